"""The sidebar on readers' pages: it is the same for everyone, it is never empty, and text in it is text."""

import json
import re
from datetime import timedelta

import pytest
import time_machine
from django.test import Client, RequestFactory

from core.models import Site
from sidebar.airing import set_now_playing
from sidebar.boxes import boxes
from sidebar.models import Station
from sidebar.stations import bin_station
from tests.shouts import NOON, send, shout

pytestmark = pytest.mark.django_db

Air = Station.Air
PUBLIC = "public, max-age=0, must-revalidate, s-maxage=1"
PAGES = ["/", "/shouts/"]
MISSING = "/nothing/here/"


def page(client, address: str = "/") -> str:
    return client.get(address).content.decode()


def now_playing(client, address: str = "/") -> str:
    """The words of the box, without the markup."""
    box = re.search(r'<section class="set".*?</section>', page(client, address), re.DOTALL)[0]
    return " ".join(re.sub(r"<svg.*?</svg>|<[^>]+>", " ", box, flags=re.DOTALL).split())


@pytest.fixture
def station() -> Station:
    return Station.objects.create(name="Slipway FM", stream_url="https://radio.example:8443/live.mp3")


class TestTheSameForEveryone:
    @pytest.mark.parametrize("address", [*PAGES, MISSING])
    def test_no_cookie_no_session_and_nothing_that_varies_by_person(self, client, address):
        answer = client.get(address)
        assert not answer.cookies
        assert "Cookie" not in answer.get("Vary", "")
        assert answer.get("Set-Cookie") is None

    @pytest.mark.parametrize("address", PAGES)
    def test_caches_may_keep_it_for_a_second(self, client, address):
        answer = client.get(address)
        assert answer.status_code == 200
        assert answer["Cache-Control"] == PUBLIC

    @pytest.mark.parametrize("address", [*PAGES, MISSING])
    def test_who_is_logged_in_gets_the_very_same_page(self, client, mara, address, station):
        shout()
        editor = Client(headers={"accept-language": "pt"})
        editor.force_login(mara)
        with time_machine.travel(NOON, tick=False):
            assert editor.get(address).content == client.get(address).content
            assert not editor.get(address).cookies

    def test_the_site_speaks_its_own_language_and_only_the_admin_the_person(self, client, settings):
        settings.LANGUAGES = [("en", "English"), ("de", "German")]
        german = {"accept-language": "de"}
        assert [client.get(address, headers=german)["Content-Language"] for address in PAGES] == ["en", "en"]
        assert client.get("/admin/login/", headers=german)["Content-Language"] == "de"

    @pytest.mark.parametrize("address", PAGES)
    def test_the_answer_to_a_post_is_kept_by_no_cache(self, client, address):
        row = shout()
        for number in (str(row.pk), "x", ""):
            assert client.get(f"{address}?posted={number}")["Cache-Control"] == "private, no-store"

    def test_head_is_answered_and_a_post_to_a_page_is_not(self, client):
        assert client.head("/").status_code == 200
        assert client.post("/").status_code == 405

    def test_the_boxes_cost_two_queries(self, django_assert_num_queries, station):
        for number in range(25):
            shout(str(number))
        request = RequestFactory().get("/")
        request.site = Site.objects.current()
        with django_assert_num_queries(2):
            boxes(request)


class TestPosted:
    @pytest.mark.parametrize("address", PAGES)
    def test_a_visible_shout_is_posted_and_a_held_one_waits(self, client, address):
        seen, held = shout("Seen"), shout("Held back", state="held")
        assert "Posted." in page(client, f"{address}?posted={seen.pk}")
        waits = page(client, f"{address}?posted={held.pk}")
        assert "It waits for a moderator." in waits
        assert "Held back" not in waits

    @pytest.mark.parametrize("address", PAGES)
    def test_of_a_hidden_or_an_absent_one_nothing_is_said(self, client, address):
        hidden = shout("Gone", state="hidden")
        numbers = [
            hidden.pk,
            hidden.pk + 1,
            0,
            -1,
            "x",
            "1e3",
            "²",
            "9" * 18,
            "9" * 5000,
            "%00",
            "%ED%A0%80",
            "1&posted=x",
        ]
        for number in numbers:
            answer = client.get(f"{address}?posted={number}")
            assert answer.status_code == 200
            assert 'role="status"><strong>' not in answer.content.decode()
            assert "Gone" not in answer.content.decode()

    def test_one_own_shout_is_marked(self, client):
        own, other = shout("Mine"), shout("Theirs")
        shown = page(client, f"/?posted={own.pk}")
        assert shown.count(">You</span>") == 1
        assert ">You</span>" in shown.split(f'id="shout-{own.pk}"')[1]
        assert ">You</span>" not in shown.split(f'id="shout-{other.pk}"')[1].split("</li>")[0]


class TestShouts:
    def test_the_newest_twenty_that_are_visible_newest_first(self, client):
        for number in range(30):
            shout(f"number {number:02}", at=NOON + timedelta(seconds=number // 2))
        shout("hidden", state="hidden", at=NOON + timedelta(hours=1))
        shown = re.findall(r"number (\d\d)", page(client))
        assert shown == [f"{number:02}" for number in range(29, 9, -1)]
        assert "hidden<" not in page(client)

    def test_times_are_clock_times_of_the_site(self, client):
        Site.objects.current()
        Site.objects.update(time_zone="Asia/Tokyo")
        shout(at=NOON)
        with time_machine.travel(NOON + timedelta(minutes=5), tick=False):
            for address in PAGES:
                assert '<time datetime="2026-11-24T21:00:00+09:00">21:00</time>' in page(client, address)

    def test_a_shout_of_another_day_tells_its_day(self, client):
        shout(at=NOON)
        with time_machine.travel(NOON + timedelta(days=1), tick=False):
            assert re.search(r"<time [^>]*>24 Nov, 12:00</time>", page(client))

    def test_nobody_has_shouted_yet(self, client):
        for address in PAGES:
            assert "Nobody has shouted yet" in page(client, address)

    def test_the_form_has_its_fields_and_its_limits(self, client):
        for address in PAGES:
            shown = page(client, address)
            assert '<form class="shout-form" action="/shouts/" method="post">' in shown
            assert [name for name in ("name", "text", "website", "t", "next") if f'name="{name}"' not in shown] == []
            assert 'maxlength="500"' in shown
            assert f'name="next" value="{address}"' in shown
            assert "csrfmiddlewaretoken" not in shown

    def test_the_form_of_a_page_that_is_not_there_leads_back_to_it(self, client):
        shown = page(client, "/nothing/%22%3E%3Cb%3E/")
        assert 'name="next" value="/nothing/&quot;&gt;&lt;b&gt;/"' in shown

    def test_the_cursor_is_the_number_of_the_newest_event(self, client):
        assert 'data-cursor="0"' in page(client)
        send(client)
        send(client)
        assert 'data-cursor="2"' in page(client)


class TestNowPlaying:
    def test_without_a_station_the_box_says_so(self, client):
        words = now_playing(client)
        assert "Now Playing" in words
        assert "No station yet" in words
        assert "<audio" not in page(client)

    @pytest.mark.parametrize(
        ("air", "says", "never"),
        [
            (Air.ON, ["On air", "Tide", "Ada", "Since 13:00"], ["Title unknown", "Last heard"]),
            (Air.UNKNOWN, ["On air", "Title unknown", "Since 13:00", "Before it: Tide"], ["Last heard"]),
            (Air.LOST, ["No answer", "Last heard", "Tide", "No answer since 13:00"], ["On air"]),
            (Air.OFF, ["Off air", "Last played", "Tide", "Off air since 13:00"], ["On air"]),
        ],
    )
    def test_it_tells_what_is_known_and_since_when(self, client, station, air, says, never):
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON)
        set_now_playing(station, air, "Ada", "Tide", NOON + timedelta(hours=1))
        Station.objects.update(since=NOON + timedelta(hours=1))
        with time_machine.travel(NOON + timedelta(hours=2), tick=False):
            words = now_playing(client)
        assert [each for each in says if each not in words] == []
        assert [each for each in never if each in words] == []
        assert "Slipway FM" in words

    @pytest.mark.parametrize("air", [Air.ON, Air.UNKNOWN, Air.LOST, Air.OFF])
    def test_a_station_of_which_nothing_is_known_blanks_no_box(self, client, station, air):
        Station.objects.update(air=air)
        words = now_playing(client)
        assert "Now Playing" in words
        assert "Title unknown" in words or "Nothing is on air" in words

    def test_a_title_is_text(self, client, station):
        set_now_playing(station, Air.ON, "<b>Ada</b>", "<script>alert(1)</script> {{ 7|add:7 }}")
        shown = page(client)
        assert "<script>alert(1)" not in shown
        assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7|add:7 }}" in shown
        assert "&lt;b&gt;Ada&lt;/b&gt;" in shown

    def test_a_station_in_the_bin_is_none(self, client, station):
        bin_station(station)
        assert "Slipway FM" not in page(client)


class TestListenNow:
    def test_the_player_plays_the_stream_without_a_script(self, client, station):
        set_now_playing(station, Air.ON, "Ada", "Tide")
        for address in PAGES:
            assert re.search(r'<audio controls[^>]* src="https://radio\.example:8443/live\.mp3"', page(client, address))

    def test_the_policy_is_opened_for_the_stream_and_for_nothing_else(self, client, station):
        policy = dict(part.strip().split(" ", 1) for part in client.get("/")["Content-Security-Policy"].split(";"))
        assert policy["media-src"].split() == ["'self'", "https://radio.example:8443"]
        assert policy["default-src"] == "'none'"
        assert "unsafe" not in json.dumps(policy)
        bin_station(station)
        assert "radio.example" not in client.get("/")["Content-Security-Policy"]

    def test_off_air_and_without_an_address_there_is_nothing_to_play(self, client, station):
        assert "<audio" not in page(client)
        assert "The station is off air" in now_playing(client)
        set_now_playing(station, Air.ON, "Ada", "Tide")
        Station.objects.update(stream_url="")
        assert "<audio" not in page(client)
        assert "Its stream has no address yet" in now_playing(client)

    def test_an_address_is_text(self, client, station):
        Station.objects.update(air="on", stream_url='https://radio.example/"onerror="alert(1)')
        assert '"onerror="' not in page(client)
