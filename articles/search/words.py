"""Text as search sees it: folded words, each with its place in the text.

A word is a run of letters and digits (Unicode's categories L and N, with the marks that belong to them). Scripts
that are written without spaces give one word for each character, so that any part of a sentence can be found as a
phrase. Folding takes case and accents away, as readers leave them out.
"""

import re
import unicodedata
from typing import NamedTuple

# What is longer counts by its beginning; PostgreSQL leaves words over 2 KB out altogether.
LONGEST_WORD = 64

# Chinese and Japanese; Thai, Lao, Burmese and Khmer.
_SPACELESS = (
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003fffd"
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e50-\u0e59\u0e81-\u0eb0\u0ebd-\u0ec6\u1000-\u102a\u1780-\u17b3"
)
# Accents, and the vowel signs of scripts that write them above, below and around a letter.
_ACCENTS = "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
_SIGNS = (
    "\u0483-\u0487\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0980-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3\u3099\u309a"
)
_WORD = re.compile(
    f"[{_SPACELESS}][{_ACCENTS}{_SIGNS}]*|[^\\W_{_SPACELESS}](?:[^\\W_{_SPACELESS}]|[{_ACCENTS}{_SIGNS}])*"
)
_ALONE = re.compile(f"[{_SPACELESS}]")
_ACCENT = re.compile(f"[{_ACCENTS}]")

# Letters that no accent can be taken from, but that people type without their strokes.
_STROKES = {
    **{"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th"},
    "ё": "е",
}


class Word(NamedTuple):
    """A folded word, and where it stands in the text: `text[start:end]`."""

    text: str
    start: int
    end: int


def split(text: str) -> list[Word]:
    """The words of a text, in order."""
    return [Word(fold(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)]


def plain(text: str) -> str:
    """The words of a text with a space between them: all that a database gets to see of it.

    The n-th word here is the n-th of `split`.
    """
    return " ".join(fold(word) for word in _WORD.findall(text))


def fold(word: str) -> str:
    """One word without case and accents, at most 64 characters."""
    return (word.lower() if word.isascii() else word.translate(_FOLDING))[:LONGEST_WORD] or word[:1]


def stands_alone(word: str) -> bool:
    """Whether a folded word is one character of a script without spaces."""
    return bool(_ALONE.match(word))


class _Folding(dict[int, str]):
    """What a character folds to, worked out at its first use."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


def _folded(character: str) -> str:
    if _ACCENT.match(character):
        return ""
    small = character.casefold()
    if small in _STROKES:
        return _STROKES[small]
    # Compatibility forms too (Unicode Standard Annex 15): the letters of a ligature, a raised figure.
    apart = unicodedata.normalize("NFKD", small)
    latin_or_greek = apart[0] < "\u0400" or "\u1e00" <= apart[0] < "\u2000"
    if not latin_or_greek:
        return small
    return "".join(part for part in apart if part.isalnum()) or small


_FOLDING = _Folding()
