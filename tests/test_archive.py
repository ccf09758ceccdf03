"""The archive: years and months by the site's clock, and each month's articles."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from articles.publishing import Window, withdraw
from core.models import Site
from tests.newsdesk import put_out, write

pytestmark = pytest.mark.django_db


def at(*moment: int):
    return time_machine.travel(datetime(*moment, tzinfo=UTC), tick=False)


def publish_at(*moment: int, **options):
    with at(*moment):
        article = write(("One", "A lantern."), **options)
        return put_out(article)


def zone(name: str) -> None:
    Site.objects.filter(pk=Site.objects.current().pk).update(time_zone=name)


def months(client) -> list[tuple[str, int]]:
    return [
        (f"{month.first:%Y-%m}", month.number) for _, each in client.get("/archive/").context["years"] for month in each
    ]


def test_months_with_articles_are_counted_newest_first(client) -> None:
    for moment in ((2024, 2, 29, 12), (2026, 10, 1, 0), (2026, 10, 31, 23), (2026, 9, 1, 0)):
        publish_at(*moment)
    publish_at(2026, 10, 2, kind="page")
    assert months(client) == [("2026-10", 2), ("2026-09", 1), ("2024-02", 1)]
    body = client.get("/archive/").content.decode()
    assert 'href="/archive/2026/09/"' in body and body.count('<h2 id="year-') == 2


def test_a_month_ends_by_the_sites_clock(client) -> None:
    publish_at(2026, 9, 30, 23, 30, title="Late in September")
    assert months(client) == [("2026-09", 1)]
    zone("Europe/Lisbon")
    assert months(client) == [("2026-10", 1)]
    assert "Late in September" in client.get("/archive/2026/10/").content.decode()
    assert client.get("/archive/2026/09/").status_code == 404
    zone("Asia/Kathmandu")
    publish_at(2026, 8, 31, 18, 14, 59, title="Before")
    publish_at(2026, 8, 31, 18, 15, 0, title="After")
    assert months(client) == [("2026-10", 1), ("2026-09", 1), ("2026-08", 1)]


def test_only_what_is_live_counts_and_an_article_stays_where_it_first_stood(client) -> None:
    edition = publish_at(2026, 9, 1, title="Corrected")
    with at(2026, 10, 1):
        put_out(edition.article)
    gone = publish_at(2026, 9, 2)
    withdraw(gone.article)
    put_out(write(("One", "Two."), title="Coming"), Window(at=timezone.now() + timedelta(days=40)))
    assert months(client) == [("2026-09", 1)]


def test_an_empty_archive_says_so(client) -> None:
    assert "Nothing has been published yet." in client.get("/archive/").content.decode()


def test_a_month_is_paged_and_stays_within_itself(client) -> None:
    for minute in range(25):
        publish_at(2026, 9, 5, 12, minute, title=f"Minute {minute}")
    publish_at(2026, 8, 31, title="August")
    publish_at(2026, 10, 1, title="October")
    first = client.get("/archive/2026/09/")
    assert [row.title for row in first.context["rows"]] == [f"Minute {minute}" for minute in range(24, 4, -1)]
    second = client.get(f"/archive/2026/09/?before={first.context['older']}")
    assert [row.title for row in second.context["rows"]] == [f"Minute {minute}" for minute in range(4, -1, -1)]
    back = client.get(f"/archive/2026/09/?after={second.context['newer']}")
    assert back.context["rows"] == first.context["rows"] and second.context["older"] == ""


@pytest.mark.parametrize(
    "path",
    [
        *("2026/00/", "2026/13/", "2026/1/", "26/01/", "2026/01/01/", "02026/01/", "0000/01/", "9999/12/", "2026/"),
        *("2026/٠١/", "-2026/01/", "2026/ 1/", "x/y/", "2026/01/%00", "1969/12/", "2199/12/", "2026/1%D8%A7/"),
    ],
)
def test_what_is_no_month_with_articles_is_not_there(client, path: str) -> None:
    publish_at(2026, 2, 1)
    answer = client.get(f"/archive/{path}")
    assert answer.status_code == 404 and "sidebar" in answer.content.decode()


def test_a_bad_stamp_is_refused(client) -> None:
    assert client.get("/archive/2026/02/?before=x").status_code == 400


@pytest.mark.parametrize("name", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "UTC"])
def test_the_first_and_the_last_month_that_an_address_can_name_are_pages(client, name: str) -> None:
    zone(name)
    for path in ("/archive/1970/01/", "/archive/2199/12/"):
        assert client.get(path).status_code == 404
    assert client.get("/archive/").status_code == 200


def test_neither_page_asks_more_of_the_database_for_more_articles(client, django_assert_num_queries) -> None:
    for day in range(1, 26):
        publish_at(2026, 9, day)
    for path in ("/archive/", "/archive/2026/09/"):
        with django_assert_num_queries(4):
            client.get(path)


def test_the_menu_leads_there(client) -> None:
    assert '<a href="/archive/">Archive</a>' in client.get("/").content.decode()
    assert '<a href="/archive/" aria-current="page">Archive</a>' in client.get("/archive/").content.decode()
