"""The numbers beside the topics are those of the live articles, at every moment."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from articles.creating import bin_article, tag_named
from articles.detailing import save_fields
from articles.models import EditionTag, Tag
from articles.publishing import Window, cancel_schedule, set_end, withdraw
from articles.tallying import topics
from core.models import Site
from tests.newsdesk import fields, put_out, write

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


def article(*tags: str, title: str = "Low water", **options):
    return write(("One", "Two."), title=title, tags=[tag_named(tag).pk for tag in tags], **options)


def shown(now=None) -> dict[str, int]:
    now = now or timezone.now()
    found = topics(now, Site.objects.current().numbers.next_moment, 12)
    assert {tag.name: tag.tally for tag in found} == {tag.name: tag.uses for tag in Tag.objects.by_use(now)}
    return {tag.name: tag.tally for tag in found}


def test_publishing_correcting_and_withdrawing_count() -> None:
    one = article("Radio", "Sea")
    assert shown() == {}
    put_out(one)
    put_out(article("Radio"))
    put_out(article("Radio", kind="page"))
    assert shown() == {"Radio": 2, "Sea": 1}
    save_fields(one, 1, fields(tags=[tag_named("Paper").pk]))
    put_out(one)
    assert shown() == {"Radio": 1, "Paper": 1}
    bin_article(one)
    assert shown() == {"Radio": 1}


def test_the_most_used_come_first_and_the_rest_is_cut() -> None:
    for tags in (("Sea", "Radio"), ("Radio",), ("Ink",)):
        put_out(article(*tags))
    assert [tag.name for tag in topics(timezone.now(), None, 2)] == ["Radio", "Ink"]


def test_what_begins_and_ends_by_itself_counts_at_its_moment() -> None:
    now = timezone.now()
    put_out(article("Radio"))
    coming, ending = article("Radio", "Sea"), article("Radio", "Ink")
    put_out(coming, Window(at=now + HOUR))
    put_out(ending)
    set_end(ending, now + 2 * HOUR)
    assert shown() == {"Radio": 2, "Ink": 1}
    assert shown(now + HOUR) == {"Radio": 3, "Sea": 1, "Ink": 1}
    assert shown(now + 2 * HOUR) == {"Radio": 2, "Sea": 1}


def test_what_happened_meanwhile_is_counted_by_the_next_that_publishes() -> None:
    now = timezone.now()
    coming = article("Sea")
    put_out(coming, Window(at=now + HOUR))
    save_fields(coming, 1, fields(tags=[tag_named("Ink").pk]))
    with time_machine.travel(now + 2 * HOUR, tick=False):
        put_out(article("Radio"))
        assert Tag.objects.get(name="Sea").tally == 1
        assert shown() == {"Radio": 1, "Sea": 1}
        put_out(coming)
        assert shown() == {"Radio": 1, "Ink": 1}


def test_a_replacement_that_was_scheduled_moves_the_number_at_its_moment() -> None:
    now = timezone.now()
    one = article("Radio")
    put_out(one)
    save_fields(one, 1, fields(tags=[tag_named("Radio").pk, tag_named("Sea").pk]))
    put_out(one, Window(at=now + HOUR))
    assert shown() == {"Radio": 1} and shown(now + HOUR) == {"Radio": 1, "Sea": 1}
    cancel_schedule(one)
    assert shown(now + HOUR) == {"Radio": 1}


def test_a_binned_tag_is_not_shown() -> None:
    put_out(article("Radio"))
    Tag.objects.update(removed_at=timezone.now())
    assert topics(timezone.now(), None, 12) == []


def test_a_place_in_a_list_keeps_the_moment_of_its_article() -> None:
    now = timezone.now()
    one = article("Radio")
    put_out(one, Window(at=now + HOUR))
    first = put_out(one, coming="keep")
    moments = set(EditionTag.objects.values_list("first_live_from", flat=True))
    assert moments == {first.first_live_from}
    withdraw(one)


def test_the_front_page_shows_them_for_no_more_queries_however_many(client, django_assert_num_queries) -> None:
    for number in range(3):
        put_out(article("Radio", f"Topic {number}"))
    with django_assert_num_queries(5):
        body = client.get("/").content.decode()
    assert 'href="/tags/radio/">Radio <span>3</span>' in body
