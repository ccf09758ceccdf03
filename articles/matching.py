"""Which section of an article is which part of a new version of its document. Pure."""

from collections.abc import Sequence
from difflib import SequenceMatcher


def match_sections(old: Sequence[str], new: Sequence[str]) -> list[int | None]:
    """For each new heading the index of the old section that it continues, or None for a new one.

    The same heading continues its section wherever it stands, the nth of a heading the nth. Between two
    such pairs, as many renamed as there were before are taken to be the same sections in the same order.
    """
    pairs: list[int | None] = [None] * len(new)
    free = set(range(len(old)))
    for place, heading in enumerate(new):
        index = next((index for index in sorted(free) if old[index] == heading), None)
        if index is not None:
            pairs[place] = index
            free.discard(index)
    matcher = SequenceMatcher(None, list(old), list(new), autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        renamed = [place for place in range(new_from, new_to) if pairs[place] is None]
        left = [index for index in range(old_from, old_to) if index in free]
        if kind == "replace" and len(renamed) == len(left):
            pairs = _paired(pairs, renamed, left)
            free -= set(left)
    return pairs


def _paired(pairs: list[int | None], places: list[int], indexes: list[int]) -> list[int | None]:
    found = dict(zip(places, indexes, strict=True))
    return [found.get(place, index) for place, index in enumerate(pairs)]
