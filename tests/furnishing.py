"""Puts into a running site what the tests that look at pages need to see: one of everything.

Run inside the site, by `manage.py shell`: see `furnished`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from articles import manifests
from articles.arranging import add_section
from articles.importers import read_document
from articles.importing import Options, import_document
from articles.models import Article
from articles.publishing import publish, withdraw
from sidebar.models import Shout, Station
from tests.newsdesk import write
from tests.serving import ROOT, Server, running

DOCUMENT = ROOT / "tests" / "documents" / "everything.md"
# Nothing listens there: whoever presses "Listen now" is told that it does not answer.
STREAM = "http://127.0.0.1:9/live.mp3"


def furnish() -> None:
    import_document(read_document(DOCUMENT.name, DOCUMENT.read_bytes()), Options(publish=True))
    for slug, words in (("withdrawn", "Taken back."), ("bare", "A text without anything beside it.")):
        article = write(("", words), title=slug.capitalize())
        publish(article, manifests.current(article))
        if slug == "withdrawn":
            withdraw(article)
    # Live and changed since, so that the room has marks to show.
    add_section(Article.objects.get(slug="everything"), "Not yet published", "A section that readers do not have.")
    Station.objects.update(stream_url=STREAM)
    Shout.objects.bulk_create(
        Shout(name=f"Listener {number}", text="Good evening to all. " * 4) for number in range(70)
    )
    Shout.objects.create(name="Mallory", text="Waits.", state=Shout.State.HELD)


@contextmanager
def furnished(folder: Path, **environ: str) -> Iterator[Server]:
    """A site with one of everything, serving until the end."""
    with running(folder, **environ) as server:
        done = server.manage("shell", "-v", "0", "-c", "from tests.furnishing import furnish; furnish()")
        assert done.returncode == 0, done.stderr
        yield server
