"""A site of its own in a temporary folder, for measuring: import this before anything of Django."""

import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_folder = tempfile.TemporaryDirectory(prefix="broadside-bench-")
os.environ["BROADSIDE_DATA"] = _folder.name
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_config.settings")
sys.path.insert(0, str(ROOT))


def raise_curtain() -> None:
    """Set Django up with a migrated database and collected static files."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    call_command("collectstatic", verbosity=0, interactive=False)


def computer() -> str:
    """The beginning of a table's line: date, processor count, system."""
    return f"{date.today()}, {os.cpu_count()} processors, {platform.system()} {platform.machine()}"


def machine() -> str:
    """One line for the table: date, processor count, Python, database."""
    from django.db import connection

    return f"{computer()}, Python {platform.python_version()}, {connection.vendor}"


def median_ms(act: Callable[[], object], rounds: int = 40) -> float:
    """The median time of `act` in milliseconds, after three rounds that do not count."""
    times = []
    for number in range(rounds + 3):
        start = time.perf_counter()
        act()
        if number >= 3:
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)
