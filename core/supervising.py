"""Keeps two child processes running and stops both when asked."""

import logging
import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from types import FrameType

# A child that dies at once is not started in a tight loop.
PATIENCE = 2.0
# gunicorn gives its workers 30 s to finish; then the children are killed.
GRACE = 35.0

log = logging.getLogger(__name__)


class Supervisor:
    """Runs commands as children: a dead one is started again, SIGTERM and SIGINT end them all."""

    def __init__(self, commands: Sequence[Sequence[str]]) -> None:
        self.commands = commands
        self.children: list[subprocess.Popen[bytes]] = []
        self.stopping = threading.Event()

    def run(self) -> None:
        """Return when the children have ended after a signal."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)
        self.children = [subprocess.Popen(command) for command in self.commands]
        while not self.stopping.wait(0.5):
            self._restart_dead()
        self._end()

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self.stopping.set()

    def _restart_dead(self) -> None:
        for place, child in enumerate(self.children):
            if child.poll() is None:
                continue
            log.error("%s ended with %s; starting it again", self.commands[place][1:4], child.returncode)
            if not self.stopping.wait(PATIENCE):
                self.children[place] = subprocess.Popen(self.commands[place])

    def _end(self) -> None:
        for child in self.children:
            child.terminate()
        deadline = time.monotonic() + GRACE
        for child in self.children:
            try:
                child.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
