"""What a page prints of a picture in the library: plain values, ready for markup, snapshots and JSON. Pure."""

import re
from collections.abc import Collection
from typing import TypedDict

# Everything in the library is served from here: PREFIX KEY / WIDTH . ENDING
PREFIX = "/uploads/pictures/"
ENDINGS = {"avif": "avif", "webp": "webp", "jpeg": "jpg", "png": "png"}
# What a browser is given that knows neither AVIF nor WebP, or not AVIF at least.
PLAIN_KINDS = {"jpeg": "jpeg", "png": "png", "gif": "png", "webp": "webp", "avif": "webp"}
# The classes of mean colours: three digits from 0 to 2 for red, green and blue.
TINTS = {f"tint-{red}{green}{blue}" for red in range(3) for green in range(3) for blue in range(3)}
# The largest that a browser without `srcset` is given.
MAX_PLAIN_WIDTH = 1200

_NAME = r"([a-z0-9]{10})/[0-9]{1,5}\.(?:avif|webp|jpg|png)"
_MENTION = re.compile(re.escape(PREFIX) + r"([a-z0-9]{10})/")
ADDRESS = re.compile(re.escape(PREFIX) + _NAME)
SRCSET = re.compile(rf"{re.escape(PREFIX)}{_NAME} [0-9]+w(?:, {re.escape(PREFIX)}{_NAME} [0-9]+w)*")


class Source(TypedDict):
    """One `<source>`."""

    type: str
    srcset: str


class Plain(TypedDict):
    """One file with its size."""

    src: str
    width: int
    height: int


class Facts(TypedDict):
    """A picture as pages print it. `width` and `height` are those of its largest rendition."""

    key: str
    # The best first; the picture's own kind is in `src` and `srcset`.
    sources: list[Source]
    src: str
    srcset: str
    width: int
    height: int
    # The class of its mean colour, shown until it is there; "" where it is transparent.
    tint: str
    # Classes that keep what matters in sight where the picture is cropped; "" for the middle.
    focus: str
    # "" where it is decorative.
    alt: str
    caption: str
    credit: str
    # A JPEG of about 1200 pixels, for machines that show a link's picture.
    social: Plain
    # The smallest, for a face in a byline and for the library.
    small: Plain


class Portrait(TypedDict):
    """An author's face beside the name."""

    slug: str
    picture: Facts


class Size(TypedDict):
    """One rendition, as the library keeps it in its row."""

    kind: str
    width: int
    height: int
    bytes: int


def address(key: str, size: Size) -> str:
    """Where one size of a picture is served."""
    return f"{PREFIX}{key}/{file_name(size)}"


def file_name(size: Size) -> str:
    """The name of its file in the picture's folder."""
    return f"{size['width']}.{ENDINGS[size['kind']]}"


def keys_in(markdown: str) -> set[str]:
    """The keys of the library's pictures whose addresses stand in a text, whether as picture, link or word."""
    return set(_MENTION.findall(markdown))


def key_of(url: str) -> str:
    """The key in the address of a library picture, or "" for another address."""
    match = ADDRESS.fullmatch(url)
    return match[1] if match else ""


def focus_classes(x: int, y: int) -> str:
    """Classes for a focal point in percent from the left and the top, in steps of ten."""
    pairs = (("fx", round(x / 10)), ("fy", round(y / 10)))
    return " ".join(f"{axis}-{step}" for axis, step in pairs if step != 5)


def facts_of(
    key: str,
    kind: str,
    sizes: Collection[Size],
    *,
    tint: str,
    focal: tuple[int, int],
    texts: dict[str, str],
) -> Facts:
    """The facts of a picture that came as `kind`. `texts`: alt, caption, credit."""
    own = PLAIN_KINDS[kind]
    by_kind = {
        name: sorted((each for each in sizes if each["kind"] == name), key=lambda each: each["width"])
        for name in dict.fromkeys(("avif", "webp", own))
    }
    ladder = by_kind[own]
    plain = [each for each in ladder if each["width"] <= MAX_PLAIN_WIDTH][-1]
    social = [each for each in sizes if each["kind"] == "jpeg" and each["width"] <= 1400]
    return Facts(
        key=key,
        sources=[
            Source(type=f"image/{name}", srcset=_srcset(key, each)) for name, each in by_kind.items() if name != own
        ],
        src=address(key, plain),
        srcset=_srcset(key, ladder),
        width=ladder[-1]["width"],
        height=ladder[-1]["height"],
        tint=f"tint-{tint}" if tint else "",
        focus=focus_classes(*focal),
        alt=texts["alt"],
        caption=texts["caption"],
        credit=texts["credit"],
        social=_plain(key, max(social, key=lambda each: each["width"])),
        small=_plain(key, ladder[0]),
    )


def _plain(key: str, size: Size) -> Plain:
    return Plain(src=address(key, size), width=size["width"], height=size["height"])


def _srcset(key: str, sizes: Collection[Size]) -> str:
    return ", ".join(f"{address(key, each)} {each['width']}w" for each in sizes)
