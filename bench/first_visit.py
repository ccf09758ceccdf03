"""What a first visit costs a reader, from a real Chromium: `python bench/first_visit.py`.

Prints a table in Markdown: requests and bytes on the wire, largest contentful paint and layout shift, on a slow line
(150 ms there and back, 1.6 Mbit/s down, 0.75 Mbit/s up: Lighthouse's "slow 4G") and a processor slowed down four
times, for the demonstration's article and the front page. Needs Chromium; serves a site of its own.
"""

import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import stage
from playwright.sync_api import Browser, sync_playwright

from tests.serving import running

PAGES = {"article": "/articles/is-netflix-social-media/", "front page": "/"}
WINDOWS = {"phone": {"width": 360, "height": 740}, "desktop": {"width": 1440, "height": 900}}
LINE = {"offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8}
SLOWDOWN, ROUNDS = 4, 5
# Noted by the page itself, from its first moment on.
WATCH = """
    window.seen = { paint: 0, shift: 0 };
    const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note))
        .observe({ type, buffered: true });
    watch("largest-contentful-paint", (entry) => { seen.paint = entry.startTime; });
    watch("layout-shift", (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
"""
# A script file that the browser waits for before it goes on reading the page.
BLOCKING = "document.querySelectorAll('script[src]:not([type=module], [async], [defer])').length"


@dataclass
class Visit:
    """What one visit fetched and how it looked; times in milliseconds."""

    kinds: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, float] = field(default_factory=dict)
    paint: float = 0
    shift: float = 0
    blocking: int = 0

    def requests(self, images: bool = False) -> int:
        return sum((kind == "Image") == images for kind in self.kinds.values())

    def kilobytes(self, images: bool = False) -> float:
        return sum(self.sizes.get(key, 0) for key, kind in self.kinds.items() if (kind == "Image") == images) / 1024


def main() -> None:
    path = shutil.which("chromium") or sys.exit("no Chromium is installed: apt-get install chromium")
    with running(Path(tempfile.mkdtemp())) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        print(f"{stage.computer()}, Chromium {browser.version}\n")
        print("| page | window | requests | KB | images | KB | blocking scripts | LCP, ms | layout shift |")
        print("|---|---|---:|---:|---:|---:|---:|---:|---:|")
        for page, address in PAGES.items():
            for window, size in WINDOWS.items():
                visits = [visit(browser, server.url + address, size) for _round in range(ROUNDS)]
                print("| " + " | ".join([page, window, *cells(visits)]) + " |", flush=True)
        browser.close()


def cells(visits: list[Visit]) -> list[str]:
    first = visits[0]
    return [
        *(str(first.requests()), f"{first.kilobytes():.1f}", str(first.requests(images=True))),
        *(f"{first.kilobytes(images=True):.1f}", str(first.blocking)),
        f"{statistics.median(each.paint for each in visits):.0f}",
        f"{max(each.shift for each in visits):.3f}",
    ]


def visit(browser: Browser, address: str, size: Any) -> Visit:
    """Somebody who has never been here comes, waits until all is there, and looks on for a second."""
    context = browser.new_context(viewport=size)
    page = context.new_page()
    session = context.new_cdp_session(page)
    done = Visit()
    session.on("Network.requestWillBeSent", lambda sent: done.kinds.update({sent["requestId"]: sent["type"]}))
    session.on("Network.loadingFinished", lambda got: done.sizes.update({got["requestId"]: got["encodedDataLength"]}))
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", LINE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    page.add_init_script(WATCH)
    page.goto(address, wait_until="networkidle")
    page.wait_for_timeout(1000)
    seen = page.evaluate("seen")
    done.paint, done.shift, done.blocking = seen["paint"], seen["shift"], page.evaluate(BLOCKING)
    context.close()
    return done


if __name__ == "__main__":
    main()
