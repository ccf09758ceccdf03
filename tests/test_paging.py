"""Keyset paging: all pages together are all rows, in order, whatever came or went in between."""

from datetime import UTC, datetime, timedelta

import pytest

from core.paging import BadStamp, page_of, read_stamp, stamp_of
from sidebar.models import Shout

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

BAD = [
    *("x", "-", "1", "1-", "-1", "1-2-3", "1 -2", " 1-2", "1-2 ", "+1-2", "1.5-2", "0x1-2", "--1-2", "1_0-2", "1-2\n"),
    *("9" * 18 + "-1", "1-" + "9" * 19, "1\x00-2", "' OR 1=1 --", "²-1", "1-\ud800", "9" * 5000 + "-1"),
]
ABSURD = ["0-0", "99999999999999999-1", "1-999999999999999999", "00000000000000001-0"]


def shout(seconds: float) -> Shout:
    return Shout.objects.create(name="Lena", text="Hello", at=NOON + timedelta(seconds=seconds))


def walk(size: int) -> list[list[int]]:
    """The pages from the newest on, as lists of ids."""
    pages, before = [], ""
    while True:
        page = page_of(Shout.objects.all(), "at", size, before)
        pages.append([row.pk for row in page.rows])
        assert len(pages) < 50
        if not page.older:
            return pages
        before = page.older


@pytest.mark.django_db
class TestPages:
    @pytest.mark.parametrize("size", [1, 2, 3, 7, 11, 12])
    def test_all_pages_together_are_all_rows_in_order_with_equal_moments(self, size):
        for second in (0, 0, 0, 1, 1, 2, 2, 2, 2, 2.000001, 0):
            shout(second)
        pages = walk(size)
        flat = [pk for page in pages for pk in page]
        assert flat == list(Shout.objects.order_by("-at", "-pk").values_list("pk", flat=True))
        assert all(len(page) == size for page in pages[:-1])
        assert pages[-1]

    def test_the_way_back_shows_the_same_pages(self):
        for second in (0, 0, 1, 1, 1, 2, 2):
            shout(second)
        first = page_of(Shout.objects.all(), "at", 3)
        second = page_of(Shout.objects.all(), "at", 3, before=first.older)
        third = page_of(Shout.objects.all(), "at", 3, before=second.older)
        assert (first.newer, third.older) == ("", "")
        back = page_of(Shout.objects.all(), "at", 3, after=third.newer)
        assert back.rows == second.rows
        again = page_of(Shout.objects.all(), "at", 3, after=back.newer)
        assert again.rows == first.rows
        assert (again.newer, again.older) == ("", first.older)

    def test_what_comes_and_goes_meanwhile_shifts_nothing(self):
        rows = [shout(second) for second in range(6)]
        first = page_of(Shout.objects.all(), "at", 3)
        shout(100)
        rows[3].delete()
        second = page_of(Shout.objects.all(), "at", 3, before=first.older)
        assert second.rows == [rows[2], rows[1], rows[0]]

    def test_an_exactly_full_page_names_no_older_one(self):
        for second in range(3):
            shout(second)
        assert page_of(Shout.objects.all(), "at", 3).older == ""

    def test_no_rows_are_an_empty_page(self):
        page = page_of(Shout.objects.all(), "at", 3)
        assert (page.rows, page.older, page.newer) == ([], "", "")

    def test_a_page_is_one_query(self, django_assert_num_queries):
        stamp = stamp_of(shout(1), "at")
        with django_assert_num_queries(1):
            page_of(Shout.objects.all(), "at", 3, before=stamp)

    @pytest.mark.parametrize("stamp", BAD)
    def test_what_is_no_stamp_is_refused(self, stamp):
        for way in ("before", "after"):
            with pytest.raises(BadStamp):
                page_of(Shout.objects.all(), "at", 3, **{way: stamp})

    @pytest.mark.parametrize("stamp", ABSURD)
    def test_an_absurd_stamp_is_a_page_all_the_same(self, stamp):
        row = shout(1)
        for way in ("before", "after"):
            assert page_of(Shout.objects.all(), "at", 3, **{way: stamp}).rows in ([], [row])

    def test_a_page_past_the_end_is_empty(self):
        row = shout(1)
        assert page_of(Shout.objects.all(), "at", 3, before=stamp_of(row, "at")).rows == []


@pytest.mark.parametrize("moment", [NOON, NOON + timedelta(microseconds=1), datetime(1970, 1, 1, tzinfo=UTC)])
def test_a_stamp_holds_its_moment_to_the_microsecond(moment):
    assert read_stamp(stamp_of(Shout(pk=7, at=moment), "at")) == (moment, 7)


@pytest.mark.django_db
class TestAddresses:
    @pytest.mark.parametrize("address", ["/", "/shouts/"])
    @pytest.mark.parametrize("stamp", ["x", "1-2-3", "%00", "99999999999999999999-1", "%ED%A0%80"])
    def test_a_bad_stamp_in_an_address_is_a_page_that_says_so(self, client, address, stamp):
        for way in ("before", "after"):
            answer = client.get(f"{address}?{way}={stamp}")
            assert answer.status_code == 400
            assert "makes no sense" in answer.content.decode()

    @pytest.mark.parametrize("stamp", ABSURD)
    @pytest.mark.parametrize("address", ["/", "/shouts/"])
    def test_an_absurd_stamp_in_an_address_is_a_page(self, client, address, stamp):
        assert client.get(f"{address}?before={stamp}").status_code == 200

    def test_the_shouts_page_links_to_the_older_and_back(self, client):
        rows = [shout(second) for second in range(51)]
        newest = client.get("/shouts/").content.decode()
        stamp = stamp_of(rows[1], "at")
        assert f'href="/shouts/?before={stamp}"' in newest
        assert f'id="shout-{rows[0].pk}"' not in newest
        older = client.get(f"/shouts/?before={stamp}").content.decode()
        assert f'id="shout-{rows[0].pk}"' in older
        assert older.count('class="shout"') == 1
        assert f'href="/shouts/?after={stamp_of(rows[0], "at")}"' in older
