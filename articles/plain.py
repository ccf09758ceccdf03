"""The words of a section, out of the HTML that the renderer made of it."""

from html.parser import HTMLParser

BLOCKS = {
    *("p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "footer", "aside", "figure", "figcaption"),
    *("pre", "table", "tr", "th", "td", "div", "hr"),
}


def text_of(html: str) -> str:
    """The text in `html` with a line for each block; without the numbers of notes and the arrows back.

    Only for what `rendering.render` made: everything in it is closed, and nothing in it is hidden.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(line for line in lines if line)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.in_sign = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.parts.append("\n")
        elif tag == "br":
            self.parts.append(" ")
        elif tag == "a":
            named = dict(attrs)
            back = (named.get("href") or "").startswith("#ref-")
            self.in_sign = named.get("class") == "note-ref" or back

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self.in_sign = False
        elif tag in BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.in_sign:
            # A paragraph's own line ends are spaces; so are those of code, where it is words that count.
            self.parts.append(data.replace("\n", " "))
