"""The Markdown preview: for logged-in editors, by POST, through the site's own renderer."""

import pytest
from django.conf import settings
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils.module_loading import import_string

from articles.forms import SectionForm

pytestmark = pytest.mark.django_db

ADDRESS = "/admin/articles/section/preview/"


@pytest.fixture
def staff(django_user_model):
    """Somebody who may log in to the admin and nothing else."""
    return django_user_model.objects.create_user("ida", "ida@example.org", "open sesame", is_staff=True)


def test_the_preview_shows_the_text_as_readers_will_get_it(newsroom):
    answer = newsroom.post(ADDRESS, {"body": "Some **bold** words."})
    assert answer.status_code == 200
    assert answer.content.decode().strip() == "<p>Some <strong>bold</strong> words.</p>"


def test_the_preview_has_the_address_that_the_library_is_told(newsroom):
    assert reverse("admin:articles_section_preview") == ADDRESS == settings.MARKDOWNX_URLS_PATH


@pytest.mark.parametrize("name", ["markdownx_markdownify", "markdownx_upload"])
def test_the_librarys_own_views_are_nowhere(name):
    with pytest.raises(NoReverseMatch):
        reverse(name)


@pytest.mark.parametrize("path", ["/markdownx/markdownify/", "/markdownx/upload/"])
def test_the_librarys_own_addresses_lead_nowhere(newsroom, path):
    assert newsroom.post(path, {"content": "x"}).status_code == 404


def test_the_function_that_the_library_would_call_is_our_renderer():
    markdownify = import_string(settings.MARKDOWNX_MARKDOWNIFY_FUNCTION)
    assert "<script" not in markdownify("<script>alert(1)</script>")


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<img src=x onerror="alert(1)">',
        "[press](javascript:alert(1))",
        "<iframe src=//example.org></iframe>",
        '<p style="position:fixed">x</p>',
    ],
)
def test_hostile_markdown_becomes_plain_words(newsroom, hostile):
    html = newsroom.post(ADDRESS, {"body": hostile}).content.decode().lower()
    for part in ("<script", "<img", 'href="javascript', "<iframe", "<p style"):
        assert part not in html


def test_nobody_who_is_not_logged_in_gets_a_preview(client):
    answer = client.post(ADDRESS, {"body": "x"})
    assert answer.status_code == 403
    assert "you are signed out" in answer.content.decode()


def test_staff_without_the_permission_to_change_articles_gets_none(client, staff):
    client.force_login(staff)
    assert client.post(ADDRESS, {"body": "x"}).status_code == 403


def test_staff_with_that_permission_gets_one(client, staff):
    staff.user_permissions.add(Permission.objects.get(codename="change_article"))
    client.force_login(staff)
    assert client.post(ADDRESS, {"body": "x"}).status_code == 200


def test_the_preview_cannot_be_asked_for_by_address_alone(newsroom):
    assert newsroom.get(ADDRESS, {"body": "x"}).status_code == 405


def test_the_preview_refuses_a_request_without_the_forms_token(mara):
    client = Client(enforce_csrf_checks=True)
    client.force_login(mara)
    assert client.post(ADDRESS, {"body": "x"}).status_code == 403


def test_a_text_that_is_too_long_gets_a_sentence(newsroom):
    answer = newsroom.post(ADDRESS, {"body": "x" * 100_001})
    assert answer.status_code == 422
    assert answer["Content-Type"].startswith("text/plain")
    assert "too long" in answer.content.decode()


def test_a_request_without_a_text_gets_a_sentence(newsroom):
    assert newsroom.post(ADDRESS).status_code == 400


def test_the_field_brings_our_script_and_none_of_the_librarys():
    media = str(SectionForm().media)
    assert "js/preview.js" in media
    assert "markdownx" not in media


def test_the_field_names_no_place_to_upload_to():
    html = str(SectionForm()["body"])
    assert f'data-preview-url="{ADDRESS}"' in html
    assert "upload" not in html
