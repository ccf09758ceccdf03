"""The blocks of a body: heading levels, pull quotes, code and tables."""

import re

from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token

from articles.markdown_tokens import Attributes, Labels, end, start, words

_LANGUAGE = re.compile(r"[a-z0-9+-]+")
_DASH = re.compile(r"(?:—|--(?=\s))\s*")
_CELL_CLASSES = {"text-align:right": "num", "text-align:center": "mid"}


def level_headings(tokens: list[Token]) -> None:
    """Make the shallowest level in use h3, under the section's h2, and each deeper one in use a step more."""
    headings = [token for token in tokens if token.type in ("heading_open", "heading_close")]
    used = sorted({token.tag for token in headings})
    levels = {tag: f"h{min(3 + step, 6)}" for step, tag in enumerate(used)}
    for token in headings:
        token.tag = levels[token.tag]


def make_pull_quotes(tokens: list[Token]) -> None:
    """Make a quotation that ends in a paragraph with a dash before it a pull quote, with that as footer."""
    opened: list[int] = []
    for index, token in enumerate(tokens):
        if token.type == "blockquote_open":
            opened.append(index)
        elif token.type == "blockquote_close":
            _make_pull_quote(tokens[opened.pop() : index])


def _make_pull_quote(quote: list[Token]) -> None:
    """`quote` is the opening token of a quotation and all that it holds."""
    level = quote[0].level + 1
    own = [i for i, token in enumerate(quote) if token.type == "paragraph_open" and token.level == level]
    dashed = [i for i in own if _begins_with_dash(quote[i + 1])]
    # Several dashed paragraphs are a dialogue; one with nothing before it names the source of nothing.
    if dashed != [len(quote) - 3] or dashed == [1]:
        return
    quote[0].attrs["class"] = "pull"
    opening, line, closing = quote[-3:]
    opening.tag = closing.tag = "footer"
    first = (line.children or [])[0]
    first.content = _DASH.sub("", first.content, count=1)


def _begins_with_dash(line: Token) -> bool:
    """Whether a line is a dash and something after it."""
    children = line.children or []
    if not children or children[0].type != "text":
        return False
    dash = _DASH.match(children[0].content)
    return dash is not None and (dash.end() < len(children[0].content) or len(children) > 1)


def dress_blocks(tokens: list[Token], labels: Labels) -> list[Token]:
    """The tokens with code and tables in wrappings that a keyboard can scroll, and table cells in classes."""
    dressed: list[Token] = []
    for token in tokens:
        if token.type in ("fence", "code_block"):
            dressed += _code(token)
        elif token.type == "table_open":
            dressed += [_region(labels), token]
        elif token.type == "table_close":
            dressed += [token, end("div", block=True)]
        else:
            if token.type in ("th_open", "td_open"):
                _dress_cell(token)
            dressed.append(token)
    return dressed


def _code(token: Token) -> list[Token]:
    language = unescapeAll(token.info).strip().lower().partition(" ")[0]
    attrs: Attributes = {"class": f"language-{language}"} if _LANGUAGE.fullmatch(language) else {}
    opening = [start("pre", {"tabindex": "0"}), start("code", attrs)]
    return [*opening, words(token.content), end("code"), end("pre", block=True)]


def _region(labels: Labels) -> Token:
    attrs: Attributes = {"class": "scroll", "tabindex": "0", "role": "region", "aria-label": labels.table}
    return start("div", attrs, block=True)


def _dress_cell(token: Token) -> None:
    # The library aligns by a style attribute, which the content security policy refuses.
    alignment = str(token.attrs.pop("style", ""))
    if token.tag == "th":
        token.attrs["scope"] = "col"
    if alignment in _CELL_CLASSES:
        token.attrs["class"] = _CELL_CLASSES[alignment]
