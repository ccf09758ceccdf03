"""No edit is ever lost: a save names the version it began from, and what others wrote since is merged in."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import editing
from articles.arranging import remove_section
from articles.editing import ATTEMPTS, NotSaved, Saved, SectionClash, save_section
from articles.models import Change, Section, SectionVersion
from core.models import User
from tests.newsdesk import fresh, put_out, sections, write

pytestmark = pytest.mark.django_db

FERRY = "The ferry is late. The kettle is on. Nobody minds."


@pytest.fixture
def ferry() -> Section:
    return sections(write(("The ferry", FERRY), ("The kettle", "It whistles.")))[0]


def save(section: Section, base: int, body: str, by: User | None = None, heading: str | None = None) -> Section:
    """Save where nothing may clash; the section as it stands now."""
    outcome = save_section(section, base, section.heading if heading is None else heading, body, by)
    assert isinstance(outcome, Saved), outcome
    return outcome.section


def refused(section: Section, base: int, body: str, by: User | None = None) -> SectionClash:
    outcome = save_section(section, base, section.heading, body, by)
    assert isinstance(outcome, SectionClash), outcome
    return outcome


def test_two_editors_saving_different_sections_both_stand(ferry: Section, mara: User, jonas: User) -> None:
    kettle = sections(ferry.article)[1]
    save(ferry, 1, "It is in.", mara)
    save(kettle, 1, "It boils.", jonas)
    assert [section.body for section in sections(ferry.article)] == ["It is in.", "It boils."]
    assert [section.version for section in sections(ferry.article)] == [2, 2]


def test_two_editors_saving_different_sentences_of_one_paragraph_both_stand(
    ferry: Section, mara: User, jonas: User
) -> None:
    save(ferry, 1, FERRY.replace("is late", "was late"), mara)
    outcome = save_section(ferry, 1, "The ferry", FERRY.replace("Nobody", "Somebody"), jonas)
    assert isinstance(outcome, Saved) and outcome.merged
    assert fresh(ferry).body == "The ferry was late. The kettle is on. Somebody minds."
    assert "Somebody" in fresh(ferry).html


def test_a_heading_by_one_and_a_body_by_the_other_both_stand(ferry: Section) -> None:
    save(ferry, 1, FERRY, heading="The last ferry")
    save(ferry, 1, "It is in.", heading="The ferry")
    assert (fresh(ferry).heading, fresh(ferry).body) == ("The last ferry", "It is in.")


def test_a_save_leaves_the_text_its_html_its_version_and_its_writer(ferry: Section, mara: User) -> None:
    saved = save(ferry, 1, "It is **in**.", mara)
    assert (saved.version, saved.html.strip(), saved.words) == (2, "<p>It is <strong>in</strong>.</p>", 3)
    kept = SectionVersion.objects.get(section=ferry, version=2)
    assert (kept.body, kept.base_version, kept.by, kept.by_name) == ("It is **in**.", 1, mara, "Mara")
    change = Change.objects.filter(article=ferry.article)[0]
    assert (change.kind, change.section, change.by, change.detail) == (Change.Kind.EDIT, ferry, mara, {"version": 2})
    ferry.article.refresh_from_db()
    assert ferry.article.changed_by_name == "Mara"


def test_the_text_before_a_save_stays_in_the_history(ferry: Section) -> None:
    save(ferry, 1, "It is in.")
    assert SectionVersion.objects.get(section=ferry, version=1).body == FERRY


def test_the_history_keeps_the_name_of_somebody_who_is_gone(ferry: Section, mara: User) -> None:
    save(ferry, 1, "It is in.", mara)
    mara.delete()
    kept = SectionVersion.objects.get(section=ferry, version=2)
    assert (kept.by, kept.by_name) == (None, "Mara")


def test_saving_what_stands_already_writes_nothing(ferry: Section) -> None:
    before = Change.objects.count()
    assert save(ferry, 1, FERRY).version == 1
    assert save(ferry, 1, FERRY.replace(". ", ".\r\n") + "\r\n\r\n").version == 2
    assert save(ferry, 2, FERRY.replace(". ", ".\n")).version == 2
    assert Change.objects.count() == before + 1


def test_a_heading_is_one_line_and_a_body_has_plain_line_ends(ferry: Section) -> None:
    saved = save(ferry, 1, "\r\nOne.\r\n\r\nTwo.\r", heading="  The \n ferry\t")
    assert (saved.heading, saved.body) == ("The ferry", "One.\n\nTwo.")


def test_a_stale_clash_keeps_both_texts(ferry: Section, mara: User, jonas: User) -> None:
    save(ferry, 1, FERRY.replace("is late", "was late"), mara)
    clash = refused(ferry, 1, FERRY.replace("is late", "is early"), jonas)
    assert fresh(ferry).body == FERRY.replace("is late", "was late")
    assert clash.body == clash.aside.body == FERRY.replace("is late", "is early")
    assert (clash.aside.version, clash.aside.base_version) == (None, 1)
    assert (clash.aside.by, clash.aside.by_name) == (jonas, "Jonas")
    (passage,) = clash.passages
    assert (passage.mine, passage.theirs) == ("The ferry is early.", "The ferry was late.")


def test_a_heading_that_both_changed_clashes_though_the_bodies_would_merge(ferry: Section) -> None:
    save(ferry, 1, FERRY, heading="The early ferry")
    clash = save_section(ferry, 1, "The late ferry", "It is in.")
    assert isinstance(clash, SectionClash) and clash.heading_clashes and not clash.passages
    assert (clash.aside.heading, clash.aside.body) == ("The late ferry", "It is in.")
    assert (fresh(ferry).heading, fresh(ferry).body) == ("The early ferry", FERRY)


def test_a_refused_text_is_kept_once_however_often_the_form_is_sent(ferry: Section, mara: User, jonas: User) -> None:
    save(ferry, 1, "Mine.", mara)
    asides = {refused(ferry, 1, "Theirs.", jonas).aside.pk for _ in range(3)}
    assert len(asides) == 1
    assert refused(ferry, 1, "Theirs.", mara).aside.by == mara
    assert refused(ferry, 1, "Others.", jonas).aside.pk not in asides
    assert ferry.versions.filter(version=None).count() == 3


def test_a_clash_is_settled_by_saving_over_the_version_that_won(ferry: Section) -> None:
    save(ferry, 1, "Mine.")
    clash = refused(ferry, 1, "Theirs.")
    assert save(ferry, clash.section.version, "Theirs.").body == "Theirs."


@pytest.mark.parametrize(("heading", "body"), [("", "x" * 100_001), ("x" * 201, "")])
def test_what_is_too_long_is_refused_and_nothing_is_cut(ferry: Section, heading: str, body: str) -> None:
    with pytest.raises(NotSaved, match="Nothing was cut"):
        save_section(ferry, 1, heading, body)
    assert (fresh(ferry).version, fresh(ferry).body) == (1, FERRY)


def test_a_text_of_just_the_limit_is_saved(ferry: Section) -> None:
    assert len(save(ferry, 1, "x" * 100_000, heading="x" * 200).body) == 100_000


def test_two_texts_that_are_too_long_only_together_are_refused(ferry: Section) -> None:
    save(ferry, 1, "x" * 60_000 + "\n\n" + FERRY)
    with pytest.raises(NotSaved):
        save_section(ferry, 1, "The ferry", FERRY + "\n\n" + "y" * 60_000)
    assert fresh(ferry).version == 2


def test_a_text_whose_addresses_the_renderer_refuses_is_refused(ferry: Section) -> None:
    with pytest.raises(NotSaved):
        save_section(ferry, 1, "", "[a]: /" + "x" * 50_000 + "\n\n" + "[a] " * 30)
    assert fresh(ferry).version == 1


@pytest.mark.parametrize("base", [0, 2, -1, 10**9])
def test_a_version_that_the_section_never_had_is_refused(ferry: Section, base: int) -> None:
    with pytest.raises(NotSaved, match="no version of this section"):
        save_section(ferry, base, "The ferry", "It is in.")
    assert fresh(ferry).body == FERRY


def test_a_section_on_the_shelf_takes_the_text(ferry: Section) -> None:
    remove_section(ferry)
    save(ferry, 1, "It is in.")
    assert fresh(ferry).body == "It is in." and fresh(ferry).removed_at


def test_an_anchor_follows_its_heading_until_the_first_publication(ferry: Section) -> None:
    assert ferry.anchor == "the-ferry"
    assert save(ferry, 1, FERRY, heading="The last ferry").anchor == "the-last-ferry"
    put_out(ferry.article)
    save(fresh(ferry), 2, FERRY, heading="The first ferry")
    assert fresh(ferry).anchor == "the-last-ferry"


def test_two_sections_of_one_heading_have_two_anchors(ferry: Section) -> None:
    kettle = sections(ferry.article)[1]
    assert save(kettle, 1, "It boils.", heading="The ferry").anchor == "the-ferry-2"


def test_a_section_that_loses_its_heading_keeps_its_anchor(ferry: Section) -> None:
    assert save(ferry, 1, FERRY, heading="").anchor == "the-ferry"


@pytest.mark.parametrize("heading", ["Part 2", "The ferry"])
def test_a_save_costs_the_same_queries_at_5_and_at_200_sections(heading: str) -> None:
    counts = []
    for number in (5, 200):
        section = sections(write(*((f"Part {part}", FERRY) for part in range(number))))[2]
        with CaptureQueriesContext(connection) as queries:
            save(section, 1, "It is in.", heading=heading)
        # Beginning and ending a transaction asks nothing.
        counts.append(sum("SAVEPOINT" not in query["sql"] for query in queries))
    assert counts[0] == counts[1] <= 10


Interfere = Callable[[str, Callable[[int], Any]], None]


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Interfere:
    """`meanwhile(name, act)`: just before `editing` calls its `name`, somebody else does `act(times)`."""

    def arrange(name: str, act: Callable[[int], Any]) -> None:
        original, calls, busy = getattr(editing, name), [0], [False]

        def interrupted(*args: Any) -> Any:
            if not busy[0]:
                busy[0], calls[0] = True, calls[0] + 1
                act(calls[0])
                busy[0] = False
            return original(*args)

        monkeypatch.setattr(editing, name, interrupted)

    return arrange


def test_a_save_that_meets_another_save_on_its_way_still_stands(ferry: Section, meanwhile: Interfere) -> None:
    def other(times: int) -> None:
        if times == 1:
            save(ferry, 1, FERRY.replace("is on", "was on"))

    meanwhile("rendered_text", other)
    saved = save(ferry, 1, FERRY.replace("is late", "was late"))
    assert saved.version == 3
    assert fresh(ferry).body == "The ferry was late. The kettle was on. Nobody minds."


def test_a_save_that_meets_a_clashing_one_on_its_way_is_kept_aside(ferry: Section, meanwhile: Interfere) -> None:
    meanwhile("rendered_text", lambda times: times == 1 and save(ferry, 1, "Theirs."))
    assert refused(ferry, 1, "Mine.").aside.body == "Mine."
    assert fresh(ferry).body == "Theirs."


def test_a_save_gives_way_after_meeting_another_five_times_and_changes_nothing(
    ferry: Section, meanwhile: Interfere
) -> None:
    def other(times: int) -> None:
        save(ferry, fresh(ferry).version, f"{fresh(ferry).body}\n\nPostscript {times}.")

    meanwhile("rendered_text", other)
    with pytest.raises(NotSaved, match="save once more"):
        save_section(ferry, 1, "The ferry", FERRY.replace("is late", "was late"))
    assert fresh(ferry).version == 1 + ATTEMPTS
    assert "was late" not in fresh(ferry).body


def test_two_sections_that_take_one_heading_at_once_both_stand(ferry: Section, meanwhile: Interfere) -> None:
    kettle = sections(ferry.article)[1]
    meanwhile("anchor_for", lambda times: times == 1 and save(kettle, 1, "It boils.", heading="Tides"))
    save(ferry, 1, FERRY, heading="Tides")
    assert [section.heading for section in sections(ferry.article)] == ["Tides", "Tides"]
    assert {section.anchor for section in sections(ferry.article)} == {"tides", "tides-2"}
