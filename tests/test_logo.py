"""The logo: sent in the site's form, made safe and small, shown in the place of the name."""

import re
from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from core.models import Site
from tests.photos import encoded, exif, striped
from tests.test_identity import FORM, fields, refusals

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def own_uploads(settings, tmp_path: Path) -> Path:
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": tmp_path}},
    }
    return tmp_path


def send(newsroom, data: bytes = b"", name: str = "new_logo", **others: str):
    Site.objects.current()
    file = {name: SimpleUploadedFile("logo.png", data)} if data else {}
    return newsroom.post(FORM, {**fields(**others), **file})


def drawing(width: int = 1200, height: int = 300, mode: str = "RGBA") -> bytes:
    return encoded(striped(width, height, mode), "PNG")


def masthead(client) -> str:
    return re.search(r'<a class="masthead__name".*?</a>', client.get("/").content.decode(), re.S)[0]


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_without_one_the_name_stands_there(client) -> None:
    assert re.sub(r"<[^>]*>", "", masthead(client)).strip() == "Broadside"


def test_it_stands_in_the_place_of_the_name_and_says_it(newsroom, client) -> None:
    before = Site.objects.current().numbers.edition_no
    assert send(newsroom, drawing()).status_code == 302
    shown = masthead(client)
    assert 'alt="The Slipway"' in shown and 'width="528" height="132"' in shown
    assert Site.objects.current().numbers.edition_no == before + 1
    answer = client.get(re.search(r'src="([^"]+)"', shown)[1])
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/webp")
    answer.close()


def test_nothing_of_the_file_but_its_pixels_is_kept(newsroom, own_uploads) -> None:
    send(newsroom, encoded(striped(3000, 400), "JPEG", exif=exif(), comment=b"a secret"))
    (kept,) = files(own_uploads)
    assert b"secret" not in kept.read_bytes() and b"Phonemaker" not in kept.read_bytes()
    with Image.open(kept) as image:
        assert image.size == (960, 128) and not image.info.get("exif")


def test_each_theme_may_have_its_own(newsroom, client) -> None:
    send(newsroom, drawing())
    send(newsroom, drawing(600, 100), "new_logo_dark")
    shown = masthead(client)
    assert re.findall(r'class="([^"]+)"', shown)[1:] == ["logo logo--day", "logo logo--night"]
    assert shown.count('alt="The Slipway"') == 2 and shown.count('loading="lazy"') == 2


def test_a_new_one_takes_the_place_of_the_old_and_a_tick_takes_it_away(newsroom, client, own_uploads) -> None:
    send(newsroom, drawing())
    first = files(own_uploads)
    send(newsroom, drawing(400, 100))
    assert len(files(own_uploads)) == 1 and files(own_uploads) != first
    send(newsroom)
    assert "<img" in masthead(client)
    send(newsroom, **{"new_logo-clear": "on"})
    assert "<img" not in masthead(client)
    assert files(own_uploads) == []


def test_the_form_shows_which_one_there_is(newsroom) -> None:
    send(newsroom, drawing())
    page = newsroom.get(FORM).content.decode()
    assert f'<a href="/uploads/{Site.objects.current().logo["name"]}">528 × 132</a>' in page
    assert 'enctype="multipart/form-data"' in page


@pytest.mark.parametrize(
    "data",
    [b"GIF89a", b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", b"\x89PNG\r\n\x1a\n" + b"0" * 99],
    ids=["broken", "svg", "junk"],
)
def test_what_is_no_picture_is_refused_in_words_and_leaves_nothing(newsroom, data, own_uploads) -> None:
    assert len(refusals(send(newsroom, data))) > 20
    assert files(own_uploads) == [] and Site.objects.current().logo is None


def test_a_form_that_is_refused_for_another_reason_leaves_no_file(newsroom, own_uploads) -> None:
    assert refusals(send(newsroom, drawing(), accent_light="#ffcc00"))
    assert files(own_uploads) == []
    assert default_storage.listdir("") == ([], [])
