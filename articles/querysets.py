"""Questions about the rows of `articles`. Visibility is spelled here, once."""

from collections.abc import Iterable
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any, Self

from django.db import models
from django.db.models import Count, Exists, F, Max, OuterRef, Q, Subquery

from core.querysets import BinQuerySet

# Of a search in the library; more narrow it down no further.
MAX_WORDS = 10
# How many articles stand in one part of the sitemap; the protocol allows 50,000.
LEAF = 1000
# A window that is empty: the edition was called off before it began.
CALLED_OFF = Q(live_until__lte=F("live_from"))


def live_window(now: datetime, path: str = "") -> Q:
    """The one condition for "readers may see it", on an edition or on what `path` leads to one from."""
    return Q(**{f"{path}live_from__lte": now, f"{path}live_until__gt": now})


class EditionQuerySet(models.QuerySet[Any]):
    def live(self, now: datetime) -> Self:
        """What readers may see at `now`."""
        return self.filter(live_window(now))

    def coming(self, now: datetime) -> Self:
        """Scheduled: its window lies ahead and is not empty."""
        return self.filter(live_from__gt=now, live_until__gt=F("live_from"))

    def been_out(self, now: datetime) -> Self:
        """What is or was live. What was called off before it began never was, though its start has passed."""
        return self.exclude(CALLED_OFF).filter(live_from__lte=now)

    def over(self, now: datetime) -> Self:
        """What was live, or was called off, and can never be live again."""
        return self.filter(CALLED_OFF | Q(live_until__lte=now))

    def not_over(self, now: datetime) -> Self:
        """What is live, or will be."""
        return self.exclude(CALLED_OFF).filter(live_until__gt=now)

    def articles(self) -> Self:
        """Without the pages, which stand in no list and no feed."""
        return self.filter(kind="article")

    def listed(self) -> Self:
        """For lists: without the column that holds the text."""
        return self.defer("html").select_related("article")

    def newest_first(self) -> Self:
        """By when their articles first went out; a correction moves nothing."""
        return self.order_by("-first_live_from", "-pk")

    def leaf(self, number: int) -> Self:
        """Those of the sitemap's leaf `number`, counted from 1: an article never moves to another one."""
        return self.filter(article__gt=(number - 1) * LEAF, article__lte=number * LEAF)

    def leaves(self) -> Self:
        """For each leaf with anything in it, as dicts: its `leaf` and when any of it last changed, `changed`."""
        # The first condition is always true: it makes SQLite read the index that has all three columns, and not
        # the rows, which is seven times as fast.
        rows = self.filter(article__gt=0).annotate(leaf=(F("article") - 1) / LEAF + 1).order_by("leaf")
        found: Self = rows.values("leaf").annotate(changed=Max("live_from"))
        return found


class PlaceQuerySet(models.QuerySet[Any]):
    """The places of editions in the list of one tag or author."""

    def live(self, now: datetime) -> Self:
        """Those of articles that readers may see at `now`, each with its edition as lists show it."""
        live = self.filter(live_window(now, "edition__"), edition__kind="article")
        return live.select_related("edition__article").defer("edition__html")


class ArticleQuerySet(BinQuerySet):
    def with_state(self, now: datetime) -> Self:
        """Each article with `live_id` and `next_id`: its edition live at `now`, and the one to come."""
        editions = self.model._meta.get_field("editions").related_model.objects.filter(article=OuterRef("pk"))
        return self.annotate(
            live_id=Subquery(editions.live(now).values("pk")[:1]),
            next_id=Subquery(editions.coming(now).order_by("live_from").values("pk")[:1]),
        )


class SectionQuerySet(models.QuerySet[Any]):
    def in_order(self) -> Self:
        """Sections as they stand in their article, without those on its shelf."""
        return self.filter(removed_at=None).order_by("position", "pk")

    def with_publication(self) -> Self:
        """Each section with `was_published`: whether any edition holds a text of it."""
        texts = self.model._meta.get_field("versions").related_model.objects
        published = texts.filter(section=OuterRef("pk"), places__isnull=False)
        return self.annotate(was_published=Exists(published))

    def on_shelf(self) -> Self:
        """The removed sections, latest first."""
        return self.exclude(removed_at=None).order_by("-removed_at", "-pk")


class NameQuerySet(BinQuerySet):
    """Tags or authors."""

    def in_use(self, now: datetime) -> Self:
        """Those whose page lists anything."""
        places: Any = self.model._meta.get_field("editions")
        own = places.through.objects.filter(**{str(self.model._meta.model_name): OuterRef("pk")})
        # One question inside the other and not a join: SQLite would begin the join with the newest of all
        # editions, and look through every one of them for a tag that few carry.
        listed = places.related_model.objects.live(now).articles().filter(pk=OuterRef("edition"))
        return self.kept().filter(Exists(own.filter(Exists(listed))))


class TagQuerySet(NameQuerySet):
    def counted(self, now: datetime) -> Self:
        """Each tag with the number of live articles that carry it in `uses`. Reads all of them."""
        live = live_window(now, "editions__") & Q(editions__kind="article")
        return self.annotate(uses=Count("editions", filter=live))

    def by_use(self, now: datetime) -> Self:
        """Tags that live articles carry, counted afresh, the most used first."""
        return self.kept().counted(now).filter(uses__gt=0).order_by("-uses", "name")

    def by_tally(self) -> Self:
        """The same by the numbers that are kept: what they cost has nothing to do with how many articles there are."""
        return self.kept().filter(tally__gt=0).order_by("-tally", "name")


class ImageQuerySet(BinQuerySet):
    def keyed(self, keys: Iterable[str]) -> dict[str, Any]:
        """The pictures of these keys by key, in one query; in the bin or not, since a text may bring them back."""
        return {image.key: image for image in self.filter(key__in=list(keys))}

    def matching(self, words: str) -> Self:
        """Those of which each word stands in the file's name, the alternative, the caption or the credit."""
        found = self
        for word in words.split()[:MAX_WORDS]:
            places = (Q(**{f"{name}__icontains": word}) for name in ("name", "alt", "caption", "credit"))
            found = found.filter(reduce(or_, places))
        return found
