"""Who has a feed already is told so, and hears of every change."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone
from django.utils.http import http_date

from articles import manifests
from articles.creating import change_slug
from articles.models import Edition
from articles.publishing import Window, publish, withdraw
from core.models import Site
from tests.press import HOUR, in_an_hour, printed

pytestmark = pytest.mark.django_db

FILES = ["/feed.xml", "/atom.xml", "/feed.json", "/tags/tides/feed.xml", "/authors/oda/atom.xml"]


@pytest.fixture
def edition() -> Edition:
    return printed(tags=["Tides"], authors=["Oda"])


def again(client, path: str = "/feed.xml", **headers: str):
    """Ask as a reader does that keeps what came last."""
    return client.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.mark.parametrize("path", FILES)
def test_nothing_new_is_304_without_a_body(client, edition, path):
    first = client.get(path)
    by_tag = again(client, path, if_none_match=first["ETag"])
    by_date = again(client, path, if_modified_since=first["Last-Modified"])
    for answer in (by_tag, by_date):
        assert answer.status_code == 304 and answer.content == b""
        assert answer["ETag"] == first["ETag"] and answer["Cache-Control"] == first["Cache-Control"]


def test_a_tag_that_a_proxy_made_strong_or_that_stands_in_a_list_is_known(client, edition):
    tag = client.get("/feed.xml")["ETag"]
    assert again(client, if_none_match=tag.removeprefix("W/")).status_code == 304
    assert again(client, if_none_match=f'"other", {tag}').status_code == 304
    assert again(client, if_none_match='"other"').status_code == 200


def test_two_formats_and_two_subjects_never_share_a_tag(client, edition):
    assert len({client.get(path)["ETag"] for path in FILES}) == len(FILES)


@pytest.mark.parametrize(
    "change",
    [
        lambda edition: printed("High water"),
        lambda edition: withdraw(edition.article),
        lambda edition: publish(edition.article, manifests.current(edition.article)),
        lambda edition: change_slug(edition.article, "elsewhere"),
        lambda edition: Site.objects.update(name="Another name"),
        lambda edition: Edition.objects.update(renderer_number=99),
        lambda edition: Edition.objects.update(topics=[["Seas", "tides"]]),
    ],
    ids=["published", "withdrawn", "corrected", "moved", "renamed site", "rendered again", "renamed topic"],
)
def test_every_change_makes_a_new_tag(client, edition, change):
    tag = client.get("/feed.xml")["ETag"]
    change(edition)
    assert again(client, if_none_match=tag).status_code == 200


def test_a_scheduled_edition_is_news_at_its_moment_although_nobody_did_anything(client, edition):
    printed("Later", window=in_an_hour())
    with time_machine.travel(timezone.now() + timedelta(seconds=2)):
        first = client.get("/feed.xml")
        headers = {"if_none_match": first["ETag"]}
        dated = {"if_modified_since": first["Last-Modified"]}
        assert again(client, **headers).status_code == again(client, **dated).status_code == 304
    with time_machine.travel(timezone.now() + HOUR):
        assert again(client, **headers).status_code == again(client, **dated).status_code == 200


def test_an_end_is_news_at_its_moment_also_for_who_sends_only_a_date(client, edition):
    printed("Until then", window=Window(until=timezone.now() + HOUR))
    with time_machine.travel(timezone.now() + timedelta(seconds=2)):
        date = client.get("/feed.xml")["Last-Modified"]
        assert again(client, if_modified_since=date).status_code == 304
    with time_machine.travel(timezone.now() + HOUR):
        answer = again(client, if_modified_since=date)
        assert answer.status_code == 200 and b"Until then" not in answer.content


def test_a_change_elsewhere_is_no_news(client, edition):
    tag = client.get("/tags/tides/feed.xml")["ETag"]
    printed("Of ships", tags=["Ships"])
    assert again(client, "/tags/tides/feed.xml", if_none_match=tag).status_code == 304


@pytest.mark.parametrize("date", ["yesterday", "", "Tue, 99 Nov 2026 22:58:33 GMT", http_date(2e11), "x" * 5000])
def test_a_malformed_date_is_ignored_or_answered(client, edition, date):
    assert again(client, if_modified_since=date).status_code in {200, 304}


def test_a_feed_costs_four_queries_and_a_304_three(client, edition, django_assert_num_queries):
    for number in range(5):
        printed(f"Tide {number}", authors=["Oda", "Wren"], tags=["Tides", "Sea"])
    with django_assert_num_queries(4):
        first = client.get("/feed.xml")
    with django_assert_num_queries(3):
        again(client, if_none_match=first["ETag"])
