"""The site's own colour: whether it can be read on the site's papers, and the style sheet that puts it in.

Contrast as WCAG 2.2 defines it ("relative luminance", "contrast ratio"). What is text needs 4.5 (success criterion
1.4.3), what is none but must be seen needs 3 (1.4.11); one colour is both here, so 4.5 it is.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

NEEDED = 4.5
_HEX = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


class BadColour(ValueError):
    """A text that is no colour in hexadecimal."""


@dataclass(frozen=True)
class Colour:
    """A colour of sRGB, each channel from 0 to 255. `str()` is `#rrggbb`."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @classmethod
    def read(cls, text: str) -> "Colour":
        """From `#rrggbb` or `#rgb`, with or without the sign; raises `BadColour`."""
        match = _HEX.fullmatch(text.strip())
        if not match:
            raise BadColour(text[:40])
        digits = match[1] if len(match[1]) == 6 else "".join(digit * 2 for digit in match[1])
        return cls(*bytes.fromhex(digits))

    @property
    def luminance(self) -> float:
        """Relative luminance, from 0 (black) to 1 (white)."""
        red, green, blue = (_linear(channel / 255) for channel in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def mixed(self, other: "Colour", share: float) -> "Colour":
        """This colour with a share, from 0 to 1, of another in it."""
        pairs = zip((self.red, self.green, self.blue), (other.red, other.green, other.blue), strict=True)
        return Colour(*(round(own + (its - own) * share) for own, its in pairs))


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def contrast(one: Colour, other: Colour) -> float:
    """From 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((one.luminance, other.luminance), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


WHITE, BLACK = Colour(255, 255, 255), Colour(0, 0, 0)


@dataclass(frozen=True)
class Theme:
    """What a colour must be read on in one theme, and the end that it is moved to until it can be."""

    paper: Colour
    wash: Colour
    end: Colour
    # What is written on the colour itself, as on a button under the hand.
    upon: Colour

    @property
    def papers(self) -> tuple[Colour, ...]:
        return self.paper, self.wash, self.upon

    def suits(self, colour: Colour) -> bool:
        """Readable as text on both papers, and under what is written on it. As a lamp it is then visible, too."""
        return all(contrast(colour, other) >= NEEDED for other in self.papers)

    def nearest(self, colour: Colour) -> Colour:
        """The colour itself where it suits, else the first shade of it that does."""
        return next(shade for shade in self._shades(colour) if self.suits(shade))

    def _shades(self, colour: Colour) -> Iterator[Colour]:
        return (colour.mixed(self.end, step / 100) for step in range(101))


# Paper and wash as in static/css/tokens.css.
LIGHT = Theme(Colour.read("f9f8f5"), Colour.read("efeeea"), end=BLACK, upon=WHITE)
DARK = Theme(Colour.read("111419"), Colour.read("1b1f26"), end=WHITE, upon=Colour.read("111419"))


@dataclass(frozen=True)
class Accent:
    """The lamp's colour by day and by night."""

    light: Colour
    dark: Colour

    @property
    def sheet(self) -> str:
        """The style sheet that puts the colour into the place of the red."""
        pair = f"light-dark({self.light}, {self.dark})"
        return (
            f":root {{\n  --red: {pair};\n  --red-fill: {pair};\n  --lamp: {pair};\n"
            f"  --on-red: light-dark({LIGHT.upon}, {DARK.upon});\n}}\n"
        )

    @property
    def mark(self) -> str:
        """16 hex digits that change with the sheet: what its address is known by."""
        return hashlib.sha256(self.sheet.encode()).hexdigest()[:16]


def accent_of(light: str, dark: str = "") -> Accent | None:
    """The accent from what was chosen; None for none. By night, unless chosen, the nearest shade that can be read."""
    if not light:
        return None
    by_day = Colour.read(light)
    return Accent(by_day, Colour.read(dark) if dark else DARK.nearest(by_day))
