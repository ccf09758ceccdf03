"""The history of an article tells the truth: which edition, and which moment, each act was about."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from articles.creating import change_slug
from articles.models import Change
from articles.publishing import Window, cancel_schedule, set_end, withdraw
from tests.newsdesk import put_out, write

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 2, 14, 2, tzinfo=UTC)
Kind = Change.Kind


@pytest.fixture
def article():
    """It is two minutes past two on a Monday, and stays so."""
    with time_machine.travel(NOW, tick=False):
        yield write(("Ebb", "The water falls."))


def told(newsroom, article) -> list[tuple[str, str]]:
    """What the history page says, latest first, without how the article began."""
    page = newsroom.get(f"/admin/articles/article/{article.pk}/history/")
    shown = [(change.kind, about) for change, about in page.context["changes"]]
    assert all(about in page.content.decode() for _kind, about in shown)
    return shown[:-2]


def test_what_goes_out_now_is_published_and_what_goes_out_later_is_scheduled(newsroom, article):
    put_out(article)
    put_out(article, Window(at=NOW + timedelta(days=1)))
    assert told(newsroom, article) == [
        (Kind.SCHEDULE, "edition 2, to go out Tue 3 Nov, 14:02"),
        (Kind.PUBLISH, "edition 1"),
    ]


def test_what_was_called_off_is_not_told_as_withdrawn(newsroom, article):
    put_out(article)
    put_out(article, Window(at=NOW + timedelta(days=1)))
    cancel_schedule(article)
    withdraw(article)
    assert told(newsroom, article)[:2] == [
        (Kind.WITHDRAW, "edition 1"),
        (Kind.CANCEL, "edition 2, which was to go out Tue 3 Nov, 14:02"),
    ]


def test_an_end_that_was_set_or_taken_away_is_not_told_as_published(newsroom, article):
    put_out(article)
    set_end(article, NOW + timedelta(hours=2))
    set_end(article, None)
    assert told(newsroom, article)[:2] == [
        (Kind.END, "edition 1 stays, without an end"),
        (Kind.END, "edition 1 ends Mon 2 Nov, 16:02"),
    ]


def test_a_changed_address_is_told_with_both(newsroom, article):
    change_slug(article, "ebb")
    assert told(newsroom, article) == [(Kind.SLUG, "from low-water to ebb")]


def test_an_address_changed_under_the_first_release_is_told_too(newsroom, article):
    change_slug(article, "ebb")
    Change.objects.filter(kind=Kind.SLUG).update(keys_before=["low-water"], keys_after=["ebb"], detail={})
    assert told(newsroom, article) == [(Kind.SLUG, "from low-water to ebb")]
