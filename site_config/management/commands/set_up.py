"""`manage.py set_up`: everything between a checkout and a site that serves. Safe to run at each start."""

import hashlib
import os
import secrets
from io import StringIO
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils import timezone

from articles.search import indexing
from core.catalogues import compile_folder
from core.models import User
from site_config import demonstration

STAMP = "static-state"
PASSWORD = "BROADSIDE_ADMIN_PASSWORD"


class Command(BaseCommand):
    help = "Migrates, collects the static files, and on the first run makes an administrator and a demonstration."

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", interactive=False, verbosity=0)
        collect_static()
        compile_folder(*settings.LOCALE_PATHS)
        if not User.objects.exists():
            self.make_administrator()
        # After an upgrade, or for another language of search.
        if indexing.is_behind(timezone.now()):
            call_command("rebuild_search", stdout=StringIO())
        if demonstration.load():
            self.stdout.write("The demonstration is loaded: three articles, two pages, a station.")

    def make_administrator(self) -> None:
        """The first account: with the operator's password for good, or with one that must be changed."""
        chosen = os.environ.get(PASSWORD, "")
        password = chosen or secrets.token_urlsafe(12)
        User.objects.create_superuser("admin", "", password, must_change_password=not chosen)
        told = f"the password in {PASSWORD}" if chosen else f"the one-time password  {password}"
        self.stdout.write(f"Log in at /admin/ as  admin  with {told}")


def collect_static() -> None:
    """Collect and compress the static files, unless they are those of the last time: that takes seconds."""
    stamp = settings.BROADSIDE_DATA / STAMP
    state = static_state()
    if stamp.exists() and stamp.read_text() == state:
        return
    stamp.unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, verbosity=0)
    stamp.write_text(state)


def static_state() -> str:
    """64 hex digits that change with any static file's path, size or time, and with the version."""
    digest = hashlib.sha256(f"{settings.VERSION} {settings.STATIC_BUNDLES}".encode())
    for finder in finders.get_finders():
        for path, storage in finder.list([]):
            status = Path(storage.path(path)).stat()
            digest.update(f"{path} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()
