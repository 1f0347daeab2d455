"""What settings mean, and what of them shows."""

import traceback
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.errors import SettingsError
from bot.settings import Settings, load

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"


def test_a_token_in_the_root_of_the_server_is_told_apart_and_does_not_show(refusal):
    line = refusal("TELEGRAM_API_URL", f"https://api.telegram.org/bot{TOKEN}")
    assert line == "TELEGRAM_API_URL: must not hold the bot's token: that belongs in BOT_TOKEN"


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:8081",
        "http://bot_api:8081",
        "http://[::1]:8081",
        "https://bücher.example./api",
        "http://10.0.0.2",
    ],
)
def test_the_root_of_a_server_of_ones_own(monkeypatch, url):
    monkeypatch.setenv("TELEGRAM_API_URL", url)
    assert load().telegram_api_url == url


@pytest.mark.parametrize("value", [f"{TOKEN} ", f"  {TOKEN}\t"])
def test_a_token_loses_the_spaces_around_it(monkeypatch, value):
    monkeypatch.setenv("BOT_TOKEN", value)
    assert load().token() == TOKEN


def test_a_token_of_spaces_is_none(monkeypatch):
    monkeypatch.setenv("BOT_TOKEN", "  ")
    assert load().bot_token is None


@pytest.mark.parametrize("value", ["1001", "1001,1002", "1001, 1002", "1001 1002", "1001;1002,", " 1001\n1002 "])
def test_ids_are_read_however_they_are_separated(monkeypatch, value):
    monkeypatch.setenv("ALLOWED_USERS", value)
    assert 1001 in load().allowed_users
    assert load().allowed_users <= {1001, 1002}


@pytest.mark.parametrize("value", ["", "  "])
def test_no_ids_means_everybody(monkeypatch, value):
    monkeypatch.setenv("ALLOWED_USERS", value)
    assert load().allowed_users == frozenset()


def test_a_missing_token_is_named_only_when_it_is_needed():
    settings = load()
    with pytest.raises(SettingsError, match=r"^BOT_TOKEN is missing.*$"):
        settings.token()


def test_an_empty_setting_is_its_default(monkeypatch):
    for name in Settings.model_fields:
        monkeypatch.setenv(name.upper(), "")
    assert load() == Settings.model_construct(**{n: f.get_default(call_default_factory=True) for n, f in FIELDS})


FIELDS = tuple(Settings.model_fields.items())


def test_the_defaults_are_those_of_the_documentation():
    settings = load()
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database() == "sqlite:///data/sluimer.sqlite"
    assert settings.default_language == "nl"
    assert settings.default_time_zone == "Europe/Amsterdam"
    assert (settings.tick_seconds, settings.messages_per_second, settings.chat_messages_per_second) == (15, 30, 1)
    assert settings.log_format == "console"
    assert (settings.content_dir / "nl" / "commands.yml").is_file()


def test_the_root_of_the_server_loses_its_last_slash(monkeypatch):
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:8081/")
    assert load().telegram_api_url == "http://127.0.0.1:8081"


@pytest.mark.parametrize("folder", ["data", "with space", "100% sleep", "what?", "a%20b", "sl#umer", "één"])
def test_the_database_lies_in_the_data_folder_whatever_its_name(folder):
    settings = load(data_dir=Path("/srv") / folder)
    assert make_url(settings.database()).database == f"/srv/{folder}/sluimer.sqlite"


def test_the_token_never_shows():
    settings = load(bot_token=TOKEN)
    assert settings.token() == TOKEN
    shown = [repr(settings), str(settings), str(settings.model_dump()), settings.model_dump_json(), f"{settings!s:>5}"]
    assert not [text for text in shown if TOKEN in text or TOKEN.split(":")[1] in text]


def test_a_malformed_token_does_not_show_in_its_error_either(monkeypatch):
    monkeypatch.setenv("BOT_TOKEN", secret := "bot" + TOKEN)
    with pytest.raises(SettingsError) as refused:
        load()
    assert secret not in "".join(traceback.format_exception(refused.value))


def test_settings_do_not_change_while_the_program_runs():
    with pytest.raises(ValueError, match="frozen"):
        load().tick_seconds = 1
