"""Markdown in, safe HTML out: the one place where text that people wrote becomes markup.

markdown-it reads it as CommonMark with tables and footnotes, raw HTML being text; the modules markdown_*
rewrite its tokens; what the library writes from them passes the one allow-list of the site, here below.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from types import MappingProxyType

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from articles.markdown_blocks import dress_blocks, level_headings, make_pull_quotes
from articles.markdown_links import SCHEMES, scheme_of, settle_links
from articles.markdown_notes import place_notes
from articles.markdown_pictures import SIZES, Pictures
from articles.markdown_tokens import Labels, plain_text
from articles.picture_facts import SRCSET, TINTS

__all__ = ["MAX_BODY_LENGTH", "RENDERER_NUMBER", "Labels", "Rendered", "TooLong", "render"]

# Goes up when the same input gives other output: stored editions are rebuilt then.
RENDERER_NUMBER = 2
# In characters of Markdown.
MAX_BODY_LENGTH = 100_000
# In characters of all addresses and titles together: one definition can be used ten thousand times.
MAX_ADDRESS_LENGTH = 1_000_000
# Of the library, in one body: each comes with the addresses of all its sizes.
MAX_PICTURES = 500
# Quotes in quotes; a list in a list counts two. The parser has one limit for this and for brackets in
# brackets, and a page of brackets takes it seconds where that is high.
MAX_DEPTH = 20

ENGLISH = Labels()

_KEY = re.compile(r"[A-Za-z0-9_]+")
_ID = re.compile(r"(?:fn|ref)-[A-Za-z0-9_]+(?:-[0-9]+){1,2}")
_CODE_CLASS = re.compile(r"language-[a-z0-9+-]+")
# What XML forbids, and feeds therefore cannot carry; lone surrogates fit no UTF-8 either.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# The line and page breaks of word processors, which XML forbids too.
_ODD_BREAKS = re.compile(r"[\x0b\x0c]")


class TooLong(ValueError):
    """A body over `MAX_BODY_LENGTH`, with more than `MAX_PICTURES`, or with too much in its addresses."""


@dataclass(frozen=True)
class Rendered:
    """One body as readers see it."""

    html: str
    # The words without markup, a line for each block: for search and excerpts.
    text: str
    # Runs between spaces that hold a letter or a digit.
    words: int


def render(
    markdown: str,
    *,
    key: str,
    site_hosts: Collection[str] = (),
    labels: Labels = ENGLISH,
    pictures: Pictures = MappingProxyType({}),
) -> Rendered:
    """Render the body of the section `key`. The section's own heading is no part of it: headings start at h3.

    `site_hosts` are this site's hosts as they stand in addresses (`example.org`, `localhost:8000`): links to
    them are internal, and pictures come from nowhere else. `pictures` are the library's by key: what the text
    names by their addresses comes in all their sizes, and one that stands alone is a figure, with the library's
    caption where the text gives none. `key` has ASCII letters, digits and `_` only: with no hyphen in it, the
    ids of two sections (`fn-KEY-1`, `ref-KEY-1-2`) never meet. Raises `TooLong`, and `ValueError` for another
    key. Safe in many threads at once.
    """
    if not _KEY.fullmatch(key):
        raise ValueError(f"Not the key of a section: {key!r}")
    if len(markdown) > MAX_BODY_LENGTH:
        raise TooLong(f"The text has {len(markdown):,} characters; at most {MAX_BODY_LENGTH:,} are allowed.")
    tokens = _parser.parse(_printable(markdown))
    _check_addresses(tokens)
    tokens = _rewrite(tokens, key, frozenset(host.lower() for host in site_hosts), labels, pictures)
    html = _printable(_parser.renderer.render(tokens, _parser.options, {}))
    text = _printable(plain_text(tokens))
    return Rendered(html=SANITISER.clean(html), text=text, words=_count_words(text))


def _printable(text: str) -> str:
    """The text with nothing that UTF-8 or XML cannot carry. After parsing too, for `&#12;` is a form feed."""
    return _FORBIDDEN.sub("\ufffd", _ODD_BREAKS.sub(" ", text))


def _check_addresses(tokens: list[Token]) -> None:
    spans = [child for token in tokens for child in token.children or []]
    if sum(child.type == "image" for child in spans) > MAX_PICTURES:
        raise TooLong(f"The text has more than {MAX_PICTURES} pictures.")
    if sum(len(str(value)) for span in spans for value in span.attrs.values()) > MAX_ADDRESS_LENGTH:
        raise TooLong(f"The addresses of all links make more than {MAX_ADDRESS_LENGTH:,} characters.")


def _rewrite(tokens: list[Token], key: str, hosts: Collection[str], labels: Labels, pictures: Pictures) -> list[Token]:
    tokens = place_notes(tokens, key, labels)
    level_headings(tokens)
    make_pull_quotes(tokens)
    settle_links(tokens, hosts, pictures)
    return dress_blocks(tokens, labels)


def _count_words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in text.split())


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:
        return scheme_of(url) in SCHEMES


def _too_deep(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Keep as plain paragraphs what is nested too deep: at its own limit the library leaves the words out."""
    return not silent and state.level >= MAX_DEPTH and paragraph(state, start_line, end_line, silent)


def _build_parser() -> MarkdownIt:
    """One parser for all threads: what a call learns (definitions, notes) is in the call's own `env`."""
    parser = _Parser("commonmark", {"html": False, "xhtmlOut": False, "maxNesting": MAX_DEPTH + 4})
    parser.enable("table")
    # Notes inside the text (^[...]) start a fresh parser at each level; enough of them overflow the stack.
    footnote_plugin(parser, inline=False, move_to_end=False)
    parser.block.ruler.before("table", "too_deep", _too_deep)
    # The library fills its tables of rules and characters at first use: two threads could see them half full.
    parser.parse("[a](<é>) <https://example.org/%C3%A9>")
    return parser


def _permitted(tag: str, attribute: str, value: str) -> str | None:
    """The second look at values that no list can hold: ids are ours, a class on code names a language."""
    if attribute == "id":
        return value if _ID.fullmatch(value) else None
    if (tag, attribute) == ("code", "class"):
        return value if _CODE_CLASS.fullmatch(value) else None
    if attribute == "srcset":
        return value if SRCSET.fullmatch(value) else None
    if attribute in ("width", "height"):
        return value if value.isdecimal() else None
    return value


_parser = _build_parser()

# The allow-list. The library's own defaults drop ids and alignment, and mark every link as foreign.
SANITISER = nh3.Cleaner(
    tags={
        *("p", "br", "hr", "h3", "h4", "h5", "h6", "em", "strong", "a", "img", "figure", "figcaption"),
        *("blockquote", "footer", "ul", "ol", "li", "pre", "code", "aside"),
        *("picture", "source", "span"),
        *("div", "table", "thead", "tbody", "tr", "th", "td"),
    },
    attributes={
        "a": {"href", "title", "id", "aria-label"},
        "aside": {"aria-label"},
        "code": {"class"},
        "div": {"aria-label"},
        "img": {"src", "srcset", "alt", "title", "width", "height"},
        "li": {"id"},
        "ol": {"start"},
        "source": {"srcset"},
    },
    tag_attribute_values={
        "a": {"rel": {"noopener noreferrer"}},
        "aside": {"role": {"note"}},
        "div": {"role": {"region"}, "tabindex": {"0"}},
        "img": {"loading": {"lazy"}, "sizes": {SIZES}},
        "pre": {"tabindex": {"0"}},
        "source": {"type": {"image/avif", "image/webp"}, "sizes": {SIZES}},
        "th": {"scope": {"col"}},
    },
    allowed_classes={
        "a": {"note-ref"},
        "aside": {"notes"},
        "blockquote": {"pull"},
        "div": {"scroll"},
        "img": TINTS,
        "span": {"credit"},
        "td": {"num", "mid"},
        "th": {"num", "mid"},
    },
    attribute_filter=_permitted,
    clean_content_tags={"script", "style"},
    url_schemes=set(SCHEMES) - {""},
    url_relative="pass_through",
    link_rel=None,
)
