"""Signed out while writing, in a real Chromium: the text survives."""

import pytest

from tests.test_browser_editing import body_of, log_in, open_article, open_section

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_text_outlives_the_session_it_was_written_in(tab) -> None:
    log_in(tab)
    open_article(tab, "Say what that was")
    open_section(tab, 1)
    written = body_of(tab).input_value() + '\n\nWritten while the log-in ended: <b>"all"</b> of it.\n\nTo the end.'
    body_of(tab).fill(written)
    tab.context.clear_cookies(name="sessionid")
    tab.get_by_role("button", name="Save", exact=True).click()
    with tab.expect_popup() as opened:
        tab.get_by_role("link", name="Sign in in a new tab").click()
    log_in(opened.value)
    opened.value.close()
    # The log-in made this page's token old, so that it is handed back once more.
    again = tab.get_by_role("button", name="Send it again")
    again.click()
    tab.get_by_text("older than your log-in").wait_for()
    again.click()
    tab.get_by_text("Saved.", exact=True).wait_for()
    open_section(tab, 1)
    assert body_of(tab).input_value() == written
    # The two answers of 403 are what the browser tells its console.
    assert all("403" in fault for fault in tab.faults)
    tab.faults.clear()
