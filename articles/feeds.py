"""Feeds of the site, of a tag and of an author: the newest articles with their full text.

A feed is asked for many times between two changes. One light query finds what is in it; who has that already is
told so, and the texts are not read.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.utils.translation import gettext as _

from articles.absolute import absolute_html
from articles.composing import lead_address
from articles.feed_formats import FORMATS, Channel, Item, Person, atom, json_feed, plain, rss
from articles.models import Author, Edition, Tag
from articles.querysets import EditionQuerySet
from core.addresses import absolute, canonical, site_of
from core.views import public_page

# Goes up when the same articles make another feed.
FEED_NUMBER = 1
NEWEST = 20
WRITERS: dict[str, Callable[[Channel], str]] = {"feed.xml": rss, "atom.xml": atom, "feed.json": json_feed}
# Everything of an edition that shows in a feed and may change while the edition stays the same.
CHANGEABLE = ("pk", "renderer_number", "rebuilt", "first_live_from", "live_from", "byline", "topics", "article__slug")


@dataclass(frozen=True)
class Subject:
    """What a feed is about: its title, a sentence, and the path of the page that lists the same."""

    title: str
    about: str
    page: str


@public_page
def site_feed(request: HttpRequest, file: str) -> HttpResponse:
    site = site_of(request)
    return _feed(request, file, Edition.objects.all(), Subject(site.name, site.tagline, reverse("front")))


@public_page
def tag_feed(request: HttpRequest, slug: str, file: str) -> HttpResponse:
    tag = get_object_or_404(Tag.objects.kept(), slug=slug)
    about = _("Articles about %(topic)s") % {"topic": tag.name}
    return _feed(request, file, tag.editions.all(), Subject(tag.name, about, tag.get_absolute_url()))


@public_page
def author_feed(request: HttpRequest, slug: str, file: str) -> HttpResponse:
    author = get_object_or_404(Author.objects.kept(), slug=slug)
    about = author.about or _("Articles by %(author)s") % {"author": author.name}
    return _feed(request, file, author.editions.all(), Subject(author.name, about, author.get_absolute_url()))


def _feed(request: HttpRequest, file: str, editions: EditionQuerySet, subject: Subject) -> HttpResponse:
    """The feed, or 304 for who has it already.

    Who sends only the date of it hears of editions that came and went; who sends the entity tag, of a new name and
    a moved address as well.
    """
    rows = list(editions.live(now := timezone.now()).articles().newest_first().values(*CHANGEABLE)[:NEWEST])
    changed = _changed(rows, now)
    response = HttpResponse(content_type=f"{FORMATS[file][1]}; charset=utf-8")
    response["ETag"] = _entity_tag(request, file, subject, rows)
    if changed:
        response["Last-Modified"] = http_date(changed.timestamp())
    seconds = int(changed.timestamp()) if changed else None
    answer = get_conditional_response(request, response["ETag"], seconds, response) or response
    if answer is response:
        response.content = WRITERS[file](_channel(request, subject, rows, changed))
    # Readers that run inside a browser are other sites' pages.
    answer["Access-Control-Allow-Origin"] = "*"
    answer["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer


def _changed(rows: list[dict[str, Any]], now: datetime) -> datetime | None:
    """When the feed last changed: an edition of it went live, or one ended that may have stood in it."""
    ended = (
        Edition.objects.over(now)
        .filter(live_until__lte=now)
        .values_list("live_until", flat=True)
        .order_by("-live_until")
        .first()
    )
    return max((moment for moment in (ended, *(row["live_from"] for row in rows)) if moment), default=None)


def _entity_tag(request: HttpRequest, file: str, subject: Subject, rows: list[dict[str, Any]]) -> str:
    """Weak, since the same feed goes out compressed and not (RFC 9110, section 8.8.1)."""
    site = site_of(request)
    shown = [FEED_NUMBER, settings.BROADSIDE_URL, file, subject, site.name, site.language, rows]
    return f'W/"{hashlib.sha256(repr(shown).encode()).hexdigest()[:32]}"'


def _channel(request: HttpRequest, subject: Subject, rows: list[dict[str, Any]], changed: datetime | None) -> Channel:
    site = site_of(request)
    title = subject.title if subject.title == site.name else f"{subject.title} · {site.name}"
    found = Edition.objects.select_related("article").in_bulk([row["pk"] for row in rows])
    return Channel(
        title=plain(title),
        description=plain(subject.about),
        address=absolute(subject.page),
        own=canonical(request),
        site=plain(site.name),
        icon=absolute(reverse("icon-512")),
        language=site.language,
        changed=changed,
        items=[_item(found[row["pk"]]) for row in rows],
    )


def _item(edition: Edition) -> Item:
    address = absolute(edition.get_absolute_url())
    return Item(
        id=edition.article.uuid.urn,
        title=plain(edition.title),
        address=address,
        summary=plain(edition.standfirst),
        html=absolute_html(_lead(edition) + edition.html, address).strip(),
        people=[Person(plain(name), absolute(reverse("author", args=[slug]))) for name, slug in edition.byline],
        topics=[plain(name) for name, _ in edition.topics],
        published=edition.first_live_from,
        updated=edition.live_from,
        picture=absolute(lead) if (lead := lead_address(edition)) else "",
    )


def _lead(edition: Edition) -> str:
    """The picture that opens the article, as on its page."""
    return render_to_string("articles/_lead_picture.html", {"picture": edition.lead})
