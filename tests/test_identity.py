"""What a site says of itself: its colour, its foot, the places elsewhere; in the admin and on every page."""

import io
import re
from urllib.parse import urlsplit

import pytest
from PIL import Image

from core.models import Site

pytestmark = pytest.mark.django_db

FORM = "/admin/core/site/1/change/"


def fields(**others: str) -> dict[str, str]:
    plain = {"name": "The Slipway", "tagline": "Radio", "language": "en", "time_zone": "Europe/Lisbon"}
    return {**plain, "accent_light": "", "accent_dark": "", "footer": "", "links": "", **others}


def save(newsroom, **others: str):
    Site.objects.current()
    return newsroom.post(FORM, fields(**others))


def refusals(answer) -> str:
    assert answer.status_code == 200
    return " ".join(re.findall(r'<ul class="errorlist[^>]*>(.*?)</ul>', answer.content.decode(), re.S))


class TestColour:
    def test_a_site_without_one_loads_no_sheet_for_it(self, client):
        assert "accent-" not in client.get("/").content.decode()
        assert client.get("/accent-0123456789abcdef.css").status_code == 404

    def test_the_chosen_one_is_on_every_page_after_the_readers_sheets(self, newsroom, client):
        before = Site.objects.current().numbers.edition_no
        assert save(newsroom, accent_light="00539F").status_code == 302
        assert Site.objects.current().accent_light == "#00539f"
        assert Site.objects.current().numbers.edition_no == before + 1
        for path in ("/", "/shouts/", "/nowhere/"):
            sheets = re.findall(r'<link rel="stylesheet" href="([^"]+)">', client.get(path).content.decode())
            assert "accent-" in sheets[-1] and len(sheets) > 1
        sheet = client.get(sheets[-1])
        assert "--red: light-dark(#00539f, " in sheet.content.decode()
        assert sheet["Content-Type"].startswith("text/css")
        assert "immutable" in sheet["Cache-Control"] and not sheet.cookies

    def test_the_pictures_for_links_are_drawn_in_it_at_a_new_address(self, newsroom, client):
        def picture() -> str:
            page = client.get("/").content.decode()
            return urlsplit(re.search(r'property="og:image" content="([^"]+)"', page)[1]).path

        plain = picture()
        save(newsroom, accent_light="#00539f")
        assert picture() != plain
        drawn = Image.open(io.BytesIO(client.get(picture()).content)).convert("RGB")
        assert (0, 0x53, 0x9F) in {colour for _count, colour in drawn.getcolors(1 << 16)}

    def test_an_address_of_a_former_colour_leads_to_the_present_one(self, newsroom, client):
        save(newsroom, accent_light="#00539f")
        former = Site.objects.current().accent.mark
        save(newsroom, accent_light="#8a2be2")
        answer = client.get(f"/accent-{former}.css")
        assert answer["Location"] == f"/accent-{Site.objects.current().accent.mark}.css"
        assert "immutable" not in answer["Cache-Control"]

    def test_a_faint_one_is_refused_with_the_nearest_that_can_be_read(self, newsroom):
        said = refusals(save(newsroom, accent_light="#ffcc00"))
        nearest = re.search(r"can be read: (#[0-9a-f]{6})", said)[1]
        assert "contrast is 1.3" in said
        assert Site.objects.current().accent_light == ""
        assert save(newsroom, accent_light=nearest).status_code == 302

    def test_one_that_is_too_dark_for_dark_paper_is_refused_there(self, newsroom):
        said = refusals(save(newsroom, accent_light="#00539f", accent_dark="#00539f"))
        assert "can be read:" in said
        assert save(newsroom, accent_light="#00539f", accent_dark="#ffd200").status_code == 302
        assert "light-dark(#00539f, #ffd200)" in Site.objects.current().accent.sheet

    @pytest.mark.parametrize("text", ["red", "#12", "#c4141b}", '"><b>'])
    def test_what_is_no_colour_is_refused_in_words(self, newsroom, text):
        assert "is no colour" in refusals(save(newsroom, accent_light=text))
        assert "<b>" not in refusals(save(newsroom, accent_light=text))

    def test_the_dark_one_alone_is_no_choice(self, newsroom):
        assert "on light paper first" in refusals(save(newsroom, accent_dark="#ffd200"))


class TestFoot:
    def test_the_owners_words_stand_at_the_foot_in_their_lines(self, newsroom, client):
        save(newsroom, footer="© The Slipway\r\nPrinted <b>weekly</b>")
        page = client.get("/").content.decode()
        assert '<p class="foot__text" dir="auto">' in page
        assert "© The Slipway<br>Printed &lt;b&gt;weekly&lt;/b&gt;" in page.split("<footer")[1]

    def test_places_elsewhere_are_links_that_claim_to_be_the_same_people(self, newsroom, client):
        save(
            newsroom,
            links="Mastodon https://social.example/@slipway\r\n\r\nThe print shop  https://shop.example/?a=1&b=2",
        )
        foot = client.get("/").content.decode().split("<footer")[1]
        assert '<a href="https://social.example/@slipway" rel="me">Mastodon</a>' in foot
        assert '<a href="https://shop.example/?a=1&amp;b=2" rel="me">The print shop</a>' in foot

    def test_they_come_back_into_the_form_as_they_were_written(self, newsroom):
        save(newsroom, links="Mastodon https://social.example/@slipway\nShop https://shop.example/")
        page = newsroom.get(FORM).content.decode()
        assert "Mastodon https://social.example/@slipway\nShop https://shop.example/</textarea>" in page

    @pytest.mark.parametrize(
        "line",
        [
            "Mastodon http://social.example/",
            "Mastodon javascript:alert(1)",
            "Mastodon data:text/html,x",
            "https://social.example/",
            "Mastodon",
            "Mastodon https://",
            "Mastodon https://user:secret@social.example/",
            "Mastodon https://social.example/" + "x" * 400,
            "M" * 41 + " https://social.example/",
            "Masto\x00don https://social.example/",
            "Mastodon https://social.example/\x00",
        ],
    )
    def test_a_line_that_is_no_link_is_refused_and_kept_in_the_form(self, newsroom, line):
        answer = save(newsroom, links=f"Shop https://shop.example/\n{line}")
        assert refusals(answer)
        assert "Shop https://shop.example/" in answer.content.decode()
        assert Site.objects.current().links == []

    def test_there_is_room_for_eight(self, newsroom):
        lines = [f"Place {number} https://p{number}.example/" for number in range(9)]
        assert "At most 8" in refusals(save(newsroom, links="\n".join(lines)))
        assert save(newsroom, links="\n".join(lines[:8])).status_code == 302
        assert len(Site.objects.current().links) == 8
