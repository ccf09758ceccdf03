"""Editing and publishing as a person does, in a real Chromium, on the site that a newcomer has."""

import pytest
from playwright.sync_api import expect

from tests.serving import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TITLE = "Two hundred and forty copies"
ARTICLE = "/articles/two-hundred-and-forty-copies/"
HOSTILE = """<script>window.hit = 1</script> <img src=x onerror="window.hit = 1"> [a](javascript:window.hit=1)

<svg onload="window.hit = 1"></svg> ![x](https://elsewhere.example/x.png "t") <style>body{display:none}</style>
"""


def log_in(page) -> None:
    page.goto("/admin/")
    page.get_by_label("Username").fill("admin")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()


def open_article(page, title: str = TITLE) -> None:
    page.goto("/admin/articles/article/")
    page.get_by_role("link", name=title).first.click()


def open_section(page, number: int) -> None:
    page.get_by_role("link", name=f"Edit section {number}", exact=True).click()


def body_of(page):
    return page.locator("textarea[name=body]")


def test_a_changed_section_is_read_after_publishing_and_not_before(tab) -> None:
    log_in(tab)
    open_article(tab)
    open_section(tab, 2)
    body = body_of(tab)
    body.fill(f"{body.input_value()}\n\nA sentence that was not there this morning.")
    tab.get_by_role("button", name="Save", exact=True).click()
    tab.goto(ARTICLE)
    assert tab.get_by_text("not there this morning").count() == 0
    tab.get_by_role("link", name="Edit", exact=True).click()
    tab.get_by_role("button", name="Publish changes").click()
    tab.goto(ARTICLE)
    assert tab.get_by_text("not there this morning").count() == 1


def test_two_editors_of_one_paragraph_both_stand(chromium, site) -> None:
    contexts = [chromium.new_context(base_url=site.url) for _ in range(2)]
    mara, jonas = (context.new_page() for context in contexts)
    for page in (mara, jonas):
        log_in(page)
    open_article(mara)
    open_section(mara, 1)
    body_of(mara).fill("The first sentence stands. The second one stands. The third sentence stands.")
    mara.get_by_role("button", name="Save", exact=True).click()
    for page in (mara, jonas):
        open_article(page)
        open_section(page, 1)
    body_of(mara).fill("The first sentence was Mara's. The second one stands. The third sentence stands.")
    body_of(jonas).fill("The first sentence stands. The second one stands. The third sentence was Jonas's.")
    for page in (mara, jonas):
        page.get_by_role("button", name="Save", exact=True).click()
    open_section(jonas, 1)
    assert body_of(jonas).input_value() == (
        "The first sentence was Mara's. The second one stands. The third sentence was Jonas's."
    )
    for context in contexts:
        context.close()


def test_a_clash_shows_both_texts_and_takes_a_choice(chromium, site) -> None:
    contexts = [chromium.new_context(base_url=site.url) for _ in range(2)]
    mara, jonas = (context.new_page() for context in contexts)
    for page in (mara, jonas):
        log_in(page)
        open_article(page, "About")
        open_section(page, 2)
    body_of(mara).fill("One sentence by Mara.")
    body_of(jonas).fill("One sentence by Jonas.")
    for page in (mara, jonas):
        page.get_by_role("button", name="Save", exact=True).click()
    expect(jonas.locator("main")).to_contain_text("by Mara")
    expect(jonas.locator("main")).to_contain_text("by Jonas")
    jonas.get_by_role("button", name="Keep mine", exact=True).click()
    open_section(jonas, 2)
    assert body_of(jonas).input_value() == "One sentence by Jonas."
    for context in contexts:
        context.close()


def test_the_preview_follows_the_typing_and_tab_leaves_the_field(tab) -> None:
    log_in(tab)
    open_article(tab)
    open_section(tab, 3)
    body = body_of(tab)
    body.fill("Typed *just now*.")
    tab.locator("em", has_text="just now").wait_for()
    body.focus()
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.tagName") != "TEXTAREA"
    # Leaving without saving: the page asks, and the test says yes.
    tab.on("dialog", lambda dialog: dialog.accept())
    tab.goto("/")


def test_hostile_markdown_does_nothing(tab) -> None:
    log_in(tab)
    open_article(tab, "What we keep about you")
    open_section(tab, 1)
    body_of(tab).fill(HOSTILE)
    tab.get_by_text("window.hit").first.wait_for()
    tab.get_by_role("button", name="Save", exact=True).click()
    tab.get_by_role("button", name="Publish changes").click()
    tab.goto("/pages/privacy/")
    section = tab.locator("main section").first
    assert section.is_visible() and "<script>" in section.inner_text()
    assert section.locator("script, style, svg, iframe, img").count() == 0
    assert section.locator("a[href^=javascript]").count() == 0
    assert tab.evaluate("window.hit") is None


def test_a_section_can_be_added_moved_shelved_and_taken_back(tab) -> None:
    log_in(tab)
    open_article(tab, "Say what that was")
    headings = tab.locator(".sec .sec-text > h2")
    before = headings.all_inner_texts()
    tab.locator(".sec").first.hover()
    tab.get_by_role("button", name="Move section 1 down").click()
    expect(headings).to_have_text([*before[1::-1], *before[2:]])
    tab.locator(".sec").nth(1).hover()
    tab.get_by_role("button", name="Move section 2 up").click()
    expect(headings).to_have_text(before)
    tab.locator(".sec").first.hover()
    tab.get_by_role("link", name="More for section 1").click()
    tab.get_by_role("button", name="shelf").first.click()
    expect(headings).to_have_text(before[1:])
    tab.get_by_role("button", name="Take back").first.click()
    expect(headings).to_have_text(before)


def test_an_article_is_scheduled_and_called_off(tab) -> None:
    log_in(tab)
    tab.goto("/admin/articles/article/add/")
    tab.get_by_label("Title").fill("Of tomorrow")
    tab.get_by_role("main").get_by_role("button").first.click()
    tab.get_by_role("link", name="Write the first section").click()
    body_of(tab).fill("Words for tomorrow.")
    tab.get_by_role("button", name="Save", exact=True).click()
    tab.get_by_label("At a time").check()
    tab.locator("input[name=at]").fill("2099-01-01T06:00")
    tab.get_by_role("button", name="Publish", exact=True).click()
    assert "2099" in tab.locator(".pub").inner_text()
    assert tab.goto("/articles/of-tomorrow/").status == 404
    tab.faults.clear()
    open_article(tab, "Of tomorrow")
    tab.get_by_text("More", exact=True).last.click()
    tab.get_by_role("button", name="Call off").click()
    assert "2099" not in tab.locator(".pub-now").inner_text()
