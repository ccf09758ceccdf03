"""What was typed outlives a log-in that ended, and one that made the form's token old."""

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from articles.models import Section
from tests.newsdesk import fresh, sections, write

pytestmark = pytest.mark.django_db

HOSTILE = {"body": '"><script>hit()</script>\n<b>&amp; one\ntwo', '"><img src=x onerror=hit()>': "'\"></form>"}
FIELD = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)">')


@pytest.fixture
def section() -> Section:
    return sections(write(("One", "Text.")))[0]


@pytest.fixture
def strict() -> Client:
    """A browser that Django asks for its token."""
    return Client(enforce_csrf_checks=True)


def address(section: Section) -> str:
    return f"/admin/articles/section/{section.pk}/change/"


def fields(answer) -> dict[str, str]:
    """The hidden fields of the page that hands a form back."""
    return {unescape(name): unescape(value) for name, value in FIELD.findall(answer.content.decode())}


def test_a_form_whose_token_is_old_comes_back_whole_and_goes_through(strict, mara, section):
    strict.force_login(mara)
    words = {"heading": "One", "body": "Long\nwritten.", "base_version": "1"}
    answer = strict.post(address(section), {**words, "csrfmiddlewaretoken": "x" * 64})
    assert answer.status_code == 403
    assert "no-store" in answer["Cache-Control"]
    again = fields(answer)
    again["csrfmiddlewaretoken"] = answer.context["csrf_token"]
    assert {**words, "csrfmiddlewaretoken": again["csrfmiddlewaretoken"]} == again
    assert f'action="{address(section)}"' in answer.content.decode()
    assert strict.post(address(section), again).status_code in (302, 303)
    assert fresh(section).body == "Long\nwritten."


def test_who_is_signed_out_gets_the_text_back_and_a_way_to_sign_in(client, section):
    words = {"heading": "One", "body": "Long written.", "base_version": "1"}
    answer = client.post(f"{address(section)}?a=1&b=2", words)
    shown = answer.content.decode()
    assert answer.status_code == 403
    assert "no-store" in answer["Cache-Control"]
    assert words.items() <= fields(answer).items()
    assert 'href="/admin/login/" target="_blank" rel="noopener"' in shown
    assert f'action="{address(section)}?a=1&amp;b=2"' in shown
    assert fresh(section).body == "Text."


@pytest.mark.parametrize("signed_in", [True, False])
def test_hostile_fields_come_back_as_they_were_and_do_nothing(strict, mara, section, signed_in):
    browser = strict if signed_in else Client()
    if signed_in:
        browser.force_login(mara)
    answer = browser.post(address(section), HOSTILE)
    assert HOSTILE.items() <= fields(answer).items()
    assert "<script>hit" not in answer.content.decode()
    assert "<img src=x" not in answer.content.decode()


def test_passwords_and_files_never_come_back(client):
    sent = {"username": "noor", "Password1": "wind & tide", "old_password": "wind", "csrfmiddlewaretoken": "token-1"}
    upload = SimpleUploadedFile("notes.txt", b"what the file holds")
    shown = client.post("/admin/core/user/add/", {**sent, "file": upload}).content.decode()
    assert 'value="noor"' in shown
    assert "Passwords and files are not kept" in shown
    for secret in ("wind", "token-1", "notes.txt", "the file holds"):
        assert secret not in shown


def test_another_sites_form_comes_back_to_nobody(strict, mara, section):
    strict.force_login(mara)
    answer = strict.post(address(section), {"body": "Not mine."}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert "Not mine." not in answer.content.decode()


def test_the_log_in_itself_stays_as_it_was(client, mara):
    form = {"username": "mara", "password": "open sesame"}
    assert client.post("/admin/login/?next=/admin/", form)["Location"] == "/admin/"
    assert client.post("/admin/logout/").status_code == 200
    assert client.post("/admin/logout/").status_code == 302
