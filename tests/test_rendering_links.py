"""Which pictures are shown and which links stay here: no page asks another server for anything."""

import pytest

from articles.rendering import render

HOSTS = {"slipway.example", "localhost:8000"}


def html(markdown: str) -> str:
    """The HTML without line ends, which carry no meaning here."""
    return render(markdown, key="k7m", site_hosts=HOSTS).html.replace("\n", "")


# Pictures


@pytest.mark.parametrize("source", ["/media/a.png", "a.png", "../a.png", "https://SLIPWAY.example/a.png"])
def test_a_picture_of_ours_is_shown(source: str):
    page = html(f"See ![a *mast*\nat \\*night]({source})")
    assert page == f'<p>See <img src="{source}" alt="a mast at *night" loading="lazy"></p>'


@pytest.mark.parametrize("markdown", ['![a](/a.png "The *mast*")', '![a][r]\n\n[r]: /a.png "The *mast*"'])
def test_a_titled_picture_on_its_own_is_a_figure(markdown: str):
    picture = '<img src="/a.png" alt="a" loading="lazy">'
    assert html(markdown) == f"<figure>{picture}<figcaption>The *mast*</figcaption></figure>"


def test_a_figure_in_a_tight_list_keeps_its_tags():
    assert "<li><figure><img" in html('- ![a](/a.png "b")')


def test_a_picture_among_words_keeps_its_title_to_itself():
    assert html('a ![b](/b.png "c")') == '<p>a <img src="/b.png" alt="b" title="c" loading="lazy"></p>'


@pytest.mark.parametrize(
    "source", ["https://far.example/a.png", "//far.example/a.png", "//slipway.example/a.png", "https:a.png"]
)
def test_a_picture_of_another_server_becomes_a_link_in_its_own_words(source: str):
    assert html(f"![A mast]({source})") == f'<p><a href="{source}" rel="noopener noreferrer">A mast</a></p>'


def test_a_foreign_picture_without_words_is_named_by_its_address():
    assert ">https://far.example/a.png</a>" in html("![](https://far.example/a.png)")


def test_a_foreign_picture_inside_a_link_is_its_words():
    assert html("[![A mast](https://far.example/a.png)](/mast/)") == '<p><a href="/mast/">A mast</a></p>'


# Links


@pytest.mark.parametrize(
    "target",
    [
        *("/articles/x/", "x/", "?page=2", "#part", "https://slipway.example/x", "http://localhost:8000/"),
        *("mailto:a@far.example", "tel:+441632960000"),
    ],
)
def test_a_link_that_stays_here_is_left_as_written(target: str):
    assert html(f"[a]({target})") == f'<p><a href="{target}">a</a></p>'


@pytest.mark.parametrize(
    "target",
    [
        *(
            "https://far.example/",
            "HTTP://far.example/",
            "//far.example/",
            "///far.example/",
            "http:far.example",
        ),
        *(
            "https://slipway.example.far.example/",
            "https://slipway.example@far.example/",
            "http://localhost/",
        ),
    ],
)
def test_a_link_that_leads_away_says_so(target: str):
    assert html(f"[a]({target})") == f'<p><a href="{target}" rel="noopener noreferrer">a</a></p>'


def test_addresses_in_angle_brackets_are_links():
    assert html("<https://slipway.example/é> <a@far.example>") == (
        '<p><a href="https://slipway.example/%C3%A9">https://slipway.example/é</a> '
        '<a href="mailto:a@far.example">a@far.example</a></p>'
    )


def test_a_note_in_the_words_of_a_link_is_kept_and_the_link_shown_as_typed():
    page = html("[a[^x]](/b)\n\n[^x]: c")
    assert page.startswith('<p>[a<a class="note-ref"')
    assert "</a>](/b)</p>" in page


def test_a_link_inside_a_link_gives_way():
    assert html("[see <https://slipway.example/b> there](/a)") == (
        '<p><a href="/a">see https://slipway.example/b there</a></p>'
    )
