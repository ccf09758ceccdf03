"""Markdown: the title, where a document is split, and definitions that go with their users."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from articles.importers import Document, read_document
from tests.cases import cases

DOCUMENT = Path(__file__).parent / "documents" / "field-recording.md"
WEATHER = '[w]: https://example.org/weather "The forecast"'


def read(text: str) -> Document:
    return read_document("a.md", text.encode())


def outline(text: str) -> list[tuple[str, str]]:
    return [(section.heading, section.body) for section in read(text).sections]


def test_a_whole_document_comes_out_in_order_with_its_facts() -> None:
    document = read_document(DOCUMENT.name, DOCUMENT.read_bytes())
    assert document.title == "A Microphone in the Hedge"
    assert document.standfirst == "How to come home with a dawn chorus and not with the sound of your own coat."
    assert document.tags == ("Field recording", "Radio craft")
    assert document.authors == ("Wren Halloran",)
    assert document.slug == "microphone-in-the-hedge"
    assert [section.heading for section in document.sections] == [
        "",
        "Before you go",
        "Where you stand",
        "Levels and patience",
    ]
    assert document.left_out == ("[^lost]: This note has lost its place.",)


def test_deeper_headings_tables_and_fences_stay_in_the_body_as_they_were() -> None:
    body = read_document(DOCUMENT.name, DOCUMENT.read_bytes()).sections[1].body
    assert "```sh\n# not a heading, only a comment\nmkdir 2024-05-04\n```" in body
    assert "\n\n### What goes into the bag\n\n| thing | how many |\n|:------|---------:|\n" in body


def test_definitions_go_with_every_section_that_uses_them() -> None:
    opening, before, where, levels = read_document(DOCUMENT.name, DOCUMENT.read_bytes()).sections
    assert opening.body.endswith(f"[weather][w].\n\n{WEATHER}")
    assert WEATHER not in before.body
    assert before.body.endswith(
        "\n\n[^twice]: Once the evening before, and once because you will have forgotten whether you did."
    )
    assert where.body.endswith(f"\n\n[m]: <https://example.org/old maps>\n\n{WEATHER}")
    # The note came from the end of the document, and what the note itself uses came with it.
    assert levels.body.endswith(
        f"[^level]: The [forecast][w] is no help here.\n\n    Peaks at -12 dB are plenty.\n\n{WEATHER}"
    )


def test_the_shallowest_level_after_the_title_splits() -> None:
    text = "# T\n\n#### a\n\nx\n\n### B\n\n#### c\n\ny\n\n### D"
    assert outline(text) == [("", "#### a\n\nx"), ("B", "#### c\n\ny"), ("D", "")]
    assert outline("# T\n\nx\n\n# B\n\n## c\n\ny") == [("", "x"), ("B", "## c\n\ny")]


def test_setext_headings_count() -> None:
    assert outline("T\n===\n\nx\n\nTwo\nlines\n---\n\ny") == [("", "x"), ("Two lines", "y")]


@pytest.mark.parametrize(
    "block",
    ["```\n## a\n```", "~~~~ md\n## a\n~~~\n## b\n~~~~", "    ## a", "> ## a", "- ## a", "\\## a", "#a", "####### a"],
)
def test_what_only_looks_like_a_heading_splits_nothing(block: str) -> None:
    assert outline(f"# T\n\n{block}\n\nx") == [("", f"{block}\n\nx")]


def test_an_empty_heading_splits_nothing() -> None:
    assert outline("#\n\n# T\n\nx\n\n##\n\ny") == [("", "#\n\nx\n\n##\n\ny")]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("*Now* `<b>` & __then__ ##", "Now <b> & then"),
        ("A [link](/x) and ![a picture](/y)", "A link and a picture"),
        (r"\*Stars\* &amp; &eacute;", "*Stars* & é"),
        ("A <b>tag</b>[^n]\n\n[^n]: gone", "A <b>tag</b>"),
    ],
)
def test_heading_text_is_plain(source: str, text: str) -> None:
    assert outline(f"# T\n\n## {source}\n\nx")[0][0] == text
    assert read(f"# {source}\n\nx").title == text


def test_text_above_the_title_opens_the_document() -> None:
    assert outline("By Ada\n\n## Early\n# T\nx\n\n## B\n\ny") == [("", "By Ada\n\n## Early\n\nx"), ("B", "y")]


def test_of_two_definitions_the_first_link_and_the_last_note_hold_and_the_others_are_named() -> None:
    document = read("# T\n\n[a] [^n]\n\n[a]: /1\n[a]: /2\n\n[^n]: old\n\n[^n]: new")
    assert document.sections[0].body == "[a] [^n]\n\n[a]: /1\n\n[^n]: new"
    assert document.left_out == ("[a]: /2", "[^n]: old")


def test_labels_in_code_use_nothing() -> None:
    assert read("# T\n\n`[a]`\n\n    [^n]\n\n[a]: /1\n\n[^n]: x").left_out == ("[a]: /1", "[^n]: x")


def test_a_definition_in_a_quotation_stays_there_and_is_copied_to_its_users() -> None:
    document = read("# T\n\n> q\n>\n> [a]: /1\n>   'two lines'\n\n## B\n\n![x][a]")
    assert [section.body for section in document.sections] == [
        "> q\n>\n> [a]: /1\n>   'two lines'",
        "![x][a]\n\n[a]: /1\n  'two lines'",
    ]


def test_what_was_under_a_removed_definition_stays_out_of_the_list_above_it() -> None:
    assert read("# T\n\n- a\n\n[x]: /1\n\n    code").sections[0].body == "- a\n\n[x]: /1\n\n    code"


def test_a_void_definition_that_cannot_be_taken_out_does_not_win() -> None:
    text = "# T\n\n[a]\n\n[a]: /1\n\n## B\n\n> [a]: /2\n\n[a]"
    assert outline(text)[1] == ("B", "[a]: /1\n\n> [a]: /2\n\n[a]")


def test_a_code_block_that_is_never_closed_swallows_no_definition() -> None:
    text = "# T\n\n[a]\n\n[a]: /1\n\n## B\n\n[a]\n\n```\ncode"
    assert outline(text)[1] == ("B", "[a]\n\n```\ncode\n```\n\n[a]: /1")


CHUNKS = [
    *["# One", "## Two", "### Three", "Four\n===", "Five\n---", "    # code", "```\n# code\n```", "```\n[a]", "words"],
    *[
        "use [a] and [B][]",
        "use [x][c] ![y][a]",
        "note[^1] [^2]",
        "- item [a]\n- item[^1]",
        "> quote\n> ## Six",
        "> [c]: /c",
        "> [a]: /a3",
    ],
    *[
        "[a]: /a1",
        "[a]: /a2 'title'",
        "[b]:\n/b",
        "[^1]: first [b]",
        "[^1]: other\n\n    more [^2]",
        "[^2]: [a] second",
    ],
]


def said(text: str) -> list[str]:
    """The words a reader is shown, in order: the running text and code, where links lead, what notes say."""
    parser = MarkdownIt("commonmark", {"html": False})
    footnote_plugin(parser, inline=False, move_to_end=False)
    running: list[Token] = []
    notes: dict[str, list[Token]] = {}
    place = running
    for token in parser.parse(text):
        if token.type == "footnote_reference_open":
            place = notes[token.meta["label"]] = []
        elif token.type == "footnote_reference_close":
            place = running
        else:
            place.append(token)
    return " ".join(spoken(running, notes)).split()


def spoken(tokens: list[Token], notes: dict[str, list[Token]]) -> Iterator[str]:
    for token in tokens:
        yield str(token.attrs.get("href", token.attrs.get("src", "")))
        yield from spoken(token.children, notes) if token.children else [token.content]
        if token.type == "footnote_ref":
            yield from spoken(notes[token.meta["label"]], notes)


@cases(50)
@given(st.lists(st.sampled_from(CHUNKS), min_size=1, max_size=10))
def test_the_sections_say_together_what_the_document_says(chunks: list[str]) -> None:
    text = "\n\n".join(["opening", *chunks])
    sections = read(f"---\ntitle: T\n---\n{text}").sections
    assert [word for part in sections for word in [*part.heading.split(), *said(part.body)]] == said(text)
