"""The admin of stations and shouts: what is on is said by hand, shouts are hidden and restored, nothing is deleted."""

import re

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from core.models import Event, User
from sidebar.airing import set_now_playing
from sidebar.models import Play, Shout, Station, Verdict
from sidebar.stations import bin_station
from tests.shouts import NOON, shout

pytestmark = pytest.mark.django_db

STATIONS = "/admin/sidebar/station/"
SHOUTS = "/admin/sidebar/shout/"


@pytest.fixture
def station() -> Station:
    return Station.objects.create(name="Slipway FM", stream_url="https://radio.example/live.mp3")


def browser_of(django_user_model, *permissions: str) -> Client:
    user = django_user_model.objects.create_user("ines", password="x", is_staff=True, first_name="Ines")
    user.user_permissions.add(*Permission.objects.filter(codename__in=permissions))
    browser = Client()
    browser.force_login(user)
    return browser


@pytest.fixture
def moderator(django_user_model) -> Client:
    """A browser of somebody who may moderate and nothing else."""
    return browser_of(django_user_model, "moderate_shout")


def save(browser: Client, address: str, **fields: str):
    return browser.post(address, {"name": "Slipway FM", "stream_url": "", "is_default": "on", **fields})


class TestStations:
    def test_a_first_station_is_set_up_and_stands_in_the_sidebar(self, newsroom):
        answer = save(newsroom, f"{STATIONS}add/", stream_url="https://radio.example/live.mp3")
        assert answer.status_code == 302
        assert Station.objects.default().stream_url == "https://radio.example/live.mp3"
        assert Event.objects.get().kind == "now"
        assert "Slipway FM" in newsroom.get("/").content.decode()

    def test_a_new_default_takes_the_place_of_the_old(self, newsroom, station):
        save(newsroom, f"{STATIONS}add/", name="Second")
        assert list(Station.objects.filter(is_default=True).values_list("name", flat=True)) == ["Second"]

    @pytest.mark.parametrize(
        ("url", "words"),
        [
            ("http://radio.example/live.mp3", "Browsers block http sound on an https page."),
            ("https://mara:secret@radio.example/live", "Every listener would see the name and password in it."),
            ("https://x;script-src@radio.example/live", "Every listener would see the name and password in it."),
            ("ftp://radio.example/live", "Enter a valid URL."),
            ("javascript:alert(1)", "Enter a valid URL."),
            ("https://radio.example:99999/", "No server can have this name or port."),
            (f"https://{'ü' * 60}.example/", "No server can have this name or port."),
        ],
    )
    def test_a_stream_that_no_browser_here_can_play_is_refused_in_words(self, newsroom, settings, station, url, words):
        settings.BROADSIDE_URL = "https://slipway.example"
        answer = save(newsroom, f"{STATIONS}{station.pk}/change/", stream_url=url)
        assert answer.status_code == 200
        assert words in answer.content.decode()
        assert Station.objects.get().stream_url == "https://radio.example/live.mp3"

    @pytest.mark.parametrize(
        ("url", "stored"),
        [
            ("http://radio.example:8000/live", "http://radio.example:8000/live"),
            ("https://rädio.example/müsik?a=é", "https://xn--rdio-loa.example/m%C3%BCsik?a=%C3%A9"),
            ("https://радио.example:8443/a%20b;x", "https://xn--80aimyg.example:8443/a%20b;x"),
            ("http://[::1]:8000/live", "http://[::1]:8000/live"),
            ("radio.example/live", "https://radio.example/live"),
            ("", ""),
        ],
    )
    def test_an_address_is_stored_as_it_goes_over_the_wire(self, newsroom, station, url, stored):
        assert save(newsroom, f"{STATIONS}{station.pk}/change/", stream_url=url).status_code == 302
        assert Station.objects.get().stream_url == stored
        Station.objects.update(air="on")
        assert newsroom.get("/")["Content-Security-Policy"].isascii()

    def test_saving_the_settings_leaves_what_is_on(self, newsroom, station):
        set_now_playing(station, Station.Air.ON, "Ada", "Tide")
        save(newsroom, f"{STATIONS}{station.pk}/change/", name="Renamed", air="off", title="x")
        row = Station.objects.get()
        assert (row.name, row.air, row.title) == ("Renamed", "on", "Tide")

    def test_a_station_goes_into_the_bin_and_comes_back(self, newsroom, station):
        address = f"{STATIONS}{station.pk}"
        shown = newsroom.post(f"{address}/bin/", follow=True)
        assert shown.redirect_chain == [(f"{address}/change/", 303)]
        assert "no page shows it" in shown.content.decode()
        assert Station.objects.default() is None
        assert "Slipway FM" not in newsroom.get(STATIONS).content.decode()
        assert "Slipway FM" in newsroom.get(f"{STATIONS}?bin=1").content.decode()
        newsroom.post(f"{address}/unbin/")
        assert Station.objects.default() == station

    def test_nothing_is_deleted(self, newsroom, station):
        assert newsroom.post(f"{STATIONS}{station.pk}/delete/", {"post": "yes"}).status_code == 403
        newsroom.post(STATIONS, {"action": "delete_selected", "_selected_action": [station.pk], "post": "yes"})
        assert Station.objects.exists()


class TestOnNow:
    def air(self, browser: Client, station: Station, follow: bool = True, **fields: str):
        return browser.post(f"{STATIONS}{station.pk}/air/", fields, follow=follow)

    def test_what_is_on_is_said_by_hand_and_stands_on_the_page(self, newsroom, station):
        shown = self.air(newsroom, station, air="on", artist=" Ada\u202e ", title="Tide & <b>time</b>")
        assert shown.redirect_chain == [(f"{STATIONS}{station.pk}/change/", 303)]
        assert "Now playing: on air · Ada – Tide &amp; &lt;b&gt;time&lt;/b&gt;." in shown.content.decode()
        row = Station.objects.get()
        assert (row.air, row.artist, row.title) == ("on", "Ada", "Tide & <b>time</b>")
        assert "Tide &amp; &lt;b&gt;time&lt;/b&gt;" in newsroom.get("/").content.decode()

    def test_saying_the_same_again_is_no_news(self, newsroom, station):
        for _ in range(2):
            shown = self.air(newsroom, station, air="on", artist="Ada", title="Tide")
        assert "That was known already" in shown.content.decode()
        assert Play.objects.count() == 1

    def test_off_air_keeps_what_was_heard_last(self, newsroom, station):
        self.air(newsroom, station, air="on", artist="Ada", title="Tide")
        self.air(newsroom, station, air="off", artist="Nobody", title="Nothing")
        row = Station.objects.get()
        assert (row.air, row.title) == ("off", "Tide")
        assert Play.objects.get().ended_at is not None

    @pytest.mark.parametrize(
        ("fields", "words"),
        [
            ({"air": "on", "title": ""}, "Write what is playing, or choose"),
            ({"air": "on", "title": "\u200b \u3164"}, "Write what is playing, or choose"),
            ({"air": "dancing", "title": "Tide"}, "Select a valid choice"),
            ({"title": "Tide"}, "This field is required"),
            ({"air": "on", "title": "x" * 301}, "at most 300 characters"),
        ],
    )
    def test_a_mistake_is_told_and_what_was_typed_stays(self, newsroom, station, fields, words):
        answer = self.air(newsroom, station, artist="Ada", **fields)
        assert answer.status_code == 422
        assert words in answer.content.decode()
        assert 'value="Ada"' in answer.content.decode()
        assert not Event.objects.exists()

    def test_the_page_shows_the_last_state_since_when_and_the_last_ten_plays(self, newsroom, station):
        for number in range(12):
            set_now_playing(station, Station.Air.ON, "Ada", f"Tide {number}", NOON)
        shown = newsroom.get(f"{STATIONS}{station.pk}/change/").content.decode()
        assert "On air · Ada – Tide 11" in shown
        assert "since 24 Nov 2026, 12:00" in shown
        assert re.findall(r"<td>Ada - Tide (\d+)</td>", shown) == [str(number) for number in range(11, 1, -1)]


class TestShouts:
    def test_the_list_is_newest_first_and_narrows_by_state_and_words(self, moderator):
        shout("a first"), shout("a second", state="held"), shout("a third <b>", state="hidden")
        listed = moderator.get(SHOUTS).content.decode()
        assert re.findall("a (?:first|second|third)", listed) == ["a third", "a second", "a first"]
        assert "<b>" not in re.search(r'class="field-beginning">(.*?)</td>', listed)[1].replace("<wbr>", "")
        assert re.findall(
            "a (?:first|second|third)", moderator.get(f"{SHOUTS}?state__exact=held").content.decode()
        ) == ["a second"]
        assert re.findall("a (?:first|second|third)", moderator.get(f"{SHOUTS}?q=third").content.decode()) == [
            "a third"
        ]

    def test_chosen_ones_are_hidden_and_restored(self, moderator):
        rows = [shout(), shout(), shout(state="hidden")]
        chosen = {"action": "hide_chosen", "_selected_action": [row.pk for row in rows]}
        assert "2 shouts hidden." in moderator.post(SHOUTS, chosen, follow=True).content.decode()
        assert set(Shout.objects.values_list("state", flat=True)) == {"hidden"}
        again = moderator.post(SHOUTS, {**chosen, "action": "restore_chosen"}, follow=True)
        assert "3 shouts restored." in again.content.decode()
        assert Verdict.objects.filter(by_name="Ines").count() == 5

    def test_one_is_hidden_with_a_reason_and_restored_and_the_record_stands_there(self, moderator):
        row = shout("Look <i>here</i>")
        address = f"{SHOUTS}{row.pk}"
        shown = moderator.post(f"{address}/hide/", {"reason": "Advertises <b>"}, follow=True)
        assert shown.redirect_chain == [(f"{address}/change/", 303)]
        assert Shout.objects.get().reason == "Advertises <b>"
        assert f'action="{address}/restore/"' in shown.content.decode()
        assert f'action="{address}/hide/"' not in shown.content.decode()
        shown = moderator.post(f"{address}/restore/", follow=True).content.decode()
        assert Shout.objects.get().state == "visible"
        record = re.findall(r"<td>Ines</td><td>(.*?)</td><td>(.*?)</td>", shown)
        assert record == [("hidden → visible", "–"), ("visible → hidden", "Advertises &lt;b&gt;")]
        assert "<i>" not in shown

    def test_of_a_held_one_both_ways_are_open(self, moderator):
        row = shout(state="held")
        shown = moderator.get(f"{SHOUTS}{row.pk}/change/").content.decode()
        assert "/hide/" in shown
        assert "/restore/" in shown

    def test_too_long_a_reason_is_told_and_nothing_is_hidden(self, moderator):
        row = shout()
        shown = moderator.post(f"{SHOUTS}{row.pk}/hide/", {"reason": "x" * 201}, follow=True)
        assert "at most 200 characters" in shown.content.decode()
        assert Shout.objects.get().state == "visible"

    def test_nobody_adds_edits_or_deletes_a_shout(self, newsroom):
        row = shout("As it was")
        assert newsroom.get(f"{SHOUTS}add/").status_code == 403
        assert newsroom.post(f"{SHOUTS}{row.pk}/change/", {"text": "Another", "name": "Lena"}).status_code == 403
        assert newsroom.post(f"{SHOUTS}{row.pk}/delete/", {"post": "yes"}).status_code == 403
        newsroom.post(SHOUTS, {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"})
        assert Shout.objects.get().text == "As it was"


class TestDoors:
    VERBS = ("shout/{}/hide/", "shout/{}/restore/", "station/{}/air/", "station/{}/bin/", "station/{}/unbin/")

    @pytest.fixture
    def addresses(self, station) -> list[str]:
        assert shout(state="held").pk and bin_station(station)
        Shout.objects.update(id=station.pk)
        return [f"/admin/sidebar/{verb.format(station.pk)}" for verb in self.VERBS]

    def untouched(self) -> bool:
        return not Verdict.objects.exists() and Station.objects.get().removed_at and not Play.objects.exists()

    def test_a_stranger_is_asked_to_log_in(self, client, addresses):
        for address in addresses:
            answer = client.post(address, {"air": "on", "title": "x"})
            assert answer.status_code == 403
            assert 'href="/admin/login/"' in answer.content.decode()
        assert self.untouched()

    def test_who_may_only_look_is_refused(self, django_user_model, addresses):
        browser = browser_of(django_user_model, "view_shout", "view_station")
        for address in addresses:
            assert browser.post(address, {"air": "on", "title": "x"}).status_code == 403
        browser.post(SHOUTS, {"action": "hide_chosen", "_selected_action": [Shout.objects.get().pk]})
        for row in ("shout", "station"):
            shown = browser.get(f"/admin/sidebar/{row}/{Station.objects.get().pk}/change/")
            assert shown.status_code == 200
            assert not re.search(r'action="/admin/sidebar/', shown.content.decode())
        assert self.untouched()

    def test_who_has_no_right_sees_nothing(self, django_user_model, addresses):
        browser = browser_of(django_user_model)
        assert browser.get(SHOUTS).status_code == 403
        assert browser.get(STATIONS).status_code == 403

    def test_looking_at_an_address_changes_nothing(self, newsroom, addresses):
        for address in addresses:
            assert newsroom.get(address).status_code == (200 if address.endswith("/air/") else 405)
        assert self.untouched()

    def test_a_form_from_elsewhere_is_refused(self, mara, addresses):
        browser = Client(enforce_csrf_checks=True)
        browser.force_login(mara)
        for address in addresses:
            assert browser.post(address, {"air": "on", "title": "x"}).status_code == 403
        assert self.untouched()

    def test_what_is_not_there_is_not_found(self, newsroom, addresses):
        for verb in self.VERBS:
            for number in (10**6, 10**30):
                assert newsroom.post(f"/admin/sidebar/{verb.format(number)}").status_code == 404

    def test_pages_hold_no_inline_script_or_style(self, newsroom, addresses):
        number = User.objects.count() and Station.objects.get().pk
        pages = [STATIONS, SHOUTS, f"{STATIONS}add/", f"{STATIONS}{number}/change/", f"{SHOUTS}{number}/change/"]
        for address in [*pages, f"{STATIONS}{number}/air/"]:
            shown = newsroom.get(address).content.decode()
            assert re.findall(r"<script(?![^>]* src=)[^>]*>|<style|\sstyle=|\son[a-z]+=", shown) == [], address
