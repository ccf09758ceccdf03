"""The lists of articles: what is live, newest first, page by page, and nothing before its moment."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client

from articles import views
from articles.creating import author_named, bin_article, change_slug, tag_named
from articles.detailing import save_fields
from articles.editing import save_section
from articles.models import Article
from articles.publishing import Window, set_end, withdraw
from tests.markup import every, links, one, tree, value, words
from tests.newsdesk import put_out, sections, write

pytestmark = pytest.mark.django_db

START = datetime(2026, 11, 2, 14, 2, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
# Where an article may be told of before it can be read.
LISTS = ["/", "/tags/sea/", "/authors/oda/"]


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(START, tick=False) as traveller:
        yield traveller


def titled(title: str, kind: str = "article", **others: object) -> Article:
    names = {"authors": [author_named("Oda").pk], "tags": [tag_named("Sea").pk], **others}
    return write(("Ebb", f"The text of {title}."), title=title, kind=kind, **names)


def listed(client: Client, address: str) -> list[str]:
    """The titles of a list in its order."""
    main = one(tree(client.get(address)), "main")
    articles = [link for link in every(main, "a") if value(link, "href").startswith("/articles/")]
    # An article may be linked twice, from its title and from its contents.
    return list(dict.fromkeys(words(link) for link in articles if "#" not in value(link, "href")))


def pager(client: Client, address: str) -> dict[str, str]:
    """The addresses of the pages beside this one, by their relation."""
    root = tree(client.get(address))
    return {
        value(link, "rel"): value(link, "href") for link in every(root, "a") if value(link, "rel") in ("prev", "next")
    }


def told_of(client: Client, article: Article, title: str) -> dict[str, bool]:
    """Where on the site a reader can learn of an article or a page."""
    key = sections(article)[0].key
    told = {address: title in client.get(address).content.decode() for address in LISTS}
    own = {
        address: client.get(address).status_code in (200, 302) for address in (article.get_absolute_url(), f"/s/{key}/")
    }
    return {**told, **own}


def test_what_is_scheduled_is_nowhere_before_its_moment_and_everywhere_from_it_on(
    client: Client, clock: time_machine.Traveller
) -> None:
    article = titled("Spring tide")
    put_out(article, Window(at=START + HOUR))
    clock.move_to(START + HOUR - timedelta(microseconds=1))
    assert set(told_of(client, article, "Spring tide").values()) == {False}
    clock.move_to(START + HOUR)
    assert set(told_of(client, article, "Spring tide").values()) == {True}


def test_a_scheduled_page_stands_in_the_menu_from_its_moment_to_its_end(
    client: Client, clock: time_machine.Traveller
) -> None:
    page = titled("About", kind="page", menu_position=1)
    put_out(page, Window(at=START + HOUR, until=START + 2 * HOUR))
    found = []
    for moment in (START, START + HOUR, START + 2 * HOUR):
        clock.move_to(moment)
        found.append("/pages/about/" in links(tree(client.get("/"))))
    assert found == [False, True, False]


def test_a_scheduled_change_of_title_and_tags_shows_at_its_moment(
    client: Client, clock: time_machine.Traveller
) -> None:
    article = titled("Spring tide")
    put_out(article)
    save_fields(article, 1, {**article.fields(), "title": "Neap tide", "tags": [tag_named("Moon").pk], "authors": []})
    put_out(article, Window(at=START + HOUR))
    before = [listed(client, address) for address in (*LISTS, "/tags/moon/")]
    clock.move_to(START + HOUR)
    after = [listed(client, address) for address in (*LISTS, "/tags/moon/")]
    assert before == [["Spring tide"], ["Spring tide"], ["Spring tide"], []]
    assert after == [["Neap tide"], [], [], ["Neap tide"]]


def test_what_was_withdrawn_has_ended_or_is_in_the_bin_is_in_no_list(
    client: Client, clock: time_machine.Traveller
) -> None:
    articles = [titled(title) for title in ("Withdrawn", "Ended", "Binned", "Live")]
    for article in articles:
        put_out(article)
    clock.shift(MINUTE)
    withdraw(articles[0])
    set_end(articles[1], START + HOUR)
    bin_article(articles[2])
    clock.shift(HOUR)
    assert [listed(client, address) for address in LISTS] == [["Live"]] * 3
    topics = [words(link) for link in every(tree(client.get("/")), "a") if value(link, "href") == "/tags/sea/"]
    assert "Sea 1" in topics


def test_a_draft_is_nowhere_and_an_edit_shows_only_when_it_is_published(client: Client) -> None:
    draft = titled("Draft")
    assert set(told_of(client, draft, "Draft").values()) == {False}
    article = titled("Live")
    put_out(article)
    before = client.get(article.get_absolute_url()).content
    save_fields(article, 1, {**article.fields(), "title": "Edited", "standfirst": "Edited."})
    save_section(sections(article)[0], 1, "Edited", "Edited.")
    assert client.get(article.get_absolute_url()).content == before
    assert [listed(client, address) for address in LISTS] == [["Live"]] * 3
    put_out(article)
    assert b"Edited." in client.get(article.get_absolute_url()).content
    assert [listed(client, address) for address in LISTS] == [["Edited"]] * 3


def test_lists_are_in_the_order_in_which_articles_first_went_out(client: Client, clock: time_machine.Traveller) -> None:
    articles = {title: titled(title) for title in ("First", "Second", "Third")}
    for article in articles.values():
        put_out(article)
        clock.shift(MINUTE)
    # A correction is no news.
    put_out(articles["First"])
    assert [listed(client, address) for address in LISTS] == [["Third", "Second", "First"]] * 3


def test_a_changed_address_stands_in_every_list(client: Client) -> None:
    article = titled("Spring tide")
    put_out(article)
    change_slug(article, "neap")
    for address in LISTS:
        assert {link for link in links(tree(client.get(address))) if link.startswith("/articles/")} <= {
            "/articles/neap/",
            "/articles/neap/#ebb",
        }


@pytest.mark.parametrize(("address", "size"), [("/", "FRONT_SIZE"), ("/tags/sea/", "LIST_SIZE")])
def test_pages_of_a_list_hold_every_article_once_there_and_back(
    client: Client, monkeypatch: pytest.MonkeyPatch, address: str, size: str
) -> None:
    monkeypatch.setattr(views, size, 3)
    # All in one moment: the number breaks the tie.
    titles = [f"Of {number}" for number in range(8)]
    for title in titles:
        put_out(titled(title))
    pages, here = [], address
    while here:
        pages.append((here, listed(client, here)))
        here = pager(client, here).get("next", "")
    assert [title for _, page in pages for title in page] == titles[::-1]
    assert [len(page) for _, page in pages] == [3, 3, 2]
    back = pager(client, pages[2][0])["prev"]
    assert listed(client, back) == pages[1][1]
    assert listed(client, pager(client, back)["prev"]) == pages[0][1]
    assert "prev" not in pager(client, address)
    assert all(re.fullmatch(r"\?before=\d+-\d+", here.removeprefix(address)) for here, _ in pages[1:])


def test_a_site_without_articles_has_a_front_page(client: Client) -> None:
    root = tree(client.get("/"))
    assert words(one(root, "h1")) == "Broadside" and "Nothing has been published yet." in words(one(root, "main"))


def test_a_tag_and_an_author_in_the_bin_have_no_page(client: Client) -> None:
    put_out(titled("Live"))
    for row in (tag_named("Sea"), author_named("Oda")):
        type(row).objects.filter(pk=row.pk).update(removed_at=START)
    assert [client.get(address).status_code for address in LISTS[1:]] == [404, 404]


def test_front_tag_and_author_pages_cost_the_same_queries_however_many_articles(
    client: Client, django_assert_max_num_queries
) -> None:
    for number in range(25):
        put_out(titled(f"Of {number}"))
        if number in (2, 24):
            for address in LISTS:
                client.get(address)
                with django_assert_max_num_queries(5):
                    client.get(address)
