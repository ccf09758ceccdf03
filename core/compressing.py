"""Pages on the wire: compressed for who accepts it.

Django's own middleware compresses pictures and parts of files as well, reads `gzip;q=0` as a yes, and adds random
bytes against guessing a secret from a page's length. Readers' pages hold no secret and are the same for everyone;
the admin's hold one in each form, and are left as they are.
"""

import gzip
import re
from collections.abc import Callable

import brotli
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from core.middleware import ADMIN_PREFIX

# In bytes: a packet carries more than this anyway.
LEAST = 1000
TEXT = re.compile(r"text/|image/svg\+xml|application/(?:.+\+)?(?:xml|json)\b")


def _brotli(body: bytes) -> bytes:
    # Quality 5 takes as long as gzip and makes 6 % less of an article; 9 takes twenty times as long for no gain.
    return bytes(brotli.compress(body, mode=brotli.MODE_TEXT, quality=5))


def _gzip(body: bytes) -> bytes:
    # Without a time in it, the same page makes the same bytes.
    return gzip.compress(body, 6, mtime=0)


# The best first.
CODERS: dict[str, Callable[[bytes], bytes]] = {"br": _brotli, "gzip": _gzip}


class CompressionMiddleware:
    """Compresses public text, says that the answer depends on `Accept-Encoding`, and keeps the entity tag weak."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if _is_public_text(request, response):
            patch_vary_headers(response, ["Accept-Encoding"])
            coding = accepted(request.headers.get("Accept-Encoding", ""))
            if coding and response.status_code != 304 and len(response.content) >= LEAST:
                _encode(response, coding)
        return response


def accepted(header: str) -> str:
    """The best of our codings that an `Accept-Encoding` header allows, or "" (RFC 9110, section 12.5.3)."""
    allowed = set()
    for part in header.lower().split(","):
        name, *parameters = (each.strip() for each in part.split(";"))
        weight = next((each[2:] for each in parameters if each.startswith("q=")), "1")
        if weight.strip("0."):
            allowed.add(name)
    return next((coding for coding in CODERS if coding in allowed), "")


def _is_public_text(request: HttpRequest, response: HttpResponse) -> bool:
    if request.path.startswith(ADMIN_PREFIX) or response.cookies:
        return False
    # A stream has no body to read yet, and a part of a file (206) counts in the bytes of the whole.
    if response.streaming or response.status_code == 206 or response.has_header("Content-Encoding"):
        return False
    return response.status_code == 304 or bool(TEXT.match(response.get("Content-Type", "")))


def _encode(response: HttpResponse, coding: str) -> None:
    response.content = CODERS[coding](response.content)
    response.headers["Content-Encoding"] = coding
    response.headers["Content-Length"] = str(len(response.content))
    tag = response.get("ETag", "")
    if tag.startswith('"'):
        # The same page in other bytes (RFC 9110, section 8.8.1).
        response.headers["ETag"] = f"W/{tag}"
