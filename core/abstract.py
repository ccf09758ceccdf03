"""Fields that several models of the apps share."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Signed(models.Model):
    """An act with its author. The name stands beside the link: it outlives the account."""

    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("by")
    )
    by_name = models.CharField(_("by"), max_length=150, blank=True)
    at = models.DateTimeField(_("when"), default=timezone.now)

    class Meta:
        abstract = True


class Removable(models.Model):
    """A row that is put into a bin instead of being deleted."""

    removed_at = models.DateTimeField(_("in the bin since"), null=True, blank=True, db_index=True)

    class Meta:
        abstract = True
