"""The list of articles: which state each is in, and how to find it."""

import pytest
from django.utils import timezone

from articles.admin.states import STATES, with_marks
from articles.arranging import add_section, move_section, remove_section
from articles.creating import author_named, bin_article, tag_named
from articles.detailing import save_fields
from articles.editing import save_section
from articles.models import Article
from articles.publishing import withdraw
from tests.newsdesk import fields, put_out, sections, write

pytestmark = pytest.mark.django_db

LIST = "/admin/articles/article/"


def titles(answer):
    return [row.article.title for row in answer.context["rows"]]


def state(answer, article):
    return next(row.state for row in answer.context["rows"] if row.article == article)


def test_the_list_tells_the_state_of_each_article(newsroom, mara):
    draft, live, changed, gone = (
        write(("One", "Text."), title=title) for title in ("Draft", "Live", "Changed", "Withdrawn")
    )
    for article in (live, changed, gone):
        put_out(article)
    save_section(sections(changed)[0], 1, "One", "Another text.")
    withdraw(gone, mara)
    answer = newsroom.get(LIST)
    words = {article.title: state(answer, article).words for article in (draft, live, changed, gone)}
    assert words == {"Draft": "Draft", "Live": "Live", "Changed": "Live, changed since", "Withdrawn": "Withdrawn"}
    assert "by Mara" in state(answer, gone).detail


@pytest.mark.parametrize(
    "change",
    [
        lambda article: save_section(sections(article)[1], 1, "Two", "Other."),
        lambda article: move_section(sections(article)[2], None),
        lambda article: remove_section(sections(article)[0]),
        lambda article: add_section(article, "Four", "4."),
        lambda article: save_fields(article, 1, fields("Another title")),
    ],
    ids=["edited", "moved", "removed", "added", "fields"],
)
def test_whatever_differs_from_the_live_edition_counts_as_changed(change):
    article = write(("One", "1."), ("Two", "2."), ("Three", "3."))
    put_out(article)
    marked = with_marks(Article.objects.all(), timezone.now())
    assert not marked.get().changed
    change(article)
    assert marked.get().changed
    assert marked.filter(STATES["changed"]).exists()


def test_what_was_changed_and_changed_back_by_moving_is_as_it_was():
    article = write(("One", "1."), ("Two", "2."))
    put_out(article)
    first = sections(article)[0]
    move_section(sections(article)[1], None)
    move_section(first, None)
    assert not with_marks(Article.objects.all(), timezone.now()).get().changed


def test_the_list_can_be_narrowed_by_state_kind_tag_author_and_words_of_the_title(newsroom):
    tag, author = tag_named("Radio"), author_named("Ana Reis")
    write(title="With both", tags=[tag.pk], authors=[author.pk])
    put_out(write(("A", "b."), title="Out there"))
    write(title="About us", kind="page")
    assert titles(newsroom.get(LIST, {"tag": tag.pk})) == ["With both"]
    assert titles(newsroom.get(LIST, {"author": author.pk})) == ["With both"]
    assert titles(newsroom.get(LIST, {"kind": "page"})) == ["About us"]
    assert titles(newsroom.get(LIST, {"state": "live"})) == ["Out there"]
    assert titles(newsroom.get(LIST, {"q": "both"})) == ["With both"]
    assert titles(newsroom.get(LIST, {"q": "nothing like it"})) == []


def test_the_states_above_the_list_are_counted(newsroom):
    write(title="Draft")
    put_out(write(("A", "b."), title="Out"))
    bin_article(write(title="Gone"))
    tabs = {tab["words"]: tab["number"] for tab in newsroom.get(LIST).context["tabs"]}
    assert (tabs["All"], tabs["Draft"], tabs["Live"], tabs["Withdrawn"], tabs["Bin"]) == (2, 1, 1, 0, 1)


@pytest.mark.parametrize("nonsense", ["?state=x", "?tag=x", "?kind=x&author=99", "?q=%25%00"])
def test_a_filter_that_makes_no_sense_shows_a_list_all_the_same(newsroom, nonsense):
    assert newsroom.get(LIST + nonsense).status_code == 200


def test_a_place_in_the_list_that_makes_no_sense_is_refused(newsroom):
    assert newsroom.get(LIST, {"before": "x"}).status_code == 400


def test_the_list_takes_no_more_queries_for_thirty_articles_than_for_three(newsroom, django_assert_num_queries, mara):
    def some(count):
        author, tag = author_named("Ana"), tag_named("Radio")
        for _ in range(count):
            put_out(write(("A", "b."), authors=[author.pk], tags=[tag.pk], by=mara))

    some(3)
    newsroom.get(LIST)
    with django_assert_num_queries(10):
        newsroom.get(LIST)
    some(27)
    with django_assert_num_queries(10):
        assert len(newsroom.get(LIST).context["rows"]) == 30


def test_the_bin_takes_an_article_and_gives_it_back(newsroom):
    article = write(("One", "Text."), title="Binned")
    put_out(article)
    newsroom.post(f"{LIST}{article.pk}/bin/")
    assert titles(newsroom.get(LIST)) == []
    answer = newsroom.get(LIST, {"state": "bin"})
    assert titles(answer) == ["Binned"]
    assert "Take out of the bin" in answer.content.decode()
    newsroom.post(f"{LIST}{article.pk}/unbin/")
    assert state(newsroom.get(LIST), article).words == "Withdrawn"
