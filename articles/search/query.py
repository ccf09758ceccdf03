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
    wanted: list[Term] = []
    unwanted: list[Term] = []
    chunks = list(_CHUNK.finditer(text.translate(_QUOTES)))
    for place, chunk in enumerate(chunks, 1):
        bare = chunk["word"] or ""
        term = _term(bare or chunk["phrase"] or "", bare=bool(bare), last=place == len(chunks))
        if term:
            (unwanted if chunk["minus"] or bare.startswith("-") else wanted).append(term)
    return Query(tuple(dict.fromkeys(wanted)), tuple(dict.fromkeys(unwanted)))


def _term(text: str, *, bare: bool, last: bool) -> Term | None:
    words = tuple(word.text for word in split(text))
    if not words:
        return None
    length = 0 if not bare or stands_alone(words[-1]) else len(words[-1])
    begins = text.endswith("*") and length >= SHORTEST_BEGINNING
    guess = last and text[-1].isalnum() and not text.startswith("-") and length >= SHORTEST_GUESS
    return Term(words, begins=begins, guess=guess)
