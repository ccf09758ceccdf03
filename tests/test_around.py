"""What stands at the foot of an article: its neighbours in time, and what shares its topics."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from articles.around import Around, around
from articles.creating import tag_named
from articles.models import Edition
from articles.publishing import Window, withdraw
from tests.newsdesk import put_out, write

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)


def publish(title: str, day: int, *tags: str, **options) -> Edition:
    with time_machine.travel(NOON + timedelta(days=day), tick=False):
        return put_out(write(("One", "Two."), title=title, tags=[tag_named(tag).pk for tag in tags], **options))


def beside(edition: Edition) -> Around:
    return around(edition, timezone.now())


def neighbours(edition: Edition) -> list[str]:
    found = beside(edition)
    return [row.title if row else "" for row in (found.before, found.after)]


def shelf(edition: Edition) -> list[str]:
    return [row.title for row in beside(edition).shelf]


def test_the_neighbours_are_those_that_went_out_just_before_and_after() -> None:
    first, second, third = (publish(title, day) for day, title in enumerate(("First", "Second", "Third")))
    assert neighbours(first) == ["", "Second"]
    assert neighbours(second) == ["First", "Third"]
    assert neighbours(third) == ["Second", ""]


def test_articles_of_one_moment_follow_each_other_too() -> None:
    every = [publish(title, 0) for title in ("First", "Second", "Third")]
    assert [neighbours(edition) for edition in every] == [["", "Second"], ["First", "Third"], ["Second", ""]]


def test_neither_pages_nor_what_is_not_live_are_neighbours() -> None:
    one = publish("One", 1)
    publish("Page", 2, kind="page")
    withdraw(publish("Gone", 3).article)
    put_out(write(("One", "Two."), title="Coming"), Window(at=timezone.now() + timedelta(days=999)))
    assert beside(one) == Around()


def test_a_correction_keeps_an_articles_place() -> None:
    first = publish("First", 0)
    second = publish("Second", 1)
    with time_machine.travel(NOON + timedelta(days=2), tick=False):
        again = put_out(first.article)
    assert neighbours(again) == ["", "Second"] and neighbours(second) == ["First", ""]


def test_the_shelf_holds_what_shares_most_topics_then_the_newest() -> None:
    publish("Both", 0, "Radio", "Sea")
    for day in range(1, 6):
        publish(f"Sea {day}", day, "Sea")
    publish("Neither", 6, "Paper")
    publish("Before", 7)
    own = publish("Own", 8, "Radio", "Sea")
    assert shelf(own) == ["Both", "Sea 5", "Sea 4", "Sea 3"]


def test_a_neighbour_is_not_on_the_shelf_as_well() -> None:
    publish("Other", 0, "Radio")
    publish("Before", 1, "Radio")
    own = publish("Own", 2, "Radio")
    assert neighbours(own) == ["Before", ""] and shelf(own) == ["Other"]


def test_without_topics_there_is_no_shelf() -> None:
    publish("Other", 0)
    publish("Before", 1)
    assert shelf(publish("Own", 2)) == []


def test_it_is_one_query_and_the_article_page_five(client, django_assert_num_queries) -> None:
    for day in range(20):
        own = publish(f"Day {day}", day, "Radio", "Sea", "Paper", "Ink", "Type")
    with django_assert_num_queries(1):
        assert len(beside(own).shelf) == 4
    with django_assert_num_queries(5):
        client.get(own.get_absolute_url())


def test_the_page_shows_them(client) -> None:
    publish("Other", 0, "Radio")
    publish("Before <b>", 1)
    own = publish("Own", 2, "Radio")
    publish("After", 3)
    body = client.get(own.get_absolute_url()).content.decode()
    assert '<a rel="prev" href="/articles/before-b/"><span class="label">Before this</span>' in body
    assert '<a rel="next" href="/articles/after/">' in body and "Before &lt;b&gt;" in body
    assert "On the same shelf" in body and "<h3>Other</h3>" in body


def test_an_article_alone_has_no_empty_foot(client) -> None:
    assert 'class="end"' not in client.get(publish("Own", 0).get_absolute_url()).content.decode()
