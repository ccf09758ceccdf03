"""Keeping the search rows and the index in step with the editions: called inside the transaction of the change."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from articles.composing import Part, part_of_text, site_language
from articles.models import Article, Edition, EditionSection, SearchRow
from articles.plain import text_of
from articles.search.backends import index_of
from articles.search.index import Entry
from articles.search.words import plain, stands_alone

BATCH = 50


def put_in(edition: Edition, parts: Sequence[Part]) -> None:
    """Let search find an edition. When it is shown is up to its window, which every search asks."""
    store(rows_of(edition, parts))


def rows_of(edition: Edition, parts: Sequence[Part]) -> list[SearchRow]:
    """Unsaved search rows of an edition: one for its title and standfirst, one for each section."""
    first = SearchRow(edition=edition, position=0, heading=edition.title, text=edition.standfirst)
    others = (
        SearchRow(edition=edition, position=place, anchor=part.anchor, heading=part.heading, text=text_of(part.html))
        for place, part in enumerate(parts, 1)
    )
    return [first, *others]


def store(rows: Sequence[SearchRow]) -> None:
    """Save rows and index them. Takes the rows of any number of editions at once."""
    SearchRow.objects.bulk_create(rows, batch_size=500)
    entries = [entry_of(row) for row in rows]
    index = index_of()
    index.put(entries)
    words = {word for entry in entries for text in entry[1:] for word in text.split()}
    index.learn(word for word in words if len(word) > 1 and not stands_alone(word))


def entry_of(row: SearchRow) -> Entry:
    heading, text = plain(row.heading), plain(row.text)
    if row.position == 0:
        return Entry(row.pk, title=heading, standfirst=text)
    return Entry(row.pk, heading=heading, context=plain(row.edition.title), body=text)


def prune(article: Article, now: datetime) -> None:
    """Forget the editions of an article that can never be live again, so that the index grows with the site alone."""
    _forget(article.editions.over(now))


def rebuild(now: datetime) -> Iterator[tuple[int, int]]:
    """Make the index anew, for the language of the settings; yields the editions done so far, and their number.

    Each batch is a transaction of its own, so the site may run meanwhile; a search finds what is in by then.
    """
    with transaction.atomic():
        index_of().create()
    keys = list(Edition.objects.not_over(now).order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), BATCH):
        with transaction.atomic():
            put_again(keys[start : start + BATCH])
        yield min(start + BATCH, len(keys)), len(keys)
    with transaction.atomic():
        _forget(Edition.objects.over(now))


def put_again(keys: Sequence[int]) -> None:
    """Make the search rows of these editions anew, out of their texts."""
    editions = Edition.objects.filter(pk__in=keys).defer("html", "outline").in_bulk()
    places = EditionSection.objects.filter(edition__in=keys).select_related("text__section")
    parts: dict[int, list[Part]] = {key: [] for key in editions}
    language = site_language()
    for place in places.order_by("edition", "position"):
        parts[place.edition_id].append(part_of_text(place.text, language))
    _forget(Edition.objects.filter(pk__in=keys))
    store([row for key, edition in editions.items() for row in rows_of(edition, parts[key])])


def is_behind(now: datetime) -> bool:
    """Whether there is anything that search does not know, or knows in another language than the settings name."""
    if not index_of().suits():
        return True
    return Edition.objects.not_over(now).filter(search_rows=None).exists()


def _forget(editions: "QuerySet[Edition]") -> None:
    keys = list(SearchRow.objects.filter(edition__in=editions.values("pk")).values_list("pk", flat=True))
    if keys:
        index_of().take(keys)
        SearchRow.objects.filter(pk__in=keys).delete()
