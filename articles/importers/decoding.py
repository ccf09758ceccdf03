"""The bytes of a text file → its text, or a sentence that says what the file is instead."""

import codecs
import re

from articles.importers.document import UnreadableDocument
from core.refusals import gettext_noop as _

# How the files begin that people upload by mistake.
_FOREIGN = {
    b"%PDF-": _("The file is a PDF, not a text: save its text as plain text or Markdown."),
    b"PK\x03\x04": _("The file is a ZIP file or an office document, not a text: save it as plain text or Markdown."),
    b"\xd0\xcf\x11\xe0": _("The file is an older office document, not a text: save it as plain text or Markdown."),
    b"{\\rtf": _("The file is a rich text (RTF) document: save it as plain text or Markdown."),
    b"\x89PNG": _("The file is a picture, not a text."),
    b"\xff\xd8\xff": _("The file is a picture, not a text."),
    b"\x1f\x8b": _("The file is compressed: unpack it and import what is in it."),
}
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Control characters that no text needs, NUL apart: XML, and so every feed, refuses them.
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
_NO_TEXT = re.compile("[\x01-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]")
# One in twenty: random bytes have one in ten, a text with a few stray ones has far less.
_MAX_CONTROL_SHARE = 0.05
# A zero-width space is no white space to Python.
_SOMETHING = re.compile("[^\\s\u200b]")
_LINE_END = re.compile("\r\n?|[\v\f\x85\u2028]")


def decode(data: bytes) -> str:
    """The text in `data` with `\\n` at each line's end and without stray control characters.

    UTF-8 with or without a byte order mark, and UTF-16 with one, are understood. Older encodings are not
    guessed at: a wrong guess spoils names without anybody noticing. A form feed, a vertical tab and U+2028
    end a line, U+2029 a paragraph. Raises `UnreadableDocument` for what is empty, binary or in another
    encoding.
    """
    for beginning, message in _FOREIGN.items():
        if data.startswith(beginning):
            raise UnreadableDocument(message)
    text = _decoded(data)
    # Only controls that all encodings share count: Windows has its quotes where Latin-1 has more of them.
    _refuse_binary(data.decode("latin-1") if text is None else text)
    if text is None:
        raise UnreadableDocument(_("The file is in an unknown encoding: save it as UTF-8 and import it again."))
    text = _NO_TEXT.sub("", _LINE_END.sub("\n", text).replace("\u2029", "\n\n"))
    if not _SOMETHING.search(text):
        raise UnreadableDocument(_("The file is empty."))
    return text


def _decoded(data: bytes) -> str | None:
    # The mark of UTF-32 begins like that of UTF-16.
    utf16 = data.startswith(_UTF16) and not data.startswith(codecs.BOM_UTF32_LE)
    try:
        return data.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError:
        return None


def _refuse_binary(text: str) -> None:
    if "\0" in text or len(_CONTROLS.findall(text)) > len(text) * _MAX_CONTROL_SHARE:
        raise UnreadableDocument(_("The file is binary, not a text."))
