"""The text of a section out of its HTML is the text that the renderer saw."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.plain import text_of
from articles.rendering import render
from articles.search.words import plain

SAMPLES = [
    "A *paragraph* of `code`,\nand a second line.  \nAnd a third.\n\n- one\n- two\n    1. three",
    "Said[^1] twice[^1].\n\n[^1]: A note, with **weight**.",
    "| a | b |\n|---|--:|\n| c d | 2 |",
    "> A quote\n>\n> -- Bram\n\n```python\nx = 1\ny = 2\n```\n\n## A heading\n\n***\n\n[a link](https://example.org/x)",
    "&amp; &lt;b&gt; <script>alert(1)</script> *a*b",
]


@pytest.mark.parametrize("body", SAMPLES)
def test_the_words_are_those_of_the_renderer(body: str) -> None:
    rendered = render(body, key="k")
    assert plain(text_of(rendered.html)) == plain(rendered.text)


@given(st.text(alphabet="ab *_`>#-[]()!|\n&;<1.^:\\", max_size=120))
@settings(max_examples=100)
def test_whatever_the_body_no_word_is_lost_or_glued_to_another(body: str) -> None:
    rendered = render(body, key="k")
    assert plain(text_of(rendered.html)) == plain(rendered.text)


def test_blocks_stand_on_lines_of_their_own() -> None:
    assert text_of("<p>One  two<br>\nthree</p>\n<ul>\n<li>four</li>\n</ul>\n") == "One two three\nfour"
