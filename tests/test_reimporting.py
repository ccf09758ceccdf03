"""What a document is that was here before, and what an update leaves to the editors."""

import pytest
from django.test import Client

from articles.arranging import add_section
from articles.creating import author_named, tag_named
from articles.importing import Options, import_document
from articles.models import Article
from tests.newsdesk import headings, put_out
from tests.test_importing import FIRST, document, take, update

pytestmark = pytest.mark.django_db

SECOND = FIRST.replace("It waits.", "It waits for nobody.")


def test_a_document_that_a_newer_one_replaced_makes_no_second_article() -> None:
    article = take().article
    update(SECOND)
    again = import_document(document(), Options())
    assert again.already and again.article == article
    assert Article.objects.count() == 1


def test_an_update_may_go_back_to_an_earlier_document() -> None:
    article = take().article
    assert article is not None
    update(SECOND)
    report = update(FIRST)
    assert not report.already
    assert article.sections.in_order().last().body == "It waits."


def test_a_section_that_an_editor_added_is_not_missing_from_the_document() -> None:
    article = take().article
    assert article is not None
    add_section(article, "Beside it", "Written here.")
    report = update(SECOND)
    assert report.shelved == [] and "Beside it" in headings(article)


def test_names_that_only_drafts_carry_are_not_told(client: Client) -> None:
    article = take().article
    assert article is not None
    addresses = [author_named("Oda").get_absolute_url(), tag_named("Sea").get_absolute_url()]
    assert [client.get(address).status_code for address in addresses] == [404, 404]
    put_out(article)
    assert [client.get(address).status_code for address in addresses] == [200, 200]


def test_a_post_to_a_readers_page_is_refused_by_name() -> None:
    browser = Client(enforce_csrf_checks=True)
    assert browser.post("/").status_code == 405
