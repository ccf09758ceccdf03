"""One list of articles as RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from xml.sax.xmlreader import AttributesImpl

from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed, rfc3339_date
from django.utils.html import escape
from django.utils.xmlutils import SimplerXMLGenerator

# What XML 1.0 has no place for (section 2.2). Titles and names come from forms, which take anything.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# The file of each format: its name among people, and its media type.
FORMATS = {
    "feed.xml": ("RSS", "application/rss+xml"),
    "atom.xml": ("Atom", "application/atom+xml"),
    "feed.json": ("JSON Feed", "application/feed+json"),
}
# When a feed that never had anything in it was last changed: some moment is asked for, and the same each time.
NEVER = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Person:
    name: str
    address: str


@dataclass(frozen=True)
class Item:
    """One article. `id` is for ever; addresses are whole, `html` is safe, the rest is plain text."""

    id: str
    title: str
    address: str
    summary: str
    html: str
    people: list[Person]
    topics: list[str]
    published: datetime
    updated: datetime
    # The whole address of the picture that opens it, or "".
    picture: str = ""


@dataclass(frozen=True)
class Channel:
    """What a feed says of itself: `address` is the page that shows the same, `own` the feed's."""

    title: str
    description: str
    address: str
    own: str
    site: str
    icon: str
    language: str
    changed: datetime | None
    items: list[Item]


def plain(text: str) -> str:
    """Text that any format can carry."""
    return _FORBIDDEN.sub(" ", text)


def rss(channel: Channel) -> str:
    return _filled(_Rss, channel)


def atom(channel: Channel) -> str:
    return _filled(_Atom, channel)


def json_feed(channel: Channel) -> str:
    """JSON Feed 1.1 (jsonfeed.org)."""
    words = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": channel.title,
        "home_page_url": channel.address,
        "feed_url": channel.own,
        "description": channel.description,
        "icon": channel.icon,
        "language": channel.language,
        "items": [_json_item(item) for item in channel.items],
    }
    return json.dumps(_stated(words), ensure_ascii=False)


def _json_item(item: Item) -> dict[str, Any]:
    words = {
        "id": item.id,
        "url": item.address,
        "title": item.title,
        "summary": item.summary,
        "content_html": item.html,
        "image": item.picture,
        "date_published": rfc3339_date(item.published),
        "date_modified": rfc3339_date(item.updated),
        "authors": [{"name": person.name, "url": person.address} for person in item.people],
        "tags": item.topics,
    }
    return _stated(words)


def _stated(words: dict[str, Any]) -> dict[str, Any]:
    """Without what is empty; the list of items may be, since the format asks for it."""
    return {name: value for name, value in words.items() if value or name == "items"}


def _filled(kind: type[SyndicationFeed], channel: Channel) -> str:
    feed = kind(
        title=channel.title,
        link=channel.address,
        description=channel.description,
        language=channel.language,
        feed_url=channel.own,
        # Atom asks for somebody who wrote it, also where an article has no byline.
        author_name=channel.site,
        subtitle=channel.description,
        channel=channel,
    )
    for item in channel.items:
        feed.add_item(
            title=item.title,
            link=item.address,
            description=None,  # type: ignore[arg-type]  # each format has its own place for it, see below
            unique_id=item.id,
            unique_id_is_permalink=False,
            pubdate=item.published,
            updateddate=item.updated,
            categories=item.topics,
            item=item,
        )
    return feed.writeString("utf-8")


class _Dated(SyndicationFeed):
    def latest_post_date(self) -> datetime:
        channel: Channel = self.feed["channel"]
        return channel.changed or NEVER


class _Rss(_Dated, Rss201rev2Feed):
    def rss_attributes(self) -> dict[str, str]:
        spaces = {
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        }
        return {**super().rss_attributes(), **spaces}

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        own: Item = item["item"]
        if own.summary:
            # Readers take it for HTML.
            handler.addQuickElement("description", escape(own.summary))
        for person in own.people:
            handler.addQuickElement("dc:creator", person.name)
        handler.addQuickElement("atom:updated", rfc3339_date(own.updated))
        handler.addQuickElement("content:encoded", own.html)


class _Atom(_Dated, Atom1Feed):
    def add_root_elements(self, handler: SimplerXMLGenerator) -> None:
        super().add_root_elements(handler)
        handler.addQuickElement("icon", self.feed["channel"].icon)

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        own: Item = item["item"]
        for person in own.people:
            handler.startElement("author", AttributesImpl({}))
            handler.addQuickElement("name", person.name)
            handler.addQuickElement("uri", person.address)
            handler.endElement("author")
        if own.summary:
            handler.addQuickElement("summary", own.summary, {"type": "text"})
        handler.addQuickElement("content", own.html, {"type": "html"})
