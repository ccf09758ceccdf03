"""The head of a page: its one address, what a link to it shows elsewhere, and whether it wants to be found."""

import re
from html.parser import HTMLParser

import pytest
import time_machine
from django.utils import timezone

from articles import manifests
from articles.models import Author
from articles.publishing import publish
from core.models import Site
from tests.press import HOUR, in_an_hour, printed, written

pytestmark = pytest.mark.django_db

ROOT = "https://slipway.example"


@pytest.fixture(autouse=True)
def slipway(settings) -> None:
    settings.BROADSIDE_URL = ROOT
    Site.objects.update_or_create(pk=1, defaults={"name": "The Slipway", "tagline": "Reading and radio"})


class Head(HTMLParser):
    """The `meta` and `link` elements of a page, each as its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.metas: list[tuple[str, str]] = []
        self.links: list[dict[str, str]] = []
        self.feed(html.partition("</head>")[0])

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        if tag == "meta" and "content" in found:
            self.metas.append((found.get("property") or found.get("name"), found["content"]))
        if tag == "link":
            self.links.append(found)

    def all(self, name: str) -> list[str]:
        return [content for key, content in self.metas if key == name]

    def one(self, name: str) -> str:
        values = self.all(name)
        assert len(values) == 1, (name, values)
        return values[0]

    def link(self, rel: str) -> list[str]:
        return [link["href"] for link in self.links if link.get("rel") == rel]


def head(client, path: str) -> Head:
    return Head(client.get(path).content.decode())


class TestTheOneAddress:
    @pytest.mark.parametrize(
        "query", ["", "?posted=1", "?before=1-1", "?utm_source=x&fbclid=y", "?x=%22%3E%3Cscript%3E"]
    )
    def test_an_articles_holds_nothing_of_the_query(self, client, query):
        printed("Low water")
        assert head(client, f"/articles/low-water/{query}").link("canonical") == [f"{ROOT}/articles/low-water/"]

    def test_the_name_a_request_came_under_is_not_part_of_it(self, client):
        printed("Low water")
        html = client.get("/articles/low-water/", headers={"host": "localhost"}).content.decode()
        assert Head(html).link("canonical") == [f"{ROOT}/articles/low-water/"]
        assert "localhost" not in html.partition("</head>")[0]

    @pytest.mark.parametrize("path", ["/", "/tags/tides/", "/authors/oda/", "/shouts/"])
    def test_a_lists_is_its_own_without_unknown_words(self, client, path):
        printed(tags=["Tides"], authors=["Oda"])
        found = head(client, f"{path}?posted=7&x=1")
        assert found.link("canonical") == [ROOT + path] and found.all("robots") == []

    @pytest.mark.parametrize("path", ["/", "/tags/tides/", "/authors/oda/"])
    def test_a_further_page_of_a_list_has_its_own_and_asks_not_to_be_listed(self, client, path):
        for number in range(22):
            printed(f"Tide {number}", tags=["Tides"], authors=["Oda"])
        older = head(client, path).link("next")[0]
        found = head(client, older + "&x=1")
        assert found.link("canonical") == [ROOT + older] and found.one("robots") == "noindex, follow"
        assert found.link("prev") and "after=" in found.link("prev")[0]

    def test_what_is_not_found_has_none_and_is_not_listed(self, client):
        found = head(client, "/nothing/")
        assert found.link("canonical") == [] and found.one("robots") == "noindex"
        assert [name for name, _ in found.metas if name and name.startswith("og:")] == []

    def test_a_name_in_any_script_is_written_in_ascii(self, client):
        edition = printed("Über Ebbe", slug="über-ebbe")
        assert head(client, "/articles/über-ebbe/").link("canonical") == [ROOT + edition.get_absolute_url()]


class TestWhatALinkShows:
    def test_an_articles(self, client):
        edition = printed("Low <b> & water", standfirst='The "tide"', tags=["Sea", "Tides"], authors=["Oda", "Wren"])
        found = head(client, edition.get_absolute_url())
        shown = {
            "og:type": "article",
            "og:title": "Low <b> & water",
            "og:description": 'The "tide"',
            "og:url": ROOT + edition.get_absolute_url(),
            "og:site_name": "The Slipway",
            "og:locale": "en_US",
            "og:image:width": "1200",
            "og:image:height": "630",
            "twitter:card": "summary_large_image",
            "description": 'The "tide"',
            "article:section": "Sea",
        }
        assert {name: found.one(name) for name in shown} == shown
        assert found.all("article:tag") == ["Sea", "Tides"]
        assert found.all("article:author") == [f"{ROOT}/authors/oda/", f"{ROOT}/authors/wren/"]
        assert found.one("article:published_time") == edition.first_live_from.replace(microsecond=0).isoformat()
        assert found.all("article:modified_time") == []

    def test_a_correction_after_an_hour_is_told_with_its_moment(self, client):
        article = printed().article
        with time_machine.travel(timezone.now() + 2 * HOUR):
            later = publish(article, manifests.current(article))
            found = head(client, article.get_absolute_url())
        assert found.one("article:modified_time") == later.live_from.replace(microsecond=0).isoformat()

    def test_times_are_told_by_the_sites_clock(self, client):
        Site.objects.update(time_zone="Asia/Kolkata")
        printed("Low water")
        assert head(client, "/articles/low-water/").one("article:published_time").endswith("+05:30")

    def test_a_page_has_no_dates_and_no_people(self, client):
        printed("About us", kind="page", authors=["Oda"])
        found = head(client, "/pages/about-us/")
        assert found.one("og:type") == "website"
        assert [name for name, _ in found.metas if name and name.startswith("article:")] == []

    def test_without_a_standfirst_its_first_words_are_shown_without_markup(self, client):
        printed("Low water", "> A quote\n\nThe *tide* went & came.")
        assert head(client, "/articles/low-water/").one("description") in {"A quote", "The tide went & came."}

    def test_a_long_standfirst_is_cut(self, client):
        printed("Low water", standfirst="words " * 90)
        assert len(head(client, "/articles/low-water/").one("description")) <= 300

    @pytest.mark.parametrize("path", ["/", "/tags/tides/", "/authors/oda/", "/shouts/"])
    def test_every_list_says_what_it_is(self, client, path):
        printed(tags=["Tides"], authors=["Oda"])
        found = head(client, path)
        assert found.one("description") and found.one("og:title") and found.one("og:type") == "website"
        assert found.one("og:image").startswith(f"{ROOT}/social/site-")

    def test_an_author_is_described_in_their_own_words(self, client):
        printed(authors=["Oda"])
        Author.objects.update(about="Keeps the light.")
        assert head(client, "/authors/oda/").one("description") == "Keeps the light."

    def test_a_site_without_a_tagline_has_a_description_too(self, client):
        Site.objects.update(tagline="")
        assert head(client, "/").one("description") == "The Slipway"

    def test_drafts_and_what_is_scheduled_show_nothing(self, client):
        edition = printed("Live")
        article = edition.article
        written("Secret draft")
        printed("Secret later", window=in_an_hour())
        article.title = "Secret title"
        article.save()
        assert "Secret" not in client.get(article.get_absolute_url()).content.decode()
        assert "Secret" not in client.get("/articles/secret-later/").content.decode()


class TestFeedsAndIcons:
    def feeds(self, found: Head) -> list[tuple[str, str]]:
        return [(link["type"], link["href"]) for link in found.links if link.get("rel") == "alternate"]

    @pytest.mark.parametrize(
        ("path", "root"),
        [
            ("/", "/"),
            ("/articles/low-water/", "/"),
            ("/tags/tides/", "/tags/tides/"),
            ("/authors/oda/", "/authors/oda/"),
        ],
    )
    def test_each_page_leads_to_its_own_feeds_in_head_and_foot(self, client, path, root):
        printed("Low water", tags=["Tides"], authors=["Oda"])
        html = client.get(path).content.decode()
        foot = re.search(r'<footer class="foot">.*?</footer>', html, re.DOTALL)[0]
        expected = [
            ("application/rss+xml", f"{root}feed.xml"),
            ("application/atom+xml", f"{root}atom.xml"),
            ("application/feed+json", f"{root}feed.json"),
        ]
        assert self.feeds(Head(html)) == expected
        for kind, address in expected:
            assert f'href="{address}"' in foot
            assert client.get(address)["Content-Type"].startswith(kind)

    def test_icons_and_manifest_are_named_on_every_page(self, client):
        for path in ("/", "/nothing/"):
            found = head(client, path)
            for rel in ("icon", "apple-touch-icon", "manifest"):
                assert len(found.link(rel)) == 1


def test_the_head_costs_no_query(client, django_assert_num_queries):
    """An article's page: the site, the edition, the station, the shouts."""
    printed("Low water", tags=["Tides"], authors=["Oda"])
    with django_assert_num_queries(5):
        client.get("/articles/low-water/")
