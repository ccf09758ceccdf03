"""Several that act at the same moment, for the tests of what may happen once only."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from threading import Barrier
from typing import Any

import pytest
from django.db import connection, connections

from core.models import Site


def at_once(act: Callable[[int], Any], count: int = 8) -> list[Any]:
    """What `count` threads with connections of their own get when they all act at the same moment."""
    gate = Barrier(count, timeout=20)

    def run(number: int) -> Any:
        try:
            gate.wait()
            return act(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


@contextmanager
def busy() -> Iterator[None]:
    """Somebody else holds SQLite's write lock, and this thread's own connection waits for a moment only."""
    if connection.vendor != "sqlite":
        pytest.skip("several can write at once there")
    Site.objects.current()
    with closing(sqlite3.connect(connection.settings_dict["NAME"], isolation_level=None)) as other:
        connection.cursor().execute("PRAGMA busy_timeout = 20")
        other.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            other.execute("ROLLBACK")
            connection.close()
