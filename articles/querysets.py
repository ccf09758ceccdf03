"""Questions about the rows of `articles`. Visibility is spelled here, once."""

from datetime import datetime
from typing import Any, Self

from django.db import models
from django.db.models import Count, F, OuterRef, Q, Subquery

from core.querysets import BinQuerySet

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

    def on_shelf(self) -> Self:
        """The removed sections, latest first."""
        return self.exclude(removed_at=None).order_by("-removed_at", "-pk")


class TagQuerySet(BinQuerySet):
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
