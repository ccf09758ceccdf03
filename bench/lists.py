"""What lists and search cost at 1,000 and at 100,000 articles: `python bench/lists.py [NUMBER ...]`.

Prints a table in Markdown. Pages are asked for through Django's whole handler, uncached, in this process. With
`DATABASE_URL` it fills that database, which should be an empty one.
"""

import sys
from typing import Any

import fill
import stage

SIZES = (1_000, 100_000)
DEEP = 20_000


def main(sizes: list[int]) -> None:
    stage.raise_curtain()
    import acts
    import filling
    import readers

    acts.furnish()
    press = filling.Press()
    results: list[dict[str, tuple[float, int]]] = []
    for size in sizes:
        fill.fill(press, size - press.number)
        results.append({name: measure(acts, act) for name, act in readers.pages(DEEP).items()})
    print(f"{stage.machine()}\n")
    print("| page | queries | " + " | ".join(f"ms at {size:,}" for size in sizes) + " | ratio |")
    print("|---|---:|" + "---:|" * len(sizes) + "---:|")
    for name in results[0]:
        times = [result[name][0] for result in results]
        numbers = " / ".join(dict.fromkeys(str(result[name][1]) for result in results))
        cells = [name, numbers, *(f"{each:.1f}" for each in times), f"{times[-1] / times[0]:.2f}"]
        print("| " + " | ".join(cells) + " |", flush=True)


def measure(acts: Any, act: Any) -> tuple[float, int]:
    return stage.median_ms(act), acts.queries(act)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or list(SIZES))
