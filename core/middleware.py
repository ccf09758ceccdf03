"""What every response carries, and which site, language and time zone it speaks."""

from collections.abc import Callable

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone, translation
from django.utils.translation import gettext

from core.models import Site

ADMIN_PREFIX = "/admin/"
PERMISSIONS = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"

GetResponse = Callable[[HttpRequest], HttpResponse]


class HeadersMiddleware:
    """Adds the headers that are the same for every response, errors and static files included."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class BodyLimitMiddleware:
    """Refuses a body over the site's limit by its announced length, before anything of it is read or written.

    Django limits fields only: files of any size go to the disk, even of a request that nobody will answer.
    Staff may send more, up to `UPLOAD_MAX_REQUEST_SIZE`: pictures. Who they are is asked for large bodies only.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        large = int(request.META.get("CONTENT_LENGTH") or 0) > settings.MOST_BODY_BYTES
        if large and not getattr(request.user, "is_staff", False):
            return HttpResponse(
                gettext("That is more than this site takes.") + "\n", content_type="text/plain", status=413
            )
        return self.get_response(request)


class PolicyMiddleware(CSPMiddleware):
    """The site's Content Security Policy, opened for the streams of a page that holds a player.

    Who draws a player puts the origins of its streams into `request.media_origins`.
    """

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        origins = sorted(getattr(request, "media_origins", ()))
        if origins:
            parts.update = {**(parts.update or {}), "media-src": origins}
        return parts


class SiteMiddleware:
    """Puts the site on the request and speaks its language and time zone.

    Only the admin follows the person's language: a reader's page is the same for everyone. Every page
    tells the site's time, so that an editor who schedules reads the clock that readers will.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/healthz":
            return self.get_response(request)
        # Our forms are UTF-8; what a sender names instead may be a codec that raises, or makes no text.
        request.encoding = "utf-8"
        site = Site.objects.current()
        request.site = site
        personal = request.path.startswith(ADMIN_PREFIX)
        language = translation.get_language_from_request(request) if personal else site.language
        with translation.override(language), timezone.override(site.zone):
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", language)
            return response
