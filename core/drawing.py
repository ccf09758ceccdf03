"""The site's own drawings: the gauge, the lamp, and the icons made of them. Colours are those of the tokens."""

import io

from PIL import Image, ImageDraw

PAPER, INK, INK_2, TICK = "#f9f8f5", "#15171c", "#4d5159", "#b9b8b3"
LAMP = "#d2151d"
NIGHT, NIGHT_INK, NIGHT_INK_2, NIGHT_LAMP = "#1b1f26", "#ebe8e1", "#90939a", "#ff4136"

# Pillow draws curves without smoothing: they are drawn this many times larger and scaled down.
FINER = 8
# The drawing of static/img/favicon.svg, on its square of 32: lamp, long ticks, short ticks.
LAMP_AT, LAMP_RADIUS = (16, 11.5), 6
LONG, SHORT = (5, 16, 27), (10.5, 21.5)


def disc(image: Image.Image, centre: tuple[float, float], radius: float, colour: str) -> None:
    """Draw a smooth disc."""
    side = int(radius * 2 + 2)
    mask = Image.new("L", (side * FINER, side * FINER))
    middle = side * FINER / 2
    reach = radius * FINER
    ImageDraw.Draw(mask).ellipse((middle - reach, middle - reach, middle + reach, middle + reach), fill=255)
    place = (round(centre[0] - side / 2), round(centre[1] - side / 2))
    image.paste(colour, place, mask.resize((side, side), Image.Resampling.LANCZOS))


def gauge(image: Image.Image, left: int, right: int, foot: int, colour: str = TICK, step: int = 12) -> None:
    """Draw fine ticks that stand on `foot` from `left` to `right`, each fifth one long."""
    draw = ImageDraw.Draw(image)
    for number, x in enumerate(range(left, right + 1, step)):
        draw.rectangle((x, foot - (18 if number % 5 == 0 else 8), x + 1, foot), fill=colour)


def icon(size: int, *, corner: float = 6, reach: float = 1) -> Image.Image:
    """The site's mark, `size` pixels square. `corner` is a radius in 32nds of it, `reach` how much of it is used."""
    full = size * 4
    unit = full / 32

    def at(x: float, y: float) -> tuple[float, float]:
        return full / 2 + (x - 16) * unit * reach, full / 2 + (y - 16) * unit * reach

    image = Image.new("RGBA", (full, full))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((0, 0, full - 1, full - 1), corner * unit, fill=NIGHT)
    x, y = LAMP_AT
    draw.ellipse((*at(x - LAMP_RADIUS, y - LAMP_RADIUS), *at(x + LAMP_RADIUS, y + LAMP_RADIUS)), fill=NIGHT_LAMP)
    for places, top, colour in ((LONG, 21, NIGHT_INK), (SHORT, 24, NIGHT_INK_2)):
        for place in places:
            draw.rectangle((*at(place - 1, top), *at(place + 1, 27)), fill=colour)
    return image.resize((size, size), Image.Resampling.LANCZOS)


def png(image: Image.Image) -> bytes:
    """The bytes of a PNG file."""
    file = io.BytesIO()
    image.save(file, "PNG", optimize=True)
    return file.getvalue()


def ico(sizes: tuple[int, ...] = (16, 32, 48)) -> bytes:
    """The mark as an ICO file, for programs that ask for /favicon.ico and nothing else."""
    file = io.BytesIO()
    largest, *others = [icon(size) for size in sorted(sizes, reverse=True)]
    largest.save(file, "ICO", sizes=[(size, size) for size in sizes], append_images=others)
    return file.getvalue()
