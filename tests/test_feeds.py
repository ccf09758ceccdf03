"""The feeds: what feed readers may count on, in each of the three formats."""

import json
from datetime import datetime
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import feedparser
import pytest
import time_machine
from django.utils import timezone

from articles import manifests
from articles.creating import bin_article, change_slug
from articles.editing import save_section
from articles.models import Article, Author, Edition, Tag
from articles.publishing import publish, withdraw
from core.models import Site
from tests.press import HOUR, in_an_hour, printed, written

pytestmark = pytest.mark.django_db

FILES = ["feed.xml", "atom.xml", "feed.json"]
ATOM = "{http://www.w3.org/2005/Atom}"
DC = "{http://purl.org/dc/elements/1.1/}creator"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
ROOT = "http://127.0.0.1:8000"


@pytest.fixture(autouse=True)
def address(settings) -> None:
    settings.BROADSIDE_URL = ROOT


def rss(client, path: str = "/feed.xml") -> ElementTree.Element:
    channel = ElementTree.fromstring(client.get(path).content).find("channel")
    assert channel is not None
    return channel


def atom(client, path: str = "/atom.xml") -> ElementTree.Element:
    return ElementTree.fromstring(client.get(path).content)


def feed(client, path: str = "/feed.json") -> dict:
    return json.loads(client.get(path).content)


def titles(client, path: str = "/feed.json") -> list[str]:
    return [item["title"] for item in feed(client, path)["items"]]


class TestWhatStandsInThem:
    def test_the_newest_twenty_stand_in_each_the_newest_first(self, client):
        for number in range(22):
            printed(f"Tide {number}")
        expected = [f"Tide {number}" for number in range(21, 1, -1)]
        assert titles(client) == expected
        assert [item.findtext("title") for item in rss(client).iter("item")] == expected
        assert [entry.findtext(f"{ATOM}title") for entry in atom(client).iter(f"{ATOM}entry")] == expected

    def test_drafts_scheduled_withdrawn_and_binned_articles_and_pages_never_do(self, client):
        written("A draft")
        printed("Scheduled", window=in_an_hour())
        withdraw(printed("Withdrawn").article)
        bin_article(printed("In the bin").article)
        printed("A page", kind="page")
        printed("Live")
        for file in FILES:
            text = client.get(f"/{file}").content.decode()
            assert "Live" in text
            for title in ("A draft", "Scheduled", "Withdrawn", "In the bin", "A page"):
                assert title not in text

    def test_a_scheduled_one_stands_in_them_from_its_moment_on_without_anybody_doing_anything(self, client):
        printed("Scheduled", window=in_an_hour())
        assert titles(client) == []
        with time_machine.travel(timezone.now() + HOUR):
            assert titles(client) == ["Scheduled"]

    def test_a_draft_of_a_live_article_shows_nothing(self, client):
        edition = printed("Live", "The words.")
        section = edition.article.sections.get()
        save_section(section, section.version, "The ebb", "Other words.", None)
        assert "Other words" not in client.get("/feed.xml").content.decode()


class TestTheSameUnderATagAndAnAuthor:
    @pytest.mark.parametrize("root", ["/tags/tides/", "/authors/oda/"])
    @pytest.mark.parametrize("file", FILES)
    def test_only_their_articles_stand_in_it(self, client, root, file):
        printed("Both", tags=["Tides"], authors=["Oda"])
        printed("Neither", tags=["Ships"], authors=["Wren"])
        answer = client.get(root + file)
        text = answer.content.decode()
        assert answer.status_code == 200 and "Both" in text and "Neither" not in text
        assert f"{ROOT}{root}" in text and f"{ROOT}{root}{file}" in text

    @pytest.mark.parametrize("path", ["/tags/none/feed.xml", "/authors/none/atom.xml", "/tags/none/feed.json"])
    def test_an_unknown_one_is_not_found(self, client, path):
        answer = client.get(path)
        assert answer.status_code == 404 and b"Nothing is printed here" in answer.content

    def test_one_in_the_bin_is_not_found(self, client):
        printed(tags=["Tides"], authors=["Oda"])
        Tag.objects.update(removed_at=timezone.now())
        Author.objects.update(removed_at=timezone.now())
        assert client.get("/tags/tides/feed.xml").status_code == 404
        assert client.get("/authors/oda/feed.xml").status_code == 404

    def test_a_name_in_any_script_has_a_valid_address(self, client):
        printed(tags=["Ñandú 漢"])
        slug = Tag.objects.get().slug
        path = client.get(f"/tags/{slug}/atom.xml").wsgi_request.path
        own = atom(client, path).find(f"{ATOM}link[@rel='self']").get("href")
        assert own.isascii() and own.startswith(f"{ROOT}/tags/%")


class TestTheFormats:
    """RSS 2.0 with its best-practice profile, RFC 4287, JSON Feed 1.1: what each asks for is there."""

    @pytest.fixture(autouse=True)
    def two(self):
        Site.objects.update_or_create(pk=1, defaults={"name": "The Slipway", "tagline": "Reading & radio"})
        printed("Older")
        self.edition = printed(
            "Low <water> & more",
            "See [us](/pages/us/).",
            standfirst="If 5 < 6",
            tags=["Tides", "Sea"],
            authors=["Oda", "Wren"],
        )

    def test_rss(self, client):
        channel = rss(client)
        assert channel.findtext("title") == "The Slipway"
        assert channel.findtext("link") == f"{ROOT}/"
        assert channel.findtext("description") == "Reading & radio"
        assert channel.findtext("language") == "en"
        assert channel.find(f"{ATOM}link[@rel='self']").get("href") == f"{ROOT}/feed.xml"
        assert parsedate_to_datetime(channel.findtext("lastBuildDate"))
        item = next(channel.iter("item"))
        assert item.findtext("title") == "Low <water> & more"
        assert item.findtext("link") == ROOT + self.edition.get_absolute_url()
        assert item.findtext("description") == "If 5 &lt; 6"
        assert [creator.text for creator in item.iter(DC)] == ["Oda", "Wren"]
        assert sorted(category.text for category in item.iter("category")) == ["Sea", "Tides"]
        assert parsedate_to_datetime(item.findtext("pubDate")).timestamp() == int(
            self.edition.first_live_from.timestamp()
        )
        assert item.find("guid").get("isPermaLink") == "false"
        assert f'<a href="{ROOT}/pages/us/">us</a>' in item.findtext(CONTENT)

    def test_atom(self, client):
        root = atom(client)
        assert root.tag == f"{ATOM}feed"
        for name in ("id", "title", "updated"):
            assert len(root.findall(f"{ATOM}{name}")) == 1
        assert root.find(f"{ATOM}link[@rel='self']").get("href") == f"{ROOT}/atom.xml"
        assert root.find(f"{ATOM}author/{ATOM}name").text == "The Slipway"
        entry = root.find(f"{ATOM}entry")
        for name in ("id", "title", "updated", "published", "summary", "content"):
            assert len(entry.findall(f"{ATOM}{name}")) == 1
        assert datetime.fromisoformat(entry.findtext(f"{ATOM}updated")) == self.edition.live_from
        assert [name.text for name in entry.findall(f"{ATOM}author/{ATOM}name")] == ["Oda", "Wren"]
        assert entry.find(f"{ATOM}author/{ATOM}uri").text == f"{ROOT}/authors/oda/"
        assert entry.find(f"{ATOM}summary").attrib == {"type": "text"}
        assert entry.findtext(f"{ATOM}summary") == "If 5 < 6"
        assert entry.find(f"{ATOM}content").attrib == {"type": "html"}
        assert sorted(each.get("term") for each in entry.findall(f"{ATOM}category")) == ["Sea", "Tides"]

    def test_json_feed(self, client):
        words = feed(client)
        assert words["version"] == "https://jsonfeed.org/version/1.1"
        assert words["title"] == "The Slipway" and words["language"] == "en"
        assert words["home_page_url"] == f"{ROOT}/" and words["feed_url"] == f"{ROOT}/feed.json"
        item = words["items"][0]
        assert item["url"] == ROOT + self.edition.get_absolute_url()
        assert item["summary"] == "If 5 < 6" and "/pages/us/" in item["content_html"]
        assert item["authors"][0] == {"name": "Oda", "url": f"{ROOT}/authors/oda/"}
        assert sorted(item["tags"]) == ["Sea", "Tides"]
        assert datetime.fromisoformat(item["date_published"]) == self.edition.first_live_from

    @pytest.mark.parametrize(
        ("file", "kind"),
        [("feed.xml", "rss+xml"), ("atom.xml", "atom+xml"), ("feed.json", "feed+json")],
    )
    def test_each_says_its_media_type_and_may_be_read_by_other_sites_pages(self, client, file, kind):
        answer = client.get(f"/{file}")
        assert answer["Content-Type"] == f"application/{kind}; charset=utf-8"
        assert answer["Access-Control-Allow-Origin"] == "*"
        assert not answer.cookies

    def test_a_feed_parser_finds_no_fault(self, client):
        for file, version in (("feed.xml", "rss20"), ("atom.xml", "atom10")):
            found = feedparser.parse(client.get(f"/{file}").content)
            assert not found.bozo and found.version == version and len(found.entries) == 2
            assert found.entries[0].id == self.edition.article.uuid.urn

    def test_an_empty_feed_is_valid_too(self, client):
        Edition.objects.all().delete()
        assert feed(client)["items"] == []
        assert atom(client).findtext(f"{ATOM}updated")
        assert rss(client).findtext("title") == "The Slipway"

    def test_characters_that_xml_forbids_break_no_feed(self, client):
        Edition.objects.filter(pk=self.edition.pk).update(title="Low\x0bwater\uffff", standfirst="\x1b[31m")
        assert next(rss(client).iter("item")).findtext("title") == "Low water "
        assert atom(client).find(f"{ATOM}entry") is not None


class TestTheIdIsForEver:
    def ids(self, client) -> set[str]:
        return {
            next(rss(client).iter("item")).findtext("guid"),
            atom(client).find(f"{ATOM}entry").findtext(f"{ATOM}id"),
            feed(client)["items"][0]["id"],
        }

    def test_it_is_the_same_in_each_format_and_no_address(self, client):
        article = printed().article
        assert self.ids(client) == {f"urn:uuid:{article.uuid}"}

    def test_it_outlives_a_new_slug_a_new_edition_and_a_new_domain(self, client, settings):
        article = printed().article
        before = self.ids(client)
        change_slug(article, "elsewhere")
        publish(article, manifests.current(article))
        settings.BROADSIDE_URL = "https://new.example"
        assert self.ids(client) == before
        assert "https://new.example/articles/elsewhere/" in client.get("/feed.xml").content.decode()

    def test_no_two_articles_have_the_same(self):
        assert len({printed(f"Tide {number}").article.uuid for number in range(3)}) == 3
        assert Article.objects.filter(uuid=None).count() == 0


class TestBadInput:
    @pytest.mark.parametrize("query", ["x=1", "before=abc", "after=%00", "posted=1", "x=" + "a" * 10_000, "%ff=%fe"])
    def test_the_query_changes_nothing(self, client, query):
        printed()
        plain = client.get("/feed.xml")
        answer = client.get(f"/feed.xml?{query}")
        assert answer.status_code == 200 and answer.content == plain.content

    @pytest.mark.parametrize("path", ["/feed.xm", "/feed.xml/", "/feedxml", "/tags//feed.xml", "/tags/a b/feed.xml"])
    def test_an_address_that_only_looks_like_a_feed_is_not_found(self, client, path):
        answer = client.get(path)
        assert answer.status_code == 404 and b"masthead" in answer.content

    def test_another_host_is_refused_in_the_sites_dress(self, client):
        answer = client.get("/feed.xml", headers={"host": "evil.example"})
        assert answer.status_code == 400
        assert b"masthead" in answer.content and b"evil.example" not in answer.content

    def test_nobody_can_post_to_it(self, client):
        assert client.post("/feed.xml").status_code == 405
