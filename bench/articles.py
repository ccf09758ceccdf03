"""What an article's page and a section's save cost at 5, 50 and 200 sections: `python bench/articles.py`.

Prints a table in Markdown. The page is asked for through Django's whole handler, uncached, in this process.
"""

from itertools import count
from typing import Any

import stage

SIZES = (5, 50, 200)
PARAGRAPH = "A paragraph of some length, as people write them, with *emphasis* and a [link](/pages/about/) in it. "
BODY = "\n\n".join([PARAGRAPH * 4] * 2 + ["- one thing\n- another thing"])


def main() -> None:
    stage.raise_curtain()
    import acts

    acts.furnish()
    print(f"{stage.machine()}\n")
    print("| sections | page: queries | page: ms | page: KB | save: queries | save: ms | move: queries | move: ms |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|")
    for size in SIZES:
        print("| " + " | ".join(row(acts, size)) + " |", flush=True)


def row(acts: Any, size: int) -> list[str]:
    article = acts.published(size, BODY)
    rounds = count(1)
    page, kilobytes = acts.reader(article)
    save, move = acts.saver(article, BODY, rounds), acts.mover(article, rounds)
    cells = [str(size)]
    for act in (page, save, move):
        cells += [str(acts.queries(act)), f"{stage.median_ms(act):.1f}"]
    return [*cells[:3], f"{kilobytes:.0f}", *cells[3:]]


if __name__ == "__main__":
    main()
