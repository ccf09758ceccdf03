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

    With a state other than "on air" the last title stays known, as what was heard last; "on air" without a
    title is "title unknown".
    """
    since = since or timezone.now()
    if air == Station.Air.ON and not title:
        air = Station.Air.UNKNOWN
    with transaction.atomic():
        row = Station.objects.select_for_update().get(pk=station.pk)
        news = (artist, title) if air == Station.Air.ON else (row.artist, row.title)
        if (row.air, row.artist, row.title) == (air, *news):
            return False
        _write_history(row, air, news, since)
        values = {"air": air, "artist": news[0], "title": news[1], "since": since}
        Station.objects.filter(pk=row.pk).update(**values)
        log_event(Event.Kind.NOW_PLAYING, row.pk)
    for name, value in values.items():
        setattr(station, name, value)
    return True


def _write_history(station: Station, air: Station.Air, news: tuple[str, str], since: datetime) -> None:
    """A new title ends the play before it, and so does going off air; a gap in what is known ends none."""
    artist, title = news
    running = station.plays.filter(ended_at=None)
    if air == Station.Air.OFF:
        running.update(ended_at=since)
    elif air == Station.Air.ON and not running.filter(artist=artist, title=title).exists():
        running.update(ended_at=since)
        Play.objects.create(station=station, artist=artist, title=title, started_at=since)
