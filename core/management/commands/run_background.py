"""`manage.py run_background`: the site's one background process."""

import logging
import os
import socket
import threading
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand
from django.db import OperationalError, close_old_connections
from django.utils import timezone

from core import lease
from core.pruning import prune
from core.supervising import when_told_to_end

LEASE = "background"
SPAN = timedelta(seconds=12)
PAUSE = 4.0

log = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Prunes what has expired. Any number may run; one at a time holds the lease and works."

    def handle(self, *args: Any, **options: Any) -> None:
        stop = threading.Event()
        when_told_to_end(stop.set)
        holder = f"{socket.gethostname()}-{os.getpid()}"
        while not stop.is_set():
            if not step(holder):
                stop.wait(PAUSE)
        lease.release(LEASE, holder)


def step(holder: str) -> bool:
    """Do one piece of work if this process holds the lease; whether there was any."""
    close_old_connections()
    now = timezone.now()
    try:
        return lease.hold(LEASE, holder, SPAN, now) and prune(now) > 0
    except OperationalError:
        # The database is away or busy: this is what the next step is for.
        log.exception("background step failed")
        return False
