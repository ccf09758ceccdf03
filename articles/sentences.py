"""Text as sentences and words: the units in which people change it. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

# A sentence ends at these, with closing marks behind them, before white space; CJK ends need no space.
# Possessive, and never from the middle of a run: a page of points would take minutes otherwise.
END = re.compile(r"""(?<![.!?…])[.!?…]++["'”’»)\]*_]*+(?=[^\S\n])|[。！？]+[”’」』）]*""")
# No sentence ends behind a single letter, a number with a point, or these.
SHORT = re.compile(r"(?:^|[^\w.])(?:\w|\d+|e\.g|i\.e|etc|vs|cf|ca|Mr|Mrs|Ms|Dr|Prof|St|No|Nr|Vol|Fig|al)\.$")
WORDS = re.compile(r"\w+|[^\S\n]+|\n|[^\w\s]")


@dataclass(frozen=True)
class Unit:
    """One sentence, or a line's end, with the white space before it.

    One space or none is the same: it only tells whether another sentence stands before. Deeper ones count.
    """

    text: str
    space: str = field(default="", compare=False)
    indent: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "indent", "" if self.space in {"", " "} else self.space)


def split_units(text: str) -> list[Unit]:
    """The sentences and line ends of a text, in order; joined again they are the text."""
    units: list[Unit] = []
    for line in text.splitlines(keepends=True) if "\n" in text else [text]:
        if line[:1] == " " and line[1:2].strip():
            # An indent of one space would look like the space between two sentences.
            units.append(Unit(" "))
            line = line[1:]
        units += _sentences(line.removesuffix("\n"))
        if line.endswith("\n"):
            trail = line[len(line.rstrip()) : -1] if line.strip() else line[:-1]
            units.append(Unit("\n", trail))
    return units


def join_units(units: Iterable[Unit]) -> str:
    """The text of the units. Two sentences that became neighbours get a space between them."""
    made: list[str] = []
    for unit in units:
        space = unit.space
        if made and not space and unit.text != "\n" and made[-1] != "\n" and not _joins(made[-1]):
            space = " "
        if space == " " and (not made or made[-1] == "\n"):
            space = ""
        made += [space, unit.text] if space else [unit.text]
    return "".join(made)


def split_words(text: str) -> list[str]:
    """Words, single marks, runs of white space and line ends; joined again they are the text."""
    return WORDS.findall(text)


def _joins(text: str) -> bool:
    """Whether a sentence needs no space behind it: it ends as Chinese and Japanese ones do."""
    return text[-1:] in "。！？”」』）" or text.isspace()


def _sentences(line: str) -> Iterable[Unit]:
    start = 0
    for end in END.finditer(line):
        if end[0][0] == "." and _runs_on(line, end):
            continue
        yield _unit(line[start : end.end()])
        start = end.end()
    if line[start:].strip():
        yield _unit(line[start:].rstrip())


def _runs_on(line: str, end: "re.Match[str]") -> bool:
    """Whether the point at `end` belongs to an abbreviation or a small letter follows it."""
    if len(end[0]) > 1:
        return False
    following = line[end.end() :].lstrip()[:1]
    return following.islower() or bool(SHORT.search(line[max(0, end.start() - 8) : end.end()]))


def _unit(text: str) -> Unit:
    bare = text.lstrip()
    return Unit(bare, text[: len(text) - len(bare)])
