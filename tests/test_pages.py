"""The reader's pages: each address answers truly, with a page that is whole and the same for everyone."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.arranging import remove_section
from articles.creating import author_named, bin_article, change_slug, tag_named
from articles.editing import save_section
from articles.models import Article
from articles.publishing import Window, cancel_schedule, withdraw
from sidebar.models import Station
from tests.markup import every, links, one, tree, value, words
from tests.newsdesk import put_out, sections, write

pytestmark = pytest.mark.django_db

PUBLIC = "public, max-age=0, must-revalidate, s-maxage=1"
HOUR = timedelta(hours=1)


@pytest.fixture
def article() -> Article:
    """Live, with an opening and two headed sections, a tag and an author."""
    names = {"authors": [author_named("Oda").pk], "tags": [tag_named("Sea").pk], "standfirst": "The ferry waits."}
    article = write(("", "An opening."), ("Ebb", "It falls."), ("Flood", "It *rises*."), title="Low water", **names)
    put_out(article)
    return article


@pytest.fixture
def page() -> Article:
    page = write(("", "Who we are."), title="About", kind="page", menu_position=1)
    put_out(page)
    return page


def addresses(article: Article, page: Article) -> list[str]:
    """One of each kind of page that readers have."""
    key = sections(article)[1].key
    lists = ["/", "/tags/sea/", "/authors/oda/", "/shouts/"]
    return [article.get_absolute_url(), page.get_absolute_url(), f"/s/{key}/", *lists, "/articles/never/"]


def statuses(client: Client, article: Article) -> list[int]:
    """What the article and its second section answer."""
    return [
        client.get(address).status_code for address in (article.get_absolute_url(), f"/s/{sections(article)[1].key}/")
    ]


def test_what_is_live_is_there(client: Client, article: Article, page: Article) -> None:
    for address in addresses(article, page)[:-1]:
        assert client.get(address, follow=True).status_code == 200, address


@pytest.mark.parametrize(
    "address", ["/articles/never/", "/pages/never/", "/s/never/", "/tags/never/", "/authors/never/"]
)
def test_what_never_was_there_is_not_found(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_a_draft_and_what_is_scheduled_was_never_there(client: Client) -> None:
    article = write(("", "Text."), ("Ebb", "It falls."))
    assert statuses(client, article) == [404, 404]
    put_out(article, Window(at=timezone.now() + HOUR))
    assert statuses(client, article) == [404, 404]


def test_what_was_called_off_before_it_was_ever_live_was_never_there(client: Client) -> None:
    article = write(("Ebb", "The water falls."), title="Slack water")
    put_out(article, Window(at=timezone.now() + timedelta(hours=1)))
    cancel_schedule(article)
    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        assert client.get("/articles/slack-water/").status_code == 404
        assert client.get(f"/s/{sections(article)[0].key}/").status_code == 404


def test_what_was_withdrawn_is_gone(client: Client, article: Article) -> None:
    withdraw(article)
    assert statuses(client, article) == [410, 410]
    put_out(article)
    assert statuses(client, article) == [200, 302]


def test_what_has_ended_and_what_is_in_the_bin_is_gone(client: Client, article: Article) -> None:
    other = write(("", "Text."), ("Ebb", "It falls."), title="High water")
    put_out(other, Window(until=timezone.now() + HOUR))
    with time_machine.travel(timezone.now() + HOUR):
        assert statuses(client, other) == [410, 410]
        bin_article(article)
        assert statuses(client, article) == [410, 410]


def test_a_changed_address_leads_straight_to_the_new_one_for_an_hour(client: Client, article: Article) -> None:
    change_slug(article, "ebb")
    change_slug(article, "flood")
    for old in ("low-water", "ebb"):
        response = client.get(f"/articles/{old}/")
        assert (response.status_code, response["Location"]) == (301, "/articles/flood/")
        assert response["Cache-Control"] == "public, max-age=3600"
    assert client.get("/articles/flood/").status_code == 200


def test_an_old_address_of_what_is_not_live_leads_nowhere(client: Client, article: Article) -> None:
    draft = write(("", "Text."), title="Draft")
    change_slug(draft, "draft-2")
    assert client.get("/articles/draft/").status_code == 404
    change_slug(article, "ebb")
    withdraw(article)
    assert client.get("/articles/low-water/").status_code == 410


def test_the_address_of_the_wrong_kind_leads_to_the_right_one(client: Client, article: Article, page: Article) -> None:
    for wrong, right in (("/pages/low-water/", "/articles/low-water/"), ("/articles/about/", "/pages/about/")):
        response = client.get(wrong)
        assert (response.status_code, response["Location"]) == (301, right)
    change_slug(page, "who-we-are")
    assert client.get("/articles/about/")["Location"] == "/pages/who-we-are/"


def test_a_sections_address_leads_to_its_place_for_ever(client: Client, article: Article) -> None:
    section = sections(article)[1]
    save_section(section, 1, "Low tide", section.body)
    put_out(article)
    change_slug(article, "ebb")
    response = client.get(f"/s/{section.key}/")
    assert (response.status_code, response["Location"]) == (302, "/articles/ebb/#ebb")
    assert 'id="ebb"' in client.get("/articles/ebb/").content.decode()


def test_a_section_that_the_live_edition_has_no_more_is_gone(client: Client, article: Article) -> None:
    section = sections(article)[1]
    remove_section(section)
    assert client.get(f"/s/{section.key}/").status_code == 302
    put_out(article)
    assert client.get(f"/s/{section.key}/").status_code == 410


def test_an_address_in_any_script_works(client: Client) -> None:
    article = write(("", "Text."), title="潮の話")
    put_out(article)
    assert client.get("/articles/潮の話/").status_code == 200
    assert client.get(article.get_absolute_url()).status_code == 200


@pytest.mark.parametrize("stamp", ["x", "1", "-", "1-", "9" * 30 + "-1", "1-2-3", "1e9-1"])
def test_a_malformed_stamp_is_a_bad_request(client: Client, article: Article, stamp: str) -> None:
    for address in ("/", "/tags/sea/", "/authors/oda/"):
        for name in ("before", "after"):
            assert client.get(address, {name: stamp}).status_code == 400


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_pages_are_only_read(client: Client, article: Article, page: Article, method: str) -> None:
    for address in set(addresses(article, page)) - {"/shouts/"}:
        response = getattr(client, method)(address)
        assert (response.status_code, response["Allow"]) == (405, "GET, HEAD"), address


def test_a_page_can_be_asked_for_its_head_alone(client: Client, article: Article, page: Article) -> None:
    for address in addresses(article, page):
        response, whole = client.head(address), client.get(address)
        assert (response.status_code, response.content) == (whole.status_code, b"")


def without_stamps(response: HttpResponse) -> str:
    """The page but for the signed time in its form, which no two seconds share."""
    return re.sub(r'name="t" value="[^"]+"', "", response.content.decode())


def test_pages_are_the_same_for_everyone(client: Client, newsroom: Client, article: Article, page: Article) -> None:
    anonymous, others = Client(), Client(headers={"accept-language": "de", "user-agent": "Another"})
    for address in addresses(article, page):
        answers = [reader.get(address) for reader in (anonymous, newsroom, others)]
        assert len({without_stamps(answer) for answer in answers}) == 1, address
        for answer in answers:
            assert not answer.cookies and "Set-Cookie" not in answer.headers
            assert "cookie" not in answer.get("Vary", "").lower()


def test_pages_may_be_kept_for_a_second_and_say_so(client: Client, article: Article, page: Article) -> None:
    for address in addresses(article, page)[:-1]:
        assert client.get(address)["Cache-Control"] == PUBLIC
    withdraw(article)
    assert client.get(article.get_absolute_url())["Cache-Control"] == PUBLIC
    # The answer to somebody's own shout is theirs alone.
    assert client.get("/", {"posted": "1"})["Cache-Control"] == "private, no-store"


def test_every_page_has_one_h1_a_title_and_a_skip_link_to_its_text(
    client: Client, article: Article, page: Article
) -> None:
    for address in addresses(article, page):
        root = tree(client.get(address, follow=True))
        assert words(one(root, "h1")) and words(one(root, "title"))
        assert links(root)[0] == f"#{value(one(root, 'main'), 'id')}"
        ids = [value(element, "id") for element in every(root) if value(element, "id")]
        assert len(ids) == len(set(ids)), address


def test_an_article_is_sections_inside_main_with_their_anchors(client: Client, article: Article) -> None:
    main = one(tree(client.get(article.get_absolute_url())), "main")
    assert [value(part, "id") for part in every(main, "section")] == ["part", "ebb", "flood"]
    assert [words(heading) for heading in every(main, "h2")] == ["Ebb", "Flood"]
    assert words(one(main, "h1")) == "Low water" and words(one(main, "em")) == "rises"
    assert {"#ebb", "#flood", "/authors/oda/", "/tags/sea/"} <= set(links(main))
    assert {f"/s/{section.key}/" for section in sections(article)[1:]} <= set(links(main))
    assert "The ferry waits." in words(main)


def test_the_sidebar_stands_beside_every_page(client: Client, article: Article, page: Article) -> None:
    Station.objects.create(name="Slipway Radio", stream_url="https://radio.example/live.mp3")
    for address in addresses(article, page):
        root = tree(client.get(address, follow=True))
        beside = " ".join(words(heading) for heading in every(one(root, "aside"), "h2"))
        expected = ["Now Playing", "Listen Now"] + ([] if address == "/shouts/" else ["ShoutBox"])
        assert all(name in beside for name in expected), (address, beside)


def test_no_page_has_a_script_or_style_of_its_own(client: Client, article: Article, page: Article) -> None:
    for address in addresses(article, page):
        response = client.get(address, follow=True)
        policy = response["Content-Security-Policy"]
        assert "unsafe" not in policy and "default-src 'none'" in policy
        for element in every(tree(response)):
            names = {name for name, _ in element.attributes}
            assert element.name != "style" and "style" not in names
            assert not any(name.startswith("on") for name in names)


def test_a_page_has_no_date_no_byline_and_stands_in_no_list(client: Client, page: Article) -> None:
    main = one(tree(client.get(page.get_absolute_url())), "main")
    assert not list(every(main, "time"))
    assert "/pages/about/" not in links(one(tree(client.get("/")), "main"))
    assert ("/pages/about/", "About") in [
        (value(link, "href"), words(link)) for link in every(tree(client.get("/")), "a")
    ]


def test_the_menu_marks_the_page_whatever_script_its_address_has(client: Client) -> None:
    page = write(("", "Who we are."), title="Über uns", kind="page", menu_position=1)
    change_slug(page, "über-uns")
    put_out(page)
    shown = client.get(page.get_absolute_url()).content.decode()
    assert 'href="/pages/%C3%BCber-uns/" aria-current="page"' in shown


@pytest.mark.parametrize(("kind", "least"), [("article", 5), ("page", 4)])
def test_a_page_costs_the_same_queries_whatever_its_length(client: Client, kind: str, least: int) -> None:
    """Site, edition, station, shouts; for an article its neighbours and relatives as well."""
    counts = []
    Station.objects.create(name="Slipway Radio")
    for number in (5, 50, 200):
        article = write(*((f"Part {part}", "A text.") for part in range(number)), title=f"Of {number}", kind=kind)
        put_out(article)
        client.get("/")
        with CaptureQueriesContext(connection) as queries:
            assert client.get(article.get_absolute_url()).status_code == 200
        counts.append(len(queries))
    assert counts == [least] * 3


def test_static_files_carry_the_headers_that_every_answer_carries(settings, tmp_path) -> None:
    settings.STATIC_ROOT = tmp_path
    (tmp_path / "a.css").write_text("p { margin: 0 }")
    answer = Client().get("/static/a.css")
    assert b"".join(answer.streaming_content) == b"p { margin: 0 }"
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in answer["Permissions-Policy"]
