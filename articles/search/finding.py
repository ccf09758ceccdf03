"""`find(query, now)`: what of the live site has the words, the best first, each hit with its section."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from articles.models import Edition, SearchRow
from articles.search.backends import index_of
from articles.search.excerpts import Piece, excerpt, pieces
from articles.search.index import Candidate, Index, Need
from articles.search.query import Query, Term
from articles.search.words import plain, split

# A list by rank has no keyset: its pages are counted, and end where nobody reads on.
SIZE = 10
PAGES = 10
SECTIONS = 3
# Of more words than this, one section must have them all.
MOST_APART = 6
# In characters: what of one section is looked through for words to mark.
MARKED_LENGTH = 30_000


@dataclass(frozen=True)
class Part:
    """A section that was found: its place in the page, and runs of text for its heading and what it says."""

    anchor: str
    heading: list[Piece]
    text: list[Piece]


@dataclass
class Found:
    """An article or page that was found, with its best sections; none where title or standfirst say it all."""

    edition: Edition
    title: list[Piece]
    standfirst: list[Piece] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)


@dataclass(frozen=True)
class Results:
    """One page of what was found. `total` counts articles; with `more` there were others, of lower rank."""

    found: list[Found]
    total: int
    more: bool
    page: int
    pages: int


NOTHING = Results([], 0, False, 1, 0)


def find(query: Query, now: datetime, page: int = 1) -> Results:
    """A page of at most ten articles, in at most five queries however much there is.

    Words are looked for in one section, its article's title included; where no section has them all, in one
    article. What is unwanted must not be anywhere in the article. Titles weigh more than headings, these more than
    standfirsts and these more than bodies. `page` counts from 1; beyond the last one nothing is found.
    Raises `TooSlow` where that would take PostgreSQL more than a second and a half.
    """
    if not query.wanted:
        return NOTHING
    index = index_of()
    known = _known(index, [*query.wanted, *query.unwanted])
    wanted, unwanted = ([_need(term, known) for term in terms] for terms in (query.wanted, query.unwanted))
    ranked = _by_edition(index.find(wanted, now))
    if not ranked and not unwanted and 1 < len(wanted) <= MOST_APART:
        ranked = _in_all(index.find_each(wanted, now))
    first = list(ranked.items())[: 2 * SIZE * PAGES]
    if first and unwanted:
        others = index.having(unwanted, [edition for edition, _ in first])
        first = [(edition, rows) for edition, rows in first if edition not in others]
    kept = first[: SIZE * PAGES]
    shown = kept[(page - 1) * SIZE : page * SIZE]
    more = len(ranked) > len(kept)
    return Results(_found(index, shown, wanted), len(kept), more, page, -(-len(kept) // SIZE))


def _known(index: Index, terms: Sequence[Term]) -> list[str]:
    """The words that the beginnings in a query may stand for, the shortest first."""
    return index.completions([term.words[-1] for term in terms if term.begins or term.guess])


def _need(term: Term, known: Sequence[str]) -> Need:
    *before, last = term.words
    if not term.begins and (not term.guess or last in known):
        return Need((term.words,))
    completed = [(*before, word) for word in known if word.startswith(last) and word != last]
    return Need((term.words, *completed))


def _by_edition(candidates: Sequence[Candidate]) -> dict[int, list[int]]:
    """The keys of an edition's rows, best first, by edition, the one with the best row first."""
    ranked: dict[int, list[int]] = {}
    for row in candidates:
        ranked.setdefault(row.edition, []).append(row.key)
    return ranked


def _in_all(found: Sequence[Sequence[Candidate]]) -> dict[int, list[int]]:
    """The editions that have something of each, by the sum of their ranks; of their rows the best for each."""
    best: list[dict[int, Candidate]] = []
    for candidates in found:
        each: dict[int, Candidate] = {}
        for row in sorted(candidates, key=lambda row: row.score):
            each[row.edition] = row
        best.append(each)
    both = set(best[0]).intersection(*best[1:])
    ranked = sorted(both, key=lambda edition: (sum(each[edition].score for each in best), edition), reverse=True)
    return {edition: list(dict.fromkeys(each[edition].key for each in best)) for edition in ranked}


def _found(index: Index, shown: Sequence[tuple[int, list[int]]], wanted: Sequence[Need]) -> list[Found]:
    # Two more than are shown: those that were found by their article's title alone are not.
    keys = [key for _, rows in shown for key in rows[: SECTIONS + 2]]
    rows = SearchRow.objects.filter(pk__in=keys).select_related("edition__article")
    loaded = rows.defer("edition__html", "edition__outline").in_bulk()
    editions = {row.edition_id: row.edition for row in loaded.values()}
    texts = [text for row in loaded.values() for text in (row.heading, row.text[:MARKED_LENGTH])]
    texts += [text for edition in editions.values() for text in (edition.title, edition.standfirst)]
    marker = _Marker(index, texts, wanted)
    return [
        _one(editions[edition], [loaded[key] for key in keys if key in loaded], marker)
        for edition, keys in shown
        if edition in editions
    ]


def _one(edition: Edition, rows: Sequence[SearchRow], marker: "_Marker") -> Found:
    sections = [row for row in rows if row.position]
    hit = [row for row in sections if marker.hits[row.heading] or marker.hits[row.text[:MARKED_LENGTH]]]
    says_it = marker.hits[edition.standfirst]
    if not (hit or says_it or marker.hits[edition.title]):
        # It stands further down in a section than is looked through.
        hit = sections
    parts = [
        Part(row.anchor, marker.whole(row.heading), marker.excerpt(row.text[:MARKED_LENGTH])) for row in hit[:SECTIONS]
    ]
    standfirst = marker.excerpt(edition.standfirst) if says_it or not parts else []
    return Found(edition, marker.whole(edition.title), standfirst, parts)


class _Marker:
    """Knows for each of some texts which of its words are wanted; the database is asked once for them all."""

    def __init__(self, index: Index, texts: Sequence[str], wanted: Sequence[Need]) -> None:
        each = list(dict.fromkeys(texts))
        marks = index.marks([plain(text) for text in each], wanted) if each else []
        self.hits = dict(zip(each, marks, strict=True))

    def whole(self, text: str) -> list[Piece]:
        return pieces(text, split(text), self.hits[text])

    def excerpt(self, text: str) -> list[Piece]:
        return excerpt(text, split(text), self.hits[text])
