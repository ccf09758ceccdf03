"""Two texts that clash: what differs between them, and what comes out whichever is chosen. Pure.

The choice is made for whole paragraphs. Everything around them is merged, so that keeping one's own passage
never takes back what somebody else changed elsewhere in the section.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.hunks import apply, grouped, hunks
from articles.merging import Mark, merge, plain, word_diff

Marked = list[tuple[bool, str]]


@dataclass(frozen=True)
class Passage:
    """One passage on both sides, each as runs of text with whether the other side lacks them."""

    mine: Marked
    theirs: Marked


@dataclass(frozen=True)
class Settled:
    """The passages that clash, and the whole text with mine, theirs, or both (mine first) in their places."""

    passages: list[Passage]
    mine: str
    theirs: str
    both: str


def settle(base: str, mine: str, theirs: str) -> Settled:
    """What becomes of two texts made from `base` that `merging.merge` could not bring together."""
    base_lines, my_lines, their_lines = _lines(base), _lines(mine), _lines(theirs)
    passages: list[Passage] = []
    made: tuple[list[str], list[str], list[str]] = ([], [], [])
    place = 0
    for low, high, my_changes, their_changes in grouped(hunks(base_lines, my_lines), hunks(base_lines, their_lines)):
        mine_here = apply(base_lines, low, high, my_changes)
        theirs_here = apply(base_lines, low, high, their_changes)
        if my_changes and their_changes:
            merged = _merged(base_lines[low:high], mine_here, theirs_here)
        else:
            merged = mine_here if my_changes else theirs_here
        if merged is None:
            passages.append(sides("\n".join(mine_here), "\n".join(theirs_here)))
            chosen = [mine_here, theirs_here, _one_after_the_other(mine_here, theirs_here)]
        else:
            chosen = [merged, merged, merged]
        for text, part in zip(made, chosen, strict=True):
            text += base_lines[place:low] + part
        place = high
    return Settled(passages, *("\n".join(text + base_lines[place:]) for text in made))


def sides(mine: str, theirs: str) -> Passage:
    """Both texts with the words marked that stand in one of them only."""
    runs = word_diff(theirs, mine)
    return Passage(_side(runs, "added"), _side(runs, "gone"))


def _side(runs: Sequence[tuple[Mark, str]], own: Mark) -> Marked:
    """One text of a comparison; words marked one after the other are one mark, with the spaces between them."""
    side: Marked = []
    for marked, text in ((mark == own, text) for mark, text in runs if mark in ("same", own)):
        if marked and len(side) > 1 and side[-2][0] and not side[-1][1].strip(" "):
            text = side.pop(-2)[1] + side.pop()[1] + text
        if side and side[-1][0] == marked:
            text = side.pop()[1] + text
        side.append((marked, text))
    return side


def _lines(text: str) -> list[str]:
    return plain(text).split("\n") if text else []


def _merged(base: list[str], mine: list[str], theirs: list[str]) -> list[str] | None:
    """The lines of both, or None where they clash."""
    text = merge("\n".join(base), "\n".join(mine), "\n".join(theirs)).text
    # Joined, no line and one that is blank look alike; the blank one keeps two paragraphs apart.
    return max(mine, theirs, key=len) if text == "" else text if text is None else text.split("\n")


def _one_after_the_other(mine: list[str], theirs: list[str]) -> list[str]:
    """With a blank line between two paragraphs; a passage that one side took out adds nothing."""
    if not any(mine) or not any(theirs):
        return [*mine, *theirs]
    return [*mine, "", *theirs]
