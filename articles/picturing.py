"""Pictures for links to the site elsewhere: which there are, and where the drawn ones are kept.

Only a live edition and the site itself have one, so nobody can have pictures made of words of their own.
"""

import logging
import os
import tempfile
from pathlib import Path

from django.conf import settings
from django.urls import reverse

from articles.models import Edition
from core.cards import Card
from core.models import Site

log = logging.getLogger(__name__)

# So many drawn pictures are kept, about 15 KB each; one that is asked for again is drawn again, in 0.1 s.
MOST_KEPT = 2000


def card_of(site: Site, edition: Edition | None = None) -> Card:
    """What the picture of an edition shows; without one, the site's."""
    colour = {"accent": str(site.accent.light)} if site.accent else {}
    if edition:
        return Card(edition.title, site.name, **colour)
    return Card("", site.name, site.tagline, **colour)


def picture_path(site: Site, edition: Edition | None = None) -> str:
    """The path of a picture. It holds the mark of what the picture shows, so that it can be cached for ever."""
    mark = card_of(site, edition).mark
    if edition:
        return reverse("article_picture", args=[edition.article_id, mark])
    return reverse("site_picture", args=[mark])


def picture_bytes(card: Card, key: str) -> bytes:
    """The PNG of a card. `key` says whose it is: a new picture takes the place of its older ones."""
    folder = settings.BROADSIDE_DATA / "social"
    file = folder / f"{key}-{card.mark}.png"
    try:
        return bytes(file.read_bytes())
    except OSError:
        drawn = card.draw()
    try:
        _keep(folder, file, key, drawn)
    except OSError as error:
        # A full disk costs time, not the picture.
        log.warning("a picture was not kept: %s", error)
    return drawn


def _keep(folder: Path, file: Path, key: str, drawn: bytes) -> None:
    folder.mkdir(mode=0o750, exist_ok=True)
    _make_room(folder, key)
    with tempfile.NamedTemporaryFile(dir=folder, delete=False) as part:
        part.write(drawn)
    os.replace(part.name, file)


def _make_room(folder: Path, key: str) -> None:
    """Delete this key's older pictures, and the oldest of all where there are too many."""
    kept = []
    for entry in os.scandir(folder):
        if entry.name.startswith(f"{key}-"):
            Path(entry.path).unlink(missing_ok=True)
        else:
            kept.append(entry)
    if len(kept) >= MOST_KEPT:
        # Not one by one: a full folder would be sorted for each new picture.
        for path in sorted((Path(entry.path) for entry in kept), key=_age)[: MOST_KEPT // 10]:
            path.unlink(missing_ok=True)


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0
