"""Three texts into one: what two people made of the same base, merged without losing a word of either.

By line first (a paragraph is one line), then by sentence inside lines that both changed. Changes to different
sentences both stand; only changes to the same sentence clash, and then nothing is decided here. Pure.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from articles.hunks import Hunk, apply, grouped, hunks
from articles.sentences import Unit, join_units, split_units, split_words

# Lines that stand one under the other without a blank one: list items, table rows, quotes.
LISTED = re.compile(r"\s*(?:[-*+>|]|\d+[.)]\s)")

T = TypeVar("T")
Mark = Literal["same", "gone", "added"]


@dataclass(frozen=True)
class Clash:
    """A passage that both changed differently, in whole sentences or lines."""

    base: str
    mine: str
    theirs: str


@dataclass(frozen=True)
class Merge:
    """The merged text, or None and the passages that clash."""

    text: str | None
    clashes: tuple[Clash, ...] = ()

    @property
    def clean(self) -> bool:
        return self.text is not None


def merge(base: str, mine: str, theirs: str) -> Merge:
    """Merge `mine` and `theirs`, both made from `base`. Line ends come out as newlines.

    What both inserted at the same place stands in the order theirs, mine. Symmetric in whether it clashes.
    """
    base, mine, theirs = plain(base), plain(mine), plain(theirs)
    if mine == theirs or base == theirs:
        return Merge(mine)
    if base == mine:
        return Merge(theirs)
    clashes: list[Clash] = []
    lines = _merge_lines(_lines(base), _lines(mine), _lines(theirs), clashes)
    if clashes:
        return Merge(None, tuple(clashes))
    return Merge("\n".join(lines))


def merge_value(base: T, mine: T, theirs: T) -> tuple[T, bool]:
    """The value that was changed, and whether both changed it differently (then theirs)."""
    if mine in (base, theirs):
        return theirs, False
    return (mine, False) if theirs == base else (theirs, True)


def merge_set(base: Sequence[T], mine: Sequence[T], theirs: Sequence[T]) -> list[T]:
    """An ordered set: what either removed is gone, what either added is there, in the order of theirs.

    Where theirs is as the base was, the order is mine. Values must be hashable or few.
    """
    if list(theirs) == list(base):
        return list(mine)
    removed = [item for item in base if item not in mine]
    added = [item for item in mine if item not in base and item not in theirs]
    return [item for item in theirs if item not in removed] + added


def word_diff(old: str, new: str) -> list[tuple[Mark, str]]:
    """Both texts as one run of passages: the same in both, gone from the old one, added in the new one."""
    before, after = split_words(plain(old)), split_words(plain(new))
    marked: list[tuple[Mark, str]] = []
    place = 0
    for hunk in hunks(before, after):
        pieces: tuple[tuple[Mark, Sequence[str]], ...] = (
            ("same", before[place : hunk.low]),
            ("gone", before[hunk.low : hunk.high]),
            ("added", hunk.items),
        )
        marked += [(mark, "".join(words)) for mark, words in pieces if words]
        place = hunk.high
    if before[place:]:
        marked.append(("same", "".join(before[place:])))
    return marked


def plain(text: str) -> str:
    """With newlines as line ends, whatever a browser or a file had."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _lines(text: str) -> list[str]:
    """An empty text has no line; this way a first paragraph is an insertion, not a changed line."""
    return text.split("\n") if text else []


def _merge_lines(base: list[str], mine: list[str], theirs: list[str], clashes: list[Clash]) -> list[str]:
    def both(old: list[str], ours: list[str], other: list[str]) -> list[str]:
        return _merge_passage(old, ours, other, clashes)

    return merge_items(base, hunks(base, mine), hunks(base, theirs), both, _part_lines)


def _part_lines(before: str, after: str) -> list[str]:
    """A blank line, where two lines would run together into one paragraph and are no list, table or quote."""
    apart = not before.strip() or not after.strip() or (LISTED.match(before) and LISTED.match(after))
    return [] if apart else [""]


def merge_items(
    base: Sequence[T],
    mine: list[Hunk[T]],
    theirs: list[Hunk[T]],
    both: Callable[[list[T], list[T], list[T]], list[T]],
    between: Callable[[T, T], list[T]],
) -> list[T]:
    """Apply the hunks of both sides to `base`; `both` decides on a passage that both sides changed.

    `between` names what must part two insertions at the same place.
    """
    merged: list[T] = []
    place = 0
    for low, high, ours, other in grouped(mine, theirs):
        merged += base[place:low]
        old = list(base[low:high])
        if ours and other:
            sides = apply(base, low, high, ours), apply(base, low, high, other)
            merged += _both_inserted(*sides, between) if not old else both(old, *sides)
        else:
            merged += apply(base, low, high, ours or other)
        place = high
    return merged + list(base[place:])


def _both_inserted(mine: list[T], theirs: list[T], between: Callable[[T, T], list[T]]) -> list[T]:
    if _holds(mine, theirs):
        return mine
    return theirs if _holds(theirs, mine) else theirs + between(theirs[-1], mine[0]) + mine


def _holds(whole: list[T], part: list[T]) -> bool:
    """Whether the one insertion is a piece of the other: then it was the same thing, written on."""
    size = len(part)
    return any(whole[start : start + size] == part for start in range(len(whole) - size + 1))


def _merge_passage(base: list[str], mine: list[str], theirs: list[str], clashes: list[Clash]) -> list[str]:
    """Merge lines that both changed, sentence by sentence."""
    units = [split_units("".join(f"{line}\n" for line in lines)) for lines in (base, mine, theirs)]

    def both(old: list[Unit], ours: list[Unit], other: list[Unit]) -> list[Unit]:
        if ours == other:
            return ours
        wider = _wider(join_units(old), join_units(ours), join_units(other))
        if wider is None:
            clashes.append(Clash(join_units(old).strip(), join_units(ours).strip(), join_units(other).strip()))
            return other
        return ours if wider == "mine" else other

    merged = merge_items(units[0], hunks(units[0], units[1]), hunks(units[0], units[2]), both, _part_units)
    text = join_units(merged)
    return text.removesuffix("\n").split("\n") if text else []


def _part_units(before: Unit, after: Unit) -> list[Unit]:
    return []


def _wider(base: str, mine: str, theirs: str) -> Literal["mine", "theirs"] | None:
    """Who made all the other's word changes and more; None where each changed something of their own."""
    words = split_words(base)
    ours, other = set(hunks(words, split_words(mine))), set(hunks(words, split_words(theirs)))
    if other <= ours:
        return "mine"
    return "theirs" if ours <= other else None
