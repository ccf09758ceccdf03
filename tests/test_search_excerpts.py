"""Excerpts show why something was found, and never lose or add a character of what they quote."""

from hypothesis import given, settings
from hypothesis import strategies as st

from articles.search.excerpts import LENGTH, excerpt, pieces
from articles.search.index import read_marks
from articles.search.words import split
from articles.templatetags.marks import marked

LONG = "First line here.\n" + "filler words go on " * 60 + "then the lantern, lit at last. " + "and on it goes " * 60


def shown(text: str, *wanted: str) -> str:
    """The excerpt, with angle brackets round what is marked."""
    words = split(text)
    hits = {place for place, word in enumerate(words) if word.text in wanted}
    return "".join(f"<{run.text}>" if run.marked else run.text for run in excerpt(text, words, hits))


def test_a_short_text_is_shown_whole_with_its_signs() -> None:
    assert shown("“The lamp is lit!” (at last)", "lamp", "lit") == "“The <lamp> is <lit>!” (at last)"


def test_words_that_stand_together_are_marked_as_one() -> None:
    assert shown("On open water, at night", "open", "water") == "On <open water>, at night"


def test_a_long_text_is_cut_around_what_was_found() -> None:
    cut = shown(LONG, "lantern")
    assert cut.startswith("… ") and cut.endswith(" …") and "<lantern>" in cut
    assert len(cut) < LENGTH + 20


def test_the_stretch_with_the_most_of_the_words_is_chosen() -> None:
    text = "lantern " + "filler " * 100 + "lantern lantern " + "filler " * 100 + "harbour lantern " + "filler " * 100
    assert "<harbour lantern>" in shown(text, "lantern", "harbour")


def test_an_excerpt_begins_at_the_line_where_that_is_near() -> None:
    assert shown("x " * 200 + "\nA lamp is lit.", "lamp") == "… A <lamp> is lit."


def test_without_a_hit_the_beginning_is_shown() -> None:
    assert shown(LONG).startswith("First line here. filler")
    assert shown("") == "" and shown("…") == ""


@given(st.text(max_size=400), st.sets(st.integers(0, 80)))
@settings(max_examples=100)
def test_runs_are_the_text_itself(text: str, chosen: set[int]) -> None:
    words = split(text)
    hits = {hit for hit in chosen if hit < len(words)}
    assert "".join(run.text for run in pieces(text, words, hits)) == text.replace("\n", " ")
    quoted = "".join(run.text for run in excerpt(text, words, hits)).removeprefix("… ").removesuffix(" …")
    assert quoted.strip() in text.replace("\n", " ")


def test_whatever_a_text_holds_is_escaped() -> None:
    words = split("<b>bold</b> & “x”")
    assert marked(pieces("<b>bold</b> & “x”", words, {1})) == "&lt;b&gt;<mark>bold</mark>&lt;/b&gt; &amp; “x”"


def test_marks_are_read_by_place() -> None:
    assert read_marks("one [two] three [four five] six") == {1, 3, 4}
    assert read_marks("") == set()
