"""Saving words. Each save tells the version it started from; what others wrote since is merged in.

Merging and rendering come first; then one short transaction begins with the conditional UPDATE that decides
who was first. The same code serves SQLite and PostgreSQL.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.anchors import anchor_for
from articles.composing import to_html
from articles.history import record, signature
from articles.merging import Clash, merge, merge_value
from articles.models import Change, Section, SectionVersion
from articles.rendering import MAX_BODY_LENGTH, Rendered, TooLong
from core.models import User

# Each failed attempt means that somebody else's save went through in between.
ATTEMPTS = 5
MAX_HEADING = 200


class NotSaved(ValueError):
    """Nothing was changed; the message says why, in words for the person who saved."""


@dataclass(frozen=True)
class Saved:
    """The text stands, at `section.version`. `merged`: with somebody else's changes in it."""

    section: Section
    merged: bool


@dataclass(frozen=True)
class SectionClash:
    """Both changed the same sentence: the working copy keeps theirs, mine is kept aside in the history."""

    section: Section
    heading: str
    body: str
    heading_clashes: bool
    passages: tuple[Clash, ...]
    aside: SectionVersion


def save_section(
    section: Section,
    base_version: int,
    heading: str,
    body: str,
    by: User | None = None,
    base: Sequence[str] | None = None,
) -> Saved | SectionClash:
    """Save one section's text, merged with what changed since `base_version`.

    `base`: the heading and body that the text was made from, where these are not the section's own at that
    version. A section on its shelf takes the text too: nothing typed is refused for that. Raises `NotSaved` for a
    text over 100,000 characters, a heading over 200, a version that this section never had, or where five
    attempts in a row met somebody else's save.
    """
    heading, body = tidy(heading, body)
    known = base_text(section, base_version)
    old_heading, old_body = base or (known.heading, known.body)
    for _attempt in range(ATTEMPTS):
        current = Section.objects.with_publication().select_related("article").get(pk=section.pk)
        new_heading, heading_clashes = merge_value(old_heading, heading, current.heading)
        merged = merge(old_body, body, current.body)
        if heading_clashes or merged.text is None:
            aside = keep_aside(current, base_version, heading, body, by)
            return SectionClash(current, heading, body, heading_clashes, merged.clashes, aside)
        if _write(current, new_heading, merged.text, by):
            return Saved(current, merged=(new_heading, merged.text) != (heading, body))
    raise NotSaved(_("Others are saving this section right now. Nothing was changed; please save once more."))


def tidy(heading: str, body: str) -> tuple[str, str]:
    """One line of heading and a body with plain line ends; raises `NotSaved` for what is too long."""
    heading = " ".join(heading.split())
    body = body.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if len(heading) > MAX_HEADING:
        raise NotSaved(_("This heading is over 200 characters. Nothing was cut; shorten it to save it."))
    if len(body) > MAX_BODY_LENGTH:
        raise NotSaved(_("This section is over 100,000 characters. Nothing was cut; split it to save it."))
    return heading, body


def rendered_text(body: str, key: str) -> Rendered:
    """The HTML of a section's body; raises `NotSaved` where merging, or its addresses, made it too long."""
    try:
        return to_html(body, key)
    except TooLong as error:
        raise NotSaved(
            _("This section is too long, with what others wrote or with its links. Split it; nothing was changed.")
        ) from error


def base_text(section: Section, version: int) -> SectionVersion:
    """The text at `version`; raises `NotSaved` where this section never had that version."""
    found = SectionVersion.objects.filter(section=section, version=version).first()
    if found is None:
        raise NotSaved(_("This form belongs to no version of this section. Load the page again; nothing was changed."))
    return found


def _write(current: Section, heading: str, body: str, by: User | None) -> bool:
    """Write the text over the version that was read; whether nobody else had written in between."""
    if (heading, body) == (current.heading, current.body):
        return True
    now, read = timezone.now(), current.version
    rendered = rendered_text(body, current.key)
    values: dict[str, Any] = {
        "heading": heading,
        "body": body,
        "html": rendered.html,
        "words": rendered.words,
        "version": read + 1,
        "changed_at": now,
    }
    rows = Section.objects.filter(pk=current.pk, version=read)
    if heading != current.heading and heading and not current.was_published:
        values["anchor"] = _anchor(current, heading)
        # Published in this moment, it keeps the anchor that links may lead to: read again.
        rows = rows.with_publication().filter(was_published=False)
    text = {"section": current, "version": read + 1, "base_version": read, "heading": heading, "body": body}
    try:
        with transaction.atomic():
            if not rows.update(**values):
                return False
            SectionVersion.objects.create(**text, **signature(by, now))
            record(current.article, Change.Kind.EDIT, by, now, section=current, version=read + 1)
    except IntegrityError:
        # Another section took the same anchor in this moment.
        return False
    for name, value in values.items():
        setattr(current, name, value)
    return True


def _anchor(section: Section, heading: str) -> str:
    """An anchor follows the heading until the first publication; from then on links may lead to it."""
    others = Section.objects.filter(article=section.article_id).exclude(pk=section.pk)
    return anchor_for(heading, set(others.values_list("anchor", flat=True)))


def keep_aside(section: Section, base_version: int, heading: str, body: str, by: User | None) -> SectionVersion:
    """Keep a text that clashed in the section's history, once however often the form is sent."""
    mine = {"section": section, "base_version": base_version, "heading": heading, "body": body}
    found = SectionVersion.objects.filter(**mine, version=None, by=by).first()
    return found or SectionVersion.objects.create(**mine, **signature(by, timezone.now()))
