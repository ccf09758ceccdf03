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


def page_of(rows: "QuerySet[Row]", field: str, size: int, before: str = "", after: str = "") -> Page[Row]:
    """At most `size` rows in falling order of (`field`, id), from where a stamp points.

    `field` is a date and time; a stamp is its microseconds since 1970 and the row's id, as `STAMP-ID`.
    One query. Raises `BadStamp` for a malformed or absurd stamp.
    """
    if after:
        return _newer_page(rows, field, size, after)
    if before:
        moment, pk = read_stamp(before)
        rows = rows.filter(Q(**{f"{field}__lt": moment}) | Q(**{field: moment, "pk__lt": pk}))
    found = list(rows.order_by(f"-{field}", "-pk")[: size + 1])
    shown = found[:size]
    older = stamp_of(shown[-1], field) if len(found) > size else ""
    newer = stamp_of(shown[0], field) if before and shown else ""
    return Page(shown, older, newer)


def _newer_page(rows: "QuerySet[Row]", field: str, size: int, after: str) -> Page[Row]:
    moment, pk = read_stamp(after)
    later = rows.filter(Q(**{f"{field}__gt": moment}) | Q(**{field: moment, "pk__gt": pk}))
    found = list(later.order_by(field, "pk")[: size + 1])
    shown = found[:size][::-1]
    newer = stamp_of(shown[0], field) if len(found) > size else ""
    return Page(shown, stamp_of(shown[-1], field) if shown else "", newer)


def stamp_of(row: Model, field: str) -> str:
    moment: Any = getattr(row, field)
    since = moment - datetime(1970, 1, 1, tzinfo=UTC)
    return f"{(since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds}-{row.pk}"


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
