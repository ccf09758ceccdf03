"""Moments and differences in words."""

from datetime import datetime

from django.utils import formats, timezone
from django.utils.translation import gettext as _

from articles.hunks import hunks
from articles.manifests import Differences, Manifest


def moment(at: datetime, now: datetime) -> str:
    """Date and time in the site's zone: "Fri 21 Nov, 06:00", with the year where it is another."""
    local, today = timezone.localtime(at), timezone.localtime(now)
    # Translators: a date format of Django; the one with the year follows.
    style = _("D j M, H:i") if local.year == today.year else _("j M Y, H:i")
    return formats.date_format(local, style)


def lately(at: datetime, now: datetime) -> str:
    """As short as can be: the time today, else the day."""
    local, today = timezone.localtime(at), timezone.localtime(now)
    if local.date() == today.date():
        return formats.date_format(local, _("H:i"))
    return formats.date_format(local, _("j M") if local.year == today.year else _("j M Y"))


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
    named = False
    for count, alone, many, short in (
        (len(found.edited), _("%s section changed"), _("%s sections changed"), _("%s changed")),
        (len(found.added), _("%s section added"), _("%s sections added"), _("%s added")),
        (len(found.removed), _("%s section removed"), _("%s sections removed"), _("%s removed")),
        (moved, _("%s section moved"), _("%s sections moved"), _("%s moved")),
    ):
        if count:
            parts.append((short if named else alone if count == 1 else many) % count)
            named = True
    return ", ".join(parts)
