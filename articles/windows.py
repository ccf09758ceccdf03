"""The windows in which editions are live, and what depends on them. Called inside a transaction."""

from datetime import datetime

from django.db.models import F, Min

from articles.models import FAR_FUTURE, Article, Edition
from articles.tallying import recount
from core import numbers
from core.models import Event, Site


def live_edition(article: Article, now: datetime) -> Edition | None:
    return article.editions.live(now).first()


def coming_edition(article: Article, now: datetime) -> Edition | None:
    """The scheduled edition; there is at most one."""
    return article.editions.coming(now).order_by("live_from").first()


def first_live_from(article: Article, now: datetime, start: datetime) -> datetime:
    """When the article first went out; `start` where it has not been out yet."""
    return article.editions.been_out(now).aggregate(first=Min("first_live_from"))["first"] or start


def call_off(edition: Edition) -> None:
    """Empty the window of a scheduled edition; the one that it would have replaced gets its own end back."""
    editions = Edition.objects.filter(article=edition.article_id)
    if edition.previous_end:
        before = editions.filter(live_until=edition.live_from, live_from__lt=edition.live_from)
        before.update(live_until=edition.previous_end)
    editions.filter(pk=edition.pk).update(live_until=edition.live_from)


def announce(edition_id: int, now: datetime) -> None:
    """What every change of a window entails: the menu, the tallies, the next moment, the page numbers, the event."""
    rebuild_menu(now)
    recount(edition_id, now)
    numbers.set_next_moment(next_edge(now))
    numbers.raise_edition_no()
    numbers.log_event(Event.Kind.EDITION, edition_id)


def announce_address(now: datetime) -> None:
    """What a changed address entails: every list and the menu print it."""
    rebuild_menu(now)
    numbers.raise_edition_no()


def next_edge(now: datetime) -> datetime | None:
    """The earliest moment after `now` at which an edition goes live or ends."""
    opens = Edition.objects.coming(now).aggregate(at=Min("live_from"))["at"]
    # Whatever was called off has an empty window, and no edges.
    ending = Edition.objects.filter(live_until__gt=now, live_until__lt=FAR_FUTURE).exclude(live_until=F("live_from"))
    ends = ending.aggregate(at=Min("live_until"))["at"]
    return min((edge for edge in (opens, ends) if edge), default=None)


def rebuild_menu(now: datetime) -> None:
    """Write the menu from the pages that are live or will be; each entry keeps its window."""
    site = Site.objects.select_for_update().get(pk=Site.objects.current().pk)
    pages = Edition.objects.filter(kind=Article.Kind.PAGE, menu_position__isnull=False, live_until__gt=now)
    rows = pages.exclude(live_until=F("live_from")).select_related("article").order_by("menu_position", "title", "pk")
    site.menu = [
        {
            "title": row.title,
            "href": row.get_absolute_url(),
            "live_from": row.live_from.timestamp(),
            "live_until": row.live_until.timestamp(),
        }
        for row in rows.defer("html", "outline")
    ]
    Site.objects.filter(pk=site.pk).update(menu=site.menu)
