"""Fills a site with made-up articles: `BROADSIDE_DATA=folder python bench/fill.py 100000`.

Straight into the tables, a batch at a time: the verbs write one article after the other, which takes hours. Every
row that the verbs leave is there, so the site can be read, searched and edited.
"""

import os
import sys
import time
from pathlib import Path
from typing import Any

BATCH = 500


def main(count: int) -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_config.settings")
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    import filling

    fill(filling.Press(), count)


def fill(press: Any, count: int) -> None:
    """Print `count` articles more, with a line that tells how far it is."""
    started = time.monotonic()
    for done in range(0, count, BATCH):
        press.print(min(BATCH, count - done))
        ready = min(done + BATCH, count)
        seconds = time.monotonic() - started
        rest = seconds / ready * (count - ready)
        bar = "#" * (40 * ready // count)
        sys.stderr.write(f"\r[{bar:<40}] {ready:,} of {count:,} articles, {seconds:.0f} s, {rest:.0f} s to go ")
        sys.stderr.flush()
    press.finish()
    sys.stderr.write("\n")


if __name__ == "__main__":
    if len(sys.argv) != 2 or not sys.argv[1].isdigit() or "BROADSIDE_DATA" not in os.environ:
        sys.exit("usage: BROADSIDE_DATA=folder python bench/fill.py NUMBER")
    main(int(sys.argv[1]))
