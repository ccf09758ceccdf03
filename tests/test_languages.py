"""Which language a page speaks, how it writes dates, and which way it runs."""

import re
from datetime import UTC, datetime
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import formats, translation

from articles.models import Edition
from core.models import Site
from tests.newsdesk import put_out, write
from tests.test_identity import FORM, fields

pytestmark = pytest.mark.django_db

MOMENT = datetime(2026, 3, 4, 17, 5, tzinfo=UTC)
WRITTEN = {
    "en": ("4 March 2026", "4 Mar", "March 2026", "4 Mar 2026, 17:05", "4 March 2026, 17:05"),
    "de": ("4. März 2026", "4. Mär", "März 2026", "04.03.2026, 17:05", "4. März 2026, 17:05"),
}


def speak(language: str) -> None:
    Site.objects.filter(pk=Site.objects.current().pk).update(language=language)


def opening(page: str) -> str:
    return re.search(r"<html[^>]*>", page)[0]


@pytest.mark.parametrize("language", WRITTEN)
def test_dates_are_written_as_the_language_writes_them_and_clocks_have_24_hours(language: str) -> None:
    names = ("DATE_FORMAT", "MONTH_DAY_FORMAT", "YEAR_MONTH_FORMAT", "SHORT_DATETIME_FORMAT", "DATETIME_FORMAT")
    with translation.override(language):
        assert tuple(formats.date_format(MOMENT, name) for name in names) == WRITTEN[language]


def test_a_page_speaks_the_sites_language_whatever_the_reader_prefers(client) -> None:
    edition = put_out(write(("Tides", "Words.")))
    speak("de")
    page = client.get(edition.get_absolute_url(), headers={"accept-language": "en"})
    assert opening(page.content.decode()) == '<html lang="de" dir="ltr">'
    assert page["Content-Language"] == "de"
    with translation.override("de"):
        assert formats.date_format(edition.first_live_from, "DATE_FORMAT") in page.content.decode()


def test_the_admin_speaks_the_persons_language(newsroom) -> None:
    speak("de")
    assert 'lang="en"' in opening(newsroom.get("/admin/", headers={"accept-language": "en"}).content.decode())
    assert 'lang="de"' in opening(newsroom.get("/admin/", headers={"accept-language": "de-AT"}).content.decode())


@pytest.mark.parametrize("path", ["/", "/nowhere/", "/shouts/"])
def test_a_script_that_runs_to_the_left_turns_the_page(client, path: str) -> None:
    speak("ar")
    assert opening(client.get(path).content.decode()) == '<html lang="ar" dir="rtl">'


def test_what_is_published_speaks_a_new_language_when_it_is_built_anew(newsroom) -> None:
    edition = put_out(write(("Tides", "Words.[^a]\n\n[^a]: A note.")))
    speak("en")
    changed = {**fields(), "language": "de"}
    assert "rebuild_html --all" in newsroom.post(FORM, changed, follow=True).content.decode()
    assert "rebuild_html" not in newsroom.post(FORM, changed, follow=True).content.decode()
    Edition.objects.filter(pk=edition.pk).update(html="as it was")
    call_command("rebuild_html", stdout=StringIO())
    assert Edition.objects.get(pk=edition.pk).html == "as it was"
    call_command("rebuild_html", "--all", stdout=StringIO())
    assert "A note." in Edition.objects.get(pk=edition.pk).html


def test_the_languages_of_the_site_are_offered_in_its_form(newsroom) -> None:
    Site.objects.current()
    form = newsroom.get("/admin/core/site/1/change/").content.decode()
    assert re.findall(r'<option value="(\w\w)"', form.split('name="language"')[1].split("</select>")[0]) == ["en", "de"]
