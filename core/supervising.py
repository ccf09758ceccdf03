"""Keeps two child processes running and stops both when asked."""

import logging
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence

# A child that dies at once is not started in a tight loop.
PATIENCE = 2.0
# gunicorn gives its workers 30 s to finish; then the children are killed.
GRACE = 35.0

log = logging.getLogger(__name__)


def when_told_to_end(act: Callable[[], None]) -> None:
    """Call `act` at SIGTERM, SIGINT, and SIGHUP, which is the closing of the terminal.

    gunicorn takes SIGHUP for "reload": without us it would stay behind. Under nohup it is ignored, and stays so.
    """
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        if number != signal.SIGHUP or signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, lambda *_: act())


class Supervisor:
    """Runs commands as children: a dead one is started again, a signal to end ends them all."""

    def __init__(self, commands: Sequence[Sequence[str]]) -> None:
        self.commands = commands
        self.children: list[subprocess.Popen[bytes]] = []
        self.stopping = threading.Event()

    def run(self) -> None:
        """Return when the children have ended after a signal."""
        when_told_to_end(self.stopping.set)
        self.children = [subprocess.Popen(command) for command in self.commands]
        while not self.stopping.wait(0.5):
            self._restart_dead()
        self._end()

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
