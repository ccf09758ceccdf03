"""Plain text → a document, by the signs that people leave in it: the first line, short lines, empty lines."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from articles.importers.decoding import decode
from articles.importers.document import Document, ImportedSection, UnreadableDocument
from core.refusals import gettext_noop as _

# A heading is shorter than this; longer is a paragraph that lost its full stop.
MAX_HEADING_CHARACTERS = 100
MAX_HEADING_WORDS = 12
# Nobody breaks lines by hand or program beyond this width: a longer line is a whole paragraph.
MAX_WRAP_CHARACTERS = 120

END_PUNCTUATION = ".!?:;,…。．！？：；，、"
CLOSING = "\"'”’»›“‘」』)]"

_EDGES = re.compile(r"\A[\s\u200b]+|[\s\u200b]+\Z")
_LIST_ITEM = re.compile(r"(?:[-*+•–—]|\d{1,3}[.)])\s")
_BULLET = re.compile(r"[-*+•–—]\s")

# CommonMark 0.31, 6 for what means something anywhere in a line, 4 and 5 for what does at its beginning. An
# underscore between letters or digits is no emphasis (6.2), a "<" before a space no tag: they stay readable.
_ANYWHERE = re.compile(r"[\\`*\[]|<(?!\s)|_(?![^\W_])|(?<![^\W_])_|&(?=#?\w+;)|~(?=~)|(?<=~)~")
_AT_BEGINNING = re.compile(r"\A(\d{1,9}(?=[.)](?:\s|\Z))|(?=#{1,6}(?:\s|\Z)|>|[-+](?:[\s-]|\Z)))")


class Paragraph(NamedTuple):
    """One paragraph as one line; a label is short, without end punctuation, and had a line to itself."""

    text: str
    label: bool


def read(data: bytes) -> Document:
    """The document in a plain-text file; the bodies are Markdown in which every sign stays itself.

    The first line is the title. A label that is followed by running text is a heading; one that is followed
    by another label is a paragraph, since a heading over nothing is one more guess. Labels at the very end
    have no text under them: a scraped page's furniture, named in `left_out`. Lines of a wrapped paragraph are
    joined. Raises `UnreadableDocument` as `decode` does, and for a first line that can be no title.
    """
    lines = [_tidy(line) for line in decode(data).split("\n")]
    title, blocks = _title_and_blocks(lines)
    paragraphs = [paragraph for block in blocks for paragraph in _paragraphs(block)]
    paragraphs, furniture = _without_furniture(paragraphs)
    return Document(title=title, sections=tuple(_sections(paragraphs)), left_out=tuple(furniture))


def escape(paragraph: str) -> str:
    """`paragraph`, one line without space at its ends, as Markdown that renders to the same characters.

    Holds for CommonMark with tables, footnotes and strike-through, between empty lines.
    """
    return _AT_BEGINNING.sub(r"\1\\", _ANYWHERE.sub(r"\\\g<0>", paragraph))


def _tidy(line: str) -> str:
    return re.sub(r"[ \t]+", " ", _EDGES.sub("", line))


def _title_and_blocks(lines: list[str]) -> tuple[str, list[list[str]]]:
    """The first line, and below it the groups of lines that empty lines part."""
    blocks = _blocks(lines)
    title, *under = blocks[0]
    if not any(map(str.isalnum, title)):
        raise UnreadableDocument(_("The document has no title: its first line should be the title."))
    if len(blocks) > 1:
        return title, [under, *blocks[1:]] if under else blocks[1:]
    # Not one empty line: either each line is a paragraph or all of it is one wrapped text.
    return title, [under] if _is_wrapped(under) else [[line] for line in under]


def _blocks(lines: list[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _is_wrapped(lines: list[str]) -> bool:
    """Whether most lines go on in lower case, as the middle of a sentence does."""
    return sum(line[0].islower() for line in lines[1:]) * 2 > len(lines) - 1


def _paragraphs(block: list[str]) -> Iterator[Paragraph]:
    """The paragraphs of lines that no empty line parts."""
    if sum(len(line) > MAX_WRAP_CHARACTERS for line in block) * 2 >= len(block):
        yield from (Paragraph(line, _is_label(line)) for line in block)
        return
    if _begins_with_heading(block):
        yield Paragraph(block[0], True)
        block = block[1:]
    for lines in _items(block):
        text = " ".join(lines)
        yield Paragraph(text, len(block) == 1 and _is_label(text))


def _begins_with_heading(block: list[str]) -> bool:
    """Whether the first line is a heading right on top of its text, rather than a line of wrapped text."""
    if len(block) < 2 or not _is_label(block[0]) or _is_label(" ".join(block[1:])):
        return False
    next_word = block[1].split()[0]
    # A wrapping program goes to the next line only when the next word has no room in this one.
    had_room = len(block[0]) + 1 + len(next_word) <= max(map(len, block))
    return had_room and not block[1][0].islower() and not _LIST_ITEM.match(block[1])


def _items(block: list[str]) -> Iterator[list[str]]:
    """The lines of each list item where the block is a list, else all its lines together."""
    if not _LIST_ITEM.match(block[0]):
        yield block
        return
    starts = [number for number, line in enumerate(block) if _LIST_ITEM.match(line)]
    for start, end in zip(starts, [*starts[1:], len(block)], strict=True):
        yield block[start:end]


def _is_label(line: str) -> bool:
    return (
        len(line) <= MAX_HEADING_CHARACTERS
        and len(line.split()) <= MAX_HEADING_WORDS
        and any(map(str.isalnum, line))
        and not line.rstrip(CLOSING).endswith(tuple(END_PUNCTUATION))
        and not _BULLET.match(line)
    )


def _without_furniture(paragraphs: list[Paragraph]) -> tuple[list[Paragraph], list[str]]:
    """What is above the trailing labels, and those. A text of labels only is a list and stays whole."""
    last = max((number for number, paragraph in enumerate(paragraphs) if not paragraph.label), default=None)
    if last is None:
        return paragraphs, []
    return paragraphs[: last + 1], [paragraph.text for paragraph in paragraphs[last + 1 :]]


def _sections(paragraphs: list[Paragraph]) -> Iterator[ImportedSection]:
    heading, body = "", list[str]()
    for paragraph, follower in pairwise([*paragraphs, Paragraph("", True)]):
        if not paragraph.label or follower.label:
            body.append(escape(paragraph.text))
            continue
        if heading or body:
            yield ImportedSection(heading, "\n\n".join(body))
        heading, body = paragraph.text, []
    if heading or body:
        yield ImportedSection(heading, "\n\n".join(body))
