"""Answers that belong to no part of the site: alive, not found, refused, broken."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from core.again import send_again
from core.middleware import ADMIN_PREFIX
from core.models import Site
from core.uploads import answer
from core.visitors import is_foreign

# Shared caches may keep a page for a second; browsers ask each time and are told "not modified".
PUBLIC = "public, max-age=0, must-revalidate, s-maxage=1"
# For what changes its address when it changes.
FOR_EVER = "public, max-age=31536000, immutable"

View = Callable[..., HttpResponse]


def public_page(view: View) -> View:
    """For a page that is the same for every visitor: GET and HEAD only, cacheable, open to anyone."""

    @require_safe
    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        # The answer to somebody's own post says "posted" to that one reader.
        private = "posted" in request.GET
        response.headers.setdefault("Cache-Control", "private, no-store" if private else PUBLIC)
        return response

    # Every other method is refused by name, and a reader's browser has no token to show.
    return csrf_exempt(wrapped)


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """Alive: open to anyone, asks nothing of the database."""
    return HttpResponse("ok\n", content_type="text/plain")


@csrf_exempt
@require_safe
def uploaded(request: HttpRequest, name: str) -> HttpResponseBase:
    """A file that somebody uploaded: open to anyone, and never run by anything."""
    return answer(request, name)


@public_page
def accent_sheet(request: HttpRequest, mark: str) -> HttpResponse:
    """The style sheet of the site's own colour. An address that was true before leads to the one that is now."""
    accent = cast(Site, request.site).accent
    if accent is None:
        raise Http404
    if mark != accent.mark:
        return HttpResponseRedirect(reverse("accent", args=[accent.mark]))
    return HttpResponse(accent.sheet, content_type="text/css; charset=utf-8", headers={"Cache-Control": FOR_EVER})


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return refusal(request, 400, _("That address makes no sense"), _("Something in it is malformed."))


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return refusal(request, 403, _("Not for you"), _("You may not see or do this."))


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return refusal(request, 404, _("Nothing is printed here"), _("The page may have moved, or it was never there."))


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form of the admin is handed back: a log-in in another tab makes every older form's token worthless."""
    if request.method == "POST" and request.path.startswith(ADMIN_PREFIX) and not is_foreign(request):
        return send_again(request, signed_out=False)
    return refusal(
        request,
        403,
        _("This form could not be trusted"),
        _(
            "It was open for too long, or it came from another site."
            " Go back, load the page again and send it once more."
        ),
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """The page for our own mistakes. It asks nothing of the database, which may be what is broken."""
    return render(request, "500.html", status=500)


def refusal(request: HttpRequest, status: int, title: str, text: str) -> HttpResponse:
    """A page in the site's dress that says in plain words why there is nothing else to see."""
    try:
        request.GET.get("posted")
    except SuspiciousOperation:
        # Over a thousand parameters, which may be just why it is refused: the page itself must not ask again.
        request.GET = QueryDict()
    if not hasattr(request, "site"):
        # Refused before it came to the middleware that knows the site, as for a foreign host.
        request.site = Site.objects.current()
    return render(request, "refusal.html", {"title": title, "text": text, "status": status}, status=status)
