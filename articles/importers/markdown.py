"""Markdown → a document: front matter or the first `#` is the title, the shallowest level after it splits."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from articles.importers.decoding import decode
from articles.importers.document import (
    Document,
    ImportedSection,
    UnreadableDocument,
    check_section_count,
    shortened,
)
from articles.importers.front_matter import read_front_matter
from articles.importers.markdown_source import Definition, Heading, Source, in_force, needed
from core.refusals import gettext_noop as _


def read(data: bytes) -> Document:
    """The document in a Markdown file; the bodies are its own lines, with deeper headings left in them.

    A definition goes with the sections that use it: it stays where it stands if that section does, and is
    added to the end of the others. One that nobody uses is named in `left_out`. Text above the title opens
    the document. Raises `UnreadableDocument` as `decode` and `read_front_matter` do, and where there is no
    title.
    """
    front, text = read_front_matter(decode(data))
    source = Source(text)
    headings = source.headings()
    title, title_heading = _title(front.title, headings)
    cuts = _cuts(headings, title_heading)
    check_section_count(len(cuts))
    sections, left_out = _Splitter(source, title_heading, cuts).split()
    return replace(front, title=title, sections=tuple(sections), left_out=tuple(left_out))


def _title(given: str, headings: list[Heading]) -> tuple[str, Heading | None]:
    """The title, and the heading that says it, which is then no section of its own."""
    first = next((heading for heading in headings if heading.level == 1), None)
    if not given and first is None:
        message = _("The document has no title: begin it with a line like “# My title”, or give one in front matter.")
        raise UnreadableDocument(message)
    if first and (not given or _same(given, first.text)):
        return given or first.text, first
    return given, None


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _cuts(headings: list[Heading], title: Heading | None) -> list[Heading]:
    after = [heading for heading in headings if title is None or heading.start > title.start]
    level = min((heading.level for heading in after), default=0)
    return [heading for heading in after if heading.level == level]


class _Splitter:
    """Deals the lines of a source out to its sections, and the definitions to those that use them."""

    def __init__(self, source: Source, title: Heading | None, cuts: list[Heading]) -> None:
        self.lines = source.lines
        self.open_fence = source.open_fence()
        self.names = ["", *(cut.text for cut in cuts)]
        self.starts = [0, *(cut.end for cut in cuts)]
        self.ends = [*(cut.start for cut in cuts), len(source.lines)]
        self.definitions = source.definitions()
        self.chosen = in_force(self.definitions)
        # What stands in headings becomes plain text and uses nothing.
        spoken = {heading.start for heading in [*cuts, *filter(None, [title])]}
        self.used_by: defaultdict[int | str, set[str]] = defaultdict(set)
        for user, key in source.uses():
            if user not in spoken:
                self.used_by[user if isinstance(user, str) else self.section_at(user)].add(key)
        self.needs = [needed(self.used_by[number], self.used_by) for number in range(len(self.names))]
        self.removed = set(range(title.start, title.end)) if title else set()
        # Void links that cannot be taken out, by section: they would win over what is added below them.
        self.rivals: set[tuple[int, str]] = set()
        for definition in self.definitions:
            if definition.loose and not self.stays(definition):
                self.removed.update(range(definition.start, definition.end))
            elif definition.is_link and self.is_void(definition):
                self.rivals.add((self.section_at(definition.start), definition.key))

    def split(self) -> tuple[list[ImportedSection], list[str]]:
        """The sections, an opening that says nothing left out, and the definitions that nobody uses."""
        sections = [ImportedSection(name, self.body(number)) for number, name in enumerate(self.names)]
        used = set().union(*self.needs)
        unused = [
            shortened(definition.text)
            for definition in self.definitions
            if definition.loose and (definition.key not in used or self.is_void(definition))
        ]
        return [section for section in sections if section.heading or section.body], unused

    def section_at(self, line: int) -> int:
        return bisect_right(self.starts, line) - 1

    def is_void(self, definition: Definition) -> bool:
        return self.chosen[definition.key] is not definition

    def stays(self, definition: Definition) -> bool:
        """Whether its own section uses it."""
        return not self.is_void(definition) and definition.key in self.needs[self.section_at(definition.start)]

    def body(self, number: int) -> str:
        own = _joined(self.lines, range(self.starts[number], self.ends[number]), self.removed)
        wanted = sorted((self.chosen[key] for key in self.needs[number]), key=lambda definition: definition.start)
        added = [d for d in wanted if d.noted or self.section_at(d.start) != number]
        above = [d.text for d in added if (number, d.key) in self.rivals]
        below = [d.text for d in added if (number, d.key) not in self.rivals]
        if below and self.open_fence and number == len(self.names) - 1:
            own += f"\n{self.open_fence}"
        return "\n\n".join(filter(None, [*above, own, *below]))


def _joined(lines: list[str], numbers: Iterable[int], removed: set[int]) -> str:
    """The lines of `numbers` without the removed ones; what stood on both sides of those stays apart."""
    kept: list[str] = []
    for number in numbers:
        line = "" if number in removed else lines[number]
        beside_gap = number in removed or number - 1 in removed
        if not (beside_gap and not line.strip() and kept and not kept[-1].strip()):
            kept.append(line)
    while kept and not kept[0].strip():
        kept.pop(0)
    return "\n".join(kept).rstrip()
