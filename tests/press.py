"""An article, published, in one line: for the tests of what is made of published articles."""

from datetime import timedelta
from typing import Any

from django.utils import timezone

from articles import manifests
from articles.arranging import add_section
from articles.creating import author_named, create_article, tag_named
from articles.models import Article, Edition
from articles.publishing import Window, publish

HOUR = timedelta(hours=1)


def written(title: str = "Low water", body: str = "The tide went out.", **others: Any) -> Article:
    """An article with one section, not published. `authors` and `tags` are names."""
    fields = {
        "title": title,
        "standfirst": others.get("standfirst", ""),
        "authors": [author_named(name).pk for name in others.get("authors", [])],
        "tags": [tag_named(name).pk for name in others.get("tags", [])],
        "menu_position": None,
    }
    article = create_article(fields, Article.Kind(others.get("kind", "article")), others.get("slug", ""))
    add_section(article, others.get("heading", "The ebb"), body)
    return article


def printed(title: str = "Low water", body: str = "The tide went out.", **others: Any) -> Edition:
    """The same, published; `window` says when, else from now on."""
    article = written(title, body, **others)
    edition = publish(article, manifests.current(article), others.get("window"))
    assert isinstance(edition, Edition)
    return edition


def in_an_hour() -> Window:
    return Window(at=timezone.now() + HOUR)
