"""The admin of people and of the site: who may what, and what a saved site entails."""

import re
from types import SimpleNamespace

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, Permission
from django.test import Client, RequestFactory

from articles.creating import create_article
from articles.models import Change
from core.models import Site, User
from sidebar import moderation
from sidebar.models import Verdict
from tests.shouts import shout

pytestmark = pytest.mark.django_db

SITE = "/admin/core/site/1/change/"
PEOPLE = "/admin/core/user/"
NEW = ("new_password1", "new_password2")


def settings(**fields: str) -> dict[str, str]:
    return {"name": "The Slipway", "tagline": "Radio", "language": "en", "time_zone": "Europe/Lisbon", **fields}


def allowed(user: User, *names: str) -> User:
    user.user_permissions.add(*Permission.objects.filter(codename__in=names))
    return user


@pytest.fixture
def ines(django_user_model) -> User:
    """On the staff, without any right as yet."""
    return django_user_model.objects.create_user("ines", password="open sesame", is_staff=True, first_name="Ines")


@pytest.fixture
def office(client, ines) -> Client:
    """A browser in which Ines, who manages accounts, is logged in."""
    allowed(ines, "view_user", "add_user", "change_user", "delete_user")
    client.force_login(ines)
    return client


def account(user: User, **fields: str) -> dict[str, str]:
    joined = user.date_joined
    return {
        "username": user.username,
        "date_joined_0": f"{joined:%Y-%m-%d}",
        "date_joined_1": f"{joined:%H:%M:%S}",
        "is_active": "on",
        "is_staff": "on",
        **fields,
    }


class TestDoors:
    @pytest.mark.parametrize("address", [SITE, "/admin/core/site/", PEOPLE, f"{PEOPLE}add/", "/admin/auth/group/"])
    def test_a_stranger_is_asked_to_log_in(self, client, address):
        Site.objects.current()
        answer = client.get(address, follow=True)
        assert answer.redirect_chain[-1][0].startswith("/admin/login/?next=")

    @pytest.mark.parametrize("address", [SITE, PEOPLE, f"{PEOPLE}add/", "/admin/auth/group/", "/admin/core/site/add/"])
    def test_who_has_no_right_is_refused(self, client, ines, address):
        Site.objects.current()
        client.force_login(ines)
        assert client.get(address).status_code == 403

    @pytest.mark.parametrize("target", ["", "//evil.example/", "https://evil.example/"])
    def test_who_logs_in_comes_into_the_admin(self, client, mara, target):
        words = {"username": "mara", "password": "open sesame", "next": target}
        assert client.post("/admin/login/", words)["Location"] == "/admin/"

    @pytest.mark.parametrize("address", ["/admin/", SITE, PEOPLE, f"{PEOPLE}add/", "/admin/auth/group/add/"])
    def test_pages_hold_no_inline_script_or_style(self, newsroom, address):
        shown = newsroom.get(address).content.decode()
        assert re.findall(r"<script(?![^>]* src=)[^>]*>|<style|\sstyle=|\son[a-z]+=", shown) == []


class TestSite:
    def test_the_list_is_the_form(self, newsroom):
        answer = newsroom.get("/admin/core/site/", follow=True)
        assert answer.redirect_chain == [(SITE, 302)]
        assert 'name="tagline"' in answer.content.decode()

    def test_saving_it_makes_every_finished_page_out_of_date(self, newsroom):
        before = Site.objects.current().numbers
        answer = newsroom.post(SITE, settings(name="The Quay", tagline="Boats & <b>songs</b>"), follow=True)
        assert "was changed successfully" in answer.content.decode()
        site = Site.objects.current()
        assert (site.name, site.tagline, site.time_zone) == ("The Quay", "Boats & <b>songs</b>", "Europe/Lisbon")
        assert (site.numbers.edition_no, site.numbers.event_no) == (before.edition_no + 1, before.event_no)
        assert "Boats &amp; &lt;b&gt;songs&lt;/b&gt;" in newsroom.get("/").content.decode()

    def test_the_menu_that_somebody_published_meanwhile_stays(self, mara):
        stale = Site.objects.current()
        Site.objects.update(menu=[{"title": "About"}])
        stale.name = "The Quay"
        form = SimpleNamespace(new_logos=dict, changed_data=[])
        admin.site._registry[Site].save_model(RequestFactory().post(SITE), stale, form, True)
        assert Site.objects.current().menu == [{"title": "About"}]
        assert Site.objects.current().name == "The Quay"

    @pytest.mark.parametrize("zone", ["Lisbon", "europe/lisbon", "../../etc/passwd", "", "UTC+1", "Europe/Lisbon\x00"])
    def test_what_is_no_time_zone_is_refused_in_words(self, newsroom, zone):
        before = Site.objects.current().numbers.edition_no
        answer = newsroom.post(SITE, settings(time_zone=zone))
        assert answer.status_code == 200
        assert 'class="errorlist"' in answer.content.decode()
        site = Site.objects.current()
        assert (site.time_zone, site.numbers.edition_no) == ("UTC", before)

    def test_time_zones_are_proposed(self, newsroom):
        Site.objects.current()
        shown = newsroom.get(SITE).content.decode()
        assert '<option value="Europe/Lisbon"></option>' in shown
        name = re.search(r'<input[^>]* name="time_zone"[^>]* list="([^"]+)"', shown)[1]
        assert f'<datalist id="{name}">' in shown

    def test_there_is_one_site_and_it_stays(self, newsroom):
        Site.objects.current()
        assert newsroom.get("/admin/core/site/add/").status_code == 403
        assert newsroom.post("/admin/core/site/1/delete/", {"post": "yes"}).status_code == 403
        assert Site.objects.count() == 1


class TestPeople:
    def test_a_new_account_must_change_its_password_unless_told_otherwise(self, newsroom, client):
        assert re.search(r'name="must_change_password"[^>]* checked', newsroom.get(f"{PEOPLE}add/").content.decode())
        words = {"username": "noor", "password1": "wind & tide 7", "password2": "wind & tide 7"}
        newsroom.post(f"{PEOPLE}add/", {**words, "must_change_password": "on"})
        newsroom.post(f"{PEOPLE}add/", {**words, "username": "olga"})
        assert User.objects.get(username="noor").must_change_password
        assert not User.objects.get(username="olga").must_change_password

    def test_who_must_change_the_password_is_led_there_until_it_is_done(self, client, ines):
        User.objects.filter(pk=ines.pk).update(must_change_password=True)
        client.force_login(ines)
        asked = client.get("/admin/", follow=True)
        assert asked.redirect_chain == [("/admin/password_change/", 302)]
        assert "Your first password was made for you" in asked.content.decode()
        words = {"old_password": "open sesame", "new_password1": "wind & tide 7", "new_password2": "wind & tide 7"}
        done = client.post("/admin/password_change/", words, follow=True)
        assert not User.objects.get(pk=ines.pk).must_change_password
        assert done.redirect_chain == [("/admin/", 302)]
        assert "Your password is changed." in done.content.decode()
        assert "made for you" not in done.content.decode()

    def test_a_deleted_person_stays_in_the_histories_by_name(self, newsroom, jonas):
        create_article({"title": "A", "standfirst": "", "authors": [], "tags": [], "menu_position": None}, by=jonas)
        moderation.hide(shout(), jonas)
        asked = newsroom.get(f"{PEOPLE}{jonas.pk}/delete/").content.decode()
        assert "What Jonas wrote and did stays" in asked
        newsroom.post(f"{PEOPLE}{jonas.pk}/delete/", {"post": "yes"})
        assert not User.objects.filter(pk=jonas.pk).exists()
        for act in (Change.objects.get(), Verdict.objects.get()):
            assert (act.by, act.by_name) == (None, "Jonas")

    def test_nobody_deletes_themselves(self, newsroom, mara):
        assert newsroom.post(f"{PEOPLE}{mara.pk}/delete/", {"post": "yes"}).status_code == 403
        chosen = {"action": "delete_selected", "_selected_action": [mara.pk], "post": "yes"}
        newsroom.post(PEOPLE, chosen)
        assert User.objects.filter(pk=mara.pk).exists()

    def test_who_manages_accounts_changes_ordinary_ones(self, office, django_user_model):
        noor = django_user_model.objects.create_user("noor", password="x")
        assert office.post(f"{PEOPLE}{noor.pk}/change/", account(noor, first_name="Noor")).status_code == 302
        assert User.objects.get(pk=noor.pk).first_name == "Noor"
        assert office.post(f"{PEOPLE}{noor.pk}/delete/", {"post": "yes"}).status_code == 302
        assert not User.objects.filter(pk=noor.pk).exists()

    def test_who_is_no_superuser_makes_none_and_hands_out_no_rights(self, office, ines):
        right, group = Permission.objects.get(codename="change_site"), Group.objects.create(name="All")
        more = {"is_superuser": "on", "user_permissions": str(right.pk), "groups": str(group.pk)}
        assert office.post(f"{PEOPLE}{ines.pk}/change/", account(ines, **more)).status_code == 302
        saved = User.objects.get(pk=ines.pk)
        assert not saved.is_superuser
        assert not saved.has_perm("core.change_site")
        assert not saved.groups.exists()

    def test_who_is_no_superuser_leaves_superusers_alone(self, office, mara):
        assert office.post(f"{PEOPLE}{mara.pk}/change/", account(mara, username="gone")).status_code == 403
        assert office.post(f"{PEOPLE}{mara.pk}/delete/", {"post": "yes"}).status_code == 403
        new = {"password1": "wind & tide 7", "password2": "wind & tide 7", "usable_password": "true"}
        assert office.post(f"{PEOPLE}{mara.pk}/password/", new).status_code == 403
        mara.refresh_from_db()
        assert mara.username == "mara"
        assert mara.check_password("open sesame")

    @pytest.mark.parametrize("by", ["oneself", "a group"])
    def test_who_manages_accounts_takes_none_that_may_do_more(self, office, django_user_model, by):
        noor = allowed(django_user_model.objects.create_user("noor", password="x"), "view_user")
        new = {"password1": "wind & tide 7", "password2": "wind & tide 7", "usable_password": "true"}
        assert office.post(f"{PEOPLE}{noor.pk}/password/", new).status_code == 302
        if by == "a group":
            noor.groups.add(Group.objects.create(name="Desk"))
        rights = noor.groups.get().permissions if by == "a group" else noor.user_permissions
        rights.add(Permission.objects.get(codename="change_site"))
        before = User.objects.get(pk=noor.pk).password
        assert office.post(f"{PEOPLE}{noor.pk}/password/", new).status_code == 403
        assert office.post(f"{PEOPLE}{noor.pk}/change/", account(noor)).status_code == 403
        assert office.post(f"{PEOPLE}{noor.pk}/delete/", {"post": "yes"}).status_code == 403
        assert User.objects.get(pk=noor.pk).password == before

    def test_who_is_no_superuser_gives_a_group_no_rights(self, office, ines):
        allowed(ines, "view_group", "add_group", "change_group", "delete_group")
        group = Group.objects.create(name="Desk")
        sent = {"name": "Desk", "permissions": str(Permission.objects.get(codename="change_site").pk)}
        for act in (f"{group.pk}/change/", "add/", f"{group.pk}/delete/"):
            assert office.post(f"/admin/auth/group/{act}", sent).status_code == 403
        assert not group.permissions.exists()


def test_the_first_password_cannot_be_its_own_successor(client: Client) -> None:
    user = User.objects.create_superuser("new", "", "the first words", must_change_password=True)
    client.force_login(user)
    form = {"old_password": "the first words"}
    page = client.post("/admin/password_change/", {**form, **dict.fromkeys(NEW, "the first words")})
    assert "Choose another" in page.content.decode()
    user.refresh_from_db()
    assert user.must_change_password
    client.post("/admin/password_change/", {**form, **dict.fromkeys(NEW, "quite other words")})
    user.refresh_from_db()
    assert not user.must_change_password
