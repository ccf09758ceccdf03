"""Footnotes: numbered in the order of reading, placed at the end of the body, with ids that name the section.

The library's own placing also counts what only an unused note mentions, and loses the text around a note that
is defined inside another.
"""

from dataclasses import dataclass

from markdown_it.token import Token

from articles.markdown_tokens import Labels, end, sign, start


@dataclass
class _Note:
    number: int
    tokens: list[Token]
    uses: int = 0


def place_notes(tokens: list[Token], key: str, labels: Labels) -> list[Token]:
    """The tokens with each reference a numbered link and the notes that are referred to in a list at the end.

    `key` is the section's.
    """
    body, definitions = _gather(tokens)
    notes: dict[str, _Note] = {}
    texts = [body]
    # A note may refer to others: the list grows while it is read, and each note is read once.
    for text in texts:
        for line in text:
            for label in _labels(line):
                if label not in notes:
                    notes[label] = _Note(len(notes) + 1, definitions[label])
                    texts.append(definitions[label])
            line.children = _with_links(line.children or [], notes, key, labels)
    return body + _list(notes, key, labels) if notes else body


def _gather(tokens: list[Token]) -> tuple[list[Token], dict[str, list[Token]]]:
    """The body, and the definitions by label; the first of a label counts, as with link definitions."""
    body: list[Token] = []
    definitions: dict[str, list[Token]] = {}
    targets = [body]
    for token in tokens:
        if token.type == "footnote_reference_open":
            targets.append([])
            definitions.setdefault(token.meta["label"], targets[-1])
        elif token.type == "footnote_reference_close":
            targets.pop()
        else:
            targets[-1].append(token)
    return body, definitions


def _labels(line: Token) -> list[str]:
    return [child.meta["label"] for child in line.children or [] if child.type == "footnote_ref"]


def _with_links(line: list[Token], notes: dict[str, _Note], key: str, labels: Labels) -> list[Token]:
    linked: list[Token] = []
    for child in line:
        if child.type == "footnote_ref":
            note = notes[child.meta["label"]]
            note.uses += 1
            linked += _link(note, key, labels)
        else:
            linked.append(child)
    return linked


def _reference_id(note: _Note, use: int, key: str) -> str:
    return f"ref-{key}-{note.number}" + (f"-{use}" if use > 1 else "")


def _link(note: _Note, key: str, labels: Labels) -> list[Token]:
    """The link from the text to a note, for the use that was counted last."""
    attrs = {
        "class": "note-ref",
        "id": _reference_id(note, note.uses, key),
        "href": f"#fn-{key}-{note.number}",
        "aria-label": f"{labels.note} {note.number}",
    }
    return [start("a", {**attrs}), sign(str(note.number)), end("a")]


def _list(notes: dict[str, _Note], key: str, labels: Labels) -> list[Token]:
    # A note and no landmark: of those there would be one in each section, all of one name.
    opening = start("aside", {"class": "notes", "role": "note", "aria-label": labels.notes}, block=True)
    tokens = [opening, start("ol", block=True)]
    for note in notes.values():
        tokens.append(start("li", {"id": f"fn-{key}-{note.number}"}, block=True))
        tokens += _with_way_back(note.tokens, _way_back(note, key, labels))
        tokens.append(end("li", block=True))
    return [*tokens, end("ol", block=True), end("aside", block=True)]


def _way_back(note: _Note, key: str, labels: Labels) -> list[Token]:
    """One link back for each place that refers to the note."""
    tokens = []
    for use in range(1, note.uses + 1):
        label = f"{labels.back} {note.number}" + (f" ({use})" if use > 1 else "")
        attrs = {"href": f"#{_reference_id(note, use, key)}", "aria-label": label}
        tokens += [sign(" "), start("a", {**attrs}), sign("↩"), end("a")]
    return tokens


def _with_way_back(tokens: list[Token], way_back: list[Token]) -> list[Token]:
    """A note's tokens with the way back at the end of its last paragraph, or after them in one of its own."""
    if not tokens or tokens[-1].type != "paragraph_close":
        line = Token("inline", "", 0, children=way_back[1:])
        return [*tokens, start("p"), line, end("p", block=True)]
    line = tokens[-2]
    line.children = [*(line.children or []), *way_back]
    if len(tokens) == 3:
        tokens[0].hidden = tokens[-1].hidden = True
    return tokens
