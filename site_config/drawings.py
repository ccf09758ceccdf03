"""The demonstration's three pictures, drawn when they are needed: nothing binary is kept beside the code.

All in units of a sheet of 1280 by 800. It is drawn three times as large as it comes out, so that its edges are smooth.
"""

import io
from collections.abc import Iterator
from math import cos, exp, pi, radians, sin, sqrt

from PIL import Image, ImageColor, ImageDraw

WIDTH, HEIGHT = 1280, 800
OUTPUT = 1.25
SMOOTH = 3
SCALE = OUTPUT * SMOOTH

Point = tuple[float, float]

NIGHT, DEEP, LAND, CHALK, FOAM = "#183142", "#122737", "#0b141c", "#e6e4d6", "#b9c4c4"
LAMP, WINDOW = "#e5261f", "#f2c76e"
SAND, INK = "#d9c79a", "#1a2b33"
FOG, FLOOR, MOON = "#c9cdc6", "#13222e", "#e9e3d3"
SLUGS = ("#e9e3d3", "#8fa3ad", "#1f3a4a", "#cfc6ae")


class Sheet:
    """What is drawn on. Colours may let through what is under them."""

    def __init__(self, ground: str) -> None:
        self.image = Image.new("RGB", (round(WIDTH * SCALE), round(HEIGHT * SCALE)), ground)
        self.pen = ImageDraw.Draw(self.image, "RGBA")

    def shape(self, points: list[Point], colour: str, opacity: float = 1) -> None:
        self.pen.polygon(scaled(points), fill=(*ImageColor.getrgb(colour)[:3], round(255 * opacity)))

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        self.pen.circle((x * SCALE, y * SCALE), radius * SCALE, fill=colour)

    def ring(self, x: float, y: float, radius: float, colour: str, width: float) -> None:
        outer = (radius + width / 2) * SCALE
        self.pen.circle((x * SCALE, y * SCALE), outer, outline=colour, width=round(width * SCALE))

    def line(self, start: Point, end: Point, colour: str, width: float) -> None:
        self.pen.line(scaled([start, end]), fill=colour, width=round(width * SCALE))

    def png(self) -> bytes:
        target = io.BytesIO()
        self.image.reduce(SMOOTH).save(target, "PNG")
        return target.getvalue()


def scaled(points: list[Point]) -> list[Point]:
    return [(x * SCALE, y * SCALE) for x, y in points]


def across(step: int = 8) -> Iterator[int]:
    """Every place from one edge to the other."""
    return iter(range(0, WIDTH + step, step))


# A mast by the sea, with rings that spread from its lamp through the sky


MAST = (860.0, 236.0)
HORIZON = 566


def mast() -> bytes:
    sheet = Sheet(NIGHT)
    for number, (level, colour) in enumerate(((330, "#1c3b4d"), (424, "#234a5b"), (494, "#2f5d6b"), (536, "#47737a"))):
        edge = [(x, level + 8 * sin(x / 200 + number * 2.1)) for x in across()]
        sheet.shape([(0, HORIZON), *edge, (WIDTH, HORIZON)], colour)
    _rings(sheet)
    _sea(sheet)
    _shore(sheet)
    _lattice(sheet)
    sheet.disc(*MAST, 27, NIGHT)
    sheet.disc(*MAST, 15, LAMP)
    return sheet.png()


def _rings(sheet: Sheet) -> None:
    """Each is a band whose two edges waver, so that it is broad here and fine there, as if cut in wood."""
    for number in range(29):
        radius = 57 + 28.2 * number + 0.22 * number * number
        heavy, waver = 13 / sqrt(1 + number * 0.4), min(2.4, radius * 0.022)
        turn = number * 2.4
        outer: list[Point] = []
        inner: list[Point] = []
        for degree in range(0, 361, 3):
            angle = radians(degree)
            here = radius + waver * (sin(3 * angle + turn) + 0.5 * sin(5 * angle - turn))
            thick = heavy * (0.6 + 0.4 * sin(angle - turn) * sin(2 * angle + turn * 1.7))
            for edge, reach in ((outer, here + thick / 2), (inner, here - thick / 2)):
                edge.append((MAST[0] + reach * cos(angle), MAST[1] + reach * sin(angle)))
        sheet.shape([*outer, *reversed(inner)], CHALK, max(0.2, 0.99 - 0.034 * number))


def _sea(sheet: Sheet) -> None:
    """Lines of waves, further apart the nearer they are, and broad where the lamp lies on the water."""
    sheet.shape([(0, HORIZON), (WIDTH, HORIZON), (WIDTH, HEIGHT), (0, HEIGHT)], DEEP)
    level, number = HORIZON + 8.0, 0
    while level < HEIGHT + 10:
        turn, swell = number * 1.9, 1.2 + number * 0.11
        middle, reach = MAST[0] + 34 * sin(number * 2.3), 46 + 20 * (1 + sin(number * 1.3))
        top, bottom = [], []
        for x in across():
            y = level + swell * (sin(x / 61 + turn) + 0.7 * sin(x / 149 - turn * 1.4))
            light = exp(-(((x - middle) / reach) ** 2))
            thick = 1.5 + 0.5 * sin(x / 210 + turn) + (3.6 + 1.6 * sin(turn)) * light
            top.append((x, y - thick / 2))
            bottom.append((x, y + thick / 2))
        sheet.shape([*top, *reversed(bottom)], FOAM)
        number += 1
        level += 7.5 + number * 0.75


def _shore(sheet: Sheet) -> None:
    hills = [(x, 548 + 6 * sin(x / 118 + 1.2) - 42 * exp(-(((x - 1210) / 150) ** 2))) for x in across()]
    sheet.shape([(0, HORIZON + 4), *hills, (WIDTH, HORIZON + 4)], LAND)
    for left, right, roof, eaves in (
        (700, 734, 526, 538),
        (742, 782, 515, 530),
        (934, 982, 520, 534),
        (990, 1020, 511, 524),
    ):
        middle = (left + right) / 2
        sheet.shape([(left, 562), (left, eaves), (middle, roof), (right, eaves), (right, 562)], LAND)
    for left, top in ((756, 542), (950, 544)):
        sheet.shape([(left, top), (left + 8, top), (left + 8, top + 9), (left, top + 9)], WINDOW)


def _lattice(sheet: Sheet) -> None:
    """Two legs, and between them rungs and struts that grow longer on the way down."""
    top, foot = 248.0, 566.0

    def half(y: float) -> float:
        return 3 + 15 * (y - top) / (foot - top)

    for side in (-1, 1):
        sheet.line((MAST[0] + side * half(top), top), (MAST[0] + side * half(foot), foot), LAND, 3.2)
    y, step, side = top, 14.0, -1
    while y + step < foot:
        here, there = side * half(y), side * half(y + step)
        sheet.line((MAST[0] + here, y), (MAST[0] - there, y + step), LAND, 2.6)
        sheet.line((MAST[0] + there, y + step), (MAST[0] - there, y + step), LAND, 2.6)
        y, step, side = y + step, step * 1.068, -side


# Two reels with a tape between them


def reels() -> bytes:
    sheet = Sheet(SAND)
    for x, y, least, most, hub in ((428.0, 384.0, 60, 318, 25), (1000.0, 482.0, 42, 192, 18)):
        radius = float(least)
        while radius <= most:
            wound = (most - radius) / 12.4
            sheet.ring(x, y, radius, INK, 1.5 + 6 * max(0.0, cos(wound / 7.9 * 2 * pi)) ** 1.6)
            radius += 12.4
        sheet.disc(x, y, hub, INK)
    # The straight line that touches both from below.
    sheet.line((438, 696), (1007, 677), INK, 8)
    return sheet.png()


# A row of type, leaning


def slugs() -> bytes:
    sheet = Sheet(FOG)
    sheet.disc(1010, 196, 104, MOON)
    for number in range(16):
        height = 330 + 180 * sin(number * 0.9 + 0.4) * cos(number * 0.37)
        left, lean = 112 + number * 61.0, radians(-9 + number * 1.1)
        turned = [
            (left + x * cos(lean) - y * sin(lean), 716 + x * sin(lean) + y * cos(lean))
            for x, y in ((0.0, 12.0), (0.0, -height), (98.0, -height), (98.0, 12.0))
        ]
        sheet.shape(turned, SLUGS[number % 4], 0.91)
    sheet.shape([(0, 716), (WIDTH, 716), (WIDTH, HEIGHT), (0, HEIGHT)], FLOOR)
    return sheet.png()
