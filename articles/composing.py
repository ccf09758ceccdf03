"""Puts rendered sections together into what a reader's page prints."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from articles.models import Author, Edition, Image, Section, SectionVersion
from articles.picture_facts import Facts, Portrait, keys_in
from articles.rendering import Labels, Rendered, render
from core.models import Site


def to_html(body: str, key: str, language: str | None = None) -> Rendered:
    """A section's Markdown as safe HTML, with this site's address and language. Raises `rendering.TooLong`.

    The few words that stand in the HTML are the site's, whatever language the editor's admin speaks. `language`:
    what `site_language` said, for who renders many texts; left out, it costs a query.
    Where the text shows pictures of the library, they cost another.
    """
    with translation.override(language or site_language()):
        labels = Labels(note=_("Note"), notes=_("Notes"), back=_("Back to the text of note"), table=_("Table"))
    hosts = {urlsplit(settings.BROADSIDE_URL).netloc}
    return render(body, key=key, site_hosts=hosts, labels=labels, pictures=pictures_in(body))


def pictures_in(body: str) -> dict[str, Facts]:
    """The library's pictures that a text names by their address, by key."""
    keys = keys_in(body)
    return {key: image.facts for key, image in Image.objects.keyed(keys).items()} if keys else {}


def portraits_of(slugs: list[str]) -> list[Portrait]:
    """The faces of those authors who have one, in the order of the byline."""
    rows = Author.objects.filter(slug__in=slugs, picture__isnull=False).select_related("picture")
    faces = {row.slug: row.picture.facts for row in rows if row.picture}
    return [Portrait(slug=slug, picture=faces[slug]) for slug in slugs if slug in faces]


def lead_address(edition: Edition) -> str | None:
    """Where a JPEG of the edition's lead picture is, about 1200 pixels wide, for machines that show links."""
    return edition.lead["social"]["src"] if edition.lead else None


def site_language() -> str:
    """The language that readers' pages speak."""
    return Site.objects.filter(pk=1).values_list("language", flat=True).first() or settings.LANGUAGE_CODE


@dataclass(frozen=True)
class Part:
    """One section as it goes into a page: its address, its words and its finished HTML."""

    key: str
    anchor: str
    heading: str
    html: str
    words: int


def part_of(section: Section) -> Part:
    """The working copy's text of a section, rendered when it was saved."""
    return Part(section.key, section.anchor, section.heading, section.html, section.words)


def part_of_text(text: SectionVersion, language: str | None = None) -> Part:
    """A section's text at a version; an older one than the working copy's is rendered again, in `language`."""
    section = text.section
    if text.version == section.version:
        return part_of(section)
    rendered = to_html(text.body, section.key, language)
    return Part(section.key, section.anchor, text.heading, rendered.html, rendered.words)


@dataclass(frozen=True)
class Composed:
    """The finished HTML of all parts, the contents list, and the number of words in bodies and headings."""

    html: str
    outline: list[dict[str, Any]]
    words: int


def compose(parts: list[Part], language: str | None = None) -> Composed:
    """Join parts in order. Headed parts are numbered from 1; one without a heading is in no contents list."""
    with translation.override(language or site_language()):
        return _compose(parts)


def _compose(parts: list[Part]) -> Composed:
    number, texts, outline = 0, [], []
    for part in parts:
        context: dict[str, Any] = {"key": part.key, "anchor": part.anchor, "heading": part.heading, "number": None}
        if part.heading:
            number += 1
            context["number"] = number
            outline.append(dict(context))
        # Safe: `html` is what rendering.render made, the only place that sanitises.
        texts.append(render_to_string("articles/_part.html", {**context, "html": mark_safe(part.html)}))
    words = sum(part.words + len(part.heading.split()) for part in parts)
    return Composed("\n".join(texts), outline, words)
