"""Making the derived HTML again after the renderer changed. Readers see the old until the new is there."""

from collections.abc import Iterator

from django.db import transaction
from django.db.models import F

from articles.composing import compose, part_of_text, portraits_of, site_language, to_html
from articles.models import Edition, EditionSection, SearchRow, Section
from articles.rendering import RENDERER_NUMBER
from articles.search.indexing import put_again
from core import numbers


def rebuild_sections() -> Iterator[int]:
    """Render every section's working copy again; yields the number done so far. A save in between wins."""
    keys = Section.objects.values_list("pk", flat=True)
    language = site_language()
    for done, pk in enumerate(keys.iterator(), 1):
        section = Section.objects.get(pk=pk)
        rendered = to_html(section.body, section.key, language)
        unchanged = Section.objects.filter(pk=pk, version=section.version)
        unchanged.update(html=rendered.html, words=rendered.words)
        yield done


def rebuild_editions(every: bool = False) -> Iterator[int]:
    """Compose editions again from their own texts; yields the number done so far.

    Those of an older renderer, or `every` one: after the site's language changed, since a few words stand in them.
    """
    chosen = Edition.objects.all() if every else Edition.objects.exclude(renderer_number=RENDERER_NUMBER)
    for done, pk in enumerate(chosen.values_list("pk", flat=True).iterator(), 1):
        with transaction.atomic():
            rebuild_edition(pk)
            numbers.raise_edition_no()
        yield done


def rebuild_edition(pk: int) -> None:
    """Compose one edition again: its own texts, with what the library says now of the pictures in it.

    Inside a transaction: what readers find by searching changes with what they read.
    """
    edition = Edition.objects.select_related("lead_image").defer("html").get(pk=pk)
    places = EditionSection.objects.filter(edition=pk).select_related("text__section").order_by("position")
    language = site_language()
    composed = compose([part_of_text(place.text, language) for place in places], language)
    Edition.objects.filter(pk=pk).update(
        html=composed.html,
        outline=composed.outline,
        lead=edition.lead_image and edition.lead_image.facts,
        portraits=portraits_of([slug for _name, slug in edition.byline]),
        renderer_number=RENDERER_NUMBER,
        rebuilt=F("rebuilt") + 1,
    )
    if SearchRow.objects.filter(edition=pk).exists():
        put_again([pk])
