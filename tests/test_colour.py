"""The arithmetic of colours: contrast as WCAG defines it, and the nearest shade that can be read."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.colour import DARK, LIGHT, NEEDED, BadColour, Colour, accent_of, contrast
from tests.cases import cases

TOKENS = Path(__file__).resolve().parent.parent / "static" / "css" / "tokens.css"
CHANNEL = st.integers(0, 255)
COLOURS = st.builds(Colour, CHANNEL, CHANNEL, CHANNEL)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000", "#fff", 21.0),
        ("#fff", "#ffffff", 1.0),
        # The greys on either side of the limit that WCAG's own examples use.
        ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#000000", 2.44),
    ],
)
def test_contrast_is_that_of_wcag(one, other, expected) -> None:
    assert contrast(Colour.read(one), Colour.read(other)) == pytest.approx(expected, abs=0.005)
    assert contrast(Colour.read(other), Colour.read(one)) == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize("text", ["#C4141b", "c4141B", " #c4141b "])
def test_a_colour_is_read_as_people_write_it(text) -> None:
    assert str(Colour.read(text)) == "#c4141b"
    assert str(Colour.read("#f80")) == "#ff8800"


@pytest.mark.parametrize("text", ["", "#", "red", "#12345", "#1234567", "#12g", "rgb(1,2,3)", "#c4141b;}", "#１２３"])
def test_what_is_no_colour_is_refused(text) -> None:
    with pytest.raises(BadColour):
        Colour.read(text)


def test_the_papers_are_those_of_the_style_sheet() -> None:
    tokens = dict(re.findall(r"--([a-z0-9-]+): (light-dark\([^)]+\))", TOKENS.read_text()))
    assert tokens["paper"] == f"light-dark({LIGHT.paper}, {DARK.paper})"
    assert tokens["wash"] == f"light-dark({LIGHT.wash}, {DARK.wash})"


def test_the_sites_own_red_would_be_taken() -> None:
    light, dark = re.search(r"--red: light-dark\((#\w+), (#\w+)\)", TOKENS.read_text()).groups()
    assert LIGHT.suits(Colour.read(light))
    assert DARK.suits(Colour.read(dark))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@given(colour=COLOURS)
@example(colour=Colour(255, 255, 0))
@example(colour=Colour(0, 0, 0))
@example(colour=Colour(255, 255, 255))
@cases(60)
def test_every_colour_has_a_nearest_shade_that_can_be_read(theme, colour) -> None:
    nearest = theme.nearest(colour)
    assert all(contrast(nearest, paper) >= NEEDED for paper in theme.papers)
    assert theme.nearest(nearest) == nearest
    if theme.suits(colour):
        assert nearest == colour


def test_the_nearest_shade_is_the_first_one_that_can_be_read() -> None:
    yellow = Colour.read("#ffcc00")
    nearest = LIGHT.nearest(yellow)
    assert nearest.blue == 0 and nearest.red > nearest.green
    assert min(contrast(nearest, paper) for paper in LIGHT.papers) < NEEDED + 0.2


def test_without_a_colour_there_is_no_accent() -> None:
    assert accent_of("") is None
    assert accent_of("", "#ff6f61") is None


def test_by_night_it_is_the_nearest_shade_unless_one_was_chosen() -> None:
    assert str(accent_of("#00539f").dark) == str(DARK.nearest(Colour.read("#00539f")))
    assert str(accent_of("#00539f", "#ffd200").dark) == "#ffd200"


def test_the_mark_changes_with_either_colour_and_with_nothing_else() -> None:
    marks = [accent_of(*pair).mark for pair in (("#00539f",), ("#00539f", "#ffd200"), ("#00539e", "#ffd200"))]
    assert len(set(marks)) == 3
    assert accent_of("#00539F").mark == marks[0]
