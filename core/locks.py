"""Standing in line for one thing, on a database that lets several write at once."""

import hashlib

from django.db import connection


def stand_in_line(kind: str, number: int) -> None:
    """Wait until no other transaction holds this lock, then hold it until the transaction's end.

    PostgreSQL: an advisory lock and not a row's, so that it can be taken first without ever crossing the
    order in which a save locks its rows. SQLite: nothing to do, since a transaction there begins with the one
    write lock that there is.
    """
    if connection.vendor == "postgresql":
        digest = hashlib.sha256(f"{kind} {number}".encode()).digest()
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int.from_bytes(digest[:8], signed=True)])
