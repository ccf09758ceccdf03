"""What a newcomer does: clone, `make run`, read, log in, shout, stop. Only the standard library."""

import http.cookiejar
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "a newcomer's own words"
PATIENCE = 240


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder, "broadside")
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        port = free_port()
        base = f"http://127.0.0.1:{port}"
        environ = {key: value for key, value in os.environ.items() if not key.startswith(("BROADSIDE_", "DATABASE_"))}
        environ["BROADSIDE_ADMIN_PASSWORD"] = PASSWORD
        command = ["make", "run", f"PORT={port}", "DATA=my/data"]
        server = subprocess.Popen(command, cwd=clone, env=environ, start_new_session=True)
        try:
            wait_until_alive(base, server)
            visit(base)
        finally:
            stop(server)
        expect((clone / "my" / "data" / "broadside.sqlite3").exists(), "the data is in the named folder")
        again = subprocess.run(["git", "status", "--porcelain"], cwd=clone, capture_output=True, text=True)
        expect(not [line for line in again.stdout.splitlines() if "my/" not in line], "the checkout stays clean")
    print("newcomer: all well")


def visit(base: str) -> None:
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def get(path: str) -> str:
        return browser.open(base + path, timeout=20).read().decode()

    def post(path: str, fields: dict[str, str]) -> str:
        body = urllib.parse.urlencode(fields).encode()
        request = urllib.request.Request(base + path, body, {"Origin": base, "Referer": base + path})
        return browser.open(request, timeout=20).read().decode()

    front = get("/")
    link = re.search(r'href="(/articles/[^"]+/)"', front)
    expect(link is not None, "the front page leads to an article")
    article = get(link[1])
    for word in ("Now Playing", "Listen Now", "ShoutBox", "<main"):
        expect(word in article, f"the article page has {word}")
    stamp = re.search(r'name="t" value="([^"]+)"', article)[1]
    told = post(
        "/shouts/", {"name": "Newcomer", "text": "Hello <b>harbour</b>", "website": "", "t": stamp, "next": link[1]}
    )
    expect("Hello &lt;b&gt;harbour&lt;/b&gt;" in told, "the shout is on the page, as text")
    form = get("/admin/login/")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)[1]
    fields = {"username": "admin", "password": PASSWORD, "csrfmiddlewaretoken": token, "next": "/admin/"}
    expect("Log out" in post("/admin/login/?next=/admin/", fields), "the administrator can log in")


def wait_until_alive(base: str, server: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        expect(server.poll() is None, "make run goes on running")
        try:
            urllib.request.urlopen(base + "/healthz", timeout=2)
            return
        except OSError:
            time.sleep(0.2)
    expect(False, "the site answers")


def stop(server: "subprocess.Popen[bytes]") -> None:
    os.killpg(server.pid, signal.SIGTERM)
    server.wait(60)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def expect(truth: bool, promise: str) -> None:
    if not truth:
        sys.exit(f"newcomer: it does not hold that {promise}")


if __name__ == "__main__":
    main()
