"""What a shouter's text becomes before it stands on a page, and what gives a machine away."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sidebar.spam import is_trapped, tidy
from tests.cases import cases

ACUTE, GRAVE, TILDE, DOT = "\u0301", "\u0300", "\u0303", "\u0323"
ZWJ, ZWNJ = "\u200d", "\u200c"


@pytest.mark.parametrize(
    "text",
    [
        *("Hello from the harbour!", "<b>&amp; {{ x }} {% y %} \\ \" '", "مرحبا", "こんにちは", "Ελλάδα", "ทดสอบ"),
        *("👩\u200d👩\u200d👧", "🏳️\u200d🌈", "👍🏽", "1️⃣", "می\u200cخواهم", "x² ≤ 5 €", "𝔘𝔫𝔦"),
        # Assigned in Unicode 15 and 16: not known to every Python that this runs on.
        *("\U0001fae8", "\U0001fae9"),
    ],
)
def test_what_people_write_stays_as_it_is(text):
    assert tidy(text) == text


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  a \t b\r\nc\u2028d\u00a0e\u3000f ", "a b c d e f"),
        ("a\x00b\x07c\x7fd\x9fe", "abcde"),
        ("a\u202eb\u2066c\u200ed\u061ce\ufefff\u00adg", "abcdefg"),
        ("a\ud83db\udc00", "ab"),
        ("a\ue000b\U000f0000c\ufffed\U0010ffffe\ufdd0f", "abcdef"),
        ("e" + ACUTE, "é"),
        ("e\x00" + ACUTE, "é"),
    ],
)
def test_what_would_disturb_a_page_goes(text, tidied):
    assert tidy(text) == tidied


@pytest.mark.parametrize("between", ["", ZWJ, ZWNJ, "\x00", "\u202e", ZWJ * 3])
def test_no_letter_carries_a_tower_of_marks(between):
    tidied = tidy("q" + between.join([GRAVE, TILDE, DOT] * 20) + "r")
    assert sum(unicodedata.category(char) == "Mn" for char in tidied) == 3
    assert tidied.startswith("q")
    assert tidied.endswith("r")


def test_each_letter_has_marks_of_its_own():
    assert tidy("q" + GRAVE + "q" + GRAVE) == "q" + GRAVE + "q" + GRAVE


@pytest.mark.parametrize(
    "text",
    ["", " \n", "\x00", "\u200b\u200b", ZWJ, "\u3164", "\u2800 \u2800", "\u115f\u1160", ACUTE, "\ufe0f", "\ud800"],
)
def test_what_nobody_would_see_is_nothing(text):
    assert tidy(text) == ""


@given(
    st.text(max_size=60)
    | st.text(alphabet=st.sampled_from("aé" + ACUTE + GRAVE + ZWJ + " \x00\u202e\ud800"), max_size=20)
)
@example("a" + ACUTE + " " + ACUTE)
@cases(50)
def test_tidying_twice_changes_nothing_more_and_leaves_what_can_be_stored(text):
    tidied = tidy(text)
    assert tidy(tidied) == tidied
    assert tidied.encode() is not None
    assert unicodedata.is_normalized("NFC", tidied)
    assert "\x00" not in tidied


@pytest.mark.parametrize(
    ("website", "trapped"), [("", False), ("  ", False), ("https://pills.example", True), ("0", True)]
)
def test_a_field_that_no_person_sees_gives_a_machine_away(website, trapped):
    assert is_trapped(website) is trapped
