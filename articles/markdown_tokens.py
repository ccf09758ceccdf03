"""Tokens of our own, and the words that the renderer says.

The modules beside this one rewrite the token list of markdown-it; the library's renderer then writes every
tag and escapes every word, ours too.
"""

from dataclasses import dataclass
from typing import TypeAlias

from markdown_it.token import Token

Attributes: TypeAlias = dict[str, str | int | float]


@dataclass(frozen=True)
class Labels:
    """What the renderer itself says, in the site's language. `note` and `back` stand before a number."""

    note: str = "Note"
    notes: str = "Notes"
    back: str = "Back to the text of note"
    table: str = "Table"


def start(tag: str, attrs: Attributes | None = None, *, block: bool = False) -> Token:
    """A token that opens an element; with `block` a new line follows it in the HTML."""
    return Token(f"{tag}_open", tag, 1, attrs=attrs or {}, block=block)


def end(tag: str, *, block: bool = False) -> Token:
    """The token that closes what `start` opened."""
    return Token(f"{tag}_close", tag, -1, block=block)


def words(content: str) -> Token:
    """Plain text."""
    return Token("text", "", 0, content=content)


def sign(content: str) -> Token:
    """Text that helps the eye and was not written by the author: a note's number, an arrow."""
    return Token("text", "", 0, content=content, meta={"sign": True})


def plain_text(tokens: list[Token]) -> str:
    """The words of a rendered token list, one line for each block, without signs and alternative texts."""
    lines = []
    for token in tokens:
        if token.type == "inline":
            lines.append("".join(_said(child) for child in token.children or []))
        elif token.type == "text":
            lines.append(token.content)
    return "\n".join(line.strip() for line in lines if line.strip())


def _said(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return " "
    return "" if "sign" in token.meta else token.content
