"""What a page is about, in the vocabulary of schema.org, as plain dictionaries for JSON-LD."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

Thing = dict[str, Any]
CONTEXT = "https://schema.org"
# The pictures of links, in pixels.
PICTURE_WIDTH, PICTURE_HEIGHT = 1200, 630


@dataclass(frozen=True)
class Publisher:
    """The publication: its name, its front page's whole address, and a square picture of it."""

    name: str
    tagline: str
    address: str
    logo: str
    language: str


@dataclass(frozen=True)
class Story:
    """An article as a page prints it: whole addresses, plain text; each person and topic a (name, address)."""

    title: str
    description: str
    address: str
    picture: str
    people: list[tuple[str, str]]
    topics: list[tuple[str, str]]
    published: datetime
    modified: datetime
    words: int
    # The picture that opens it: its whole address, its width and its height.
    lead: tuple[str, int, int] | None = None


def graph(*things: Thing) -> Thing:
    """Several things as one document, each without what is empty."""
    return {"@context": CONTEXT, "@graph": [stated(thing) for thing in things]}


def stated(thing: Thing) -> Thing:
    return {name: value for name, value in thing.items() if value}


def organization(publisher: Publisher) -> Thing:
    return {
        "@type": "Organization",
        "@id": f"{publisher.address}#organization",
        "name": publisher.name,
        "url": publisher.address,
        "logo": {"@type": "ImageObject", "url": publisher.logo, "width": 512, "height": 512},
    }


def website(publisher: Publisher, search: str = "") -> Thing:
    """The site; `search` is the whole address of its search, which takes `q`."""
    action = {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": f"{search}?q={{search_term_string}}"},
        "query-input": "required name=search_term_string",
    }
    return {
        "@type": "WebSite",
        "@id": f"{publisher.address}#website",
        "name": publisher.name,
        "description": publisher.tagline,
        "url": publisher.address,
        "inLanguage": publisher.language,
        "publisher": {"@id": f"{publisher.address}#organization"},
        "potentialAction": action if search else None,
    }


def article(story: Story, publisher: Publisher) -> Thing:
    """An article; without a byline the publication wrote it."""
    people = [person(name, address) for name, address in story.people]
    return {
        "@type": "Article",
        "@id": f"{story.address}#article",
        "headline": story.title,
        "description": story.description,
        "url": story.address,
        "mainEntityOfPage": {"@type": "WebPage", "@id": story.address},
        "datePublished": story.published.isoformat(timespec="seconds"),
        "dateModified": story.modified.isoformat(timespec="seconds"),
        "author": people or [organization(publisher)],
        "publisher": organization(publisher),
        "image": [*([picture(*story.lead)] if story.lead else []), picture(story.picture)],
        "articleSection": story.topics[0][0] if story.topics else "",
        "keywords": [name for name, _ in story.topics],
        "wordCount": story.words,
        "inLanguage": publisher.language,
        "isPartOf": {"@type": "WebSite", "@id": f"{publisher.address}#website", "name": publisher.name},
    }


def page(kind: str, title: str, description: str, address: str, publisher: Publisher) -> Thing:
    """A page of a `kind` of WebPage: `WebPage`, `CollectionPage`, `ProfilePage`."""
    return {
        "@type": kind,
        "@id": address,
        "name": title,
        "description": description,
        "url": address,
        "inLanguage": publisher.language,
        "publisher": organization(publisher),
    }


def person(name: str, address: str, about: str = "") -> Thing:
    return stated({"@type": "Person", "name": name, "url": address, "description": about})


def breadcrumbs(*steps: tuple[str, str]) -> Thing:
    """The way from the front page to a page: each step a name and its whole address."""
    items = [
        {"@type": "ListItem", "position": place, "name": name, "item": address}
        for place, (name, address) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def picture(address: str, width: int = PICTURE_WIDTH, height: int = PICTURE_HEIGHT) -> Thing:
    return {"@type": "ImageObject", "url": address, "width": width, "height": height}
