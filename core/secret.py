"""The site's secret key: made once, kept in the data folder, readable by its owner only."""

import os
import secrets
from pathlib import Path


def read_or_make_secret(path: Path) -> str:
    """The secret in `path`, made on the first call; two processes that start together agree on one.

    Raises `OSError` where the folder cannot be written or the file not be read.
    """
    if not path.exists():
        _make(path)
    return path.read_text(encoding="ascii").strip()


def _make(path: Path) -> None:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(64))
    try:
        # A link, unlike a rename, fails where another process was first: its key then stands.
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
