"""What lists and search cost at 1,000 and at 100,000 articles: `python bench/lists.py [NUMBER ...]`.

Prints a table in Markdown. Pages are asked for through Django's whole handler, uncached, in this process, of the
sites in turn. With `DATABASE_URL` the sites are schemas of that database, `bench_1000` and so on.
"""

import statistics
import sys
import time
from typing import Any

import fill
import stage

SIZES = (1_000, 100_000)
DEEP = 20_000
ROUNDS, WARM_UP = 60, 5


def main(sizes: list[int]) -> None:
    stage.raise_curtain()
    import acts
    import filling
    import readers
    import sites

    every = []
    for size in sizes:
        site = sites.Site(f"bench_{size}")
        acts.furnish()
        fill.fill(filling.Press(), size)
        every.append((site, readers.pages(DEEP)))
    print(f"{stage.machine()}\n")
    print("| page | queries | " + " | ".join(f"ms at {size:,}" for size in sizes) + " | ratio |")
    print("|---|---:|" + "---:|" * len(sizes) + "---:|")
    for name in every[0][1]:
        times, numbers = measure(acts, [(site, pages[name]) for site, pages in every])
        told = " / ".join(map(str, sorted(set(numbers))))
        cells = [name, told, *(f"{each:.1f}" for each in times), f"{times[-1] / times[0]:.2f}"]
        print("| " + " | ".join(cells) + " |", flush=True)


def measure(acts: Any, pages: list[tuple[Any, Any]]) -> tuple[list[float], list[int]]:
    """The median time of one page in milliseconds and its number of queries, on each site."""
    times: list[list[float]] = [[] for _ in pages]
    for number in range(ROUNDS + WARM_UP):
        for place, (site, act) in enumerate(pages):
            site.enter()
            start = time.perf_counter()
            act()
            if number >= WARM_UP:
                times[place].append((time.perf_counter() - start) * 1000)
    numbers = []
    for site, act in pages:
        site.enter()
        numbers.append(acts.queries(act))
    return [statistics.median(each) for each in times], numbers


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or list(SIZES))
