"""What gives a shout away as a machine's. Pure: it sees only the form's fields."""

import unicodedata

# Marks that change the direction of everything behind them: one shout must not turn the page around.
BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
MOST_MARKS = 3


def is_trapped(website: str) -> bool:
    """Whether the field that no person sees was filled in."""
    return bool(website.strip())


def tidy(text: str) -> str:
    """The text as it may stand on a page: plain, in NFC, without controls and towers of marks.

    Line ends and runs of white space become one space; direction marks, controls, private and unassigned
    characters and lone surrogates go; of combining marks on one letter the first three stay.
    """
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        if category in {"Mn", "Me"}:
            marks += 1
            if marks > MOST_MARKS:
                continue
        else:
            marks = 0
        if char.isspace():
            kept.append(" ")
        elif char not in BIDI and (category not in {"Cc", "Cs", "Co", "Cn", "Cf"} or char in "\u200d\u200c"):
            kept.append(char)
    return " ".join("".join(kept).split())
