"""Who may do what in the writing room: every address refuses whoever may not, and every act asks for POST."""

import pytest
from django.contrib import admin
from django.contrib.auth.models import Permission
from django.test import Client

from articles.admin import ArticleAdmin, SectionAdmin
from articles.models import Article, Change, Edition, Section, SectionVersion
from tests.newsdesk import put_out, sections, write

pytestmark = pytest.mark.django_db

# Which permission each address asks for: acts do nothing by GET, forms are shown by it, pages know no POST.
ACTS = {
    "article/{article}/address/": "change",
    "article/{article}/order/": "change",
    "article/{article}/bin/": "change",
    "article/{article}/unbin/": "change",
    "article/{article}/publish/": "publish",
    "article/{article}/withdraw/": "publish",
    "article/{article}/cancel/": "publish",
    "article/{article}/end/": "publish",
    "article/{article}/editions/{edition}/again/": "publish",
    "section/preview/": "change",
}
FORMS = {
    "article/add/": "add",
    "article/import/": "add",
    "article/{article}/change/": "change",
    "article/{article}/lead/": "change",
    "article/{article}/sections/add/": "change",
    "section/{section}/change/": "change",
}
PAGES = {
    "article/": "view",
    "article/{article}/history/": "view",
    "section/": "change",
    "section/{section}/history/": "view",
    "section/{section}/history/{version}/": "view",
}
ALL = {**ACTS, **FORMS, **PAGES}


@pytest.fixture
def keys():
    """A published article with one section: what the addresses name."""
    article = write(("One", "Text."))
    edition, section = put_out(article), sections(article)[0]
    version = section.versions.get()
    return {"article": article.pk, "section": section.pk, "edition": edition.pk, "version": version.pk}


@pytest.fixture
def as_staff(django_user_model):
    """A browser of somebody on the staff with these permissions and no others."""

    def browser(*permissions):
        person = django_user_model.objects.create_user("ida", password="open sesame", is_staff=True)
        names = [f"{name}_article" for name in permissions]
        person.user_permissions.set(Permission.objects.filter(codename__in=names))
        client = Client()
        client.force_login(person)
        return client

    return browser


def at(address, keys):
    return "/admin/articles/" + address.format(**keys)


def rows():
    return [model.objects.count() for model in (Article, Section, SectionVersion, Edition, Change)]


def test_every_address_of_the_room_is_in_these_lists():
    routes = {
        f"{kind}/{route}".replace("<int:pk>", f"{{{kind}}}").replace("<int:", "{").replace(">", "}")
        for kind, pages in (("article", ArticleAdmin), ("section", SectionAdmin))
        for route, _view, _name in pages.routes
    }
    assert routes == set(ALL)


@pytest.mark.parametrize("address", ALL)
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_gets_in_without_logging_in(client, keys, address, method):
    before = rows()
    answer = getattr(client, method)(at(address, keys))
    if method == "get":
        assert answer.status_code == 302
        assert answer["Location"].startswith("/admin/login/")
    else:
        assert answer.status_code == 403
        assert "you are signed out" in answer.content.decode()
    assert rows() == before


@pytest.mark.parametrize("address", ALL)
def test_staff_without_any_permission_is_refused(as_staff, keys, address):
    before, ida = rows(), as_staff()
    assert ida.post(at(address, keys)).status_code == 403
    assert address in ACTS or ida.get(at(address, keys)).status_code == 403
    assert rows() == before


@pytest.mark.parametrize(("address", "needed"), {**ACTS, **FORMS}.items())
def test_every_other_permission_together_is_not_enough(as_staff, keys, address, needed):
    others = {"add", "change", "publish", "view", "delete"} - {needed}
    before = rows()
    assert as_staff(*others).post(at(address, keys)).status_code == 403
    assert rows() == before


@pytest.mark.parametrize(("address", "needed"), {**FORMS, **PAGES}.items())
def test_the_one_permission_is_enough_to_look(as_staff, keys, address, needed):
    assert as_staff(needed).get(at(address, keys)).status_code in (200, 302)


@pytest.mark.parametrize("address", ACTS)
def test_an_act_is_not_done_by_following_a_link(newsroom, keys, address):
    before = rows()
    assert newsroom.get(at(address, keys)).status_code == 405
    assert rows() == before


@pytest.mark.parametrize("address", PAGES)
def test_a_page_takes_no_post(newsroom, keys, address):
    assert newsroom.post(at(address, keys)).status_code == 405


@pytest.mark.parametrize("address", {**ACTS, **FORMS})
def test_no_form_is_believed_without_its_token(mara, keys, address):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(mara)
    before = rows()
    assert browser.post(at(address, keys)).status_code == 403
    assert rows() == before


@pytest.mark.parametrize("address", [address for address, needed in ACTS.items() if needed == "publish"])
def test_who_may_not_see_an_article_does_not_publish_it_either(as_staff, keys, address):
    before = rows()
    assert as_staff("publish").post(at(address, keys)).status_code == 403
    assert rows() == before


def test_who_may_only_look_sees_the_article_without_a_form(as_staff, keys):
    page = as_staff("view").get(at("article/{article}/change/", keys)).content.decode()
    assert "Text." in page
    assert 'name="title"' not in page
    assert "Publish</button>" not in page
    assert "order-form" not in page


def test_who_may_change_but_not_publish_sees_no_publish_button(as_staff, keys):
    page = as_staff("change").get(at("article/{article}/change/", keys)).content.decode()
    assert 'name="title"' in page
    assert "/publish/" not in page
    assert "/withdraw/" not in page


def test_sections_stand_in_the_index_only_through_their_articles(newsroom):
    page = newsroom.get("/admin/").content.decode()
    assert "/admin/articles/article/add/" in page
    assert "/admin/articles/section/" not in page


def test_editions_and_histories_have_no_forms_of_their_own():
    assert not {Edition, SectionVersion, Change} & set(admin.site._registry)


@pytest.mark.parametrize("address", {**FORMS, **PAGES})
def test_no_page_has_a_script_or_a_style_in_its_own_text(newsroom, keys, address):
    page = newsroom.get(at(address, keys), follow=True).content.decode()
    assert "style=" not in page
    assert "<style" not in page
    assert " on" + "click=" not in page
    assert all("src=" in tag for tag in page.split("<script")[1:] for tag in [tag.split(">")[0]])
