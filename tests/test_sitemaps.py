"""What crawlers read: every live address once, with the moment of its last change, and nothing else."""

from datetime import datetime, timedelta
from xml.etree import ElementTree

import pytest
import time_machine
from django.db import connection
from django.utils import timezone

from articles import manifests, sitemaps
from articles.creating import bin_article
from articles.models import Article, Edition, Tag
from articles.publishing import publish, withdraw
from tests.press import HOUR, in_an_hour, printed, written

pytestmark = pytest.mark.django_db

ROOT = "http://127.0.0.1:8000"
SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(autouse=True)
def fresh(settings, monkeypatch) -> None:
    settings.BROADSIDE_URL = ROOT
    # Each test has a database of its own, whose numbers begin anew.
    monkeypatch.setattr(sitemaps, "_kept", None)


def entries(client, path: str) -> dict[str, datetime | None]:
    """Each address of a sitemap or of the index, with its last change."""
    answer = client.get(path)
    assert answer.status_code == 200 and answer["Content-Type"] == "application/xml; charset=utf-8"
    root = ElementTree.fromstring(answer.content)
    assert root.tag in {f"{SPACE}urlset", f"{SPACE}sitemapindex"}
    found = {}
    for each in root:
        changed = each.findtext(f"{SPACE}lastmod")
        found[each.findtext(f"{SPACE}loc")] = datetime.fromisoformat(changed) if changed else None
    assert len(found) == len(root)
    return found


def whole_seconds(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


class TestLeaves:
    def test_articles_and_pages_stand_in_it_with_their_last_change(self, client):
        first, page = printed("Low water"), printed("About us", kind="page")
        assert entries(client, "/sitemap-1.xml") == {
            f"{ROOT}/articles/low-water/": whole_seconds(first.live_from),
            f"{ROOT}/pages/about-us/": whole_seconds(page.live_from),
        }

    def test_drafts_scheduled_withdrawn_and_binned_ones_do_not(self, client):
        written("A draft")
        printed("Scheduled", window=in_an_hour())
        withdraw(printed("Withdrawn").article)
        bin_article(printed("In the bin").article)
        printed("Live")
        assert list(entries(client, "/sitemap-1.xml")) == [f"{ROOT}/articles/live/"]

    def test_a_correction_is_a_change(self, client):
        article = printed().article
        with time_machine.travel(timezone.now() + HOUR):
            corrected = publish(article, manifests.current(article))
            assert list(entries(client, "/sitemap-1.xml").values()) == [whole_seconds(corrected.live_from)]

    def test_a_name_in_any_script_is_written_in_ascii(self, client):
        edition = printed("Über Ebbe", slug="über-ebbe")
        assert list(entries(client, "/sitemap-1.xml")) == [ROOT + edition.get_absolute_url()]
        assert edition.get_absolute_url().isascii()

    def test_an_article_stands_in_the_leaf_of_its_thousand(self, client):
        edition = printed()
        far = Article.objects.create(pk=2001, slug="far", title="Far")
        Edition.objects.filter(pk=edition.pk).update(article=far)
        assert list(entries(client, "/sitemap-3.xml")) == [f"{ROOT}/articles/far/"]
        assert client.get("/sitemap-1.xml").status_code == client.get("/sitemap-2.xml").status_code == 404

    @pytest.mark.parametrize("number", ["0", "01", "-1", "9" * 30, "2", "1.5", "a", "١", "", "1%00", "4294967296"])
    def test_any_other_number_is_not_found(self, client, number):
        printed()
        answer = client.get(f"/sitemap-{number}.xml")
        assert answer.status_code == 404 and b"masthead" in answer.content


class TestTheIndex:
    def test_it_names_the_lists_and_each_leaf_with_the_newest_change_in_it(self, client):
        printed("First")
        newest = printed("Second")
        changed = whole_seconds(newest.live_from)
        assert entries(client, "/sitemap.xml") == {
            f"{ROOT}/sitemap-lists.xml": changed,
            f"{ROOT}/sitemap-1.xml": changed,
        }

    def test_what_it_names_is_there(self, client):
        printed()
        for address in entries(client, "/sitemap.xml"):
            assert entries(client, address.removeprefix(ROOT))

    def test_an_empty_site_has_one_with_its_lists(self, client):
        assert entries(client, "/sitemap.xml") == {f"{ROOT}/sitemap-lists.xml": None}
        assert entries(client, "/sitemap-lists.xml") == {f"{ROOT}/": None}

    def test_it_is_found_once_for_each_edition_of_the_site_and_never_stale(self, client, django_assert_num_queries):
        article = printed().article
        with django_assert_num_queries(2):
            first = entries(client, "/sitemap.xml")
        with django_assert_num_queries(1):
            assert entries(client, "/sitemap.xml") == first
        withdraw(article)
        assert list(entries(client, "/sitemap.xml")) == [f"{ROOT}/sitemap-lists.xml"]

    def test_a_scheduled_edition_stands_in_it_from_its_moment_on(self, client):
        printed("Scheduled", window=in_an_hour())
        assert len(entries(client, "/sitemap.xml")) == 1
        with time_machine.travel(timezone.now() + HOUR):
            assert len(entries(client, "/sitemap.xml")) == 2


class TestLists:
    def test_tags_and_authors_stand_in_it_once_something_of_theirs_is_live(self, client):
        printed("Live", tags=["Tides"], authors=["Oda"])
        written("A draft", tags=["Drafts"], authors=["Wren"])
        printed("Scheduled", tags=["Later"], authors=["Later"], window=in_an_hour())
        withdraw(printed("Withdrawn", tags=["Gone"], authors=["Gone"]).article)
        printed("A page", kind="page", tags=["Pages"], authors=["Pages"])
        assert list(entries(client, "/sitemap-lists.xml")) == [
            f"{ROOT}/",
            f"{ROOT}/tags/tides/",
            f"{ROOT}/authors/oda/",
        ]

    def test_a_tag_in_the_bin_does_not(self, client):
        printed(tags=["Tides"])
        Tag.objects.update(removed_at=timezone.now())
        assert list(entries(client, "/sitemap-lists.xml")) == [f"{ROOT}/"]

    def test_it_costs_three_queries_however_many_there_are(self, client, django_assert_num_queries):
        printed(tags=[f"Tide {number}" for number in range(9)], authors=["Oda", "Wren"])
        with django_assert_num_queries(3):
            client.get("/sitemap-lists.xml")


class TestRobots:
    def test_it_names_the_sitemap_and_what_is_not_worth_a_visit(self, client, settings):
        settings.BROADSIDE_URL = "https://slipway.example"
        answer = client.get("/robots.txt", headers={"host": "127.0.0.1"})
        lines = answer.content.decode().splitlines()
        assert answer["Content-Type"] == "text/plain; charset=utf-8"
        assert "Sitemap: https://slipway.example/sitemap.xml" in lines
        assert "Disallow: /admin/" in lines and "Disallow: /search/" in lines
        assert "Disallow: /" not in lines


@pytest.mark.parametrize("path", ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-lists.xml", "/robots.txt"])
def test_the_query_changes_nothing_and_no_other_host_gets_in(client, path):
    printed()
    plain = client.get(path)
    assert client.get(f"{path}?x=<script>").content == plain.content
    refused = client.get(path, headers={"host": "evil.example"})
    assert refused.status_code == 400 and b"evil.example" not in refused.content


def test_a_leaf_costs_two_queries(client, django_assert_num_queries):
    for number in range(5):
        printed(f"Tide {number}")
    with django_assert_num_queries(2):
        assert len(entries(client, "/sitemap-1.xml")) == 5


def test_a_change_in_the_future_is_no_change(client):
    article = printed().article
    before = entries(client, "/sitemap-1.xml")
    scheduled = publish(article, manifests.current(article), in_an_hour())
    assert isinstance(scheduled, Edition)
    assert entries(client, "/sitemap-1.xml") == before
    with time_machine.travel(timezone.now() + HOUR + timedelta(seconds=1)):
        assert list(entries(client, "/sitemap-1.xml").values()) == [whole_seconds(scheduled.live_from)]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="SQLite keeps whole texts in the rows that others read past")
def test_no_row_with_its_text_is_read_for_a_sitemap():
    live = Edition.objects.live(timezone.now())
    for rows in (live.leaves(), live.leaf(1).order_by("article").values_list("article__slug", "live_from")):
        assert "COVERING INDEX edition_windows" in rows.explain()
