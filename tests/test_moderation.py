"""Hiding and restoring: it holds on every page at once, and it leaves a record."""

import pytest

from core.models import Event, User
from sidebar import moderation
from sidebar.models import Shout, Verdict
from tests.shouts import shout

pytestmark = pytest.mark.django_db

PAGES = ("/", "/shouts/")


def on_pages(client, text: str) -> list[bool]:
    return [text in client.get(address).content.decode() for address in PAGES]


def test_what_is_hidden_is_on_no_page_and_restored_it_is_back(client, mara):
    row = shout("Look here")
    assert on_pages(client, "Look here") == [True, True]
    assert moderation.hide(row, mara, "Advertises")
    assert on_pages(client, "Look here") == [False, False]
    assert moderation.restore(row, mara)
    assert on_pages(client, "Look here") == [True, True]


def test_what_waits_for_a_moderator_is_on_no_page_until_restored(client, mara):
    row = shout("Look here", state="held")
    assert on_pages(client, "Look here") == [False, False]
    moderation.restore(row, mara)
    assert on_pages(client, "Look here") == [True, True]


def test_the_reason_stands_with_the_shout_and_is_never_shown_to_readers(client, mara):
    row = shout()
    moderation.hide(row, mara, "Advertises pills")
    row.refresh_from_db()
    assert (row.state, row.reason) == ("hidden", "Advertises pills")
    assert on_pages(client, "Advertises pills") == [False, False]
    moderation.restore(row, mara)
    row.refresh_from_db()
    assert (row.state, row.reason) == ("visible", "")


def test_each_act_is_recorded_with_who_what_and_why(mara, jonas):
    row = shout(state="held")
    moderation.restore(row, mara)
    moderation.hide(row, jonas, "Advertises")
    record = list(row.verdicts.values_list("by_name", "before", "after", "reason"))
    assert record == [("Jonas", "visible", "hidden", "Advertises"), ("Mara", "held", "visible", "")]


def test_the_record_outlives_the_account(mara):
    row = shout()
    moderation.hide(row, mara)
    User.objects.all().delete()
    verdict = Verdict.objects.get()
    assert (verdict.by, verdict.by_name) == (None, "Mara")


def test_a_very_long_name_is_recorded_as_far_as_it_fits(django_user_model):
    somebody = django_user_model.objects.create(username="x", first_name="F" * 150, last_name="L" * 150)
    moderation.hide(shout(), somebody)
    assert Verdict.objects.get().by_name == "F" * 150


def test_pages_that_are_open_are_told_what_to_take_off_and_what_to_show(mara):
    row = shout()
    moderation.hide(row, mara)
    moderation.restore(row, mara)
    told = list(Event.objects.values_list("number", "kind", "object_id"))
    assert told == [(1, "hide", row.pk), (2, "shout", row.pk)]


def test_what_is_done_already_is_not_done_or_recorded_twice(mara, jonas):
    row = shout()
    assert not moderation.restore(row, mara)
    assert moderation.hide(row, mara, "Advertises")
    assert not moderation.hide(Shout.objects.get(), jonas, "Rude")
    assert Shout.objects.get().reason == "Advertises"
    assert (Verdict.objects.count(), Event.objects.count()) == (1, 1)


def test_what_an_outdated_page_says_about_the_shout_does_not_count(mara, jonas):
    seen_by_jonas = shout(state="held")
    moderation.hide(Shout.objects.get(), mara)
    assert moderation.restore(seen_by_jonas, jonas)
    assert Verdict.objects.first().before == "hidden"


def test_the_text_is_never_touched(mara):
    row = shout("<b>As it was</b>")
    moderation.hide(row, mara)
    moderation.restore(row, mara)
    assert Shout.objects.get().text == "<b>As it was</b>"
