"""Setting up stations: what each is called, what it plays, and which one stands in the sidebar."""

from django.db import transaction
from django.utils import timezone

from core.models import Event
from core.numbers import log_event
from sidebar.models import Station

# What its form sets. What is on the air is written by `airing`, at the same time.
SETTINGS = ("name", "stream_url", "is_default")


def save_station(station: Station) -> None:
    """Write a station's settings; where it is the default one, no other is any more."""
    with transaction.atomic():
        # All rows are locked in one order: of two that become the default at once, the later stays it.
        list(Station.objects.select_for_update().order_by("pk").values_list("pk", flat=True))
        if station.is_default:
            Station.objects.exclude(pk=station.pk).filter(is_default=True).update(is_default=False)
        station.save(update_fields=SETTINGS if station.pk else None)
        log_event(Event.Kind.NOW_PLAYING, station.pk)


def bin_station(station: Station) -> bool:
    """Take a station off the site and put it into the bin; whether it was not in there."""
    with transaction.atomic():
        now = timezone.now()
        if not Station.objects.kept().filter(pk=station.pk).update(removed_at=now):
            return False
        log_event(Event.Kind.NOW_PLAYING, station.pk)
    station.removed_at = now
    return True


def unbin_station(station: Station) -> bool:
    """Take a station out of the bin; whether it was in there."""
    with transaction.atomic():
        if not Station.objects.removed().filter(pk=station.pk).update(removed_at=None):
            return False
        log_event(Event.Kind.NOW_PLAYING, station.pk)
    station.removed_at = None
    return True
