"""No page whose template is ours has a fault that axe-core can find, in light and in dark, in any of its states."""

import sqlite3
from datetime import UTC, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.furnishing import furnished
from tests.serving import Server
from tests.test_browser_editing import body_of, log_in, open_article, open_section

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("axe")]

ARTICLE = "/articles/everything/"
TITLE = "Everything that a text may hold"
# Every rule there is, its makers' advice and the one for small targets among them.
RULES = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
PAGES = [
    *("/", "/?before=1-1", ARTICLE, "/articles/bare/", "/articles/is-netflix-social-media/", "/pages/about/"),
    *("/tags/platforms/", "/authors/tobias-renn/", "/shouts/", "/shouts/?before=4102444800000000-1"),
    *(
        "/archive/",
        f"/archive/{datetime.now(UTC):%Y/%m}/",
        "/search/",
        "/search/?q=netflix",
        "/search/?q=nothing-like-it",
    ),
]
REFUSALS = {"/nowhere/": 404, "/articles/withdrawn/": 410, "/?before=junk": 400}
HEADINGS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
    .filter((each) => each.checkVisibility()).map((each) => Number(each.tagName[1]))"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with furnished(tmp_path_factory.mktemp("axe")) as server:
        yield server


def write_row(site: Server, statement: str, *values: object) -> None:
    """Change what the site shows, behind its back, and have its finished pages made anew."""
    with sqlite3.connect(site.folder / "broadside.sqlite3", timeout=10) as database:
        database.execute(statement, values)
        database.execute("UPDATE core_pagenumbers SET edition_no = edition_no + 1, event_no = event_no + 1")


def faults(page) -> list[str]:
    before = list(page.faults)
    found = Axe().run(page, options=RULES).response["violations"]
    # It tries an inline style of its own, and the page's policy rightly stops it.
    page.faults[:] = before
    return [f"{fault['id']}: {node['target']} {node['html'][:120]}" for fault in found for node in fault["nodes"]]


def check(page) -> None:
    """Both themes without a fault, one heading of the first level, and none that skips a level."""
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        # The admin's links fade from colour to colour: half-way they can hardly be read.
        page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))")
        assert faults(page) == [], theme
    levels = page.evaluate(HEADINGS)
    assert levels.count(1) == 1
    assert [pair for pair in zip(levels, levels[1:], strict=False) if pair[1] > pair[0] + 1] == []


def at(tab, path: str, width: int = 1440, status: int = 200):
    tab.set_viewport_size({"width": width, "height": 800})
    assert tab.goto(path).status == status
    # The browser logs a refused page, and a stream that is not there, as errors of the page.
    tab.faults.clear()
    return tab


class TestReading:
    @pytest.mark.parametrize("width", [360, 1440])
    @pytest.mark.parametrize("path", PAGES)
    def test_every_page(self, tab, path, width) -> None:
        check(at(tab, path, width))

    @pytest.mark.parametrize("path", REFUSALS)
    def test_every_refusal(self, tab, path) -> None:
        check(at(tab, path, status=REFUSALS[path]))
        tab.faults.clear()

    def test_a_form_that_is_handed_back(self, tab) -> None:
        at(tab, "/admin/login/")
        tab.evaluate("document.querySelector('[name=csrfmiddlewaretoken]').value = 'x'")
        tab.get_by_label("Username").fill("admin")
        tab.get_by_label("Password").fill("wrong")
        with tab.expect_navigation():
            tab.get_by_role("button", name="Log in").click()
        check(tab)
        tab.faults.clear()

    def test_our_own_mistakes(self, tab, site) -> None:
        code = "from django.template.loader import render_to_string; print(render_to_string('500.html'))"
        page = site.manage("shell", "-v", "0", "-c", code).stdout
        tab.route("**/broken/", lambda route: route.fulfill(status=200, body=page, content_type="text/html"))
        check(at(tab, "/broken/"))

    def test_an_open_note(self, tab) -> None:
        at(tab, ARTICLE).locator("a.note-ref").first.click()
        tab.get_by_role("dialog").wait_for()
        check(tab)

    def test_a_page_that_runs_to_the_left(self, tab, site) -> None:
        write_row(site, "UPDATE core_site SET language = 'ar'")
        try:
            check(at(tab, ARTICLE))
            text, sidebar = (tab.locator(each).bounding_box() for each in ("main", ".sidebar"))
            assert sidebar["x"] + sidebar["width"] <= text["x"]
            assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        finally:
            write_row(site, "UPDATE core_site SET language = 'en'")

    @pytest.mark.parametrize("accent", ["#00539f", "#826800", "#000000"])
    def test_a_site_in_a_colour_of_its_own(self, tab, site, accent) -> None:
        write_row(site, "UPDATE core_site SET accent_light = ?, footer = 'Printed weekly.'", accent)
        try:
            check(at(tab, ARTICLE))
            tab.locator(".shout-form .button").hover()
            tab.locator(".shout-form .button").focus()
            check(tab)
        finally:
            write_row(site, "UPDATE core_site SET accent_light = ''")


class TestSidebar:
    @pytest.mark.parametrize("width", [360, 1440])
    @pytest.mark.parametrize("air", ["on", "unknown", "lost", "off"])
    def test_whatever_the_station_does(self, tab, site, air, width) -> None:
        write_row(site, "UPDATE sidebar_station SET air = ?", air)
        check(at(tab, ARTICLE, width))

    @pytest.mark.parametrize("width", [360, 1440])
    def test_a_site_without_a_station_or_a_shout(self, tab, site, width) -> None:
        write_row(site, "UPDATE sidebar_station SET is_default = 0")
        write_row(site, "UPDATE sidebar_shout SET state = 'hidden' WHERE state = 'visible'")
        try:
            check(at(tab, ARTICLE, width))
            check(at(tab, "/shouts/", width))
        finally:
            write_row(site, "UPDATE sidebar_station SET is_default = 1")
            write_row(site, "UPDATE sidebar_shout SET state = 'visible' WHERE state = 'hidden'")

    @pytest.mark.parametrize("width", [360, 1440])
    @pytest.mark.parametrize("state", ["connecting", "playing", "failed"])
    def test_whatever_the_listener_does(self, tab, site, state, width) -> None:
        write_row(site, "UPDATE sidebar_station SET air = 'on'")
        at(tab, ARTICLE, width)
        # What listen.js writes, without a stream whose timing would decide what is seen.
        tab.evaluate(
            """(state) => {
                document.querySelector("[data-play]").dataset.play = state;
                document.querySelector(".listen__word").textContent = "No sound yet";
                document.querySelector(".listen__note").textContent = state === "playing" ? "" : "Next try in 8 s";
            }""",
            state,
        )
        check(tab)

    def test_the_sheet_on_a_phone(self, tab) -> None:
        at(tab, ARTICLE, 360).locator(".set__shouts").click()
        tab.locator("#shoutbox [name=text]").wait_for(state="visible")
        check(tab)

    @pytest.mark.parametrize("state", ["visible", "held"])
    def test_what_became_of_ones_shout(self, tab, site, state) -> None:
        with sqlite3.connect(site.folder / "broadside.sqlite3") as database:
            (key,) = database.execute("SELECT max(id) FROM sidebar_shout WHERE state = ?", [state]).fetchone()
        check(at(tab, f"{ARTICLE}?posted={key}"))
        assert tab.get_by_role("status").filter(has_text="." if state == "visible" else "moderator").count()

    @pytest.mark.parametrize("width", [360, 1440])
    def test_a_refused_shout(self, tab, width) -> None:
        at(tab, "/shouts/", width)
        tab.evaluate("document.querySelector('.shout-form').noValidate = true")
        tab.get_by_role("button", name="Shout").click()
        tab.get_by_role("alert").wait_for()
        check(tab)
        tab.faults.clear()


class TestWriting:
    @pytest.fixture
    def desk(self, tab):
        """A browser in which the administrator is logged in."""
        tab.set_viewport_size({"width": 1440, "height": 900})
        log_in(tab)
        return tab

    @pytest.mark.parametrize(
        "path",
        [
            *("article/", "article/?q=nothing-like-it", "article/?state=bin", "article/add/", "article/import/"),
            *("image/", "image/?q=nothing-like-it", "image/add/", "image/clean-up/", "image/1/change/"),
        ],
    )
    def test_lists_and_forms(self, desk, path) -> None:
        check(at(desk, f"/admin/articles/{path}"))

    @pytest.mark.parametrize("width", [360, 1440])
    def test_the_room_and_a_section(self, desk, width) -> None:
        desk.set_viewport_size({"width": width, "height": 800})
        open_article(desk, TITLE)
        check(desk)
        open_section(desk, 2)
        check(desk)

    def test_the_further_tools_and_the_shelf(self, desk) -> None:
        open_article(desk, "Say what that was")
        desk.locator(".sec").first.hover()
        desk.get_by_role("link", name="More for section 1").click()
        check(desk)
        desk.get_by_role("button", name="shelf").first.click()
        desk.get_by_role("button", name="Take back").first.wait_for()
        check(desk)

    def test_a_clash(self, desk) -> None:
        open_article(desk, "About")
        open_section(desk, 1)
        other = desk.context.new_page()
        other.goto(desk.url)
        for page, words in ((other, "One sentence by Jonas."), (desk, "One sentence by Mara.")):
            body_of(page).fill(words)
            page.get_by_role("button", name="Save", exact=True).click()
        desk.get_by_role("button", name="Keep mine", exact=True).wait_for()
        check(desk)
        desk.faults.clear()

    def test_fields_that_clash(self, desk) -> None:
        open_article(desk, "What we keep about you")
        other = desk.context.new_page()
        other.goto(desk.url)
        for page, words in ((other, "What we keep of you"), (desk, "What we know about you")):
            page.locator("[name=title]").fill(words)
            page.get_by_role("button", name="Save title and details").click()
        desk.locator(".clash").wait_for()
        check(desk)
        desk.faults.clear()

    def test_the_questions_before_publishing(self, desk) -> None:
        open_article(desk, "Two hundred and forty copies")
        other = desk.context.new_page()
        other.goto(desk.url)
        open_section(other, 1)
        body_of(other).fill("Other words.")
        other.get_by_role("button", name="Save", exact=True).click()
        desk.get_by_role("button", name="Publish", exact=False).last.click()
        desk.get_by_role("button", name="Publish all").wait_for()
        check(desk)
        desk.faults.clear()

    def test_the_histories(self, desk) -> None:
        open_article(desk, TITLE)
        desk.get_by_role("link", name="History").first.click()
        check(desk)
        desk.locator("a[href*='/articles/section/']").first.click()
        check(desk)
        desk.locator("time").first.click()
        check(desk)

    def test_the_site_and_the_sidebar(self, desk) -> None:
        for path in ("core/site/1/change/", "sidebar/shout/1/change/", "sidebar/station/1/change/"):
            check(at(desk, f"/admin/{path}"))
