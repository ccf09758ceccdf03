"""What is on: the last that is known, since when, and what was on before. And the stations themselves."""

from datetime import timedelta

import pytest

from core.models import Event
from sidebar.airing import set_now_playing
from sidebar.models import Play, Station
from sidebar.stations import bin_station, save_station, unbin_station
from tests.shouts import NOON

pytestmark = pytest.mark.django_db

Air = Station.Air
MINUTE = timedelta(minutes=1)


@pytest.fixture
def station() -> Station:
    return Station.objects.create(name="Slipway FM", stream_url="https://radio.example/live.mp3")


def known(station: Station) -> tuple:
    row = Station.objects.get(pk=station.pk)
    assert (station.air, station.artist, station.title, station.since) == (row.air, row.artist, row.title, row.since)
    return row.air, row.artist, row.title, row.since


def plays() -> list[tuple]:
    return list(Play.objects.order_by("pk").values_list("title", "started_at", "ended_at"))


class TestNowPlaying:
    def test_a_title_is_known_from_its_moment(self, station):
        assert set_now_playing(station, Air.ON, "Ada", "Tide", NOON)
        assert known(station) == ("on", "Ada", "Tide", NOON)
        assert plays() == [("Tide", NOON, None)]

    def test_a_new_title_ends_the_one_before(self, station):
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON)
        set_now_playing(station, Air.ON, "Ada", "Ebb", NOON + MINUTE)
        assert plays() == [("Tide", NOON, NOON + MINUTE), ("Ebb", NOON + MINUTE, None)]

    def test_the_same_again_is_no_news(self, station):
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON)
        assert not set_now_playing(station, Air.ON, "Ada", "Tide", NOON + MINUTE)
        assert known(station)[3] == NOON
        assert (Play.objects.count(), Event.objects.count()) == (1, 1)

    def test_the_same_title_by_another_is_news(self, station):
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON)
        assert set_now_playing(station, Air.ON, "Ben", "Tide", NOON + MINUTE)
        assert Play.objects.count() == 2

    @pytest.mark.parametrize("air", [Air.LOST, Air.UNKNOWN, Air.OFF])
    def test_what_was_heard_last_stays_known(self, station, air):
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON)
        assert set_now_playing(station, air, since=NOON + MINUTE)
        assert known(station) == (air, "Ada", "Tide", NOON + MINUTE)

    def test_going_off_air_ends_what_was_on(self, station):
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON)
        set_now_playing(station, Air.OFF, since=NOON + MINUTE)
        assert plays() == [("Tide", NOON, NOON + MINUTE)]
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON + 2 * MINUTE)
        assert plays()[1:] == [("Tide", NOON + 2 * MINUTE, None)]

    @pytest.mark.parametrize("gap", [Air.LOST, Air.UNKNOWN])
    def test_a_gap_in_what_is_known_is_no_second_play(self, station, gap):
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON)
        set_now_playing(station, gap, since=NOON + MINUTE)
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON + 2 * MINUTE)
        assert plays() == [("Tide", NOON, None)]
        assert known(station) == ("on", "Ada", "Tide", NOON + 2 * MINUTE)

    def test_another_title_after_a_gap_ends_the_one_before(self, station):
        set_now_playing(station, Air.ON, "Ada", "Tide", NOON)
        set_now_playing(station, Air.LOST, since=NOON + MINUTE)
        set_now_playing(station, Air.ON, "Ada", "Ebb", NOON + 2 * MINUTE)
        assert plays() == [("Tide", NOON, NOON + 2 * MINUTE), ("Ebb", NOON + 2 * MINUTE, None)]

    def test_on_air_without_a_title_is_a_title_unknown(self, station):
        set_now_playing(station, Air.ON, "", "", NOON)
        assert known(station) == ("unknown", "", "", NOON)
        assert plays() == []

    def test_pages_that_are_open_are_told(self, station):
        set_now_playing(station, Air.ON, "Ada", "Tide")
        set_now_playing(station, Air.OFF)
        assert list(Event.objects.values_list("number", "kind", "object_id")) == [
            (1, "now", station.pk),
            (2, "now", station.pk),
        ]

    def test_nothing_else_of_the_station_is_written(self, station):
        Station.objects.filter(pk=station.pk).update(name="Renamed meanwhile")
        set_now_playing(station, Air.ON, "Ada", "Tide")
        assert Station.objects.get().name == "Renamed meanwhile"


class TestStations:
    def test_one_station_stands_in_the_sidebar(self, station):
        second = Station(name="Second", is_default=True)
        save_station(second)
        assert list(Station.objects.filter(is_default=True)) == [second]
        assert Station.objects.default() == second
        save_station(Station.objects.get(pk=station.pk))
        assert Station.objects.default() == second

    def test_a_station_that_is_not_the_default_takes_no_place_away(self, station):
        save_station(Station(name="Second", is_default=False))
        assert Station.objects.default() == station

    def test_one_that_is_taken_out_of_the_sidebar_is_out_of_it(self, station):
        save_station(Station(name="Second", is_default=False))
        station.is_default = False
        save_station(station)
        assert Station.objects.default() is None

    def test_saving_settings_leaves_what_is_on(self, station):
        set_now_playing(Station.objects.get(), Air.ON, "Ada", "Tide")
        station.name = "Renamed"
        save_station(station)
        row = Station.objects.get()
        assert (row.name, row.air, row.title) == ("Renamed", "on", "Tide")

    def test_the_bin_takes_it_off_the_site_and_gives_it_back_as_it_was(self, station):
        Station.objects.create(name="Second", is_default=False)
        assert bin_station(station)
        assert not bin_station(station)
        assert Station.objects.default() is None
        assert unbin_station(station)
        assert not unbin_station(station)
        assert Station.objects.default() == station

    def test_one_that_comes_out_of_the_bin_does_not_take_the_place_of_a_newer_default(self, station):
        bin_station(station)
        second = Station(name="Second", is_default=True)
        save_station(second)
        unbin_station(station)
        assert Station.objects.default() == second

    def test_no_station_is_none(self, station):
        bin_station(station)
        assert Station.objects.default() is None

    def test_pages_that_are_open_are_told_of_each(self, station):
        save_station(station)
        bin_station(station)
        unbin_station(station)
        assert list(Event.objects.values_list("number", "kind")) == [(1, "now"), (2, "now"), (3, "now")]
