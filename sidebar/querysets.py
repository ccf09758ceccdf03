"""Questions about the rows of `sidebar`. Visibility is spelled here, once."""

from typing import Any, Self

from django.db import models

from core.querysets import BinQuerySet


class ShoutQuerySet(models.QuerySet[Any]):
    def visible(self) -> Self:
        """What every reader sees."""
        return self.filter(state="visible")

    def newest(self) -> Self:
        return self.order_by("-at", "-pk")


class StationQuerySet(BinQuerySet):
    def default(self) -> Any:
        """The station of the sidebar: the one marked as default, or None."""
        return self.kept().filter(is_default=True).order_by("pk").first()
