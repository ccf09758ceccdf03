"""The site's logo: made ready from what somebody sends, and kept beside the other uploads."""

import io
from typing import TypedDict

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.urls import reverse
from django.utils.crypto import get_random_string
from PIL import Image

from core.pictures import Picture

FOLDER = "site"
# Thrice what the masthead shows of it: no screen shows more.
MAX_WIDTH, MAX_HEIGHT = 960, 132
# No vowels: a name never spells a word.
NAME_ALPHABET = "23456789bcdfghjkmnpqrstvwxz"


class Logo(TypedDict):
    """What the site's row keeps of a logo. The file at a name never changes."""

    name: str
    width: int
    height: int


def keep(picture: Picture) -> Logo:
    """Write a picture as a logo, at most 960 × 132 pixels large, in whichever way of WebP is the smaller."""
    image = picture.image.copy()
    image.thumbnail((MAX_WIDTH, MAX_HEIGHT), Image.Resampling.LANCZOS)
    data = min(_encoded(image, lossless=True), _encoded(image, lossless=False), key=len)
    name = f"{FOLDER}/{get_random_string(10, NAME_ALPHABET)}.webp"
    default_storage.save(name, ContentFile(data))
    return Logo(name=name, width=image.width, height=image.height)


def drop(logo: Logo | None) -> None:
    """Delete a logo's file when the transaction that takes it off the site is through; nothing for None."""
    if logo:
        transaction.on_commit(lambda: default_storage.delete(logo["name"]))


def address(logo: Logo) -> str:
    """The path that serves it."""
    return reverse("uploaded", args=[logo["name"]])


def _encoded(image: Image.Image, *, lossless: bool) -> bytes:
    target = io.BytesIO()
    image.save(target, "WEBP", lossless=lossless, quality=90, method=6)
    return target.getvalue()
