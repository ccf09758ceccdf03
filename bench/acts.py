"""What the benches do to a site. Imported after `stage.raise_curtain()`."""

from collections.abc import Callable, Iterator

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles import manifests
from articles.arranging import add_section, move_section, ordered
from articles.creating import create_article
from articles.editing import save_section
from articles.models import Article
from articles.publishing import publish
from sidebar.models import Shout, Station

Act = Callable[[], object]


def furnish() -> None:
    """A sidebar as full as it gets."""
    Station.objects.create(name="Bench Radio", stream_url="https://stream.example/live.mp3")
    Shout.objects.bulk_create(
        Shout(name=f"Listener {number}", text="Good evening to all. " * 4) for number in range(30)
    )


def published(size: int, body: str) -> Article:
    """A published article with `size` headed sections."""
    fields = {"title": f"Of {size} sections", "standfirst": "", "authors": [], "tags": [], "menu_position": None}
    article = create_article(fields)
    for number in range(size):
        add_section(article, f"Section {number}", body)
    publish(article, manifests.current(article))
    return article


def reader(article: Article) -> tuple[Act, float]:
    """Somebody who asks for the article's page, and the page's size in KB."""
    client = Client(headers={"host": "127.0.0.1"})
    response = client.get(article.get_absolute_url())
    assert response.status_code == 200
    return (lambda: client.get(article.get_absolute_url())), len(response.content) / 1024


def saver(article: Article, body: str, rounds: Iterator[int]) -> Act:
    """An editor who saves the first section, each time with other words."""
    section = article.sections.in_order().first()

    def act() -> None:
        version = article.sections.values_list("version", flat=True).get(pk=section.pk)
        save_section(section, version, section.heading, f"{body}\n\nEdit {next(rounds)}.")

    return act


def mover(article: Article, rounds: Iterator[int]) -> Act:
    """An editor who moves the first section behind the second."""

    def act() -> None:
        first, second = ordered(article)[:2]
        move_section(first, second)

    return act


def queries(act: Act) -> int:
    """How many statements one act sends, after one that does not count."""
    act()
    with CaptureQueriesContext(connection) as captured:
        act()
    return len(captured)
