"""Eight who write at the same moment lose nothing, and nobody waits for somebody who waits for them."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from articles import arranging, manifests
from articles.arranging import add_section, move_section
from articles.creating import create_article, tag_named
from articles.detailing import FieldsSaved, save_fields
from articles.editing import NotSaved, Saved, SectionClash, save_section
from articles.importers import read_document
from articles.importing import Options, import_document
from articles.models import Article, Change, Edition, Section, SectionVersion
from articles.publishing import publish
from core.models import Event, Site
from tests.disk import on_disk
from tests.newsdesk import fields, fresh, headings, sections, write
from tests.races import at_once

EIGHT = range(8)
SENTENCES = [f"Sentence {number} is here." for number in EIGHT]


@pytest.fixture(autouse=True)
def disk(transactional_db: None, tmp_path: Path) -> Iterator[None]:
    with on_disk(tmp_path):
        yield


def persistent(act: Callable[[], Any]) -> Any:
    """As a person does who is asked to save once more."""
    for _ in range(20):
        try:
            return act()
        except NotSaved:
            continue
    raise AssertionError("asked to save once more, again and again")


def test_different_sections_all_stand() -> None:
    article = write(*((f"Part {number}", "Old.") for number in EIGHT))
    rows = sections(article)
    outcomes = at_once(lambda number: save_section(rows[number], 1, f"Part {number}", f"New {number}."))
    assert all(isinstance(outcome, Saved) and not outcome.merged for outcome in outcomes)
    assert [section.body for section in sections(article)] == [f"New {number}." for number in EIGHT]
    assert Change.objects.filter(kind=Change.Kind.EDIT).count() == 8


def test_different_sentences_of_one_paragraph_all_stand() -> None:
    section = sections(write(("", " ".join(SENTENCES))))[0]

    def save(number: int) -> Any:
        mine = [line.replace("is", "was") if line == SENTENCES[number] else line for line in SENTENCES]
        return persistent(lambda: save_section(section, 1, "", " ".join(mine)))

    assert all(isinstance(outcome, Saved) for outcome in at_once(save))
    assert fresh(section).body == " ".join(SENTENCES).replace("is", "was")
    assert (fresh(section).version, SectionVersion.objects.filter(section=section).count()) == (9, 9)


def test_paragraphs_appended_at_one_place_all_stand() -> None:
    section = sections(write(("", "First.")))[0]
    at_once(lambda number: persistent(lambda: save_section(section, 1, "", f"First.\n\nBy {number}.")))
    assert sorted(fresh(section).body.split("\n\n")) == [*(f"By {number}." for number in EIGHT), "First."]


def test_of_eight_who_change_one_sentence_one_stands_and_seven_are_kept() -> None:
    section = sections(write(("", "Old.")))[0]
    outcomes = at_once(lambda number: save_section(section, 1, "", f"Text {number}."))
    assert Counter(type(outcome) for outcome in outcomes) == {Saved: 1, SectionClash: 7}
    kept = SectionVersion.objects.filter(section=section).values_list("body", flat=True)
    assert sorted(kept) == ["Old.", *(f"Text {number}." for number in EIGHT)]


def test_eight_sections_that_take_one_heading_have_eight_anchors() -> None:
    rows = sections(write(*((f"Part {number}", "Text.") for number in EIGHT)))
    at_once(lambda number: persistent(lambda: save_section(rows[number], 1, "Tides", "Text.")))
    assert headings(rows[0].article) == ["Tides"] * 8
    assert len(set(Section.objects.values_list("anchor", flat=True))) == 8


def test_eight_sections_added_at_one_place_are_all_there() -> None:
    article = write(("First", ""), ("Last", ""))
    first = sections(article)[0]
    at_once(lambda number: add_section(article, "New", after=first))
    assert headings(article) == ["First", *["New"] * 8, "Last"]
    assert len({section.position for section in sections(article)}) == 10


def test_moving_and_editing_at_once_all_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    # Every second move renumbers the article.
    monkeypatch.setattr(arranging, "GAP", 2)
    article = write(*((f"Part {number}", "Old.") for number in EIGHT))
    rows = sections(article)

    def act(number: int) -> None:
        for turn in range(4):
            if number % 2:
                move_section(rows[(number + turn) % 8], rows[turn])
            else:
                row = rows[(number + turn) % 8]
                save_section(row, 1, row.heading, f"{SENTENCES[number]}")

    at_once(act)
    assert sorted(headings(article)) == [row.heading for row in rows]
    texts = Counter(SectionVersion.objects.exclude(body="Old.").values_list("body", flat=True))
    assert texts == {SENTENCES[number]: 4 for number in (0, 2, 4, 6)}


def test_fields_that_eight_change_at_once_all_stand() -> None:
    article = write()
    tags = [tag_named(f"Tag {number}").pk for number in EIGHT]

    def save(number: int) -> Any:
        return persistent(lambda: save_fields(article, 1, fields(tags=[tags[number]])))

    assert all(isinstance(outcome, FieldsSaved) for outcome in at_once(save))
    assert Article.objects.get().fields()["tags"] == tags


def test_editions_that_eight_publish_at_once_never_overlap() -> None:
    article = write(("", "Text."))
    seen = manifests.current(article)
    at_once(lambda _: publish(article, seen))
    spans = sorted(article.editions.values_list("live_from", "live_until"))
    assert all(end <= start for (_, end), (start, _) in zip(spans, spans[1:], strict=False))
    assert sorted(article.editions.values_list("number", flat=True)) == list(range(1, 9))
    assert Edition.objects.live(timezone.now()).count() == 1
    numbers = Site.objects.current().numbers
    assert (numbers.event_no, list(Event.objects.values_list("number", flat=True))) == (8, list(range(1, 9)))
    assert numbers.edition_no == 9


def test_an_edition_is_whole_though_others_save_while_it_goes_out() -> None:
    article = write(*((f"Part {number}", "Old.") for number in EIGHT))
    rows = sections(article)

    def act(number: int) -> None:
        for turn in range(4):
            if number < 2:
                publish(article, manifests.current(article), as_seen=True)
            else:
                row = rows[(number + turn) % 8]
                persistent(lambda row=row: save_section(row, 1, row.heading, f"By {number}.\n\nOld."))

    at_once(act)
    assert article.editions.count() == 8
    for edition in article.editions.all():
        texts = [place.text.body for place in edition.parts.select_related("text")]
        assert len(texts) == 8
        assert edition.html.count("<p>") == sum(len(text.split("\n\n")) for text in texts)


def test_of_one_document_that_eight_import_at_once_one_article_is_made() -> None:
    document = read_document("ebb.md", b"# Ebb\n\nThe water falls.")
    reports = at_once(lambda _: import_document(document, Options(publish=True)))
    assert [report.created for report in reports].count(True) == 1
    assert (Article.objects.count(), Edition.objects.count()) == (1, 1)


def test_an_update_merges_with_those_who_edit_and_rearrange_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arranging, "GAP", 2)
    text = "# Ebb\n\n" + "\n\n".join(f"## Part {number}\n\nOld one. Old two." for number in EIGHT)
    article = import_document(read_document("ebb.md", text.encode()), Options()).article
    assert article is not None
    rows = sections(article)
    new = read_document("ebb.md", text.replace("Old one", "New one").encode())

    def act(number: int) -> None:
        if number == 0:
            import_document(new, Options(update=True))
        elif number < 4:
            move_section(rows[number], rows[7])
        else:
            body = "Old one. Edited two."
            persistent(lambda: save_section(rows[number], 1, rows[number].heading, body))

    at_once(act)
    assert sorted(headings(article)) == [row.heading for row in rows]
    assert {fresh(row).body for row in rows[:4]} == {"New one. Old two."}
    assert {fresh(row).body for row in rows[4:]} == {"New one. Edited two."}


def test_eight_articles_of_one_title_begun_at_once_have_eight_addresses() -> None:
    at_once(lambda _: create_article(fields()))
    slugs = set(Article.objects.values_list("slug", flat=True))
    assert slugs == {"low-water", *(f"low-water-{number}" for number in range(2, 9))}
