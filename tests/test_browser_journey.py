"""One person's whole way in a real Chromium: read, edit, publish, read the change, shout."""

import pytest

from tests.test_browser_editing import body_of, log_in, open_article, open_section
from tests.test_browser_shouting import shout

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ARTICLE = "/articles/say-what-that-was/"


def test_read_edit_publish_and_shout(tab) -> None:
    tab.goto("/")
    tab.get_by_role("link", name="Say what that was").first.click()
    assert tab.locator("h1").inner_text() == "Say what that was"
    log_in(tab)
    open_article(tab, "Say what that was")
    open_section(tab, 1)
    body = body_of(tab)
    body.fill(f"{body.input_value()}\n\nWritten on the way.")
    tab.get_by_role("button", name="Save", exact=True).click()
    tab.goto(ARTICLE)
    assert tab.get_by_text("Written on the way.").count() == 0
    tab.get_by_role("link", name="Edit", exact=True).click()
    tab.get_by_role("button", name="Publish changes").click()
    tab.goto(ARTICLE)
    assert tab.get_by_text("Written on the way.").count() == 1
    shout(tab, "I read the change.")
    tab.wait_for_url(f"**{ARTICLE}?posted=*")
    assert "I read the change." in tab.locator("li.shout").first.inner_text()
