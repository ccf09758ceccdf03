"""Questions about the rows of `core`."""

from datetime import datetime
from typing import Any, Self

from django.db import models


class SiteQuerySet(models.QuerySet[Any]):
    def current(self) -> Any:
        """The one site with its page-cache numbers, in one query; made on the very first call."""
        site = self.select_related("numbers").filter(pk=1).first()
        if site is None or not hasattr(site, "numbers"):
            site, _ = self.get_or_create(pk=1)
            self.model._meta.get_field("numbers").related_model.objects.get_or_create(site=site)
            site = self.select_related("numbers").get(pk=1)
        return site


class ExpiringQuerySet(models.QuerySet[Any]):
    """Rows that end by themselves: they carry the moment in `expires_at`."""

    def expired(self, now: datetime) -> Self:
        return self.filter(expires_at__lte=now)


class BinQuerySet(models.QuerySet[Any]):
    """Rows that are put into a bin, not deleted: they carry the moment in `removed_at`."""

    def kept(self) -> Self:
        return self.filter(removed_at=None)

    def removed(self) -> Self:
        return self.exclude(removed_at=None)
