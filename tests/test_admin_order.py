"""Arranging sections by buttons, and what their histories tell."""

import pytest

from articles.arranging import remove_section
from articles.editing import save_section
from articles.models import Change, Section
from tests.newsdesk import fresh, headings, sections, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(mara):
    """Three sections: A, B and C."""
    return write(("A", "First text."), ("B", "Second text."), ("C", "Third text."), by=mara)


def keyed(article, heading):
    return article.sections.get(heading=heading)


def arrange(browser, article, act, heading, **more):
    sent = {act: keyed(article, heading).key, **more}
    return browser.post(f"/admin/articles/article/{article.pk}/order/", sent, follow=True)


@pytest.mark.parametrize(
    ("act", "heading", "more", "order"),
    [
        ("up", "B", {}, "BAC"),
        ("down", "B", {}, "ACB"),
        ("up", "A", {}, "ABC"),
        ("down", "C", {}, "ABC"),
        ("move", "C", {"place": "1"}, "CAB"),
        ("move", "A", {"place": "2"}, "BAC"),
        ("move", "A", {"place": "99"}, "BCA"),
        ("move", "B", {"place": "2"}, "ABC"),
        ("remove", "B", {}, "AC"),
    ],
)
def test_a_button_arranges_the_sections(newsroom, article, act, heading, more, order):
    arrange(newsroom, article, act, heading, **more)
    assert "".join(headings(article)) == order


@pytest.mark.parametrize("place", ["", "0", "-1", "x", "²", "1.5"])
def test_a_place_that_is_none_changes_nothing_and_says_so(newsroom, article, place):
    answer = arrange(newsroom, article, "move", "C", place=place)
    assert "Nothing was changed" in answer.content.decode()
    assert "".join(headings(article)) == "ABC"


def test_a_section_comes_back_from_the_shelf_whole(newsroom, article):
    section = keyed(article, "B")
    answer = arrange(newsroom, article, "remove", "B")
    assert [row.heading for row in answer.context["shelf"]] == ["B"]
    arrange(newsroom, article, "restore", "B")
    assert "".join(headings(article)) == "ABC"
    assert fresh(section).body == "Second text."


def test_a_move_of_a_section_that_somebody_removed_changes_nothing_and_says_so(newsroom, article):
    remove_section(keyed(article, "B"))
    answer = arrange(newsroom, article, "up", "B")
    assert "Nothing was changed" in answer.content.decode()


def test_a_move_leaves_the_text_as_it_is_for_who_writes_in_it(newsroom, article):
    section = keyed(article, "B")
    arrange(newsroom, article, "up", "B")
    save_section(section, 1, "B", "Written meanwhile.")
    assert (fresh(section).version, fresh(section).body) == (2, "Written meanwhile.")


def test_a_section_of_another_article_is_not_found(newsroom, article):
    other = sections(write(("X", "x.")))[0]
    assert newsroom.post(f"/admin/articles/article/{article.pk}/order/", {"up": other.key}).status_code == 404


def test_a_form_that_does_not_say_what_to_do_changes_nothing(newsroom, article):
    answer = newsroom.post(f"/admin/articles/article/{article.pk}/order/", {"dance": "x"}, follow=True)
    assert "did not say what to do" in answer.content.decode()


def test_the_page_marks_the_sections_and_offers_each_its_tools(newsroom, article):
    section = keyed(article, "B")
    address = f"/admin/articles/article/{article.pk}/change/"
    page = newsroom.get(address).content.decode()
    for button in ("up", "down"):
        assert f'name="{button}" value="{section.key}"' in page
    assert 'name="place"' not in page
    opened = newsroom.get(address, {"more": section.key}).content.decode()
    assert opened.count('name="place"') == 1
    assert f'name="remove" value="{section.key}"' in opened


def test_the_history_of_an_article_tells_who_did_what(newsroom, article):
    arrange(newsroom, article, "up", "B")
    page = newsroom.get(f"/admin/articles/article/{article.pk}/history/")
    assert page.context["changes"][0][0].kind == Change.Kind.MOVE
    assert "section moved" in page.content.decode()


def test_the_history_of_a_section_has_every_text_and_those_kept_aside(newsroom, article, jonas, mara):
    section = keyed(article, "A")
    save_section(section, 1, "A", "A second text.", jonas)
    save_section(section, 1, "A", "A clashing text.", mara)
    versions = newsroom.get(f"/admin/articles/section/{section.pk}/history/").context["versions"]
    assert [(row.version, row.by_name, words) for row, words in versions] == [
        (None, "Mara", 3),
        (2, "Jonas", 3),
        (1, "Mara", 2),
    ]


def test_an_earlier_text_is_shown_with_what_changed_and_can_be_taken_back(newsroom, article):
    section = keyed(article, "A")
    save_section(section, 1, "A", "First words.")
    first = section.versions.get(version=1)
    answer = newsroom.get(f"/admin/articles/section/{section.pk}/history/{first.pk}/")
    page = answer.content.decode()
    assert '<del class="gone">text</del>' in page
    assert '<ins class="added">words</ins>' in page
    newsroom.post(
        f"/admin/articles/section/{section.pk}/change/", {"heading": "A", "body": first.body, "base_version": 2}
    )
    assert (fresh(section).body, fresh(section).version) == ("First text.", 3)


def test_a_version_of_another_section_is_not_found(newsroom, article):
    other = keyed(article, "B").versions.get()
    assert newsroom.get(f"/admin/articles/section/{keyed(article, 'A').pk}/history/{other.pk}/").status_code == 404


def test_nothing_of_an_article_is_gone_after_all_that(newsroom, article):
    for act in ("remove", "restore", "up", "down", "remove"):
        arrange(newsroom, article, act, "B")
    assert Section.objects.count() == 3
