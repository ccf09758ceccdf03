"""The icons and the manifest: where browsers and devices look for them, and what they find."""

import io
import json

import pytest
from PIL import Image

from core.drawing import NIGHT, NIGHT_LAMP
from core.models import Site

pytestmark = pytest.mark.django_db


def picture(client, path: str) -> Image.Image:
    answer = client.get(path)
    assert answer.status_code == 200 and not answer.cookies
    assert answer["Cache-Control"] == "public, max-age=86400"
    return Image.open(io.BytesIO(answer.content))


def colour(text: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(text[1:]))


@pytest.mark.parametrize(
    ("path", "size"),
    [("/icon-192.png", 192), ("/icon-512.png", 512), ("/icon-maskable.png", 512), ("/apple-touch-icon.png", 180)],
)
def test_each_icon_has_its_size_and_the_lamp_is_lit(client, path, size):
    icon = picture(client, path)
    assert (icon.format, icon.size) == ("PNG", (size, size))
    assert icon.convert("RGB").getpixel((size // 2, round(size * 0.38))) == colour(NIGHT_LAMP)


def test_who_rounds_the_corners_itself_gets_a_full_square(client):
    for path in ("/icon-maskable.png", "/apple-touch-icon.png"):
        assert picture(client, path).getpixel((0, 0)) == (*colour(NIGHT), 255)
    assert picture(client, "/icon-512.png").getpixel((0, 0))[3] == 0


def test_all_of_a_maskable_icons_mark_stands_in_its_safe_circle(client):
    icon = picture(client, "/icon-maskable.png").convert("RGB")
    outside = [
        (x, y)
        for x in range(0, 512, 4)
        for y in range(0, 512, 4)
        if (x - 256) ** 2 + (y - 256) ** 2 > (0.4 * 512) ** 2 and icon.getpixel((x, y)) != colour(NIGHT)
    ]
    assert outside == []


def test_the_favicon_that_programs_ask_for_has_three_sizes(client):
    icon = picture(client, "/favicon.ico")
    assert icon.format == "ICO" and icon.info["sizes"] == {(16, 16), (32, 32), (48, 48)}


class TestTheManifest:
    def test_it_says_who_the_site_is_in_its_own_language(self, client):
        Site.objects.update_or_create(pk=1, defaults={"name": 'The "Slipway" — é', "tagline": "Reading & radio"})
        answer = client.get("/site.webmanifest")
        words = json.loads(answer.content)
        assert answer["Content-Type"] == "application/manifest+json"
        assert words["name"] == words["short_name"] == 'The "Slipway" — é'
        assert (words["lang"], words["dir"], words["start_url"], words["scope"]) == ("en", "ltr", "/", "/")

    def test_its_icons_are_what_it_says_they_are(self, client):
        icons = json.loads(client.get("/site.webmanifest").content)["icons"]
        assert {icon["purpose"] for icon in icons} == {"any", "maskable"}
        for icon in icons:
            found = picture(client, icon["src"])
            assert f"{found.width}x{found.height}" == icon["sizes"] and icon["type"] == "image/png"


@pytest.mark.parametrize("path", ["/icon-64.png", "/icon-.png", "/apple-touch-icon-precomposed.png", "/favicon.png"])
def test_other_sizes_are_not_drawn(client, path):
    assert client.get(path).status_code == 404
