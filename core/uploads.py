"""Uploaded files as answers: in ranges, with headers under which nothing in them can do anything.

A name holds what never comes twice, so a file at a name never changes and is kept by browsers for a year.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from django.core.files.base import File
from django.core.files.storage import default_storage
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, parse_http_date_safe

# A browser that plays a file holds the answer to an open range for as long as it plays, and with it a thread.
MAX_OPEN_RANGE = 256 * 1024
CHUNK = 64 * 1024

# What is shown in place. Everything else is handed over as a file to save, and is never run.
TYPES = {
    **{".avif": "image/avif", ".gif": "image/gif", ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"},
    **{".flac": "audio/flac", ".m4a": "audio/mp4", ".mp3": "audio/mpeg", ".oga": "audio/ogg", ".ogg": "audio/ogg"},
    **{".opus": "audio/ogg", ".wav": "audio/wav"},
}
HEADERS = {
    "Accept-Ranges": "bytes",
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    # A feed's reader shows our pictures on a page of its own.
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
}

# Our own names only: no way up, nothing hidden, nothing that a file system or a shell would understand.
_NAME = re.compile(r"(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9]+)+")
_RANGE = re.compile(r"bytes=[ \t]*([0-9]{0,40})-([0-9]{0,40})[ \t]*", re.IGNORECASE)


class Unsatisfiable(ValueError):
    """A range that begins behind the end of the file, or an empty one."""


@dataclass(frozen=True)
class Piece:
    """The bytes from `start` up to but not with `stop`, read from an open file that is closed at the end."""

    file: "File[bytes]"
    start: int
    stop: int

    def __iter__(self) -> Iterator[bytes]:
        self.file.seek(self.start)
        left = self.stop - self.start
        while left > 0 and (chunk := self.file.read(min(CHUNK, left))):
            left -= len(chunk)
            yield chunk

    def close(self) -> None:
        self.file.close()


def answer(request: HttpRequest, name: str) -> HttpResponseBase:
    """The uploaded file at `name`, or the part of it that a GET asks for (RFC 9110, section 14).

    Raises `Http404` for a name that is not ours or not there.
    """
    if not _NAME.fullmatch(name):
        raise Http404
    try:
        size, changed = default_storage.size(name), default_storage.get_modified_time(name)
        response = _unchanged(request, size, changed) or _content(request, name, size, changed)
    except OSError as error:
        raise Http404 from error
    path = PurePosixPath(name)
    kind = TYPES.get(path.suffix)
    headers = {
        **HEADERS,
        "Content-Type": kind or "application/octet-stream",
        "Content-Disposition": "inline" if kind else f'attachment; filename="{path.name}"',
        "ETag": etag(size, changed),
        "Last-Modified": http_date(changed.timestamp()),
    }
    if response.status_code >= 400:
        headers["Cache-Control"] = "no-store"
    for header, value in headers.items():
        response.headers[header] = value
    return response


def _unchanged(request: HttpRequest, size: int, changed: datetime) -> HttpResponseBase | None:
    """304 or 412 where the request's conditions say so; they come before the range (RFC 9110, 13.2.2)."""
    return get_conditional_response(request, etag(size, changed), int(changed.timestamp()))


def _content(request: HttpRequest, name: str, size: int, changed: datetime) -> HttpResponseBase:
    try:
        part = _part(request, size, changed)
    except Unsatisfiable:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    if request.method == "HEAD":
        return HttpResponse(headers={"Content-Length": str(size)})
    start, stop = part or (0, size)
    response = StreamingHttpResponse(Piece(default_storage.open(name), start, stop), status=206 if part else 200)
    response.headers["Content-Length"] = str(stop - start)
    if part:
        response.headers["Content-Range"] = f"bytes {start}-{stop - 1}/{size}"
    return response


def _part(request: HttpRequest, size: int, changed: datetime) -> tuple[int, int] | None:
    """The part that a GET asks for; no other method has ranges (14.2), nor a file of another version (13.1.5)."""
    if request.method != "GET" or "Range" not in request.headers:
        return None
    condition = request.headers.get("If-Range", "")
    date = parse_http_date_safe(condition) if condition else None
    if condition and condition != etag(size, changed) and date != int(changed.timestamp()):
        return None
    return asked_for(request.headers["Range"], size)


def etag(size: int, changed: datetime) -> str:
    """A strong validator: a file of ours is written once."""
    return f'"{size:x}-{int(changed.timestamp() * 1_000_000):x}"'


def asked_for(header: str, size: int) -> tuple[int, int] | None:
    """The first byte and the one behind the last that a Range header asks for; None for the whole.

    An open range gets 256 KB at most, as RFC 9110 (15.3.7) allows: the browser asks again. What is malformed
    or asks for several ranges counts as not sent (14.2). Raises `Unsatisfiable`.
    """
    match = _RANGE.fullmatch(header)
    if not match or match[1] == match[2] == "":
        return None
    if not match[1]:
        start, stop = max(0, size - int(match[2])), size
    else:
        start = int(match[1])
        stop = min(size, int(match[2]) + 1 if match[2] else start + MAX_OPEN_RANGE)
        if match[2] and int(match[2]) < start:
            return None
    if start >= stop:
        raise Unsatisfiable(header)
    return start, stop
