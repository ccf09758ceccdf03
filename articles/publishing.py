"""Publishing: what readers see, from when and until when.

What goes out is what the publisher saw. Each verb locks the article, changes windows, and writes search rows,
history, event and page numbers in the same transaction.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import manifests
from articles.arranging import lock
from articles.composing import Part, compose, part_of_text, portraits_of, site_language
from articles.history import record
from articles.manifests import BadManifest, Differences, Manifest
from articles.models import (
    FAR_FUTURE,
    Article,
    Author,
    Change,
    Edition,
    EditionSection,
    Image,
    SectionVersion,
    Tag,
)
from articles.rendering import RENDERER_NUMBER
from articles.search import indexing
from articles.windows import announce, call_off, coming_edition, first_live_from, live_edition
from core.models import User

# What becomes of an edition that is scheduled already, when another goes out beside it.
Coming = Literal["ask", "keep", "drop"]


class NotPublished(ValueError):
    """Nothing was changed; the message says why, in words for the publisher."""


@dataclass(frozen=True)
class ChangedMeanwhile:
    """Somebody changed the working copy after the publisher's page was drawn; nothing was published."""

    differences: Differences
    seen: Manifest
    current: Manifest


@dataclass(frozen=True)
class OneIsScheduled:
    """An edition is scheduled already: the publisher must say what becomes of it. Nothing was published."""

    edition: Edition


@dataclass(frozen=True)
class Window:
    """When an edition is to be live: None for "from now" and for "without an end"."""

    at: datetime | None = None
    until: datetime | None = None


def publish(
    article: Article,
    seen: Manifest,
    window: Window | None = None,
    *,
    as_seen: bool = False,
    coming: Coming = "ask",
    by: User | None = None,
) -> Edition | ChangedMeanwhile | OneIsScheduled:
    """Make an edition of what `seen` names and give it its window.

    Where the working copy has changed since, nothing goes out unless `as_seen`. A scheduled edition beside
    it is kept (and follows this one) or dropped, as `coming` says. Raises `NotPublished` for an article in
    the bin or without sections, a start in the past, an end before the start, or a foreign manifest.
    """
    with transaction.atomic():
        lock(article)
        # Read now, not before the wait: an edition that went out meanwhile would look scheduled.
        now = timezone.now()
        window = _checked(window or Window(), now)
        article.refresh_from_db()
        if article.removed_at:
            raise NotPublished(_("This article is in the bin. Take it out first."))
        current = manifests.current(article)
        if seen != current and not as_seen:
            return ChangedMeanwhile(manifests.differences(article, seen, current), seen, current)
        scheduled = coming_edition(article, now)
        if scheduled and (coming == "ask" or (coming == "keep" and window.at)):
            return OneIsScheduled(scheduled)
        if scheduled and coming == "drop":
            call_off(scheduled)
        try:
            return _put_out(article, seen, window, now, by)
        except BadManifest as error:
            raise NotPublished(
                _("This form belongs to no state of this article. Load the page again; nothing was published.")
            ) from error


def go_back(edition: Edition, *, coming: Coming = "ask", by: User | None = None) -> Edition | OneIsScheduled:
    """Publish an earlier edition's very texts and fields again, as a new edition. The working copy stays."""
    seen = manifests.of_edition(edition)
    outcome = publish(edition.article, seen, as_seen=True, coming=coming, by=by)
    assert not isinstance(outcome, ChangedMeanwhile)
    return outcome


def withdraw(article: Article, by: User | None = None) -> bool:
    """Take the article off the site now and call off what is scheduled; whether there was anything to do."""
    with transaction.atomic():
        lock(article)
        now = timezone.now()
        scheduled, live = coming_edition(article, now), live_edition(article, now)
        last = live or scheduled
        if last is None:
            return False
        if scheduled:
            call_off(scheduled)
        if live:
            article.editions.filter(pk=live.pk).update(live_until=now)
        indexing.prune(article, now)
        record(article, Change.Kind.WITHDRAW, by, now, edition=last.number)
        announce(last.pk, now)
    return True


def cancel_schedule(article: Article, by: User | None = None) -> bool:
    """Call off the scheduled edition; what is live stays live. Whether there was one."""
    with transaction.atomic():
        lock(article)
        now = timezone.now()
        scheduled = coming_edition(article, now)
        if not scheduled:
            return False
        call_off(scheduled)
        indexing.prune(article, now)
        _record(Change.Kind.CANCEL, scheduled, scheduled.live_from, by, now)
        announce(scheduled.pk, now)
    return True


def set_end(article: Article, until: datetime | None, by: User | None = None) -> None:
    """Let the last edition end at `until`, or stay for good. Raises `NotPublished` where there is none."""
    with transaction.atomic():
        lock(article)
        now = timezone.now()
        last = coming_edition(article, now) or live_edition(article, now)
        if last is None:
            raise NotPublished(_("Nothing of this article is live or scheduled."))
        if until and not max(now, last.live_from) < until < FAR_FUTURE:
            raise NotPublished(_("The end must lie ahead, and after the start."))
        article.editions.filter(pk=last.pk).update(live_until=until or FAR_FUTURE)
        _record(Change.Kind.END, last, until, by, now)
        announce(last.pk, now)


def _record(kind: Change.Kind, edition: Edition, at: datetime | None, by: User | None, now: datetime) -> None:
    """Write down an act that is about an edition and a moment: when it begins, was to begin, or ends."""
    record(edition.article, kind, by, now, edition=edition.number, moment=at.isoformat() if at else "")


def _checked(window: Window, now: datetime) -> Window:
    if window.at and window.at <= now:
        raise NotPublished(_("That moment has passed. Publish now, or choose a time that lies ahead."))
    if window.until and window.until <= (window.at or now):
        raise NotPublished(_("The end must lie ahead, and after the start."))
    if any(moment and moment >= FAR_FUTURE for moment in (window.at, window.until)):
        raise NotPublished(_("That is too far ahead."))
    return window


def _put_out(article: Article, seen: Manifest, window: Window, now: datetime, by: User | None) -> Edition:
    """Write the edition and its search rows, close the window before it, and tell everybody."""
    texts = manifests.texts_of(article, seen)
    if not texts:
        raise NotPublished(_("This article has no sections yet: there is nothing to read in it."))
    start = window.at or now
    scheduled, live = coming_edition(article, now), live_edition(article, now)
    language = site_language()
    parts = [part_of_text(text, language) for text in texts]
    edition = _edition(article, seen, parts, language)
    edition.first_live_from = first_live_from(article, now, start)
    edition.live_from = start
    # An end that was set stays set: the next edition inherits it.
    edition.live_until = window.until or (live.live_until if live and live.live_until > start else FAR_FUTURE)
    if live and live.live_until > start:
        edition.previous_end = live.live_until
        article.editions.filter(pk=live.pk).update(live_until=start)
    if scheduled:
        _go_before(scheduled, edition)
    edition.number = article.editions.count() + 1
    edition.by, edition.by_name = by, str(by) if by else ""
    edition.save(force_insert=True)
    _attach(edition, texts, article, seen)
    indexing.put_in(edition, parts)
    indexing.prune(article, now)
    _record(Change.Kind.SCHEDULE if window.at else Change.Kind.PUBLISH, edition, start, by, now)
    announce(edition.pk, now)
    return edition


def _go_before(scheduled: Edition, edition: Edition) -> None:
    """Let a new edition end where the scheduled one begins."""
    moment = edition.first_live_from
    values = {"first_live_from": moment}
    if edition.live_until > scheduled.live_from:
        values["previous_end"] = edition.live_until
        edition.live_until = scheduled.live_from
    Edition.objects.filter(pk=scheduled.pk).update(**values)
    for places in (scheduled.author_places, scheduled.tag_places):
        places.update(first_live_from=moment)


def _edition(article: Article, seen: Manifest, parts: list[Part], language: str) -> Edition:
    """An unsaved edition with its fields and finished HTML, without a window."""
    fields = manifests.fields_of(article, seen).fields
    composed = compose(parts, language)
    lead = Image.objects.filter(pk=fields.get("lead_image")).first()
    byline = _names(Author, fields["authors"])
    return Edition(
        article=article,
        kind=article.kind,
        title=fields["title"],
        standfirst=fields["standfirst"],
        menu_position=fields["menu_position"],
        byline=byline,
        topics=_names(Tag, fields["tags"]),
        lead_image=lead,
        lead=lead and lead.facts,
        portraits=portraits_of([slug for _name, slug in byline]),
        fields_version=seen.fields_version,
        html=composed.html,
        outline=composed.outline,
        words=composed.words + len(fields["standfirst"].split()),
        renderer_number=RENDERER_NUMBER,
    )


def _names(model: type[Author] | type[Tag], keys: list[int]) -> list[list[str]]:
    """[name, slug] of each key, in the order of the keys."""
    rows = model.objects.in_bulk(keys)
    return [[rows[key].name, rows[key].slug] for key in keys if key in rows]


def _attach(edition: Edition, texts: list[SectionVersion], article: Article, seen: Manifest) -> None:
    fields = manifests.fields_of(article, seen).fields
    moment = {"first_live_from": edition.first_live_from}
    edition.authors.set(fields["authors"], through_defaults=moment)
    edition.tags.set(fields["tags"], through_defaults=moment)
    EditionSection.objects.bulk_create(
        EditionSection(edition=edition, text=text, position=place) for place, text in enumerate(texts, 1)
    )
