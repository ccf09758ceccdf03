"""What stands beside every page: a station, what it played, and what people shouted."""

from typing import ClassVar
from urllib.parse import urlsplit

from django.core.validators import URLValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.abstract import Removable, Signed
from sidebar.querysets import ShoutQuerySet, StationQuerySet

MAX_SHOUT = 500
MAX_NAME = 40


class Station(Removable):
    """A station: what to play, and the last that is known of it, with the moment it is known since."""

    class Air(models.TextChoices):
        ON = "on", _("on air")
        UNKNOWN = "unknown", _("on air, title unknown")
        LOST = "lost", _("not answering")
        OFF = "off", _("off air")

    name = models.CharField(_("name"), max_length=80)
    stream_url = models.URLField(
        _("address of the stream"),
        blank=True,
        max_length=500,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_("What “Listen now” plays: https://radio.example/live.mp3"),
    )
    is_default = models.BooleanField(_("stands in the sidebar"), default=True)
    air = models.CharField(_("state"), max_length=10, choices=Air.choices, default=Air.OFF, editable=False)
    artist = models.CharField(_("artist"), max_length=300, blank=True, editable=False)
    title = models.CharField(_("title"), max_length=300, blank=True, editable=False)
    # The moment from which the state and the title are known.
    since = models.DateTimeField(null=True, editable=False)

    objects = StationQuerySet.as_manager()

    class Meta:
        verbose_name = _("station")
        verbose_name_plural = _("stations")

    def __str__(self) -> str:
        return self.name

    @property
    def stream_origin(self) -> str:
        """Scheme, host and port of the stream: what the page's policy must let the player fetch."""
        parts = urlsplit(self.stream_url)
        return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


class Play(models.Model):
    """Something that a station played, and from when."""

    station = models.ForeignKey(Station, models.CASCADE, related_name="plays")
    artist = models.CharField(max_length=300, blank=True)
    title = models.CharField(max_length=300)
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["-started_at", "-pk"]
        indexes: ClassVar = [models.Index(fields=["station", "-started_at"], name="play_latest")]

    def __str__(self) -> str:
        return f"{self.artist} - {self.title}" if self.artist else self.title


class Shout(models.Model):
    """A short public message. Plain text, for ever."""

    class State(models.TextChoices):
        VISIBLE = "visible", _("visible")
        HELD = "held", _("waits for a moderator")
        HIDDEN = "hidden", _("hidden")

    name = models.CharField(_("name"), max_length=MAX_NAME)
    text = models.TextField(_("text"), max_length=MAX_SHOUT)
    at = models.DateTimeField(_("when"), default=timezone.now)
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.VISIBLE)
    # Why it is held or hidden, in words for the moderator.
    reason = models.CharField(_("reason"), max_length=200, blank=True)

    objects = ShoutQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-at", "-pk"]
        verbose_name = _("shout")
        verbose_name_plural = _("shouts")
        indexes: ClassVar = [models.Index(fields=["state", "-at", "-id"], name="shout_newest")]
        permissions: ClassVar = [("moderate_shout", _("Can hide and restore shouts"))]

    def __str__(self) -> str:
        return f"{self.name}: {self.text[:40]}"


class Verdict(Signed):
    """What a moderator did to a shout: who, when, and the state before and after."""

    shout = models.ForeignKey(Shout, models.CASCADE, related_name="verdicts")
    before = models.CharField(max_length=10, choices=Shout.State.choices)
    after = models.CharField(max_length=10, choices=Shout.State.choices)
    reason = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return f"{self.shout_id}: {self.before} to {self.after}"
