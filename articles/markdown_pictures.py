"""Pictures of the library in a body: each in every size there is, so that a browser takes the one it needs."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from markdown_it.token import Token

from articles.markdown_tokens import Attributes, end, start, words
from articles.picture_facts import Facts, key_of

Pictures = Mapping[str, Facts]

# Where the text column ends to grow, and what is left of a narrower screen beside it.
SIZES = "(min-width: 40rem) 37.5rem, calc(100vw - 2.5rem)"


def library_picture(source: str, pictures: Pictures) -> Facts | None:
    """The picture of the library at an address that is known to be this site's; None for any other file."""
    if not pictures:
        return None
    return pictures.get(key_of(urlsplit(source).path))


def responsive(facts: Facts, alternative: str, title: Attributes) -> list[Token]:
    """The tokens of a picture in the text. Its place is kept before it is there, by its size and its colour."""
    attrs: Attributes = {
        "src": facts["src"],
        "srcset": facts["srcset"],
        "sizes": SIZES,
        "width": facts["width"],
        "height": facts["height"],
        "alt": alternative or facts["alt"],
        **title,
        "loading": "lazy",
    }
    if facts["tint"]:
        attrs["class"] = facts["tint"]
    sources = [
        Token("source", "source", 0, attrs={"type": each["type"], "srcset": each["srcset"], "sizes": SIZES})
        for each in facts["sources"]
    ]
    return [start("picture"), *sources, Token("picture", "img", 0, attrs=attrs), end("picture")]


def caption(written: str, facts: Facts | None) -> list[Token]:
    """The caption that stands in the text, or else the library's, and who made the picture."""
    said = written or (facts["caption"] if facts else "")
    credit = facts["credit"] if facts else ""
    tokens = [words(said)] if said else []
    if credit:
        tokens += [words(" ")] if said else []
        tokens += [start("span", {"class": "credit"}), words(credit), end("span")]
    return [start("figcaption"), *tokens, end("figcaption")] if tokens else []
