"""What a browser makes of the head: its policy reports nothing, the manifest is good, pages come compressed."""

import json

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ARTICLE = "/articles/is-netflix-social-media/"
PAGES = ("/", ARTICLE, "/pages/about/", "/tags/platforms/", "/authors/tobias-renn/", "/shouts/")


@pytest.mark.parametrize("path", PAGES)
def test_the_policy_lets_the_data_stand_and_browsers_read_it(tab, path: str) -> None:
    tab.add_init_script(
        "window.reports = []; addEventListener('securitypolicyviolation', event => reports.push(event.blockedURI))"
    )
    tab.goto(path)
    texts = tab.locator('script[type="application/ld+json"]').all_text_contents()
    assert len(texts) == (0 if path == "/shouts/" else 1)
    assert all(json.loads(text)["@graph"] for text in texts)
    assert tab.evaluate("reports") == []


def test_the_manifest_is_read_without_a_fault(tab, site) -> None:
    tab.goto("/")
    devtools = tab.context.new_cdp_session(tab)
    found = devtools.send("Page.getAppManifest")
    assert found["errors"] == [] and found["url"] == f"{site.url}/site.webmanifest"


def test_pages_feeds_and_sheets_come_compressed_and_pictures_as_they_are(tab) -> None:
    tab.goto("/")
    coded = tab.evaluate(
        """paths => Promise.all(paths.map(async path => {
            const answer = await fetch(path);
            await answer.blob();
            const entry = performance.getEntriesByName(answer.url).at(-1);
            return [answer.headers.get("content-encoding"), entry.encodedBodySize < entry.decodedBodySize];
        }))""",
        ["/", ARTICLE, "/feed.xml", "/icon-192.png"],
    )
    assert coded == [["br", True], ["br", True], ["br", True], [None, False]]


def test_the_picture_that_a_page_names_is_shown(tab, site) -> None:
    tab.goto(ARTICLE)
    address = tab.locator('meta[property="og:image"]').get_attribute("content")
    assert address.startswith(site.url)
    size = """async address => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
    }"""
    assert tab.evaluate(size, address) == [1200, 630]
