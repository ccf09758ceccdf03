"""Lettering for pictures: a font that can write a text, and the text in lines that fit.

A picture never shows the empty boxes that fonts draw for what they lack: a text that no font at hand can
write is not written at all.
"""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from PIL import ImageFont, features

# Regular and bold, the best first. The operating system's folders are searched for the names.
FAMILIES = (
    ("CharisSIL-Regular.ttf", "CharisSIL-Bold.ttf"),
    ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf"),
    ("Georgia.ttf", "Georgia Bold.ttf"),
    ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"),
    ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    ("FreeSerif.ttf", "FreeSerifBold.ttf"),
    ("NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc"),
    ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"),
    ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"),
    ("NotoSerifHebrew-Regular.ttf", "NotoSerifHebrew-Bold.ttf"),
    ("NotoSerifDevanagari-Regular.ttf", "NotoSerifDevanagari-Bold.ttf"),
    ("NotoSerifThai-Regular.ttf", "NotoSerifThai-Bold.ttf"),
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
)
# A variable font, installed as a package: the same letters on every machine. Axes: weight, optical size.
PACKAGE, FILE = "fontpkg_source_serif_4", "files/SourceSerif4[opsz,wght].ttf"
PACKAGED_AXES = {False: (400, 60), True: (700, 30)}

# A code point that is no character (Unicode 16, section 23.7): every font draws its "missing" for it.
NO_CHARACTER = "\U0010ffff"
# Scripts that are written without spaces and may be broken after any character.
UNSPACED = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
PIECE = re.compile(rf"\s+|[{UNSPACED}]|[^\s{UNSPACED}]+")
SHAPES = bool(features.check("raqm"))

Font = ImageFont.FreeTypeFont


@dataclass(frozen=True)
class Face:
    """A font without a size. An empty path is the font that Pillow brings along, which has little but ASCII."""

    path: str
    axes: tuple[int, ...] = ()

    def at(self, size: float, engine: ImageFont.Layout | None = None) -> Font:
        """The font at `size` pixels; raises `OSError` where there is no such file."""
        if not self.path:
            built_in = ImageFont.load_default(size)
            assert isinstance(built_in, Font)
            return built_in
        font = ImageFont.truetype(self.path, size, layout_engine=engine)
        if self.axes:
            font.set_variation_by_axes(list(self.axes))
        return font


@dataclass(frozen=True)
class Writing:
    """A text with a face that has a letter for all of it."""

    text: str
    face: Face

    @property
    def leftwards(self) -> bool:
        """Whether its first letter belongs to a script written from right to left (UAX 9, rule P2)."""
        kinds = (unicodedata.bidirectional(char) for char in self.text)
        return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"


@dataclass(frozen=True)
class Lines:
    """A text broken into lines at one size."""

    lines: list[str]
    font: Font
    size: int


@lru_cache(maxsize=2)
def faces(bold: bool) -> tuple[Face, ...]:
    """The faces at hand, the best first; never none."""
    found = [face for face in _packaged(bold) if _opens(face)]
    found += [face for face in (Face(family[bold]) for family in FAMILIES) if _opens(face)]
    return (*found, Face(""))


def writing(text: str, bold: bool = False, among: tuple[Face, ...] = ()) -> Writing | None:
    """The text with the first face that has all its letters, or None; pictographs that it lacks are left out.

    The faces at hand are tried, or those given.
    """
    words = " ".join(unicodedata.normalize("NFC", text).split())
    if not words or (not SHAPES and Writing(words, Face("")).leftwards):
        return None
    for face in among or faces(bold):
        lacks = missing(words, face)
        if not any(map(_is_letter, lacks)):
            kept = " ".join("".join(char for char in words if char not in lacks).split())
            return Writing(kept, face) if kept else None
    return None


def missing(text: str, face: Face) -> set[str]:
    """The characters of `text` for which the face draws what it draws for no character at all."""
    font = face.at(24, ImageFont.Layout.BASIC)
    blank = _drawn(font, NO_CHARACTER)
    return {char for char in set(text) if not char.isspace() and _drawn(font, char) == blank}


def fit(written: Writing, width: int, height: int, sizes: range, leading: float) -> Lines:
    """The text at the largest of the falling `sizes` at which it fits; cut at the smallest if it must be.

    `leading` is the distance of two lines as a share of the size.
    """

    def fits(size: int) -> bool:
        return len(wrap(written.text, written.face.at(size), width)) * size * leading <= height

    place = bisect_left(sizes, True, key=fits)
    size = sizes[min(place, len(sizes) - 1)]
    font = written.face.at(size)
    lines = wrap(written.text, font, width)
    if place < len(sizes):
        return Lines(_balanced(written.text, font, width, len(lines)), font, size)
    lines = lines[: max(1, int(height / (size * leading)))]
    dots = "..." if missing("…", written.face) else "…"
    return Lines([*lines[:-1], _cut(lines[-1], dots, font, width)], font, size)


def wrap(text: str, font: Font, width: float) -> list[str]:
    """The text in lines of at most `width` pixels; a word that is wider is broken inside."""
    lines, line = [], ""
    for piece in (part for word in PIECE.findall(text) for part in _broken(word, font, width)):
        if line and font.getlength((line + piece).rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    return [*lines, line.rstrip()] if line.strip() else lines


def _balanced(text: str, font: Font, width: int, count: int) -> list[str]:
    """As many lines as at the full width, but of about the same length, as the headings of the pages are."""
    widest = int(max(map(font.getlength, PIECE.findall(text))))
    least, most = min(width, max(width // 2, widest)), width
    while most - least > 8:
        middle = (least + most) // 2
        if len(wrap(text, font, middle)) <= count:
            most = middle
        else:
            least = middle
    return wrap(text, font, most)


def _broken(word: str, font: Font, width: float) -> list[str]:
    if font.getlength(word) <= width:
        return [word]
    parts, part = [], ""
    for char in word:
        if part and font.getlength(part + char) > width:
            parts.append(part)
            part = ""
        part += char
    return [*parts, part]


def _cut(line: str, dots: str, font: Font, width: int) -> str:
    while line and font.getlength(line + dots) > width:
        line = line[:-1]
    return line.rstrip() + dots


def _packaged(bold: bool) -> list[Face]:
    try:
        return [Face(str(resources.files(PACKAGE) / FILE), PACKAGED_AXES[bold])]
    except ModuleNotFoundError:
        return []


def _opens(face: Face) -> bool:
    try:
        face.at(24)
    except OSError:
        return False
    return True


def _drawn(font: Font, char: str) -> tuple[tuple[int, int], bytes]:
    mask = font.getmask(char)
    return mask.size, bytes(mask)


def _is_letter(char: str) -> bool:
    """Whether a text means something else without it: a pictograph and what only shapes one may go."""
    return unicodedata.category(char) not in {"So", "Sk", "Cf", "Cc", "Co", "Cn"} and not "\ufe00" <= char <= "\ufe0f"
