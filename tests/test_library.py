"""The picture library: what comes in stays whole, what is put right is right everywhere, and nothing in use is lost."""

from dataclasses import replace

import pytest
from django.core.files.storage import FileSystemStorage
from django.db import connection

from articles import library
from articles.composing import lead_address
from articles.creating import author_named
from articles.detailing import FieldsClash, save_fields
from articles.editing import save_section
from articles.library import (
    bin_image,
    describe,
    set_face,
    store_image,
    texts_of,
)
from articles.models import Article, ArticleVersion, Image
from articles.publishing import go_back
from core.models import PageNumbers
from core.pictures import UnreadablePicture
from tests.library import files, page, picture
from tests.newsdesk import fields, fresh, put_out, sections, tables, write
from tests.photos import encoded, phone_photo, striped
from tests.races import at_once
from tests.test_pictures import REFUSED

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(uploads):
    return uploads


# Bringing in


def test_a_picture_has_all_its_files_and_says_who_brought_it(folder, mara):
    image = store_image(phone_photo(1000, 500), "harbour.JPG", mara).image
    assert (image.name, image.kind, image.width, image.height) == ("harbour.JPG", "jpeg", 1000, 500)
    assert (image.by, image.by_name, len(image.sha256)) == (mara, "Mara", 64)
    wanted = {f"{width}.{kind}" for width in (240, 480, 800, 1000) for kind in ("avif", "webp", "jpg")}
    assert files(folder) == {f"pictures/{image.key}/{name}" for name in wanted}
    assert {size["bytes"] for size in image.renditions} == {path.stat().st_size for path in folder.rglob("*.*")}


def test_every_address_that_a_page_prints_is_served(client):
    facts = picture(600).facts
    printed = [facts["src"], facts["social"]["src"], facts["small"]["src"]]
    for srcset in (facts["srcset"], *(source["srcset"] for source in facts["sources"])):
        printed += [entry.split()[0] for entry in srcset.split(", ")]
    assert len(set(printed)) == 9
    for address in printed:
        answer = client.get(address)
        assert answer.status_code == 200 and b"".join(answer.streaming_content), address


def test_the_same_file_twice_is_one_picture(folder):
    first, second = (store_image(phone_photo(), name) for name in ("a.jpg", "b.jpg"))
    assert (first.new, second.new) == (True, False)
    assert first.image == second.image and second.image.name == "a.jpg"
    assert Image.objects.count() == 1 and len(list(folder.glob("pictures/*"))) == 1


@pytest.mark.django_db(transaction=True)
def test_the_same_file_from_several_at_once_is_one_picture(folder):
    stored = at_once(lambda _number: store_image(phone_photo(), "a.jpg"), 4)
    assert [each.new for each in stored].count(True) == 1
    assert {each.image.pk for each in stored} == {Image.objects.get().pk}
    assert [path.name for path in folder.glob("pictures/*")] == [Image.objects.get().key]


def test_a_file_that_lies_in_the_bin_comes_out_of_it():
    image = picture()
    assert bin_image(image)
    again = store_image(encoded(striped(300, 200)), "again.jpg")
    assert (again.new, again.image.pk, Image.objects.get().removed_at) == (False, image.pk, None)


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_file_leaves_nothing(name: str, folder):
    before = tables()
    with pytest.raises(UnreadablePicture):
        store_image(REFUSED[name][0], "a.jpg")
    assert (tables(), files(folder)) == (before, set())


@pytest.mark.parametrize("failing", ["FileSystemStorage", "Image"])
def test_what_fails_half_way_leaves_nothing(failing: str, folder, monkeypatch):
    """A full disk after three files, and a database that goes away at the end."""
    calls = []

    def fail(*args, **_options):
        calls.append(args)
        if failing == "Image" or len(calls) > 3:
            raise OSError("no space left")
        return save(*args)

    save = FileSystemStorage.save
    monkeypatch.setattr(Image if failing == "Image" else FileSystemStorage, "save", fail)
    with pytest.raises(OSError, match="no space"):
        store_image(phone_photo(800, 500), "a.jpg")
    assert (Image.objects.count(), files(folder), list(folder.glob("pictures/*"))) == (0, set(), [])


@pytest.mark.django_db(transaction=True)
def test_it_is_not_stored_inside_a_transaction_that_could_still_be_undone(folder):
    with pytest.raises(RuntimeError, match="durable"), library.transaction.atomic():
        store_image(phone_photo(), "a.jpg")
    assert (Image.objects.count(), files(folder)) == (0, set())


def test_a_long_name_keeps_its_end():
    assert store_image(phone_photo(), "a" * 300 + ".jpg").image.name.endswith("a.jpg")


# The lead


def test_an_article_carries_its_lead_to_its_readers_with_caption_and_credit(client):
    image = picture(1700, alt="A mast", caption="After the ferry.", credit="Wren", focal_x=72, focal_y=30)
    article = write(("One", "Text."), lead_image=image.pk)
    edition = put_out(article)
    html = page(client, article)
    figure = html[html.index('<figure class="lead">') : html.index("</figure>")]
    for part in (
        'type="image/avif"',
        'type="image/webp"',
        f'src="/uploads/pictures/{image.key}/1200.jpg"',
        'width="1700" height="200"',
        'alt="A mast"',
        'fetchpriority="high"',
        "fx-7 fy-3",
        "After the ferry.",
        "Wren",
    ):
        assert part in figure
    assert "lazy" not in figure
    assert lead_address(edition) == f"/uploads/pictures/{image.key}/1200.jpg"


def test_feeds_and_structured_data_carry_the_lead_too(client):
    image = picture(1700, alt="A mast", caption="After the ferry.")
    put_out(write(("One", "Text."), lead_image=image.pk))
    whole = f"http://127.0.0.1:8000/uploads/pictures/{image.key}/1200"
    item = client.get("/feed.json").json()["items"][0]
    assert item["image"] == f"{whole}.jpg"
    assert f'src="{whole}.jpg"' in item["content_html"] and "After the ferry." in item["content_html"]
    assert item["content_html"].count(f"{whole}.avif 1200w") == 1
    assert f"{whole}.jpg" in client.get("/feed.xml").content.decode()
    assert f'"url":"{whole}.jpg","width":1200,"height":141' in page(client, Article.objects.get())


def test_a_feed_that_was_fetched_before_is_another_one_when_a_picture_is_put_right(client):
    image = picture(alt="A must")
    put_out(write(("One", f"![]({image.facts['src']})")))
    known = client.get("/feed.xml")["ETag"]
    assert client.get("/feed.xml", headers={"if-none-match": known}).status_code == 304
    describe(image, texts_of(image), replace(texts_of(image), alt="A mast"))
    again = client.get("/feed.xml", headers={"if-none-match": known})
    assert again.status_code == 200 and "A mast" in again.content.decode()


def test_a_decorative_lead_has_an_empty_alternative(client):
    article = write(("One", "Text."), lead_image=picture(alt="A mast", decorative=True).pk)
    put_out(article)
    assert 'alt=""' in page(client, article)
    assert "A mast" not in page(client, article)


def test_without_a_lead_there_is_no_figure_and_no_address(client):
    article = write(("One", "Text."))
    assert lead_address(put_out(article)) is None
    assert "<figure" not in page(client, article)


def test_lists_show_the_pictures_of_editions_without_a_further_query(client, django_assert_num_queries):
    def queries() -> int:
        with django_assert_num_queries(0, exact=False) as counted:
            pass
        with type(counted)(connection) as counted:
            client.get("/")
        return len(counted)

    for number in range(3):
        put_out(write(("One", "Text."), title=f"Article {number}"))
    plain = queries()
    for number in range(3):
        put_out(write(("One", "Text."), title=f"Pictured {number}", lead_image=picture(300 + number).pk))
    assert queries() == plain
    html = client.get("/").content.decode()
    assert (html.count("top--pic"), html.count("item--pic"), html.count("<picture>")) == (1, 2, 3)


def test_readers_keep_the_lead_that_was_published_until_the_next_edition(client):
    old, new = picture(300), picture(400)
    article = write(("One", "Text."), lead_image=old.pk)
    edition = put_out(article)
    save_fields(article, 1, fields(lead_image=new.pk))
    assert old.key in page(client, article)
    put_out(article)
    assert new.key in page(client, article)
    assert old.key not in page(client, article)
    go_back(edition)
    assert old.key in page(client, article)


def test_two_who_choose_different_leads_are_asked_and_one_who_chooses_none_keeps_the_others():
    first, second = picture(300), picture(400)
    article = write(("One", "Text."))
    save_fields(article, 1, fields(lead_image=first.pk))
    outcome = save_fields(article, 1, fields(lead_image=second.pk))
    assert isinstance(outcome, FieldsClash) and outcome.names == ("lead_image",)
    saved = save_fields(article, 1, fields(title="High water"))
    assert saved.merged
    assert (saved.article.title, saved.article.lead_image_id) == ("High water", first.pk)


def test_versions_from_before_there_were_pictures_have_none():
    article = write(("One", "Text."))
    ArticleVersion.objects.filter(article=article).update(fields=fields())
    image = picture()
    assert not save_fields(article, 1, fields(lead_image=image.pk)).merged
    assert Article.objects.get().lead_image == image
    assert not save_fields(article, 2, fields(title="Without a word about it", lead_image=None)).merged
    assert put_out(article).lead is None


# In the text


def test_a_picture_in_the_text_comes_in_every_size_with_the_librarys_words(client):
    image = picture(900, alt="A mast", caption="After the ferry.", credit="Wren")
    article = write(("One", f"Before.\n\n{image.markdown}\n\nAfter."))
    put_out(article)
    html = page(client, article)
    figure = html[html.index("<figure>") : html.index("</figure>")]
    for part in ("<picture>", "image/avif", "image/webp", 'loading="lazy"', 'alt="A mast"', 'width="900"'):
        assert part in figure
    assert 'After the ferry. <span class="credit">Wren</span></figcaption>' in figure


def test_what_is_put_right_in_the_library_is_right_at_once_wherever_it_is_shown(client):
    image = picture(alt="A must", credit="Wrne")
    article = write(("One", f"![]({image.facts['src']})"), lead_image=image.pk)
    put_out(article)
    before = PageNumbers.objects.get().edition_no
    outcome = describe(image, texts_of(image), replace(texts_of(image), alt="A mast", credit="Wren", focal_x=0))
    assert outcome.clashes == ()
    html = page(client, article)
    assert (html.count('alt="A mast"'), html.count("Wren"), html.count("fx-0")) == (2, 2, 1)
    assert "must" not in html and "Wrne" not in html
    assert "A mast" in sections(article)[0].html
    assert PageNumbers.objects.get().edition_no > before


def test_the_words_of_an_article_stay_as_published_when_a_picture_is_put_right(client):
    image = picture()
    article = write(("One", f"Old.\n\n{image.markdown}"))
    put_out(article)
    section = sections(article)[0]
    save_section(section, 1, "One", f"New.\n\n{image.markdown}")
    describe(image, texts_of(image), replace(texts_of(image), caption="Said later"))
    html = page(client, article)
    assert "Old." in html and "New." not in html and "Said later" in html
    assert "New." in fresh(section).html and "Said later" in fresh(section).html


def test_two_who_describe_one_picture_are_merged_by_field_or_asked():
    image = picture(alt="A mast")
    base = texts_of(image)
    describe(image, base, replace(base, caption="Mine"))
    assert describe(image, base, replace(base, credit="Theirs")).clashes == ()
    image.refresh_from_db()
    assert (image.caption, image.credit) == ("Mine", "Theirs")
    clash = describe(image, base, replace(base, caption="Another", alt="A tower"))
    assert clash.clashes == ("caption",)
    image.refresh_from_db()
    assert (image.caption, image.alt) == ("Mine", "A mast")


def test_a_face_stands_beside_its_name_in_every_byline(client):
    author, image = author_named("Ines Calder"), picture()
    article = write(("One", "Text."), authors=[author.pk])
    put_out(article)
    assert image.key not in page(client, article)
    set_face(author, image)
    assert image.key in page(client, article)
    put_out(article)
    assert image.key in page(client, article)
    set_face(author, None)
    assert image.key not in page(client, article)
