"""The picture that stands beside a link to the site elsewhere: a title, the site's name, the gauge and the lamp."""

import hashlib
import json
from dataclasses import astuple, dataclass, replace

from PIL import Image, ImageColor, ImageDraw

from core.drawing import INK, INK_2, LAMP, PAPER, TICK, disc, gauge, png
from core.lettering import Writing, fit, writing

# Goes up when the same words make another picture: the addresses of all pictures change then.
DRAWING_NUMBER = 1
WIDTH, HEIGHT = 1200, 630
MARGIN = 72
# How far letters reach above their line, as a share of the size.
ASCENT = 0.8


@dataclass(frozen=True)
class Place:
    """Where words may stand, and the sizes that are tried for them, in pixels; `leading` is a share of the size."""

    top: int
    height: int
    sizes: range
    leading: float


TITLE = Place(176, 330, range(120, 43, -4), 1.08)
NAME = Place(64, 48, range(40, 23, -4), 1.2)
TAGLINE = Place(0, 110, range(44, 31, -4), 1.25)


@dataclass(frozen=True)
class Card:
    """What a picture shows. Without a title it is the site's own."""

    title: str
    name: str
    tagline: str = ""
    accent: str = LAMP

    @property
    def mark(self) -> str:
        """16 hex digits that change with anything the picture shows."""
        shown = json.dumps([DRAWING_NUMBER, *astuple(self)])
        return hashlib.sha256(shown.encode()).hexdigest()[:16]

    def draw(self) -> bytes:
        """A PNG of 1200 × 630 pixels. A title that no font at hand can write gives way to the site's name."""
        image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
        ImageDraw.Draw(image).rectangle((MARGIN, 128, WIDTH - MARGIN, 129), fill=INK)
        title = writing(self.title)
        name = writing(self.name, bold=bool(title))
        if title:
            _write(image, title, INK, TITLE)
            _write(image, name, INK, NAME)
        else:
            foot = _write(image, name, INK, TITLE)
            _write(image, writing(self.tagline), INK_2, replace(TAGLINE, top=foot + 24))
        self._dial(image)
        return png(image.quantize(palette=_palette(self.accent), dither=Image.Dither.NONE))

    def _dial(self, image: Image.Image) -> None:
        """The gauge along the foot, with the needle at a place that is the title's own."""
        foot = HEIGHT - MARGIN
        gauge(image, MARGIN, WIDTH - MARGIN, foot, TICK)
        steps = (WIDTH - 2 * MARGIN) // 12
        x = MARGIN + 12 * (steps // 8 + int(self.mark[:8], 16) % (steps * 3 // 4))
        ImageDraw.Draw(image).rectangle((x - 1, foot - 34, x + 2, foot), fill=self.accent)
        disc(image, (x + 1, foot - 40), 9, self.accent)


def _write(image: Image.Image, written: Writing | None, colour: str, place: Place) -> int:
    """Draw the words at the margin where their script begins; where the last line ends."""
    if not written:
        return place.top
    lines = fit(written, WIDTH - 2 * MARGIN, place.height, place.sizes, place.leading)
    draw = ImageDraw.Draw(image)
    for number, line in enumerate(lines.lines):
        y = place.top + lines.size * (ASCENT + number * place.leading)
        if written.leftwards:
            draw.text((WIDTH - MARGIN, y), line, fill=colour, font=lines.font, anchor="rs", direction="rtl")
        else:
            draw.text((MARGIN, y), line, fill=colour, font=lines.font, anchor="ls")
    return place.top + int(len(lines.lines) * lines.size * place.leading)


def _palette(accent: str) -> Image.Image:
    """Each ink in 24 steps to the paper: what smooth edges are made of. Found by counting, a needle would be lost."""
    paper = ImageColor.getrgb(PAPER)[:3]
    values: list[int] = []
    for ink in (INK, INK_2, TICK, accent):
        full = ImageColor.getrgb(ink)[:3]
        for step in range(24):
            values += [round(a + (b - a) * step / 23) for a, b in zip(paper, full, strict=True)]
    image = Image.new("P", (1, 1))
    image.putpalette(values)
    return image
