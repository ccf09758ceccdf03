"""An article gets an address that is its own, keeps what led to it, and goes to a bin instead of away."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.creating import (
    author_named,
    bin_article,
    change_slug,
    create_article,
    free_slug,
    tag_named,
    unbin_article,
)
from articles.editing import NotSaved
from articles.models import Article, Author, Change, Edition, SlugHistory
from articles.publishing import NotPublished, Window
from core.models import Site, User
from tests.newsdesk import fields, put_out, write

pytestmark = pytest.mark.django_db


def test_a_new_article_has_its_fields_its_first_version_and_no_sections(mara: User) -> None:
    ines, sea = author_named("Ines"), tag_named("Sea")
    wanted = fields("Low water", standfirst="The ferry waits.", authors=[ines.pk], tags=[sea.pk])
    article = create_article(wanted, by=mara)
    assert (article.kind, article.slug, article.version) == ("article", "low-water", 1)
    assert article.fields() == article.versions.get().fields == wanted
    assert (article.versions.get().by, article.changes.get().kind) == (mara, Change.Kind.CREATE)
    assert not article.sections.exists() and not article.editions.exists()


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Low water!", "low-water"),
        ("Ebbe & Flut über Nacht", "ebbe-flut-über-nacht"),
        ("潮の話", "潮の話"),
        ("!!!", "article"),
        ("a long word and then " * 5, "a-long-word-and-then-a-long-word-and-then-a-long-word-and"),
        ("x" * 150, "x" * 60),
    ],
)
def test_an_address_is_made_from_the_title(title: str, slug: str) -> None:
    assert create_article(fields(title)).slug == slug


def test_a_taken_address_gets_the_first_free_number() -> None:
    assert [create_article(fields()).slug for _ in range(3)] == ["low-water", "low-water-2", "low-water-3"]
    Article.objects.get(slug="low-water-2").delete()
    assert free_slug("low-water") == "low-water-2"


def test_an_address_that_an_article_had_is_taken(mara: User) -> None:
    change_slug(create_article(fields()), "ebb")
    assert free_slug("low-water") == "low-water-2"
    with pytest.raises(NotSaved, match="old address"):
        create_article(fields(), slug="low-water")


@pytest.mark.parametrize("slug", ["low water", "low/water", "a.b", "x" * 121, "a\n", "<b>"])
def test_what_is_no_address_is_refused(slug: str) -> None:
    with pytest.raises(NotSaved):
        create_article(fields(), slug=slug)
    with pytest.raises(NotSaved):
        change_slug(create_article(fields()), slug)
    assert Article.objects.get().slug == "low-water"


def test_another_articles_address_is_refused() -> None:
    create_article(fields("Ebb"))
    with pytest.raises(NotSaved, match="Another article"):
        create_article(fields(), slug="ebb")
    article = create_article(fields())
    with pytest.raises(NotSaved, match="Another article"):
        change_slug(article, "ebb")
    assert (article.slug, SlugHistory.objects.count()) == ("low-water", 0)


def test_a_new_address_takes_effect_at_once_and_the_old_one_leads_to_it(mara: User) -> None:
    article = create_article(fields())
    assert change_slug(article, "ebb", mara)
    assert Article.objects.get().slug == article.slug == "ebb"
    assert SlugHistory.objects.get(slug="low-water").article == article
    change = article.changes.all()[0]
    assert (change.kind, change.detail) == (Change.Kind.SLUG, {"old": "low-water", "new": "ebb"})
    assert change.keys_before is change.keys_after is None
    assert article.versions.count() == 1


def test_every_former_address_leads_straight_to_the_article() -> None:
    article = create_article(fields())
    change_slug(article, "ebb")
    change_slug(article, "flood")
    assert set(SlugHistory.objects.values_list("slug", "article")) == {("low-water", article.pk), ("ebb", article.pk)}


def test_an_article_can_have_its_old_address_back() -> None:
    article = create_article(fields())
    change_slug(article, "ebb")
    assert change_slug(article, "low-water")
    assert list(SlugHistory.objects.values_list("slug", flat=True)) == ["ebb"]


def test_the_address_that_it_has_already_changes_nothing() -> None:
    article = create_article(fields())
    assert not change_slug(article, "low-water")
    assert article.changes.count() == 1


def test_a_new_address_stands_in_the_menu_and_makes_every_page_out_of_date() -> None:
    page = write(("", "Who we are."), title="About", kind="page", menu_position=1)
    put_out(page)
    before = Site.objects.current().numbers.edition_no
    change_slug(page, "who-we-are")
    site = Site.objects.current()
    assert site.numbers.edition_no > before
    assert [entry["href"] for entry in site.menu_at(timezone.now())] == ["/pages/who-we-are/"]


def test_an_article_in_the_bin_is_not_live_not_scheduled_and_cannot_be_published(mara: User) -> None:
    article = write(("", "The ferry waits."))
    put_out(article)
    put_out(article, Window(at=timezone.now() + timedelta(days=1)))
    assert bin_article(article, mara) and not bin_article(article, mara)
    assert not Edition.objects.live(timezone.now()).exists()
    assert not Edition.objects.live(timezone.now() + timedelta(days=2)).exists()
    assert list(Article.objects.removed()) == [article] and not Article.objects.kept().exists()
    with pytest.raises(NotPublished, match="in the bin"):
        put_out(article)


def test_an_article_comes_out_of_the_bin_as_a_draft_and_can_be_published_again(mara: User) -> None:
    article = write(("", "The ferry waits."))
    put_out(article)
    bin_article(article, mara)
    assert unbin_article(article, mara) and not unbin_article(article, mara)
    assert not Edition.objects.live(timezone.now()).exists()
    kinds = [change.kind for change in article.changes.all()[:2]]
    assert kinds == [Change.Kind.UNBIN, Change.Kind.BIN]
    assert put_out(article).number == 2


def test_an_author_and_a_tag_are_found_by_name_whatever_the_case() -> None:
    assert author_named("Ines Calder") == author_named("ines calder")
    assert tag_named("Radio craft") == tag_named("RADIO CRAFT")


def test_of_two_authors_of_one_name_the_first_that_is_not_in_the_bin_is_meant() -> None:
    binned, first, second = (Author.objects.create(name="Jo Ray", slug=f"jo-{number}") for number in range(3))
    Author.objects.filter(pk=binned.pk).update(removed_at=timezone.now())
    assert author_named("jo ray") == first
    Author.objects.update(removed_at=timezone.now())
    assert author_named("jo ray").removed_at is None
    assert Author.objects.kept().count() == 1


def test_two_names_that_read_alike_get_two_addresses() -> None:
    assert [author_named(name).slug for name in ("Jo Ray", "Jo-Ray", "!")] == ["jo-ray", "jo-ray-2", "author"]
    assert [tag_named(name).slug for name in ("C", "C++", "?")] == ["c", "c-2", "tag"]
