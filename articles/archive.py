"""The months in which articles went out, by the site's clock."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from django.db import connection
from django.db.models import Count, DateTimeField
from django.db.models.expressions import RawSQL

from articles.models import Edition

# Nothing was published on a site before; looking for it costs next to nothing.
FIRST_YEAR = 1970


@dataclass(frozen=True)
class Month:
    """A month with live articles, and their number."""

    first: date
    number: int


def span(year: int, month: int, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The first moment of a month and that of the next."""
    following = (year + month // 12, month % 12 + 1)
    return datetime(year, month, 1, tzinfo=zone), datetime(*following, 1, tzinfo=zone)


def months(now: datetime, zone: ZoneInfo) -> list[Month]:
    """The months with articles that are live at `now`, newest first, in one query.

    It reads each article's entry in one index, and nothing else of it: the databases cannot tell a zone's months
    apart fast (SQLite calls Python for each row), so the months are told to them.
    """
    today = now.astimezone(zone)
    firsts = [date(year, month, 1) for year in range(FIRST_YEAR, today.year + 1) for month in range(1, 13)]
    edges = [span(first.year, first.month, zone)[0] for first in [*firsts, date(today.year + 1, 1, 1)]]
    adapt = connection.ops.adapt_datetimefield_value
    told = [value for place, pair in enumerate(pairwise(edges)) for value in (place, *map(adapt, pair))]
    starts, stops = (RawSQL(name, (), output_field=DateTimeField()) for name in ("span.starts", "span.stops"))
    inside = Edition.objects.live(now).articles().filter(first_live_from__gte=starts, first_live_from__lt=stops)
    number, parameters = inside.order_by().values("kind").values(number=Count("pk")).query.sql_with_params()
    spans = ", ".join(["(%s, %s, %s)"] * len(firsts))
    sql = f"WITH span (place, starts, stops) AS (VALUES {spans}) SELECT place, ({number}) FROM span"
    with connection.cursor() as cursor:
        cursor.execute(sql, [*told, *parameters])
        counted = [Month(firsts[place], number) for place, number in cursor.fetchall() if number]
    return sorted(counted, key=lambda month: month.first, reverse=True)
