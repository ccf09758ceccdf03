"""The test's database as a site has it, for tests in which several connections or processes write."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import connections


@contextmanager
def on_disk(folder: Path) -> Iterator[dict[str, str]]:
    """Give the environment in which another process opens the same database as this one.

    SQLite's is copied into a file first and used from there: in memory all threads share one cache, and its locks
    are others than those of a site. PostgreSQL's is one for several already.
    """
    old = connections["default"]
    if old.vendor == "postgresql":
        place = old.settings_dict
        secret = f":{place['PASSWORD']}" if place["PASSWORD"] else ""
        address = f"{place['USER']}{secret}@{place['HOST']}:{place['PORT']}/{place['NAME']}"
        yield {"BROADSIDE_DATA": str(folder), "DATABASE_URL": f"postgres://{address}"}
        return
    file, name = folder / "broadside.sqlite3", old.settings_dict["NAME"]
    old.ensure_connection()
    with closing(sqlite3.connect(file)) as copy:
        old.connection.backup(copy)
    # All threads read their connection's settings from this one dictionary.
    old.settings_dict["NAME"] = str(file)
    connections["default"] = connections.create_connection("default")
    try:
        yield {"BROADSIDE_DATA": str(folder), "DATABASE_URL": ""}
    finally:
        connections["default"].close()
        old.settings_dict["NAME"] = name
        connections["default"] = old
