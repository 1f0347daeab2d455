import asyncio
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram.error import RetryAfter, TelegramError

from bot.delivery.limiter import SCHEDULED, Limiter, counts


class Telegram:
    """Answers 429 as often as told, then with the number of calls."""

    def __init__(self, refusals: int = 0, seconds: int = 0) -> None:
        self.refusals = refusals
        self.seconds = seconds
        self.calls = 0

    async def __call__(self) -> bool:
        self.calls += 1
        if self.calls <= self.refusals:
            raise RetryAfter(self.seconds)
        return True


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


async def call(
    limiter: Limiter, telegram: Any, *, endpoint: str = "sendMessage", chat: int = 1, args: Any = None
) -> Any:
    return await limiter.process_request(telegram, (), {}, endpoint, {"chat_id": chat}, args)


async def test_a_reply_that_met_429_is_repeated_after_the_pause() -> None:
    telegram = Telegram(refusals=2)
    assert await call(Limiter(30, 1), telegram)
    assert telegram.calls == 3


async def test_a_reply_is_not_repeated_for_ever() -> None:
    telegram = Telegram(refusals=1000)
    with pytest.raises(RetryAfter):
        await call(Limiter(30, 30), telegram)
    assert telegram.calls == 5


async def test_a_scheduled_message_that_met_429_goes_back_to_its_row() -> None:
    telegram = Telegram(refusals=1)
    with pytest.raises(RetryAfter):
        await call(Limiter(30, 1), telegram, args=SCHEDULED)
    assert telegram.calls == 1


async def test_in_a_pause_scheduled_messages_are_not_even_tried() -> None:
    seconds, telegram = Seconds(), Telegram(refusals=1, seconds=30)
    limiter = Limiter(30, 1, seconds)
    with pytest.raises(RetryAfter):
        await call(limiter, telegram, args=SCHEDULED)
    with pytest.raises(RetryAfter) as refused:
        await call(limiter, telegram, chat=2, args=SCHEDULED)
    assert refused.value._retry_after.total_seconds() == 30
    assert telegram.calls == 1
    seconds.now += 30
    assert await call(limiter, telegram, chat=2, args=SCHEDULED)


async def test_scheduled_messages_that_stand_in_the_queue_leave_it_at_429() -> None:
    limiter, telegram = Limiter(30, 1, Seconds()), Telegram(refusals=2, seconds=30)
    await limiter.turn(1)
    queued = asyncio.create_task(limiter.turn(1, scheduled=True))
    await asyncio.sleep(0)
    with pytest.raises(RetryAfter):
        await call(limiter, telegram, chat=2, args=SCHEDULED)
    with pytest.raises(RetryAfter) as dismissed:
        await queued
    assert dismissed.value._retry_after.total_seconds() == 30
    with pytest.raises(RetryAfter):
        await limiter.turn(3, scheduled=True)
    assert telegram.calls == 1


async def test_a_scheduled_message_is_sent_in_the_turn_that_its_sender_took() -> None:
    limiter, telegram = Limiter(30, 1, Seconds()), Telegram()
    await limiter.turn(1, scheduled=True)
    await asyncio.wait_for(call(limiter, telegram, args=SCHEDULED), 5)
    assert telegram.calls == 1


async def test_a_turn_that_is_given_back_lets_the_next_one_go() -> None:
    limiter = Limiter(1, 1, Seconds())
    await limiter.turn(1, scheduled=True)
    waits = asyncio.create_task(limiter.turn(1, scheduled=True))
    await asyncio.sleep(0)
    assert not waits.done()
    limiter.give_back(1)
    await asyncio.wait_for(waits, 5)
    await limiter.shutdown()


MENU = "setMyCommands"


async def test_a_429_on_a_call_that_is_no_message_is_its_methods_alone() -> None:
    seconds, telegram, others = Seconds(), Telegram(refusals=1, seconds=20), Telegram()
    limiter = Limiter(30, 30, seconds)
    with capture_logs() as logs:
        for left in (20, 20, 15):  # told once, then known
            seconds.now = 1020.0 - left
            with pytest.raises(RetryAfter) as refused:
                await call(limiter, telegram, endpoint=MENU)
            assert refused.value._retry_after.total_seconds() == left
    assert telegram.calls == 1
    assert [(one["method"], one["seconds"]) for one in logs] == [(MENU, 20)]
    await asyncio.wait_for(call(limiter, others), 5)
    await asyncio.wait_for(call(limiter, others, endpoint="answerCallbackQuery"), 5)
    await limiter.turn(2, scheduled=True)
    assert others.calls == 2
    seconds.now = 1020.0
    assert await call(limiter, telegram, endpoint=MENU)


async def test_a_pause_of_the_whole_bot_is_logged_once_for_all_that_meet_it() -> None:
    limiter = Limiter(30, 30, Seconds())
    with capture_logs() as logs:
        for chat in (1, 2, 3):
            limiter._pause("sendMessage", RetryAfter(30 + chat))
    assert [(one["event"], one["seconds"]) for one in logs] == [("Telegram has the bot wait", 31)]
    assert limiter._turns.paused(1000.0) == 33


async def test_answers_to_taps_are_never_counted() -> None:
    telegram = Telegram()
    limiter = Limiter(1, 1, Seconds())
    for _ in range(50):
        await call(limiter, telegram, endpoint="answerCallbackQuery")
    assert telegram.calls == 50


async def test_other_errors_pass_through_untouched() -> None:
    async def broken() -> bool:
        raise TelegramError("something else")

    with pytest.raises(TelegramError, match="something else"):
        await call(Limiter(30, 1), broken)


async def test_a_call_that_was_given_up_while_it_waited_is_nobodys_trouble() -> None:
    limiter, telegram = Limiter(100, 100), Telegram()
    waiting = [asyncio.create_task(call(limiter, telegram)) for _ in range(30)]
    await asyncio.sleep(0)
    waiting[-1].cancel()
    done = await asyncio.gather(*waiting, return_exceptions=True)
    assert done[:-1] == [True] * 29
    assert isinstance(done[-1], asyncio.CancelledError)
    await limiter.shutdown()


@pytest.mark.parametrize(
    ("endpoint", "counted"),
    [
        ("sendMessage", True),
        ("sendPhoto", True),
        ("sendMediaGroup", True),
        ("copyMessage", True),
        ("editMessageText", True),
        ("editMessageReplyMarkup", False),
        ("sendChatAction", False),
        ("answerCallbackQuery", False),
        ("getMe", False),
        ("getUpdates", False),
        ("setMyCommands", False),
        ("deleteMessage", False),
    ],
)
def test_only_what_puts_words_in_a_chat_counts(endpoint: str, counted: bool) -> None:
    assert counts(endpoint) is counted
