"""Several sites in one process, measured in turn and so under the same load. Imported when Django is set up."""

from copy import deepcopy
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import load_backend


class Site:
    """An empty, migrated site: a file of its own on SQLite, a schema of its own on PostgreSQL."""

    def __init__(self, name: str) -> None:
        config = deepcopy(connections["default"].settings_dict)
        config["CONN_MAX_AGE"] = None
        if config["ENGINE"].endswith("sqlite3"):
            config["NAME"] = Path(settings.BROADSIDE_DATA) / f"{name}.sqlite3"
        else:
            with connections["default"].cursor() as cursor:
                cursor.execute(f'DROP SCHEMA IF EXISTS "{name}" CASCADE')
                cursor.execute(f'CREATE SCHEMA "{name}"')
            config["OPTIONS"] = {**config["OPTIONS"], "options": f"-c search_path={name}"}
        self.connection: BaseDatabaseWrapper = load_backend(config["ENGINE"]).DatabaseWrapper(config, "default")
        self.enter()
        call_command("migrate", verbosity=0, interactive=False)

    def enter(self) -> None:
        """From now on everything that is asked of the database is asked of this site."""
        connections["default"] = self.connection
