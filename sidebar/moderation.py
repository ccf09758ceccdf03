"""Hiding shouts and bringing them back, with a record of who did."""

from django.db import transaction

from core.models import Event, User
from core.numbers import log_event
from sidebar.models import Shout, Verdict


def hide(shout: Shout, by: User | None, reason: str = "") -> bool:
    """Take a shout off every page; whether it was not hidden already."""
    return _set_state(shout, Shout.State.HIDDEN, by, reason)


def restore(shout: Shout, by: User | None) -> bool:
    """Show a hidden or held shout; whether it was not visible already."""
    return _set_state(shout, Shout.State.VISIBLE, by, "")


def _set_state(shout: Shout, state: Shout.State, by: User | None, reason: str) -> bool:
    with transaction.atomic():
        before = Shout.objects.select_for_update().values_list("state", flat=True).get(pk=shout.pk)
        if before == state:
            return False
        Shout.objects.filter(pk=shout.pk).update(state=state, reason=reason)
        Verdict.objects.create(
            shout=shout, before=before, after=state, reason=reason, by=by, by_name=str(by) if by else ""
        )
        log_event(Event.Kind.HIDE if state == Shout.State.HIDDEN else Event.Kind.SHOUT, shout.pk)
    shout.state, shout.reason = state, reason
    return True
