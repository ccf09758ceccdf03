"""The publish panel: what readers get is what the publisher saw, when the publisher said."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.arranging import add_section
from articles.creating import bin_article
from articles.editing import save_section
from articles.models import Edition
from articles.publishing import Window
from articles.windows import coming_edition, live_edition
from core.models import Site
from tests.newsdesk import put_out, sections, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(mara):
    return write(("One", "First text."), ("Two", "Second text."), by=mara)


def act(article, name):
    return f"/admin/articles/article/{article.pk}/{name}/"


def page(browser, article):
    return browser.get(act(article, "change"))


def publish(browser, article, seen=None, **sent):
    """Press the button of the page as it is now, or of one that showed `seen`."""
    shown = str(seen or page(browser, article).context["manifest"])
    return browser.post(act(article, "publish"), {"seen": shown, "when": "now", **sent})


def now_live(article):
    return live_edition(article, timezone.now())


def to_come(article):
    return coming_edition(article, timezone.now())


def in_hours(hours):
    """What a field for date and time sends, in the site's zone."""
    return timezone.localtime(timezone.now() + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M")


def test_publishing_puts_out_what_the_page_showed(newsroom, article, mara):
    answer = publish(newsroom, article)
    assert answer.status_code == 303
    edition = now_live(article)
    assert "First text." in edition.html
    assert edition.by == mara


def test_the_page_says_what_readers_have_and_links_to_it(newsroom, article):
    assert page(newsroom, article).context["live"].state.words == "Draft"
    put_out(article)
    answer = page(newsroom, article)
    assert answer.context["live"].state.words == "Live"
    assert "Readers have what you see here" in answer.content.decode()
    assert f'<a href="{article.get_absolute_url()}">View on site</a>' in answer.content.decode()


def test_the_page_counts_what_changed_since(newsroom, article):
    put_out(article)
    save_section(sections(article)[0], 1, "One", "Other words.")
    add_section(article, "Three", "Third.")
    live = page(newsroom, article).context["live"]
    assert live.differences == "1 section changed, 1 added"
    assert live.changed == {sections(article)[0].key, sections(article)[2].key}


def test_the_page_counts_the_fewest_moves_that_explain_the_order(newsroom, mara):
    article = write(*[(f"Part {n}", "Text.") for n in range(6)], by=mara)
    put_out(article)
    newsroom.post(act(article, "order"), {"move": sections(article)[0].key, "place": "6"})
    assert page(newsroom, article).context["live"].differences == "1 section moved"


def test_what_somebody_changed_meanwhile_stops_the_publishing_and_is_named(newsroom, article):
    seen = page(newsroom, article).context["manifest"]
    save_section(sections(article)[1], 1, "Two", "Changed by somebody.")
    answer = publish(newsroom, article, seen)
    assert answer.status_code == 409
    assert "1 section changed" in answer.content.decode()
    assert [str(section) for section, _what in answer.context["changed_sections"]] == ["Two"]
    assert not Edition.objects.exists()


def test_the_publisher_may_publish_as_it_was_seen(newsroom, article):
    seen = page(newsroom, article).context["manifest"]
    save_section(sections(article)[1], 1, "Two", "Changed by somebody.")
    publish(newsroom, article, seen, as_seen="1")
    assert "Second text." in now_live(article).html


def test_the_publisher_may_publish_all(newsroom, article):
    seen = page(newsroom, article).context["manifest"]
    save_section(sections(article)[1], 1, "Two", "Changed by somebody.")
    publish(newsroom, article, publish(newsroom, article, seen).context["outcome"].current)
    assert "Changed by somebody." in now_live(article).html


def test_the_offers_carry_on_when_it_was_to_go_out(newsroom, article):
    seen = page(newsroom, article).context["manifest"]
    save_section(sections(article)[1], 1, "Two", "Changed by somebody.")
    at = in_hours(5)
    answer = publish(newsroom, article, seen, when="at", at=at)
    assert answer.context["sent"] == {"seen": str(seen), "when": "at", "at": at}
    assert answer.content.decode().count(f'name="at" value="{at}"') == 2


def test_scheduling_understands_the_clock_of_the_site(newsroom, article):
    Site.objects.filter(pk=Site.objects.current().pk).update(time_zone="Asia/Tokyo")
    day = (timezone.now() + timedelta(days=3)).date()
    answer = publish(newsroom, article, when="at", at=f"{day}T06:00")
    assert answer.status_code == 303
    assert to_come(article).live_from.isoformat() == f"{day - timedelta(days=1)}T21:00:00+00:00"
    shown = page(newsroom, article).content.decode()
    assert "06:00" in shown
    assert "Tokyo time" in shown


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"when": "at", "at": "2001-01-01T06:00"}, "has passed"),
        ({"when": "at", "at": ""}, "Say when"),
        ({"when": "at", "at": "soon"}, "valid date"),
        ({"when": "now", "until": "2001-01-01T06:00"}, "The end must lie ahead"),
        ({"when": "now", "seen": "99 nonsense:1"}, "belongs to no state"),
        ({"when": "now", "seen": "nonsense"}, "belongs to no state"),
        ({"when": "sometime"}, ""),
    ],
)
def test_what_cannot_be_published_gets_a_sentence_in_the_page(newsroom, article, sent, sentence):
    sent = {"as_seen": "1", **sent}
    answer = publish(newsroom, article, sent.pop("seen", None), **sent)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Edition.objects.exists()


def test_a_refused_form_carries_the_manifest_of_the_page_that_shows_it(newsroom, article):
    seen = page(newsroom, article).context["manifest"]
    save_section(sections(article)[1], 1, "Two", "Changed by somebody.")
    answer = publish(newsroom, article, seen, when="at", at="")
    assert answer.context["manifest"].sections[1][1] == 2


def test_an_article_without_sections_is_not_published_and_the_page_says_why(newsroom):
    answer = publish(newsroom, write())
    assert answer.status_code == 422
    assert "no sections yet" in answer.content.decode()


def test_beside_a_scheduled_edition_the_publisher_is_asked(newsroom, article):
    put_out(article, Window(at=timezone.now() + timedelta(days=1)))
    answer = publish(newsroom, article)
    assert answer.status_code == 409
    assert answer.context["may_keep"]
    assert now_live(article) is None


def test_the_scheduled_edition_may_follow_the_one_that_goes_out_now(newsroom, article):
    scheduled = put_out(article, Window(at=timezone.now() + timedelta(days=1)))
    publish(newsroom, article, coming="keep")
    assert now_live(article)
    assert to_come(article) == scheduled


def test_the_scheduled_edition_may_be_called_off_for_the_new_one(newsroom, article):
    put_out(article, Window(at=timezone.now() + timedelta(days=1)))
    publish(newsroom, article, coming="drop")
    assert now_live(article)
    assert to_come(article) is None


def test_two_scheduled_editions_cannot_both_be_kept(newsroom, article):
    put_out(article, Window(at=timezone.now() + timedelta(days=1)))
    answer = publish(newsroom, article, when="at", at=in_hours(48))
    assert answer.status_code == 409
    assert not answer.context["may_keep"]
    assert "Keep it" not in answer.content.decode()


def test_an_edition_ends_when_it_was_told_to(newsroom, article):
    publish(newsroom, article, until=in_hours(2))
    assert now_live(article).ends
    assert page(newsroom, article).context["live"].state.words == "Live, ends"


def test_an_end_is_set_and_taken_away_later(newsroom, article):
    put_out(article)
    newsroom.post(act(article, "end"), {"until": in_hours(2)})
    assert now_live(article).ends
    newsroom.post(act(article, "end"), {"until": ""})
    assert not now_live(article).ends


@pytest.mark.parametrize("until", ["2001-01-01T00:00", "never"])
def test_an_end_that_cannot_be_gets_a_sentence(newsroom, article, until):
    put_out(article)
    assert newsroom.post(act(article, "end"), {"until": until}).status_code == 422
    assert not now_live(article).ends


def test_withdrawing_takes_it_from_readers_and_says_by_whom(newsroom, article):
    put_out(article)
    newsroom.post(act(article, "withdraw"))
    assert now_live(article) is None
    state = page(newsroom, article).context["live"].state
    assert state.words == "Withdrawn"
    assert "by Mara" in state.detail


def test_an_edition_whose_end_came_has_ended_and_was_not_withdrawn(newsroom, article):
    edition = put_out(article)
    hour = timedelta(hours=1)
    Edition.objects.update(live_from=edition.live_from - 2 * hour, live_until=edition.live_from - hour)
    assert page(newsroom, article).context["live"].state.words == "Ended"


def test_withdrawing_twice_is_no_error(newsroom, article):
    answer = newsroom.post(act(article, "withdraw"), follow=True)
    assert "Nothing of this article was live" in answer.content.decode()


def test_calling_off_leaves_what_is_live(newsroom, article):
    live = put_out(article)
    put_out(article, Window(at=timezone.now() + timedelta(days=1)))
    newsroom.post(act(article, "cancel"))
    assert (now_live(article), to_come(article)) == (live, None)


def test_going_back_gives_readers_the_earlier_text_and_leaves_the_working_copy(newsroom, article):
    first = put_out(article)
    save_section(sections(article)[0], 1, "One", "Other words.")
    put_out(article)
    newsroom.post(act(article, f"editions/{first.pk}/again"))
    assert "First text." in now_live(article).html
    assert sections(article)[0].body == "Other words."


def test_going_back_beside_a_scheduled_edition_asks_too(newsroom, article):
    first = put_out(article)
    put_out(article)
    scheduled = put_out(article, Window(at=timezone.now() + timedelta(days=1)))
    again = act(article, f"editions/{first.pk}/again")
    assert newsroom.post(again).status_code == 409
    assert newsroom.post(again, {"coming": "keep"}).status_code == 303
    assert to_come(article) == scheduled


def test_an_edition_of_another_article_is_not_found(newsroom, article):
    other = put_out(write(("X", "x.")))
    assert newsroom.post(act(article, f"editions/{other.pk}/again")).status_code == 404


def test_the_page_lists_the_editions_with_the_way_back_to_each_but_the_live_one(newsroom, article):
    put_out(article)
    put_out(article)
    answer = page(newsroom, article)
    assert [edition.number for edition in answer.context["editions"]] == [2, 1]
    assert answer.content.decode().count("Go back to this") == 1


def test_what_is_in_the_bin_is_not_published(newsroom, article):
    seen = page(newsroom, article).context["manifest"]
    bin_article(article)
    answer = publish(newsroom, article, seen)
    assert answer.status_code == 422
    assert not Edition.objects.exists()
    assert "Publish</button>" not in page(newsroom, article).content.decode()


def test_a_manifest_of_another_article_publishes_nothing(newsroom, article):
    other = page(newsroom, write(("X", "x."))).context["manifest"]
    answer = publish(newsroom, article, other, as_seen="1")
    assert answer.status_code == 422
    assert not Edition.objects.exists()
