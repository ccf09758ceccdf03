"""How many live articles carry each tag, kept so that the front page need not count them.

The numbers are those of the moment when a window was last changed. From then on `PageNumbers.next_moment` is the
first edge that changes them with nobody's help: until it has passed they are true as they stand, and afterwards
what has begun and ended since then is added.
"""

from collections import Counter
from datetime import datetime

from django.db.models import F, Q

from articles.models import Edition, EditionTag, Tag
from core.models import PageNumbers


def recount(edition_id: int, now: datetime) -> None:
    """Count the tags of one edition's article, and of every edition that began or ended by itself meanwhile.

    Called inside the transaction that changes a window, after it took the site's lock and before it sets the next
    moment. What it costs grows with the number of articles under these tags.
    """
    own = Edition.objects.filter(pk=edition_id).values("article")
    tags = set(EditionTag.objects.filter(edition__article__in=own).values_list("tag", flat=True))
    since = PageNumbers.objects.filter(site=1).values_list("next_moment", flat=True).first()
    if since and since <= now:
        tags |= set(shifts(since, now))
    for tag in Tag.objects.filter(pk__in=tags).counted(now):
        if tag.uses != tag.tally:
            Tag.objects.filter(pk=tag.pk).update(tally=tag.uses)


def topics(now: datetime, since: datetime | None, most: int) -> list[Tag]:
    """The `most` tags with the most live articles, their number in `tally`.

    `since` is the site's `next_moment`. One query until that has passed, three afterwards.
    """
    rows = list(Tag.objects.by_tally()[:most])
    if since is None or now < since:
        return rows
    moved = shifts(since, now)
    found = {row.pk: row for row in [*rows, *Tag.objects.kept().filter(pk__in=moved)]}
    for row in found.values():
        row.tally = max(0, row.tally + moved[row.pk])
    ranked = sorted(found.values(), key=lambda row: (-row.tally, row.name))
    return [row for row in ranked if row.tally][:most]


def shifts(since: datetime, now: datetime) -> Counter[int]:
    """By the key of a tag: how many more live articles carry it at `now` than before `since`."""
    span = (since, now)
    edges = Edition.objects.articles().filter(live_until__gt=F("live_from"))
    edges = edges.filter(Q(live_from__range=span) | Q(live_until__range=span))
    moved: Counter[int] = Counter()
    for begins, ends, tag in edges.values_list("live_from", "live_until", "tags"):
        if tag:
            moved[tag] += (since <= begins <= now) - (since <= ends <= now)
    return moved
