"""Plain text: what is a title, a heading, a paragraph, and that every sign stays itself."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from articles.importers import Document, read_document
from articles.importers.plain import escape
from tests.cases import cases

DOCUMENT = Path(__file__).parent / "documents" / "tide-mill.txt"
LONG = "This is running text, and it ends as running text does."
COMMONMARK = MarkdownIt("commonmark", {"html": False})
EVERYTHING = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
footnote_plugin(EVERYTHING)


def read(text: str) -> Document:
    return read_document("a.txt", text.encode())


def outline(text: str) -> list[tuple[str, list[str]]]:
    return [(section.heading, section.body.split("\n\n")) for section in read(text).sections]


def shown(markdown: str, parser: MarkdownIt = COMMONMARK) -> list[str]:
    """The text of each paragraph, in a rendering that consists of nothing but paragraphs."""
    tokens = parser.parse(markdown)
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    return [said(token.children or []) for token in tokens if token.type == "inline"]


def said(tokens: list[Token]) -> str:
    assert {token.type for token in tokens} <= {"text"}
    return "".join(token.content for token in tokens)


def test_a_scraped_article_keeps_every_paragraph_once_and_in_order() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    document = read_document(DOCUMENT.name, DOCUMENT.read_bytes())
    found = [document.title]
    for section in document.sections:
        found += [section.heading, *shown(section.body)]
    assert [part for part in [*found, *document.left_out] if part] == text.split("\n\n")


def test_a_scraped_article_has_an_opening_eight_sections_and_its_furniture_named() -> None:
    document = read_document(DOCUMENT.name, DOCUMENT.read_bytes())
    assert document.title == "The Tide Mill at Sallow Creek: What Turns When Nobody Is Looking"
    assert [(section.heading, section.body.count("\n\n") + 1) for section in document.sections] == [
        ("", 2),
        ("A Pond That Fills Itself", 2),
        ("The Wheel and Its Thirty-Two Paddles", 2),
        ("Stones from Somewhere Else", 2),
        ("Hours Set by the Moon", 2),
        ("What the Village Pays", 2),
        ("The Year of the Surge", 2),
        ("Learning to Hear It", 2),
        ("After the Last Sack", 1),
    ]
    assert document.left_out == ("Opening Hours", "Plan Your Visit", "Follow the Mill")
    assert document.sections[0].words == 85


@pytest.mark.parametrize("line", ["A heading", "The “Golden Age”", "1. Beginnings", "Part 2 (continued)", "Über uns"])
def test_a_short_line_over_running_text_is_a_heading(line: str) -> None:
    assert outline(f"Title\n\n{LONG}\n\n{line}\n\n{LONG}")[1] == (line, [LONG])


@pytest.mark.parametrize(
    "line",
    [
        "It rained.",
        "Why?",
        "Stop!",
        "As follows:",
        "first;",
        "and so,",
        "“No.”",
        "(The end.)",
        "well…",
        "- a point",
        "***",
    ],
)
def test_a_short_line_that_ends_or_begins_like_text_is_no_heading(line: str) -> None:
    assert [heading for heading, _ in outline(f"Title\n\n{LONG}\n\n{line}\n\n{LONG}")] == [""]


@pytest.mark.parametrize("line", ["word " * 12 + "word", "a" * 101])
def test_a_long_line_is_no_heading(line: str) -> None:
    assert [heading for heading, _ in outline(f"Title\n\n{LONG}\n\n{line}\n\n{LONG}")] == [""]


def test_of_two_short_lines_the_one_over_the_text_is_the_heading() -> None:
    assert outline(f"Title\n\nBy Ada\n\nChapter\n\n{LONG}") == [("", ["By Ada"]), ("Chapter", [LONG])]


def test_a_heading_may_stand_right_on_its_text() -> None:
    assert outline(f"Title\n\nThe mill\n{LONG}\n\n{LONG}") == [("The mill", [LONG, LONG])]


def test_the_title_may_stand_right_on_its_text() -> None:
    assert outline(f"Title\n{LONG}\n\n{LONG}") == [("", [LONG, LONG])]


def test_the_lines_of_a_wrapped_paragraph_become_one() -> None:
    wrapped = "In the winter when the\nHarbour Office closed for\ngood, nobody noticed."
    assert outline(f"Title\n\n{wrapped}\n\n{LONG}") == [("", [wrapped.replace("\n", " "), LONG])]


def test_without_empty_lines_each_line_is_a_paragraph() -> None:
    assert outline(f"Title\n{LONG}\nThe mill\n{LONG}\n{LONG}") == [("", [LONG]), ("The mill", [LONG, LONG])]


def test_without_empty_lines_a_wrapped_text_is_one_paragraph() -> None:
    assert outline("Title\nIt was late when\nwe came to the\nharbour.") == [
        ("", ["It was late when we came to the harbour."])
    ]


def test_long_lines_are_paragraphs_even_without_empty_lines_between() -> None:
    paragraph = f"{LONG} {LONG} {LONG}"
    assert outline(f"Title\n\n{paragraph}\nThe mill\n{paragraph}") == [("", [paragraph]), ("The mill", [paragraph])]


def test_the_items_of_a_list_stay_apart() -> None:
    assert outline("Title\n\n- one\n- two goes\n  on\n- three") == [("", [r"\- one", r"\- two goes on", r"\- three"])]


def test_a_text_of_short_lines_only_is_kept() -> None:
    document = read("Title\n\nRoses\n\nViolets")
    assert document.left_out == ()
    assert document.sections[0].body == "Roses\n\nViolets"


def test_spaces_of_all_sorts_part_words_and_paragraphs() -> None:
    assert outline("\n \n Title \n\u00a0\nIt  cost\t5\u00a0km of rope.\u2003\n\u200b\n\tAnd\u2028a walk.") == [
        ("", ["It cost 5\u00a0km of rope.", "And a walk."])
    ]


def test_curly_quotes_are_kept() -> None:
    assert read("The Mill’s “Voice”\n\n‘Listen’, she said.").title == "The Mill’s “Voice”"


@pytest.mark.parametrize(
    "text",
    [
        *[
            "*a* **b** * c",
            "_a_ __b__ snake_case _",
            "<b>x</b> <https://x.y> a < b",
            "`code` ``x",
            "[x](y) ![x](y) [x]",
        ],
        *["# a", "###### a", "#", "#tag", "- a", "+ a", "* a", "-", "---", "- - -", "***", "___", "===", "> a", ">"],
        *["1. a", "1) a", "123456789. a", "1.", "1.5 a", "~~~", "```", "~~gone~~", "| a | b |", "|---|", "--", "-5"],
        *[
            "&amp; &#65; &#x41; AT&T &",
            "a\\b \\* \\",
            "a\\",
            "[^1] [^1]: a",
            "[a]: b",
            "^[a]",
            "<!-- a -->",
            "!",
            "http://x.y",
        ],
    ],
)
def test_every_sign_stays_itself(text: str) -> None:
    assert shown(escape(text)) == [text]
    assert shown(f"before\n\n{escape(text)}\n\nafter", EVERYTHING) == ["before", text, "after"]


def test_what_means_nothing_is_not_escaped() -> None:
    assert (
        escape("AT&T pays 5-6 (or #7) of file_name, 1.5 > 1 < 2!") == "AT&T pays 5-6 (or #7) of file_name, 1.5 > 1 < 2!"
    )


LINE = st.text(
    st.one_of(st.sampled_from("*_`<>#&|~[]()!\\-+=:1. a"), st.characters(exclude_categories=["C"])), max_size=40
)


@cases(66)
@given(LINE.map(str.strip))
def test_escaping_is_undone_by_rendering(text: str) -> None:
    text = " ".join(text.split())
    if text:
        assert shown(escape(text)) == [text]


@cases(66)
@given(st.lists(st.lists(LINE, max_size=4), max_size=8), st.sampled_from(["\n", "\r\n"]))
def test_every_word_comes_out_once_and_in_order(blocks: list[list[str]], line_end: str) -> None:
    paragraphs = ["The title", "It begins.", *("\n".join(lines) for lines in blocks)]
    text = "\n\n".join(paragraphs).replace("\n", line_end)
    document = read_document("a.txt", text.encode())
    found = [document.title]
    for section in document.sections:
        found += [section.heading, *shown(section.body)]
    assert " ".join([*found, *document.left_out]).split() == text.split()
