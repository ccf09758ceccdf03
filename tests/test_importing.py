"""A document becomes an article; a new version of it brings new words without writing over an editor's."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.arranging import add_section
from articles.creating import bin_article, change_slug
from articles.detailing import save_fields
from articles.editing import save_section
from articles.importers import Document, read_document
from articles.importing import NotImported, Options, Report, import_document
from articles.models import Article, Change, Edition, Section
from articles.publishing import Window, cancel_schedule
from core.models import User
from tests.newsdesk import headings, put_out, sections, tables, write

pytestmark = pytest.mark.django_db

FIRST = """---
title: Low water
standfirst: The ferry waits.
tags: [Sea, Radio, sea]
authors: [Oda, Ines]
---

An opening is here. It has two sentences.

## Ebb

The water falls. The boats lie down.

## Flood

It rises.

## Slack

It waits.
"""


def document(text: str = FIRST, name: str = "low-water.md") -> Document:
    return read_document(name, text.encode())


def take(text: str = FIRST, by: User | None = None, **options: object) -> Report:
    return import_document(document(text), Options(**options), by)


def update(text: str, **options: object) -> Report:
    return take(text, update=True, **options)


def edit(article: Article, heading: str, old: str, new: str) -> Section:
    section = article.sections.get(heading=heading)
    assert old in section.body
    save_section(section, section.version, heading, section.body.replace(old, new))
    return section


def bodies(article: Article) -> list[str]:
    return [section.body for section in sections(article)]


def test_a_document_becomes_an_article_in_sections(mara: User) -> None:
    report = take(by=mara)
    article = Article.objects.get()
    assert (report.article, report.created, report.already, report.published) == (article, True, False, False)
    assert (article.title, article.standfirst, article.slug) == ("Low water", "The ferry waits.", "low-water")
    assert [author.name for author in article.authors.order_by("bylines__position")] == ["Oda", "Ines"]
    assert sorted(tag.name for tag in article.tags.all()) == ["Radio", "Sea"]
    assert headings(article) == ["", "Ebb", "Flood", "Slack"]
    assert bodies(article)[1] == "The water falls. The boats lie down."
    assert report.sections == [("", 8), ("Ebb", 7), ("Flood", 2), ("Slack", 2)]
    assert article.changes.filter(kind=Change.Kind.IMPORT).get().by == mara
    assert not Edition.objects.exists()


def test_nothing_is_rendered_while_others_wait_and_the_sections_are_written_together() -> None:
    text = "# Tides\n\n" + "\n\n".join(f"## Tide\n\nIt is number **{number}**." for number in range(300))
    with CaptureQueriesContext(connection) as asked:
        article = take(text).article
    assert article is not None and len(sections(article)) == 300
    queries = [query["sql"] for query in asked]
    waiting = queries[next(place for place, sql in enumerate(queries) if sql.startswith("SAVEPOINT")) :]
    assert len(waiting) < 60 and len(queries) > 300
    assert not [sql for sql in waiting if '"core_site"."language"' in sql]


def test_the_same_document_changes_nothing_a_second_time() -> None:
    article = take().article
    for options in ({}, {"update": True}, {"publish": True}, {"slug": "elsewhere"}, {"dry_run": True}):
        before = tables()
        report = take(**options)
        assert (report.already, report.article, report.published) == (True, article, False)
        assert tables() == before


def test_a_document_whose_article_is_in_the_bin_is_known_too() -> None:
    article = take().article
    assert article is not None
    bin_article(article)
    assert take().already


def test_another_document_of_the_same_title_gets_the_next_address_and_the_report_says_so() -> None:
    take()
    report = take(FIRST.replace("rises", "climbs"))
    assert report.slug == "low-water-2" and Article.objects.count() == 2
    assert report.notes == ["The address “low-water” is taken."]


def test_an_address_that_needs_other_letters_is_not_called_taken() -> None:
    report = take(FIRST.replace("title:", "slug: My Slug!\ntitle:"))
    assert (report.slug, report.notes) == ("my-slug", [])
    text = FIRST.replace("title:", "slug: My Slug!\ntitle:").replace("rises", "climbs")
    assert not update(text).created


def test_a_taken_address_that_was_asked_for_is_an_error_and_leaves_nothing() -> None:
    article = take().article
    assert article is not None
    change_slug(article, "ebb")
    before = tables()
    for slug in ("ebb", "low-water", "no address"):
        with pytest.raises(NotImported):
            take("# Another\n\nText.", slug=slug)
    assert tables() == before


def test_a_free_address_that_was_asked_for_is_given() -> None:
    report = take(slug="tides")
    assert (report.slug, report.notes, Article.objects.get().slug) == ("tides", [], "tides")


def test_a_dry_run_reports_the_same_and_leaves_nothing() -> None:
    before = tables()
    dry = take(dry_run=True, publish=True)
    assert tables() == before
    wet = take(publish=True)
    assert (dry.sections, dry.slug, dry.created, dry.published) == (wet.sections, wet.slug, True, True)
    before = tables()
    assert update(FIRST.replace("## Slack\n\nIt waits.\n", ""), dry_run=True).shelved == ["Slack"]
    assert tables() == before


def test_a_published_import_is_live_at_once() -> None:
    report = take(publish=True)
    assert report.published and Edition.objects.get().title == "Low water"


def test_an_import_that_cannot_be_published_leaves_nothing() -> None:
    article = take().article
    assert article is not None
    put_out(article, Window(at=article.created_at.replace(year=2999)))
    before = tables()
    with pytest.raises(NotImported, match="scheduled already"):
        update(FIRST.replace("rises", "climbs"), publish=True)
    assert tables() == before
    cancel_schedule(article)
    assert update(FIRST.replace("rises", "climbs"), publish=True).published


def test_an_import_that_cannot_be_saved_leaves_nothing() -> None:
    before = tables()
    with pytest.raises(NotImported):
        take("# Long links\n\nText.\n\n## One\n\n" + "[a] " * 30 + "\n\n[a]: /" + "x" * 50_000)
    assert tables() == before


def test_an_update_needs_an_article_at_its_address() -> None:
    with pytest.raises(NotImported, match="“low-water”"):
        update(FIRST)
    take()
    with pytest.raises(NotImported, match="“tides”"):
        update(FIRST.replace("rises", "climbs"), slug="tides")


def test_an_update_brings_new_words_keeps_keys_and_moves_no_anchor() -> None:
    article = take(publish=True).article
    assert article is not None
    before = {section.heading: (section.key, section.anchor) for section in sections(article)}
    report = update(FIRST.replace("It rises.", "It rises again."))
    assert not report.created and not report.clashes and not report.shelved
    assert {section.heading: (section.key, section.anchor) for section in sections(article)} == before
    assert [section.version for section in sections(article)] == [1, 1, 2, 1]
    assert bodies(article)[2] == "It rises again."


def test_an_update_of_the_same_words_in_another_file_saves_no_text() -> None:
    article = take().article
    assert article is not None
    update(FIRST.replace("\n", "\r\n"))
    assert [section.version for section in sections(article)] == [1, 1, 1, 1] and article.versions.count() == 1


def test_an_update_merges_what_editors_changed_meanwhile() -> None:
    article = take().article
    assert article is not None
    edit(article, "Ebb", "lie down", "lie on their sides")
    save_fields(article, 1, {**article.fields(), "standfirst": "The ferry sails."})
    report = update(
        FIRST.replace("water falls", "water sinks").replace("title: Low", "title: Lowest"), slug="low-water"
    )
    assert not report.clashes
    assert bodies(article)[1] == "The water sinks. The boats lie on their sides."
    assert Article.objects.get().title == "Lowest water" and Article.objects.get().standfirst == "The ferry sails."


def test_an_update_never_writes_over_an_edit_that_an_earlier_update_merged() -> None:
    article = take().article
    assert article is not None
    edit(article, "Ebb", "lie down", "lie on their sides")
    save_fields(article, 1, {**article.fields(), "standfirst": "The ferry sails."})
    update(FIRST.replace("water falls", "water sinks"))
    update(FIRST.replace("water falls", "water sinks low"))
    assert bodies(article)[1] == "The water sinks low. The boats lie on their sides."
    assert Article.objects.get().standfirst == "The ferry sails."


def test_an_update_that_clashes_keeps_the_edit_and_the_imported_text_and_tells_it_once() -> None:
    article = take().article
    assert article is not None
    section = edit(article, "Ebb", "water falls", "water drops")
    report = update(FIRST.replace("water falls", "water sinks"))
    assert report.clashes == ["Ebb"] and bodies(article)[1].startswith("The water drops.")
    assert section.versions.get(version=None).body.startswith("The water sinks.")
    report = update(FIRST.replace("water falls", "water sinks").replace("rises", "climbs"))
    assert not report.clashes and bodies(article)[1:3] == ["The water drops. The boats lie down.", "It climbs."]
    assert update(FIRST.replace("water falls", "water ebbs")).clashes == ["Ebb"]


def test_a_title_that_clashes_stays_the_editors() -> None:
    article = take().article
    assert article is not None
    save_fields(article, 1, {**article.fields(), "title": "High water"})
    report = update(FIRST.replace("title: Low", "title: Lowest"), slug="low-water")
    assert report.clashes == ["title or details"] and Article.objects.get().title == "High water"


def test_an_update_shelves_what_is_missing_adds_what_is_new_and_takes_the_documents_order() -> None:
    article = take().article
    assert article is not None
    report = update(FIRST.replace("## Slack\n\nIt waits.\n", "").replace("## Ebb", "## Moon\n\nIt pulls.\n\n## Ebb"))
    assert report.shelved == ["Slack"]
    assert headings(article) == ["", "Moon", "Ebb", "Flood"]
    assert [section.heading for section in article.sections.on_shelf()] == ["Slack"]


def test_an_update_follows_a_section_that_moved_and_one_that_was_renamed() -> None:
    article = take().article
    assert article is not None
    before = {section.heading: section.key for section in sections(article)}
    start, rest = FIRST.split("## Ebb")
    ebb, flood, slack = rest.replace("## ", "\n").split("\n\n\n")
    update(f"{start}## {slack.strip()}\n\n## Ebb{ebb}\n\n## High tide{flood.removeprefix('Flood')}")
    assert headings(article) == ["", "Slack", "Ebb", "High tide"]
    assert [section.key for section in sections(article)] == [before[name] for name in ("", "Slack", "Ebb", "Flood")]
    assert bodies(article) == ["An opening is here. It has two sentences.", "It waits."] + [
        "The water falls. The boats lie down.",
        "It rises.",
    ]


def test_what_a_new_version_does_not_name_stays_as_the_article_has_it() -> None:
    article = take().article
    assert article is not None
    update("# Low water\n\nAn opening only.")
    article.refresh_from_db()
    assert article.standfirst == "The ferry waits." and article.tags.count() == article.authors.count() == 2


def test_a_page_that_asks_for_the_menu_stands_last_in_it() -> None:
    write(("", "Text."), title="First", kind="page", menu_position=3)
    text = "---\ntitle: About\nkind: page\nmenu: {}\n---\n\nText."
    assert [
        take(text.format(wish).replace("About", f"About {wish}")).article.fields()["menu_position"]
        for wish in ("yes", "7", "no", "0")
    ] == [4, 7, None, None]


def test_an_article_that_was_written_by_hand_takes_a_documents_words() -> None:
    article = write(("Ebb", "By hand."), title="Low water")
    add_section(article, "Slack", "By hand, too.")
    update(FIRST)
    assert headings(article) == ["", "Ebb", "Flood", "Slack"]
    assert article.sections.get(heading="Ebb").versions.get(version=1).body == "By hand."
