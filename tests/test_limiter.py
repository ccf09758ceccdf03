"""What is counted and kept for a short time: turns, keyed hashes, leases, pruning, page numbers, events."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction
from django.utils import timezone

from core import lease, numbers
from core.hashing import keyed_hash
from core.limiter import claim
from core.models import Claim, Event, HashKey, PageNumbers, Site
from core.pruning import EVENT_LIFE, prune
from tests.races import at_once

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
FIVE = timedelta(seconds=5)
SECOND = timedelta(seconds=1)


@pytest.mark.django_db
class TestTurns:
    def test_the_first_turn_is_taken_and_the_next_must_wait(self):
        assert claim("a", FIVE, NOON) == timedelta()
        assert claim("a", FIVE, NOON + 2 * SECOND) == 3 * SECOND

    def test_a_refused_claim_does_not_put_the_next_turn_off(self):
        claim("a", FIVE, NOON)
        for second in range(1, 5):
            claim("a", FIVE, NOON + second * SECOND)
        assert claim("a", FIVE, NOON + FIVE) == timedelta()

    def test_the_turn_comes_free_at_the_very_moment(self):
        claim("a", FIVE, NOON)
        assert claim("a", FIVE, NOON + FIVE - timedelta(microseconds=1))
        assert claim("a", FIVE, NOON + FIVE) == timedelta()
        assert claim("a", FIVE, NOON + FIVE) == FIVE

    def test_one_key_does_not_hold_up_another(self):
        claim("a", FIVE, NOON)
        assert claim("b", FIVE, NOON) == timedelta()

    def test_nothing_derived_from_an_address_may_be_kept_for_more_than_an_hour(self):
        with pytest.raises(ValueError):
            claim("a", timedelta(hours=1, seconds=1), NOON)
        assert claim("a", timedelta(hours=1), NOON) == timedelta()
        assert Claim.objects.get().expires_at <= NOON + timedelta(hours=1)


@pytest.mark.django_db(transaction=True)
def test_of_eight_that_claim_at_once_one_gets_the_turn():
    for _ in range(3):
        outcomes = at_once(lambda _: claim("same", FIVE, NOON))
        assert outcomes.count(timedelta()) == 1
        assert all(wait == FIVE for wait in outcomes if wait)
        Claim.objects.all().delete()


@pytest.mark.django_db(transaction=True)
def test_of_eight_that_claim_a_turn_come_free_one_gets_it():
    claim("same", FIVE, NOON)
    outcomes = at_once(lambda _: claim("same", FIVE, NOON + FIVE))
    assert outcomes.count(timedelta()) == 1


@pytest.mark.django_db(transaction=True)
def test_of_eight_that_ask_for_a_lease_at_once_one_holds_it():
    outcomes = at_once(lambda number: lease.hold("work", f"process-{number}", FIVE, NOON))
    assert outcomes.count(True) == 1


@pytest.mark.django_db(transaction=True)
def test_the_first_keys_of_a_month_made_at_once_are_one_key():
    hashes = at_once(lambda _: keyed_hash("shout", "203.0.113.7", NOON))
    assert len(set(hashes)) == 1
    assert HashKey.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_events_of_eight_writers_are_numbered_without_gaps_in_the_order_of_their_commits():
    def write(number: int) -> None:
        for turn in range(4):
            with transaction.atomic():
                numbers.log_event(Event.Kind.SHOUT, number * 4 + turn)

    Site.objects.current()
    at_once(write)
    assert list(Event.objects.values_list("number", flat=True)) == list(range(1, 33))
    assert PageNumbers.objects.get().event_no == 32


@pytest.mark.django_db(transaction=True)
def test_the_number_of_a_change_that_was_taken_back_is_given_to_the_next():
    Site.objects.current()
    with pytest.raises(RuntimeError), transaction.atomic():
        numbers.log_event(Event.Kind.SHOUT, 1)
        raise RuntimeError
    assert PageNumbers.objects.get().event_no == 0
    with transaction.atomic():
        assert numbers.log_event(Event.Kind.SHOUT, 2) == 1


@pytest.mark.django_db(transaction=True)
def test_an_event_outside_the_transaction_of_its_change_is_refused():
    with pytest.raises(transaction.TransactionManagementError):
        numbers.log_event(Event.Kind.SHOUT, 1)
    assert not Event.objects.exists()


@pytest.mark.django_db
class TestNumbers:
    def test_the_very_first_event_makes_the_counter(self):
        Site.objects.all().delete()
        assert numbers.log_event(Event.Kind.SHOUT, 1) == 1
        assert numbers.log_event(Event.Kind.HIDE, 1) == 2
        assert PageNumbers.objects.get().event_no == 2

    def test_an_editorial_change_raises_the_edition_number_only(self):
        before = Site.objects.current().numbers
        numbers.raise_edition_no()
        after = Site.objects.current().numbers
        assert (after.edition_no, after.event_no) == (before.edition_no + 1, before.event_no)

    def test_the_next_moment_is_set_and_unset(self):
        Site.objects.current()
        numbers.set_next_moment(NOON)
        assert PageNumbers.objects.get().next_moment == NOON
        numbers.set_next_moment(None)
        assert PageNumbers.objects.get().next_moment is None

    def test_the_site_and_its_numbers_come_in_one_query(self, django_assert_num_queries):
        Site.objects.current()
        with django_assert_num_queries(1):
            assert Site.objects.current().numbers.event_no == 0


@pytest.mark.django_db
class TestHashes:
    def test_the_same_value_has_the_same_hash_within_a_month(self):
        first = keyed_hash("shout", "203.0.113.7", NOON)
        assert keyed_hash("shout", "203.0.113.7", NOON + timedelta(days=6)) == first
        assert len(first) == 64
        assert int(first, 16)

    def test_the_next_month_has_another_key(self):
        december = datetime(2026, 12, 1, tzinfo=UTC)
        first = keyed_hash("shout", "203.0.113.7", december - timedelta(microseconds=1))
        assert keyed_hash("shout", "203.0.113.7", december) != first

    @pytest.mark.parametrize(
        ("made", "gone"),
        [
            (datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 2, tzinfo=UTC)),
            (datetime(2026, 11, 30, 23, 59, tzinfo=UTC), datetime(2026, 12, 2, tzinfo=UTC)),
            (datetime(2028, 2, 29, 12, tzinfo=UTC), datetime(2028, 3, 2, tzinfo=UTC)),
            (datetime(2026, 12, 31, 12, tzinfo=UTC), datetime(2027, 1, 2, tzinfo=UTC)),
            (datetime(2026, 12, 1, 0, 30, tzinfo=ZoneInfo("Europe/Berlin")), datetime(2026, 12, 2, tzinfo=UTC)),
        ],
    )
    def test_a_months_key_is_gone_a_day_after_the_month(self, made, gone):
        keyed_hash("shout", "203.0.113.7", made)
        assert HashKey.objects.get().expires_at == gone
        prune(gone - timedelta(seconds=1))
        assert HashKey.objects.exists()
        prune(gone)
        assert not HashKey.objects.exists()

    def test_value_and_purpose_are_kept_apart(self):
        hashes = {
            keyed_hash("shout", "203.0.113.7", NOON),
            keyed_hash("shout", "203.0.113.8", NOON),
            keyed_hash("login", "203.0.113.7", NOON),
            keyed_hash("shout2", "03.0.113.7", NOON),
        }
        assert len(hashes) == 4

    def test_the_hash_of_a_deleted_key_cannot_be_made_again(self):
        first = keyed_hash("shout", "203.0.113.7", NOON)
        HashKey.objects.all().delete()
        assert keyed_hash("shout", "203.0.113.7", NOON) != first

    def test_a_value_that_is_no_text_of_this_world_is_hashed_all_the_same(self):
        assert keyed_hash("shout", "\ud800", NOON)


@pytest.mark.django_db
class TestLease:
    def test_one_holds_it_and_renews_it(self):
        assert lease.hold("work", "first", FIVE, NOON)
        assert not lease.hold("work", "second", FIVE, NOON + 4 * SECOND)
        assert lease.hold("work", "first", FIVE, NOON + 4 * SECOND)
        assert not lease.hold("work", "second", FIVE, NOON + 8 * SECOND)

    def test_another_takes_it_over_after_its_end(self):
        lease.hold("work", "first", FIVE, NOON)
        assert lease.hold("work", "second", FIVE, NOON + FIVE)
        assert not lease.hold("work", "first", FIVE, NOON + FIVE)

    def test_what_is_given_back_is_free_at_once(self):
        lease.hold("work", "first", FIVE, NOON)
        lease.release("work", "first")
        assert lease.hold("work", "second", FIVE, NOON)

    def test_nobody_gives_back_what_another_holds(self):
        lease.hold("work", "first", FIVE, NOON)
        lease.release("work", "second")
        assert not lease.hold("work", "second", FIVE, NOON)

    def test_two_kinds_of_work_have_two_leases(self):
        lease.hold("work", "first", FIVE, NOON)
        assert lease.hold("other work", "second", FIVE, NOON)


@pytest.mark.django_db
class TestPruning:
    def test_only_what_has_expired_goes(self):
        now = timezone.now()
        claim("old", FIVE, now - FIVE)
        claim("new", FIVE, now)
        keyed_hash("shout", "a", now - timedelta(days=40))
        keyed_hash("shout", "a", now)
        for number, at in enumerate((now - EVENT_LIFE, now - EVENT_LIFE + SECOND), 1):
            Event.objects.create(number=number, kind=Event.Kind.SHOUT, object_id=1, at=at)
        assert prune(now) == 3
        assert list(Claim.objects.values_list("key", flat=True)) == ["new"]
        assert list(HashKey.objects.values_list("month", flat=True)) == [f"{now:%Y-%m}"]
        assert list(Event.objects.values_list("number", flat=True)) == [2]
        assert prune(now) == 0

    def test_the_counter_of_events_goes_on_after_all_have_gone(self):
        numbers.log_event(Event.Kind.SHOUT, 1)
        prune(timezone.now() + 2 * EVENT_LIFE)
        assert not Event.objects.exists()
        assert numbers.log_event(Event.Kind.SHOUT, 2) == 2

    def test_a_great_heap_goes_in_batches(self):
        Claim.objects.bulk_create(Claim(key=str(n), free_at=NOON, expires_at=NOON) for n in range(501))
        assert prune(NOON) == 500
        assert prune(NOON) == 1

    def test_a_key_outlives_the_hashes_that_were_made_with_it(self):
        last = datetime(2026, 11, 30, 23, 59, 59, tzinfo=UTC)
        keyed_hash("shout", "a", datetime(2026, 11, 1, tzinfo=UTC))
        assert prune(last) == 0
