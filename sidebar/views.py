"""The ShoutBox's own page and its one door for posts."""

import logging
from typing import Any

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from core.paging import BadStamp, page_of
from core.views import bad_request, public_page
from core.visitors import is_foreign, own_path, visitor_address
from sidebar.boxes import Boxes, read_posted
from sidebar.forms import ShoutForm
from sidebar.models import Shout
from sidebar.shouting import Refused, post
from sidebar.stamps import is_current, new_stamp

log = logging.getLogger(__name__)

SIZE = 50
# Far above what the form can send; unlike the form's own limits it is checked before anything is read.
MOST_BYTES = 256 * 1024


# No token: pages are the same for everyone, so the request's own origin is what is checked.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def shouts(request: HttpRequest) -> HttpResponse:
    """Everybody may read and shout; a post must not come from another site's page."""
    try:
        return receive(request) if request.method == "POST" else shouts_page(request)
    except BadStamp:
        return bad_request(request)


@public_page
def shouts_page(request: HttpRequest) -> HttpResponse:
    return _render(request)


def receive(request: HttpRequest) -> HttpResponse:
    """Take a shout: 303 back to its page with `posted=ID`, or the form again with the reason and the text."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        return _refuse(request, ShoutForm(), _("That is far more than a shout may hold."), 413)
    if is_foreign(request):
        return _refuse(
            request, ShoutForm(), _("This came from another site's page. Shout from a page of this site."), 403
        )
    form = ShoutForm(request.POST)
    if not form.is_valid():
        return _refuse(request, form, form.first_error, 422)
    if not is_current(form.cleaned_data["t"]):
        reason = _("This page was open for very long. Your text is still here: press “Shout” once more.")
        return _refuse(request, form, reason, 409)
    clean = form.cleaned_data
    try:
        outcome = post(clean["name"], clean["text"], address=visitor_address(request), trap=clean["website"])
    except OperationalError:
        log.warning("a shout met a busy database", exc_info=True)
        reason = _("The site is very busy. Your text is still here: press “Shout” once more.")
        return _refuse(request, form, reason, 503)
    if isinstance(outcome, Refused):
        return _refuse(request, form, outcome.reason, outcome.status)
    target = own_path(clean["next"]).partition("#")[0].partition("?")[0]
    response = HttpResponseRedirect(f"{target}?posted={outcome.pk}#shoutbox", status=303)
    response.headers["Cache-Control"] = "no-store"
    return response


def _refuse(request: HttpRequest, form: ShoutForm, reason: str, status: int) -> HttpResponse:
    response = _render(request, form=form, refusal=reason, status=status)
    response.headers["Cache-Control"] = "no-store"
    return response


def _render(request: HttpRequest, status: int = 200, **more: Any) -> HttpResponse:
    before, after = request.GET.get("before", ""), request.GET.get("after", "")
    page = page_of(Shout.objects.visible(), "at", SIZE, before, after)
    form = more.get("form")
    box = Boxes(None, 0, own_path(form.data.get("next", "") if form else "", "/shouts/"))
    box.shouts = page.rows
    read_posted(request, box)
    context = {
        "rows": page.rows,
        "older": page.older,
        "newer": page.newer,
        "stamp": new_stamp(),
        "next": box.next,
        "posted": box.posted,
        "posted_id": box.posted_id,
        **more,
    }
    return render(request, "sidebar/shouts.html", context, status=status)
