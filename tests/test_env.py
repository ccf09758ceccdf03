"""The environment: what is good is read, what is bad stops the start and is named."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from core.env import Environment

ROOT = Path(__file__).resolve().parent.parent


def message_of(env: Environment) -> str:
    with pytest.raises(ImproperlyConfigured) as caught:
        env.check()
    return str(caught.value)


@pytest.mark.parametrize("word", ["1", "true", "YES", " on "])
def test_yes_in_its_ways(word):
    env = Environment({"FLAG": word})
    assert env.boolean("FLAG") is True
    env.check()


@pytest.mark.parametrize("word", ["0", "False", "no", "OFF"])
def test_no_in_its_ways(word):
    env = Environment({"FLAG": word})
    assert env.boolean("FLAG", default=True) is False
    env.check()


@pytest.mark.parametrize("source", [{}, {"FLAG": "", "COUNT": " ", "SITE": "", "DATABASE": ""}])
def test_what_is_unset_or_empty_is_the_default(source, tmp_path):
    env = Environment(source)
    assert env.boolean("FLAG", default=True) is True
    assert env.integer("COUNT", 7, least=1, most=9) == 7
    assert env.origin("SITE", "http://127.0.0.1:8000") == "http://127.0.0.1:8000"
    assert env.database("DATABASE", {"ENGINE": "here"}) == {"ENGINE": "here"}
    assert env.folder("FOLDER", tmp_path) == tmp_path
    env.check()


@pytest.mark.parametrize("word", ["maybe", "2", "tru", "нет"])
def test_a_flag_that_says_neither_is_named(word):
    env = Environment({"BROADSIDE_DEBUG": word})
    assert env.boolean("BROADSIDE_DEBUG") is False
    assert "BROADSIDE_DEBUG must be yes or no" in message_of(env)
    assert word in message_of(env)


@pytest.mark.parametrize("word", ["abc", "8.5", "--5", "+5", "1_0", "0x10", "²", "٣", "0", "65536", "9" * 5000])
def test_a_bad_number_is_named_with_its_limits(word):
    env = Environment({"PORT": word})
    assert env.integer("PORT", 8000, least=1, most=65535) == 8000
    assert "PORT must be a whole number from 1 to 65535" in message_of(env)


@pytest.mark.parametrize("word", ["1", "65535", " 8123 "])
def test_a_good_number_is_read(word):
    env = Environment({"PORT": word})
    assert env.integer("PORT", 8000, least=1, most=65535) == int(word)
    env.check()


@pytest.mark.parametrize(
    ("word", "origin"),
    [
        ("https://radio.example", "https://radio.example"),
        ("https://radio.example/", "https://radio.example"),
        ("http://127.0.0.1:8123", "http://127.0.0.1:8123"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        # Browsers send the origin in small letters (RFC 6454, section 4).
        ("HTTPS://Radio.Example", "https://radio.example"),
    ],
)
def test_an_origin_is_read(word, origin):
    env = Environment({"BROADSIDE_URL": word})
    assert env.origin("BROADSIDE_URL", "http://127.0.0.1") == origin
    env.check()


@pytest.mark.parametrize(
    "word",
    [
        *("radio.example", "ftp://radio.example", "https://", "//radio.example", "https:radio.example"),
        *("https://radio.example/news", "https://radio.example?a=b", "https://radio.example#top"),
        *("https://mara:secret@radio.example", "https://radio.example:99999", "https://radio.example:port"),
        *("http://[::1", "https://radio example", "https://radio.example:0"),
    ],
)
def test_what_is_no_origin_is_named(word):
    env = Environment({"BROADSIDE_URL": word})
    assert env.origin("BROADSIDE_URL", "http://127.0.0.1") == "http://127.0.0.1"
    assert "BROADSIDE_URL must be a web address without a path" in message_of(env)


def test_a_database_address_is_read_with_a_hard_password():
    env = Environment({"DATABASE_URL": "postgres://mara:p%23ss%2Fw@db.example:5433/radio"})
    config = env.database("DATABASE_URL", {})
    assert config["ENGINE"] == "django.db.backends.postgresql"
    assert (config["NAME"], config["USER"], config["PASSWORD"]) == ("radio", "mara", "p#ss/w")
    assert (config["HOST"], str(config["PORT"])) == ("db.example", "5433")
    env.check()


@pytest.mark.parametrize(
    "word",
    [
        *("sqlite:///secret.db", "mysql://mara:secret@host/radio", "postgres://", "postgres://mara:secret@host"),
        *("secret", "postgres://mara:secret@host:port/radio"),
    ],
)
def test_a_bad_database_address_is_named_and_its_password_not_shown(word):
    env = Environment({"DATABASE_URL": word})
    assert env.database("DATABASE_URL", {"ENGINE": "default"}) == {"ENGINE": "default"}
    assert "DATABASE_URL must be like postgres://" in message_of(env)
    assert "secret" not in message_of(env)


def test_a_relative_folder_counts_from_where_the_process_started(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert Environment({"BROADSIDE_DATA": "data"}).folder("BROADSIDE_DATA", Path("/")) == tmp_path / "data"


def test_the_start_stops_and_names_every_bad_variable(tmp_path):
    bad = {"PORT": "eighty", "BROADSIDE_DEBUG": "perhaps", "BROADSIDE_URL": "radio", "BROADSIDE_PROXIES": "-1"}
    env = {**os.environ, **bad, "DATABASE_URL": "oracle://x", "BROADSIDE_DATA": str(tmp_path / "data")}
    run = subprocess.run(
        [sys.executable, "-c", "import site_config.settings"], cwd=ROOT, env=env, capture_output=True, text=True
    )
    assert run.returncode != 0
    for name in (*bad, "DATABASE_URL"):
        assert f"{name} must be" in run.stderr
    assert not (tmp_path / "data").exists()
