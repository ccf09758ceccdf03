"""What several tests of the ShoutBox share: sending the form as a browser does."""

import itertools
from datetime import UTC, datetime
from typing import Any

from django.test import Client

from sidebar.models import Shout
from sidebar.stamps import new_stamp

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
# Shouts from different visitors do not hold each other up.
_visitors = itertools.count(1)


def form(**fields: str) -> dict[str, str]:
    return {"name": "Lena", "text": "Hello from the harbour", "website": "", "t": new_stamp(), "next": "/", **fields}


def send(client: Client, address: str = "", headers: dict[str, str] | None = None, **fields: str) -> Any:
    """Post the form from `address` (default: one that nobody shouted from before)."""
    peer = address or f"198.51.100.{next(_visitors) % 250}"
    return client.post(
        "/shouts/", form(**fields), REMOTE_ADDR=peer, headers=headers or {"sec-fetch-site": "same-origin"}
    )


def shout(text: str = "Hello", state: str = "visible", name: str = "Lena", at: datetime = NOON) -> Shout:
    return Shout.objects.create(name=name, text=text, state=state, at=at)
