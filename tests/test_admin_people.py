"""Authors and tags in the admin."""

import pytest
from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType

from articles.creating import author_named, tag_named
from articles.models import Author, Tag
from core.models import PageNumbers, Site
from tests.newsdesk import write

pytestmark = pytest.mark.django_db


def edition_no():
    Site.objects.current()
    return PageNumbers.objects.get().edition_no


@pytest.mark.parametrize(
    ("address", "sent", "model"),
    [
        ("/admin/articles/author/add/", {"name": "Ana Reis", "slug": "ana-reis", "about": ""}, Author),
        ("/admin/articles/tag/add/", {"name": "Radio", "slug": "radio"}, Tag),
    ],
)
def test_one_is_added_with_an_address_and_finished_pages_go_out_of_date(newsroom, address, sent, model):
    before = edition_no()
    newsroom.post(address, sent)
    assert model.objects.get().slug == sent["slug"]
    assert edition_no() == before + 1


def test_a_new_name_leaves_the_address_as_it_was(newsroom):
    tag = tag_named("Radio")
    newsroom.post(f"/admin/articles/tag/{tag.pk}/change/", {"name": "Wireless", "slug": "wireless"})
    tag.refresh_from_db()
    assert (tag.name, tag.slug) == ("Wireless", "radio")


def test_two_tags_cannot_differ_in_case_alone(newsroom):
    tag_named("Radio")
    answer = newsroom.post("/admin/articles/tag/add/", {"name": "rADIO", "slug": "radio-2"})
    assert "There is a tag of this name already" in answer.content.decode()
    assert Tag.objects.count() == 1


@pytest.mark.parametrize(("kind", "made"), [("author", author_named), ("tag", tag_named)])
def test_the_bin_takes_one_and_gives_it_back(newsroom, kind, made):
    row = made("Radio")
    address = f"/admin/articles/{kind}/"
    before = edition_no()
    newsroom.post(address, {"action": "put_into_bin", "_selected_action": [row.pk]})
    assert not type(row).objects.kept().exists()
    assert "Radio" not in newsroom.get(address).context["cl"].result_list.values_list("name", flat=True)
    newsroom.post(f"{address}?bin=1", {"action": "take_out_of_bin", "_selected_action": [row.pk]})
    assert type(row).objects.kept().get() == row
    assert edition_no() == before + 2


@pytest.mark.parametrize(("kind", "made"), [("author", author_named), ("tag", tag_named)])
def test_nobody_is_deleted_for_good(newsroom, kind, made):
    row = made("Radio")
    address = f"/admin/articles/{kind}/"
    assert newsroom.post(f"{address}{row.pk}/delete/", {"post": "yes"}).status_code == 403
    newsroom.post(address, {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes"})
    assert type(row).objects.get() == row


def test_names_are_searched(newsroom):
    for name in ("Ana", "Jonas"):
        author_named(name)
    answer = newsroom.get("/admin/articles/author/", {"q": "ana"})
    assert [author.name for author in answer.context["cl"].result_list] == ["Ana"]


def test_a_renamed_author_stays_the_author_of_what_was_written(newsroom):
    ana = author_named("Ana")
    article = write(authors=[ana.pk])
    newsroom.post(f"/admin/articles/author/{ana.pk}/change/", {"name": "Ana Reis", "about": ""})
    assert article.byline.get().author.name == "Ana Reis"


def test_the_accounts_are_for_who_may_see_accounts(client, django_user_model, mara):
    author = author_named("Ana Reis")
    Author.objects.filter(pk=author.pk).update(user=mara)
    ida = django_user_model.objects.create_user("ida", password="open sesame", is_staff=True)
    ida.user_permissions.set(Permission.objects.filter(codename__in=["view_author", "change_author"]))
    client.force_login(ida)
    row = f"/admin/articles/author/{author.pk}/change/"
    for address in ("/admin/articles/author/", row):
        shown = client.get(address).content.decode()
        assert "Ana Reis" in shown and "Mara" not in shown
    assert client.post(row, {"name": "Ana", "about": "", "user": ""}).status_code == 302
    author.refresh_from_db()
    assert (author.name, author.user) == ("Ana", mara)
    ida.user_permissions.add(Permission.objects.get(codename="view_user"))
    assert "Mara" in client.get(row).content.decode()


def test_the_form_leads_to_the_page_and_there_is_no_other_way_from_a_number_to_it(newsroom):
    tag = tag_named("Radio")
    shown = newsroom.get(f"/admin/articles/tag/{tag.pk}/change/").content.decode()
    assert f'href="{tag.get_absolute_url()}"' in shown
    kind = ContentType.objects.get_for_model(Tag).pk
    assert newsroom.get(f"/admin/r/{kind}/{tag.pk}/").status_code == 404
