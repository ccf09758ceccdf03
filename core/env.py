"""Typed readers for the environment: a bad variable stops the start and is named in the message.

django-environ reads database addresses well, but takes any unknown word for `False` and lets a bad number
raise without the variable's name; those readers are ours.
"""

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from environ import Env

YES = {"1", "true", "yes", "on"}
NO = {"0", "false", "no", "off"}
WHOLE = re.compile(r"-?[0-9]{1,18}")


class Environment:
    """Reads named variables from a mapping of strings and collects every fault.

    A reader answers the default where the variable is unset or empty, and also where it is bad; `check()`
    then raises one `ImproperlyConfigured` that names all the bad ones, so that they are mended in one go.
    """

    def __init__(self, source: Mapping[str, str]) -> None:
        self.source = source
        self.faults: list[str] = []

    def check(self) -> None:
        """Raise `ImproperlyConfigured` with a line for each variable that could not be read."""
        if self.faults:
            raise ImproperlyConfigured("Bad environment variables:\n  " + "\n  ".join(self.faults))

    def text(self, name: str, default: str = "") -> str:
        return self.source.get(name, "").strip() or default

    def boolean(self, name: str, default: bool = False) -> bool:
        value = self.text(name).lower()
        if not value:
            return default
        if value not in YES | NO:
            self._fault(name, "yes or no (also 1/0, true/false, on/off)")
        return value in YES

    def integer(self, name: str, default: int, *, least: int, most: int) -> int:
        value = self.text(name)
        if not value:
            return default
        number = int(value) if WHOLE.fullmatch(value) else None
        if number is None or not least <= number <= most:
            self._fault(name, f"a whole number from {least} to {most}")
            return default
        return number

    def choice(self, name: str, default: str, known: Collection[str]) -> str:
        """One of the `known` words, in small letters."""
        value = self.text(name, default).lower()
        if value not in known:
            self._fault(name, f"one of {', '.join(sorted(known))}")
            return default
        return value

    def folder(self, name: str, default: Path) -> Path:
        """An absolute folder; a relative one counts from where the process was started."""
        value = self.text(name)
        return Path(value).expanduser().resolve() if value else default

    def origin(self, name: str, default: str) -> str:
        """Scheme, host and port of a web address, without a path: `https://radio.example`.

        In small letters, as browsers send it (RFC 6454, section 4).
        """
        value = self.text(name, default).rstrip("/").lower()
        try:
            parts = urlsplit(value)
            usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0 and " " not in value
        except ValueError:
            usable = False
        if not usable or parts.path or parts.query or parts.fragment or "@" in parts.netloc:
            self._fault(name, "a web address without a path, like https://radio.example")
            return default
        return value

    def database(self, name: str, default: dict[str, Any]) -> dict[str, Any]:
        """Django's connection settings from an address such as `postgres://user:password@host:5432/name`."""
        value = self.text(name)
        if not value:
            return default
        try:
            # The library prints an address of an unknown kind whole, with its password.
            known = value.startswith(("postgres://", "postgresql://"))
            config: dict[str, Any] = Env.db_url_config(value) if known else {}
        except (ValueError, KeyError, ImproperlyConfigured):
            config = {}
        if config.get("ENGINE") != "django.db.backends.postgresql" or not config.get("NAME"):
            # The value holds a password: it is never printed.
            self.faults.append(f"{name} must be like postgres://user:password@host:5432/database.")
            return default
        return config

    def _fault(self, name: str, wanted: str) -> None:
        self.faults.append(f"{name} must be {wanted}, not {self.source.get(name)!r}.")
