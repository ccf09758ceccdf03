"""What goes out is what the publisher saw; readers see it, whole and unchanged, until the next time."""

import re
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles import manifests, windows
from articles.arranging import add_section, move_section, remove_section
from articles.creating import author_named, tag_named
from articles.detailing import save_fields
from articles.editing import save_section
from articles.manifests import BadManifest, Manifest
from articles.models import Article, Change, Edition
from articles.publishing import ChangedMeanwhile, NotPublished, go_back, publish
from articles.rendering import RENDERER_NUMBER
from core.models import Event, Site, User
from tests.newsdesk import fields, put_out, sections, write

pytestmark = pytest.mark.django_db

# A database takes only so many rows at once.
BATCHED = re.compile("articles_(editionsection|searchrow|search)")


@pytest.fixture
def article() -> Article:
    return write(("Ebb", "The water falls."), ("Flood", "It rises."), ("Slack", "It waits."))


def live(article: Article) -> Edition:
    return Edition.objects.live(timezone.now()).get(article=article)


def bodies(edition: Edition) -> list[str]:
    return [place.text.body for place in edition.parts.select_related("text")]


def edit(article: Article, place: int, body: str) -> None:
    section = sections(article)[place]
    save_section(section, section.version, section.heading, body)


def test_an_edition_holds_fields_authors_tags_and_texts_as_they_are(article: Article, mara: User) -> None:
    ines, oda, sea = author_named("Ines"), author_named("Oda"), tag_named("Sea")
    wanted = fields("Low water", standfirst="We wait.", authors=[oda.pk, ines.pk], tags=[sea.pk])
    save_fields(article, 1, wanted, mara)
    edition = put_out(article, by=mara)
    assert (edition.number, edition.title, edition.standfirst, edition.by_name) == (1, "Low water", "We wait.", "Mara")
    assert edition.byline == [["Oda", "oda"], ["Ines", "ines"]] and edition.topics == [["Sea", "sea"]]
    assert (set(edition.authors.all()), set(edition.tags.all())) == ({ines, oda}, {sea})
    assert bodies(edition) == ["The water falls.", "It rises.", "It waits."]
    assert [part["heading"] for part in edition.outline] == ["Ebb", "Flood", "Slack"]
    assert edition.html.index("falls") < edition.html.index("rises") < edition.html.index("waits")
    assert edition.words == 3 + 3 + 2 + 2 + 2


def test_the_published_text_is_unchanged_while_the_working_copy_is_edited(article: Article) -> None:
    put_out(article)
    before = Edition.objects.values().get()
    edit(article, 0, "Another text.")
    move_section(sections(article)[2], None)
    remove_section(sections(article)[2])
    add_section(article, "New", "New text.")
    save_fields(article, 1, fields("High water"))
    assert Edition.objects.values().get() == before
    assert bodies(live(article)) == ["The water falls.", "It rises.", "It waits."]


def test_publishing_again_shows_the_new_text_and_keeps_the_old_edition(article: Article) -> None:
    first = put_out(article)
    edit(article, 0, "Another text.")
    second = put_out(article)
    assert (live(article), second.number) == (second, 2)
    assert bodies(first)[0] == "The water falls." and bodies(second)[0] == "Another text."


def test_publishing_what_somebody_changed_meanwhile_stops_and_names_it(article: Article) -> None:
    seen = manifests.current(article)
    ebb, flood, slack = sections(article)
    edit(article, 0, "Another text.")
    remove_section(flood)
    new = add_section(article, "New", after=ebb)
    outcome = publish(article, seen)
    assert isinstance(outcome, ChangedMeanwhile) and not Edition.objects.exists()
    found = outcome.differences
    assert (found.edited, found.added, found.removed, found.moved, found.fields) == (
        [ebb],
        [new],
        [flood],
        False,
        False,
    )
    assert (outcome.seen, outcome.current) == (seen, manifests.current(article))
    move_section(slack, None)
    save_fields(article, 1, fields("High water"))
    outcome = publish(article, seen)
    assert isinstance(outcome, ChangedMeanwhile) and outcome.differences.moved and outcome.differences.fields


def test_publishing_as_seen_publishes_exactly_what_was_seen(article: Article) -> None:
    seen = manifests.current(article)
    edit(article, 0, "Another text.")
    remove_section(sections(article)[1])
    move_section(sections(article)[1], None)
    add_section(article, "New", "New text.")
    save_fields(article, 1, fields("High water"))
    edition = publish(article, seen, as_seen=True)
    assert isinstance(edition, Edition)
    assert (edition.title, bodies(edition)) == ("Low water", ["The water falls.", "It rises.", "It waits."])
    assert manifests.of_edition(edition) == seen
    assert "falls" in edition.html and "Another" not in edition.html and "New text" not in edition.html


def test_what_was_seen_travels_through_a_form(article: Article) -> None:
    seen = manifests.current(article)
    assert Manifest.read(str(seen)) == seen
    assert isinstance(publish(article, Manifest.read(f" {seen}\n")), Edition)


@pytest.mark.parametrize("text", ["", "x", "1 key", "1 key:x", "1 a:1:2", "1.5", "1 :", "9" * 5000])
def test_a_spoilt_form_is_no_manifest(text: str) -> None:
    with pytest.raises(BadManifest):
        Manifest.read(text)


def test_a_manifest_of_another_article_or_of_no_version_is_refused(article: Article) -> None:
    other = manifests.current(write(("X", "Not mine.")))
    mine = manifests.current(article)
    for foreign in (other, Manifest(9, mine.sections), Manifest(1, ((mine.sections[0][0], 9),))):
        with pytest.raises(NotPublished, match="no state of this article"):
            publish(article, foreign, as_seen=True)
    assert not Edition.objects.exists()


def test_a_section_twice_is_refused(article: Article) -> None:
    mine = manifests.current(article)
    for pairs in (mine.sections * 2, mine.sections[:1] * 2, (*mine.sections, ("other", 1))):
        with pytest.raises(NotPublished, match="no state of this article"):
            publish(article, Manifest(1, pairs), as_seen=True)
    assert not Edition.objects.exists()


def test_only_the_texts_that_go_out_are_read(article: Article) -> None:
    ebb = sections(article)[0]
    for number in range(1, 9):
        save_section(ebb, number, "Ebb", f"An older text, number {number}.")
    seen = manifests.current(article)
    with CaptureQueriesContext(connection) as asked:
        texts = manifests.texts_of(article, seen)
    assert [text.body for text in texts] == ["An older text, number 8.", "It rises.", "It waits."]
    assert len(asked) == 3
    assert sum('"articles_sectionversion"."body"' in query["sql"] for query in asked) == 1


def test_a_text_that_was_kept_aside_is_never_published(article: Article) -> None:
    ebb = sections(article)[0]
    edit(article, 0, "Theirs.")
    save_section(ebb, 1, "Ebb", "Mine.")
    assert bodies(put_out(article))[0] == "Theirs."


def test_an_article_without_sections_cannot_be_published() -> None:
    with pytest.raises(NotPublished, match="no sections"):
        put_out(write())


def test_going_back_publishes_an_earlier_editions_very_texts_and_fields(article: Article, mara: User) -> None:
    first = put_out(article)
    edit(article, 0, "Another text.")
    save_fields(article, 1, fields("High water"))
    put_out(article)
    third = go_back(first, by=mara)
    assert isinstance(third, Edition) and live(article) == third
    assert (third.number, third.title, third.html, third.by) == (3, "Low water", first.html, mara)
    assert sections(article)[0].body == "Another text." and article.fields()["title"] == "High water"


def test_an_anchor_in_an_edition_is_where_its_section_leads_to(article: Article) -> None:
    put_out(article)
    ebb = sections(article)[0]
    save_section(ebb, 1, "Low tide", "The water falls.")
    assert f'id="{sections(article)[0].anchor}"' in put_out(article).html


def everything() -> dict[str, Any]:
    """What publishing writes, apart from the edition: event, numbers, menu, history."""
    site = Site.objects.current()
    numbers = (site.numbers.edition_no, site.numbers.event_no, site.numbers.next_moment)
    events = list(Event.objects.values_list("kind", "object_id"))
    return {"numbers": numbers, "menu": site.menu, "events": events, "changes": Change.objects.count()}


def test_event_numbers_menu_and_history_are_written_with_the_edition(mara: User) -> None:
    page = write(("", "Who we are."), title="About", kind="page", menu_position=1)
    before = everything()
    edition = put_out(page, by=mara)
    after = everything()
    assert after["numbers"] == (before["numbers"][0] + 1, 1, None)
    assert after["events"] == [(Event.Kind.EDITION, edition.pk)]
    assert [(entry["title"], entry["href"]) for entry in after["menu"]] == [("About", "/pages/about/")]
    change = page.changes.all()[0]
    assert (change.kind, change.by, change.detail["edition"]) == (Change.Kind.PUBLISH, mara, 1)


def test_all_of_it_is_rolled_back_with_the_transaction() -> None:
    page = write(("", "Who we are."), title="About", kind="page", menu_position=1)
    before = everything()
    with pytest.raises(RuntimeError), transaction.atomic():
        put_out(page)
        raise RuntimeError
    assert everything() == before and not Edition.objects.exists()


@pytest.mark.parametrize("step", ["rebuild_menu", "next_edge"])
def test_nothing_goes_out_where_a_part_of_it_fails(
    article: Article, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = everything()

    def fails(*args: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(windows, step, fails)
    with pytest.raises(RuntimeError):
        put_out(article)
    assert everything() == before and not Edition.objects.exists()


def test_publishing_costs_the_same_queries_at_5_and_at_200_sections() -> None:
    counts = []
    Site.objects.current()
    for number in (5, 200):
        article = write(*((f"Part {part}", "A text.") for part in range(number)))
        with CaptureQueriesContext(connection) as queries:
            put_out(article)
        # A database takes only so many rows at once.
        counts.append(sum(not BATCHED.search(query["sql"]) for query in queries))
    assert counts[0] == counts[1]


def test_going_back_to_older_texts_costs_the_same_queries_at_5_and_at_50_sections() -> None:
    counts = []
    Site.objects.current()
    for number in (5, 50):
        article = write(*((f"Part {part}", "A text.") for part in range(number)))
        first = put_out(article)
        for place in range(number):
            edit(article, place, "Another text.")
        with CaptureQueriesContext(connection) as queries:
            go_back(first)
        counts.append(sum(not BATCHED.search(query["sql"]) for query in queries))
    assert counts[0] == counts[1]


def test_an_older_text_is_rendered_for_its_edition_again(article: Article) -> None:
    seen = manifests.current(article)
    edit(article, 0, "New **text**.")
    edition = publish(article, seen, as_seen=True)
    assert isinstance(edition, Edition) and "<p>The water falls.</p>" in edition.html
    assert edition.renderer_number == RENDERER_NUMBER
