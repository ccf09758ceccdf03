"""What the head of a page tells machines: its one address, what it is about, its picture, its feeds."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import to_locale

from articles import structured
from articles.feed_formats import FORMATS
from articles.models import Article, Author, Edition, Tag
from articles.picturing import picture_path
from articles.structured import Publisher, Story, Thing
from core.addresses import absolute, canonical, site_of
from core.models import Site

# In characters: what search engines print of a description, and a little more.
DESCRIPTION = 300
# Open Graph asks for a country with each language.
LOCALES = {"en": "en_US", "de": "de_DE", "es": "es_ES"}
_PARAGRAPH = re.compile(r"<p>(.+?)</p>", re.DOTALL)


@dataclass(frozen=True)
class Feed:
    """A feed of a page: its format's name and media type, its own title, and its path."""

    name: str
    kind: str
    title: str
    path: str


@dataclass(frozen=True, kw_only=True)
class Head:
    """The variables of `_head.html`. Addresses are whole but those of `feeds`."""

    title: str
    description: str
    address: str
    picture: str
    # What the picture says, for who does not see it.
    spelled: str
    feeds: list[Feed]
    kind: str = "website"
    # Whether search engines should list it.
    listed: bool = True
    published: datetime | None = None
    modified: datetime | None = None
    people: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    data: Thing | None = None


def head_of_edition(request: HttpRequest, edition: Edition) -> Head:
    """An article's, or a page's, which has no date, no byline and no topics. The query is no part of its address."""
    site = site_of(request)
    story = _story(site, edition)
    publisher = publisher_of(site)
    shared: dict[str, Any] = {
        "title": story.title,
        "description": story.description,
        "address": story.address,
        "picture": story.picture,
        "spelled": f"{story.title}. {site.name}",
        "feeds": feeds_of(site),
    }
    start, end = (site.name, publisher.address), (story.title, story.address)
    if edition.kind == Article.Kind.PAGE:
        about = structured.page("WebPage", story.title, story.description, story.address, publisher)
        return Head(**shared, data=structured.graph(about, structured.breadcrumbs(start, end)))
    way = structured.breadcrumbs(start, *story.topics[:1], end)
    return Head(
        **shared,
        kind="article",
        published=story.published,
        modified=None if story.modified == story.published else story.modified,
        people=[address for _name, address in story.people],
        topics=[name for name, _address in story.topics],
        data=structured.graph(structured.article(story, publisher), way),
    )


def head_of_front(request: HttpRequest) -> Head:
    site = site_of(request)
    publisher = publisher_of(site)
    first = not is_later_page(request)
    about = structured.graph(structured.organization(publisher), structured.website(publisher, _search()))
    return _plain(request, site.name, site.tagline, feeds_of(site), data=about if first else None)


def head_of_tag(request: HttpRequest, tag: Tag) -> Head:
    return _list(request, tag, _("Articles about %(topic)s") % {"topic": tag.name}, "CollectionPage")


def head_of_author(request: HttpRequest, author: Author) -> Head:
    about = author.about or _("Articles by %(author)s") % {"author": author.name}
    return _list(request, author, about, "ProfilePage")


def head_of_other(request: HttpRequest, title: str = "", description: str = "", listed: bool = True) -> Head:
    """Any other page's: its title and what it is, where the site's own words would not do."""
    site = site_of(request)
    return _plain(request, title or site.name, description or site.tagline, feeds_of(site), listed=listed)


def feeds_of(site: Site, subject: Tag | Author | None = None) -> list[Feed]:
    """The site's feeds, or those of a tag or an author."""
    title = f"{subject.name} · {site.name}" if subject else site.name
    root = subject.get_absolute_url() if subject else reverse("front")
    return [Feed(name, kind, f"{title} ({name})", f"{root}{file}") for file, (name, kind) in FORMATS.items()]


def is_later_page(request: HttpRequest) -> bool:
    """Whether the request is for a further page of a list."""
    return bool(request.GET.get("before") or request.GET.get("after"))


def publisher_of(site: Site) -> Publisher:
    logo = absolute(reverse("icon-512"))
    return Publisher(site.name, site.tagline, absolute(reverse("front")), logo, site.language)


def open_graph_locale(language: str) -> str:
    return LOCALES.get(language, to_locale(language))


def opening(html: str) -> str:
    """The first words of an article's text, for one without a standfirst."""
    found = _PARAGRAPH.search(html)
    return " ".join(unescape(strip_tags(found[1])).split()) if found else ""


def _story(site: Site, edition: Edition) -> Story:
    text = edition.standfirst or opening(edition.html)
    return Story(
        title=edition.title,
        description=Truncator(" ".join(text.split())).chars(DESCRIPTION),
        address=absolute(edition.get_absolute_url()),
        picture=absolute(picture_path(site, edition)),
        people=[(name, absolute(reverse("author", args=[slug]))) for name, slug in edition.byline],
        topics=[(name, absolute(reverse("tag", args=[slug]))) for name, slug in edition.topics],
        published=_clock(edition.first_live_from),
        modified=_clock(edition.updated_at or edition.first_live_from),
        words=edition.words,
        lead=_lead(edition),
    )


def _lead(edition: Edition) -> tuple[str, int, int] | None:
    if not edition.lead:
        return None
    social = edition.lead["social"]
    return absolute(social["src"]), social["width"], social["height"]


def _clock(moment: datetime) -> datetime:
    """By the site's clock, in whole seconds."""
    return localtime(moment).replace(microsecond=0)


def _list(request: HttpRequest, subject: Tag | Author, about: str, kind: str) -> Head:
    site = site_of(request)
    publisher = publisher_of(site)
    address = absolute(subject.get_absolute_url())
    page = structured.page(kind, subject.name, about, address, publisher)
    if isinstance(subject, Author):
        page["mainEntity"] = structured.person(subject.name, address, subject.about)
    way = structured.breadcrumbs((site.name, publisher.address), (subject.name, address))
    return _plain(request, subject.name, about, feeds_of(site, subject), data=structured.graph(page, way))


def _plain(
    request: HttpRequest, title: str, about: str, feeds: list[Feed], *, listed: bool = True, data: Thing | None = None
) -> Head:
    """A list's head. A further page has its own address, and is there to be followed, not to be found."""
    site = site_of(request)
    return Head(
        title=title,
        description=Truncator(" ".join((about or site.name).split())).chars(DESCRIPTION),
        address=canonical(request, "after", "before"),
        picture=absolute(picture_path(site)),
        spelled=". ".join(words for words in (site.name, site.tagline) if words),
        feeds=feeds,
        listed=listed and not is_later_page(request),
        data=data,
    )


def _search() -> str:
    try:
        return absolute(reverse("search"))
    except NoReverseMatch:
        return ""
