"""Another poller, a refused token, and Telegram away or asking for patience."""

import asyncio
import re

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot

from bot.clock import Clock
from bot.errors import SluimerError
from bot.tg import fetching as module
from bot.tg.attempts import Attempts
from bot.tg.fetching import Fetcher, Later
from bot.tg.intake import Intake
from bot.tg.patience import token_refused
from bot.tg.polling import Poller
from bot.tg.request import AiohttpRequest
from tests.tg.intake.fake import ANNE, TOKEN, Telegram, all_quiet, said


async def test_a_short_second_start_is_survived(telegram, polling, watched, pauses):
    telegram.queue = [said(7, ANNE)]
    telegram.fails(409, times=3)
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert watched.done == [7]
    assert pauses == [module.CONFLICT_PAUSE] * 3


async def test_a_second_poller_that_stays_ends_it_with_one_line(telegram, poller, pauses):
    telegram.fails(409, times=100)
    with pytest.raises(SluimerError, match="another program fetches this bot's messages") as ended:
        await asyncio.wait_for(poller().run(asyncio.Event()), 10)
    assert len(str(ended.value).splitlines()) == 1
    assert len(pauses) == 3


class Two:
    """An older and a newer poller that take turns in ending each other's polls, two seconds apart."""

    def __init__(self, bot: Bot, telegram: Telegram, head_start: float) -> None:
        self.now = 0.0
        self.telegram = telegram
        self.older = Fetcher(bot, lambda: self.now)
        self.now += head_start
        self.newer = Fetcher(bot, lambda: self.now)

    async def conflict(self, fetcher: Fetcher) -> bool:
        """One of them is told of the other; whether it goes on."""
        self.telegram.fails(409)
        try:
            with pytest.raises(Later):
                await fetcher.fetch(0, 1)
        except SluimerError:
            return False
        return True


@pytest.mark.parametrize("head_start", [10, 60, 10**6])
async def test_of_two_pollers_that_take_turns_the_one_that_has_polled_longer_stays(telegram, bot, head_start):
    two = Two(bot, telegram, head_start)
    went_on = []
    for _ in range(20):
        two.now += module.CONFLICT_PAUSE
        went_on += [await two.conflict(two.older), await two.conflict(two.newer)]
        if not went_on[-1]:
            break
    assert went_on == [True] * 7 + [False]  # the newer one, after three tries


async def test_conflicts_that_lie_far_apart_end_nobody(telegram, bot):
    two = Two(bot, telegram, 0)
    for _ in range(20):
        assert await two.conflict(two.newer)
        two.now += module.CALM_SECONDS + 1


async def test_fetches_that_are_answered_at_once_in_between_change_nothing(telegram, bot):
    """While people write a lot, most fetches wait for nothing, and nobody can end them."""
    telegram.over.set()  # an empty queue is answered at once
    two = Two(bot, telegram, 0)
    for _ in range(module.NEWCOMER_TRIES):
        assert await two.conflict(two.newer)
        for _ in range(20):
            assert await two.newer.fetch(0, 1) == []
    assert not await two.conflict(two.newer)


async def test_a_webhook_that_another_program_set_is_named_in_the_line(telegram, poller, pauses):
    told = (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    telegram.fails(409, times=100, told=told)
    with pytest.raises(SluimerError, match="another program has set a webhook") as ended:
        await asyncio.wait_for(poller().run(asyncio.Event()), 10)
    assert len(str(ended.value).splitlines()) == 1


@pytest.mark.parametrize(
    ("url", "line"),
    [
        ("https://api.telegram.org/bot", "^Telegram refuses BOT_TOKEN: .*@BotFather$"),
        ("https://api.telegram.org.example.org/bot", "TELEGRAM_API_URL .* BOT_TOKEN"),
        ("http://127.0.0.1:8081/bot", "TELEGRAM_API_URL .* BOT_TOKEN"),
    ],
)
def test_a_refused_token_names_the_address_too_where_it_is_not_telegrams_own(url, line):
    told = str(token_refused(Bot(TOKEN, url)))
    assert re.search(line, told)
    assert TOKEN not in told


@pytest.mark.parametrize(("status", "line"), [(401, "BOT_TOKEN"), (404, "BOT_TOKEN")])
async def test_what_only_the_operator_can_mend_ends_it_with_one_line(telegram, poller, status, line):
    telegram.fails(status)
    with pytest.raises(SluimerError, match=line) as ended:
        await asyncio.wait_for(poller().run(asyncio.Event()), 10)
    assert len(str(ended.value).splitlines()) == 1
    assert TOKEN not in str(ended.value)


async def test_it_waits_longer_and_longer_while_telegram_is_away_and_starts_afresh(telegram, polling, watched, pauses):
    telegram.fails(502, times=7)
    telegram.queue = [said(7, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
        assert pauses == [1, 2, 4, 8, 16, 30, 30]
        assert watched.done == [7]


async def test_a_connection_that_breaks_is_tried_again(telegram, database, watched, pauses, monkeypatch):
    answer, broken = telegram.answer, []

    async def hang_up(request: web.Request) -> web.Response:
        if len(broken) < 3 and request.match_info["method"] == "getUpdates":
            broken.append(request.transport.abort())
        return await answer(request)

    monkeypatch.setattr(telegram, "answer", hang_up)
    application = web.Application()
    application.router.add_post("/bot{token}/{method}", telegram.answer)
    telegram.queue = [said(7, ANNE)]
    async with (
        TestServer(application) as server,
        Bot(TOKEN, str(server.make_url("/bot")), get_updates_request=AiohttpRequest(), request=AiohttpRequest()) as bot,
    ):
        stop = asyncio.Event()
        attempts = Attempts(bot, database, Clock(), watched.receive, watched.give_up)
        running = asyncio.create_task(Poller(Fetcher(bot, Clock().monotonic), Intake(attempts)).run(stop))
        await all_quiet(telegram)
        stop.set()
        await asyncio.wait_for(running, 10)
        telegram.over.set()
    assert watched.done[-1] == 7
    assert pauses[:2] == [1, 2]


async def test_it_waits_as_long_as_telegram_asks(telegram, polling, watched, pauses):
    telegram.fails(429, retry_after=17)
    telegram.queue = [said(7, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert pauses == [17]
    assert watched.done == [7]


@pytest.mark.parametrize("nothing", [[], [{"message": "without an id"}]])
async def test_a_server_that_answers_nothing_at_once_is_not_asked_without_a_pause(telegram, poller, nothing):
    telegram.queue = nothing
    telegram.over.set()
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(1.0, stop.set)
    await asyncio.wait_for(poller().run(stop), 10)
    assert len(telegram.calls) <= 3
