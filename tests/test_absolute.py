"""An edition's HTML, read elsewhere: every address is whole, and text stays text."""

import pytest

from articles.absolute import absolute_html
from articles.rendering import render

BASE = "https://slipway.example/articles/low-water/"


def made(markdown: str) -> str:
    return absolute_html(render(markdown, key="abc").html, BASE)


@pytest.mark.parametrize(
    ("written", "whole"),
    [
        ("/pages/about/", "https://slipway.example/pages/about/"),
        ("#the-ebb", f"{BASE}#the-ebb"),
        ("two.html?a=1&b=2", f"{BASE}two.html?a=1&amp;b=2"),
        ("../high-water/", "https://slipway.example/articles/high-water/"),
        ("https://elsewhere.example/x", "https://elsewhere.example/x"),
        ("mailto:oda@slipway.example", "mailto:oda@slipway.example"),
    ],
)
def test_links_lead_to_whole_addresses(written: str, whole: str) -> None:
    assert f'href="{whole}"' in made(f"[words]({written})")


def test_pictures_come_from_whole_addresses() -> None:
    assert 'src="https://slipway.example/media/pier.png"' in made("![The pier](/media/pier.png)")


def test_each_candidate_of_a_source_set_is_made_whole() -> None:
    html = '<img srcset="/a.png 400w, /b.png 800w" src="/a.png">'
    root = "https://slipway.example"
    assert absolute_html(html, BASE) == f'<img srcset="{root}/a.png 400w, {root}/b.png 800w" src="{root}/a.png">'


def test_code_that_shows_an_address_stays_as_it_was_written() -> None:
    assert '&lt;a href="/here"&gt;' in made('`<a href="/here">`')


def test_footnotes_lead_to_the_article_itself() -> None:
    assert f'href="{BASE}#fn-abc-1"' in made("Words.[^1]\n\n[^1]: A note.")


def test_the_marks_at_the_margin_are_gone_and_the_headings_stay() -> None:
    html = (
        '<div class="part__head"><h2 id="h-ebb">Ebb</h2><a class="mark" href="/s/k/" aria-label="Link: Ebb">1</a></div>'
    )
    assert absolute_html(html, BASE) == '<div class="part__head"><h2 id="h-ebb">Ebb</h2></div>'


def test_an_address_that_no_browser_follows_does_not_stop_the_feed() -> None:
    assert 'href="http://[bad"' in absolute_html('<a href="http://[bad">x</a>', BASE)
