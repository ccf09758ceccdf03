"""Searching and leafing through the archive as a person does, in a real Chromium."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAGES = ("/search/", "/search/?q=netflix", "/search/?q=zeppelin", "/search/?q=the", "/archive/")


def test_a_search_in_the_masthead_leads_to_the_very_section(tab) -> None:
    tab.goto("/")
    tab.get_by_role("searchbox").fill("fish counter")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/search/?q=fish+counter")
    assert tab.locator("mark").first.inner_text().lower() == "fish counter"
    tab.get_by_role("link", name="The tune at the fish counter").click()
    tab.wait_for_url("**/articles/say-what-that-was/#the-tune-at-the-fish-counter")
    assert abs(tab.locator("#the-tune-at-the-fish-counter").bounding_box()["y"]) < 200


def test_a_phone_has_a_link_instead_of_the_field(tab) -> None:
    tab.set_viewport_size({"width": 360, "height": 800})
    tab.goto("/")
    assert tab.get_by_role("searchbox").count() == 0
    tab.get_by_role("navigation", name="Site").get_by_role("link", name="Search").click()
    tab.get_by_role("searchbox").fill("netflix")
    tab.get_by_role("button", name="Search").click()
    assert tab.locator("li.found").count() >= 1


def test_the_archive_leads_to_an_article_and_its_neighbours(tab) -> None:
    tab.goto("/")
    tab.get_by_role("link", name="Archive").click()
    tab.locator(".year a").first.click()
    tab.locator(".item a").first.click()
    before = tab.locator(".turn [rel=prev]")
    title = before.locator("strong").inner_text()
    before.click()
    assert tab.get_by_role("heading", level=1).inner_text() == title


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways(tab, path: str) -> None:
    assert tab.goto(path).status == 200
    for width in (320, 360, 768, 1099, 1100, 1440):
        tab.set_viewport_size({"width": width, "height": 800})
        assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, width


def test_all_of_it_works_without_javascript(chromium, site) -> None:
    context = chromium.new_context(base_url=site.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/search/")
    page.locator("#q").fill("harb*")
    page.locator(".find button").click()
    assert page.locator("mark").count() >= 1
    page.goto("/archive/")
    page.locator(".year a").first.click()
    assert page.locator(".item").count() >= 1
    context.close()
