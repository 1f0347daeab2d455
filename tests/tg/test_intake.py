"""Long polling against a server that plays getUpdates: acknowledged is what was committed, and nothing else."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot, Update

from bot.errors import SluimerError
from bot.tg import intake as module
from bot.tg.intake import Intake, token_refused
from bot.tg.outgoing import Chains
from bot.tg.request import AiohttpRequest

TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"
ANNE, BRAM, CARLA = 1001, 1002, 1003


def said(update_id: int, user: int, text: str = "hoi") -> dict[str, Any]:
    person = {"id": user, "is_bot": False, "first_name": "P"}
    chat = {"id": user, "type": "private"}
    return {
        "update_id": update_id,
        "message": {"message_id": 1, "date": 1, "from": person, "chat": chat, "text": text},
    }


def confirmed(update: Any, offset: int) -> bool:
    """Whether an offset confirms this; rubbish without an id is never confirmed."""
    match update:
        case {"update_id": int(update_id)}:
            return update_id < offset
    return False


class Telegram:
    """getUpdates as Telegram does it: an offset confirms all below, an empty queue waits."""

    def __init__(self) -> None:
        self.queue: list[Any] = []
        self.faults: list[tuple[int, dict[str, Any]]] = []
        self.calls: list[dict[str, Any]] = []
        self.asked = asyncio.Event()
        self.waiting = asyncio.Event()
        self.over = asyncio.Event()

    @property
    def offsets(self) -> list[int]:
        return [int(call["offset"]) for call in self.calls]

    def fails(self, status: int, times: int = 1, **parameters: Any) -> None:
        body = {"ok": False, "error_code": status, "description": f"Error {status}"}
        self.faults += [(status, body | ({"parameters": parameters} if parameters else {}))] * times

    async def answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if method == "getMe":
            me = {"id": 7, "is_bot": True, "first_name": "Sluimer", "username": "sluimer_bot"}
            return web.json_response({"ok": True, "result": me})
        assert method == "getUpdates"
        self.calls.append(dict(await request.post()))
        self.asked.set()
        if self.faults:
            status, body = self.faults.pop(0)
            return web.json_response(body, status=status)
        offset = int(self.calls[-1]["offset"])
        self.queue = [one for one in self.queue if not confirmed(one, offset)]
        if not self.queue and int(self.calls[-1]["timeout"]):
            self.waiting.set()
            await self.over.wait()
        return web.json_response({"ok": True, "result": self.queue})


class Watched:
    """What was handled, in order; `fails` names updates that cannot be committed, and how often."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.fails: dict[int, int] = {}

    async def receive(self, update: Update) -> None:
        if self.fails.get(update.update_id, 0):
            self.fails[update.update_id] -= 1
            raise OSError("disk full")
        self.done.append(update.update_id)


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[Telegram]:
    telegram = Telegram()
    application = web.Application()
    application.router.add_post("/bot{token}/{method}", telegram.answer)
    async with TestServer(application) as server:
        telegram.url = str(server.make_url("/bot"))
        yield telegram
        telegram.over.set()


@pytest_asyncio.fixture
async def bot(telegram) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, telegram.url, request=AiohttpRequest(), get_updates_request=AiohttpRequest()) as bot:
        yield bot


@pytest.fixture
def watched() -> Watched:
    return Watched()


@pytest.fixture
def pauses(monkeypatch) -> list[float]:
    """The pauses taken, without taking them."""
    taken: list[float] = []

    async def rest(stop: asyncio.Event, seconds: float) -> None:
        taken.append(seconds)

    monkeypatch.setattr(module, "rest", rest)
    return taken


@pytest.fixture
def polling(bot):
    @asynccontextmanager
    async def start(receive: Callable[[Update], Awaitable[None]]) -> AsyncIterator[asyncio.Event]:
        stop = asyncio.Event()
        running = asyncio.create_task(Intake(bot, receive).run(stop))
        try:
            yield stop
            stop.set()
            await asyncio.wait_for(running, 10)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    return start


async def all_quiet(telegram: Telegram) -> None:
    """Until the poller waits for more."""
    await asyncio.wait_for(telegram.waiting.wait(), 10)


async def test_the_offset_moves_past_what_is_handled(telegram, polling, watched):
    telegram.queue = [said(7, ANNE), said(8, BRAM), said(9, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert sorted(watched.done) == [7, 8, 9]
    assert telegram.offsets[:2] == [0, 10]


async def test_it_asks_for_what_it_reads(telegram, polling, watched):
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert telegram.calls[0]["timeout"] == "30"
    assert telegram.calls[0]["allowed_updates"] == '["message", "edited_message", "callback_query", "my_chat_member"]'


async def test_what_could_not_be_committed_is_fetched_again_and_the_rest_is_not_handled_twice(
    telegram, polling, watched, pauses
):
    watched.fails = {8: 2}
    telegram.queue = [said(7, ANNE), said(8, BRAM), said(9, CARLA), said(10, BRAM), said(11, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert sorted(watched.done) == [7, 8, 9, 10, 11]
    assert watched.done.index(8) < watched.done.index(10)
    assert telegram.offsets[:4] == [0, 8, 8, 12]
    assert len(pauses) == 2


async def test_while_one_persons_commit_fails_others_go_on(telegram, polling, watched, monkeypatch):
    watched.fails = {8: 10**6}
    telegram.queue = [said(8, BRAM)]
    handled = asyncio.Event()

    async def rest(stop: asyncio.Event, seconds: float) -> None:
        telegram.queue.append(said(9 + len(telegram.calls), ANNE))
        if len(telegram.calls) > 3:
            handled.set()
            await stop.wait()

    monkeypatch.setattr(module, "rest", rest)
    async with polling(watched.receive):
        await asyncio.wait_for(handled.wait(), 10)
    assert watched.done == [10, 11, 12]
    assert set(telegram.offsets) == {0, 8}


@pytest.mark.parametrize(
    "malformed",
    [
        {"update_id": 7, "callback_query": {"id": "1"}},
        {"update_id": 7, "message": {"message_id": 1}},
        {"update_id": 7, "message": "hoi"},
        {"update_id": 7, "message": {"from": "Anne"}},
        {"update_id": 7, "message": {"from": {"id": "1001"}}},
        {"update_id": 7, "message": []},
        {"update_id": 7},
        {"update_id": "seven", "message": {}},
        {"message": {"text": "no id"}},
        {},
        None,
        "update",
    ],
)
async def test_one_malformed_update_does_not_hold_up_the_others(telegram, polling, watched, malformed):
    telegram.queue = [said(6, ANNE), malformed, said(8, ANNE)]
    telegram.over.set()  # rubbish without an id cannot be confirmed away
    seen = asyncio.Event()

    async def receive(update: Update) -> None:
        await watched.receive(update)
        if update.update_id == 8:
            seen.set()

    async with polling(receive):
        await asyncio.wait_for(seen.wait(), 10)
    assert [one for one in watched.done if one != 7] == [6, 8]
    assert telegram.offsets[-1] == 9


async def test_one_person_is_handled_in_order_and_different_people_at_once(telegram, polling):
    telegram.queue = [said(7, ANNE), said(8, ANNE), said(9, BRAM), said(10, BRAM)]
    bram_is_through, order = asyncio.Event(), []

    async def receive(update: Update) -> None:
        if update.update_id == 7:
            await bram_is_through.wait()
        order.append(update.update_id)
        if update.update_id == 10:
            bram_is_through.set()

    async with polling(receive):
        await all_quiet(telegram)
    assert order == [9, 10, 7, 8]


async def test_a_tap_and_a_message_of_one_person_keep_their_order(telegram, polling):
    person = {"id": ANNE, "is_bot": False, "first_name": "Anne"}
    old = {"message_id": 3, "date": 0, "chat": {"id": ANNE, "type": "private"}}
    tapped = {"update_id": 8, "callback_query": {"id": "1", "from": person, "chat_instance": "1", "message": old}}
    telegram.queue = [said(7, ANNE), tapped, said(9, ANNE)]
    running, order = [], []

    async def receive(update: Update) -> None:
        assert not running
        running.append(update.update_id)
        await asyncio.sleep(0)
        order.append(running.pop())

    async with polling(receive):
        await all_quiet(telegram)
    assert order == [7, 8, 9]


async def test_a_backlog_of_one_person_holds_nobody_up(telegram, polling, monkeypatch):
    assert module.WAIT_FOR_REPLIES == 2.0
    monkeypatch.setattr(module, "WAIT_FOR_REPLIES", 0.2)
    chains, go = Chains(), asyncio.Event()

    async def reply() -> None:
        await go.wait()

    async def receive(update: Update) -> None:
        chains.start(ANNE, reply)

    telegram.queue = [said(number, ANNE) for number in range(7, 47)]
    began = asyncio.get_running_loop().time()
    async with polling(receive):
        await all_quiet(telegram)
        assert asyncio.get_running_loop().time() - began < 0.2 * 10  # one wait, not forty
        assert telegram.offsets[:2] == [0, 47]
    go.set()
    await chains.finish(5)


async def test_while_there_is_time_an_update_waits_for_the_reply_to_the_one_before(telegram, polling, monkeypatch):
    monkeypatch.setattr(module, "WAIT_FOR_REPLIES", 60)
    chains, order = Chains(), []

    async def receive(update: Update) -> None:
        async def reply() -> None:
            await asyncio.sleep(0)
            order.append(f"reply to {update.update_id}")

        order.append(f"update {update.update_id}")
        chains.start(update.effective_chat.id, reply)

    telegram.queue = [said(7, ANNE), said(8, ANNE)]
    async with polling(receive):
        await all_quiet(telegram)
    assert order == ["update 7", "reply to 7", "update 8", "reply to 8"]


async def test_a_batch_is_acknowledged_after_its_replies(telegram, polling, monkeypatch):
    monkeypatch.setattr(module, "WAIT_FOR_REPLIES", 60)
    chains, began, go = Chains(), asyncio.Event(), asyncio.Event()

    async def reply() -> None:
        began.set()
        await go.wait()

    async def receive(update: Update) -> None:
        chains.start(update.effective_chat.id, reply)

    telegram.queue = [said(7, ANNE), said(8, BRAM)]
    async with polling(receive):
        await asyncio.wait_for(began.wait(), 10)
        for _ in range(20):
            await asyncio.sleep(0)
        assert telegram.offsets == [0]
        go.set()
        await all_quiet(telegram)
    assert telegram.offsets[1] == 9


async def test_a_short_second_start_is_survived(telegram, polling, watched, pauses):
    telegram.queue = [said(7, ANNE)]
    telegram.fails(409, times=3)
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert watched.done == [7]
    assert pauses == [module.CONFLICT_PAUSE] * 3


async def test_a_second_poller_that_stays_ends_it_with_one_line(telegram, bot, watched, pauses):
    telegram.fails(409, times=100)
    with pytest.raises(SluimerError, match="another program fetches this bot's messages") as ended:
        await asyncio.wait_for(Intake(bot, watched.receive).run(asyncio.Event()), 10)
    assert len(str(ended.value).splitlines()) == 1
    assert len(pauses) == 3


async def test_of_two_pollers_that_take_turns_the_one_that_has_polled_longer_stays(telegram, bot, watched):
    telegram.over.set()  # an empty queue is answered at once
    older, newer = Intake(bot, watched.receive), Intake(bot, watched.receive)
    for _ in range(3):
        assert await older._poll() == []
    telegram.fails(409, times=8)
    for _ in range(3):
        assert await older._poll() is None
        assert await newer._poll() is None
    assert await older._poll() is None
    with pytest.raises(SluimerError):
        await newer._poll()
    assert await older._poll() == []


async def test_the_pause_after_a_failing_commit_grows_and_starts_afresh(telegram, polling, watched, pauses):
    watched.fails = {7: 7, 8: 1}
    telegram.queue = [said(7, ANNE), said(8, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert pauses == [1, 2, 4, 8, 16, 30, 30, 30]
    assert watched.done == [7, 8]


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
async def test_what_only_the_operator_can_mend_ends_it_with_one_line(telegram, bot, watched, status, line):
    telegram.fails(status)
    with pytest.raises(SluimerError, match=line) as ended:
        await asyncio.wait_for(Intake(bot, watched.receive).run(asyncio.Event()), 10)
    assert len(str(ended.value).splitlines()) == 1
    assert TOKEN not in str(ended.value)


async def test_it_waits_longer_and_longer_while_telegram_is_away_and_starts_afresh(telegram, polling, watched, pauses):
    telegram.fails(502, times=7)
    telegram.queue = [said(7, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
        assert pauses == [1, 2, 4, 8, 16, 30, 30]
        assert watched.done == [7]


async def test_a_connection_that_breaks_is_tried_again(telegram, polling, watched, pauses, monkeypatch):
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
        running = asyncio.create_task(Intake(bot, watched.receive).run(stop))
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


async def test_a_stop_while_it_waits_ends_at_once_and_confirms(telegram, polling, watched):
    telegram.queue = [said(7, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
    assert (telegram.calls[-1]["timeout"], telegram.offsets[-1]) == ("0", 8)


async def test_a_stop_while_updates_are_handled_finishes_and_confirms_them(telegram, polling, watched):
    telegram.queue = [said(7, ANNE), said(8, ANNE)]
    began, go = asyncio.Event(), asyncio.Event()

    async def receive(update: Update) -> None:
        began.set()
        await go.wait()
        await watched.receive(update)

    async with polling(receive) as stop:
        await asyncio.wait_for(began.wait(), 10)
        stop.set()
        go.set()
    assert watched.done == [7, 8]
    assert telegram.offsets == [0, 9]
    assert telegram.queue == []


async def test_a_stop_confirms_nothing_that_was_not_committed(telegram, polling, watched, monkeypatch):
    watched.fails = {8: 10**6}
    telegram.queue = [said(7, ANNE), said(8, BRAM), said(9, CARLA)]
    resting = asyncio.Event()

    async def rest(stop: asyncio.Event, seconds: float) -> None:
        resting.set()
        await stop.wait()

    monkeypatch.setattr(module, "rest", rest)
    async with polling(watched.receive):
        await asyncio.wait_for(resting.wait(), 10)
    assert telegram.offsets[-1] == 8
    assert [one["update_id"] for one in telegram.queue] == [8, 9]


async def test_a_stop_ends_a_pause(telegram, polling, watched):
    telegram.fails(429, retry_after=3600)
    async with polling(watched.receive):
        await asyncio.wait_for(telegram.asked.wait(), 10)
    assert telegram.offsets == [0, 0]


async def test_a_stop_with_telegram_away_ends_too(telegram, polling, watched):
    telegram.queue = [said(7, ANNE)]
    async with polling(watched.receive):
        await all_quiet(telegram)
        telegram.fails(502)
    assert telegram.offsets[-1] == 8
