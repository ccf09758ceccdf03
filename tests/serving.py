"""The site as a newcomer has it: `set_up` and `serve` as own processes, on a free port and an empty folder."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "words for the test's own site"
PATIENCE = 60


class Server:
    """A running site: its address, its data folder, and its commands."""

    def __init__(self, folder: Path, **environ: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("BROADSIDE_", "DATABASE_"))}
        own = {"BROADSIDE_DATA": str(folder), "PORT": str(self.port), "BROADSIDE_ADMIN_PASSWORD": PASSWORD}
        self.environ = {**kept, **own, **environ}
        self.process: subprocess.Popen[bytes] | None = None

    def manage(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Run one of the site's commands to its end."""
        command = [sys.executable, str(ROOT / "manage.py"), *words]
        return subprocess.run(command, env=self.environ, cwd=ROOT, capture_output=True, text=True, timeout=120)

    def start(self) -> None:
        command = [sys.executable, str(ROOT / "manage.py"), "serve"]
        with open(self.folder / "serve.log", "ab") as log:
            self.process = subprocess.Popen(command, env=self.environ, cwd=ROOT, stdout=log, stderr=log)
        self._wait()

    def _wait(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self.process is not None and self.process.poll() is None, self.log()
            try:
                urllib.request.urlopen(f"{self.url}/healthz", timeout=2).close()
                return
            except OSError:
                # Nothing to await: the port opens when gunicorn is ready.
                time.sleep(0.05)
        raise AssertionError(f"the site did not answer: {self.log()}")

    def stop(self) -> int:
        """End it as an operator does; its exit status."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)

    def log(self) -> str:
        return (self.folder / "serve.log").read_text()


@contextmanager
def running(folder: Path, **environ: str) -> Iterator[Server]:
    """A site that is set up, serves, and is stopped at the end."""
    server = Server(folder, **environ)
    done = server.manage("set_up")
    assert done.returncode == 0, done.stderr
    server.start()
    try:
        yield server
    finally:
        if server.process and server.process.poll() is None:
            server.stop()


def until(page: Page, condition: str) -> None:
    """Wait until JavaScript finds a condition true, looking at each frame.

    Playwright's own `wait_for_function` evaluates its text inside the page, which the site's policy forbids.
    """
    page.evaluate(
        """(patience) => new Promise((done, fail) => {
            setTimeout(() => fail(new Error("never came true")), patience);
            const look = () => (CONDITION) ? done() : requestAnimationFrame(look);
            look();
        })""".replace("CONDITION", condition),
        PATIENCE * 250,
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
