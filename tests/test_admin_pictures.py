"""The picture library in the admin: bringing in, describing, finding, choosing a lead, and the clean-up."""

import re

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from articles.admin import ImageAdmin
from articles.library import bin_image
from articles.models import Image
from tests.library import files, page, picture
from tests.newsdesk import put_out, tables, write
from tests.photos import encoded, phone_photo, striped
from tests.test_pictures import REFUSED

pytestmark = pytest.mark.django_db

LIBRARY, ADD, CLEAN = "/admin/articles/image/", "/admin/articles/image/add/", "/admin/articles/image/clean-up/"


@pytest.fixture(autouse=True)
def folder(uploads):
    return uploads


def upload(newsroom, *sent: tuple[str, bytes], address: str = ADD, **more: str):
    named = [SimpleUploadedFile(name, data, content_type="image/jpeg") for name, data in sent]
    return newsroom.post(address, {"pictures": named, **more})


def said(answer) -> str:
    """The words of a page, without the markup."""
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def page_of(image: Image) -> str:
    return reverse("admin:articles_image_change", args=[image.pk])


def posted(newsroom, image: Image, **changes: object) -> dict[str, object]:
    """The form as a browser would send it back, with changes."""
    return sent_back(newsroom.get(page_of(image)), **changes)


def sent_back(answer, **changes: object) -> dict[str, object]:
    was = answer.context["base"].initial
    sent = {**was, **{f"was-{name}": value for name, value in was.items()}, **changes}
    return {name: value for name, value in sent.items() if value is not False}


# Bringing in


def test_one_picture_leads_to_its_page_where_a_text_alternative_is_asked_for(newsroom):
    answer = upload(newsroom, ("harbour.jpg", phone_photo(600, 400)))
    image = Image.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, page_of(image))
    assert (image.name, image.by_name) == ("harbour.jpg", "Mara")


def test_several_pictures_come_in_at_once(newsroom):
    answer = upload(newsroom, *((f"{width}.jpg", encoded(striped(width))) for width in (60, 61, 62)))
    assert answer["Location"] == LIBRARY
    assert Image.objects.count() == 3
    assert "3 pictures are in the library." in said(newsroom.get(LIBRARY))


def test_what_is_refused_is_named_with_its_reason_and_the_others_are_taken(newsroom, folder):
    answer = upload(newsroom, ("page.jpg", b"<html>"), ("good.jpg", phone_photo()), ("drawing.svg", b"<svg/>"))
    assert answer.status_code == 422
    assert "page.jpg : This is no picture" in said(answer)
    assert "drawing.svg : SVG drawings can hold programs" in said(answer)
    image = Image.objects.get()
    assert {name.split("/")[1] for name in files(folder)} == {image.key}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_file_is_answered_with_422_and_leaves_nothing(newsroom, folder, name: str):
    newsroom.get(LIBRARY)
    before = tables()
    answer = upload(newsroom, ("a.jpg", REFUSED[name][0]))
    assert answer.status_code == 422
    assert "a.jpg : This" in said(answer) or "a.jpg : SVG" in said(answer)
    assert tables() == before
    assert files(folder) == set()


def test_a_picture_that_is_there_already_is_shown_not_doubled(newsroom):
    upload(newsroom, ("a.jpg", phone_photo()))
    answer = upload(newsroom, ("b.jpg", phone_photo()))
    assert answer["Location"] == page_of(Image.objects.get())
    assert "“a.jpg” was there already." in said(newsroom.get(LIBRARY))


def test_no_file_and_too_many_are_told(newsroom):
    assert "Choose a file first." in said(newsroom.post(ADD, {}))
    many = [(f"{number}.jpg", phone_photo()) for number in range(11)]
    answer = upload(newsroom, *many)
    assert (answer.status_code, Image.objects.count()) == (422, 0)
    assert "Choose 10 pictures at most at a time." in said(answer)


@pytest.mark.parametrize("address", [ADD, "/shouts/", "/admin/login/"])
def test_a_request_beyond_all_limits_is_refused_before_it_is_read(settings, address: str):
    settings.UPLOAD_MAX_REQUEST_SIZE = 1000
    stranger = Client(enforce_csrf_checks=True, headers={"sec-fetch-site": "same-origin"})
    stranger.cookies["csrftoken"] = "a" * 32
    assert stranger.post(address, {"pictures": SimpleUploadedFile("a.jpg", bytes(2000))}).status_code == 400


# Finding


def test_the_library_shows_the_newest_first_and_finds_by_any_of_its_texts(newsroom):
    picture(300, alt="A mast at night", credit="Wren")
    picture(301, alt="A tide mill", caption="By night")
    answer = newsroom.get(LIBRARY)
    assert [image.width for image in answer.context["images"]] == [301, 300]
    for words, widths in (("night", [301, 300]), ("NIGHT wren", [300]), ("photo-301", [301]), ("heron", [])):
        found = newsroom.get(LIBRARY, {"q": words})
        assert [image.width for image in found.context["images"]] == widths, words
    assert "No picture is like that." in said(found)


def test_pictures_without_a_text_alternative_and_the_bin_have_lists_of_their_own(newsroom):
    silent, told, binned = picture(300), picture(301, alt="A mast"), picture(302, alt="Binned")
    decorative = picture(303, decorative=True)
    bin_image(binned)
    shown = {
        show: {image.pk for image in newsroom.get(LIBRARY, {"show": show}).context["images"]}
        for show in ("", "silent", "bin")
    }
    assert shown == {"": {silent.pk, told.pk, decorative.pk}, "silent": {silent.pk}, "bin": {binned.pk}}


def test_nonsense_in_the_address_is_no_fault_of_ours(newsroom):
    picture()
    assert newsroom.get(LIBRARY, {"before": "yesterday"}).status_code == 400
    assert newsroom.get(LIBRARY, {"q": "%_'\"\\" * 200, "show": "nothing"}).status_code == 200


# Describing


def test_what_is_said_of_a_picture_is_saved_and_shown_to_readers(newsroom, client):
    image = picture(alt="A must")
    article = write(("One", "Text."), lead_image=image.pk)
    put_out(article)
    sent = posted(newsroom, image, alt="A  mast\r\nat night", credit="Wren", focal_x=20)
    assert newsroom.post(page_of(image), sent).status_code == 302
    assert 'alt="A mast at night"' in page(client, article)
    assert "fx-2" in page(client, article)


def test_a_picture_needs_a_text_alternative_or_the_word_that_it_needs_none(newsroom):
    image = picture()
    answer = newsroom.post(page_of(image), posted(newsroom, image))
    assert answer.status_code == 422
    assert "Say what it shows, or mark it as decorative." in said(answer)
    assert newsroom.post(page_of(image), posted(newsroom, image, decorative="on")).status_code == 302


@pytest.mark.parametrize("wrong", [{"focal_x": 101}, {"focal_y": -1}, {"focal_x": ""}, {"alt": "a" * 501}])
def test_what_cannot_be_is_refused(newsroom, wrong: dict[str, object]):
    image = picture(alt="A mast")
    answer = newsroom.post(page_of(image), posted(newsroom, image, **wrong))
    assert (answer.status_code, Image.objects.get().alt) == (422, "A mast")


def test_a_form_that_does_not_say_what_it_started_from_changes_nothing(newsroom):
    image = picture(alt="A mast")
    sent = {name: value for name, value in posted(newsroom, image, alt="Mine").items() if not name.startswith("was-")}
    answer = newsroom.post(page_of(image), sent)
    assert (answer.status_code, Image.objects.get().alt) == (422, "A mast")
    assert "Mine" in answer.content.decode()


def test_two_who_describe_one_picture_lose_nothing(newsroom):
    image = picture(alt="A mast")
    mine, theirs = posted(newsroom, image, caption="Mine"), posted(newsroom, image, caption="Theirs", credit="Wren")
    newsroom.post(page_of(image), theirs)
    answer = newsroom.post(page_of(image), mine)
    assert answer.status_code == 409
    assert "Somebody else has changed this to “Theirs” meanwhile." in said(answer)
    assert "Mine" in answer.content.decode()
    again = {**{f"was-{name}": value for name, value in answer.context["base"].initial.items()}, "alt": "A mast"}
    sent = {
        name: value
        for name, value in {**mine, **again, "caption": "Mine", "credit": "Wren"}.items()
        if value is not False
    }
    assert newsroom.post(page_of(image), sent).status_code == 302
    image.refresh_from_db()
    assert (image.caption, image.credit) == ("Mine", "Wren")


def test_a_pictures_page_says_where_it_is_used_and_how_to_use_it(newsroom):
    image = picture(alt="A [tall] mast")
    write(("One", image.markdown), title="The mole")
    answer = newsroom.get(page_of(image))
    assert "Used in The mole" in said(answer)
    assert f"![A (tall) mast](/uploads/pictures/{image.key}/300.jpg)" in answer.content.decode()
    assert "Put into the bin" not in said(answer)


# The bin and the clean-up


def test_a_picture_goes_into_the_bin_and_comes_out_unless_it_is_shown(newsroom):
    image = picture()
    newsroom.post(f"{LIBRARY}{image.pk}/bin/")
    assert Image.objects.get().removed_at
    newsroom.post(f"{LIBRARY}{image.pk}/unbin/")
    assert not Image.objects.get().removed_at
    write(("One", image.markdown))
    answer = newsroom.post(f"{LIBRARY}{image.pk}/bin/", follow=True)
    assert "This picture is still in use." in said(answer)
    assert not Image.objects.get().removed_at


@pytest.mark.django_db(transaction=True)
def test_the_clean_up_lists_what_nobody_uses_and_does_what_is_ticked(newsroom, folder):
    used, idle, other = picture(300), picture(301), picture(302)
    write(("One", used.markdown))
    answer = newsroom.get(CLEAN)
    assert [image.pk for image in answer.context["idle"]] == [idle.pk, other.pk]
    newsroom.post(CLEAN, {"key": [idle.key, used.key], "bin": "1"})
    assert [image.pk for image in Image.objects.removed()] == [idle.pk]
    assert [image.pk for image in newsroom.get(CLEAN).context["binned"]] == [idle.pk]
    answer = newsroom.post(CLEAN, {"key": [idle.key, used.key, other.key, "nonsense"], "erase": "1"}, follow=True)
    assert "1 picture is erased." in said(answer)
    assert set(Image.objects.values_list("pk", flat=True)) == {used.pk, other.pk}
    assert {name.split("/")[1] for name in files(folder)} == {used.key, other.key}


def test_an_erasure_that_names_a_path_touches_nothing(newsroom, folder):
    image = picture()
    (folder / "keep.txt").write_text("kept")
    newsroom.post(CLEAN, {"key": ["..", "../..", "", image.key, "/", "."], "erase": "1"})
    assert (folder / "keep.txt").exists() and Image.objects.count() == 1 and len(files(folder)) > 1


# Who may

ADDRESSES = {
    "": ("get", {"view", "change"}),
    "add/": ("post", {"add"}),
    "{pk}/change/": ("post", {"change"}),
    "{pk}/bin/": ("post", {"change"}),
    "{pk}/unbin/": ("post", {"change"}),
    "clean-up/": ("get", {"change"}),
}


def test_every_address_of_the_library_is_in_this_list():
    assert {route.replace("<int:pk>", "{pk}") for route, _view, _name in ImageAdmin.routes} == set(ADDRESSES)


@pytest.mark.parametrize("address", ADDRESSES)
def test_each_address_asks_for_its_permission(client, django_user_model, address: str):
    method, enough = ADDRESSES[address]
    where = LIBRARY + address.format(pk=picture(alt="A mast").pk)
    assert getattr(client, method)(where).status_code == (302 if method == "get" else 403)
    for name in ("view", "add", "change", "delete"):
        person = django_user_model.objects.create_user(name, password="open sesame", is_staff=True)
        person.user_permissions.add(Permission.objects.get(codename=f"{name}_image"))
        client.force_login(person)
        assert (getattr(client, method)(where).status_code == 403) == (name not in enough), name


def test_erasing_asks_for_the_permission_to_delete(client, django_user_model):
    image = picture()
    bin_image(image)
    person = django_user_model.objects.create_user("ida", password="open sesame", is_staff=True)
    person.user_permissions.add(Permission.objects.get(codename="change_image"))
    client.force_login(person)
    assert client.post(CLEAN, {"key": [image.key], "erase": "1"}).status_code == 403
    assert Image.objects.count() == 1
