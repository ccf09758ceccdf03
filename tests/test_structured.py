"""What a page says of itself in schema.org's vocabulary: nothing asked for is missing, nothing is made up."""

import json
import re

import pytest
from django.urls import get_resolver
from hypothesis import given
from hypothesis import settings as thoroughly
from hypothesis import strategies as st

from articles.models import Author
from articles.templatetags.head import escaped_json
from core.models import Site
from tests.press import printed

ROOT = "https://slipway.example"
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)

# What search engines ask for of each type, and what else schema.org defines for it and we say.
ASKED = {
    "Article": {"headline", "image", "datePublished", "dateModified", "author", "publisher", "mainEntityOfPage"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "Organization": {"name", "url", "logo"},
    "Person": {"name", "url"},
    "ImageObject": {"url", "width", "height"},
    "WebSite": {"name"},
    "WebPage": set(),
    "CollectionPage": {"name", "url"},
    "ProfilePage": {"mainEntity"},
    "SearchAction": {"target", "query-input"},
    "EntryPoint": {"urlTemplate"},
}
THING = {"@type", "@id", "name", "description", "url", "image", "potentialAction", "mainEntityOfPage"}
WORK = {"publisher", "inLanguage", "datePublished", "dateModified", "author", "headline", "keywords", "isPartOf"}
DEFINED = {
    "Article": THING | WORK | {"articleSection", "wordCount"},
    "BreadcrumbList": THING | {"itemListElement"},
    "ListItem": THING | {"position", "item"},
    "Organization": THING | {"logo"},
    "Person": THING,
    "ImageObject": THING | {"width", "height"},
    "WebSite": THING | WORK,
    "WebPage": THING | WORK,
    "CollectionPage": THING | WORK,
    "ProfilePage": THING | WORK | {"mainEntity"},
    "SearchAction": THING | {"target", "query-input"},
    "EntryPoint": THING | {"urlTemplate"},
}


@pytest.fixture(autouse=True)
def slipway(settings, db) -> None:
    settings.BROADSIDE_URL = ROOT
    Site.objects.update_or_create(pk=1, defaults={"name": "The Slipway", "tagline": "Reading and radio"})


def things(client, path: str) -> dict[str, dict]:
    """The things of a page by their type."""
    scripts = SCRIPT.findall(client.get(path).content.decode())
    assert len(scripts) == 1
    data = json.loads(scripts[0])
    assert data["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in data["@graph"]}


def check(value, path: str = "") -> None:
    """Fail where a thing lacks what is asked of its type, has what is not defined, or an address is not whole."""
    if isinstance(value, list):
        for number, each in enumerate(value):
            check(each, f"{path}[{number}]")
    if not isinstance(value, dict):
        assert value not in ("", None, []), path
        return
    kind = value.get("@type")
    if kind:
        assert ASKED[kind] <= set(value), (path, kind, ASKED[kind] - set(value))
        assert set(value) <= DEFINED[kind], (path, kind, set(value) - DEFINED[kind])
    else:
        assert set(value) == {"@id"}, path
    for name, each in value.items():
        if name in {"@id", "url", "item", "urlTemplate"}:
            assert each.startswith(ROOT), (path, name, each)
        check(each, f"{path}.{name}")


@pytest.mark.parametrize(
    ("path", "kinds"),
    [
        ("/articles/low-water/", {"Article", "BreadcrumbList"}),
        ("/articles/bare/", {"Article", "BreadcrumbList"}),
        ("/pages/about-us/", {"WebPage", "BreadcrumbList"}),
        ("/tags/tides/", {"CollectionPage", "BreadcrumbList"}),
        ("/authors/oda/", {"ProfilePage", "BreadcrumbList"}),
        ("/", {"Organization", "WebSite"}),
    ],
)
@pytest.mark.parametrize("tagline", ["", "Reading and radio"])
def test_each_page_says_all_that_is_asked_for(client, path, kinds, tagline):
    Site.objects.update(tagline=tagline)
    printed("Low water", standfirst="The tide.", tags=["Tides", "Sea"], authors=["Oda", "Wren"])
    printed("Bare", "1")
    printed("About us", kind="page")
    found = things(client, path)
    assert set(found) == kinds
    for thing in found.values():
        check(thing)


def test_an_article_is_what_the_page_shows(client):
    edition = printed("Low water", tags=["Tides"], authors=["Oda"])
    article = things(client, edition.get_absolute_url())["Article"]
    assert article["headline"] == "Low water"
    assert article["author"] == [{"@type": "Person", "name": "Oda", "url": f"{ROOT}/authors/oda/"}]
    assert article["datePublished"] == article["dateModified"] == edition.live_from.replace(microsecond=0).isoformat()
    assert article["publisher"]["name"] == "The Slipway"
    assert article["mainEntityOfPage"]["@id"] == ROOT + edition.get_absolute_url()
    assert article["wordCount"] == edition.words


def test_without_a_byline_the_publication_wrote_it(client):
    edition = printed("Low water")
    assert things(client, edition.get_absolute_url())["Article"]["author"][0]["@type"] == "Organization"


def test_breadcrumbs_lead_from_the_front_page_over_the_topic_to_the_article(client):
    edition = printed("Low water", tags=["Tides"])
    steps = things(client, edition.get_absolute_url())["BreadcrumbList"]["itemListElement"]
    assert [(step["position"], step["name"]) for step in steps] == [(1, "The Slipway"), (2, "Tides"), (3, "Low water")]


def test_an_author_is_the_person_of_their_page(client):
    printed(authors=["Oda"])
    Author.objects.update(about="Keeps the light.")
    assert things(client, "/authors/oda/")["ProfilePage"]["mainEntity"]["description"] == "Keeps the light."


def test_the_front_page_offers_the_search_where_there_is_one(client):
    site = things(client, "/")["WebSite"]
    if "search" in get_resolver().reverse_dict:
        assert site["potentialAction"]["target"]["urlTemplate"] == f"{ROOT}/search/?q={{search_term_string}}"
    else:
        assert "potentialAction" not in site


def test_a_further_page_of_the_front_says_nothing_of_itself(client):
    for number in range(14):
        printed(f"Tide {number}")
    older = re.search(r'rel="next" href="([^"]+)"', client.get("/").content.decode())[1]
    assert SCRIPT.findall(client.get(older).content.decode()) == []


def test_no_title_ends_the_script_or_breaks_the_data(client):
    title = '</script><script>alert(1)</script><!-- & "quoted" \u2028\u2029 \\'
    edition = printed(title, slug="hostile", tags=["</script>"], authors=["<!--"])
    html = client.get("/articles/hostile/").content.decode()
    assert "<script>alert(1)" not in html
    assert things(client, edition.get_absolute_url())["Article"]["headline"] == title


@thoroughly(max_examples=50, deadline=None)
@given(st.dictionaries(st.text(), st.recursive(st.text() | st.integers(), st.lists), max_size=4))
def test_any_data_comes_out_as_it_went_in_and_holds_no_markup(data):
    text = escaped_json(data)
    assert json.loads(text) == data
    assert not set(text) & set("<>&\u2028\u2029")
