"""`manage.py serve`: the web server and the background process, watched over."""

import socket
import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from core.supervising import Supervisor


class Command(BaseCommand):
    help = "Serves the site: gunicorn and the background process as two children, stopped by SIGTERM or SIGHUP."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--bind", default=f"127.0.0.1:{settings.PORT}", help="address:port (%(default)s)")

    def handle(self, *args: Any, bind: str, **options: Any) -> None:
        ensure_free(bind)
        self.stdout.write(f"Serving {settings.BROADSIDE_URL}/ from {bind}; Ctrl+C stops it.")
        self.stdout.flush()
        manage = [sys.executable, str(settings.BASE_DIR / "manage.py")]
        Supervisor([gunicorn(bind), [*manage, "run_background"]]).run()


def gunicorn(bind: str) -> list[str]:
    """The web server's command line.

    gthread, since a sync worker hangs on the spare connection that a browser opens. No control socket: two
    sites of one user would share its path.
    """
    options = ["--workers=2", "--threads=8", "--worker-class=gthread", "--keep-alive=5"]
    options += [
        "--no-control-socket",
        "--forwarder-headers=",
        f"--bind={bind}",
        f"--chdir={settings.BASE_DIR}",
        "--log-level=warning",
    ]
    return [sys.executable, "-m", "gunicorn", *options, "site_config.wsgi:application"]


def ensure_free(bind: str) -> None:
    """Raise `CommandError` in one sentence where the address is taken or not ours to use."""
    host, _, port = bind.rpartition(":")
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host.strip("[]"), int(port)))
    except (OSError, ValueError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CommandError(
            f"Cannot serve on {bind} ({reason}). Is a server running there? `make run PORT=8123` takes another port."
        ) from error
