"""Several that act at the same moment, for the tests of what may happen once only."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from django.db import connections


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
