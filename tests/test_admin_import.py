"""A document becomes an article by upload."""

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile

from articles.importers import MAX_DOCUMENT_BYTES
from articles.models import Article, Author, Edition, Tag
from tests.newsdesk import headings, sections

pytestmark = pytest.mark.django_db

ADDRESS = "/admin/articles/article/import/"
TEXT = "# Low water\n\nAn opening.\n\n## The boats\n\nThey lay still.\n"


@pytest.fixture
def ida(client, django_user_model):
    """Somebody who may begin articles and nothing more."""
    ida = django_user_model.objects.create_user("ida", password="open sesame", is_staff=True)
    ida.user_permissions.add(Permission.objects.get(codename="add_article"))
    client.force_login(ida)
    return client


def upload(browser, text=TEXT, name="low-water.md", **sent):
    data = text if isinstance(text, bytes) else text.encode()
    return browser.post(ADDRESS, {"file": SimpleUploadedFile(name, data), **sent})


def test_a_document_becomes_an_article_and_the_report_says_what_became_of_it(newsroom):
    answer = upload(newsroom)
    article = Article.objects.get()
    page = answer.content.decode()
    assert answer.status_code == 200
    assert headings(article) == ["", "The boats"]
    assert article.changed_by_name == "Mara"
    assert "Imported “Low water”" in page
    assert f"/admin/articles/article/{article.pk}/change/" in page


def test_a_plain_text_is_understood_too(newsroom):
    upload(newsroom, "Low water\n\nThe boats lay *still*.\n", "low.TXT")
    assert r"\*still\*" in sections(Article.objects.get())[0].body


def test_the_form_tells_what_it_takes(newsroom):
    page = newsroom.get(ADDRESS).content.decode()
    assert ".md" in page
    assert "MB" in page


@pytest.mark.parametrize(
    ("text", "name", "sentence"),
    [
        (TEXT, "low.docx", "Only files whose names end in"),
        (b"\x00\x01\x02" * 100, "low.md", "binary"),
        ("", "low.md", "empty"),
        ("# Only a title\n", "low.md", "no text"),
        (b"x" * (MAX_DOCUMENT_BYTES + 1), "low.txt", "too large"),
        (b"%PDF-1.7", "low.txt", "PDF"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence_and_leaves_nothing_behind(newsroom, text, name, sentence):
    answer = upload(newsroom, text, name)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Article.objects.exists()


def test_a_form_without_a_file_gets_a_sentence(newsroom):
    answer = newsroom.post(ADDRESS, {})
    assert answer.status_code == 422
    assert answer.context["form"].errors["file"]


def test_the_same_document_a_second_time_changes_nothing_and_says_so(newsroom):
    upload(newsroom)
    answer = upload(newsroom, name="again.md")
    assert "was imported before" in answer.content.decode()
    assert Article.objects.count() == 1


def test_a_taken_address_is_refused_and_leaves_nothing_behind(newsroom):
    upload(newsroom)
    text = "---\ntitle: Another\nauthors: [Somebody New]\ntags: [New]\n---\n\nText.\n"
    answer = upload(newsroom, text, slug="low-water")
    assert answer.status_code == 422
    assert "Another article has the address" in answer.content.decode()
    assert (Article.objects.count(), Author.objects.count(), Tag.objects.count()) == (1, 0, 0)


def test_an_update_brings_new_words_to_the_same_sections(newsroom):
    upload(newsroom)
    before = sections(Article.objects.get())
    upload(newsroom, TEXT.replace("still", "afloat"), update="on")
    after = sections(Article.objects.get())
    assert [row.key for row in after] == [row.key for row in before]
    assert after[1].body == "They lay afloat."


def test_an_update_of_nothing_is_refused(newsroom):
    answer = upload(newsroom, slug="nowhere", update="on")
    assert answer.status_code == 422
    assert "no article at the address" in answer.content.decode()


def test_a_document_can_be_published_at_once(newsroom):
    upload(newsroom, publish="on")
    assert "They lay still." in Edition.objects.get().html


def test_who_may_begin_articles_may_import(ida):
    assert upload(ida).status_code == 200


@pytest.mark.parametrize("asked", ["update", "publish"])
def test_who_may_not_change_or_publish_may_not_ask_for_it_here(ida, asked):
    assert upload(ida, **{asked: "on"}).status_code == 403
    assert not Article.objects.exists()


def test_hostile_words_in_a_document_stay_words_in_the_report(newsroom):
    page = upload(newsroom, "# <script>alert(1)</script>\n\nText.\n").content.decode()
    assert "<script>alert" not in page
