"""Writes `tests/upgrades/VERSION.sql`, the data that later versions must migrate: run once for each version.

python tests/upgrades/make_snapshot.py
"""

import os
import sqlite3
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"BROADSIDE_DATA": folder, "BROADSIDE_ADMIN_PASSWORD": "the snapshot's own words"}
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_config.settings")
        sys.path.insert(0, str(ROOT))
        import django

        django.setup()
        from django.conf import settings
        from django.core.management import call_command

        call_command("set_up")
        from articles.search.backends import index_of
        from tests.upgrades import history

        history.make()
        # The search index cannot be written as statements; `set_up` makes it again where it is missing.
        index_of().drop()
        with sqlite3.connect(Path(folder) / "broadside.sqlite3") as database:
            lines = [line for line in database.iterdump() if "sqlite_sequence" not in line]
        target = HERE / f"{settings.VERSION}.sql"
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")
        sys.stdout.write(f"{target.name}: {target.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    main()
