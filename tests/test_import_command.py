"""`manage.py import_article`: one report, or one clear sentence and nothing left behind."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from articles.editing import save_section
from articles.models import Article, Edition
from tests.newsdesk import headings, tables

pytestmark = pytest.mark.django_db

# A scraped page: a title, an opening, headed parts, and labels at its end with nothing under them.
PLAIN = """The tide mill

It ground corn twice a day, whenever the sea said so. Nobody argued with the hours.

Who worked there

The miller slept in shifts. His *wheel* did not, and 1. was its number.

What is left of it

A wall stands. Two stones lie in the mud beside it.

Related posts

Share this
"""


def run(file: Path, *options: str) -> list[str]:
    out = StringIO()
    call_command("import_article", str(file), *options, stdout=out)
    return out.getvalue().splitlines()


def refused(file: Path, *options: str) -> str:
    """The one sentence of a refusal, which exits with 1 and leaves nothing behind."""
    before = tables()
    with pytest.raises(CommandError) as caught:
        run(file, *options)
    assert caught.value.returncode == 1
    assert tables() == before
    sentence = str(caught.value)
    assert "\n" not in sentence and sentence.endswith(".")
    return sentence


@pytest.fixture
def mill(tmp_path: Path) -> Path:
    file = tmp_path / "mill.txt"
    file.write_text(PLAIN, encoding="utf-8")
    return file


def test_the_report_shows_the_sections_with_their_words_and_what_was_left_out(mill: Path) -> None:
    assert run(mill) == [
        "Imported “The tide mill” as /articles/the-tide-mill/.",
        "   1. (opening, without a heading): 16 words",
        "   2. Who worked there: 14 words",
        "   3. What is left of it: 11 words",
        "Left out, since no text follows it: “Related posts”",
        "Left out, since no text follows it: “Share this”",
        "Readers see nothing of it yet.",
    ]


def test_plain_text_comes_out_as_its_title_opening_and_sections_with_every_paragraph_once(mill: Path) -> None:
    run(mill, "--publish")
    article = Article.objects.get()
    assert article.title == "The tide mill"
    assert headings(article) == ["", "Who worked there", "What is left of it"]
    html = Edition.objects.get().html
    for sentence in ("It ground corn twice", "The miller slept", "His *wheel* did not, and 1. was", "A wall stands."):
        assert html.count(sentence) == 1
    assert "Related posts" not in html and "<em>" not in html and "<ol" not in html


def test_the_same_file_twice_is_one_sentence_and_changes_nothing(mill: Path) -> None:
    run(mill)
    before = tables()
    sentence = "This very document was imported before, as “The tide mill”; nothing was changed."
    for options in ([], ["--publish"], ["--update"], ["--dry-run"], ["--slug", "mill"]):
        assert run(mill, *options) == [sentence]
    mill.rename(mill.with_name("other.txt"))
    assert run(mill.with_name("other.txt")) == [sentence]
    assert tables() == before


def test_a_published_import_says_so(mill: Path) -> None:
    assert run(mill, "--publish")[-1] == "Published."
    assert Edition.objects.count() == 1


def test_a_dry_run_says_so_and_leaves_nothing(mill: Path) -> None:
    before = tables()
    lines = run(mill, "--dry-run", "--publish")
    assert lines[0].startswith("Imported “The tide mill”") and lines[-1].endswith("nothing was changed.")
    assert tables() == before


def test_a_taken_address_gets_a_number_and_the_report_says_so(mill: Path) -> None:
    run(mill)
    mill.write_text(PLAIN.replace("twice", "three times"))
    assert run(mill)[:2] == [
        "Imported “The tide mill” as /articles/the-tide-mill-2/.",
        "The address “the-tide-mill” is taken.",
    ]


def test_a_taken_address_that_was_asked_for_is_an_error(mill: Path) -> None:
    run(mill, "--slug", "mill")
    mill.write_text(PLAIN.replace("twice", "three times"))
    assert "“mill”" in refused(mill, "--slug", "mill")


def test_an_update_reports_what_it_shelved(mill: Path) -> None:
    run(mill)
    mill.write_text(PLAIN.split("What is left")[0])
    assert run(mill, "--update") == [
        "Updated “The tide mill” as /articles/the-tide-mill/.",
        "   1. (opening, without a heading): 16 words",
        "   2. Who worked there: 14 words",
        "Put on the shelf, since the document has it no more: “What is left of it”",
        "Readers see nothing of the new words yet.",
    ]


def test_an_update_reports_what_clashed(mill: Path) -> None:
    run(mill)
    section = Article.objects.get().sections.get(heading="What is left of it")
    save_section(section, 1, section.heading, section.body.replace("A wall stands.", "A wall leans."))
    mill.write_text(PLAIN.replace("A wall stands.", "No wall stands."))
    assert run(mill, "--update")[-2].startswith("Clashes with an edit in “What is left of it”: the edit stays")


def test_an_update_of_nothing_is_an_error(mill: Path) -> None:
    assert "to update" in refused(mill, "--update")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\n\t\n"),
        ("binary.txt", bytes(range(256)) * 20),
        ("picture.md", b"\x89PNG\r\n\x1a\n" + bytes(100)),
        ("latin.txt", "Ebbe\n\nDie Fähre wartet.".encode("latin-1")),
        ("large.txt", b"A title\n\n" + b"A line of text.\n" * 200_000),
        ("untitled.md", b"Text without any title.\n"),
        ("title-only.txt", b"Only a title"),
        ("long.txt", b"A title\n\n" + b"word " * 25_000),
        ("paper.docx", b"PK\x03\x04"),
        ("none", b"A title\n\nText."),
        ("sections.md", b"# A title\n\n" + b"## One\n\nText.\n\n" * 1_001),
        ("links.md", b"# A title\n\n" + b"[a] " * 30 + b"\n\n[a]: /" + b"x" * 50_000),
    ],
)
def test_a_file_that_cannot_be_imported_gets_one_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    refused(file, "--publish")


def test_a_file_that_is_not_there_or_a_folder_gets_one_sentence(tmp_path: Path) -> None:
    assert "cannot be read" in refused(tmp_path / "nowhere.txt")
    assert "cannot be read" in refused(tmp_path)


def test_of_a_file_without_an_end_no_more_is_read_than_may_be(tmp_path: Path) -> None:
    endless = tmp_path / "endless.txt"
    endless.symlink_to("/dev/zero")
    assert "too large" in refused(endless)
