"""What a reader typed into the search field, as words to look for.

    open water      both words, in any form that the stemmer knows
    "open water"    these words, next to each other
    -water          articles without the word; works before a phrase too
    harb*           words that begin so; two letters at least

Any other sign parts words, as a space does; words that a sign joins (rock-n-roll, don't) are a phrase. There is
nothing that could be wrong in a query: what makes no sense is left out.
"""

import re
from dataclasses import dataclass

from articles.search.words import split, stands_alone

# In characters.
LONGEST_QUERY = 200
SHORTEST_BEGINNING = 2
SHORTEST_GUESS = 3
# What a database has to go through for one query has an end: long phrases are looked for in pieces, and of more
# words, or pieces, than these the first count.
LONGEST_PHRASE = 6
MOST_TERMS = 16

# What phones and word processors make of a quotation mark.
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_CHUNK = re.compile(r'(?P<minus>-)?"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+)')


class QueryTooLong(ValueError):
    """The text has more than `LONGEST_QUERY` characters."""


@dataclass(frozen=True)
class Term:
    """Folded words that stand next to each other, at least one.

    `begins`: the last of them is only the beginning of a word. `guess`: it may be, since it was the last that was
    typed; it counts as such where no text has it as it stands.
    """

    words: tuple[str, ...]
    begins: bool = False
    guess: bool = False


@dataclass(frozen=True)
class Query:
    """What must be there, and what must not. With nothing wanted there is nothing to find."""

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()


def read_query(text: str) -> Query:
    """Any text as a query; raises `QueryTooLong`."""
    if len(text) > LONGEST_QUERY:
        raise QueryTooLong
    wanted: dict[Term, None] = {}
    unwanted: dict[Term, None] = {}
    chunks = list(_CHUNK.finditer(text.translate(_QUOTES)))
    for place, chunk in enumerate(chunks, 1):
        bare = chunk["word"] or ""
        terms = _terms(bare or chunk["phrase"] or "", bare=bool(bare), last=place == len(chunks))
        (unwanted if chunk["minus"] or bare.startswith("-") else wanted).update(dict.fromkeys(terms))
    return Query(tuple(wanted)[:MOST_TERMS], tuple(unwanted)[:MOST_TERMS])


def _terms(text: str, *, bare: bool, last: bool) -> list[Term]:
    words = tuple(word.text for word in split(text))
    if not words:
        return []
    length = 0 if not bare or stands_alone(words[-1]) else len(words[-1])
    begins = text.endswith("*") and length >= SHORTEST_BEGINNING
    guess = last and text[-1].isalnum() and not text.startswith("-") and length >= SHORTEST_GUESS
    *others, rest = _pieces(words)
    return [*map(Term, others), Term(rest, begins=begins, guess=guess)]


def _pieces(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """A phrase in pieces of at most six words, each of which begins with the last word of the one before."""
    step = LONGEST_PHRASE - 1
    return [words[start : start + LONGEST_PHRASE] for start in range(0, max(1, len(words) - 1), step)]
