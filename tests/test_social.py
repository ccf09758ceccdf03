"""Pictures for links elsewhere: of live articles only, kept once drawn, new when the title is."""

import io
import logging
import re

import pytest
import time_machine
from django.utils import timezone
from PIL import Image

from articles import manifests, picturing
from articles.detailing import save_fields
from articles.models import Edition
from articles.picturing import card_of, picture_bytes, picture_path
from articles.publishing import publish, withdraw
from core.cards import Card
from core.drawing import LAMP
from core.models import Site
from tests.press import HOUR, in_an_hour, printed

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.BROADSIDE_DATA = tmp_path
    return tmp_path / "social"


@pytest.fixture
def site(db) -> Site:
    return Site.objects.current()


def image(answer) -> Image.Image:
    return Image.open(io.BytesIO(answer.content))


class TestTheCard:
    def test_it_is_a_small_png_of_the_size_that_sites_ask_for(self):
        drawn = Card("Low water", "The Slipway").draw()
        picture = Image.open(io.BytesIO(drawn))
        assert (picture.format, picture.size) == ("PNG", (1200, 630))
        assert len(drawn) < 40_000

    @pytest.mark.parametrize("accent", [LAMP, "#0a7d33"])
    def test_the_accent_is_in_it_unchanged(self, accent):
        picture = Image.open(io.BytesIO(Card("Low water", "The Slipway", accent=accent).draw())).convert("RGB")
        wanted = tuple(bytes.fromhex(accent[1:]))
        assert {colour: count for count, colour in picture.getcolors(1 << 20)}[wanted] > 50

    @pytest.mark.parametrize("title", ["", "x" * 200, "漢字 " * 60, "🎉", "\u202e\u200b", "صوت البحر", "<b>&amp;"])
    def test_any_title_makes_one(self, title):
        assert Card(title, "The Slipway", "Reading and radio").draw().startswith(b"\x89PNG")

    def test_a_name_that_cannot_be_written_makes_one_too(self):
        assert Card("", "\U000f0000", "").draw().startswith(b"\x89PNG")

    def test_its_mark_changes_with_all_that_it_shows(self):
        cards = [Card("a", "b"), Card("b", "a"), Card("a", "b", accent="#000000"), Card("", "ab"), Card("", "ab", "c")]
        assert len({card.mark for card in cards}) == len(cards)
        assert Card("a", "b").mark == Card("a", "b").mark


class TestItsAddress:
    def test_the_page_names_it_and_it_may_be_kept_for_ever(self, client, site):
        edition = printed("Low water")
        html = client.get(edition.get_absolute_url()).content.decode()
        path = re.search(r'property="og:image" content="http://[^/]+(/[^"]+)"', html)[1]
        assert path == picture_path(site, edition)
        answer = client.get(path)
        assert answer.status_code == 200 and answer["Content-Type"] == "image/png"
        assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
        assert answer["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert image(answer).size == (1200, 630)

    def test_a_new_title_has_a_new_address_and_the_old_one_leads_there(self, client, site):
        edition = printed("Low water")
        article, old = edition.article, picture_path(site, edition)
        save_fields(article, article.version, {**article.fields(), "title": "High water"})
        new = publish(article, manifests.current(article))
        assert picture_path(site, new) != old
        answer = client.get(old)
        assert answer.status_code == 302 and answer["Location"] == picture_path(site, new)
        assert "immutable" not in answer["Cache-Control"]

    def test_a_correction_of_the_text_keeps_it(self, site):
        edition = printed("Low water")
        article = edition.article
        assert picture_path(site, publish(article, manifests.current(article))) == picture_path(site, edition)

    def test_the_site_has_one(self, client, site):
        assert image(client.get(picture_path(site))).size == (1200, 630)

    def test_what_is_not_live_has_none(self, client, site):
        withdrawn, scheduled = printed("Withdrawn"), printed("Scheduled", window=in_an_hour())
        withdraw(withdrawn.article)
        for edition in (withdrawn, scheduled):
            assert client.get(picture_path(site, edition)).status_code == 404
        with time_machine.travel(timezone.now() + HOUR):
            assert client.get(picture_path(site, scheduled)).status_code == 200

    @pytest.mark.parametrize(
        "path",
        [
            "/social/1-0123456789abcdef.png",
            "/social/0-0123456789abcdef.png",
            "/social/99999999999999999999-0123456789abcdef.png",
            "/social/site-0123456789abcdeg.png",
            "/social/site-.png",
            "/social/../secret-key",
            "/social/%2e%2e%2fsecret-key",
            "/social/1-0123456789ABCDEF.png",
        ],
    )
    def test_any_other_address_is_not_found_and_draws_nothing(self, client, path, folder):
        answer = client.get(path)
        assert answer.status_code == 404 and b"masthead" in answer.content
        assert not folder.exists()

    def test_nobody_can_have_pictures_made_of_their_own_words(self, client, site, folder):
        edition = printed("Low water")
        for number in range(20):
            answer = client.get(f"/social/{edition.article_id}-{number:016x}.png?title=Mine")
            assert answer["Location"] == picture_path(site, edition)
        assert not folder.exists()


class TestWhatIsKept:
    def test_it_is_drawn_once(self, client, site, folder, monkeypatch):
        path = picture_path(site, printed("Low water"))
        first = client.get(path).content
        monkeypatch.setattr(Card, "draw", lambda card: b"drawn again")
        assert client.get(path).content == first
        assert [file.name for file in folder.iterdir()] == [path.rpartition("/")[2]]

    def test_a_new_one_takes_the_place_of_the_older_of_the_same_article_only(self, folder):
        for key, title in (("1", "a"), ("11", "a"), ("1", "b"), ("site", "a")):
            picture_bytes(Card(title, "n"), key)
        names = sorted(file.name.partition("-")[0] for file in folder.iterdir())
        assert names == ["1", "11", "site"]
        assert (folder / f"1-{Card('b', 'n').mark}.png").exists()

    def test_there_is_an_end_to_how_many(self, folder, monkeypatch):
        monkeypatch.setattr(picturing, "MOST_KEPT", 20)
        monkeypatch.setattr(Card, "draw", lambda card: b"small")
        for number in range(60):
            picture_bytes(Card(str(number), "n"), str(number))
        assert len(list(folder.iterdir())) <= 20
        assert (folder / f"59-{Card('59', 'n').mark}.png").exists()

    def test_a_full_disk_costs_time_and_not_the_picture(self, folder, caplog):
        folder.parent.joinpath("social").write_text("a file where the folder should be")
        with caplog.at_level(logging.WARNING):
            assert picture_bytes(Card("a", "n"), "1").startswith(b"\x89PNG")
        assert "not kept" in caplog.text

    def test_a_picture_costs_two_queries(self, client, site, django_assert_num_queries):
        path = picture_path(site, printed("Low water"))
        with django_assert_num_queries(2):
            client.get(path)


def test_a_page_has_the_words_of_its_live_edition(site):
    edition = printed("Low water")
    assert card_of(site, edition) == Card("Low water", site.name)
    assert card_of(site).title == "" and Edition.objects.count() == 1
