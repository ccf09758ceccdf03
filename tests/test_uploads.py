"""How uploaded files are served: in ranges, for a year, and so that nothing in one can do anything."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client

from core.uploads import MAX_OPEN_RANGE, Piece, Unsatisfiable, asked_for

KB = 1024
SOUND = bytes(range(256)) * 4 * KB  # one MB in which no two neighbours are alike
NAME = "sounds/tide.mp3"
ADDRESS = f"/uploads/{NAME}"


@pytest.fixture(autouse=True)
def sound(uploads):
    (uploads.parent / "secret-key").write_text("secret")
    default_storage.save(NAME, ContentFile(SOUND))


def fetch(client, address: str = ADDRESS, **headers: str):
    """The answer to a GET, with what it holds in `body`. Read to the end, so that its file is closed."""
    answer = client.get(address, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer.body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return answer


pytestmark = pytest.mark.django_db


# Ranges (RFC 9110, section 14)


@pytest.mark.parametrize(
    ("header", "size", "expected"),
    [
        ("bytes=0-499", 1000, (0, 500)),
        ("bytes=500-999", 1000, (500, 1000)),
        ("bytes=500-9999", 1000, (500, 1000)),
        ("bytes=999-", 1000, (999, 1000)),
        ("bytes=-300", 1000, (700, 1000)),
        ("bytes=-9999", 1000, (0, 1000)),
        ("Bytes= 0-0 ", 1000, (0, 1)),
        ("bytes=0-", 10 * KB * KB, (0, MAX_OPEN_RANGE)),
        ("bytes=5-", 10 * KB * KB, (5, 5 + MAX_OPEN_RANGE)),
        # Not sent, or not understood: the whole.
        *((header, 1000, None) for header in ("", "bytes", "bytes=", "bytes=-", "bytes=5-2", "bytes=a-b", "items=0-5")),
        *(
            (header, 1000, None)
            for header in ("bytes=0-1,3-4", "bytes=0-1, 3-", "bytes=+1-2", "bytes=١-٢", "bytes=1.0-2")
        ),
        ("bytes=" + "1" * 5000 + "-", 1000, None),
    ],
)
def test_a_range_is_read_as_the_rules_say(header: str, size: int, expected: tuple[int, int] | None):
    assert asked_for(header, size) == expected


@pytest.mark.parametrize("header", ["bytes=1000-", "bytes=1000-2000", "bytes=-0", "bytes=" + "9" * 40 + "-"])
def test_a_range_behind_the_end_cannot_be_satisfied(header: str):
    with pytest.raises(Unsatisfiable):
        asked_for(header, 1000)


def test_the_whole_file(client):
    answer = fetch(client)
    assert answer.status_code == 200
    assert (answer["Content-Length"], answer["Accept-Ranges"]) == (str(len(SOUND)), "bytes")
    assert answer.body == SOUND


@pytest.mark.parametrize(("start", "stop"), [(0, 1), (100, 300_000), (len(SOUND) - 1, len(SOUND))])
def test_a_part(client, start: int, stop: int):
    answer = fetch(client, range=f"bytes={start}-{stop - 1}")
    assert answer.status_code == 206
    assert answer["Content-Range"] == f"bytes {start}-{stop - 1}/{len(SOUND)}"
    assert answer["Content-Length"] == str(stop - start)
    assert answer.body == SOUND[start:stop]


def test_an_open_range_never_holds_the_line_for_long(client):
    """As a player asks: again and again from where it is, until all is there."""
    heard = b""
    while len(heard) < len(SOUND):
        answer = fetch(client, range=f"bytes={len(heard)}-")
        piece = answer.body
        assert answer.status_code == 206
        assert len(piece) <= 256 * KB
        assert answer["Content-Range"] == f"bytes {len(heard)}-{len(heard) + len(piece) - 1}/{len(SOUND)}"
        heard += piece
    assert heard == SOUND


def test_a_part_that_is_not_there(client):
    answer = fetch(client, range=f"bytes={len(SOUND)}-")
    assert answer.status_code == 416
    assert answer["Content-Range"] == f"bytes */{len(SOUND)}"
    assert answer["Cache-Control"] == "no-store"


def test_several_parts_at_once_are_the_whole(client):
    assert fetch(client, range="bytes=0-1,4-5").status_code == 200


def test_head_tells_all_but_the_content_and_knows_no_ranges(client):
    answer = client.head(ADDRESS, headers={"range": "bytes=0-1"})
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer["Content-Length"] == str(len(SOUND))
    assert answer["ETag"]


def test_a_part_of_another_version_is_not_mixed_with_this_one(client):
    known = client.head(ADDRESS)
    for condition, status in ((known["ETag"], 206), (known["Last-Modified"], 206), ('"other"', 200), ("nonsense", 200)):
        assert fetch(client, range="bytes=0-1", if_range=condition).status_code == status


def test_what_a_browser_has_is_not_sent_again(client):
    known = client.head(ADDRESS)
    for condition in ({"if_none_match": known["ETag"]}, {"if_modified_since": known["Last-Modified"]}):
        answer = fetch(client, range="bytes=0-1", **condition)
        assert (answer.status_code, answer.body) == (304, b"")
    assert fetch(client, if_match='"other"').status_code == 412


def test_a_listener_who_leaves_in_the_middle_leaves_no_open_file():
    for read in (0, 1):
        file = default_storage.open(NAME)
        piece = Piece(file, 0, len(SOUND))
        assert len([chunk for _number, chunk in zip(range(read), piece, strict=False)]) == read
        piece.close()
        assert file.closed


# Headers


def test_a_name_never_changes_its_content_so_it_is_kept_for_a_year(client):
    answer = fetch(client)
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    assert not answer.cookies
    assert "Cookie" not in answer.get("Vary", "")


@pytest.mark.parametrize("headers", [{}, {"range": "bytes=0-1"}, {"range": "bytes=99999999-"}])
def test_nothing_in_a_file_can_do_anything(client, headers: dict[str, str]):
    answer = fetch(client, **headers)
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *(("a.jpg", "image/jpeg"), ("a.png", "image/png"), ("a.webp", "image/webp"), ("a.avif", "image/avif")),
        *(("a.gif", "image/gif"), ("a.mp3", "audio/mpeg"), ("a.opus", "audio/ogg"), ("a.wav", "audio/wav")),
    ],
)
def test_pictures_and_sounds_are_shown_in_place(client, name: str, kind: str):
    default_storage.save(name, ContentFile(b"<script>alert(1)</script>"))
    answer = fetch(client, f"/uploads/{name}")
    assert (answer["Content-Type"], answer["Content-Disposition"]) == (kind, "inline")


@pytest.mark.parametrize("name", ["a.html", "a.svg", "a.js", "a.pdf", "a.css", "a.xml", "a.jpg.html", "a.txt"])
def test_everything_else_is_a_file_to_save(client, name: str):
    default_storage.save(name, ContentFile(b"<script>alert(1)</script>"))
    answer = fetch(client, f"/uploads/{name}")
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"] == f'attachment; filename="{name}"'


# Names


@pytest.mark.parametrize(
    "path",
    [
        *("", "sounds", "sounds/", "sounds/none.mp3", "/sounds/tide.mp3", "sounds//tide.mp3", "./sounds/tide.mp3"),
        *("../secret-key", "sounds/../../secret-key", "%2e%2e/secret-key", "..%2fsecret-key", "..\\secret-key"),
        *("....//secret-key", "sounds/tide.mp3/", "sounds/tide.mp3%00", "sounds/TIDE.mp3", ".htaccess", "a/.b.jpg"),
        *("sounds/tide.mp3%0a", "~/a.jpg", "C:/a.jpg", "a" * 5000 + ".jpg", "%F0%9F%98%80.jpg", "%ff.jpg"),
    ],
)
def test_no_path_leads_anywhere_else(client, path: str):
    assert fetch(client, f"/uploads/{path}").status_code == 404


def test_only_reading_is_possible(client):
    for method in (client.post, client.put, client.delete, client.patch, client.options):
        assert method(ADDRESS).status_code == 405


def test_it_is_open_to_anyone_and_the_same_for_all(newsroom):
    answer, other = fetch(newsroom), fetch(Client())
    assert answer.body == other.body == SOUND
    assert dict(answer.headers) == dict(other.headers)
