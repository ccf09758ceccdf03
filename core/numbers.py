"""The page-cache numbers and the event log. Called inside the transaction of the change they tell of."""

from datetime import datetime

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from core.models import Event, PageNumbers, Site


def raise_edition_no() -> None:
    """Every finished page is now out of date: something editorial changed."""
    if not PageNumbers.objects.filter(site=1).update(edition_no=F("edition_no") + 1):
        Site.objects.current()


def set_next_moment(moment: datetime | None) -> None:
    """The moment at which a page changes by itself; None where none lies ahead."""
    PageNumbers.objects.filter(site=1).update(next_moment=moment)


def log_event(kind: Event.Kind, object_id: int) -> int:
    """Log a change that open pages show and return its number; numbers follow the order of commits.

    The counter's row stays locked until the caller's transaction ends, so a higher number can never be
    seen before a lower one. Raises `TransactionManagementError` outside a transaction.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("an event is logged inside its change's transaction")
    numbers = PageNumbers.objects.filter(site=1)
    if not numbers.update(event_no=F("event_no") + 1):
        Site.objects.current()
        numbers.update(event_no=F("event_no") + 1)
    number = numbers.values_list("event_no", flat=True).get()
    Event.objects.create(number=number, kind=kind, object_id=object_id, at=timezone.now())
    return number
