"""Reading as a person does, in a real Chromium, on the site that a newcomer has."""

import pytest

from tests.serving import until

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ARTICLE = "/articles/is-netflix-social-media/"
PAGES = ("/", ARTICLE, "/pages/about/", "/pages/privacy/", "/tags/platforms/", "/authors/tobias-renn/", "/shouts/")


def test_the_front_page_leads_to_an_article_with_its_sections(tab) -> None:
    tab.goto("/")
    tab.get_by_role("link", name="Is Netflix Social Media").first.click()
    assert tab.locator("h1").count() == 1
    assert tab.locator("main section h2").count() == 8
    assert tab.locator("aside.sidebar").get_by_role("heading").all_inner_texts() == [
        "Now Playing",
        "Listen Now",
        "ShoutBox",
    ]


def test_a_part_of_the_contents_list_leads_to_its_section(tab) -> None:
    tab.goto(ARTICLE)
    tab.locator(".contents a").nth(4).click()
    until(tab, "scrollY > 500")
    anchor = tab.evaluate("location.hash.slice(1)")
    assert abs(tab.locator(f"[id='{anchor}']").bounding_box()["y"]) < 200


def test_a_sections_permanent_link_leads_back_to_it(tab) -> None:
    tab.goto(ARTICLE)
    mark = tab.locator("a.mark").nth(2)
    assert mark.get_attribute("href").startswith("/s/")
    mark.click()
    tab.wait_for_url(f"**{ARTICLE}#*")


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways_or_breaks_the_policy(tab, site, path: str) -> None:
    foreign: list[str] = []
    tab.on("request", lambda request: foreign.append(request.url) if not request.url.startswith(site.url) else None)
    assert tab.goto(path).status == 200
    for width in (320, 360, 768, 1099, 1100, 1440, 1920):
        tab.set_viewport_size({"width": width, "height": 800})
        assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, width
    assert foreign == [] and tab.context.cookies() == []


def test_the_theme_is_chosen_by_a_button_and_kept_without_a_cookie(tab) -> None:
    tab.emulate_media(color_scheme="light")
    tab.goto("/")
    light = tab.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    tab.locator("[data-theme-button]").click()
    dark = tab.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert light != dark
    tab.reload()
    assert tab.evaluate("getComputedStyle(document.documentElement).backgroundColor") == dark
    assert tab.context.cookies() == []


def test_an_address_where_nothing_is_says_so_in_the_sites_dress(tab) -> None:
    assert tab.goto("/articles/never-was/").status == 404
    assert tab.locator("aside.sidebar").count() == 1
    assert tab.get_by_role("heading", level=1).count() == 1
    # The browser logs every 404 as an error of the page.
    tab.faults.clear()


def test_everything_can_be_read_without_javascript(chromium, site) -> None:
    context = chromium.new_context(base_url=site.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(ARTICLE)
    assert page.locator("main section h2").count() == 8
    page.locator(".contents a").nth(3).click()
    assert "#" in page.url
    page.goto("/")
    page.locator(".topics a").first.click()
    assert page.locator("h1").inner_text()
    context.close()


def test_the_keyboard_reaches_the_text_first_and_shows_where_it_is(tab) -> None:
    tab.goto(ARTICLE)
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    tab.keyboard.press("Enter")
    until(tab, "location.hash === '#text'")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.querySelector('main').contains(document.activeElement)")
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
