"""Every earlier version's data, with content, becomes this version's without losing any of it."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.serving import ROOT, Server

pytestmark = pytest.mark.slow

SNAPSHOTS = sorted((ROOT / "tests" / "upgrades").glob("*.sql"))
LOOK = """
import json
from django.test import Client
from django.utils import timezone
from articles.models import Edition, Section, SectionVersion
from sidebar.models import Shout
client = Client(headers={"host": "127.0.0.1"})
live = Edition.objects.live(timezone.now())
print(json.dumps({
    "pages": {edition.get_absolute_url(): client.get(edition.get_absolute_url()).status_code for edition in live},
    "old": client.get("/articles/two-hundred-and-forty-copies/").status_code,
    "withdrawn": client.get("/articles/withdrawn/").status_code,
    "scheduled": Edition.objects.coming(timezone.now() - timezone.timedelta(days=36500)).count(),
    "shelf": Section.objects.on_shelf().count(),
    "aside": SectionVersion.objects.filter(version=None).count(),
    "hidden": Shout.objects.exclude(pk__in=Shout.objects.visible()).count(),
}))
"""


def rows(database: Path) -> dict[str, int]:
    """How many rows each table of ours has."""
    with sqlite3.connect(database) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        ours = [name for (name,) in names if name.startswith(("core_", "articles_", "sidebar_"))]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in ours}


@pytest.mark.parametrize("snapshot", SNAPSHOTS, ids=lambda path: path.stem)
def test_a_snapshot_migrates_and_serves(snapshot: Path, tmp_path: Path) -> None:
    database = tmp_path / "broadside.sqlite3"
    with sqlite3.connect(database) as connection:
        connection.executescript(snapshot.read_text(encoding="utf-8"))
    before = rows(database)
    server = Server(tmp_path)
    done = server.manage("set_up")
    assert done.returncode == 0 and done.stdout == "", done.stderr
    after = rows(database)
    assert {name: after.get(name) for name in before} == before
    assert sum(before.values()) > 100
    seen = json.loads(server.manage("shell", "-v0", "-c", LOOK).stdout)
    assert len(seen["pages"]) == 5 and set(seen["pages"].values()) == {200}
    assert (seen["old"], seen["withdrawn"]) == (301, 410)
    assert (seen["shelf"], seen["aside"], seen["hidden"]) == (1, 1, 1)
    assert seen["scheduled"] >= 1


def test_there_is_a_snapshot_of_this_version(tmp_path: Path) -> None:
    version = Server(tmp_path).manage("shell", "-v0", "-c", "from django.conf import settings; print(settings.VERSION)")
    assert version.stdout.strip() in {path.stem for path in SNAPSHOTS}
