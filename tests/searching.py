"""What the tests of search ask, and how they read the answer."""

from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone

from articles.search.excerpts import Piece
from articles.search.finding import Results, find
from articles.search.query import read_query


def look(text: str, page: int = 1, now: datetime | None = None) -> Results:
    return find(read_query(text), now or timezone.now(), page)


def titles(text: str, now: datetime | None = None) -> list[str]:
    return [found.edition.title for found in look(text, now=now).found]


def parts(text: str) -> list[str]:
    """The anchors of the sections that were found, the first article's first."""
    return [part.anchor for found in look(text).found for part in found.parts]


def shown(runs: Iterable[Piece]) -> str:
    """Runs of text with angle brackets round what is marked."""
    return "".join(f"<{run.text}>" if run.marked else run.text for run in runs)
