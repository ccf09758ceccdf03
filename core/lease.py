"""One process at a time does a piece of work; another takes over soon after it dies."""

from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q

from core.models import Lease


def hold(name: str, holder: str, span: timedelta, now: datetime) -> bool:
    """Take or renew the lease `name` for `span`; whether `holder` has it now.

    A conditional UPDATE whose row count decides: of two that ask at once, one gets the row.
    """
    mine_or_over = Q(holder=holder) | Q(expires_at__lte=now)
    values = {"holder": holder, "expires_at": now + span}
    if Lease.objects.filter(mine_or_over, name=name).update(**values):
        return True
    try:
        with transaction.atomic():
            Lease.objects.create(name=name, **values)
        return True
    except IntegrityError:
        return False


def release(name: str, holder: str) -> None:
    """Give the lease back, so that a successor need not wait for its end."""
    Lease.objects.filter(name=name, holder=holder).delete()
