"""Moments and differences in words."""

from datetime import datetime

from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.hunks import hunks
from articles.manifests import Differences, Manifest


def moment(at: datetime, now: datetime) -> str:
    """Date and time in the site's zone: "Fri 21 Nov, 06:00", with the year where it is another."""
    local, today = timezone.localtime(at), timezone.localtime(now)
    # Translators: how a date with its weekday is written, in the letters of Django's filter "date".
    style = _("D j M, H:i") if local.year == today.year else "SHORT_DATETIME_FORMAT"
    return formats.date_format(local, style)


def lately(at: datetime, now: datetime) -> str:
    """As short as can be: the time today, else the day."""
    local, today = timezone.localtime(at), timezone.localtime(now)
    if local.date() == today.date():
        return formats.date_format(local, "H:i")
    return formats.date_format(local, "MONTH_DAY_FORMAT" if local.year == today.year else "SHORT_DATE_FORMAT")


def zone() -> str:
    """Whose clock pages tell, the site's: "Lisbon time"."""
    city = timezone.get_current_timezone_name().rpartition("/")[2].replace("_", " ")
    return city if city == "UTC" else _("%(city)s time") % {"city": city}


def moved_keys(old: Manifest, new: Manifest) -> set[str]:
    """The fewest sections that were moved to make the new order of the old one."""
    before, after = dict(old.sections), dict(new.sections)
    stayed = [key for key in before if key in after]
    changes = hunks(stayed, [key for key in after if key in before])
    return {key for change in changes for key in change.items}


def summary(found: Differences, moved: int) -> str:
    """What differs, in numbers: "3 sections changed, 1 moved"; empty where nothing does."""
    parts = [_("title or details changed")] if found.fields else []
    edited, added, removed = len(found.edited), len(found.added), len(found.removed)
    named = False
    for count, first, further in (
        (edited, ngettext("%s section changed", "%s sections changed", edited), _("%s changed")),
        (added, ngettext("%s section added", "%s sections added", added), _("%s added")),
        (removed, ngettext("%s section removed", "%s sections removed", removed), _("%s removed")),
        (moved, ngettext("%s section moved", "%s sections moved", moved), _("%s moved")),
    ):
        if count:
            # "Sections" is said once.
            parts.append((further if named else first) % count)
            named = True
    return ", ".join(parts)
