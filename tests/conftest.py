"""What every test shares: an own data folder, a quick password hasher, and the people of the paper."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from core.catalogues import compile_folder
from tests.serving import running

# As root a browser has no sandbox of its own; the rest keeps it from calling home.
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
QUIET += ["--disable-sync", "--no-first-run", "--disable-quic"]

# Set before Django reads its settings: no test ever touches the developer's own site.
_folder = tempfile.TemporaryDirectory(prefix="broadside-tests-")
os.environ["BROADSIDE_DATA"] = _folder.name
for name in ("BROADSIDE_URL", "BROADSIDE_DEBUG", "BROADSIDE_PROXIES", "PORT"):
    os.environ.pop(name, None)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    from django.conf import settings

    # Only for the tests: a real hasher takes a quarter of a second for each log-in.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    database = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        # A file: the shared database in memory answers "locked" at once instead of waiting for its turn.
        database.setdefault("TEST", {})["NAME"] = settings.BROADSIDE_DATA / "test.sqlite3"
    Path(settings.STATIC_ROOT).mkdir(exist_ok=True)
    compile_folder(*settings.LOCALE_PATHS)


@pytest.fixture
def mara(django_user_model):
    """The editor who may do everything."""
    return django_user_model.objects.create_superuser("mara", "mara@example.org", "open sesame", first_name="Mara")


@pytest.fixture
def jonas(django_user_model):
    """The second editor."""
    return django_user_model.objects.create_superuser("jonas", "jonas@example.org", "open sesame", first_name="Jonas")


@pytest.fixture
def uploads(settings, tmp_path):
    """An empty folder for uploaded files."""
    storage = {**settings.STORAGES["default"], "OPTIONS": {"location": tmp_path / "uploads"}}
    settings.STORAGES = {**settings.STORAGES, "default": storage}
    return tmp_path / "uploads"


@pytest.fixture
def newsroom(client, mara):
    """A browser in which Mara is logged in."""
    client.force_login(mara)
    return client


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """A site as a newcomer has it, serving on a port of its own, shared by the tests of a session."""
    with running(tmp_path_factory.mktemp("site")) as server:
        yield server


@pytest.fixture(scope="session")
def chromium():
    """A real browser. Without one these tests say that they are skipped, unless one is required."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not path:
        if os.environ.get("BROADSIDE_REQUIRE_BROWSER"):
            pytest.fail("no Chromium is installed, and it is required here")
        pytest.skip("no Chromium is installed: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def tab(chromium, site):
    """A fresh tab on the site; a broken policy, a script's error or a failed request fails the test."""
    context = chromium.new_context(base_url=site.url, viewport={"width": 1440, "height": 900})
    context.set_default_timeout(15_000)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.faults = faults
    yield page
    context.close()
    assert faults == []
