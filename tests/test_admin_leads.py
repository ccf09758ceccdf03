"""Choosing an article's lead and an author's face in the admin."""

import pytest
from django.urls import reverse

from articles.creating import author_named
from articles.detailing import save_fields
from articles.models import Article, Author, Image
from tests.library import page, picture
from tests.newsdesk import fields, put_out, write
from tests.photos import phone_photo
from tests.test_admin_pictures import said, upload

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(uploads):
    return uploads


def choose(newsroom, article: Article, version: int, **sent: object):
    return newsroom.post(f"/admin/articles/article/{article.pk}/lead/", {"base_version": version, **sent}, follow=True)


def test_a_lead_is_chosen_from_the_library_and_taken_away_again(newsroom):
    image, article = picture(), write(("One", "Text."))
    grid = newsroom.get(f"/admin/articles/article/{article.pk}/lead/")
    assert f'name="image" value="{image.pk}"' in grid.content.decode()
    assert "opens this article now" in said(choose(newsroom, article, 1, image=image.pk))
    assert Article.objects.get().lead_image == image
    assert image.name in said(newsroom.get(f"/admin/articles/article/{article.pk}/change/"))
    choose(newsroom, article, 2, image="")
    assert Article.objects.get().lead_image is None


def test_a_new_picture_can_be_the_lead_at_once(newsroom):
    article = write(("One", "Text."))
    address = f"/admin/articles/article/{article.pk}/lead/"
    upload(newsroom, ("a.jpg", phone_photo()), address=address, base_version="1")
    assert Article.objects.get().lead_image == Image.objects.get()
    answer = upload(newsroom, ("a.jpg", b"<html>"), address=address, base_version="2")
    assert answer.status_code == 422 and "This is no picture" in said(answer)


def test_choosing_a_lead_takes_back_nothing_that_others_saved(newsroom):
    first, second, article = picture(300), picture(301), write(("One", "Text."), title="Low water")
    save_fields(article, 1, fields(title="High water"))
    choose(newsroom, article, 1, image=first.pk)
    found = Article.objects.get()
    assert (found.title, found.lead_image) == ("High water", first)
    answer = choose(newsroom, article, 1, image=second.pk)
    assert "Somebody else has chosen another lead meanwhile." in said(answer)
    assert Article.objects.get().lead_image == first


@pytest.mark.parametrize("version", ["", "0", "99", "x", "9" * 50])
def test_a_version_that_never_was_changes_nothing(newsroom, version: str):
    image, article = picture(), write(("One", "Text."))
    answer = choose(newsroom, article, version, image=image.pk)
    assert "This form belongs to no version of this article." in said(answer)
    assert Article.objects.get().lead_image is None


@pytest.mark.parametrize("chosen", ["0", "99999", "x", "-1", "9" * 50])
def test_a_picture_that_is_not_there_is_no_lead(newsroom, chosen: str):
    article = write(("One", "Text."))
    assert choose(newsroom, article, 1, image=chosen).status_code == 404


def test_saving_title_and_details_leaves_the_lead(newsroom):
    image = picture()
    article = write(("One", "Text."), lead_image=image.pk)
    sent = {"title": "High water", "standfirst": "", "tags": "", "base_version": 1}
    newsroom.post(f"/admin/articles/article/{article.pk}/change/", sent)
    found = Article.objects.get()
    assert (found.title, found.lead_image) == ("High water", image)


def test_an_author_is_given_a_face_in_every_byline(newsroom, client):
    author, image = author_named("Ines Calder"), picture()
    article = write(("One", "Text."), authors=[author.pk])
    put_out(article)
    address = reverse("admin:articles_author_change", args=[author.pk])
    assert newsroom.get(address).status_code == 200
    newsroom.post(address, {"name": "Ines Calder", "about": "", "picture": image.pk, "user": ""})
    assert Author.objects.get().picture == image
    assert image.key in page(client, article)
    offered = newsroom.get(
        "/admin/autocomplete/", {"app_label": "articles", "model_name": "author", "field_name": "picture"}
    )
    assert [row["id"] for row in offered.json()["results"]] == [str(image.pk)]
