"""The site's icons and its web manifest, made from the same drawing as the favicon."""

from functools import cache

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.translation import get_language_bidi

from core.addresses import site_of
from core.drawing import PAPER, ico, icon, png
from core.views import public_page

# Kept by browsers for a day.
CACHED = "public, max-age=86400"
# Each with its pixels, the radius of its corners and how much of the square the mark takes. Who rounds the
# corners itself gets a full square; what is "maskable" may lose all outside the middle four fifths (W3C App Manifest).
ICONS: dict[str, tuple[int, float, float]] = {
    "icon-192": (192, 6, 1),
    "icon-512": (512, 6, 1),
    "icon-maskable": (512, 0, 0.7),
    "apple-touch-icon": (180, 0, 0.86),
}


@public_page
def icon_file(request: HttpRequest, name: str) -> HttpResponse:
    """One of `ICONS` as PNG."""
    return _file(picture(name), "image/png")


@public_page
def favicon(request: HttpRequest) -> HttpResponse:
    """The icon that programs ask for without reading a page."""
    return _file(picture("favicon"), "image/x-icon")


@public_page
def manifest(request: HttpRequest) -> HttpResponse:
    """What a device that keeps the site beside its programs shows of it (W3C Web App Manifest)."""
    site = site_of(request)
    words = {
        "id": "/",
        "name": site.name,
        "short_name": site.name,
        "description": site.tagline,
        "lang": site.language,
        "dir": "rtl" if get_language_bidi() else "ltr",
        "start_url": reverse("front"),
        "scope": "/",
        "display": "minimal-ui",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [_entry(name) for name in ("icon-192", "icon-512", "icon-maskable")],
    }
    return JsonResponse(words, content_type="application/manifest+json", json_dumps_params={"ensure_ascii": False})


@cache
def picture(name: str) -> bytes:
    """The bytes of an icon; drawn once in each process."""
    if name == "favicon":
        return ico()
    size, corner, reach = ICONS[name]
    return png(icon(size, corner=corner, reach=reach))


def _entry(name: str) -> dict[str, str]:
    size = ICONS[name][0]
    purpose = "maskable" if name == "icon-maskable" else "any"
    return {"src": reverse(name), "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}


def _file(content: bytes, kind: str) -> HttpResponse:
    # Feed readers and link previews show it on their own pages.
    headers = {"Cache-Control": CACHED, "Cross-Origin-Resource-Policy": "cross-origin"}
    return HttpResponse(content, content_type=kind, headers=headers)
