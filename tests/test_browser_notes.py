"""Footnotes in a real Chromium: a note opens where its number stands, and leads to the note without a script."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ARTICLE = "/articles/is-netflix-social-media/"
WORDS = "The network now called X"


def opened(page):
    box = page.get_by_role("dialog", name="Note 1")
    box.wait_for()
    return box


def number(page):
    return page.locator("a.note-ref").first


def test_a_note_opens_at_its_number_and_the_page_stays_where_it_is(tab) -> None:
    tab.goto(ARTICLE)
    number(tab).scroll_into_view_if_needed()
    before = tab.evaluate("scrollY")
    number(tab).click()
    box = opened(tab)
    assert WORDS in box.inner_text() and "↩" not in box.inner_text()
    assert tab.evaluate("location.hash") == "" and abs(tab.evaluate("scrollY") - before) < 120
    place, line = box.bounding_box(), number(tab).bounding_box()
    assert 0 < place["y"] - line["y"] < 60
    assert place["x"] <= line["x"] <= place["x"] + place["width"]
    assert box.evaluate("e => e === document.activeElement")


@pytest.mark.parametrize("way", ["Escape", "cross", "number", "elsewhere", "Tab", "Shift+Tab"])
def test_it_closes_and_the_focus_is_back_at_the_number(tab, way: str) -> None:
    tab.goto(ARTICLE)
    number(tab).click()
    box = opened(tab)
    if way == "cross":
        box.get_by_role("button", name="Close the note").click()
    elif way == "number":
        number(tab).click()
    elif way == "elsewhere":
        tab.locator(".standfirst").click()
    elif way == "Tab":
        tab.keyboard.press("Tab")
        tab.keyboard.press("Tab")
    else:
        tab.keyboard.press(way)
    box.wait_for(state="detached")
    focused = tab.evaluate("document.activeElement.className")
    # Who pressed elsewhere is there; who went on by Tab is at what follows the number.
    assert (focused == "note-ref") == (way not in {"elsewhere", "Tab"})
    if way == "Tab":
        after = "document.querySelector('a.note-ref').compareDocumentPosition(document.activeElement)"
        assert tab.evaluate(f"{after} & Node.DOCUMENT_POSITION_FOLLOWING")
    assert number(tab).get_attribute("aria-expanded") is None


def test_the_keyboard_opens_it_too_and_one_note_is_open_at_a_time(tab) -> None:
    tab.goto(ARTICLE)
    number(tab).focus()
    tab.keyboard.press("Enter")
    opened(tab)
    assert number(tab).get_attribute("aria-expanded") == "true"
    tab.locator("a.note-ref").nth(1).click()
    assert tab.locator(".note-box").count() == 1
    assert "Geo-targeting" in tab.locator(".note-box").inner_text()


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_it_stays_inside_the_page(tab, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 740})
    tab.goto(ARTICLE)
    for each in range(tab.locator("a.note-ref").count()):
        tab.locator("a.note-ref").nth(each).click()
        place = tab.locator(".note-box").bounding_box()
        assert place["x"] >= 0 and place["x"] + place["width"] <= width
        # The set at the foot of a narrow window does not lie on it.
        assert place["y"] + place["height"] <= 740 - (70 if width < 1100 else 0)
        assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_its_ids_and_those_of_the_page_do_not_meet(tab) -> None:
    tab.goto(ARTICLE)
    number(tab).click()
    opened(tab)
    ids = tab.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


def test_without_a_script_the_number_leads_to_the_note_and_back(chromium, site) -> None:
    context = chromium.new_context(base_url=site.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(ARTICLE)
    number(page).click()
    assert "#fn-" in page.url
    page.locator(".notes a").first.click()
    assert "#ref-" in page.url
    context.close()
