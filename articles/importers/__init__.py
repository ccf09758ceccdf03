"""Documents → sections. One file for each format; a new one needs its file and a line in `IMPORTERS`."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from articles.importers import markdown, plain
from articles.importers.document import (
    MAX_DOCUMENT_BYTES,
    Document,
    ImportedSection,
    UnreadableDocument,
    check_limits,
)
from core.refusals import gettext_noop as _

__all__ = [
    "IMPORTERS",
    "MAX_DOCUMENT_BYTES",
    "Document",
    "ImportedSection",
    "UnreadableDocument",
    "read_document",
]

# An importer gets bytes, since not all formats are text, and leaves `sha256` to `read_document`.
Importer = Callable[[bytes], Document]

IMPORTERS: dict[str, Importer] = {
    ".txt": plain.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
}


def read_document(name: str, data: bytes) -> Document:
    """The document in `data`, understood by the ending of its file name, in any case of letters.

    Raises `UnreadableDocument`, whose text is one clear sentence, for an unknown ending, for what is empty,
    binary, in an unknown encoding, without a title or without text, and for what is beyond the limits of
    `document`.
    """
    importer = IMPORTERS.get(PurePath(name).suffix.lower())
    if importer is None:
        message = _("Only files whose names end in %(endings)s can be imported.")
        raise UnreadableDocument(message, endings=", ".join(IMPORTERS))
    if len(data) > MAX_DOCUMENT_BYTES:
        # Who reads a file for this need not read more of it than one byte over the limit.
        message = _("The file is too large: it can have %(limit)s bytes at most.")
        raise UnreadableDocument(message, limit=f"{MAX_DOCUMENT_BYTES:,}")
    document = importer(data)
    check_limits(document)
    return replace(document, sha256=hashlib.sha256(data).hexdigest())
