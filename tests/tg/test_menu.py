"""What Telegram shows around the chat, and that no 429 on it holds anything up for good."""

import pytest
import structlog
from telegram import BotCommandScopeChat

from bot.tg import menu as module
from bot.tg.menu import MOST_TRIES, publish_menu, publish_menu_in
from tests.support.stage import content

ANNE = 1001


@pytest.fixture
def pauses(monkeypatch) -> list[float]:
    """The pauses taken, without taking them."""
    taken: list[float] = []

    async def sleep(seconds: float) -> None:
        taken.append(seconds)

    monkeypatch.setattr(module, "sleep", sleep)
    return taken


def shown(menu) -> list[tuple[str, str]]:
    return [(one.command, one.description) for one in menu]


@pytest.mark.parametrize("method", ["setMyCommands", "setMyDescription", "setMyShortDescription"])
async def test_after_a_429_it_goes_on_where_it_was(bot, phone, method, pauses):
    await phone.breaks(method=method, status=429, retry_after=70, times=2)
    await publish_menu(bot, content())
    assert pauses == [70, 70]
    for code in ("nl", "en"):
        assert shown(await bot.get_my_commands(language_code=code)) == content().commands.menu(code)
        assert (await bot.get_my_short_description(code)).short_description == content().words(code)(
            "router-short-description"
        )


async def test_it_does_not_try_for_ever(bot, phone, pauses):
    await phone.breaks(method="setMyCommands", status=429, retry_after=70, times=MOST_TRIES)
    with structlog.testing.capture_logs() as logged:
        await publish_menu(bot, content())
    assert [one["event"] for one in logged] == ["the command menu could not be set"]
    assert pauses == [70] * (MOST_TRIES - 1)


async def test_a_bug_in_it_is_logged_and_raised_to_nobody(bot, monkeypatch):
    def broken(language: str) -> None:
        raise LookupError("no such menu")

    monkeypatch.setattr(type(content().commands), "menu", lambda _, language: broken(language))
    with structlog.testing.capture_logs() as logged:
        await publish_menu(bot, content())
    assert [(one["log_level"], one["event"]) for one in logged] == [("error", "the command menu could not be set")]


async def test_a_chats_menu_is_given_up_at_429(bot, phone):
    await phone.breaks(method="setMyCommands", status=429, retry_after=60)
    with structlog.testing.capture_logs() as logged:
        await publish_menu_in(bot, content(), ANNE, "en")
    assert [one["event"] for one in logged] == ["the chat's menu could not be set"]
    assert shown(await bot.get_my_commands(scope=BotCommandScopeChat(ANNE))) == []
