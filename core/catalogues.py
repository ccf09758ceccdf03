"""Catalogues of translations: from the text that people edit (.po) to the table that programs read (.mo).

GNU gettext's own compiler is missing on most machines that a site runs on, and both formats are small and
settled: GNU gettext manual, sections "The Format of PO Files" and "The Format of GNU MO Files".
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

MAGIC, HEADER = 0x950412DE, 28
_LINE = re.compile(r'(?:(msgctxt|msgid|msgid_plural|msgstr)(?:\[(\d)\])?\s+)?"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}


class BadCatalogue(ValueError):
    """A line that is none of a .po file; `str()` names its number."""


@dataclass
class Entry:
    """One text and its translations; more than one where the text counts something."""

    context: str | None = None
    text: str = ""
    plural: str | None = None
    translations: dict[int, str] = field(default_factory=dict)
    # Guessed by a tool, and not yet looked at by a person.
    fuzzy: bool = False

    @property
    def key(self) -> str:
        """What programs look it up by."""
        plain = self.text if self.plural is None else f"{self.text}\0{self.plural}"
        return plain if self.context is None else f"{self.context}\x04{plain}"

    @property
    def value(self) -> str:
        return "\0".join(self.translations[form] for form in sorted(self.translations))

    @property
    def is_done(self) -> bool:
        """Whether a program may say it: translated in all its forms, and not just guessed. The header always is."""
        return not (self.fuzzy and self.key) and bool(self.translations) and all(self.translations.values())


def compile_folder(source: Path, target: Path) -> None:
    """Write each `LANGUAGE/LC_MESSAGES/*.po` in `source` as .mo to `target`; raises `BadCatalogue` with the file."""
    for path in sorted(source.glob("*/LC_MESSAGES/*.po")):
        try:
            table = compiled(read_catalogue(path.read_text(encoding="utf-8")))
        except BadCatalogue as error:
            raise BadCatalogue(f"{path}, {error}") from error
        goal = target / path.relative_to(source).with_suffix(".mo")
        goal.parent.mkdir(parents=True, exist_ok=True)
        # In one step: the site may be running, and reads a catalogue when it first needs it.
        draft = goal.with_suffix(".draft")
        draft.write_bytes(table)
        draft.replace(goal)


def read_catalogue(text: str) -> list[Entry]:
    """The entries of a .po file, the header (whose text is empty) among them; raises `BadCatalogue`."""
    entries = [Entry()]
    target = ""
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line.startswith("#") or not line:
            # A comment belongs to the entry that follows it.
            if entries[-1].translations:
                entries.append(Entry())
                target = ""
            entries[-1].fuzzy |= line.startswith("#,") and "fuzzy" in line
            continue
        match = _LINE.fullmatch(line)
        if not match or not (match[1] or target):
            raise BadCatalogue(f"line {number}: {line[:60]}")
        if match[1] in {"msgctxt", "msgid"} and entries[-1].translations:
            entries.append(Entry())
        target = match[1] or target
        _add(entries[-1], target, int(match[2] or 0) if match[1] else None, _unescaped(match[3]))
    return [entry for entry in entries if entry.translations]


def _add(entry: Entry, target: str, form: int | None, text: str) -> None:
    """Put a line's text where it belongs; with no `form` it goes on from the line before."""
    if target == "msgctxt":
        entry.context = (entry.context or "") + text
    elif target == "msgid":
        entry.text += text
    elif target == "msgid_plural":
        entry.plural = (entry.plural or "") + text
    else:
        latest = max(entry.translations, default=0) if form is None else form
        entry.translations[latest] = entry.translations.get(latest, "") + text


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), text)


def compiled(entries: list[Entry]) -> bytes:
    """A .mo file of the entries that are done, little-endian and without a hash table."""
    done = sorted((entry.key.encode(), entry.value.encode()) for entry in entries if entry.is_done)
    names, values = [name for name, _value in done], [value for _name, value in done]
    start = HEADER + 16 * len(done)
    header = struct.pack("<7I", MAGIC, 0, len(done), HEADER, HEADER + 8 * len(done), 0, start)
    places = b"".join(struct.pack("<2I", *place) for place in _places([*names, *values], start))
    return header + places + b"".join(text + b"\0" for text in [*names, *values])


def _places(texts: list[bytes], start: int) -> Iterator[tuple[int, int]]:
    """Of each text its length and where it begins; each ends with a zero byte."""
    for text in texts:
        yield len(text), start
        start += len(text) + 1
