"""What every importer makes of a document, the limits for all of them, and the one way to refuse."""

from dataclasses import dataclass

from core.refusals import UnreadableFile
from core.refusals import gettext_noop as _

# A third of a million words, and no article is that long: more is the wrong file. A hostile one takes up to
# nine seconds for each MB to read (measured with endless brackets and lists) and holds a web worker meanwhile.
MAX_DOCUMENT_BYTES = 2_000_000
MAX_SECTIONS = 1_000
# The renderer's limit for one text.
MAX_SECTION_CHARACTERS = 100_000
# What the database columns hold.
MAX_TITLE_CHARACTERS = 200
MAX_HEADING_CHARACTERS = 200
MAX_STANDFIRST_CHARACTERS = 600
MAX_TAG_CHARACTERS = 60
# Each is looked for, and made where it is not there.
MAX_TAGS = MAX_AUTHORS = 30
MAX_AUTHOR_CHARACTERS = 100

# Whole sentences: a translation of the noun alone would not fit into one.
TITLE_TOO_LONG = _("The title “%(text)s” has %(count)s characters; it can have %(limit)s at most.")
STANDFIRST_TOO_LONG = _("The standfirst “%(text)s” has %(count)s characters; it can have %(limit)s at most.")
TAG_TOO_LONG = _("The tag “%(text)s” has %(count)s characters; it can have %(limit)s at most.")
AUTHOR_TOO_LONG = _("The author “%(text)s” has %(count)s characters; a name can have %(limit)s at most.")
TOO_MANY_TAGS = _("The document has %(count)s tags; it can have %(limit)s at most.")
TOO_MANY_AUTHORS = _("The document has %(count)s authors; it can have %(limit)s at most.")
HEADING_TOO_LONG = _("The heading “%(text)s” has %(count)s characters; it can have %(limit)s at most.")


class UnreadableDocument(UnreadableFile):
    """A document that cannot be imported."""


@dataclass(frozen=True)
class ImportedSection:
    """A part of the document: a plain-text heading ("" for the opening) and a Markdown body."""

    heading: str
    body: str

    @property
    def words(self) -> int:
        """The words of the body, for the report: runs between spaces that hold a letter or a digit."""
        return sum(any(map(str.isalnum, word)) for word in self.body.split())


@dataclass(frozen=True)
class Document:
    """A document as it was understood. Nothing in it is checked against the database.

    `kind` is "article" or "page"; `menu` a page's wish to stand in the menu: yes or no or a place in it.
    `slug` is as written, or "". `left_out` quotes what is in no section; `sha256` is of the file's raw bytes.
    """

    title: str
    standfirst: str = ""
    sections: tuple[ImportedSection, ...] = ()
    tags: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    slug: str = ""
    kind: str = "article"
    menu: bool | int | None = None
    left_out: tuple[str, ...] = ()
    sha256: str = ""


def check_limits(document: Document) -> None:
    """Raise `UnreadableDocument` for a document without text and for a part that is longer than may be."""
    if not document.sections:
        raise UnreadableDocument(_("The document has a title but no text under it."))
    _check_length(document.title, MAX_TITLE_CHARACTERS, TITLE_TOO_LONG)
    _check_length(document.standfirst, MAX_STANDFIRST_CHARACTERS, STANDFIRST_TOO_LONG)
    if len(document.tags) > MAX_TAGS:
        raise UnreadableDocument(TOO_MANY_TAGS, count=f"{len(document.tags):,}", limit=MAX_TAGS)
    if len(document.authors) > MAX_AUTHORS:
        raise UnreadableDocument(TOO_MANY_AUTHORS, count=f"{len(document.authors):,}", limit=MAX_AUTHORS)
    for tag in document.tags:
        _check_length(tag, MAX_TAG_CHARACTERS, TAG_TOO_LONG)
    for author in document.authors:
        _check_length(author, MAX_AUTHOR_CHARACTERS, AUTHOR_TOO_LONG)
    check_section_count(len(document.sections))
    for section in document.sections:
        _check_length(section.heading, MAX_HEADING_CHARACTERS, HEADING_TOO_LONG)
        check_body(section.heading, len(section.body))


def check_section_count(count: int) -> None:
    """Raise `UnreadableDocument` for more than `MAX_SECTIONS` sections."""
    if count > MAX_SECTIONS:
        raise UnreadableDocument(
            _("The document has %(count)s sections; an article can have %(limit)s at most."),
            count=f"{count:,}",
            limit=f"{MAX_SECTIONS:,}",
        )


def check_body(heading: str, characters: int) -> None:
    """Raise `UnreadableDocument`, naming the section, for a body of more than `MAX_SECTION_CHARACTERS`."""
    if characters <= MAX_SECTION_CHARACTERS:
        return
    sizes = {"count": f"{characters:,}", "limit": f"{MAX_SECTION_CHARACTERS:,}"}
    if heading:
        message = _("The section “%(heading)s” has %(count)s characters; a section can have %(limit)s at most.")
        raise UnreadableDocument(message, heading=shortened(heading), **sizes)
    message = _("The text above the first heading has %(count)s characters; a section can have %(limit)s at most.")
    raise UnreadableDocument(message, **sizes)


def shortened(text: str, characters: int = 80) -> str:
    """`text` on one line, cut with an ellipsis to at most `characters`: enough to find the place by."""
    line = " ".join(text.split())
    return line if len(line) <= characters else line[: characters - 1].rstrip() + "…"


def _check_length(text: str, limit: int, message: str) -> None:
    if len(text) > limit:
        raise UnreadableDocument(message, text=shortened(text), count=f"{len(text):,}", limit=limit)
