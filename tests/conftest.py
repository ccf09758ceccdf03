"""What every test shares: an own data folder, a quick password hasher, and the people of the paper."""

import os
import tempfile
from pathlib import Path

import pytest

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
    Path(settings.STATIC_ROOT).mkdir(exist_ok=True)


@pytest.fixture
def mara(django_user_model):
    """The editor who may do everything."""
    return django_user_model.objects.create_superuser("mara", "mara@example.org", "open sesame", first_name="Mara")


@pytest.fixture
def jonas(django_user_model):
    """The second editor."""
    return django_user_model.objects.create_superuser("jonas", "jonas@example.org", "open sesame", first_name="Jonas")


@pytest.fixture
def newsroom(client, mara):
    """A browser in which Mara is logged in."""
    client.force_login(mara)
    return client
