"""Pictures for tests, as cameras, programs and mischief make them: nothing binary is kept beside the code."""

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageCms, PngImagePlugin

RED, BLUE = (220, 20, 20), (20, 20, 220)
# 54° 21' N, 1° 30' W, in the directory of GPS.
PLACE = {1: "N", 2: (54.0, 21.0, 0.0), 3: "W", 4: (1.0, 30.0, 0.0)}


def encoded(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def striped(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    return image.convert(mode)


def exif(orientation: int = 1) -> Image.Exif:
    """What a phone writes: orientation, its maker, a comment, and where the photo was taken."""
    found = Image.Exif()
    found[0x0112] = orientation
    found[0x010F] = "Phonemaker"
    found.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0a private remark"
    found.get_ifd(0x8825).update(PLACE)
    return found


def phone_photo(width: int = 60, height: int = 40, orientation: int = 1) -> bytes:
    """A JPEG with all that a phone puts beside the pixels."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    options = {"exif": exif(orientation), "comment": b"a private remark", "icc_profile": profile, "quality": 92}
    return encoded(striped(width, height), **options)


def swapped_profile() -> bytes:
    """A profile in which red is called blue: whoever applies it sees that it was applied."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # ICC.1, section 7.3: a table of tags, each with its name, where it stands and how long it is.
    places = range(132, 132 + 12 * struct.unpack_from(">I", plain, 128)[0], 12)
    red, blue = (next(at for at in places if plain[at : at + 4] == name) for name in (b"rXYZ", b"bXYZ"))
    swapped = bytearray(plain)
    swapped[red + 4 : red + 12], swapped[blue + 4 : blue + 12] = plain[blue + 4 : blue + 12], plain[red + 4 : red + 12]
    return bytes(swapped)


def chunk(name: bytes, data: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_with(extra: bytes) -> bytes:
    """A small PNG with a chunk more, before its pixels."""
    data = encoded(striped(), "PNG")
    return data[:33] + extra + data[33:]


def bomb(width: int, height: int) -> bytes:
    """A PNG of one colour: kilobytes that unpack to any number of pixels."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compressobj(9)
    line = bytes(1 + (width + 7) // 8)
    packed = b"".join(rows.compress(line) for _row in range(height)) + rows.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def moving(kind: str) -> bytes:
    """Two frames."""
    frames = [striped(), striped().transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    return encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)


def many_scans(count: int) -> bytes:
    """A progressive JPEG whose last pass over the picture comes `count` times more."""
    data = encoded(Image.new("RGB", (64, 64), RED), progressive=True)
    last = data[data.rindex(b"\xff\xda") : -2]
    return data[:-2] + last * count + data[-2:]


def text_chunk(size: int) -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", "a" * size, zip=True)
    return info
