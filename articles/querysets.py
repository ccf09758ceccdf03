"""Questions about the rows of `articles`. Visibility is spelled here, once."""

from collections.abc import Iterable
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any, Self

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery

from core.querysets import BinQuerySet

# Of a search in the library; more narrow it down no further.
MAX_WORDS = 10


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

    def articles(self) -> Self:
        """Without the pages, which stand in no list and no feed."""
        return self.filter(kind="article")

    def listed(self) -> Self:
        """For lists: without the column that holds the text."""
        return self.defer("html").select_related("article")


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


class TagQuerySet(BinQuerySet):
    def by_use(self, now: datetime) -> Self:
        """Tags that live articles carry, each with their number in `uses`, the most used first."""
        live = live_window(now, "editions__") & Q(editions__kind="article")
        return self.kept().annotate(uses=Count("editions", filter=live)).filter(uses__gt=0).order_by("-uses", "name")


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
