"""`manage.py set_up`: everything between a checkout and a site that serves. Safe to run at each start."""

import os
import secrets
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from core.models import User
from site_config import demonstration

PASSWORD = "BROADSIDE_ADMIN_PASSWORD"


class Command(BaseCommand):
    help = "Migrates, collects the static files, and on the first run makes an administrator and a demonstration."

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", interactive=False, verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        if not User.objects.exists():
            self.make_administrator()
        if demonstration.load():
            self.stdout.write("The demonstration is loaded: three articles, two pages, a station.")

    def make_administrator(self) -> None:
        """The first account: with the operator's password for good, or with one that must be changed."""
        chosen = os.environ.get(PASSWORD, "")
        password = chosen or secrets.token_urlsafe(12)
        User.objects.create_superuser("admin", "", password, must_change_password=not chosen)
        told = f"the password in {PASSWORD}" if chosen else f"the one-time password  {password}"
        self.stdout.write(f"Log in at /admin/ as  admin  with {told}")
