"""Keyed hashes for what must not be stored, such as a visitor's network address."""

import hmac
import secrets
from datetime import UTC, datetime, timedelta

from core.models import HashKey

# Hashes live seconds; a key outlives its month by a day, for a clock or a request that lags behind.
GRACE = timedelta(days=1)


def keyed_hash(purpose: str, value: str, now: datetime) -> str:
    """64 hex digits that tell whether two values are the same, and nothing else, within a month.

    HMAC (RFC 2104) with SHA-256. The key is random, changes each calendar month (UTC) and is deleted a
    day later, so the value cannot be found by trying all addresses from then on.
    """
    message = f"{purpose}\0{value}".encode("utf-8", "replace")
    return hmac.digest(month_key(now), message, "sha256").hex()


def month_key(now: datetime) -> bytes:
    """The 32 secret bytes of the month of `now`; the first caller of a month makes them."""
    now = now.astimezone(UTC)
    # The 28th and four days lie in the next month, whatever the month.
    next_month = (now.replace(day=28, hour=0, minute=0, second=0, microsecond=0) + timedelta(days=4)).replace(day=1)
    key, _ = HashKey.objects.get_or_create(
        month=f"{now:%Y-%m}",
        defaults={"secret": secrets.token_bytes(32), "expires_at": next_month + GRACE},
    )
    return bytes(key.secret)
