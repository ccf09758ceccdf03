"""What becomes of a file that somebody sends as a picture: clean renditions, or one clear sentence."""

import io
import zlib

import pytest
from PIL import Image

from core import pictures
from core.pictures import Rendition, UnreadablePicture, read_picture, renditions, widths
from tests.photos import (
    bomb,
    chunk,
    encoded,
    exif,
    many_scans,
    moving,
    phone_photo,
    png_with,
    striped,
    swapped_profile,
    text_chunk,
)


def made(data: bytes) -> list[Rendition]:
    return list(renditions(read_picture(data)))


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def colour(image: Image.Image, x: int, y: int) -> str:
    """Which of red, green, blue is the strongest at a point."""
    pixel = image.convert("RGB").getpixel((x, y))
    return ("red", "green", "blue")[max(range(3), key=lambda channel: pixel[channel])]


# What comes out


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        ("JPEG", {"avif", "webp", "jpeg"}),
        ("PNG", {"avif", "webp", "png", "jpeg"}),
        ("GIF", {"avif", "webp", "png", "jpeg"}),
        ("WEBP", {"avif", "webp", "jpeg"}),
        ("AVIF", {"avif", "webp", "jpeg"}),
    ],
)
def test_each_kind_is_read_and_made_in_avif_webp_and_its_own(kind: str, wanted: set[str]):
    picture = read_picture(encoded(striped(), kind))
    assert picture.kind == kind.lower()
    results = list(renditions(picture))
    assert {each.kind for each in results} == wanted
    for each in results:
        image = opened(each.data)
        assert image.format == each.kind.upper()
        assert image.size == (each.width, each.height) == (60, 40)
        assert (colour(image, 5, 20), colour(image, 55, 20)) == ("red", "blue")


def test_a_picture_is_made_in_several_widths_and_never_enlarged():
    sizes = {(each.width, each.height) for each in made(encoded(striped(1000, 500), "WEBP"))}
    assert sizes == {(240, 120), (480, 240), (800, 400), (1000, 500)}


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((4000, 3000), [240, 480, 800, 1200, 1600, 2400]),
        ((1, 1), [1]),
        ((250, 10), [250]),
        ((270, 10), [240, 270]),
        ((16_000, 1), [240, 480, 800, 1200, 1600, 2400]),
        ((1, 16_000), [1]),
    ],
)
def test_widths(size: tuple[int, int], expected: list[int]):
    assert widths(*size) == expected


def test_a_tall_picture_stays_within_the_pixels_that_can_be_encoded_in_time():
    last = widths(3000, 13_000)[-1]
    assert last < 1600
    assert last * last * 13 / 3 < pictures.MAX_RENDITION_PIXELS * 1.01


def test_what_is_not_jpeg_has_one_jpeg_on_white_for_other_machines():
    clear = Image.new("RGBA", (1500, 300), (255, 0, 0, 0))
    shown = [each for each in made(encoded(clear, "PNG")) if each.kind == "jpeg"]
    assert [each.width for each in shown] == [1200]
    assert opened(shown[0].data).getpixel((5, 5)) == (255, 255, 255)


def test_transparency_stays_where_it_can():
    half = striped(mode="RGBA")
    half.putalpha(Image.linear_gradient("L").resize(half.size))
    for each in made(encoded(half, "PNG")):
        if each.kind != "jpeg":
            low, high = opened(each.data).convert("RGBA").getchannel("A").getextrema()
            assert (low < 20, high > 230) == (True, True)


@pytest.mark.parametrize(
    ("image", "kind"),
    [
        (striped(mode="L"), "PNG"),
        (striped(mode="1"), "PNG"),
        (striped(mode="P"), "PNG"),
        (striped(mode="LA"), "PNG"),
        (striped(mode="CMYK"), "JPEG"),
        (striped(mode="L"), "JPEG"),
        (Image.new("I;16", (60, 40), 40_000), "PNG"),
    ],
)
def test_every_way_of_storing_colours_comes_out_as_rgb(image: Image.Image, kind: str):
    assert read_picture(encoded(image, kind)).image.mode in ("RGB", "RGBA")


def test_sixteen_bits_of_grey_keep_their_lightness():
    picture = read_picture(encoded(Image.new("I;16", (60, 40), 32_768), "PNG"))
    assert picture.image.getpixel((1, 1)) == pytest.approx((128, 128, 128), abs=2)


def test_an_opaque_alpha_channel_is_no_transparency():
    assert read_picture(encoded(striped(mode="RGBA"), "PNG")).image.mode == "RGB"


@pytest.mark.parametrize(("shade", "tint"), [((0, 0, 0), "000"), ((255, 128, 10), "210"), ((250, 250, 250), "222")])
def test_the_tint_is_the_mean_colour_in_steps(shade: tuple[int, int, int], tint: str):
    assert read_picture(encoded(Image.new("RGB", (30, 30), shade), "PNG")).tint == tint


def test_what_is_transparent_has_no_tint():
    assert read_picture(encoded(Image.new("RGBA", (30, 30), (0, 0, 0, 9)), "PNG")).tint == ""


# Turned, converted, cleaned


# Where red lies in what a viewer shows: for a camera held in each of the eight ways.
TURNED = {1: "left", 2: "right", 3: "right", 4: "left", 5: "top", 6: "top", 7: "bottom", 8: "bottom"}


@pytest.mark.parametrize("orientation", TURNED)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_photo_is_turned_as_its_camera_was_held(orientation: int, kind: str):
    picture = read_picture(encoded(striped(60, 40), kind, exif=exif(orientation)))
    width, height = picture.image.size
    assert (width, height) == ((60, 40) if orientation < 5 else (40, 60))
    points = {
        "left": (3, height // 2),
        "right": (width - 4, height // 2),
        "top": (width // 2, 3),
        "bottom": (width // 2, height - 4),
    }
    side = TURNED[orientation]
    other = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}[side]
    assert (colour(picture.image, *points[side]), colour(picture.image, *points[other])) == ("red", "blue")


def test_a_large_sideways_photo_is_turned_too():
    picture = read_picture(phone_photo(6000, 4500, orientation=6))
    assert picture.image.size[0] < picture.image.size[1]
    assert colour(picture.image, picture.image.width // 2, 20) == "red"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_nothing_but_pixels_is_in_any_rendition(kind: str):
    profile = opened(phone_photo()).info["icc_profile"]
    options = {"comment": b"a private remark"} if kind == "JPEG" else {}
    if kind == "PNG":
        options = {"pnginfo": text_chunk(20)}
    data = encoded(striped(300, 200), kind, exif=exif(), icc_profile=profile, xmp=b"<x>a private remark</x>", **options)
    assert opened(data).getexif().get_ifd(0x8825)
    results = made(data)
    assert len(results) >= 5
    for each in results:
        image = opened(each.data)
        image.load()
        assert not image.getexif()
        assert not {"comment", "Comment", "icc_profile", "exif", "xmp", "XML:com.adobe.xmp", "photoshop"} & set(
            image.info
        )
        for trace in (b"private", b"Phonemaker", b"GPS", b"Exif", b"ICC_PROFILE", b"iCCP", b"acsp", b"<x"):
            assert trace not in each.data


def test_colours_are_converted_by_the_files_own_profile():
    picture = read_picture(encoded(striped(), "PNG", icc_profile=swapped_profile()))
    assert (colour(picture.image, 5, 20), colour(picture.image, 55, 20)) == ("blue", "red")


def test_a_profile_that_fits_nothing_is_passed_over():
    picture = read_picture(encoded(striped(), "PNG", icc_profile=b"no profile"))
    assert colour(picture.image, 5, 20) == "red"


def test_broken_exif_says_nothing_against_the_pixels():
    data = phone_photo()
    at = data.index(b"Exif\0\0") + 6
    broken = data[:at] + b"\xff" * 40 + data[at + 40 :]
    assert read_picture(broken).image.size == (60, 40)


def test_the_first_picture_of_a_phones_two_is_the_photo():
    second = striped().transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    data = encoded(striped(), "MPO", save_all=True, append_images=[second])
    assert opened(data).format == "MPO"
    picture = read_picture(data)
    assert (picture.kind, colour(picture.image, 5, 20)) == ("jpeg", "red")


# What is refused

SVG = b'<?xml version="1.0"?>\n<!-- a drawing -->\n<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
REFUSED = {
    "nothing": (b"", "This file is empty."),
    "large": (phone_photo() + bytes(30_000_000), "This file has 31 MB; a picture may have 20 MB."),
    "html": (b"<!doctype html><script>alert(1)</script>", "This is no picture"),
    "svg": (SVG, "SVG drawings can hold programs"),
    "svg in utf-16": ("<svg/>".encode("utf-16"), "This is no picture"),
    "heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(50), "This is a HEIC photo"),
    "tiff": (encoded(striped(), "TIFF"), "This is no picture"),
    "bmp": (encoded(striped(), "BMP"), "This is no picture"),
    "pdf": (encoded(striped(), "PDF"), "This is no picture"),
    "postscript": (encoded(striped(), "EPS"), "This is no picture"),
    "text": (b"\xff\xd8\xff" + b"a" * 500, "This is no picture"),
    "cut jpeg": (encoded(striped(600, 400), quality=95)[:-600], "This picture is broken"),
    "cut png": (encoded(striped(600, 400), "PNG")[:-100], "This picture is broken"),
    "cut webp": (encoded(striped(600, 400), "WEBP")[:-60], "This"),
    "cut avif": (encoded(striped(600, 400), "AVIF")[:-60], "This"),
    "cut gif": (encoded(striped(600, 400), "GIF")[:-60], "This picture is broken"),
    "bomb": (bomb(16_000, 16_000), "This picture has more than 40 megapixels."),
    "small bomb": (bomb(8000, 5001), "This picture has more than 40 megapixels."),
    "strip": (bomb(17_000, 10), "This picture is 17,000 × 10 pixels"),
    "scans": (many_scans(200), "This JPEG is made of far too many layers."),
    "moving gif": (moving("GIF"), "This picture moves."),
    "moving png": (moving("PNG"), "This picture moves."),
    "moving webp": (moving("WEBP"), "This picture moves."),
    "moving avif": (moving("AVIF"), "This picture moves."),
    "huge profile": (png_with(chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(60_000_000)))), "This"),
    "huge text": (png_with(chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(60_000_000)))), "This"),
    "wrong checksum": (png_with(chunk(b"iCCP", b"a\0\0")[:-1] + b"?"), "This"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_still_picture_is_refused_in_one_sentence(name: str):
    data, beginning = REFUSED[name]
    with pytest.raises(UnreadablePicture) as refused:
        read_picture(data)
    said = str(refused.value)
    assert said.startswith(beginning)
    assert said == refused.value.message % refused.value.values
    assert len(said) < 150


def test_a_picture_of_the_limit_is_taken():
    assert read_picture(bomb(8000, 5000)).image.width == 2400


def test_a_bomb_is_refused_before_a_row_of_it_is_unpacked(monkeypatch):
    def unpacked(*_: object) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", unpacked)
    for data in (bomb(16_000, 16_000), bomb(8000, 5001)):
        with pytest.raises(UnreadablePicture, match="megapixels"):
            read_picture(data)


def test_a_name_and_a_claimed_type_prove_nothing():
    assert read_picture(encoded(striped(), "PNG")).kind == "png"
