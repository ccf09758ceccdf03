"""Sections move without touching a text, and come back from the shelf whole and in their place."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from articles import arranging
from articles.arranging import (
    add_section,
    add_sections,
    draft,
    move_section,
    remove_section,
    restore_section,
    step_section,
)
from articles.editing import NotSaved, Saved, save_section
from articles.models import GAP, Article, Change, Section
from core.models import User
from tests.cases import cases
from tests.newsdesk import fresh, headings, sections, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return write(*((name, f"Text of {name}.") for name in "ABCDE"))


def part(article: Article, heading: str) -> Section:
    return article.sections.get(heading=heading)


def order(article: Article) -> str:
    return "".join(headings(article))


def test_sections_stand_in_the_order_in_which_they_were_added(article: Article) -> None:
    assert order(article) == "ABCDE"
    assert [section.position for section in sections(article)] == [GAP * number for number in range(1, 6)]


def test_a_section_is_added_behind_another_with_its_first_version(article: Article, mara: User) -> None:
    added = add_section(article, " New\n one ", "It is **new**.\r\n", part(article, "B"), mara)
    assert headings(article) == ["A", "B", "New one", "C", "D", "E"]
    assert (added.version, added.anchor, added.words) == (1, "new-one", 3)
    first = added.versions.get()
    assert (first.version, first.heading, first.body, first.by) == (1, "New one", "It is **new**.", mara)


def test_many_sections_are_added_at_the_end_as_one_act(article: Article, mara: User) -> None:
    remove_section(part(article, "C"))
    before = article.changes.count()
    add_sections(article, [draft(name, f"Text of {name.strip()}.\r\n") for name in ("C", " F ", "F")], mara)
    assert headings(article) == ["A", "B", "D", "E", "C", "F", "F"]
    added = sections(article)[4:]
    assert [row.anchor for row in added] == ["c-2", "f", "f-2"]
    assert [row.position for row in added] == [GAP * number for number in (6, 7, 8)]
    assert [(row.versions.get().body, row.versions.get().by) for row in added] == [
        (f"Text of {name}.", mara) for name in "CFF"
    ]
    act = article.changes.first()
    assert article.changes.count() == before + 1
    assert (act.kind, act.keys_after) == (Change.Kind.ADD, [row.key for row in sections(article)])
    assert act.keys_before == act.keys_after[:4]


def test_too_many_sections_at_once_are_refused_and_none_is_added(article: Article, monkeypatch) -> None:
    monkeypatch.setattr(arranging, "MAX_SECTIONS", 6)
    with pytest.raises(NotSaved, match="1,000 sections"):
        add_sections(article, [draft("F", "x"), draft("G", "y")])
    assert order(article) == "ABCDE"


def test_no_two_sections_have_one_anchor_not_even_on_the_shelf(article: Article) -> None:
    remove_section(part(article, "B"))
    assert add_section(article, "B").anchor == "b-2"
    assert add_section(article, "").anchor == "part"
    assert add_section(article, "").anchor == "part-2"


@pytest.mark.parametrize(
    ("heading", "after", "expected"),
    [("A", "C", "BCADE"), ("E", "A", "AEBCD"), ("D", None, "DABCE"), ("B", "E", "ACDEB"), ("C", "D", "ABDCE")],
)
def test_a_section_is_moved_behind_another_or_first(
    article: Article, heading: str, after: str | None, expected: str
) -> None:
    assert move_section(part(article, heading), part(article, after) if after else None)
    assert order(article) == expected


@pytest.mark.parametrize(("heading", "after"), [("B", "A"), ("A", None), ("C", "C")])
def test_moving_a_section_to_where_it_stands_does_nothing(article: Article, heading: str, after: str | None) -> None:
    before = article.changes.count()
    assert not move_section(part(article, heading), part(article, after) if after else None)
    assert (order(article), article.changes.count()) == ("ABCDE", before)


def test_a_section_steps_down_and_up_and_no_further(article: Article) -> None:
    assert step_section(part(article, "B"), down=True)
    assert order(article) == "ACBDE"
    assert step_section(part(article, "C"), down=False)
    assert order(article) == "CABDE"
    assert not step_section(part(article, "C"), down=False)
    assert not step_section(part(article, "E"), down=True)


def test_a_move_writes_one_section_and_never_its_version(article: Article) -> None:
    before = {section.pk: section for section in sections(article)}
    moved = part(article, "E")
    with CaptureQueriesContext(connection) as queries:
        move_section(moved, part(article, "A"))
    written = [query["sql"] for query in queries if query["sql"].startswith('UPDATE "articles_section"')]
    assert len(written) == 1 and written[0].endswith(f'"id" = {moved.pk}')
    for section in sections(article):
        old = before[section.pk]
        assert (section.version, section.changed_at, section.body) == (old.version, old.changed_at, old.body)
        assert section.pk == moved.pk or section.position == old.position
    assert moved.versions.count() == 1


def test_each_act_leaves_the_order_before_and_after_it(article: Article, mara: User) -> None:
    keys = {section.heading: section.key for section in sections(article)}
    for act in (
        lambda: move_section(part(article, "E"), part(article, "A"), mara),
        lambda: remove_section(part(article, "B"), mara),
        lambda: restore_section(part(article, "B"), mara),
    ):
        act()
    changes = article.changes.all()[:3][::-1]
    assert [change.kind for change in changes] == [Change.Kind.MOVE, Change.Kind.REMOVE, Change.Kind.RESTORE]
    assert {change.by_name for change in changes} == {"Mara"}
    orders = [["".join(letters) for letters in zip("ABCDE", strict=False)], "AEBCD", "AECD", "AEBCD"]
    for change, before, after in zip(changes, orders, orders[1:], strict=False):
        assert change.keys_before == [keys[name] for name in before]
        assert change.keys_after == [keys[name] for name in after]


def test_moving_and_editing_at_once_both_stand(article: Article) -> None:
    seen = part(article, "B")
    move_section(part(article, "B"), part(article, "D"))
    outcome = save_section(seen, seen.version, "B", "Another text.")
    assert isinstance(outcome, Saved) and not outcome.merged
    # The mover's page, too, may be older than the edit.
    move_section(seen, None)
    assert order(article) == "BACDE"
    assert (fresh(seen).body, fresh(seen).version) == ("Another text.", 2)


def test_a_section_goes_to_the_shelf_and_comes_back_whole_to_its_place(article: Article) -> None:
    section = part(article, "C")
    assert remove_section(section) and not remove_section(section)
    assert order(article) == "ABDE"
    assert list(article.sections.on_shelf()) == [section]
    assert restore_section(section) and not restore_section(section)
    assert order(article) == "ABCDE"
    assert (fresh(section).body, fresh(section).version, fresh(section).key) == ("Text of C.", 1, section.key)


def test_a_section_comes_back_to_its_place_though_the_article_was_renumbered(article: Article) -> None:
    remove_section(part(article, "D"))
    for _ in range(15):
        move_section(part(article, "C"), part(article, "A"))
        move_section(part(article, "B"), part(article, "A"))
    assert order(article) == "ABCE"
    restore_section(part(article, "D"))
    assert order(article) == "ABCDE"


def test_a_gap_that_is_used_up_is_renumbered_without_touching_a_text(article: Article) -> None:
    for number in range(30):
        add_section(article, f"n{number}", after=part(article, "A"))
    assert headings(article) == ["A", *(f"n{number}" for number in reversed(range(30))), *"BCDE"]
    positions = [section.position for section in sections(article)]
    assert len(set(positions)) == len(positions)
    assert {section.version for section in sections(article)} == {1}


def test_what_is_on_the_shelf_cannot_be_moved_nor_moved_behind(article: Article) -> None:
    shelved = part(article, "B")
    remove_section(shelved)
    with pytest.raises(NotSaved, match="any more"):
        move_section(shelved, None)
    with pytest.raises(NotSaved, match="any more"):
        move_section(part(article, "A"), shelved)
    with pytest.raises(NotSaved, match="any more"):
        add_section(article, "New", after=shelved)
    assert order(article) == "ACDE"


def test_a_section_cannot_be_moved_behind_one_of_another_article(article: Article) -> None:
    other = sections(write(("X", "")))[0]
    with pytest.raises(NotSaved):
        move_section(part(article, "A"), other)
    assert order(article) == "ABCDE"


def test_an_article_has_a_most_number_of_sections(article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    assert arranging.MAX_SECTIONS == 1000
    monkeypatch.setattr(arranging, "MAX_SECTIONS", 6)
    add_section(article, "F")
    with pytest.raises(NotSaved, match="Start a second one"):
        add_section(article, "G")
    assert order(article) == "ABCDEF"


@pytest.mark.parametrize(
    ("heading", "body"),
    [("x" * 201, ""), ("", "x" * 100_001), ("", "[a]: /" + "x" * 50_000 + "\n\n" + "[a] " * 30)],
    ids=["heading", "body", "addresses"],
)
def test_a_new_section_that_is_too_long_is_refused(article: Article, heading: str, body: str) -> None:
    with pytest.raises(NotSaved):
        add_section(article, heading, body)
    assert order(article) == "ABCDE"


class Desk(RuleBasedStateMachine):
    """Sections pushed about at random, beside a plain list of their headings that does the same."""

    def __init__(self) -> None:
        super().__init__()
        self.article = write()
        self.names: list[str] = []
        self.shelf: list[str] = []
        self.made = 0

    def at(self, place: int) -> Section | None:
        """The section that the list has at a place, counted from any side; None for none."""
        place %= len(self.names) + 1
        return part(self.article, self.names[place - 1]) if place else None

    @rule(place=st.integers(0, 9))
    def add(self, place: int) -> None:
        after = self.at(place)
        self.made += 1
        add_section(self.article, f"s{self.made}", after=after)
        index = self.names.index(after.heading) + 1 if after else len(self.names)
        self.names.insert(index, f"s{self.made}")

    @precondition(lambda self: self.names)
    @rule(which=st.integers(0, 9), place=st.integers(0, 9))
    def move(self, which: int, place: int) -> None:
        name, after = self.names[which % len(self.names)], self.at(place)
        move_section(part(self.article, name), after)
        if after and after.heading == name:
            return
        self.names.remove(name)
        self.names.insert(self.names.index(after.heading) + 1 if after else 0, name)

    @precondition(lambda self: self.names)
    @rule(which=st.integers(0, 9))
    def shelve(self, which: int) -> None:
        name = self.names.pop(which % len(self.names))
        remove_section(part(self.article, name))
        self.shelf.append(name)

    @precondition(lambda self: self.shelf)
    @rule()
    def take_back(self) -> None:
        name = self.shelf.pop()
        restore_section(part(self.article, name))
        # Where it comes to depends on what moved meanwhile; the others' order does not.
        self.names.insert(headings(self.article).index(name), name)

    @invariant()
    def the_order_is_sound(self) -> None:
        assert headings(self.article) == self.names
        assert {section.version for section in sections(self.article)} <= {1}


def test_the_order_is_sound_whatever_is_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    # So narrow that nearly every act uses a gap up.
    monkeypatch.setattr(arranging, "GAP", 2)
    checks = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    modest = settings(cases(15), stateful_step_count=15, suppress_health_check=checks)
    run_state_machine_as_test(Desk, settings=modest)
