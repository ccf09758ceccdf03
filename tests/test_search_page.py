"""The search page: a form, results that lead to sections, and plain words where there are none."""

import pytest
from django.db import connection, transaction
from django.utils import timezone

from articles.search.backends import index_of
from articles.search.index import TooSlow
from core.models import Site
from tests.newsdesk import put_out, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client):
    return lambda query="", status=200, **more: _body(client.get("/search/", {"q": query, **more}), status)


def _body(answer, status: int) -> str:
    assert answer.status_code == status, answer.content[:2000]
    return answer.content.decode()


def test_at_first_there_is_a_form_and_a_way_on(client) -> None:
    body = _body(client.get("/search/"), 200)
    assert 'role="search"' in body and 'name="q"' in body and 'href="/archive/"' in body
    assert '<meta name="robots" content="noindex' in body


def test_a_hit_leads_to_its_section_and_shows_why(page) -> None:
    put_out(write(("The boats", "A <ferry> sails at noon."), title="Harbour & quay"))
    body = page("ferry")
    assert 'href="/articles/harbour-quay/#the-boats"' in body
    assert "A &lt;<mark>ferry</mark>&gt; sails at noon." in body and "Harbour &amp; quay" in body
    assert "1 found" in body


def test_what_was_typed_stays_in_the_form_as_text(page) -> None:
    assert 'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"' in page('"><script>alert(1)</script>')
    body = page("zeppelin <b>")
    assert "Nothing here has “zeppelin &lt;b&gt;” in it." in body and 'href="/archive/"' in body


def test_a_text_without_words_is_told_from_one_that_is_not_found(page) -> None:
    assert "no word in that" in page("😀 -") and "no word in that" in page("-river")


@pytest.mark.parametrize("length", [201, 10_000])
def test_a_long_query_is_refused_in_words(page, length: int) -> None:
    body = page("é" * length, 400)
    assert "over 200 characters" in body and 'role="search"' in body
    assert "é" * 201 not in body


def test_words_that_are_everywhere_are_refused_in_words_before_they_take_long(page, monkeypatch) -> None:
    def stopped(*_: object) -> None:
        raise TooSlow

    monkeypatch.setattr("articles.search.views.find", stopped)
    assert "in too many places" in page("the of and", 400)


def test_postgresql_is_stopped_and_goes_on(monkeypatch) -> None:
    if connection.vendor == "postgresql":
        index = index_of()
        monkeypatch.setattr("articles.search.postgres.PATIENCE", 50)
        with pytest.raises(TooSlow), transaction.atomic():
            index.read("SELECT pg_sleep(%s)", [1])
        assert index.read("SELECT %s", [1]) == [(1,)]
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_sleep(0.1)")


def test_pages_follow_each_other(page) -> None:
    for number in range(11):
        put_out(write(("One", "A lantern & a lamp."), title=f"Number {number}"))
    first, second = page("lantern&"), page("lantern&", page="2")
    assert first.count('class="item found"') == 10 and second.count('class="item found"') == 1
    assert 'href="?q=lantern%26&amp;page=2"' in first and 'href="?q=lantern%26&amp;page=1"' in second
    assert "page 2" in second


@pytest.mark.parametrize("number", ["0", "11", "-1", "1.0", "01", " 1", "x", "9" * 5000, "²", "\x00", ""])
def test_an_absurd_page_is_refused(page, number: str) -> None:
    assert "makes no sense" in page("lantern", 400, page=number)


def test_a_page_beyond_the_last_is_not_there(page) -> None:
    put_out(write(("One", "A lantern.")))
    page("lantern", 404, page="2")


def test_at_most_eight_queries_whatever_is_asked(client, django_assert_max_num_queries) -> None:
    for number in range(12):
        put_out(write(("One", "A ferry."), ("Two", "A lantern."), title=f"Number {number}"))
    for text in ("ferry", "ferry lante", "ferr* lant* -boa*", "fer lan", '"a ferry" -"x y"', "zeppelin"):
        with django_assert_max_num_queries(8):
            client.get("/search/", {"q": text})


def test_it_is_the_same_for_everyone_and_takes_no_post(client) -> None:
    answer = client.get("/search/?q=ferry")
    assert "s-maxage=1" in answer.headers["Cache-Control"] and not answer.cookies
    assert client.post("/search/", {"q": "ferry"}).status_code == 405


def test_every_page_has_the_way_to_it(client) -> None:
    body = _body(client.get("/"), 200)
    assert '<form class="search" role="search" action="/search/">' in body and 'href="/search/"' in body


def test_it_tells_dates_by_the_sites_clock(page) -> None:
    Site.objects.filter(pk=Site.objects.current().pk).update(time_zone="Pacific/Kiritimati")
    put_out(write(("One", "A lantern.")))
    there = timezone.now().astimezone(Site.objects.get().zone)
    assert f"{there.day} {there:%B %Y}" in page("lantern")
