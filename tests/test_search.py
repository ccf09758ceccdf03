"""Search finds what has the words, the best first, and says in which section."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.models import Edition
from articles.search import finding
from tests.newsdesk import put_out, write
from tests.searching import look, parts, shown, titles

pytestmark = pytest.mark.django_db


class TestFinding:
    def test_each_hit_lands_on_its_section(self):
        put_out(write(("Boats", "The ferry sails at noon."), ("Weather", "A gale is coming."), ("", "A lantern.")))
        assert parts("ferry") == ["boats"] and parts("gale") == ["weather"] and parts("lantern") == ["part"]
        found = look("gale").found[0].parts[0]
        assert (shown(found.heading), shown(found.text)) == ("Weather", "A <gale> is coming.")

    def test_all_the_words_stand_in_one_section_or_in_it_and_the_title(self):
        put_out(write(("Boats", "A ferry."), ("Weather", "A gale."), ("Both", "Ferry and gale."), title="Harbour news"))
        assert parts("ferry gale") == ["both"] and parts("harbour gale weather") == ["weather"]

    def test_where_no_section_has_them_all_the_article_may(self):
        put_out(write(("Boats", "A ferry."), ("Weather", "A gale."), title="Harbour news"))
        put_out(write(("Boats", "A ferry."), title="Ferry news"))
        assert titles("ferry gale") == ["Harbour news"] and sorted(parts("ferry gale")) == ["boats", "weather"]
        assert titles("ferry lantern") == titles("ferry -gale lantern") == []

    def test_an_article_that_its_title_alone_matches_shows_no_section(self):
        put_out(write(("Boats", "A ferry."), title="Harbour news", standfirst="What happened."))
        (found,) = look("harbour").found
        assert shown(found.title) == "<Harbour> news" and found.parts == []
        assert shown(found.standfirst) == "What happened."

    def test_titles_weigh_more_than_headings_these_more_than_standfirsts_and_these_more_than_bodies(self):
        put_out(write(("Boats", "A lantern. " * 30), title="Body"))
        put_out(write(("Boats", "A ferry."), title="Standfirst", standfirst="A lantern is lit."))
        put_out(write(("A lantern", "A ferry."), title="Heading"))
        put_out(write(("Boats", "A ferry. " * 200), title="The lantern"))
        assert titles("lantern") == ["The lantern", "Heading", "Standfirst", "Body"]

    def test_words_are_found_in_their_other_forms(self):
        put_out(write(("Boats", "She was sailing among the islands.")))
        assert parts("sailed") == parts("sail") == parts("island") == ["boats"]

    def test_case_and_accents_make_no_difference(self):
        put_out(write(("Süd", "Das Café an der Straße in Łódź. Ein naïver Gast."), title="Αθήνα"))
        for text in ("cafe", "CAFÉ", "strasse", "Straße", "lodz", "naiver", "sud"):
            assert parts(text) == ["süd"], text
        assert titles("ΑΘΗΝΑ") == titles("αθηνα") == ["Αθήνα"]

    def test_a_phrase_is_words_next_to_each_other(self):
        put_out(write(("One", "The open water lay still."), ("Two", "The water lay open.")))
        assert parts('"open water"') == ["one"] and sorted(parts("open water")) == ["one", "two"]
        assert parts("open-water") == ["one"]

    def test_what_must_not_be_there_is_left_out(self):
        put_out(write(("One", "A ferry."), ("Two", "A lantern."), title="First"))
        put_out(write(("One", "A ferry and the open water."), title="Second"))
        assert titles("ferry -lantern") == titles("ferry -lant*") == titles("ferry -first") == ["Second"]
        assert titles('ferry -"open water"') == ["First"] and len(titles('ferry -"water open"')) == 2
        assert titles("ferry -lantern -water") == []

    def test_a_star_finds_words_by_their_beginning_whatever_their_stem_is(self):
        put_out(write(("One", "Our community publishes."), ("Two", "A company.")))
        for text in ("communi*", "commu*", "publishe*", "publ*", "com* pub*"):
            assert parts(text) == ["one"], text
        assert sorted(parts("com*")) == ["one", "two"]

    def test_the_last_word_may_be_a_beginning_where_no_text_has_it_as_it_stands(self):
        put_out(write(("One", "A photograph."), ("Two", "A photo.")))
        assert parts("photogr") == ["one"]
        assert parts("photo") == ["two"]
        assert parts("photogr lantern") == parts('"photogr"') == []

    def test_scripts_without_spaces_are_found_by_any_part_of_a_sentence(self):
        put_out(write(("港", "私は東京の港で働いています。"), ("Two", "東の海。")))
        assert parts("東京") == ["港"] and parts("働いて") == ["港"] and parts("京東") == []
        assert shown(look("東京").found[0].parts[0].text) == "私は<東京>の港で働いています。"

    def test_common_words_are_words_like_any_other(self):
        put_out(write(("One", "The Who played here."), ("Two", "A ferry.")))
        assert parts('"the who"') == ["one"] and parts("who") == ["one"]

    def test_pages_are_found_too(self):
        put_out(write(("One", "A lantern."), title="About us", kind="page"))
        assert look("lantern").found[0].edition.get_absolute_url() == "/pages/about-us/"

    def test_markup_is_not_searched_and_markers_do_no_harm(self):
        put_out(write(("One [x]", "A [lantern](https://example.org/secret) <b>bold</b> [y] is lit.")))
        assert titles("secret") == titles("https") == titles("href") == []
        (part,) = look("lantern").found[0].parts
        assert shown(part.text) == "A <lantern> <b>bold</b> [y] is lit." and shown(part.heading) == "One [x]"

    def test_at_most_three_sections_of_an_article_are_shown(self):
        put_out(write(*((f"Part {number}", "A lantern.") for number in range(8))))
        assert len(parts("lantern")) == 3

    def test_a_word_far_down_a_very_long_section_still_finds_it(self):
        put_out(write(("Long", "filler words. " * 6000 + "lantern")))
        assert parts("lantern") == ["long"]


class TestPages:
    def test_ten_to_a_page_and_ten_pages(self, monkeypatch):
        for number in range(25):
            put_out(write(("One", "A lantern."), title=f"Number {number}"))
        seen = [look("lantern", page) for page in (1, 2, 3, 4)]
        assert [len(results.found) for results in seen] == [10, 10, 5, 0]
        assert {found.edition.pk for results in seen for found in results.found} == set(
            Edition.objects.values_list("pk", flat=True)
        )
        assert (seen[0].total, seen[0].pages, seen[0].more) == (25, 3, False)
        monkeypatch.setattr(finding, "PAGES", 2)
        assert (look("lantern").total, look("lantern").pages, look("lantern").more) == (20, 2, True)

    def test_what_it_asks_the_database_does_not_grow_with_what_is_found(self):
        put_out(write(("One", "A lantern."), title="First"))
        numbers = []
        for _ in range(2):
            with CaptureQueriesContext(connection) as captured:
                look("lante* -boat")
            numbers.append(len(captured))
            for number in range(12):
                put_out(write(*((f"Part {place}", "A lantern.") for place in range(5)), title=f"Number {number}"))
        assert numbers[0] == numbers[1] <= 5

    def test_nothing_wanted_asks_nothing(self, django_assert_num_queries):
        with django_assert_num_queries(0):
            for text in ("", "-lantern", "😀", '"'):
                assert look(text).found == []

    def test_what_is_everywhere_is_ranked_by_where_it_stands_then_the_newest_first(self, monkeypatch):
        if connection.vendor == "sqlite":
            monkeypatch.setattr("articles.search.sqlite.SCARCE", 2)
        for title in ("Older", "Newer"):
            put_out(write(("One", "A lantern."), title=title))
        put_out(write(("A lantern", "A ferry."), title="Heading"))
        put_out(write(("One", "A ferry."), title="Standfirst", standfirst="A lantern."))
        put_out(write(("One", "A ferry."), title="The lantern"))
        assert titles("lantern") == ["The lantern", "Heading", "Standfirst", "Newer", "Older"]
        assert titles("lantern -ferry") == ["Newer", "Older"]


NASTY = st.text(max_size=60) | st.text(alphabet="ab \"*-()'&|!:<>\\%^~[]{}\x00东é😀", max_size=60)


@given(NASTY)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_query_breaks_it(text):
    look(text)
