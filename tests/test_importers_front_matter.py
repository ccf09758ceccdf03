"""What front matter says of a Markdown document, and what it may not say."""

import pytest

from articles.importers import Document, UnreadableDocument, read_document


def read(text: str) -> Document:
    return read_document("a.md", text.encode())


def with_front(*lines: str) -> Document:
    return read("\n".join(["---", *lines, "---", "# A title", "", "Text."]))


def refusal(text: str) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        read(text)
    return str(caught.value)


def test_front_matter_gives_the_title_and_the_body_does_not_repeat_it() -> None:
    document = read("---\ntitle: The  Tide\n---\n\n# the *tide*\n\nx\n\n## B\n\ny")
    assert document.title == "The Tide"
    assert [section.heading for section in document.sections] == ["", "B"]


def test_another_first_heading_than_the_title_of_the_front_matter_is_a_section() -> None:
    document = read("---\ntitle: T\n---\n# One\n\nx\n\n# Two\n\ny")
    assert document.title == "T"
    assert [section.heading for section in document.sections] == ["One", "Two"]


def test_front_matter_without_a_title_leaves_it_to_the_first_heading() -> None:
    document = with_front("tags: a", "title:")
    assert (document.title, document.tags) == ("A title", ("a",))
    assert read("---\n---\n# A title\n\nText.").title == "A title"


@pytest.mark.parametrize("key", ["standfirst", "description", "summary", "Description"])
def test_the_standfirst_has_three_names_and_one_line(key: str) -> None:
    assert with_front(f"{key}: >", "  Two", "", "  lines").standfirst == "Two lines"


@pytest.mark.parametrize(
    "lines", [["tags: b, a , B,,"], ["tags: [b, a, b]"], ["tags:", "- b", "- a"], ["TAGS: b,a", "mood: calm"]]
)
def test_tags_are_a_list_or_a_line_each_once_in_order(lines: list[str]) -> None:
    assert with_front(*lines).tags == ("b", "a")


def test_values_are_taken_as_they_are_written() -> None:
    document = with_front("title: 12:30", "tags: [1.10, no, 2024-05-04, 007]", "slug: 1984")
    assert (document.title, document.tags, document.slug) == ("12:30", ("1.10", "no", "2024-05-04", "007"), "1984")


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("author: Ada, Countess of Lovelace", ("Ada, Countess of Lovelace",)),
        ("author: [Ada, Bo]", ("Ada", "Bo")),
        ("authors: Ada, Bo", ("Ada", "Bo")),
        ("authors: [Ada, Bo]", ("Ada", "Bo")),
        ("author: null", ()),
    ],
)
def test_one_author_or_several(line: str, authors: tuple[str, ...]) -> None:
    assert with_front(line).authors == authors


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("kind: page", "page"),
        ("type: Page", "page"),
        ("type: post", "article"),
        ("kind: article", "article"),
        ("a: b", "article"),
    ],
)
def test_kinds(line: str, kind: str) -> None:
    assert with_front(line).kind == kind


@pytest.mark.parametrize(
    ("line", "menu"),
    [
        ("menu: 2", 2),
        ("menu: yes", True),
        ("menu: False", False),
        ("menu: main", None),
        ("menu: {main: 1}", None),
        ("a: b", None),
    ],
)
def test_the_menu_takes_a_place_or_yes_or_no(line: str, menu: bool | int | None) -> None:
    found = with_front(line).menu
    assert found == menu
    assert type(found) is type(menu)


@pytest.mark.parametrize(
    ("front", "words"),
    [
        ("title: a: b", "look at line 2"),
        ("a: 1\nb: [", "not valid YAML"),
        ("a: !!python/object/apply:os.system [x]\nb: *c", "not valid YAML"),
        ("a: " + "[" * 5_000, "not valid YAML"),
        ("a: \x81", "not valid YAML"),
        ("- a\n- b", "names and values"),
        ("only words", "names and values"),
        ("a: " + "b" * 10_000, "10,000 bytes"),
        ("title: [a]", "“title”"),
        ("tags: {a: b}", "“tags”"),
        ("authors: [[a]]", "“authors”"),
        ("kind: post", "“kind”"),
    ],
)
def test_front_matter_that_cannot_be_understood_is_refused(front: str, words: str) -> None:
    assert words in refusal(f"---\n{front}\n---\n# T\n\nx")


def test_front_matter_that_never_ends_is_refused() -> None:
    assert "no --- line at its end" in refusal("---\ntitle: T\n\nText.")


def test_aliases_cannot_blow_front_matter_up() -> None:
    levels = [
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    assert with_front("a: &a [x, x]", *levels).title == "A title"
    assert "“tags”" in refusal("---\n" + "\n".join(["a: &a [x, x]", *levels, "tags: *i"]) + "\n---\n# T\n\nx")


def test_python_objects_are_never_made_from_front_matter() -> None:
    assert with_front("title: !!python/name:os.system x").title == "x"
