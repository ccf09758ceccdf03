"""What a station is playing: one verb, whoever found it out."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from core.models import Event
from core.numbers import log_event
from sidebar.models import Play, Station


def set_now_playing(
    station: Station, air: Station.Air, artist: str = "", title: str = "", since: datetime | None = None
) -> bool:
    """Write what a station is doing since `since` (default: now); whether that is news.

    With a state other than "on air" the last title stays known, as what was heard last. A new title ends
    the play before it and begins one in the history.
    """
    since = since or timezone.now()
    with transaction.atomic():
        row = Station.objects.select_for_update().get(pk=station.pk)
        playing = air == Station.Air.ON
        news = (artist, title) if playing else (row.artist, row.title)
        if (row.air, row.artist, row.title) == (air, *news):
            return False
        if (row.air, row.artist, row.title) != (Station.Air.ON, *news):
            _write_history(row, playing, news, since)
        values = {"air": air, "artist": news[0], "title": news[1], "since": since}
        Station.objects.filter(pk=row.pk).update(**values)
        log_event(Event.Kind.NOW_PLAYING, row.pk)
    for name, value in values.items():
        setattr(station, name, value)
    return True


def _write_history(station: Station, playing: bool, news: tuple[str, str], since: datetime) -> None:
    artist, title = news
    station.plays.filter(ended_at=None).update(ended_at=since)
    if playing and title:
        Play.objects.create(station=station, artist=artist, title=title, started_at=since)
