"""What the sidebar's boxes show: stored state only, so that no stream and no flood can slow a page."""

from dataclasses import dataclass, field
from typing import cast

from django.http import HttpRequest
from django.utils import timezone

from core.models import Site
from sidebar.forms import ShoutForm
from sidebar.models import Shout, Station
from sidebar.stamps import new_stamp

SHOWN = 20


@dataclass
class Boxes:
    """The variables of `sidebar/_sidebar.html`."""

    station: Station | None
    cursor: int
    next: str
    stamp: str = field(default_factory=new_stamp)
    shouts: list[Shout] = field(default_factory=list)
    today: int = 0
    posted: str = ""
    posted_id: int | None = None
    form: ShoutForm | None = None
    refusal: str = ""
    shoutbox: bool = True


def boxes(request: HttpRequest, shoutbox: bool = True) -> Boxes:
    """Read the boxes in two queries: the station, and the newest shouts where the ShoutBox is wanted.

    The cursor is the number that came with the site's row, read before the shouts: an event in between is
    told again by the next poll, never left out.
    """
    station = Station.objects.default()
    if station and station.stream_origin:
        request.media_origins = {station.stream_origin}  # type: ignore[attr-defined]
    shown = Boxes(
        station=station,
        cursor=cast(Site, request.site).numbers.event_no,
        next=request.path,
        shoutbox=shoutbox,
    )
    if shoutbox:
        shown.shouts = list(Shout.objects.visible().newest()[:SHOWN])
        today = timezone.localdate()
        shown.today = sum(timezone.localtime(shout.at).date() == today for shout in shown.shouts)
    read_posted(request, shown)
    return shown


def read_posted(request: HttpRequest, shown: Boxes) -> None:
    """What became of the shout that the address names: `?posted=ID`, the answer to somebody's own post."""
    number = request.GET.get("posted", "")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return
    shown.posted_id = int(number)
    seen = next((shout for shout in shown.shouts if shout.pk == shown.posted_id), None)
    state = seen.state if seen else Shout.objects.filter(pk=shown.posted_id).values_list("state", flat=True).first()
    shown.posted = state if state in {Shout.State.VISIBLE, Shout.State.HELD} else ""
