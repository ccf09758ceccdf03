"""Letters in pictures: never an empty box, never a word outside, whatever a title is made of."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.lettering import Face, Writing, faces, fit, missing, wrap, writing

# Comes with Pillow and has little but ASCII: what a machine without fonts has.
BUILT_IN = (Face(""),)
SIZES = range(120, 43, -4)
WIDTH, HEIGHT, LEADING = 1056, 330, 1.08


def fitted(text: str, among: tuple[Face, ...] = BUILT_IN):
    written = writing(text, among=among)
    assert written is not None
    return fit(written, WIDTH, HEIGHT, SIZES, LEADING)


class TestWhichFontWritesIt:
    def test_there_is_always_one_for_plain_words(self):
        assert faces(False)[-1] == faces(True)[-1] == Face("")
        assert writing("What the silence is for", among=BUILT_IN).face == Face("")

    @pytest.mark.parametrize("text", ["Über Ebbe", "漢字", "صوت", "Łódź", "Ελλάδα"])
    def test_a_text_that_no_font_can_write_is_not_written(self, text):
        assert writing(text, among=BUILT_IN) is None

    @pytest.mark.parametrize("text", ["", "   ", "\u200b", "🎉", "🎉🏽 ☕️"])
    def test_nothing_is_no_writing(self, text):
        assert writing(text, among=BUILT_IN) is None

    def test_pictographs_that_it_lacks_are_left_out(self):
        assert writing("🎉 Party tonight ☕️", among=BUILT_IN).text == "Party tonight"

    @given(st.text(max_size=60))
    @settings(max_examples=60, deadline=None)
    def test_what_is_written_has_a_letter_for_all_of_it(self, text):
        written = writing(text, among=BUILT_IN)
        assert written is None or (written.text and not missing(written.text, written.face))

    @pytest.mark.parametrize(
        ("text", "leftwards"), [("صوت", True), ("42 שלום", True), ("42 words", False), ("42", False)]
    )
    def test_a_script_from_the_right_is_known(self, text, leftwards):
        assert Writing(text, Face("")).leftwards is leftwards


class TestHowItFits:
    @pytest.mark.parametrize(
        "text", ["Ja", "What the silence is for", "word " * 40, "x" * 200, "a " * 100, "W" * 40 + " i"]
    )
    def test_no_line_is_wider_and_all_of_them_are_not_higher_than_the_room(self, text):
        lines = fitted(text)
        assert lines.lines and all(lines.font.getlength(line) <= WIDTH for line in lines.lines)
        assert len(lines.lines) * lines.size * LEADING <= HEIGHT

    def test_a_short_title_is_large_and_a_long_one_smaller(self):
        assert fitted("Ja").size == 120
        assert fitted("What the silence is for, and who it was that heard it first, and when").size < 120

    def test_nothing_is_lost_where_there_is_room(self):
        text = "Two hundred and forty copies of one letter"
        assert " ".join(fitted(text).lines) == text

    @pytest.mark.parametrize("among", [BUILT_IN, faces(False)], ids=["built in", "at hand"])
    def test_what_is_too_long_is_cut_and_says_so_in_letters_that_the_font_has(self, among):
        lines = fitted("word " * 200, among)
        assert lines.size == SIZES[-1] and len(lines.lines) * lines.size * LEADING <= HEIGHT
        assert lines.lines[-1].endswith(("...", "…"))
        assert not missing("".join(lines.lines), writing("word", among=among).face)

    def test_lines_are_of_about_the_same_length(self):
        first, second = fitted("Two hundred and forty copies").lines
        font = fitted("Two hundred and forty copies").font
        assert abs(font.getlength(first) - font.getlength(second)) < WIDTH / 3

    @given(st.text(alphabet=" abcW", max_size=200), st.integers(100, 900))
    @settings(max_examples=80, deadline=None)
    def test_wrapping_keeps_every_letter_in_order(self, text, width):
        lines = wrap(text, Face("").at(40), width)
        assert "".join("".join(lines).split()) == "".join(text.split())
        assert all(Face("").at(40).getlength(line) <= width for line in lines)
