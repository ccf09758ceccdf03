"""Which index a database has."""

from django.conf import settings
from django.db import connection as default
from django.db.backends.base.base import BaseDatabaseWrapper

from articles.search.index import Index
from articles.search.postgres import PostgresIndex
from articles.search.sqlite import SqliteIndex

INDEXES: dict[str, type[Index]] = {"sqlite": SqliteIndex, "postgresql": PostgresIndex}


def index_of(connection: BaseDatabaseWrapper | None = None) -> Index:
    """The index of a connection; of the site's own one where none is named."""
    chosen = connection or default
    return INDEXES[chosen.vendor](chosen, settings.BROADSIDE_SEARCH_LANGUAGE)
