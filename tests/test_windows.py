"""The windows in which an article's editions are live never overlap, whatever is published, scheduled or called off."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from articles import manifests
from articles.editing import save_section
from articles.models import FAR_FUTURE, Article, Edition
from articles.publishing import (
    NotPublished,
    OneIsScheduled,
    Window,
    cancel_schedule,
    go_back,
    publish,
    set_end,
    withdraw,
)
from core.models import Site
from tests.newsdesk import put_out, sections, write

pytestmark = pytest.mark.django_db

START = datetime(2026, 11, 2, 14, 2, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    """It is two minutes past two, and stays so until a test moves the hands."""
    with time_machine.travel(START, tick=False) as traveller:
        yield traveller


@pytest.fixture
def article() -> Article:
    return write(("Ebb", "The water falls."))


def live(article: Article, at: datetime | None = None) -> int | None:
    """The number of the edition that readers see, at `at` or now."""
    numbers = article.editions.live(at or timezone.now()).values_list("number", flat=True)
    assert len(numbers) <= 1
    return numbers[0] if numbers else None


def next_moment() -> datetime | None:
    return Site.objects.current().numbers.next_moment


def test_an_edition_is_live_from_now_on(article: Article) -> None:
    put_out(article)
    assert live(article, START - timedelta(microseconds=1)) is None
    assert live(article) == live(article, START + 1000 * DAY) == 1
    assert next_moment() is None


def test_the_next_edition_takes_over_in_the_same_moment(article: Article, clock: time_machine.Traveller) -> None:
    put_out(article)
    clock.shift(DAY)
    put_out(article)
    assert live(article, START + DAY - timedelta(microseconds=1)) == 1
    assert live(article) == 2


def test_a_scheduled_edition_takes_over_at_its_moment_by_itself(article: Article) -> None:
    put_out(article)
    put_out(article, Window(at=START + DAY))
    assert next_moment() == START + DAY
    assert live(article, START + DAY - timedelta(microseconds=1)) == 1
    assert live(article, START + DAY) == 2


def test_an_edition_ends_at_its_moment_by_itself(article: Article) -> None:
    put_out(article, Window(at=START + HOUR, until=START + DAY))
    assert next_moment() == START + HOUR
    moments = [START, START + HOUR, START + DAY - timedelta(microseconds=1), START + DAY]
    assert [live(article, moment) for moment in moments] == [None, 1, 1, None]


@pytest.mark.parametrize(
    "window",
    [
        Window(at=START),
        Window(at=START - HOUR),
        Window(until=START),
        Window(at=START + DAY, until=START + DAY),
        Window(at=START + DAY, until=START + HOUR),
        Window(at=FAR_FUTURE),
        Window(until=FAR_FUTURE + DAY),
    ],
)
def test_a_window_that_makes_no_sense_is_refused(article: Article, window: Window) -> None:
    with pytest.raises(NotPublished):
        put_out(article, window)
    assert not Edition.objects.exists()


def test_publishing_beside_a_scheduled_edition_asks_what_becomes_of_it(article: Article) -> None:
    put_out(article)
    scheduled = put_out(article, Window(at=START + DAY))
    for window in (None, Window(at=START + HOUR)):
        assert publish(article, manifests.current(article), window) == OneIsScheduled(scheduled)
    # There is at most one: with a second schedule it can only be dropped.
    assert publish(article, manifests.current(article), Window(at=START + HOUR), coming="keep") == OneIsScheduled(
        scheduled
    )
    first = article.editions.get(number=1)
    assert go_back(first) == OneIsScheduled(scheduled)
    assert article.editions.count() == 2


def test_a_kept_scheduled_edition_follows_the_new_one(article: Article) -> None:
    put_out(article)
    put_out(article, Window(at=START + DAY))
    put_out(article, coming="keep")
    assert (live(article), live(article, START + DAY)) == (3, 2)


def test_a_later_correction_is_not_overwritten_by_an_older_scheduled_edition(article: Article) -> None:
    put_out(article)
    put_out(article, Window(at=START + DAY))
    section = sections(article)[0]
    save_section(section, 1, "Ebb", "The water falls, corrected.")
    put_out(article, coming="drop")
    assert live(article) == live(article, START + DAY) == live(article, START + 1000 * DAY) == 3
    assert next_moment() is None


def test_a_new_schedule_takes_the_place_of_the_dropped_one(article: Article) -> None:
    put_out(article)
    put_out(article, Window(at=START + DAY))
    put_out(article, Window(at=START + HOUR), coming="drop")
    assert [live(article, START + span) for span in (timedelta(), HOUR, DAY)] == [1, 3, 3]
    assert next_moment() == START + HOUR


def test_a_drop_is_undone_where_the_publishing_fails(article: Article) -> None:
    put_out(article)
    put_out(article, Window(at=START + DAY))
    with pytest.raises(NotPublished):
        publish(article, manifests.Manifest(9, ()), as_seen=True, coming="drop")
    assert live(article, START + DAY) == 2


def test_a_cancelled_schedule_leaves_all_as_it_was_before(article: Article) -> None:
    put_out(article)
    before = list(article.editions.values())
    for _ in range(2):
        put_out(article, Window(at=START + DAY, until=START + 2 * DAY))
        assert cancel_schedule(article) and not cancel_schedule(article)
        assert live(article, START + DAY) == live(article, START + 3 * DAY) == 1
        assert next_moment() is None
    assert list(article.editions.filter(number=1).values()) == before


def test_withdrawing_takes_it_off_and_calls_off_what_is_scheduled(
    article: Article, clock: time_machine.Traveller
) -> None:
    put_out(article)
    put_out(article, Window(at=START + DAY))
    clock.shift(HOUR)
    assert withdraw(article) and not withdraw(article)
    assert live(article) is live(article, START + DAY) is None
    assert live(article, START) == 1
    assert next_moment() is None


def test_a_withdrawn_article_can_be_published_again(article: Article, clock: time_machine.Traveller) -> None:
    put_out(article)
    clock.shift(HOUR)
    withdraw(article)
    clock.shift(HOUR)
    put_out(article)
    assert [live(article, START + span) for span in (timedelta(), HOUR, 2 * HOUR)] == [1, None, 2]


def test_an_end_that_was_set_is_inherited_by_the_next_edition(article: Article) -> None:
    put_out(article)
    set_end(article, START + 2 * DAY)
    assert next_moment() == START + 2 * DAY
    assert put_out(article).live_until == START + 2 * DAY
    assert put_out(article, Window(at=START + DAY)).live_until == START + 2 * DAY
    assert put_out(article, coming="keep").live_until == START + DAY
    assert live(article, START + 2 * DAY) is None
    cancel_schedule(article)
    assert (live(article, START + DAY), live(article, START + 2 * DAY)) == (4, None)


def test_an_edition_scheduled_behind_the_end_stays_for_good(article: Article) -> None:
    put_out(article, Window(until=START + DAY))
    put_out(article, Window(at=START + 2 * DAY))
    moments = [live(article, START + days * DAY) for days in (0, 1, 2, 1000)]
    assert moments == [1, None, 2, 2]


def test_an_end_can_be_moved_and_taken_away(article: Article) -> None:
    put_out(article, Window(until=START + DAY))
    set_end(article, START + 2 * DAY)
    assert live(article, START + DAY) == 1 and live(article, START + 2 * DAY) is None
    set_end(article, None)
    assert live(article, START + 1000 * DAY) == 1 and next_moment() is None


def test_an_end_belongs_to_the_scheduled_edition_where_there_is_one(article: Article) -> None:
    put_out(article)
    put_out(article, Window(at=START + DAY))
    with pytest.raises(NotPublished):
        set_end(article, START + HOUR)
    set_end(article, START + 2 * DAY)
    assert [live(article, START + days * DAY) for days in (0, 1, 2)] == [1, 2, None]


@pytest.mark.parametrize("until", [START, START - DAY, FAR_FUTURE, FAR_FUTURE + DAY])
def test_an_end_that_makes_no_sense_is_refused(article: Article, until: datetime) -> None:
    with pytest.raises(NotPublished, match="Nothing of this article"):
        set_end(article, START + DAY)
    put_out(article)
    with pytest.raises(NotPublished):
        set_end(article, until)
    assert live(article, START + 1000 * DAY) == 1


def test_the_first_date_is_kept_by_every_later_edition(article: Article, clock: time_machine.Traveller) -> None:
    put_out(article)
    clock.shift(DAY)
    assert put_out(article).first_live_from == START
    assert put_out(article, Window(at=START + 2 * DAY)).first_live_from == START
    withdraw(article)
    clock.shift(DAY)
    assert put_out(article).first_live_from == START


def test_the_first_date_is_when_it_went_out_not_when_it_was_scheduled(
    article: Article, clock: time_machine.Traveller
) -> None:
    scheduled = put_out(article, Window(at=START + DAY))
    assert scheduled.first_live_from == START + DAY
    clock.shift(HOUR)
    # Called off before its moment: it never was out.
    assert put_out(article, coming="drop").first_live_from == START + HOUR


def test_a_kept_scheduled_edition_takes_on_the_first_date_of_what_goes_out_before_it(article: Article) -> None:
    scheduled = put_out(article, Window(at=START + DAY))
    put_out(article, coming="keep")
    scheduled.refresh_from_db()
    assert scheduled.first_live_from == START


def act(article: Article, dice: random.Random, clock: time_machine.Traveller) -> None:
    """One random thing that a publisher can do, sensible or not."""
    ahead = [START + dice.randint(0, 40) * HOUR, START + dice.randint(0, 40) * HOUR]
    window = Window(dice.choice([None, ahead[0]]), dice.choice([None, None, ahead[1]]))
    coming = dice.choice(["ask", "keep", "drop"])
    try:
        match dice.choice(["publish", "publish", "publish", "go back", "end", "withdraw", "cancel", "wait"]):
            case "publish":
                publish(article, manifests.current(article), window, coming=coming)
            case "go back" if article.editions.exists():
                go_back(dice.choice(list(article.editions.all())), coming=coming)
            case "end":
                set_end(article, dice.choice([None, ahead[0]]))
            case "withdraw":
                withdraw(article)
            case "cancel":
                cancel_schedule(article)
            case "wait":
                clock.shift(dice.choice([HOUR, 5 * HOUR]))
    except NotPublished:
        pass


@pytest.mark.parametrize("seed", range(12))
def test_at_most_one_edition_is_live_at_any_moment(article: Article, clock: time_machine.Traveller, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(20):
        act(article, dice, clock)
        spans = [span for span in article.editions.values_list("live_from", "live_until") if span[0] < span[1]]
        edges = {edge for span in spans for edge in span}
        for edge in edges:
            assert sum(start <= edge < end for start, end in spans) <= 1
            assert live(article, edge) is None or edge < FAR_FUTURE
        assert sum(start > timezone.now() for start, _end in spans) <= 1
        # Time alone moves no number on: the first reader past the moment does.
        moment, ahead = next_moment(), [edge for edge in edges if timezone.now() < edge < FAR_FUTURE]
        assert moment == min(ahead, default=None) or (moment and moment <= timezone.now())
