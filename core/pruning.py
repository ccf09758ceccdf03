"""Deletes what was only ever meant to be kept for a short time."""

from datetime import datetime, timedelta

from core.models import Claim, Event, HashKey

# A page left open for longer than this starts anew instead of catching up.
EVENT_LIFE = timedelta(days=1)
BATCH = 500


def prune(now: datetime) -> int:
    """Delete one batch of each kind of expired row; how many rows went.

    Small batches, since on SQLite a long delete would hold up every other writer.
    """
    claims = list(Claim.objects.expired(now).values_list("pk", flat=True)[:BATCH])
    keys = list(HashKey.objects.expired(now).values_list("pk", flat=True)[:BATCH])
    events = list(Event.objects.filter(at__lte=now - EVENT_LIFE).values_list("pk", flat=True)[:BATCH])
    return (
        Claim.objects.filter(pk__in=claims).delete()[0]
        + HashKey.objects.filter(pk__in=keys).delete()[0]
        + Event.objects.filter(pk__in=events).delete()[0]
    )
