"""`set_up` and `serve`: what an operator may count on."""

import os
import signal
import stat
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serving import ROOT, Server, running

pytestmark = pytest.mark.slow


def children(pid: int) -> set[int]:
    """The processes that a process started."""
    return {int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}


@pytest.fixture
def not_ignoring() -> Iterator[None]:
    """Processes that we start take SIGHUP as from a terminal, even where the tests run under nohup."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


def test_a_dead_child_is_started_again_and_sigterm_ends_all(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        assert server.process is not None
        before = children(server.process.pid)
        assert len(before) == 2
        for child in before:
            os.kill(child, signal.SIGKILL)
        while len(children(server.process.pid) - before) < 2:
            assert server.process.poll() is None
        server._wait()
        after = children(server.process.pid)
        assert server.stop() == 0
        assert not [child for child in after if Path(f"/proc/{child}").exists()]


@pytest.mark.parametrize("whole", [False, True], ids=["the supervisor alone", "everything on the terminal"])
def test_closing_the_terminal_leaves_nothing_behind(tmp_path: Path, whole: bool, not_ignoring: None) -> None:
    with running(tmp_path) as server:
        assert server.process is not None
        pids = [server.process.pid] if not whole else [server.process.pid, *children(server.process.pid)]
        after = children(server.process.pid)
        for pid in pids:
            os.kill(pid, signal.SIGHUP)
        assert server.process.wait(60) == 0
        assert not [child for child in after if Path(f"/proc/{child}").exists()]


def test_a_taken_port_is_said_in_one_sentence(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        second = server.manage("serve")
        assert second.returncode == 1
        assert "takes another port" in second.stderr and "Traceback" not in second.stderr
        assert len(second.stderr.strip().splitlines()) == 1


def test_a_second_set_up_changes_nothing_and_prints_no_password(tmp_path: Path) -> None:
    server = Server(tmp_path, BROADSIDE_ADMIN_PASSWORD="")
    first, second = server.manage("set_up"), server.manage("set_up")
    assert "one-time password" in first.stdout and first.returncode == 0
    assert second.stdout == "" and second.returncode == 0


def test_a_bad_variable_stops_the_start_and_is_named(tmp_path: Path) -> None:
    server = Server(tmp_path, BROADSIDE_URL="radio.example", BROADSIDE_DEBUG="perhaps")
    done = server.manage("check")
    assert done.returncode != 0
    assert "BROADSIDE_URL" in done.stderr and "BROADSIDE_DEBUG" in done.stderr


def test_debug_is_off_and_the_secret_is_the_owners_alone(tmp_path: Path) -> None:
    server = Server(tmp_path)
    done = server.manage("shell", "-v0", "-c", "from django.conf import settings; print(settings.DEBUG)")
    assert done.stdout.strip() == "False"
    key = tmp_path / "secret-key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    kept = key.read_text()
    server.manage("check")
    assert key.read_text() == kept and len(kept) > 50


def test_an_old_python_is_told_so_in_one_sentence(tmp_path: Path) -> None:
    script = ROOT / "deploy" / "make_venv.py"
    old = f"import sys; sys.version_info = (3, 10, 0); sys.argv = ['x', {str(tmp_path / 'v')!r}, 'lock']; "
    old += f"exec(compile(open({str(script)!r}).read(), 'make_venv', 'exec'), {{'__name__': '__main__'}})"
    done = subprocess.run([sys.executable, "-c", old], capture_output=True, text=True)
    assert done.returncode == 1 and "3.11 or newer" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.slow
def test_nobody_outside_says_where_the_site_is_mounted(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        for name in ("SCRIPT_NAME", "Script-Name", "PATH_INFO"):
            asked = urllib.request.Request(f"{server.url}/", headers={name: "/elsewhere"})
            page = urllib.request.urlopen(asked, timeout=20).read().decode()
            assert "/elsewhere" not in page
