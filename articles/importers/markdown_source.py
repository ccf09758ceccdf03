"""A Markdown document as lines, its headings, and its link and footnote definitions with who uses them.

The lines themselves stay as they are; markdown-it only tells where things begin and end.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from articles.importers.document import MAX_SECTION_CHARACTERS


@dataclass(frozen=True)
class Heading:
    """A heading outside quotes and lists; its lines are counted from 0, `end` not included."""

    level: int
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Definition:
    """The target of a link label or a footnote.

    `loose` means that its lines can be taken out and leave the rest as it is; `noted` that it stands in a
    footnote and goes where that goes.
    """

    key: str
    start: int
    end: int
    text: str
    loose: bool
    noted: bool

    @property
    def is_link(self) -> bool:
        return self.key.startswith("=")


def _parser() -> MarkdownIt:
    """CommonMark as the site reads it, raw HTML being text, and footnotes.

    Tables are left out: they hold no headings, and a long header row costs the square of its length.
    """
    options = {"html": False, "inline_definitions": True, "store_labels": True}
    parser = MarkdownIt("commonmark", options)
    footnote_plugin(parser, inline=False, move_to_end=False)
    # What stands inside a line is read only where it is needed.
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


class Source:
    """A Markdown text without front matter; lines end in `\\n`."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self._env: dict[str, Any] = {}
        # Not shared: the library fills its rule tables at first use, half full for other threads.
        self._parser = _parser()
        self._tokens = self._parser.parse(text, self._env)

    def headings(self) -> list[Heading]:
        """The headings that say something, in order; CommonMark 0.31, 4.2 and 4.3."""
        found = []
        for opening, inline in zip(self._tokens, self._tokens[1:], strict=False):
            if opening.type == "heading_open" and opening.level == 0 and opening.map:
                text = " ".join(_plain(self._inline(inline)).split())
                found.append(Heading(int(opening.tag[1]), text, *opening.map))
        return [heading for heading in found if heading.text]

    def definitions(self) -> list[Definition]:
        """All definitions in order, also those that another one of the same label makes void."""
        found = []
        footnotes = 0
        for token in self._tokens:
            if token.type in ("definition", "footnote_reference_open") and token.map:
                start, end = token.map
                text = _without_container(self.lines[start:end])
                loose = token.level == 0 and not self._indented(end)
                found.append(Definition(_key(token), start, end, text, loose, footnotes > 0))
            footnotes += {"footnote_reference_open": 1, "footnote_reference_close": -1}.get(token.type, 0)
        return found

    def uses(self) -> Iterator[tuple[int | str, str]]:
        """Who uses a definition, and its key: a line for running text, a key for what a footnote says."""
        footnotes: list[str] = []
        for token in self._tokens:
            if token.type == "footnote_reference_open":
                footnotes.append(_key(token))
            elif token.type == "footnote_reference_close":
                footnotes.pop()
            elif token.type == "inline" and token.map and "[" in token.content:
                user = footnotes[-1] if footnotes else token.map[0]
                yield from ((user, key) for key in _keys(self._inline(token)))

    def open_fence(self) -> str:
        """The line that would close a code block that runs to the end of the document, or ""."""
        last = self._tokens[-1] if self._tokens else None
        if last is None or last.type != "fence" or not last.map:
            return ""
        start, end = last.map
        closing = self.lines[end - 1].strip()
        closed = end - 1 > start and closing.startswith(last.markup) and not closing.strip(last.markup[0])
        return "" if closed else last.markup

    def _indented(self, line: int) -> bool:
        """Whether text goes on with an indent at `line`: without what is above it, a list above would swallow it."""
        below = (self.lines[number] for number in range(line, len(self.lines)))
        following = next((text for text in below if text.strip()), "")
        return following.startswith((" ", "\t"))

    def _inline(self, token: Token) -> list[Token]:
        # A paragraph too long for any section is refused with its section, so that its marks need no reading.
        if len(token.content) > MAX_SECTION_CHARACTERS:
            return [Token("text", "", 0, content=token.content)]
        children: list[Token] = []
        self._parser.inline.parse(token.content, self._parser, self._env, children)
        return children


def in_force(definitions: Iterable[Definition]) -> dict[str, Definition]:
    """The definition each key stands for: a link's first one (CommonMark 0.31, 4.7), a footnote's last."""
    chosen: dict[str, Definition] = {}
    for definition in definitions:
        if not definition.is_link or definition.key not in chosen:
            chosen[definition.key] = definition
    return chosen


def needed(keys: Iterable[str], used_by: Mapping[int | str, set[str]]) -> set[str]:
    """`keys` and all that the footnotes among them use in turn."""
    found: set[str] = set()
    waiting = list(keys)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting.extend(used_by.get(key, ()))
    return found


def _key(token: Token) -> str:
    """The label of a definition, behind a caret for a footnote and an equals sign for a link."""
    return f"^{token.meta['label']}" if token.type.startswith("footnote") else f"={token.meta['id']}"


def _keys(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "footnote_ref":
            yield f"^{token.meta['label']}"
        elif "label" in token.meta:
            yield f"={token.meta['label']}"
        yield from _keys(token.children or ())


def _plain(tokens: Iterable[Token]) -> str:
    """What a reader sees of inline tokens, without marks; of a picture its description."""
    parts = []
    for token in tokens:
        if token.type == "image":
            parts.append(_plain(token.children or ()))
        else:
            parts.append(" " if token.type.endswith("break") else token.content)
    return "".join(parts)


def _without_container(lines: list[str]) -> str:
    """`lines` without the marks of the quote or list that the first one stands in."""
    width = lines[0].index("[")
    rest = (line[:width].lstrip(" \t>") + line[width:] for line in lines[1:])
    return "\n".join([lines[0][width:], *rest]).rstrip()
