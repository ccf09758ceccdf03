"""What can be found is what is live, in step with every publication, and in the language of the settings."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from articles import manifests
from articles.creating import bin_article
from articles.editing import save_section
from articles.models import Edition, SearchRow
from articles.publishing import Window, cancel_schedule, go_back, publish, set_end, withdraw
from articles.search import indexing
from articles.search.backends import index_of
from tests.newsdesk import put_out, sections, write
from tests.searching import parts, titles

pytestmark = pytest.mark.django_db


class TestVisibility:
    def test_drafts_and_later_edits_do_not_show(self):
        article = write(("One", "A lantern."))
        assert titles("lantern") == []
        put_out(article)
        (section,) = sections(article)
        save_section(section, 1, "One", "A ferry.")
        assert titles("ferry") == [] and titles("lantern") == ["Low water"]
        put_out(article)
        assert titles("ferry") == ["Low water"] and titles("lantern") == []

    def test_scheduled_text_shows_at_its_moment_and_the_old_one_until_then(self):
        now, tomorrow = timezone.now(), timezone.now() + timedelta(days=1)
        article = write(("One", "A lantern."))
        put_out(article)
        save_section(sections(article)[0], 1, "One", "A ferry.")
        put_out(article, Window(at=tomorrow))
        for moment, text in ((now + timedelta(minutes=1), "lantern"), (tomorrow, "ferry")):
            assert [word for word in ("lantern", "ferry") if titles(word, moment)] == [text]

    def test_what_was_withdrawn_binned_or_ended_does_not_show(self):
        for end in (withdraw, bin_article):
            article = write(("One", "A lantern."))
            put_out(article)
            assert len(titles("lantern")) == 1
            end(article)
            assert titles("lantern") == []
        article = write(("One", "A lantern."))
        put_out(article)
        soon = timezone.now() + timedelta(hours=1)
        set_end(article, soon)
        assert len(titles("lantern")) == 1 and titles("lantern", soon) == []

    def test_many_scheduled_rows_do_not_crowd_out_what_is_live(self, monkeypatch):
        put_out(write(("One", "A lantern."), title="Live"))
        tomorrow = timezone.now() + timedelta(days=1)
        put_out(write(*((f"Part {place}", "A lantern.") for place in range(9))), Window(at=tomorrow))
        module = "sqlite" if connection.vendor == "sqlite" else "postgres"
        monkeypatch.setattr(f"articles.search.{module}.MOST_RANKED", 2)
        assert titles("lantern") == ["Live"]


class TestRows:
    def rows(self, article) -> list[int]:
        """The numbers of the editions that have search rows."""
        found = SearchRow.objects.filter(edition__article=article)
        return sorted(set(found.values_list("edition__number", flat=True)))

    def test_an_edition_has_a_row_for_its_title_and_one_for_each_section(self):
        edition = put_out(write(("One", "A *lantern*."), ("", "Two."), standfirst="What happened."))
        rows = edition.search_rows.order_by("position").values_list("position", "anchor", "heading", "text")
        assert list(rows) == [
            (0, "", "Low water", "What happened."),
            (1, "one", "One", "A lantern."),
            (2, "part", "", "Two."),
        ]

    def test_only_what_is_live_or_may_be_keeps_its_rows(self):
        article = write(("One", "A lantern."))
        first = put_out(article)
        assert self.rows(article) == [1]
        put_out(article)
        assert self.rows(article) == [2]
        put_out(article, Window(at=timezone.now() + timedelta(days=1)))
        assert self.rows(article) == [2, 3]
        cancel_schedule(article)
        assert self.rows(article) == [2]
        go_back(first)
        assert self.rows(article) == [4]
        withdraw(article)
        assert self.rows(article) == [] and SearchRow.objects.count() == 0

    def test_a_publication_that_fails_leaves_nothing(self, monkeypatch):
        article = write(("One", "A lantern."))
        monkeypatch.setattr("articles.publishing.announce", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            publish(article, manifests.current(article))
        monkeypatch.undo()
        assert SearchRow.objects.count() == 0 and titles("lantern") == []

    def test_the_index_can_be_made_anew(self, capsys):
        article = write(("One", "A lantern."), ("Two", "Sailing."))
        put_out(article)
        put_out(write(("One", "A lantern."), title="Gone"))
        withdraw(Edition.objects.get(title="Gone").article)
        before = list(SearchRow.objects.values_list("position", "heading", "text"))
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM articles_fulltext")
        assert titles("lantern") == []
        call_command("rebuild_search")
        told = capsys.readouterr()
        assert told.out == "1 editions can be found.\n" and "1 of 1 editions (100 %)" in told.err
        assert titles("lantern") == ["Low water"] and parts("sail") == ["two"] and parts("sailin*") == ["two"]
        assert list(SearchRow.objects.values_list("position", "heading", "text")) == before
        assert not indexing.is_behind(timezone.now())

    def test_set_up_sees_what_search_does_not_know(self):
        now = timezone.now()
        assert not indexing.is_behind(now)
        article = write(("One", "A lantern."))
        put_out(article)
        assert not indexing.is_behind(now)
        SearchRow.objects.all().delete()
        assert indexing.is_behind(timezone.now())


class TestLanguages:
    @pytest.fixture(autouse=True)
    def back_to_english(self, settings):
        yield
        settings.BROADSIDE_SEARCH_LANGUAGE = "en"
        index_of().create()

    def test_another_language_takes_effect_when_the_index_is_made_anew(self, settings):
        put_out(write(("Eins", "Die Häuser am Hafen. Sailing.")))
        settings.BROADSIDE_SEARCH_LANGUAGE = "de"
        assert indexing.is_behind(timezone.now())
        call_command("rebuild_search")
        assert not indexing.is_behind(timezone.now())
        assert parts("hauser") == parts("HÄUSER") == ["eins"]
        # SQLite has no German stemmer, and must not take the English one for it.
        stems = connection.vendor == "postgresql"
        assert parts('"haus"') == (["eins"] if stems else [])
        assert parts('"sails"') == []

    def test_without_a_stemmer_words_are_found_as_they_stand(self, settings):
        put_out(write(("One", "Sailing.")))
        settings.BROADSIDE_SEARCH_LANGUAGE = "none"
        assert indexing.is_behind(timezone.now())
        call_command("rebuild_search")
        assert not indexing.is_behind(timezone.now())
        assert parts("sailing") == ["one"] and parts('"sail"') == [] and parts("sail*") == ["one"]
