"""Everything by keyboard, at any size, in any colours: what axe-core cannot see."""

import pytest

from tests.furnishing import furnished
from tests.serving import until

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("axe")]

ARTICLE = "/articles/everything/"
PAGES = ("/", ARTICLE, "/articles/bare/", "/tags/platforms/", "/shouts/", "/pages/about/")

# What can be reached by Tab, in the order of the document; of a row of scrolled boxes those that scroll.
STOPS = """() => [...document.querySelectorAll("a[href], button, input, textarea, select, summary, [tabindex]")]
    .filter((each) => each.checkVisibility({visibilityProperty: true}) && each.tabIndex >= 0 && !each.disabled
        && each.type !== "hidden" && !each.closest("[inert]"))
    .map((each) => { each.dataset.stop ??= String(Math.random()); return each.dataset.stop; })"""
FOCUSED = """() => {
    const each = document.activeElement;
    const box = each.getBoundingClientRect();
    const style = getComputedStyle(each);
    const middle = [Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1),
                    Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 1)];
    const top = document.elementFromPoint(...middle);
    return {
        stop: each.dataset.stop,
        name: `${each.tagName} ${each.className} ${each.textContent.trim().slice(0, 30)}`,
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        uncovered: top !== null && (each.contains(top) || top.contains(each)),
    };
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with furnished(tmp_path_factory.mktemp("keys")) as server:
        yield server


def at(tab, path: str, width: int = 1440, height: int = 800):
    tab.set_viewport_size({"width": width, "height": height})
    tab.goto(path)
    return tab


def walk(page, most: int = 200) -> list[dict]:
    """Press Tab from the top of the page to its end; what had the focus each time."""
    seen = []
    for _step in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            return seen
        seen.append(page.evaluate(FOCUSED))
    raise AssertionError(f"no end after {most} stops: {seen[-3:]}")


@pytest.mark.parametrize("width", [360, 768, 1440])
@pytest.mark.parametrize("path", PAGES)
def test_tab_goes_through_everything_in_order_and_always_shows_where_it_is(tab, path: str, width: int) -> None:
    at(tab, path, width)
    stops = tab.evaluate(STOPS)
    seen = walk(tab)
    # A browser adds boxes that scroll and hold nothing else to focus.
    assert [each["stop"] for each in seen if each["stop"]] == stops
    assert [each["name"] for each in seen if not each["ring"]] == []
    assert [each["name"] for each in seen if not (each["inside"] and each["uncovered"])] == []


def test_the_order_is_frame_text_sidebar_foot(tab) -> None:
    at(tab, ARTICLE)
    walk_through = "[...document.body.children].map((each) => each.className || each.tagName.toLowerCase())"
    assert tab.evaluate(walk_through) == ["skip", "masthead", "sheet", "foot"]
    assert tab.evaluate("[...document.querySelector('.sheet').children].map((each) => each.tagName)") == [
        "MAIN",
        "ASIDE",
    ]
    for role in ("banner", "main", "complementary", "contentinfo"):
        assert tab.get_by_role(role).count() == 1


@pytest.mark.parametrize("box", [".scroll", ".prose pre"])
def test_a_wide_table_and_long_lines_of_code_scroll_by_keyboard(tab, box: str) -> None:
    at(tab, ARTICLE, 360)
    wide = tab.locator(box).first
    assert wide.evaluate("e => e.scrollWidth > e.clientWidth")
    wide.focus()
    tab.keyboard.press("ArrowRight")
    until(tab, f"document.querySelector('{box}').scrollLeft > 0")
    assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_sheet_holds_the_focus_until_it_is_closed(tab) -> None:
    at(tab, ARTICLE, 360)
    opener = tab.locator(".set__shouts")
    opener.focus()
    tab.keyboard.press("Enter")
    tab.locator("#shoutbox [name=text]").wait_for(state="visible")
    for _step in range(80):
        tab.keyboard.press("Tab")
        # Past its end the browser's own bar has the focus, never the page underneath.
        assert tab.evaluate("document.activeElement === document.body || !!document.activeElement.closest('#shoutbox')")
    tab.keyboard.press("Escape")
    assert opener.evaluate("e => e === document.activeElement")


def test_the_contents_list_stays_in_sight_and_its_needle_follows(tab) -> None:
    at(tab, ARTICLE)
    tab.locator("h2", has_text="Lists").scroll_into_view_if_needed()
    tab.mouse.wheel(0, 300)
    until(tab, "document.querySelector('.contents [aria-current]').textContent.includes('Lists')")
    box = tab.locator(".contents").bounding_box()
    assert 0 <= box["y"] < 100
    current = tab.locator(".contents [aria-current]").bounding_box()
    assert box["y"] <= current["y"] and current["y"] + current["height"] <= box["y"] + box["height"] + 1


def test_on_a_phone_the_contents_list_runs_sideways_and_follows(tab) -> None:
    at(tab, ARTICLE, 360)
    row = tab.locator(".contents ol")
    assert row.evaluate("e => e.scrollWidth > e.clientWidth && e.clientHeight < 80")
    tab.locator(".contents a").last.focus()
    until(tab, "document.querySelector('.contents ol').scrollLeft > 100")
    tab.keyboard.press("Enter")
    until(tab, "document.querySelector('.contents [aria-current]').textContent.includes('Last')")


# What is cut off: boxes that hide what does not fit, and hold more than fits. Only the bar may cut a title.
CUT = """() => [...document.querySelectorAll("main *, .masthead *, .foot *, .sidebar *")].filter((each) => {
    const style = getComputedStyle(each);
    const hides = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
    const more = each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
    return hides && more && each.checkVisibility() && style.clipPath === "none" && style.textOverflow !== "ellipsis";
}).map((each) => each.className || each.tagName)"""


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("width", "height"), [(720, 450), (320, 256)], ids=["200 %", "400 %"])
def test_nothing_is_lost_when_the_page_is_zoomed(chromium, site, path: str, width: int, height: int) -> None:
    """A window of 1440 by 900 at 200 %, and one of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.4 and 1.4.10)."""
    context = chromium.new_context(
        base_url=site.url, viewport={"width": width, "height": height}, device_scale_factor=1440 / width
    )
    page = context.new_page()
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.evaluate(CUT) == []
    # The bar leaves most of the window to the text.
    assert page.locator(".set").bounding_box()["height"] <= height / 2.5
    context.close()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    "css",
    [
        "html { font-size: 200% }",
        # The distances that WCAG 2.2, 1.4.12, lets a reader ask for.
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
        " p { margin-block-end: 2em !important }",
    ],
    ids=["letters", "distances"],
)
def test_nothing_is_lost_when_the_reader_makes_letters_larger_or_wider_apart(
    chromium, site, path: str, css: str
) -> None:
    # The reader's own sheet is not the page's: its policy has no say in it.
    context = chromium.new_context(base_url=site.url, viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(path)
    page.add_style_tag(content=css)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.evaluate(CUT) == []
    context.close()


def test_who_asks_for_less_motion_gets_none(tab) -> None:
    tab.emulate_media(reduced_motion="reduce")
    at(tab, ARTICLE, 360)
    tab.evaluate("document.querySelector('[data-play]').dataset.play = 'connecting'")
    moving = """[...document.querySelectorAll("*")].filter((each) => ["", "::before", "::after"].some((part) => {
        const style = getComputedStyle(each, part);
        return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none";
    })).length"""
    assert tab.evaluate(moving) == 0
    tab.emulate_media(reduced_motion="no-preference")
    assert tab.evaluate(moving) > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_forced_colours_what_is_live_can_still_be_told(tab, scheme: str) -> None:
    tab.emulate_media(forced_colors="active", color_scheme=scheme)
    at(tab, ARTICLE)
    colours = """(selector) => {
        const [name, part] = selector.split("::");
        const style = getComputedStyle(document.querySelector(name), part && `::${part}`);
        return [style.backgroundColor, getComputedStyle(document.documentElement).backgroundColor];
    }"""
    for mark in (".lamp", ".dial::after", ".contents [aria-current]::before"):
        own, ground = tab.evaluate(colours, mark)
        assert own not in {ground, "rgba(0, 0, 0, 0)"}, mark
    for control in (".shout-form .button", ".play"):
        assert tab.locator(control).evaluate("e => parseFloat(getComputedStyle(e).borderTopWidth)") >= 1


def test_a_printed_page_is_the_text_and_nothing_to_press(tab) -> None:
    tab.emulate_media(media="print", color_scheme="dark")
    at(tab, ARTICLE)
    for gone in (".sidebar", ".contents", ".skip", ".masthead nav", "[data-theme-button]", ".shout-form"):
        assert not tab.locator(gone).first.is_visible(), gone
    assert tab.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    assert tab.locator("h1").is_visible() and tab.locator(".notes").first.is_visible()
    assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
