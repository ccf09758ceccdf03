"""Where a body points: which addresses may be links at all, which are ours, and which pictures are shown."""

import re
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from markdown_it.token import Token

from articles.markdown_pictures import Pictures, caption, library_picture, responsive
from articles.markdown_tokens import Attributes, end, start, words

# "" is a relative address, `#fragment` included.
SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})

_SCHEME = re.compile(r"([^/?#:]*):")


def scheme_of(url: str) -> str:
    """What stands before the first colon of an address, in lower case; "" for a relative address.

    A relative address has no colon before its first slash (RFC 3986, section 4.2), so that nothing a browser
    could mend into a scheme (`java%0Ascript:`) passes for one.
    """
    match = _SCHEME.match(url)
    return match[1].lower() if match else ""


def leads_away(url: str, hosts: Collection[str]) -> bool:
    """Whether `url` makes a browser ask a server that is not among `hosts`.

    Hosts are lower case and as in addresses: with a port where it is not the usual one. Every form that
    browsers mend (WHATWG URL: backslashes for slashes, one slash or three for two) counts as leading away.
    """
    scheme = scheme_of(url)
    if not scheme:
        return url.replace("\\", "/").startswith("//")
    if scheme in ("mailto", "tel"):
        return False
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower() not in hosts
    except ValueError:
        return True


def settle_links(tokens: list[Token], hosts: Collection[str], pictures: Pictures) -> None:
    """Settle the links and pictures of every line of text; `hosts` as for `leads_away`."""
    for index, token in enumerate(tokens):
        if token.type == "inline":
            children = token.children or []
            if _is_figure(children, hosts, pictures) and tokens[index - 1].type == "paragraph_open":
                _make_figure(tokens[index - 1 : index + 2], pictures)
            else:
                token.children = list(_settled(children, hosts, pictures))


def _is_figure(children: list[Token], hosts: Collection[str], pictures: Pictures) -> bool:
    """Whether a line is one picture alone, with a title or of the library."""
    if len(children) != 1 or children[0].type != "image" or not _is_shown(children[0], hosts):
        return False
    return "title" in children[0].attrs or library_picture(str(children[0].attrs["src"]), pictures) is not None


def _make_figure(paragraph: list[Token], pictures: Pictures) -> None:
    """Turn a paragraph that is one picture into a figure, a title being its caption."""
    opening, line, closing = paragraph
    for side in (opening, closing):
        # In a list without blank lines a paragraph has no tags.
        side.tag, side.hidden = "figure", False
    image = (line.children or [])[0]
    title = str(image.attrs.pop("title", ""))
    facts = library_picture(str(image.attrs["src"]), pictures)
    line.children = [*_picture(image, pictures), *caption(title, facts)]


def _settled(children: list[Token], hosts: Collection[str], pictures: Pictures) -> Iterator[Token]:
    """The tokens of one line without links inside links, which HTML forbids: the outer one stands."""
    depth = 0
    for child in children:
        if child.type == "link_open":
            depth += 1
            if depth == 1:
                yield _related(child, hosts)
        elif child.type == "link_close":
            depth -= 1
            if depth == 0:
                yield child
        elif child.type == "image" and _is_shown(child, hosts):
            yield from _picture(child, pictures)
        elif child.type == "image":
            yield from _hidden_image(child, hosts, linked=depth > 0)
        else:
            yield child


def _related(link: Token, hosts: Collection[str]) -> Token:
    if leads_away(str(link.attrs["href"]), hosts):
        link.attrs["rel"] = "noopener noreferrer"
    return link


def _hidden_image(image: Token, hosts: Collection[str], *, linked: bool) -> list[Token]:
    """The description of a picture that may not be shown, as a link, as text where `linked` already."""
    source = str(image.attrs["src"])
    description = words(_alternative(image) or source)
    if linked or not source:
        return [description]
    return [_related(start("a", {"href": source, **_title(image)}), hosts), description, end("a")]


def _is_shown(image: Token, hosts: Collection[str]) -> bool:
    source = str(image.attrs["src"])
    # An empty address would fetch the page itself as a picture.
    return bool(source) and scheme_of(source) in ("", "http", "https") and not leads_away(source, hosts)


def _picture(image: Token, pictures: Pictures) -> list[Token]:
    source, alternative = image.attrs["src"], _alternative(image)
    facts = library_picture(str(source), pictures)
    if facts:
        return responsive(facts, alternative, _title(image))
    attrs: Attributes = {"src": source, "alt": alternative, **_title(image), "loading": "lazy"}
    # No longer an "image", or the library's renderer would write an alternative text of its own.
    return [Token("picture", "img", 0, attrs=attrs)]


def _title(image: Token) -> Attributes:
    return {"title": image.attrs["title"]} if "title" in image.attrs else {}


def _alternative(image: Token) -> str:
    """The description of an image without its markup (CommonMark 0.31, section 6.4)."""
    parts = []
    for child in image.children or []:
        if child.type == "image":
            parts.append(_alternative(child))
        else:
            parts.append(" " if child.type in ("softbreak", "hardbreak") else child.content)
    return "".join(parts)
