"""Pages on the wire: smaller for who can read that, the same for everyone else, never what must stay as it is."""

import gzip

import brotli
import pytest
from django.http import FileResponse, HttpResponse
from django.test import RequestFactory

from core.compressing import LEAST, CompressionMiddleware, accepted
from tests.press import printed

LONG = "The tide went out. " * 200


def answered(response: HttpResponse, path: str = "/", accept: str = "gzip, br", **headers: str) -> HttpResponse:
    """What leaves the middleware for an answer that goes in."""
    request = RequestFactory().get(path, headers={"accept-encoding": accept, **headers})
    return CompressionMiddleware(lambda _request: response)(request)


class TestWhatIsAccepted:
    @pytest.mark.parametrize(
        ("header", "coding"),
        [
            ("", ""),
            ("identity", ""),
            ("gzip", "gzip"),
            ("gzip, deflate, br, zstd", "br"),
            ("br;q=0.1, gzip", "br"),
            ("br;q=0, gzip;q=1.0", "gzip"),
            ("gzip;q=0", ""),
            ("gzip;q=0.000", ""),
            ("GZIP", "gzip"),
            (" gzip ; q=0.5 ", "gzip"),
            ("x-gzip-not", ""),
            ("*", ""),
            (";;,,q=", ""),
            ("gzip" * 5000, ""),
        ],
    )
    def test_a_header_is_read_as_it_was_meant(self, header, coding):
        assert accepted(header) == coding


class TestPages:
    @pytest.mark.parametrize(("coding", "decode"), [("gzip", gzip.decompress), ("br", brotli.decompress)])
    @pytest.mark.django_db
    def test_an_article_arrives_whole_in_less(self, client, coding, decode):
        path = printed("Low water", LONG).get_absolute_url()
        plain, small = client.get(path), client.get(path, headers={"accept-encoding": coding})
        assert small["Content-Encoding"] == coding and "Accept-Encoding" in small["Vary"]
        assert int(small["Content-Length"]) == len(small.content) < len(plain.content) / 2
        words = decode(small.content).decode()
        assert "The tide went out." in words and len(words.encode()) == len(plain.content)

    @pytest.mark.django_db
    def test_without_the_header_it_is_plain_and_caches_know_that_there_are_two(self, client):
        answer = client.get("/")
        assert not answer.has_header("Content-Encoding") and "Accept-Encoding" in answer["Vary"]
        assert b"</html>" in answer.content

    @pytest.mark.parametrize("path", ["/nothing/", "/feed.xml", "/atom.xml", "/feed.json", "/sitemap.xml"])
    @pytest.mark.django_db
    def test_what_is_not_found_and_what_machines_read_is_compressed_too(self, client, path):
        printed("Low water", LONG)
        answer = client.get(path, headers={"accept-encoding": "gzip"})
        assert answer.get("Content-Encoding", "") == ("gzip" if len(client.get(path).content) >= LEAST else "")

    @pytest.mark.django_db
    def test_the_admin_whose_forms_hold_a_secret_is_left_as_it_is(self, client):
        answer = client.get("/admin/login/", headers={"accept-encoding": "gzip, br"})
        assert not answer.has_header("Content-Encoding") and b"csrfmiddlewaretoken" in answer.content

    @pytest.mark.django_db
    def test_the_same_page_makes_the_same_bytes(self, client):
        printed("Low water", LONG)
        first, second = (client.get("/feed.xml", headers={"accept-encoding": "gzip"}) for _ in range(2))
        assert first.content == second.content


class TestWhatIsNotTouched:
    @pytest.mark.parametrize("kind", ["image/png", "audio/mpeg", "font/woff2", "application/octet-stream", ""])
    def test_files_that_are_small_already(self, kind):
        answer = answered(HttpResponse(LONG, headers={"Content-Type": kind}))
        assert answer.content == LONG.encode() and not answer.has_header("Vary")

    def test_a_part_of_a_file(self):
        response = HttpResponse(LONG, status=206, content_type="text/plain")
        assert answered(response).content == LONG.encode()

    def test_a_stream(self):
        response = FileResponse(iter([LONG.encode()]), content_type="text/plain")
        assert not answered(response).has_header("Content-Encoding")

    def test_what_sets_a_cookie(self):
        response = HttpResponse(LONG)
        response.set_cookie("who", "mara")
        assert answered(response).content == LONG.encode()

    def test_what_is_compressed_already(self):
        response = HttpResponse(gzip.compress(LONG.encode()), headers={"Content-Encoding": "gzip"})
        assert gzip.decompress(answered(response).content) == LONG.encode()

    def test_a_few_words(self):
        assert not answered(HttpResponse("ok")).has_header("Content-Encoding")


class TestEntityTags:
    def test_a_strong_tag_becomes_weak_since_the_bytes_are_others(self):
        response = HttpResponse(LONG, headers={"ETag": '"abc"'})
        assert answered(response)["ETag"] == 'W/"abc"'

    def test_a_weak_tag_stays(self):
        assert answered(HttpResponse(LONG, headers={"ETag": 'W/"abc"'}))["ETag"] == 'W/"abc"'

    @pytest.mark.django_db
    def test_a_304_says_the_same_as_the_page_would(self, client):
        printed("Low water", LONG)
        first = client.get("/feed.xml", headers={"accept-encoding": "gzip"})
        answer = client.get("/feed.xml", headers={"accept-encoding": "gzip", "if-none-match": first["ETag"]})
        assert answer.status_code == 304 and answer.content == b""
        assert answer["ETag"] == first["ETag"] and "Accept-Encoding" in answer["Vary"]
        assert not answer.has_header("Content-Encoding")
