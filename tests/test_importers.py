"""Every document is read or refused in one sentence; the formats have files of their own beside this one."""

import hashlib

import pytest

from articles.importers import IMPORTERS, MAX_DOCUMENT_BYTES, UnreadableDocument, read_document
from articles.importers import document as limits
from articles.importers.document import Document, ImportedSection
from articles.models import Article, Author, Section, Tag
from articles.rendering import MAX_BODY_LENGTH

TEXT = "Harbour notes\n\nThe ferry is late again."


def refusal(name: str, data: bytes) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        read_document(name, data)
    sentence = str(caught.value)
    assert sentence == caught.value.message % caught.value.values
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


@pytest.mark.parametrize("name", ["notes.txt", "NOTES.TXT", "a folder/notes.v2.txt"])
def test_the_ending_of_the_name_picks_the_importer(name: str) -> None:
    assert read_document(name, TEXT.encode()).title == "Harbour notes"


@pytest.mark.parametrize("name", ["notes.md", "notes.markdown", "NOTES.MD"])
def test_both_markdown_endings_are_known(name: str) -> None:
    assert read_document(name, b"# Harbour notes\n\nLate.").title == "Harbour notes"


@pytest.mark.parametrize("name", ["notes.docx", "notes", ".txt", ""])
def test_an_unknown_ending_is_refused_with_the_known_ones(name: str) -> None:
    assert refusal(name, TEXT.encode()) == "Only files whose names end in .txt, .md, .markdown can be imported."


def test_a_new_format_costs_one_line_in_the_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    def shout(data: bytes) -> Document:
        return Document(title=data.decode().upper(), sections=(ImportedSection("", "x"),))

    monkeypatch.setitem(IMPORTERS, ".loud", shout)
    assert read_document("a.loud", b"hello").title == "HELLO"


def test_the_digest_is_of_the_raw_bytes() -> None:
    unix, windows = TEXT.encode(), TEXT.replace("\n", "\r\n").encode()
    assert read_document("a.txt", unix).sha256 == hashlib.sha256(unix).hexdigest()
    assert read_document("a.txt", windows).sha256 == hashlib.sha256(windows).hexdigest()


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.replace("\n\n", "\u2029").encode(),
        TEXT.replace("\n\n", "\n\f").encode(),
        TEXT.replace("late", "la\x08te").encode(),
    ],
    ids=["utf-8", "bom", "utf-16", "utf-16-be", "crlf", "cr", "u2029", "form feed", "stray control"],
)
def test_encodings_and_line_ends_make_no_difference(data: bytes) -> None:
    document = read_document("a.txt", data)
    assert document.title == "Harbour notes"
    assert document.sections == (ImportedSection("", "The ferry is late again."),)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t\n", "\u2028".encode(), "\n \u200b".encode()])
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_an_empty_file_is_refused(name: str, data: bytes) -> None:
    assert refusal(name, data) == "The file is empty."


@pytest.mark.parametrize(
    "data",
    [TEXT.encode("utf-16-le"), TEXT.encode("utf-32"), b"Title\n\nText\0", bytes(range(1, 256)), b"ab\x01\x02\x03cd"],
    ids=["utf-16 without mark", "utf-32", "nul", "every byte", "controls"],
)
def test_a_binary_file_is_refused(data: bytes) -> None:
    assert refusal("a.txt", data) == "The file is binary, not a text."


@pytest.mark.parametrize(
    ("beginning", "word"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04\x14\x00", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "office"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x89PNG\r\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"\x1f\x8b\x08", "compressed"),
    ],
)
def test_a_well_known_format_under_the_wrong_name_is_called_by_its_own(beginning: bytes, word: str) -> None:
    assert word in refusal("a.md", beginning + TEXT.encode())


@pytest.mark.parametrize("encoding", ["windows-1252", "latin-1", "shift-jis"])
def test_an_unknown_encoding_is_refused_with_advice(encoding: str) -> None:
    words = "日本の放送" if encoding == "shift-jis" else "Café £5"
    assert "UTF-8" in refusal("a.txt", f"{words}\n\nText.".encode(encoding))


def test_a_too_large_file_is_refused_and_the_largest_one_is_not() -> None:
    start = b"Title\n\nText."
    assert read_document("a.txt", start + b"\n" * (MAX_DOCUMENT_BYTES - len(start))).title == "Title"
    assert "2,000,000" in refusal("a.txt", start + b"\n" * (MAX_DOCUMENT_BYTES - len(start) + 1))


@pytest.mark.parametrize(("name", "text"), [("a.txt", "Title"), ("a.md", "# Title"), ("a.md", "---\ntitle: T\n---\n")])
def test_a_title_over_nothing_is_refused(name: str, text: str) -> None:
    assert refusal(name, text.encode()) == "The document has a title but no text under it."


@pytest.mark.parametrize(("name", "text"), [("a.txt", "* * *\n\nText."), ("a.md", "Text.\n\n## Not a title\n\nText.")])
def test_a_document_without_a_title_is_refused(name: str, text: str) -> None:
    assert refusal(name, text.encode()).startswith("The document has no title:")


@pytest.mark.parametrize("what", ["tags", "authors"])
def test_too_many_names_are_refused(what: str) -> None:
    def text(count: int) -> bytes:
        return f"---\ntitle: T\n{what}: [{', '.join(f'n{number}' for number in range(count))}]\n---\n\nA.".encode()

    assert len(getattr(read_document("a.md", text(30)), what)) == 30
    assert f"31 {what}" in refusal("a.md", text(31))


def test_a_section_that_is_too_long_is_named() -> None:
    text = "# T\n\nfine\n\n## The flood\n\n" + "a" * 100_000
    assert len(read_document("a.md", text.encode()).sections[1].body) == 100_000
    sentence = refusal("a.md", f"{text}a".encode())
    assert "“The flood”" in sentence
    assert "100,001" in sentence
    assert "above the first heading" in refusal("a.md", ("# T\n\n" + "a" * 100_001).encode())


def test_too_many_sections_are_refused() -> None:
    sections = "".join(f"\n## {number}\n" for number in range(1_001))
    assert "1,001" in refusal("a.md", f"# T\n{sections}".encode())
    assert len(read_document("a.md", f"# T\n{sections}".replace("\n## 7\n", "").encode()).sections) == 1_000


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("# " + "t" * 201 + "\n\nx", "title"),
        ("# t\n\n## " + "h" * 201 + "\n\nx", "heading"),
        ("---\ntitle: t\nsummary: " + "s" * 601 + "\n---\nx", "standfirst"),
        ("---\ntitle: t\ntags: " + "s" * 61 + "\n---\nx", "tag"),
        ("---\ntitle: t\nauthor: " + "s" * 101 + "\n---\nx", "author"),
    ],
)
def test_what_no_column_holds_is_refused_by_name(text: str, word: str) -> None:
    assert refusal("a.md", text.encode()).startswith(f"The {word} “")


def test_the_limits_are_those_of_the_renderer_and_of_the_columns() -> None:
    assert limits.MAX_SECTION_CHARACTERS == MAX_BODY_LENGTH
    for model, column, limit in [
        (Article, "title", limits.MAX_TITLE_CHARACTERS),
        (Article, "standfirst", limits.MAX_STANDFIRST_CHARACTERS),
        (Section, "heading", limits.MAX_HEADING_CHARACTERS),
        (Author, "name", limits.MAX_AUTHOR_CHARACTERS),
        (Tag, "name", limits.MAX_TAG_CHARACTERS),
    ]:
        assert model._meta.get_field(column).max_length == limit


def test_words_are_counted_without_bare_marks() -> None:
    assert ImportedSection("Three", "- one *two*\n\n---\n\n3").words == 3
