"""People, the site itself, and what every part of it counts and keeps for a short time."""

from datetime import datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo, available_timezones

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.colour import Accent, accent_of
from core.querysets import ExpiringQuerySet, SiteQuerySet


class User(AbstractUser):
    """Somebody who may log in to the admin."""

    must_change_password = models.BooleanField(
        _("must change the password"),
        default=False,
        help_text=_("Asked for a new password before anything else in the admin."),
    )

    class Meta(AbstractUser.Meta):
        pass

    def __str__(self) -> str:
        # As long as the column that keeps the name in the histories.
        return (self.get_full_name() or self.username)[:150]


def validate_time_zone(name: str) -> None:
    if name not in available_timezones():
        raise ValidationError(_("“%(name)s” is no time zone. Write one like Europe/Lisbon."), params={"name": name})


def languages() -> list[tuple[str, Any]]:
    """The languages that the interface speaks. Called, so that a new one needs no migration."""
    return list(settings.LANGUAGES)


class Site(models.Model):
    """The publication: one row, whose key is 1."""

    name = models.CharField(_("name"), max_length=60, default="Broadside")
    tagline = models.CharField(_("tagline"), max_length=160, blank=True)
    language = models.CharField(_("language"), max_length=12, default="en", choices=languages)
    time_zone = models.CharField(
        _("time zone"),
        max_length=60,
        default="UTC",
        validators=[validate_time_zone],
        help_text=_("Every time on the site and in the admin is told in it. Example: Europe/Lisbon."),
    )
    # Both are #rrggbb or empty: the lamp's own red by day, the nearest shade of the light one by night.
    accent_light = models.CharField(_("accent colour"), max_length=7, blank=True)
    accent_dark = models.CharField(_("accent colour on dark paper"), max_length=7, blank=True)
    # Each a `logos.Logo`.
    logo = models.JSONField(_("logo"), null=True, editable=False)
    logo_dark = models.JSONField(_("logo on dark paper"), null=True, editable=False)
    footer = models.TextField(_("text at the foot"), max_length=600, blank=True)
    # Each with `label` and `href`.
    links = models.JSONField(_("places elsewhere"), default=list, blank=True)
    # Derived from the live pages by the verb that publishes: title, address and window of each entry.
    menu = models.JSONField(default=list, editable=False)

    objects = SiteQuerySet.as_manager()

    class Meta:
        verbose_name = _("site")
        verbose_name_plural = _("site")

    def __str__(self) -> str:
        return self.name

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def accent(self) -> Accent | None:
        return accent_of(self.accent_light, self.accent_dark)

    def menu_at(self, now: datetime) -> list[dict[str, str]]:
        """The menu's entries (title, href) that are live at `now`, in the owner's order."""
        stamp = now.timestamp()
        return [entry for entry in self.menu if entry["live_from"] <= stamp < entry["live_until"]]


class PageNumbers(models.Model):
    """Three numbers that tell whether a finished page is still true. One row, beside the site's."""

    site = models.OneToOneField(Site, models.CASCADE, primary_key=True, related_name="numbers")
    # Raised by anything editorial, one number for the whole site.
    edition_no = models.PositiveBigIntegerField(default=1)
    # The number of the newest Event. A counter row, not the table's own sequence: a sequence hands out
    # numbers before the commit, and a reader who has seen 8 would never ask for the 7 that landed later.
    event_no = models.PositiveBigIntegerField(default=0)
    # The earliest future edge of an edition's window.
    next_moment = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"edition {self.edition_no}, event {self.event_no}"


class Event(models.Model):
    """Something changed on open pages: its kind and the row's number, never a text."""

    class Kind(models.TextChoices):
        NOW_PLAYING = "now", _("now playing")
        SHOUT = "shout", _("shout")
        HIDE = "hide", _("shout hidden")
        EDITION = "edition", _("edition")

    number = models.PositiveBigIntegerField(primary_key=True)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    object_id = models.BigIntegerField()
    at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        ordering: ClassVar = ["number"]

    def __str__(self) -> str:
        return f"{self.number}: {self.kind} {self.object_id}"


class HashKey(models.Model):
    """A month's key for hashing what must not be stored, such as addresses."""

    month = models.CharField(max_length=7, unique=True)
    secret = models.BinaryField(max_length=32)
    expires_at = models.DateTimeField(db_index=True)

    objects = ExpiringQuerySet.as_manager()

    def __str__(self) -> str:
        return self.month


class Claim(models.Model):
    """Somebody did something that may be done again only later. The key is a keyed hash."""

    key = models.CharField(max_length=80, primary_key=True)
    free_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)

    objects = ExpiringQuerySet.as_manager()

    def __str__(self) -> str:
        return self.key


class Lease(models.Model):
    """Which process does a piece of work that only one may do."""

    name = models.CharField(max_length=40, primary_key=True)
    holder = models.CharField(max_length=80)
    expires_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name}: {self.holder}"
