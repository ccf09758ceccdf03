"""Texts as long as a section may be, and as awkward as anybody can make them, still give the right answer."""

from time import perf_counter

import pytest

from articles.merging import merge

NUMBERED = " ".join(f"w{number}" for number in range(15_000))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Same line\n\n" * 9_000, id="one line again and again"),
        pytest.param("a\nb\n" * 25_000, id="two lines in turn"),
        pytest.param("x" + "\n" * 99_999, id="blank lines"),
        pytest.param("\n\n".join(f"Line {number}." for number in range(7_000)), id="lines that stand once"),
        pytest.param("Same sentence here.\n" + "Same. " * 15_000 + "\n", id="one sentence again and again"),
    ],
)
def test_long_and_repetitive_texts_merge(text: str) -> None:
    assert merge(text, f"{text}Mine.", f"Theirs.\n\n{text}").text == f"Theirs.\n\n{text}Mine."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 100_000, id="one word"),
        pytest.param(NUMBERED, id="one sentence of many words"),
        pytest.param("a b " * 25_000, id="two words in turn"),
        pytest.param("." * 100_000, id="points"),
        pytest.param('."' * 50_000, id="points and quotes"),
        pytest.param("_*" * 50_000, id="marks"),
        pytest.param(" " * 99_999 + "x", id="spaces"),
    ],
)
def test_a_long_line_that_both_changed_clashes_with_both_texts(text: str) -> None:
    passage = merge(text, f"{text}m", f"t{text}").clashes[0]
    assert passage.mine.endswith("m") and passage.theirs.startswith("t")


def test_long_texts_that_share_nothing_clash() -> None:
    assert not merge("a\n" * 20_000, "b\n" * 20_000, "c\n" * 19_999).clean


def test_long_insertions_at_the_same_place_both_stand() -> None:
    mine, theirs = "a\n" * 40_000 + "m", "a\n" * 20_000 + "t"
    assert sorted((merge("", mine, theirs).text or "").split()) == sorted(f"{mine}\n{theirs}".split())


def test_texts_in_reverse_order_keep_every_line() -> None:
    lines = [f"Line {number}." for number in range(5_000)]
    base, mine, theirs = "\n\n".join(lines), "\n\n".join(reversed(lines)), "\n\n".join([*lines, "New."])
    assert set((merge(base, mine, theirs).text or "").split("\n")) == {*lines, "", "New."}


def test_lines_in_turn_and_then_in_reverse_take_a_moment() -> None:
    marks = [chr(0x4E00 + number) for number in range(5_000)]

    def text(line: str, last: str) -> str:
        turns = [part for mark in marks for part in (mark, line)]
        return "\n".join([*turns, *reversed(marks), last])

    began = perf_counter()
    assert not merge(text("p", "0"), text("q", "1"), text("r", "2")).clean
    assert perf_counter() - began < 20
