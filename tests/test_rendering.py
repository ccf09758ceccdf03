"""What a body becomes: headings, lists, quotes, tables, code, notes, and the words for search."""

import pytest

from articles.rendering import Labels, render


def html(markdown: str) -> str:
    """The HTML without line ends, which carry no meaning outside code."""
    return render(markdown, key="k7m").html.replace("\n", "")


# Headings


def test_headings_begin_below_the_sections_own():
    assert html("# One\n\n## Two") == "<h3>One</h3><h4>Two</h4>"


def test_the_shallowest_level_used_becomes_h3_wherever_it_stands():
    assert html("### Deep\n\n## Shallow") == "<h4>Deep</h4><h3>Shallow</h3>"


def test_a_level_that_nobody_uses_is_closed_up():
    assert html("# One\n\n#### Four") == "<h3>One</h3><h4>Four</h4>"


def test_levels_end_at_h6():
    tags = [f"<h{level}>x</h{level}>" for level in (3, 4, 5, 6, 6, 6)]
    assert html("\n\n".join("#" * level + " x" for level in range(1, 7))) == "".join(tags)


def test_underlined_headings_are_headings():
    assert html("One\ntwo\n===\n\nThree\n---") == "<h3>Onetwo</h3><h4>Three</h4>"


# The hard corners of CommonMark


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("- a\n- b\n", "<ul><li>a</li><li>b</li></ul>"),
        ("- a\n\n- b\n", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
        ("- a\n  1. b\n     - c\n- d", "<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li><li>d</li></ul>"),
        ("7) a\n8) b", '<ol start="7"><li>a</li><li>b</li></ol>'),
        ("- a\n+ b", "<ul><li>a</li></ul><ul><li>b</li></ul>"),
        ("In\n2026. We", "<p>In2026. We</p>"),
        ("-\ta\n\n\tb", "<ul><li><p>a</p><p>b</p></li></ul>"),
        ("a  \nb\\\nc", "<p>a<br>b<br>c</p>"),
        ("&copy; &amp; &lt;b&gt; &#8212; &nosuch;", "<p>© &amp; &lt;b&gt; — &amp;nosuch;</p>"),
        ("`` a ` b `` `&lt;`", "<p><code>a ` b</code> <code>&amp;lt;</code></p>"),
        ("snake_case_name and 2*3*4", "<p>snake_case_name and 2<em>3</em>4</p>"),
        ("***a** b* **c*", "<p><em><strong>a</strong> b</em> *<em>c</em></p>"),
        ("*a * b* \\*c\\*", "<p><em>a * b</em> *c*</p>"),
        (
            "[Far][Ref] [ref]\n\n[REF]: /x 'T'",
            '<p><a href="/x" title="T">Far</a> <a href="/x" title="T">ref</a></p>',
        ),
        ("[a](</x y> (T))", '<p><a href="/x%20y" title="T">a</a></p>'),
        ("[a [b](/b)](/a)", '<p>[a <a href="/b">b</a>](/a)</p>'),
        ("a\n***\nb", "<p>a</p><hr><p>b</p>"),
        ("> a\nb\n> - c", "<blockquote><p>ab</p><ul><li>c</li></ul></blockquote>"),
        ("~~a~~", "<p>~~a~~</p>"),
    ],
)
def test_commonmark(markdown: str, expected: str):
    assert html(markdown) == expected


def test_windows_line_ends_change_nothing():
    assert html("# a\r\n\r\n- b\r\n- c") == html("# a\n\n- b\n- c")


# Code


def test_code_can_be_scrolled_by_keyboard_and_names_its_language():
    source = "```Python title=x\nif a < b:\n\n    pass\n```"
    code = "if a &lt; b:\n\n    pass\n"
    assert render(source, key="k7m").html == (f'<pre tabindex="0"><code class="language-python">{code}</code></pre>\n')


@pytest.mark.parametrize("info", ["", "c#", '"><script>', "a.b", "näh"])
def test_a_language_of_other_letters_is_left_out(info: str):
    assert html(f"~~~ {info}\nx\n~~~") == '<pre tabindex="0"><code>x</code></pre>'


def test_indented_code():
    assert html("    <b>") == '<pre tabindex="0"><code>&lt;b&gt;</code></pre>'


# Quotes


def test_a_plain_quote_stays_plain():
    assert html("> a\n>\n> b") == "<blockquote><p>a</p><p>b</p></blockquote>"


@pytest.mark.parametrize("dash", ["— ", "—", "-- ", "&mdash; "])
def test_a_quote_that_ends_in_its_source_is_a_pull_quote(dash: str):
    assert html(f"> Silence.\n>\n> {dash}Bram *Oakes*") == (
        '<blockquote class="pull"><p>Silence.</p><footer>Bram <em>Oakes</em></footer></blockquote>'
    )


def test_a_source_may_be_all_emphasis():
    assert "<footer><em>The log</em></footer>" in html("> Silence.\n>\n> — *The log*")


@pytest.mark.parametrize(
    "markdown", ["> — Alone", "> — Hello.\n>\n> — Hello.", "> a\n>\n> --b", "> a\n>\n> —", "> — a\n>\n> b"]
)
def test_dialogue_and_lone_dashes_are_no_sources(markdown: str):
    assert "pull" not in html(markdown)


def test_the_source_of_an_inner_quote_is_not_the_outer_ones():
    assert html("> a\n>\n> > b\n> >\n> > — c") == (
        '<blockquote><p>a</p><blockquote class="pull"><p>b</p><footer>c</footer></blockquote></blockquote>'
    )


# Tables


def test_a_table_scrolls_and_is_aligned_by_classes():
    assert html("| a | b | c |\n|:--|--:|:-:|\n| 1 | `2\\|3` |") == (
        '<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr>'
        '<th scope="col">a</th><th scope="col" class="num">b</th><th scope="col" class="mid">c</th>'
        '</tr></thead><tbody><tr><td>1</td><td class="num"><code>2|3</code></td><td class="mid"></td>'
        "</tr></tbody></table></div>"
    )


# Notes


def test_a_note_is_linked_both_ways_with_ids_that_name_the_section():
    assert html("A pause.[^x]\n\n[^x]: At a table *too*.") == (
        '<p>A pause.<a class="note-ref" id="ref-k7m-1" href="#fn-k7m-1" aria-label="Note 1">1</a></p>'
        '<aside class="notes" role="note" aria-label="Notes"><ol><li id="fn-k7m-1">At a table <em>too</em>. '
        '<a href="#ref-k7m-1" aria-label="Back to the text of note 1">↩</a></li></ol></aside>'
    )


def test_a_note_used_twice_has_two_ways_back():
    page = html("a[^x] b[^x]\n\n[^x]: c")
    assert 'id="ref-k7m-1"' in page
    assert 'id="ref-k7m-1-2"' in page
    assert '<a href="#ref-k7m-1-2" aria-label="Back to the text of note 1 (2)">↩</a></li>' in page


def test_notes_are_numbered_as_they_are_read_not_as_they_are_written_down():
    page = html("[^late]: two\n\n[^early]: one\n\na[^early] b[^late]")
    assert page.index("one") < page.index("two")


def test_a_note_of_several_blocks_ends_with_its_way_back():
    page = html("a[^x]\n\n[^x]: b\n\n    - c\n")
    assert '<li id="fn-k7m-1"><p>b</p><ul><li>c</li></ul><p><a href="#ref-k7m-1"' in page


def test_a_note_may_refer_to_another_and_to_itself():
    page = html("a[^x]\n\n[^x]: b[^y]\n[^y]: c[^x]")
    assert page.count("<li ") == 2
    assert 'id="ref-k7m-1-2"' in page


def test_a_note_defined_inside_another_keeps_the_words_of_both():
    page = html("a[^x] b[^y]\n\n[^x]: before\n\n    [^y]: inner\n\n    after")
    assert [page.count(word) for word in ("before", "inner", "after")] == [1, 1, 1]


def test_a_note_that_only_an_unused_note_mentions_is_left_out():
    assert html("a\n\n[^x]: b[^y]\n\n[^y]: c") == "<p>a</p>"


def test_a_reference_without_a_note_stays_as_written():
    assert html("a[^x]") == "<p>a[^x]</p>"


def test_notes_speak_the_language_of_the_site():
    labels = Labels(note="Anmerkung", notes="Anmerkungen", back="Zurück zu Anmerkung", table="Tabelle")
    page = render("a[^x]\n\n[^x]: b\n\n|a|\n|-|", key="k7m", labels=labels).html
    for words in ("Anmerkung 1", "Anmerkungen", "Zurück zu Anmerkung 1", "Tabelle"):
        assert f'aria-label="{words}"' in page


@pytest.mark.parametrize("key", ["", "a-1", 'a"', "a b", "ä", "a\n"])
def test_a_key_that_could_break_an_id_is_refused(key: str):
    with pytest.raises(ValueError, match="key"):
        render("a", key=key)


# Words


def test_the_text_is_what_a_reader_sees_line_by_line():
    source = (
        "# Rain & *wind*\n\nOne\ntwo[^n] `three`\n\n- four\n\n```\nfive\n```\n\n"
        '![mast](/m.png "six")\n\n|seven|\n|-|\n\n[^n]: eight'
    )
    text = render(source, key="k7m").text
    assert text.split("\n") == ["Rain & wind", "One two three", "four", "five", "six", "seven", "eight"]


def test_words_are_counted_without_signs():
    assert render("It's — well — 3 o'clock. **Go** * on[^n]\n\n[^n]: now", key="k7m").words == 7


def test_nothing_renders_to_nothing():
    rendered = render("\n \n", key="k7m")
    assert (rendered.html, rendered.text, rendered.words) == ("", "", 0)
