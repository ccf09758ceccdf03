"""The part of a text that shows why it was found, with the words that were looked for marked."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from articles.search.words import Word

# In characters: about three lines on a phone.
LENGTH = 240
LEAD_IN = 60
GAP = "…"


class Piece(NamedTuple):
    """A run of text, marked or not. Plain text: whoever prints it escapes it."""

    text: str
    marked: bool


def pieces(text: str, words: Sequence[Word], hits: Collection[int]) -> list[Piece]:
    """The whole text in runs; `hits` are the places in `words` of those to mark."""
    return _runs(text, words, hits, 0, len(text))


def excerpt(text: str, words: Sequence[Word], hits: Collection[int]) -> list[Piece]:
    """About 240 characters of a text, around the most hits that stand together; its beginning where there is none."""
    if not words:
        return []
    first = _densest(words, sorted(hits))
    begin = _step_back(text, words, first)
    end = begin
    while end < len(words) and words[end].end <= words[begin].start + LENGTH:
        end += 1
    start, stop = words[begin].start, _to_space(text, words[max(begin, end - 1)].end)
    # At the beginning, signs before the first word belong to it: a quotation mark, a bracket.
    start = 0 if begin == 0 else start
    runs = _runs(text, words, hits, start, stop)
    before = [Piece(f"{GAP} ", False)] if begin else []
    after = [Piece(f" {GAP}", False)] if text[stop:].strip() else []
    return [*before, *runs, *after]


def _densest(words: Sequence[Word], hits: list[int]) -> int:
    """The first hit of the stretch that holds the most different words of the query."""
    best, most = 0, 0
    for place, hit in enumerate(hits):
        reach = words[hit].start + LENGTH - LEAD_IN
        near = {words[other].text for other in hits[place : place + LENGTH] if words[other].end <= reach}
        if len(near) > most:
            best, most = hit, len(near)
    return best


def _step_back(text: str, words: Sequence[Word], place: int) -> int:
    """Where to begin so that a hit does not stand at the very start: at its line's beginning, or some words before."""
    begin = place
    while begin > 0 and words[place].start - words[begin - 1].start <= LEAD_IN:
        if "\n" in text[words[begin - 1].end : words[begin].start]:
            break
        begin -= 1
    return begin


def _to_space(text: str, stop: int) -> int:
    """The end of what stands behind a word without a space: a full stop, a closing mark."""
    while stop < len(text) and not text[stop].isspace() and not text[stop].isalnum():
        stop += 1
    return stop


def _runs(text: str, words: Sequence[Word], hits: Collection[int], start: int, stop: int) -> list[Piece]:
    runs: list[Piece] = []
    at, place, chosen = start, 0, sorted(hit for hit in hits if start <= words[hit].start and words[hit].end <= stop)
    while place < len(chosen):
        last = place
        while last + 1 < len(chosen) and chosen[last + 1] == chosen[last] + 1:
            last += 1
        begin, end = words[chosen[place]].start, words[chosen[last]].end
        runs += [Piece(text[at:begin], False), Piece(text[begin:end], True)]
        at, place = end, last + 1
    runs.append(Piece(text[at:stop], False))
    return [Piece(" ".join(run.text.split("\n")), run.marked) for run in runs if run.text]
