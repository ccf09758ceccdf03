"""What stands beside an article: the one before it, the one after it, and those on the same shelf."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet, Subquery

from articles.models import Edition, EditionTag, Tag
from articles.querysets import EditionQuerySet

# Of an article's topics, the first few are looked under, and there at the newest articles only.
TOPICS = 4
NEWEST = 12
SHELF = 4


@dataclass(frozen=True)
class Around:
    """The live articles that went out just before and after one, and at most four that share its topics."""

    before: Edition | None = None
    after: Edition | None = None
    shelf: list[Edition] = field(default_factory=list)


def around(edition: Edition, now: datetime) -> Around:
    """One query, which reads as much of a hundred thousand articles as it does of a hundred."""
    others = Edition.objects.live(now).articles().exclude(pk=edition.pk)
    place = (edition.first_live_from, edition.pk)
    moment, key = place
    earlier = others.filter(first_live_from__lte=moment).filter(Q(first_live_from__lt=moment) | Q(pk__lt=key))
    later = others.filter(first_live_from__gte=moment).filter(Q(first_live_from__gt=moment) | Q(pk__gt=key))
    wanted = [earlier.order_by("-first_live_from", "-pk")[:1], later.order_by("first_live_from", "pk")[:1]]
    wanted += [_under(slug, now) for _, slug in edition.topics[:TOPICS]]
    # Nothing further is asked of these rows: with any condition more, SQLite would go through all the others.
    found = Edition.objects.filter(pk__in=_any_of(wanted)).listed().defer("html", "outline").order_by()
    rows = sorted((row for row in found if row != edition), key=lambda row: (row.first_live_from, row.pk))
    # The neighbours themselves are among the rows, so the nearest of these are they.
    before = next((row for row in reversed(rows) if (row.first_live_from, row.pk) < place), None)
    after = next((row for row in rows if (row.first_live_from, row.pk) > place), None)
    return Around(before, after, _shelf(edition, [row for row in rows if row not in (before, after)]))


def _shelf(edition: Edition, rows: list[Edition]) -> list[Edition]:
    """Those with the most topics in common first, of equals the newest."""
    own = {slug for _, slug in edition.topics}
    shared = {row.pk: len(own & {slug for _, slug in row.topics}) for row in rows}
    ranked = sorted(rows, key=lambda row: (shared[row.pk], row.first_live_from, row.pk), reverse=True)
    return [row for row in ranked if shared[row.pk]][:SHELF]


def _under(slug: str, now: datetime) -> EditionQuerySet:
    """The newest articles of one topic, by the index of its list."""
    tag = Tag.objects.kept().filter(slug=slug).values("pk")
    places = EditionTag.objects.filter(tag=Subquery(tag[:1])).live(now)
    newest = places.order_by("-first_live_from", "-edition_id").values("edition")[: NEWEST + 1]
    found: EditionQuerySet = Edition.objects.filter(pk__in=newest)
    return found


def _any_of(wanted: list[EditionQuerySet]) -> QuerySet[Edition, Any]:
    """The keys in all of these. A union, and not one condition with OR: for that, both databases read every row."""
    # SQLite takes a limit inside a part of a union only where it stands one level deeper.
    parts = [Edition.objects.filter(pk__in=rows.values("pk")).order_by().values("pk") for rows in wanted]
    return parts[0].union(*parts[1:])
