"""Where Telegram posts, and where we listen."""

import pytest

from bot.addresses import listening
from bot.errors import SettingsError
from bot.settings import load


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
