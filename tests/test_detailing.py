"""An article's own fields are versioned and merged like its words: two who save different ones both stand."""

from typing import Any

import pytest

from articles import detailing
from articles.creating import author_named, tag_named
from articles.detailing import FieldsClash, FieldsSaved, save_fields
from articles.editing import NotSaved
from articles.models import Article, ArticleVersion, Change
from core.models import User
from tests.newsdesk import fields, write

pytestmark = pytest.mark.django_db

LONG = "A title of a hundred characters and more, as nobody would write it, but as somebody may paste it, is this"


@pytest.fixture
def article() -> Article:
    return write(title="Low water", standfirst="The ferry waits. So do we.")


def save(article: Article, base: int, by: User | None = None, **changed: Any) -> Article:
    """Save the fields as they were at version `base`, with these changed, where nothing may clash."""
    outcome = save_fields(article, base, mine(article, base, **changed), by)
    assert isinstance(outcome, FieldsSaved), outcome
    return outcome.article


def mine(article: Article, base: int, **changed: Any) -> dict[str, Any]:
    return {**article.versions.get(version=base).fields, **changed}


def stands(article: Article) -> dict[str, Any]:
    """The fields as the database has them now."""
    return Article.objects.get(pk=article.pk).fields()


def test_two_editors_saving_different_fields_both_stand(article: Article, mara: User, jonas: User) -> None:
    save(article, 1, mara, title="High water")
    outcome = save_fields(article, 1, mine(article, 1, menu_position=3), jonas)
    assert isinstance(outcome, FieldsSaved) and outcome.merged and outcome.article.version == 3
    assert (stands(article)["title"], stands(article)["menu_position"]) == ("High water", 3)


def test_different_sentences_of_the_standfirst_both_stand(article: Article) -> None:
    save(article, 1, standfirst="The ferry sails. So do we.")
    save(article, 1, standfirst="The ferry waits. We do not.")
    assert stands(article)["standfirst"] == "The ferry sails. We do not."


def test_of_tags_and_authors_what_either_added_is_there_and_what_either_removed_is_gone(article: Article) -> None:
    first, second, third = (tag_named(name).pk for name in ("Radio", "Sea", "Tides"))
    ines, oda = (author_named(name).pk for name in ("Ines", "Oda"))
    save(article, 1, tags=[first, second], authors=[ines])
    save(article, 2, tags=[first], authors=[ines])
    save(article, 2, tags=[first, second, third], authors=[oda, ines])
    assert (stands(article)["tags"], stands(article)["authors"]) == ([first, third], [oda, ines])


def test_authors_stand_in_the_order_in_which_they_were_put(article: Article) -> None:
    names = [author_named(name).pk for name in ("Oda", "Ines", "Tobias")]
    assert stands(save(article, 1, authors=names))["authors"] == names
    assert stands(save(article, 2, authors=names[::-1]))["authors"] == names[::-1]


def test_a_save_leaves_a_version_and_a_change_with_its_writer(article: Article, mara: User) -> None:
    saved = save(article, 1, mara, title="High water")
    kept = ArticleVersion.objects.get(article=article, version=2)
    assert (kept.fields, kept.base_version, kept.by, kept.by_name) == (saved.fields(), 1, mara, "Mara")
    change = article.changes.all()[0]
    assert (change.kind, change.by, change.detail) == (Change.Kind.FIELDS, mara, {"version": 2})
    assert article.versions.get(version=1).fields["title"] == "Low water"


def test_saving_what_stands_already_writes_nothing(article: Article) -> None:
    before = article.changes.count()
    assert save(article, 1).version == 1
    assert article.changes.count() == before


def test_a_stale_clash_names_the_fields_and_keeps_both(article: Article, mara: User, jonas: User) -> None:
    save(article, 1, mara, title="High water", menu_position=1)
    wanted = mine(article, 1, title="No water", menu_position=2, standfirst="The ferry sails. So do we.")
    clash = save_fields(article, 1, wanted, jonas)
    assert isinstance(clash, FieldsClash)
    assert set(clash.names) == {"title", "menu_position"}
    assert (clash.mine, clash.theirs) == (wanted, stands(article))
    assert stands(article) == mine(article, 2)
    aside = article.versions.get(version=None)
    assert (aside.fields, aside.base_version, aside.by) == (wanted, 1, jonas)


def test_refused_fields_are_kept_once_however_often_the_form_is_sent(article: Article, mara: User, jonas: User) -> None:
    save(article, 1, title="High water")
    for writer in (jonas, jonas, mara, jonas):
        save_fields(article, 1, mine(article, 1, title="No water"), writer)
    assert sorted(article.versions.filter(version=None).values_list("by_name", flat=True)) == ["Jonas", "Mara"]


@pytest.mark.parametrize("wrong", [{"title": ""}, {"title": " \n"}, {"title": "x" * 201}, {"standfirst": "x" * 601}])
def test_a_missing_title_and_what_is_too_long_is_refused(article: Article, wrong: dict[str, str]) -> None:
    with pytest.raises(NotSaved):
        save_fields(article, 1, mine(article, 1, **wrong))
    assert stands(article) == mine(article, 1)


def test_two_titles_that_are_too_long_only_together_clash(article: Article) -> None:
    save(article, 1, title=f"{LONG}. Low water")
    assert isinstance(save_fields(article, 1, mine(article, 1, title=f"Low water. {LONG}")), FieldsClash)
    assert stands(article)["title"] == f"{LONG}. Low water"


def test_a_version_that_the_article_never_had_is_refused(article: Article) -> None:
    with pytest.raises(NotSaved, match="no version of this article"):
        save_fields(article, 7, fields())


def test_a_save_that_meets_another_on_its_way_still_stands(article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    merge_fields = detailing.merge_fields

    def interrupted(*args: Any) -> Any:
        monkeypatch.setattr(detailing, "merge_fields", merge_fields)
        save(article, 1, standfirst="By another.")
        return merge_fields(*args)

    monkeypatch.setattr(detailing, "merge_fields", interrupted)
    assert save(article, 1, title="High water").version == 3
    assert (stands(article)["title"], stands(article)["standfirst"]) == ("High water", "By another.")


def test_a_save_gives_way_after_meeting_another_five_times(article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    merge_fields = detailing.merge_fields

    def interrupted(*args: Any) -> Any:
        Article.objects.filter(pk=article.pk).update(version=Article.objects.get(pk=article.pk).version + 1)
        return merge_fields(*args)

    monkeypatch.setattr(detailing, "merge_fields", interrupted)
    with pytest.raises(NotSaved, match="save once more"):
        save(article, 1, title="High water")
    assert stands(article)["title"] == "Low water"
