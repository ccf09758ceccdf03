"""What changed from one list to another, in bounded time. Pure.

`difflib` finds the changes; it is quadratic in repeated items, so lists are first cut at items that stand
once in each (Bram Cohen's patience diff), and what is still too repetitive counts as one change.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from itertools import accumulate
from typing import Generic, TypeVar

T = TypeVar("T")

# Pairs of equal items that difflib may look at for one piece: about a tenth of a second.
MOST_PAIRS = 300_000
# Items and pairs that it may look at in all for one piece: about a second.
MOST_STEPS = 5_000_000


@dataclass(frozen=True)
class Hunk(Generic[T]):
    """`base[low:high]` was replaced by `items`; an empty range is an insertion, no items a deletion."""

    low: int
    high: int
    items: tuple[T, ...]


def hunks(base: Sequence[T], new: Sequence[T]) -> list[Hunk[T]]:
    """The changes that make `new` of `base`, in order, as small as they can be told apart.

    As many items as before count as changed one by one. Items must be hashable.
    """
    found: list[Hunk[T]] = []
    for low, high, new_low, new_high in _pieces(base, new):
        found += _changes(base, new, low, high, new_low, new_high)
    return found


def apply(base: Sequence[T], low: int, high: int, changes: Sequence[Hunk[T]]) -> list[T]:
    """`base[low:high]` with the given changes, all inside that range."""
    made: list[T] = []
    place = low
    for hunk in changes:
        made += [*base[place : hunk.low], *hunk.items]
        place = hunk.high
    return made + list(base[place:high])


def grouped(
    mine: Sequence[Hunk[T]], theirs: Sequence[Hunk[T]]
) -> Iterator[tuple[int, int, list[Hunk[T]], list[Hunk[T]]]]:
    """The changes of two sides in order: range, mine in it, theirs in it. Ranges that overlap are one.

    Changes that only touch do not overlap: who changed one sentence has not changed the next.
    """
    todo = sorted([(hunk.low, hunk.high, 0, hunk) for hunk in mine] + [(h.low, h.high, 1, h) for h in theirs], key=_at)
    place = 0
    while place < len(todo):
        low, high = todo[place][:2]
        sides: tuple[list[Hunk[T]], list[Hunk[T]]] = ([], [])
        first = place
        while place < len(todo) and (place == first or _overlap(low, high, *todo[place][:2])):
            high = max(high, todo[place][1])
            sides[todo[place][2]].append(todo[place][3])
            place += 1
        yield low, high, *sides


def _at(entry: tuple[int, int, int, Hunk[T]]) -> tuple[int, int, int]:
    return entry[:3]


def _overlap(low: int, high: int, other_low: int, other_high: int) -> bool:
    """Whether two ranges share an item, one lies inside the other, or both insert at one place."""
    if low == high and other_low == other_high:
        return low == other_low
    if low == high or other_low == other_high:
        point, start, end = (low, other_low, other_high) if low == high else (other_low, low, high)
        return start < point < end
    return max(low, other_low) < min(high, other_high)


def _pieces(base: Sequence[T], new: Sequence[T]) -> Iterator[tuple[int, int, int, int]]:
    """Ranges of both lists between what certainly corresponds."""
    start, shortest = 0, min(len(base), len(new))
    while start < shortest and base[start] == new[start]:
        start += 1
    end = 0
    while end < shortest - start and base[-1 - end] == new[-1 - end]:
        end += 1
    low, new_low = start, start
    for index, new_index in _anchors(base, new, start, end):
        yield low, index, new_low, new_index
        low, new_low = index + 1, new_index + 1
    yield low, len(base) - end, new_low, len(new) - end


def _anchors(base: Sequence[T], new: Sequence[T], start: int, end: int) -> list[tuple[int, int]]:
    """Pairs of places of items that stand once in each list, in rising order in both."""
    here, there = base[start : len(base) - end], new[start : len(new) - end]
    counts, new_counts = Counter(here), Counter(there)
    places = {item: start + index for index, item in enumerate(there) if new_counts[item] == 1}
    pairs = [(start + index, places[item]) for index, item in enumerate(here) if counts[item] == 1 and item in places]
    return _longest_rising(pairs)


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs whose second values rise (patience sorting)."""
    tops: list[int] = []
    chain: list[int] = []
    before: list[int] = []
    for index, (_, value) in enumerate(pairs):
        pile = bisect_left(tops, value)
        before.append(chain[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [value]
        chain[pile : pile + 1] = [index]
    run: list[tuple[int, int]] = []
    at = chain[-1] if chain else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]


def _changes(
    base: Sequence[T], new: Sequence[T], low: int, high: int, new_low: int, new_high: int
) -> Iterator[Hunk[T]]:
    old, made = base[low:high], new[new_low:new_high]
    if not old or not made or _repetitive(old, made):
        if list(old) != list(made):
            yield from _one_by_one(low, high, tuple(made))
        return
    try:
        opcodes = _Bounded(list(old), list(made)).get_opcodes()
    except _TooCostly:
        yield from _one_by_one(low, high, tuple(made))
        return
    for kind, start, end, new_start, new_end in opcodes:
        if kind != "equal":
            yield from _one_by_one(low + start, low + end, tuple(made[new_start:new_end]))


def _one_by_one(low: int, high: int, items: tuple[T, ...]) -> Iterator[Hunk[T]]:
    if high - low == len(items):
        yield from (Hunk(low + index, low + index + 1, (item,)) for index, item in enumerate(items))
    else:
        yield Hunk(low, high, items)


class _TooCostly(Exception):
    """The search for what two lists share took more than `MOST_STEPS`."""


class _Bounded(SequenceMatcher[T]):
    """`SequenceMatcher` that gives up: each match costs a look at the whole range around it."""

    def __init__(self, old: list[T], made: list[T]) -> None:
        super().__init__(None, old, made, autojunk=False)
        counts = Counter(made)
        self._sums = [0, *accumulate(1 + counts[item] for item in old)]
        self._steps = 0

    def find_longest_match(self, alo: int = 0, ahi: int | None = None, blo: int = 0, bhi: int | None = None) -> Match:
        self._steps += self._sums[-1 if ahi is None else ahi] - self._sums[alo]
        if self._steps > MOST_STEPS:
            raise _TooCostly
        return super().find_longest_match(alo, ahi, blo, bhi)


def _repetitive(old: Sequence[T], made: Sequence[T]) -> bool:
    counts = Counter(made)
    return sum(counts[item] for item in old) > MOST_PAIRS
