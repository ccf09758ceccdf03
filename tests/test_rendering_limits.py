"""How much a body may hold, and that no body takes long, loses words or disturbs another."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from articles.rendering import MAX_BODY_LENGTH, MAX_DEPTH, SANITISER, TooLong, render


def test_the_longest_body_is_rendered_and_a_longer_one_refused():
    longest = "a" * MAX_BODY_LENGTH
    assert render(longest, key="k7m").words == 1
    with pytest.raises(TooLong, match="100,001"):
        render(longest + "a", key="k7m")


def test_one_long_address_used_ten_thousand_times_is_refused():
    with pytest.raises(TooLong, match="addresses"):
        render("[a]: /" + "x" * 40_000 + "\n\n" + "[a]" * 10_000, key="k7m")


@pytest.mark.parametrize("depth", [MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1, 100])
@pytest.mark.parametrize("marker", [">", "> ", "- ", "1. ", "> - "])
def test_no_word_is_lost_however_deep_it_is_nested(depth: int, marker: str):
    text = render(f"before\n\n{marker * depth}deep\n\nafter", key="k7m").text
    assert re.fullmatch(r"before\n[->1. ]*deep\nafter", text)


TORTURE = {
    "open brackets": "[" * 50_000,
    "open pictures": "![" * 25_000,
    "open links": "[a](" * 25_000,
    "open angles": "<a " * 30_000,
    "pictures in pictures": ("![" * 30 + "x" + "](y)" * 30) * 50,
    "quotes": ">" * 10_000 + "a",
    "lists": "- " * 10_000 + "a",
    "steps": "".join("  " * step + "- a\n" for step in range(250)),
    "stars": "*a **b " * 10_000,
    "emphasis": "*" * 20_000 + "a" + "*" * 20_000,
    "ticks": "".join("`" * count + " " for count in range(300)),
    "columns": "|" + "a|" * 2_000 + "\n|" + "-|" * 2_000 + "\n" + "|x\n" * 20,
    "note in note": "[^a]: " * 10_000 + "[^a]",
    "one note": "[^a]" * 5_000 + "\n\n[^a]: b",
    "chained notes": "[^0]\n\n" + "".join(f"[^{n}]: a[^{n + 1}]\n" for n in range(2_000)),
}


@pytest.mark.parametrize("body", TORTURE.values(), ids=TORTURE.keys())
def test_a_body_made_to_hurt_is_rendered_and_safe(body: str):
    html = render(body, key="k7m").html
    assert SANITISER.clean(html) == html


def test_many_threads_render_at_once_and_mix_nothing_up():
    bodies = [f"# {n}\n\na[^x] [b][r]\n\n[^x]: note {n}\n[r]: /{n}\n\n|{n}|\n|-:|" for n in range(200)]

    def html(body: str) -> str:
        return render(body, key="k7m").html

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(html, bodies)) == [html(body) for body in bodies]
