"""`kill -9` at any statement, and between the save and its answer, leaves all of an act or nothing of it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.utils import timezone

from articles.models import Article, Change, Edition, Section, SectionVersion
from core.models import Event, Site
from sidebar.models import Shout
from tests.disk import on_disk
from tests.newsdesk import fresh, sections, write
from tests.serving import ROOT

# More than any act here needs.
MOST = 400

Kill = Callable[[str, int, int], bool]


@pytest.fixture
def kill(transactional_db: None, tmp_path: Path) -> Iterator[Kill]:
    """`kill(act, key, statements)`: another process begins the act and dies; whether the act had returned."""
    with on_disk(tmp_path) as place:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("BROADSIDE_", "DATABASE_"))}
        command = [sys.executable, "-m", "tests.killing"]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, env={**kept, **place}, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
            assert process.stdin and process.stdout
            asked, answers = process.stdin, process.stdout

            def act(name: str, key: int, statements: int) -> bool:
                asked.write(json.dumps([name, key, statements]) + "\n")
                asked.flush()
                return bool(json.loads(answers.readline()))

            yield act
            asked.close()


def each_statement(kill: Kill, act: str, key: int, step: int = 1) -> Iterator[bool]:
    """Kill the act after its first statement, its second ... until it returns; whether it had."""
    for statements in range(1, MOST, step):
        returned = kill(act, key, statements)
        yield returned
        if returned:
            assert statements > 3
            return
    raise AssertionError(f"{act} never returned")


def test_a_save_that_is_killed_leaves_all_or_nothing(kill: Kill) -> None:
    section = sections(write(("Heading 0", "Text 0.")))[0]
    for returned in each_statement(kill, "save", section.pk):
        before, section = section, fresh(section)
        assert section.version - before.version in ((1,) if returned else (0, 1))
        assert (section.heading, section.body) == section.versions.values_list("heading", "body")[0]
        number = section.body.removeprefix("Text ").removesuffix(".")
        assert (section.heading, section.html) == (f"Heading {number}", f"<p>Text {number}.</p>\n")
        assert SectionVersion.objects.count() == section.version
        assert Change.objects.filter(kind=Change.Kind.EDIT).count() == section.version - 1
    assert section.version == 2


@pytest.mark.slow
def test_a_publishing_that_is_killed_leaves_all_or_nothing(kill: Kill) -> None:
    Site.objects.current()
    page = write(("", "Text."), ("", "More."), title="About", kind="page", menu_position=1)
    for returned in each_statement(kill, "publish", page.pk):
        count = Edition.objects.count()
        assert count == int(returned)
        numbers = Site.objects.current().numbers
        assert (numbers.edition_no, numbers.event_no) == (1 + count, count)
        assert Event.objects.count() == page.changes.filter(kind=Change.Kind.PUBLISH).count() == count
        assert len(Site.objects.current().menu_at(timezone.now())) == count
        assert [edition.parts.count() for edition in Edition.objects.all()] == [2] * count


@pytest.mark.slow
def test_an_import_that_is_killed_leaves_all_or_nothing(kill: Kill) -> None:
    Site.objects.current()
    # Every statement would take too long here; the step is a prime, to meet each of the repeated ones.
    for returned in each_statement(kill, "import", 0, step=7):
        count = Article.objects.count()
        assert count == int(returned)
        assert Section.objects.count() == SectionVersion.objects.count() == 2 * count
        assert Edition.objects.count() == Event.objects.count() == count
        assert Change.objects.filter(kind=Change.Kind.IMPORT).count() == count


def test_a_shout_that_is_killed_leaves_all_or_nothing(kill: Kill) -> None:
    Site.objects.current()
    for returned in each_statement(kill, "shout", 0):
        count = Shout.objects.count()
        assert count == int(returned)
        assert Event.objects.count() == Site.objects.current().numbers.event_no == count
