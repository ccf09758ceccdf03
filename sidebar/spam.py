"""What gives a shout away as a machine's. Pure: it sees only the form's fields."""

import unicodedata

MOST_MARKS = 3
JOINERS = "\u200c\u200d"
# Letters and a symbol that draw nothing: a name made of them would be none.
BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800")


def is_trapped(website: str) -> bool:
    """Whether the field that no person sees was filled in."""
    return bool(website.strip())


def tidy(text: str) -> str:
    """The text as it may stand on a page: plain, in NFC, without controls and towers of marks.

    Line ends and runs of white space become one space; direction marks, controls, private characters and
    lone surrogates go; of combining marks on one letter the first three stay. "" where nothing would be seen.
    """
    plain = "".join(" " if char.isspace() else char for char in text if char.isspace() or not _is_dropped(char))
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", plain):
        if unicodedata.category(char) in {"Mn", "Me"}:
            marks += 1
        elif char not in JOINERS:
            marks = 0
        if marks <= MOST_MARKS:
            kept.append(char)
    return " ".join("".join(kept).split()) if any(map(_is_seen, kept)) else ""


def _is_dropped(char: str) -> bool:
    """Controls, format characters (direction marks are some), surrogates, private and non-characters.

    Unassigned ones stay: they may be assigned in a younger Unicode than this Python's, as new emoji are.
    """
    number = ord(char)
    noncharacter = number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF
    return noncharacter or (unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co"} and char not in JOINERS)


def _is_seen(char: str) -> bool:
    blank = char.isspace() or char in BLANK or char in JOINERS
    return not blank and not unicodedata.category(char).startswith("M")
