"""What the tests of the picture library share."""

from pathlib import Path
from typing import Any

from django.test import Client

from articles.library import Texts, store_image
from articles.models import Article, Image
from tests.photos import encoded, striped


def picture(width: int = 300, **texts: Any) -> Image:
    """A picture in the library, another one for each width."""
    return store_image(encoded(striped(width, 200)), f"photo-{width}.jpg", texts=Texts(**texts)).image


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def page(client: Client, article: Article) -> str:
    return client.get(article.get_absolute_url()).content.decode()
