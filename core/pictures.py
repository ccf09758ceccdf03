"""Pictures that people send: proved by decoding, made safe, and cut into the sizes that pages need.

Plain Pillow, and nothing of the site: bytes in, bytes out.
"""

import io
import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PIL import Image, ImageCms, UnidentifiedImageError

from core.refusals import UnreadableFile
from core.refusals import gettext_noop as _

MAX_BYTES = 20_000_000
MAX_PIXELS = 40_000_000
# What WebP can hold, rounded down.
MAX_SIDE = 16_000
# A progressive JPEG has ten or so. With sixty bytes more the decoder walks over the whole picture once more.
MAX_SCANS = 100
# Pages show a picture at 600 pixels, or at 770 where it opens the front page; screens have up to three for each.
WIDTHS = (240, 480, 800, 1200, 1600, 2400)
# A tall picture ends at a lesser width, so that no encoding takes longer than one of 6 megapixels.
MAX_RENDITION_PIXELS = 6_000_000
# For machines that show a link's picture: many read nothing newer than JPEG, and they ask for 1200 pixels.
MAX_SOCIAL_WIDTH = 1400

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
_ORIENTATION = 0x0112
# The ways of holding a camera (EXIF 2.32, tag Orientation), by what turns the picture upright.
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

# The library raises an error at twice as many; this makes its warning before that one, too. For the whole
# process, since filters are not to be changed while other threads read them.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)


class UnreadablePicture(UnreadableFile):
    """A file that cannot become a picture of the site."""


@dataclass(frozen=True)
class Picture:
    """An upright picture in sRGB with nothing beside its pixels, as large as its largest rendition.

    `image` is RGB, or RGBA where it is transparent somewhere. `kind` is that of the file: jpeg, png, webp,
    gif or avif.
    """

    image: Image.Image
    kind: str

    @property
    def tint(self) -> str:
        """The mean colour as three digits from 0 to 2 (red, green, blue), or "" where it is transparent."""
        if self.image.mode == "RGBA":
            return ""
        mean: Any = self.image.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
        return "".join(str(level * 3 // 256) for level in mean)


@dataclass(frozen=True)
class Rendition:
    """One encoded size. `kind`: jpeg, png, webp or avif."""

    kind: str
    width: int
    height: int
    data: bytes


def read_picture(data: bytes) -> Picture:
    """Decode and clean what somebody sent. Its type is what decoding proves, whatever its name says.

    At most 20 MB, 40 megapixels and 16,000 pixels a side, known before a pixel is decoded. It is turned as its
    EXIF says and converted to sRGB; profile, EXIF, position, comments and thumbnails are gone then. Raises
    `UnreadablePicture` for everything else: other formats, SVG, moving pictures, broken and huge ones.
    """
    _check_size(data)
    # Whatever a decoder raises over a broken file means one thing: there are dozens of exceptions in them.
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            _check_header(image, data)
            return _cleaned(image)
    except UnreadablePicture:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels() from error
    except UnidentifiedImageError as error:
        raise UnreadablePicture(_foreign(data)) from error
    except Exception as error:
        message = _("This picture is broken: it ends too early or holds what no picture holds. Export it once more.")
        raise UnreadablePicture(message) from error


def renditions(picture: Picture) -> Iterator[Rendition]:
    """The picture in AVIF, WebP and its own kind (PNG for a GIF) at several widths, the largest first.

    Never enlarged. Where its own kind is not JPEG there is one JPEG besides, on white, for other machines.
    """
    own = "png" if picture.kind == "gif" else picture.kind
    sizes = widths(*picture.image.size)
    social = max(width for width in sizes if width <= MAX_SOCIAL_WIDTH)
    # Each is made from the one before, which costs a fraction of making it from the whole.
    image = picture.image
    for width in reversed(sizes):
        image = _scaled(image, width)
        wanted = {"avif", "webp", own} | ({"jpeg"} if width == social else set())
        for kind in sorted(wanted):
            yield Rendition(kind, *image.size, _encoded(image, kind, drawn=own == "png"))


def widths(width: int, height: int) -> list[int]:
    """The widths to make of a picture of this size, growing; the last is as large as it gets."""
    most = min(width, WIDTHS[-1], int(math.sqrt(MAX_RENDITION_PIXELS * width / height)))
    top = max(1, most)
    # One that is hardly smaller than the last would save nobody anything.
    return [*(each for each in WIDTHS if each < top * 0.9), top]


def _check_size(data: bytes) -> None:
    if not data:
        raise UnreadablePicture(_("This file is empty."))
    if len(data) > MAX_BYTES:
        message = _("This file has %(size)s MB; a picture may have %(limit)s MB.")
        raise UnreadablePicture(message, size=math.ceil(len(data) / 1_000_000), limit=MAX_BYTES // 1_000_000)


def _check_header(image: Image.Image, data: bytes) -> None:
    """Refuse by what the header says, before a pixel is decoded."""
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise _too_many_pixels()
    if max(image.size) > MAX_SIDE:
        message = _("This picture is %(width)s × %(height)s pixels; no side may have more than %(limit)s.")
        raise UnreadablePicture(message, width=f"{width:,}", height=f"{height:,}", limit=f"{MAX_SIDE:,}")
    if _is_jpeg(image):
        # Inside a scan the two bytes of its marker never stand side by side.
        if data.count(b"\xff\xda") > MAX_SCANS:
            raise UnreadablePicture(_("This JPEG is made of far too many layers. Export it once more."))
    elif getattr(image, "is_animated", False):
        # The first frame is not what somebody meant who chose a moving picture; and readers ask for stillness.
        raise UnreadablePicture(_("This picture moves. Save the one frame that is to be shown."))


def _too_many_pixels() -> UnreadablePicture:
    message = _("This picture has more than %(limit)s megapixels. Save it smaller.")
    return UnreadablePicture(message, limit=MAX_PIXELS // 1_000_000)


def _foreign(data: bytes) -> str:
    """The sentence for a file in a format that is not read."""
    beginning = data[:2000].lower()
    if b"<svg" in beginning:
        return _("SVG drawings can hold programs and are not taken. Export it as PNG.")
    if beginning[4:8] == b"ftyp" and beginning[8:12] in (b"heic", b"heix", b"heim", b"hevc", b"mif1"):
        return _("This is a HEIC photo, which browsers cannot show. Export it as JPEG.")
    return _("This is no picture, or none that can be read: JPEG, PNG, WebP, AVIF and still GIF can.")


def _is_jpeg(image: Image.Image) -> bool:
    # MPO: a JPEG behind which a phone put a second one, for depth or brightness; the first is the photo.
    return image.format in ("JPEG", "MPO")


def _cleaned(image: Image.Image) -> Picture:
    kind = "jpeg" if _is_jpeg(image) else str(image.format).lower()
    turn = _UPRIGHT.get(_orientation(image))
    sideways = turn in (
        *(Image.Transpose.TRANSPOSE, Image.Transpose.TRANSVERSE),
        *(Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270),
    )
    # A JPEG of twice the size that is needed is decoded at half its size, for a quarter of memory and time.
    image.draft(None, (1, WIDTHS[-1]) if sideways else (WIDTHS[-1], 1))
    image.load()
    profile = image.info.get("icc_profile")
    upright = _in_colour(image)
    if turn is not None:
        upright = upright.transpose(turn)
    small = _in_srgb(_scaled(upright, widths(*upright.size)[-1]), profile)
    if small.mode == "RGBA" and small.getchannel("A").getextrema() == (255, 255):
        small = small.convert("RGB")
    # What an encoder would write beside the pixels: a comment, a profile, times, resolutions.
    small.info.clear()
    return Picture(small, kind)


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1 (upright) where there is none or it cannot be read."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:
        # Cameras and phones write broken EXIF every day: it says nothing about the pixels.
        return 1


def _in_colour(image: Image.Image) -> Image.Image:
    """The picture in a mode that can be scaled and has a colour profile: RGB, RGBA, CMYK or L."""
    if image.mode.startswith("I") or image.mode == "F":
        # Sixteen bits of grey.
        return image.convert("I").point(lambda level: level / 257).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image if image.mode in ("RGB", "L", "CMYK") else image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB or RGBA in sRGB. Colours without a profile, or with one that does not fit them, are sRGB already."""
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            return ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode) or image
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass
    return image.convert(mode)


def _scaled(image: Image.Image, width: int) -> Image.Image:
    """The picture at this width; `image` itself where it has it."""
    if image.width == width:
        return image
    height = max(1, round(image.height * width / image.width))
    return image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _encoded(image: Image.Image, kind: str, *, drawn: bool) -> bytes:
    """`drawn`: from a format that loses nothing, as drawings and screenshots are kept: sharp lines stay sharp."""
    options: dict[str, dict[str, Any]] = {
        "jpeg": {"quality": 82, "progressive": True, "optimize": True},
        "png": {},
        "webp": {"quality": 88 if drawn else 78, "method": 4},
        "avif": {
            "quality": 72 if drawn else 60,
            "subsampling": "4:4:4" if drawn else "4:2:0",
            # At 4 megapixels speed 8 takes over a second and 9 a third of that, for a quarter more bytes.
            "speed": 9 if image.width * image.height > 2_000_000 else 8,
            # The other processors belong to the readers meanwhile.
            "max_threads": 1,
        },
    }
    if kind == "jpeg" and image.mode == "RGBA":
        page = Image.new("RGB", image.size, "white")
        page.paste(image, mask=image.getchannel("A"))
        image = page
    target = io.BytesIO()
    image.save(target, kind, **options[kind])
    return target.getvalue()
