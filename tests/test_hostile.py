"""Whatever is asked for, a reader's address answers in the site's dress, and never with our own mistake."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.creating import author_named, tag_named
from tests.newsdesk import put_out, write

pytestmark = pytest.mark.django_db

LISTS = ("/", "/tags/radio/", "/authors/ines/", "/archive/2026/09/", "/shouts/")
STAMPS = [
    *("x", "1-", "-1", "1-2-3", "1_0-2", "²-1", "%00", "%ED%A0%80", "%FF%FE", "1-1%00", "9" * 10_000 + "-1"),
    *("99999999999999999999-1", "1-9999999999999999999", "'%20OR%201=1--", "1-2%0A", "%F0%9F%98%80"),
]
QUERIES = [
    *("%00", "%FF%FE", "%ED%A0%80", "%C0%80", "q=%00", "%F0%9F%98%80", "a" * 10_000, "%22" * 150, "%28" * 200),
    *(
        "a*%22(",
        "%22%22%22",
        "-%22",
        "*",
        "NEAR(a%20b)",
        "title:a",
        "a%20AND",
        "%27;DROP%20TABLE%20x;--",
        "%25s",
        "%5C",
    ),
    *(
        "a%20" * 99,
        "-a%20" * 66,
        "a*%20" * 66,
        "%E6%9D%B1" * 200,
        "x" * 200,
        "%CC%81" * 200,
        "a%E2%80%8Bb",
        "%2B%2B%2B",
    ),
]


@pytest.fixture
def paper() -> None:
    tags, authors = [tag_named("Radio").pk], [author_named("Ines").pk]
    edition = put_out(write(("One", "a b c. A lantern."), title="Low water", tags=tags, authors=authors))
    moment = datetime(2026, 9, 2, tzinfo=UTC)
    for rows in (type(edition).objects.all(), edition.tag_places, edition.author_places):
        rows.update(first_live_from=moment)


def ask(client, address: str, **headers: str) -> int:
    began = time.perf_counter()
    answer = client.get(address, headers=headers)
    assert time.perf_counter() - began < 2, address
    assert answer.status_code in (200, 301, 302, 400, 404, 410), (address, answer.status_code)
    if answer.status_code >= 400:
        assert 'class="sidebar"' in answer.content.decode() and "<h1" in answer.content.decode()
    return answer.status_code


@pytest.mark.usefixtures("paper")
class TestReaders:
    @pytest.mark.parametrize("path", LISTS)
    def test_a_stamp_that_makes_no_sense_is_refused(self, client, path: str) -> None:
        for stamp in STAMPS:
            for way in ("before", "after"):
                assert ask(client, f"{path}?{way}={stamp}") == 400

    @pytest.mark.parametrize("path", LISTS)
    def test_a_stamp_from_another_age_is_a_page(self, client, path: str) -> None:
        for stamp in ("0-0", "99999999999999999-1", "1-999999999999999999"):
            for way in ("before", "after"):
                assert ask(client, f"{path}?{way}={stamp}") == 200

    @pytest.mark.parametrize("query", QUERIES)
    def test_any_search_is_answered_or_refused_in_words(self, client, query: str) -> None:
        assert ask(client, f"/search/?q={query}") in (200, 400)
        ask(client, f"/search/?q={query}&page=2")

    @pytest.mark.parametrize(
        "path",
        [
            *("tags/unknown/", "authors/unknown/", "articles/unknown/", "pages/unknown/", "s/unknown/", "archive/x/"),
            *("tags/%00/", "tags/%FF/", "authors/%ED%A0%80/", "articles/" + "a" * 5000 + "/", "s/%F0%9F%98%80/"),
            *(
                "tags/radio%2F..%2F/",
                "tags/'/",
                "archive/2026/09/../../",
                "%2e%2e/%2e%2e/etc/passwd",
                "tags//",
            ),
        ],
    )
    def test_an_address_that_leads_nowhere_is_not_found(self, client, path: str) -> None:
        assert ask(client, f"/{path}") == 404

    @pytest.mark.parametrize("charset", ["utf-16", "utf-7", "rot13", "idna", "hex", "unknown", "\x00", "ascii"])
    def test_a_senders_odd_encoding_changes_nothing(self, client, charset: str) -> None:
        answer = client.generic("GET", "/search/?q=lantern", content_type=f"text/html; charset={charset}")
        assert answer.status_code == 200 and "<mark>lantern</mark>" in answer.content.decode()

    def test_nine_hundred_parameters_are_a_page_and_three_thousand_are_refused(self, client) -> None:
        assert ask(client, "/search/?" + "&".join(f"q=lantern{number}" for number in range(900))) == 200
        assert ask(client, "/?" + "&".join(f"p{number}=1" for number in range(900))) == 200
        assert ask(client, "/?" + "&".join(f"p{number}=1" for number in range(3000))) == 400


TEXT = st.text(max_size=80)


@pytest.mark.usefixtures("paper")
@given(before=TEXT, query=TEXT, number=TEXT)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_text_in_a_parameter_breaks_a_page(client, before: str, query: str, number: str) -> None:
    for path in ("/", "/archive/2026/09/"):
        assert client.get(path, {"before": before}).status_code in (200, 400)
    assert client.get("/search/", {"q": query, "page": number}).status_code in (200, 400, 404)
    assert client.get("/search/", {"q": query}).status_code in (200, 400)


@pytest.mark.parametrize("address", ["/", "/shouts/", "/admin/login/", "/nowhere/"])
def test_a_body_over_the_limit_is_refused_before_it_is_read(client, settings, address: str) -> None:
    settings.MOST_BODY_BYTES = 1000
    read: list[int] = []

    class Body:
        def read(self, *size: int) -> bytes:
            read.append(1)
            return b""

        readline = read

    answer = client.post(address, CONTENT_LENGTH="1001", **{"wsgi.input": Body()})
    assert (answer.status_code, read) == (413, [])
    assert client.post(address, {"a": "b"}).status_code != 413
