"""Shouting as a person does, in a real Chromium, with and without JavaScript."""

import sqlite3

import pytest

from tests.serving import Server

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ARTICLE = "/articles/is-netflix-social-media/"
HOSTILE = [
    "<script>window.hit = 1</script>",
    '<img src=x onerror="window.hit = 1">',
    "<svg/onload=window.hit=1>",
    '"><iframe srcdoc="<script>parent.hit=1</script>">',
    "javascript:window.hit=1",
    "{{ settings.SECRET_KEY }} {% now 'Y' %} ${window.hit=1}",
    "\u202eright to left\u202e " + "Z" + "\u0301" * 40,
    "unbroken" * 40,
    "שלום 👩‍👩‍👧‍👦 𝕳𝖊𝖑𝖑𝖔 &lt;b&gt; &amp;amp;",
]


@pytest.fixture(autouse=True)
def no_waiting(site: Server) -> None:
    """Nobody has shouted just now: the pace is tested elsewhere."""
    with sqlite3.connect(site.folder / "broadside.sqlite3") as database:
        database.execute("DELETE FROM core_claim")


def shout(page, text: str, name: str = "Wren") -> None:
    form = page.locator("form.shout-form").first
    form.locator("[name=name]").fill(name)
    form.locator("[name=text]").fill(text)
    form.get_by_role("button").click()


def test_a_shout_is_there_after_the_post_and_on_every_page(tab) -> None:
    tab.goto(ARTICLE)
    shout(tab, "The heron is back on the pontoon.")
    tab.wait_for_url(f"**{ARTICLE}*#shoutbox")
    first = tab.locator("li.shout").first
    assert "The heron is back on the pontoon." in first.inner_text() and "Wren" in first.inner_text()
    assert first.locator("time").get_attribute("datetime")
    assert tab.get_by_role("status").filter(has_text="Posted").count() == 1
    # The address may be copied: it says nothing of the post.
    assert tab.url == f"{tab.url.partition('/articles')[0]}{ARTICLE}#shoutbox"
    tab.goto("/pages/about/")
    assert "The heron is back" in tab.locator("li.shout").first.inner_text()


def test_a_shout_needs_no_javascript(chromium, site) -> None:
    context = chromium.new_context(base_url=site.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    shout(page, "Written by hand.")
    assert "Written by hand." in page.locator("li.shout").first.inner_text()
    assert context.cookies() == []
    context.close()


def test_too_soon_is_told_and_the_text_stays(tab) -> None:
    tab.goto("/")
    shout(tab, "First of two.")
    tab.wait_for_url("**#shoutbox")
    shout(tab, "Second of two, at once.", "Oda")
    alert = tab.get_by_role("alert")
    assert "Too soon" in alert.inner_text()
    assert tab.locator("form.shout-form [name=text]").first.input_value() == "Second of two, at once."
    assert tab.locator("form.shout-form [name=name]").first.input_value() == "Oda"
    # The browser logs every refusal as an error of the page.
    tab.faults.clear()


def test_the_name_is_kept_in_the_browser_only(tab) -> None:
    tab.goto("/")
    shout(tab, "Remember me.", "Keeper of the mole")
    tab.wait_for_url("**#shoutbox")
    tab.goto("/pages/about/")
    assert tab.locator("form.shout-form [name=name]").first.input_value() == "Keeper of the mole"
    assert tab.context.cookies() == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(tab, text: str) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    tab.goto("/shouts/")
    shout(tab, text, "<b>Mallory</b>")
    tab.wait_for_url("**#shoutbox")
    first = tab.locator("li.shout").first
    assert "<b>Mallory</b>" in first.inner_text()
    assert first.locator("script, img, svg, iframe, b b").count() == 0
    assert tab.evaluate("window.hit") is None
    assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    tab.set_viewport_size({"width": 1440, "height": 900})
    tab.goto("/")
    assert tab.evaluate("window.hit") is None
    box = tab.locator("li.shout").first.bounding_box()
    assert box["width"] <= 340 and box["height"] < 400


def test_on_a_phone_the_box_opens_as_a_sheet_and_closes_again(tab) -> None:
    tab.set_viewport_size({"width": 360, "height": 740})
    tab.goto(ARTICLE)
    box = tab.locator("#shoutbox [name=text]")
    assert not box.is_visible()
    tab.locator(".set__shouts").click()
    box.wait_for(state="visible")
    tab.keyboard.press("Escape")
    box.wait_for(state="hidden")
