"""Pictures in a real Chromium: nothing moves when they come, the small ones are taken, and the library works."""

import re
import time

import pytest

from tests.photos import encoded, phone_photo, striped
from tests.test_browser_editing import log_in, open_article

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ARTICLE = "/articles/is-netflix-social-media/"
SHIFT = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const each of list.getEntries()) sum += each.value; })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 300);
})"""
TAKEN = """() => performance.getEntriesByType("resource").map((each) => each.name)
  .filter((name) => name.includes("/uploads/"))"""


def late(route) -> None:
    # A slow line: the page is laid out long before its pictures come.
    time.sleep(0.4)
    route.continue_()


@pytest.mark.parametrize("width", [360, 768, 1440])
@pytest.mark.parametrize("path", ["/", ARTICLE])
def test_nothing_moves_when_the_pictures_come(tab, path: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.route("**/uploads/**", late)
    tab.goto(path)
    assert tab.locator("main img").first.evaluate("(image) => image.complete && image.naturalWidth > 0")
    assert tab.evaluate(SHIFT) < 0.01
    assert tab.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("width", "most"), [(360, 480), (1440, 800)])
def test_a_browser_takes_avif_in_the_size_that_it_shows(tab, width: int, most: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.goto(ARTICLE)
    tab.wait_for_load_state("networkidle")
    taken = tab.evaluate(TAKEN)
    assert len(taken) == 1
    assert int(taken[0].rpartition("/")[2].removesuffix(".avif")) <= most


def test_the_place_of_a_picture_has_its_colour_until_it_is_there(tab) -> None:
    tab.route("**/uploads/**", lambda route: route.fulfill(status=200, body=b"", content_type="image/avif"))
    tab.goto("/")
    assert (
        tab.locator(".top__pic img").evaluate("(image) => getComputedStyle(image).backgroundColor") == "rgb(43, 43, 43)"
    )


def test_a_picture_is_brought_in_described_and_made_the_lead(tab) -> None:
    log_in(tab)
    tab.goto("/admin/articles/image/")
    photo = {"name": "harbour.jpg", "mimeType": "image/jpeg", "buffer": phone_photo(900, 600, orientation=6)}
    tab.get_by_label("Bring in pictures").set_input_files(photo)
    tab.get_by_role("button", name="Upload").click()
    view = tab.locator("[data-focal-view] img")
    box = view.bounding_box()
    assert box["height"] > box["width"]
    view.click(position={"x": box["width"] * 0.25, "y": box["height"] * 0.75})
    assert tab.get_by_label("From the left").input_value() == "25"
    assert tab.get_by_label("From the top").input_value() == "75"
    tab.get_by_label("Text alternative").fill("A harbour, half red and half blue")
    tab.get_by_role("button", name="Save", exact=True).click()
    open_article(tab, "Say what that was")
    tab.get_by_role("link", name="Choose another").click()
    tab.get_by_role("button", name=re.compile("Take this one.*harbour")).click()
    tab.get_by_role("button", name="Publish changes").click()
    tab.goto("/articles/say-what-that-was/")
    lead = tab.get_by_role("img", name="A harbour, half red and half blue")
    assert lead.evaluate("(image) => image.naturalHeight > image.naturalWidth")


def test_files_are_dropped_on_the_library(tab) -> None:
    log_in(tab)
    tab.goto("/admin/articles/image/")
    data = list(encoded(striped(70), "PNG"))
    tab.evaluate(
        """(data) => {
          const files = new DataTransfer();
          files.items.add(new File([new Uint8Array(data)], "dropped.png", { type: "image/png" }));
          const form = document.querySelector("form[data-drop]");
          form.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
        }""",
        data,
    )
    tab.get_by_role("button", name="Upload").click()
    assert tab.get_by_role("heading", name="dropped.png").is_visible()
