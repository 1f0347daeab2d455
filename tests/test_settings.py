"""Settings: one clear line that names what is wrong, and a token that never shows."""

import re
import traceback
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.addresses import listening
from bot.errors import SettingsError
from bot.settings import Settings, load

ROOT = Path(__file__).resolve().parents[1]
TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch, tmp_path):
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env.file").touch()


@pytest.fixture
def refusal(monkeypatch):
    """The line that a setting's value leads to."""

    def of(name: str, value: str) -> str:
        monkeypatch.setenv(name, value)
        with pytest.raises(SettingsError) as refused:
            load()
        return str(refused.value)

    return of


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "not-a-token"),
        ("BOT_TOKEN", "123456:short"),
        ("BOT_TOKEN", f"bot{TOKEN}"),
        ("BOT_TOKEN", f"{TOKEN} {TOKEN}"),
        ("BOT_TOKEN", f'"{TOKEN}"'),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("TELEGRAM_API_URL", "ftp://api.telegram.org"),
        ("TELEGRAM_API_URL", "https://"),
        ("TELEGRAM_API_URL", "https:///bot"),
        ("TELEGRAM_API_URL", "https://api.telegram.org and more"),
        ("TELEGRAM_API_URL", "https://api.telegram.org?x=1"),
        ("TELEGRAM_API_URL", "http://localhost:eighty"),
        ("TELEGRAM_API_URL", "http://localhost:99999"),
        ("TELEGRAM_API_URL", "http://a..b"),
        ("TELEGRAM_API_URL", "http://.a"),
        ("TELEGRAM_API_URL", f"http://{'a' * 64}.org"),
        ("TELEGRAM_API_URL", "http://a%20b"),
        ("TELEGRAM_API_URL", f"https://api.telegram.org/bot{TOKEN}"),
        ("TELEGRAM_API_URL", f"https://api.telegram.org/bot{TOKEN.replace(':', '%3a')}/"),
        ("DATABASE_URL", "mysql://localhost/sluimer"),
        ("DATABASE_URL", "postgresql://localhost"),
        ("DATABASE_URL", "postgresql://localhost:port/sluimer"),
        ("DATABASE_URL", "postgresql://local host/sluimer"),
        ("DATABASE_URL", "data/sluimer.sqlite"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "sqlite:///%3Amemory%3A"),
        ("DATABASE_URL", "sqlite:///file:x?mode=memory&uri=true"),
        ("DATABASE_URL", "sqlite:///x.db?mode=zz"),
        ("DATABASE_URL", "sqlite:///x.db?"),
        ("DATABASE_URL", "sqlite:///."),
        ("DATABASE_URL", "sqlite:////tmp"),
        ("DEFAULT_TIME_ZONE", "Amsterdam"),
        ("DEFAULT_TIME_ZONE", "europe/amsterdam"),
        ("DEFAULT_TIME_ZONE", "Europe"),
        ("DEFAULT_TIME_ZONE", "../etc/passwd"),
        ("DEFAULT_TIME_ZONE", "/etc/localtime"),
        ("DEFAULT_TIME_ZONE", "right/Europe/Amsterdam"),
        ("DEFAULT_TIME_ZONE", "localtime"),
        ("DEFAULT_TIME_ZONE", "+02:00"),
        ("ALLOWED_USERS", "anne"),
        ("ALLOWED_USERS", "1001,anne"),
        ("ALLOWED_USERS", "-1001"),
        ("ALLOWED_USERS", "1001.5"),
        ("ALLOWED_USERS", "²"),
        ("ALLOWED_USERS", ","),
        ("ALLOWED_USERS", "[1001]"),
        ("ALLOWED_USERS", "9" * 5000),
        ("TICK_SECONDS", "0"),
        ("TICK_SECONDS", "-1"),
        ("TICK_SECONDS", "0.000001"),
        ("TICK_SECONDS", "nan"),
        ("TICK_SECONDS", "inf"),
        ("TICK_SECONDS", "15s"),
        ("TICK_SECONDS", "3601"),
        ("MESSAGES_PER_SECOND", "0"),
        ("MESSAGES_PER_SECOND", "0.000001"),
        ("MESSAGES_PER_SECOND", "many"),
        ("MESSAGES_PER_SECOND", "1001"),
        ("CHAT_MESSAGES_PER_SECOND", "0"),
        ("CHAT_MESSAGES_PER_SECOND", "1,5"),
        ("CHAT_MESSAGES_PER_SECOND", "31"),
        ("WEBHOOK_URL", "sluimer.example.org"),
        ("WEBHOOK_URL", "http://sluimer.example.org/telegram"),
        ("WEBHOOK_URL", "https://sluimer.example.org:8080/telegram"),
        ("WEBHOOK_URL", "https://sluimer.example.org:0/telegram"),
        ("WEBHOOK_URL", "https://sluimer.example.org/telegram?x=1"),
        ("WEBHOOK_URL", "https://sluimer.example.org/telegram#x"),
        ("WEBHOOK_URL", "https://user:word@sluimer.example.org/"),
        ("WEBHOOK_URL", "https://sluimer.example.org/{path}"),
        ("WEBHOOK_URL", "https://sluimer.example.org/%74elegram"),
        ("WEBHOOK_URL", "https://sluimer.example.org/health"),
        ("WEBHOOK_URL", "https://sluimer.example.org/metrics/"),
        ("WEBHOOK_URL", "https:///telegram"),
        ("WEBHOOK_URL", "ftp://localhost/telegram"),
        ("WEBHOOK_SECRET", "niet zo"),
        ("WEBHOOK_SECRET", "geheim!"),
        ("WEBHOOK_SECRET", "é"),
        ("WEBHOOK_SECRET", "x" * 257),
        ("LISTEN", "8080"),
        ("LISTEN", ":8080"),
        ("LISTEN", "127.0.0.1"),
        ("LISTEN", "127.0.0.1:0"),
        ("LISTEN", "127.0.0.1:65536"),
        ("LISTEN", "127.0.0.1:http"),
        ("LISTEN", "http://127.0.0.1:8080"),
        ("LOG_FORMAT", "xml"),
        ("LOG_FORMAT", "JSON"),
        ("CLOCK_FILE", "."),
        ("CLOCK_FILE", "missing/clock"),
        ("DATA_DIR", ".env.file"),
    ],
)
def test_a_malformed_setting_gives_one_line_that_names_it(refusal, name, value):
    line = refusal(name, value)
    assert line.startswith(f"{name}: ")
    assert len(line.splitlines()) == 1
    assert len(line) < 200


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("TICK_SECONDS", "0", "TICK_SECONDS: must be a number from 0.05 to 3600, not 0"),
        (
            "TICK_SECONDS",
            "every  now\nand then",
            "TICK_SECONDS: must be a number from 0.05 to 3600, not every now and then",
        ),
        ("MESSAGES_PER_SECOND", "1001", "MESSAGES_PER_SECOND: must be a number from 0.1 to 1000, not 1001"),
        ("ALLOWED_USERS", "1001, anne", "ALLOWED_USERS: must be Telegram user ids, separated by commas, not anne"),
        ("LOG_FORMAT", "xml", "LOG_FORMAT: must be 'console' or 'json'"),
        ("DATABASE_URL", "sqlite:////tmp", "DATABASE_URL: must name a file, and /tmp is a folder"),
    ],
)
def test_a_line_says_what_may_be_and_what_is(refusal, name, value, line):
    assert refusal(name, value) == line


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


@pytest.mark.parametrize(
    "url",
    [
        "https://sluimer.example.org",
        "https://sluimer.example.org/telegram",
        "https://sluimer.example.org:8443/a/b-c_d.e~f",
        "http://127.0.0.1:9000/telegram",
        "http://localhost/telegram",
        "http://[::1]:9000/telegram",
    ],
)
def test_where_telegram_may_post(monkeypatch, url):
    monkeypatch.setenv("WEBHOOK_URL", url)
    assert load().webhook_url == url


@pytest.mark.parametrize(
    ("value", "known"),
    [("127.0.0.1:80", ("127.0.0.1", 80)), ("[::1]:8080", ("::1", 8080)), ("sluimer:65535", ("sluimer", 65535))],
)
def test_where_it_may_listen(monkeypatch, value, known):
    monkeypatch.setenv("LISTEN", value)
    assert listening(load().listen) == known


def test_a_webhook_needs_an_address_and_a_secret_and_they_are_named_only_then():
    with pytest.raises(SettingsError, match=r"^WEBHOOK_URL is missing.*$"):
        load().webhook()
    with pytest.raises(SettingsError, match=r"^WEBHOOK_SECRET is missing.*$"):
        load(webhook_url="https://x.org").webhook()
    assert load(webhook_url="https://x.org", webhook_secret=" geheim ").webhook() == ("https://x.org", "geheim")


def test_a_webhooks_secret_never_shows(refusal):
    settings = load(webhook_secret="geheim-geheim")
    assert "geheim-geheim" not in f"{settings!r} {settings.model_dump_json()}"
    assert "niet geheim" not in refusal("WEBHOOK_SECRET", "niet geheim")


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


def test_the_environment_wins_from_the_file(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text("OPERATOR_NAME=Sofie de Wit\nOPERATOR_CONTACT=sofie@example.org\n")
    monkeypatch.setenv("OPERATOR_NAME", "Bram")
    assert (load().operator_name, load().operator_contact) == ("Bram", "sofie@example.org")


def test_a_file_that_is_no_text_gives_one_line(tmp_path):
    (tmp_path / ".env").write_bytes("BOT_TOKEN=é".encode("utf-16"))
    with pytest.raises(SettingsError, match=r"^\.env: [^\n]*$"):
        load()


def test_a_folder_in_place_of_the_file_gives_one_line(tmp_path):
    (tmp_path / ".env").mkdir()
    with pytest.raises(SettingsError, match=r"^\.env: cannot be read: Is a directory$"):
        load()


def test_a_link_to_nowhere_in_place_of_the_file_gives_one_line(tmp_path):
    (tmp_path / ".env").symlink_to("gone")
    with pytest.raises(SettingsError, match=r"^\.env: cannot be read: No such file or directory$"):
        load()


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that opens and cannot be read")
def test_a_file_that_cannot_be_read_gives_one_line(tmp_path):
    (tmp_path / ".env").symlink_to("/proc/self/mem")
    with pytest.raises(SettingsError, match=r"^\.env: cannot be read: [A-Z][^\n]+$"):
        load()


def test_a_file_may_begin_with_a_byte_order_mark(tmp_path):
    (tmp_path / ".env").write_text("TICK_SECONDS=5\n", encoding="utf-8-sig")
    assert load().tick_seconds == 5


def test_a_foreign_line_in_the_file_does_no_harm(tmp_path):
    (tmp_path / ".env").write_text("SOMETHING_ELSE=1\nTICK_SECONDS=5\n")
    assert load().tick_seconds == 5


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


def test_the_example_names_exactly_the_settings():
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    named = [match[1] for line in lines if (match := re.match(r"#?\s?([A-Z][A-Z_]+)=", line))]
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_shows_the_defaults(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text(encoding="utf-8"), encoding="utf-8")
    from_example = load()
    (tmp_path / ".env").unlink()
    assert from_example == load()
