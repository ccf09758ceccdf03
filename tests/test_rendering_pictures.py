"""Pictures of the library in a text: every size, a place that is kept for them, and the library's own words."""

import pytest

from articles.picture_facts import Facts, focus_classes, keys_in
from articles.rendering import MAX_PICTURES, TooLong, render
from tests.facts import KEY, facts

SOURCE = f"/uploads/pictures/{KEY}/900.jpg"
HOSTS = {"slipway.example"}


def html(markdown: str, picture: Facts | None = None) -> str:
    pictures = {KEY: picture or facts()}
    return render(markdown, key="k7m", site_hosts=HOSTS, pictures=pictures).html.replace("\n", "")


WIDE = 'sizes="(min-width: 40rem) 37.5rem, calc(100vw - 2.5rem)"'
BASE = f"/uploads/pictures/{KEY}"
PICTURE = (
    "<picture>"
    f'<source type="image/avif" srcset="{BASE}/240.avif 240w, {BASE}/900.avif 900w" {WIDE}>'
    f'<source type="image/webp" srcset="{BASE}/240.webp 240w, {BASE}/900.webp 900w" {WIDE}>'
    f'<img src="{SOURCE}" srcset="{BASE}/240.jpg 240w, {BASE}/900.jpg 900w" {WIDE} width="900" height="450"'
    ' alt="A mast" loading="lazy" class="tint-012"></picture>'
)


def test_a_picture_that_stands_alone_is_a_figure_in_every_size():
    assert html(f"![]({SOURCE})") == f"<figure>{PICTURE}</figure>"


@pytest.mark.parametrize("source", [f"{BASE}/240.avif", f"https://SLIPWAY.example{SOURCE}", f"{SOURCE}?a#b"])
def test_any_address_of_the_picture_is_the_picture(source: str):
    assert html(f"![]({source})") == f"<figure>{PICTURE}</figure>"


def test_among_words_it_stays_in_its_line():
    assert html(f"a ![]({SOURCE}) b") == f"<p>a {PICTURE} b</p>"


def test_it_may_be_a_link():
    assert html(f"[![]({SOURCE})](/x/)") == f'<p><a href="/x/">{PICTURE}</a></p>'


@pytest.mark.parametrize(
    ("markdown", "caption"),
    [
        (f"![]({SOURCE})", 'After the ferry. <span class="credit">Wren</span>'),
        (f'![]({SOURCE} "At *low* water")', 'At *low* water <span class="credit">Wren</span>'),
    ],
)
def test_the_text_says_what_stands_below_or_else_the_library(markdown: str, caption: str):
    found = html(markdown, facts(caption="After the ferry.", credit="Wren"))
    assert f"<figcaption>{caption}</figcaption></figure>" in found


def test_a_credit_alone_is_a_caption():
    assert '<figcaption><span class="credit">Wren</span></figcaption>' in html(f"![]({SOURCE})", facts(credit="Wren"))


def test_what_the_library_says_is_text_and_counts_as_words():
    hostile = facts(alt='"><script>', caption="<b>bold</b> & so on", credit='<img src=x onerror="x">')
    rendered = render(f"![]({SOURCE})", key="k7m", pictures={KEY: hostile})
    assert "<script" not in rendered.html and "<b>" not in rendered.html and rendered.html.count("<img") == 1
    assert rendered.text == '<b>bold</b> & so on <img src=x onerror="x">'


def test_the_alternative_in_the_text_goes_before_the_librarys():
    assert 'alt="Seen from the mole"' in html(f"![Seen from the *mole*]({SOURCE})")


def test_a_decorative_picture_is_passed_over_unless_the_text_says_otherwise():
    assert 'alt=""' in html(f"![]({SOURCE})", facts(alt=""))


def test_who_knows_neither_avif_nor_webp_gets_png_for_a_gif_and_webp_for_an_avif():
    gif, avif = html(f"![]({SOURCE})", facts("gif")), html(f"![]({SOURCE})", facts("avif"))
    assert f'<img src="{BASE}/900.png"' in gif
    assert f'<img src="{BASE}/900.webp"' in avif
    assert (gif.count("<source"), avif.count("<source")) == (2, 1)


@pytest.mark.parametrize(
    "source", [f"/uploads/pictures/{'z' * 10}/900.jpg", f"{BASE}/900.html", f"/a{SOURCE}", "/a.png"]
)
def test_another_address_is_a_picture_as_it_always_was(source: str):
    assert html(f"![a]({source})") == f'<p><img src="{source}" alt="a" loading="lazy"></p>'


def test_the_address_on_another_server_is_not_ours():
    assert "<img" not in html(f"![a](https://far.example{SOURCE})")


def test_a_body_may_not_be_made_of_pictures():
    with pytest.raises(TooLong):
        html("![][p]\n\n" * (MAX_PICTURES + 1) + f"[p]: {SOURCE}")


def test_all_pictures_that_a_text_names_are_found():
    other = "c2c3c4c5c6"
    assert keys_in(f"![]({SOURCE}) [a](/uploads/pictures/{other}/1.webp) /uploads/pictures/{KEY}/") == {KEY, other}
    assert keys_in("/uploads/pictures/short/1.jpg /uploads/sounds/k2k3k4k5k6/") == set()


@pytest.mark.parametrize(
    ("point", "classes"), [((50, 50), ""), ((0, 100), "fx-0 fy-10"), ((72, 50), "fx-7"), ((46, 34), "fy-3")]
)
def test_a_focal_point_is_two_classes_in_steps_of_ten(point: tuple[int, int], classes: str):
    assert focus_classes(*point) == classes
