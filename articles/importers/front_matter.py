"""The YAML between `---` lines at the top of a Markdown document → what it says of the document."""

import re

import yaml

from articles.importers.document import Document, UnreadableDocument
from core.refusals import gettext_noop as _

# A screenful of facts is under 1 KB. This bounds aliases and nesting, which cost YAML readers time and stack.
MAX_FRONT_MATTER_BYTES = 10_000

_FENCED = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_OPENED = re.compile(r"\A---[ \t]*(?:\n|\Z)")
# How YAML writes nothing; the loader leaves the words alone.
_NOTHING = ("", "~", "null")
_YES_NO = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def read_front_matter(text: str) -> tuple[Document, str]:
    """A document with what the front matter says (no title where it gives none), and the text after it.

    Keys, in any case: `title`, `standfirst` (also `description`, `summary`), `tags`, `authors` (also
    `author`), `slug`, `kind` (also `type`), `menu`; others are left alone. Raises `UnreadableDocument` for
    what is no YAML, no mapping, never closed or larger than `MAX_FRONT_MATTER_BYTES`, and for a value of the
    wrong sort.
    """
    if not _OPENED.match(text):
        return Document(title=""), text
    found = _FENCED.match(text)
    if found is None:
        raise UnreadableDocument(
            _("The front matter begins with --- on the first line but has no --- line at its end.")
        )
    fields = _fields(found[1])
    document = Document(
        title=_text(fields, "title"),
        standfirst=_text(fields, "standfirst", "description", "summary"),
        tags=_names(fields, "tags"),
        authors=_names(fields, "authors") or _author(fields),
        slug=_text(fields, "slug"),
        kind=_kind(fields),
        menu=_menu(fields),
    )
    return document, text[found.end() :]


def _fields(source: str) -> dict[str, object]:
    if len(source.encode()) > MAX_FRONT_MATTER_BYTES:
        raise UnreadableDocument(
            _("The front matter is too large: it can have %(limit)s bytes at most."),
            limit=f"{MAX_FRONT_MATTER_BYTES:,}",
        )
    try:
        # The narrowest loader there is: it makes strings, lists and mappings only. SafeLoader would also turn
        # the tag 1.10 into 1.1, the title No into False and the title 12:30 into 750.
        loaded = yaml.load(source, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        message = _("The front matter is not valid YAML: look at line %(line)s (a value with a colon needs quotes).")
        raise UnreadableDocument(message, line=line) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise UnreadableDocument(_("The front matter is not valid YAML.")) from error
    if loaded is None or loaded == "":
        return {}
    if not isinstance(loaded, dict):
        raise UnreadableDocument(_("The front matter is not a list of names and values, such as “title: My title”."))
    return {key.strip().lower(): value for key, value in loaded.items() if isinstance(key, str)}


def _text(fields: dict[str, object], *keys: str) -> str:
    """The first of `keys` that says something, on one line."""
    for key in keys:
        value = fields.get(key, "")
        if not isinstance(value, str):
            raise UnreadableDocument(_("The “%(key)s” of the front matter should be one line of text."), key=key)
        if value.strip() not in _NOTHING:
            return " ".join(value.split())
    return ""


def _names(fields: dict[str, object], key: str) -> tuple[str, ...]:
    """The names of a list, or of a line with commas, each once."""
    value = fields.get(key, "")
    if isinstance(value, str):
        value = [] if value.strip() in _NOTHING else value.split(",")
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise UnreadableDocument(_("The “%(key)s” of the front matter should be a list of names."), key=key)
    names: dict[str, str] = {}
    for name in value:
        names.setdefault(name.strip().casefold(), " ".join(name.split()))
    return tuple(filter(None, names.values()))


def _author(fields: dict[str, object]) -> tuple[str, ...]:
    """One name, in which a comma parts no names ("Ada Lovelace, Countess"), or a list as `authors` has."""
    if isinstance(fields.get("author"), list):
        return _names(fields, "author")
    name = _text(fields, "author")
    return (name,) if name else ()


def _kind(fields: dict[str, object]) -> str:
    """`type` is other programs' word too: what it says besides "page" is theirs."""
    kind = _text(fields, "kind").lower()
    if kind not in ("", "article", "page"):
        raise UnreadableDocument(
            _("The “kind” of the front matter should be article or page, not “%(kind)s”."), kind=kind
        )
    return kind or ("page" if str(fields.get("type")).strip().lower() == "page" else "article")


def _menu(fields: dict[str, object]) -> bool | int | None:
    """Yes, no or a place from 0 to 999; what else other programs keep under this name says nothing here."""
    value = str(fields.get("menu", "")).strip().lower()
    if re.fullmatch(r"[0-9]{1,3}", value):
        return int(value)
    return _YES_NO.get(value)
