"""Keyed hashes for what must not be stored, such as a visitor's network address."""

import hmac
import secrets
from datetime import datetime, timedelta

from core.models import HashKey

# Short limits live an hour at most; a key outlives its month by that much and a day's grace.
KEY_LIFE = timedelta(days=32)


def keyed_hash(purpose: str, value: str, now: datetime) -> str:
    """64 hex digits that tell whether two values are the same, and nothing else, within a month.

    HMAC (RFC 2104) with SHA-256. The key is random, changes each calendar month (UTC) and is then deleted,
    so the value cannot be found by trying all addresses once the month has passed.
    """
    message = f"{purpose}\0{value}".encode("utf-8", "replace")
    return hmac.digest(month_key(now), message, "sha256").hex()


def month_key(now: datetime) -> bytes:
    """The 32 secret bytes of the month of `now`; the first caller of a month makes them."""
    key, _ = HashKey.objects.get_or_create(
        month=f"{now:%Y-%m}",
        defaults={"secret": secrets.token_bytes(32), "expires_at": now + KEY_LIFE},
    )
    return bytes(key.secret)
