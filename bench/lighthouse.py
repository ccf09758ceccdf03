"""Lighthouse's marks for the demonstration's article and front page: `python bench/lighthouse.py`.

Prints a table in Markdown, each line the run of three with the median performance, and then what any run found
fault with. Needs Chromium, Node 18 or newer and npm, which fetches Lighthouse; serves a site of its own.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import stage

from tests.serving import running

# The last that runs under Node 20.
LIGHTHOUSE = "lighthouse@12.8.2"
PAGES = {"article": "/articles/is-netflix-social-media/", "front page": "/"}
WINDOWS = {"phone": [], "desktop": ["--preset=desktop"]}
MARKS = ("performance", "accessibility", "best-practices", "seo")
TIMES = ("largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
ROUNDS = 3
# On a busy machine it now and then misses the beginning of a page, and says so.
ATTEMPTS = 3


def main() -> None:
    for program in ("chromium", "npx"):
        if not shutil.which(program):
            sys.exit(f"{program} is not installed: apt-get install chromium npm")
    faults: set[str] = set()
    with running(Path(tempfile.mkdtemp())) as server:
        print(f"{stage.computer()}, {LIGHTHOUSE}\n")
        print("| page | window | performance | accessibility | best practices | SEO | LCP | blocked | layout shift |")
        print("|---|---|---:|---:|---:|---:|---:|---:|---:|")
        for page, address in PAGES.items():
            for window, flags in WINDOWS.items():
                runs = [run(server.url + address, flags) for _round in range(ROUNDS)]
                faults |= {fault for each in runs for fault in found_in(each)}
                middle = sorted(runs, key=lambda each: each["categories"]["performance"]["score"])[ROUNDS // 2]
                print("| " + " | ".join([page, window, *cells(middle)]) + " |", flush=True)
    print("\n" + "\n".join(f"- {fault}" for fault in sorted(faults)))


def run(address: str, flags: list[str]) -> Any:
    """One report, as Lighthouse writes it."""
    environ = {**os.environ, "CHROME_PATH": str(shutil.which("chromium"))}
    command = ["npx", "--yes", LIGHTHOUSE, address, "--output=json", "--quiet", *flags]
    command += ["--chrome-flags=--headless=new --no-sandbox --disable-gpu"]
    for _attempt in range(ATTEMPTS):
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
        if not done.returncode:
            return json.loads(done.stdout)
    sys.exit(done.stderr)


def cells(report: Any) -> list[str]:
    marks = [f"{report['categories'][name]['score'] * 100:.0f}" for name in MARKS]
    return [*marks, *(report["audits"][name]["displayValue"].replace("\xa0", " ") for name in TIMES)]


def found_in(report: Any) -> list[str]:
    """What a run marked down, in its own words."""
    weighed = {each["id"] for name in MARKS for each in report["categories"][name]["auditRefs"] if each["weight"]}
    audits = [report["audits"][name] for name in weighed]
    return [
        f"{audit['title']} ({audit['score']:.2f})"
        for audit in audits
        if audit["score"] is not None and audit["score"] < 0.9
    ]


if __name__ == "__main__":
    main()
