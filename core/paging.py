"""Keyset paging: a page is found by where it starts, so the thousandth costs what the first does."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from django.db.models import Model, Q, QuerySet

Row = TypeVar("Row", bound=Model)
STAMP = re.compile(r"(\d{1,17})-(\d{1,18})")


class BadStamp(ValueError):
    """The text after `?before=` or `?after=` is not a page's stamp."""


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Rows, newest first, with the stamps of the pages beside them (empty where there is none)."""

    rows: list[Row]
    older: str
    newer: str


def page_of(
    rows: "QuerySet[Row]", field: str, size: int, before: str = "", after: str = "", *, tie: str = "pk"
) -> Page[Row]:
    """At most `size` rows in falling order of (`field`, `tie`), from where a stamp points.

    `field` is a date and time, `tie` a whole number that tells rows of one moment apart; a stamp is the
    microseconds since 1970 and that number, as `STAMP-ID`. One query. Raises `BadStamp` for a malformed or
    absurd stamp.
    """
    if after:
        return _newer_page(rows, field, size, after, tie)
    if before:
        moment, number = read_stamp(before)
        # The first condition says nothing new, but an index can start from it, and from an OR it cannot.
        rows = rows.filter(**{f"{field}__lte": moment})
        rows = rows.filter(Q(**{f"{field}__lt": moment}) | Q(**{field: moment, f"{tie}__lt": number}))
    found = list(rows.order_by(f"-{field}", f"-{tie}")[: size + 1])
    shown = found[:size]
    older = stamp_of(shown[-1], field, tie) if len(found) > size else ""
    newer = stamp_of(shown[0], field, tie) if before and shown else ""
    return Page(shown, older, newer)


def _newer_page(rows: "QuerySet[Row]", field: str, size: int, after: str, tie: str) -> Page[Row]:
    moment, number = read_stamp(after)
    rows = rows.filter(**{f"{field}__gte": moment})
    later = rows.filter(Q(**{f"{field}__gt": moment}) | Q(**{field: moment, f"{tie}__gt": number}))
    found = list(later.order_by(field, tie)[: size + 1])
    shown = found[:size][::-1]
    newer = stamp_of(shown[0], field, tie) if len(found) > size else ""
    return Page(shown, stamp_of(shown[-1], field, tie) if shown else "", newer)


def stamp_of(row: Model, field: str, tie: str = "pk") -> str:
    moment: Any = getattr(row, field)
    since = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return f"{(since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds}-{getattr(row, tie)}"


def read_stamp(stamp: str) -> tuple[datetime, int]:
    """The moment and the id in a stamp; raises `BadStamp`."""
    match = STAMP.fullmatch(stamp)
    if not match:
        raise BadStamp(stamp[:40])
    try:
        seconds, micros = divmod(int(match[1]), 1_000_000)
        return datetime.fromtimestamp(seconds, UTC).replace(microsecond=micros), int(match[2])
    except (ValueError, OverflowError, OSError) as error:
        raise BadStamp(stamp[:40]) from error
