"""One act per span of time and key, counted in the database so that all processes share the count."""

from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from core.models import Claim

# The design's promise to visitors: nothing derived from an address is kept for longer.
LONGEST = timedelta(hours=1)


def claim(key: str, every: timedelta, now: datetime) -> timedelta:
    """Take the next turn of `key` (at most 80 characters), which comes free once in `every`.

    Returns zero where the turn was taken, else how long it is until the next one. Two processes that claim
    at once are told apart by the row count of one conditional UPDATE. Raises `ValueError` for a span of
    more than an hour.
    """
    if every > LONGEST:
        raise ValueError("a claim lives an hour at most")
    values = {"free_at": now + every, "expires_at": now + every}
    if Claim.objects.filter(key=key, free_at__lte=now).update(**values):
        return timedelta()
    try:
        with transaction.atomic():
            Claim.objects.create(key=key, **values)
        return timedelta()
    except IntegrityError:
        held = Claim.objects.filter(key=key).first()
        return max(held.free_at - now, timedelta(seconds=1)) if held else timedelta()
