"""The months in which articles went out, by the site's clock."""

from dataclasses import dataclass
from datetime import date, datetime
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
    ends = (today.year - FIRST_YEAR) * 12 + today.month
    firsts = [date(FIRST_YEAR + place // 12, place % 12 + 1, 1) for place in range(ends)]
    edges = [edge for first in firsts for edge in span(first.year, first.month, zone)]
    starts, stops = (RawSQL(name, (), output_field=DateTimeField()) for name in ("span.starts", "span.stops"))
    inside = Edition.objects.live(now).articles().filter(first_live_from__gte=starts, first_live_from__lt=stops)
    number, parameters = inside.order_by().values("kind").values(number=Count("pk")).query.sql_with_params()
    spans = ", ".join(["(%s, %s, %s)"] * len(firsts))
    sql = f"WITH span (place, starts, stops) AS (VALUES {spans}) SELECT place, ({number}) FROM span"
    adapt = connection.ops.adapt_datetimefield_value
    told = [value for place in range(ends) for value in (place, adapt(edges[2 * place]), adapt(edges[2 * place + 1]))]
    with connection.cursor() as cursor:
        cursor.execute(sql, [*told, *parameters])
        counted = [Month(firsts[place], number) for place, number in cursor.fetchall() if number]
    return sorted(counted, key=lambda month: month.first, reverse=True)
