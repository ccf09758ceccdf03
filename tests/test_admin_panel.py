"""The room beside the words: what the bar says, and what the panel says of what is to come."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from articles.editing import save_section
from articles.publishing import Window
from tests.newsdesk import put_out, sections, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    return write(("One", "First text."), ("Two", "Second text."))


def room(browser, article, act: str = "change"):
    return browser.get(f"/admin/articles/article/{article.pk}/{act}/")


def schedule(article):
    return put_out(article, Window(at=timezone.now() + timedelta(days=1)))


def test_what_became_of_a_form_is_told_in_the_bar_and_only_there(newsroom, article):
    up = {"down": sections(article)[0].key}
    answer = newsroom.post(f"/admin/articles/article/{article.pk}/order/", up, follow=True)
    assert '<p class="room-said success" role="status">“One” now stands at place 2.</p>' in answer.content.decode()
    assert "messagelist" not in answer.content.decode()


def test_the_last_section_shows_the_way_to_add_one(newsroom, article):
    shown = room(newsroom, article).content.decode()
    assert shown.count("Add a section</a>") == 1
    assert shown.index('">Section here') < shown.index("Add a section</a>")


def test_what_is_scheduled_as_it_stands_is_not_called_unpublished(newsroom, article):
    put_out(article)
    save_section(sections(article)[0], 1, "One", "Other words.")
    schedule(article)
    answer = room(newsroom, article)
    assert answer.context["live"].differences == ""
    assert "as edition 2." in answer.content.decode()
    assert 'class="btn main" type="submit"' not in answer.content.decode()
    # The list at the left still marks what readers do not have.
    assert answer.context["live"].changed == {sections(article)[0].key}


def test_what_changed_since_it_was_scheduled_is_told_from_that_edition(newsroom, article):
    put_out(article)
    save_section(sections(article)[0], 1, "One", "Other words.")
    schedule(article)
    save_section(sections(article)[1], 1, "Two", "Still other words.")
    shown = room(newsroom, article).content.decode()
    assert "<strong>1 section changed</strong> since edition 2, which goes out " in shown
    assert 'class="btn main" type="submit">Publish changes' in shown


def test_what_was_never_live_and_is_scheduled_asks_for_nothing_more(newsroom, article):
    schedule(article)
    shown = room(newsroom, article).content.decode()
    assert "as edition 1." in shown
    assert 'class="btn main" type="submit"' not in shown


def test_the_list_of_what_is_scheduled_has_live_articles_with_a_change_to_come(newsroom, article):
    put_out(article)
    schedule(article)
    other = write(("One", "Text."), title="First time")
    schedule(other)
    put_out(write(("One", "Text."), title="Only live"))
    answer = newsroom.get("/admin/articles/article/?state=scheduled")
    assert {row.article for row in answer.context["rows"]} == {article, other}
    assert next(tab["number"] for tab in answer.context["tabs"] if tab["lamp"] == "later") == 2


def test_a_refused_end_stays_in_its_field(newsroom, article):
    put_out(article)
    answer = newsroom.post(f"/admin/articles/article/{article.pk}/end/", {"until": "2001-01-01T00:00"})
    assert answer.status_code == 422
    field = re.search('<input[^>]* id="end-until"[^>]*>', answer.content.decode())[0]
    assert 'value="2001-01-01T00:00"' in field


def test_the_end_that_stands_is_in_its_field(newsroom, article):
    end = timezone.now().replace(microsecond=0) + timedelta(days=2)
    put_out(article, Window(until=end))
    assert f'value="{timezone.localtime(end):%Y-%m-%dT%H:%M}"' in room(newsroom, article).content.decode()
