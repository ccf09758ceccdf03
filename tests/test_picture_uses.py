"""Where a picture is used, the bin, and the clean-up: nothing that anybody can go back to loses one."""

import os
import time
from dataclasses import replace

import pytest

from articles import library
from articles.arranging import remove_section
from articles.creating import author_named, bin_article
from articles.detailing import save_fields
from articles.editing import save_section
from articles.library import (
    InUse,
    bin_image,
    describe,
    erase,
    set_face,
    store_image,
    strays,
    texts_of,
    unbin_image,
)
from articles.models import Article, Image
from articles.picture_uses import unused, uses_of
from articles.publishing import go_back, withdraw
from core.pictures import UnreadablePicture
from tests.library import files, page, picture
from tests.newsdesk import fields, put_out, sections, write
from tests.photos import bomb

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(uploads):
    return uploads


# Used in, bin, clean-up


def names(articles: list[Article]) -> list[str]:
    return [article.title for article in articles]


def test_used_in_names_articles_that_show_it_and_those_that_could_again():
    image, mention = picture(), f"See {picture().facts['src']}."
    write(("One", mention), title="In a draft")
    write(("One", "Text."), title="As a lead", lead_image=image.pk)
    live = write(("One", mention), title="Live only")
    put_out(live)
    save_section(sections(live)[0], 1, "One", "Taken out.")
    past = write(("One", mention), title="Withdrawn")
    put_out(past)
    withdraw(past)
    save_section(sections(past)[0], 1, "One", "Taken out.")
    shelf = write(("One", mention), ("Two", "Text."), title="On a shelf")
    remove_section(sections(shelf)[0])
    binned = write(("One", mention), title="In the bin")
    bin_article(binned)
    old_lead = write(("One", "Text."), title="Once a lead", lead_image=image.pk)
    save_fields(old_lead, 1, fields("Once a lead", lead_image=None))
    write(("One", "Text."), title="Without")
    uses = uses_of(image)
    assert names(uses.articles) == ["As a lead", "In a draft", "Live only"]
    assert names(uses.before) == ["In the bin", "On a shelf", "Once a lead", "Withdrawn"]


def test_search_finds_what_is_said_below_a_picture_as_it_is_said_now(client):
    image = picture(caption="A gannet")
    put_out(write(("One", image.markdown), title="The mole"))
    assert "The mole" in client.get("/search/?q=gannet").content.decode()
    describe(image, texts_of(image), replace(texts_of(image), caption="A cormorant"))
    assert "The mole" not in client.get("/search/?q=gannet").content.decode()
    assert "The mole" in client.get("/search/?q=cormorant").content.decode()


def test_a_picture_in_use_does_not_go_into_the_bin():
    image, author = picture(), author_named("Ines Calder")
    set_face(author, image)
    with pytest.raises(InUse) as refused:
        bin_image(image)
    assert refused.value.uses.authors == [author]
    set_face(author, None)
    assert bin_image(image) and not bin_image(image)
    assert unbin_image(image) and not unbin_image(image)


def test_what_lies_in_the_bin_is_still_served_and_still_printed_by_old_texts(client):
    image = picture(alt="A mast")
    article = write(("One", image.markdown))
    edition = put_out(article)
    withdraw(article)
    save_section(sections(article)[0], 1, "One", "Nothing.")
    assert bin_image(image)
    go_back(edition)
    assert "<picture>" in page(client, article)
    assert client.head(image.facts["src"]).status_code == 200


@pytest.mark.django_db(transaction=True)
def test_only_what_lies_in_the_bin_and_was_never_used_is_erased(folder):
    never, kept, once = picture(300), picture(400), picture(500)
    article = write(("One", once.markdown))
    save_section(sections(article)[0], 1, "One", "Nothing.")
    assert [image.pk for image in unused()] == [never.pk, kept.pk]
    bin_image(never)
    bin_image(once)
    keys = [image.key for image in (never, kept, once)]
    assert erase(keys) == [never.key]
    assert set(Image.objects.values_list("key", flat=True)) == {kept.key, once.key}
    assert {path.name for path in folder.glob("pictures/*")} == {kept.key, once.key}


@pytest.mark.django_db(transaction=True)
def test_files_stay_where_an_erasure_is_undone(folder):
    image = picture()
    bin_image(image)
    with pytest.raises(ZeroDivisionError), library.transaction.atomic():
        erase([image.key])
        _ = 1 / 0
    assert Image.objects.count() == 1 and len(files(folder)) == len(image.renditions)


def test_what_a_killed_upload_left_is_found_after_an_hour(folder):
    image = picture()
    for name in ("k2k2k2k2k2", "k3k3k3k3k3"):
        (folder / "pictures" / name).mkdir()
        (folder / "pictures" / name / "240.avif").write_bytes(b"half")
    past = time.time() - 4000
    os.utime(folder / "pictures" / "k2k2k2k2k2", (past, past))
    os.utime(folder / "pictures" / image.key, (past, past))
    assert strays() == ["k2k2k2k2k2"]
    library.remove_files("k2k2k2k2k2")
    assert {path.name for path in folder.glob("pictures/*")} == {image.key, "k3k3k3k3k3"}


def test_an_empty_library_has_nothing_to_clean_up():
    assert (unused(), strays(), erase([])) == ([], [], [])


def test_a_bomb_with_a_pictures_name_is_no_picture(folder):
    with pytest.raises(UnreadablePicture, match="40 megapixels"):
        store_image(bomb(16_000, 16_000), "holiday.jpg")
