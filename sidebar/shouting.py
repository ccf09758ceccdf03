"""Posting a shout."""

from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.hashing import keyed_hash
from core.limiter import claim
from core.models import Event
from core.numbers import log_event
from core.visitors import network_of
from sidebar.models import Shout
from sidebar.spam import is_trapped

# One shout per address in this time.
PACE = timedelta(seconds=5)


@dataclass(frozen=True)
class Refused:
    """The shout was not taken; why, in words for who sent it, and the HTTP status that says the same."""

    reason: str
    status: int


def post(name: str, text: str, *, address: str, trap: str = "") -> Shout | Refused:
    """Take a shout of a clean name and text from a network address: throttle, spam, then shout and event.

    The address is hashed with this month's key and kept for five seconds, never stored.
    """
    now = timezone.now()
    with transaction.atomic():
        wait = claim(f"shout:{keyed_hash('shout', network_of(address), now)}", PACE, now)
    if wait:
        seconds = ceil(wait.total_seconds())
        return Refused(
            ngettext(
                "Too soon after your last shout. Try again in %(seconds)s second.",
                "Too soon after your last shout. Try again in %(seconds)s seconds.",
                seconds,
            )
            % {"seconds": seconds},
            429,
        )
    if is_trapped(trap):
        return Refused(_("A field that people do not see was filled in. Leave “Website” empty."), 422)
    with transaction.atomic():
        shout = Shout.objects.create(name=name, text=text, at=now)
        log_event(Event.Kind.SHOUT, shout.pk)
    return shout
