"""What the tests of the publication write with: an article in one line, and small questions about it."""

from typing import Any

from django.apps import apps

from articles import manifests
from articles.arranging import add_section
from articles.creating import create_article
from articles.models import Article, Edition, Section
from articles.publishing import publish
from core.models import User


def fields(title: str = "Low water", **others: Any) -> dict[str, Any]:
    empty = {"standfirst": "", "authors": [], "tags": [], "menu_position": None, "lead_image": None}
    return {"title": title, **empty, **others}


def write(
    *parts: tuple[str, str], title: str = "Low water", by: User | None = None, kind: str = "article", **others: Any
) -> Article:
    """An article with these sections, each a heading and a body."""
    article = create_article(fields(title, **others), Article.Kind(kind), by=by)
    for heading, body in parts:
        add_section(article, heading, body, by=by)
    return article


def sections(article: Article) -> list[Section]:
    """As they stand in the database now."""
    return list(article.sections.in_order())


def fresh(section: Section) -> Section:
    """The section as it stands in the database now."""
    return Section.objects.get(pk=section.pk)


def headings(article: Article) -> list[str]:
    return [section.heading for section in sections(article)]


def put_out(article: Article, window: Any = None, **options: Any) -> Edition:
    """Publish the working copy as it is now."""
    edition = publish(article, manifests.current(article), window, **options)
    assert isinstance(edition, Edition), edition
    return edition


def tables() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table: what "nothing was changed" is held against."""
    return {model._meta.label: list(model.objects.order_by("pk").values()) for model in apps.get_models()}
