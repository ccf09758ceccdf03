"""The page of an article: its fields, its address, the bin."""

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone

from articles.creating import author_named, tag_named, unbin_article
from articles.detailing import save_fields
from articles.editing import save_section
from articles.models import Article, Author, Tag
from tests.newsdesk import fields, put_out, sections, write

pytestmark = pytest.mark.django_db

LIST = "/admin/articles/article/"


def page_of(article):
    return f"{LIST}{article.pk}/change/"


def posted(article, **changes):
    """What the article's form sends when somebody changes these fields."""
    return {"title": article.title, "standfirst": article.standfirst, "base_version": article.version, **changes}


def test_an_article_is_begun_with_its_fields_and_leads_to_its_page(newsroom, mara):
    ana, jonas = author_named("Ana"), author_named("Jonas")
    sent = {"title": "  Low   water ", "standfirst": "s", "kind": "article", "authors": [jonas.pk, "", ana.pk]}
    answer = newsroom.post(f"{LIST}add/", {**sent, "tags": "Radio, radio , How we work,"})
    article = Article.objects.get()
    assert answer["Location"] == page_of(article)
    assert article.title == "Low water"
    assert [place.author for place in article.byline.all()] == [jonas, ana]
    assert [tag.name for tag in article.tags.all()] == ["How we work", "Radio"]
    assert article.changed_by_name == "Mara"


def test_an_article_without_a_title_is_not_begun_and_what_was_typed_stays(newsroom):
    answer = newsroom.post(f"{LIST}add/", {"title": " ", "standfirst": "Typed with care", "kind": "article"})
    assert answer.status_code == 422
    assert "Typed with care" in answer.content.decode()
    assert not Article.objects.exists()


def test_a_tag_from_the_bin_is_refused_in_words(newsroom):
    Tag.objects.filter(pk=tag_named("Radio").pk).update(removed_at=timezone.now())
    answer = newsroom.post(f"{LIST}add/", {"title": "T", "kind": "article", "tags": "radio"})
    assert answer.status_code == 422
    assert "is in the bin" in answer.content.decode()


def test_saving_the_fields_saves_them_and_nothing_else(newsroom):
    article = write(("One", "Text."))
    answer = newsroom.post(page_of(article), posted(article, title="High water", tags="Sea"), follow=True)
    article.refresh_from_db()
    assert (article.title, article.version) == ("High water", 2)
    assert "Saved." in answer.content.decode()


def test_the_authors_keep_the_order_in_which_they_were_chosen(newsroom):
    article, first, second = write(), author_named("Zoe"), author_named("Ana")
    newsroom.post(page_of(article), posted(article, authors=[first.pk, second.pk, first.pk]))
    assert [place.author.name for place in article.byline.all()] == ["Zoe", "Ana"]


def test_an_author_who_is_not_there_is_refused(newsroom):
    article = write()
    assert newsroom.post(page_of(article), posted(article, authors=[12345])).status_code == 422


def test_an_author_in_the_bin_stays_where_he_is(newsroom):
    ana = author_named("Ana")
    article = write(authors=[ana.pk])
    Author.objects.update(removed_at=timezone.now())
    newsroom.post(page_of(article), posted(article, title="New", authors=[ana.pk]))
    assert [place.author for place in article.byline.all()] == [ana]


def test_changes_to_different_fields_are_merged_and_the_page_says_so(newsroom, jonas):
    article = write()
    save_fields(article, 1, fields(standfirst="By Jonas."), jonas)
    answer = newsroom.post(page_of(article), posted(article, title="By Mara"), follow=True)
    article.refresh_from_db()
    assert (article.title, article.standfirst) == ("By Mara", "By Jonas.")
    assert "merged with yours" in answer.content.decode()


def test_a_clash_of_fields_shows_both_and_changes_nothing(newsroom, jonas):
    article = write()
    save_fields(article, 1, fields("By Jonas", standfirst="His."), jonas)
    answer = newsroom.post(page_of(article), posted(article, title="By Mara"))
    article.refresh_from_db()
    assert (answer.status_code, article.title) == (409, "By Jonas")
    form = answer.context["fields_form"]
    assert form.initial["title"] == "By Mara"
    assert form.initial["standfirst"] == "His."
    assert form.initial["base_version"] == 2


def test_a_clash_of_fields_is_settled_with_mine(newsroom, jonas):
    article = write()
    save_fields(article, 1, fields("By Jonas", standfirst="His."), jonas)
    sent = newsroom.post(page_of(article), posted(article, title="By Mara")).context["fields_form"].initial
    newsroom.post(page_of(article), posted(article, title=sent["title"], standfirst="His.", base_version=2))
    article.refresh_from_db()
    assert (article.title, article.standfirst) == ("By Mara", "His.")


def test_a_clash_of_fields_is_settled_with_theirs_and_the_rest_of_mine(newsroom, jonas):
    article = write()
    save_fields(article, 1, fields("By Jonas"), jonas)
    newsroom.post(page_of(article), posted(article, title="By Mara", standfirst="Mine."))
    sent = posted(article, title="By Mara", standfirst="Mine.", base_version=2)
    newsroom.post(page_of(article), {**sent, "settle": "theirs", "clashing": "title"})
    article.refresh_from_db()
    assert (article.title, article.standfirst) == ("By Jonas", "Mine.")


def test_fields_that_clashed_are_found_again_in_the_history(newsroom, jonas):
    article = write()
    save_fields(article, 1, fields("By Jonas"), jonas)
    newsroom.post(page_of(article), posted(article, title="By Mara, with care"))
    assert "By Mara, with care" in newsroom.get(f"{LIST}{article.pk}/history/").content.decode()


@pytest.mark.parametrize("version", ["", "0", "99", "x"])
def test_a_form_of_no_version_is_refused_and_what_was_typed_stays(newsroom, version):
    article = write()
    answer = newsroom.post(page_of(article), posted(article, title="Typed with care", base_version=version))
    assert answer.status_code == 422
    assert "Typed with care" in answer.content.decode()
    assert "Nothing was changed" in answer.content.decode() or "nothing was changed" in answer.content.decode()


def test_only_a_page_has_a_place_in_the_menu(newsroom):
    page, article = write(title="About", kind="page"), write()
    newsroom.post(page_of(page), posted(page, menu_position=2))
    newsroom.post(page_of(article), posted(article, menu_position=2))
    page.refresh_from_db()
    article.refresh_from_db()
    assert (page.menu_position, article.menu_position) == (2, None)


def test_the_address_changes_at_once(newsroom):
    article = write()
    newsroom.post(f"{LIST}{article.pk}/address/", {"slug": "high-water"})
    article.refresh_from_db()
    assert article.slug == "high-water"


def test_a_taken_address_is_refused_in_words(newsroom):
    write(title="Taken")
    article = write()
    answer = newsroom.post(f"{LIST}{article.pk}/address/", {"slug": "taken"})
    assert answer.status_code == 422
    assert "Another article has the address" in answer.content.decode()


def test_who_may_not_publish_may_not_bin_what_is_live(client, django_user_model):
    ida = django_user_model.objects.create_user("ida", password="open sesame", is_staff=True)
    ida.user_permissions.add(Permission.objects.get(codename="change_article"))
    client.force_login(ida)
    live, draft = write(("One", "Text.")), write()
    put_out(live)
    assert client.post(f"{LIST}{live.pk}/bin/").status_code == 403
    assert client.post(f"{LIST}{draft.pk}/bin/").status_code == 303
    assert Article.objects.removed().get() == draft


def test_nothing_can_be_deleted_for_good(newsroom):
    article = write(("One", "Text."))
    for address in (f"{LIST}{article.pk}/delete/", f"/admin/articles/section/{sections(article)[0].pk}/delete/"):
        assert newsroom.post(address, {"post": "yes"}).status_code == 404
    unbin_article(article)
    assert Article.objects.get() == article


def test_the_page_of_two_hundred_sections_takes_as_many_queries_as_that_of_five(newsroom, django_assert_num_queries):
    short, long = (write(*[(f"Part {n}", "Text.") for n in range(count)]) for count in (5, 200))
    for article in (short, long):
        put_out(article)
        save_section(sections(article)[2], 1, "Part 2", "Other.")
    newsroom.get(page_of(short))
    for article in (short, long):
        with django_assert_num_queries(14):
            answer = newsroom.get(page_of(article))
    assert len(answer.context["sections"]) == 200
    assert answer.content.decode().count("<input") < 40


def test_the_page_of_an_article_that_is_not_there_is_not_found(newsroom):
    assert newsroom.get(f"{LIST}999/change/").status_code == 404
    assert newsroom.get(f"{LIST}99999999999999999999/change/").status_code == 404


@pytest.mark.parametrize("tags", [", ".join(f"t{number}" for number in range(31)), "," * 2001])
def test_too_many_tags_are_refused_and_none_is_made(newsroom, tags):
    answer = newsroom.post(f"{LIST}add/", {"title": "T", "kind": "article", "tags": tags})
    assert answer.status_code == 422
    assert not Tag.objects.exists()
