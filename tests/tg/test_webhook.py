"""The webhook at Telegram: set at each start, watched, taken away; refusals end with one line or are waited for."""

import asyncio

import pytest
import structlog

from bot.errors import SluimerError
from bot.tg import webhook as module
from bot.tg.raw import ALLOWED_UPDATES
from bot.tg.webhook import set_up, take_down, watch
from tests.support.waiting import until_told

URL, SECRET = "https://sluimer.example.org/telegram", "geheim_Geheim-1"


@pytest.fixture
def stop() -> asyncio.Event:
    return asyncio.Event()


@pytest.fixture
def pauses(monkeypatch) -> list[float]:
    """The pauses taken, without taking them; the fifth is the last."""
    taken: list[float] = []

    async def rest(stop: asyncio.Event, seconds: float) -> None:
        taken.append(seconds)
        if len(taken) == 5:
            stop.set()
        await asyncio.sleep(0)

    monkeypatch.setattr(module, "rest", rest)
    return taken


async def calls(phone, method: str) -> list[dict]:
    async with phone._session.get(f"{phone.url}/api/calls?method={method}") as answer:
        return [one["parameters"] for one in await answer.json()]


async def test_it_states_the_kinds_of_updates_the_secret_and_how_many_at_once(bot, phone, stop):
    await set_up(bot, URL, SECRET, stop)
    (given,) = await calls(phone, "setWebhook")
    assert given == {"url": URL, "secret_token": SECRET, "allowed_updates": ALLOWED_UPDATES, "max_connections": 40}
    info = await bot.get_webhook_info()
    assert (info.url, info.max_connections, list(info.allowed_updates)) == (URL, 40, ALLOWED_UPDATES)
    assert info.pending_update_count == 1  # what she wrote before is kept


async def test_it_waits_as_long_as_telegram_asks(bot, phone, stop, pauses):
    await phone.breaks(method="setWebhook", status=429, retry_after=17, times=2)
    await set_up(bot, URL, SECRET, stop)
    assert pauses == [17, 17]
    assert (await bot.get_webhook_info()).url == URL


async def test_it_waits_longer_and_longer_while_telegram_is_away(bot, phone, stop, pauses):
    await phone.breaks(method="setWebhook", status=502, times=3)
    await set_up(bot, URL, SECRET, stop)
    assert pauses == [1, 2, 4]
    assert (await bot.get_webhook_info()).url == URL


async def test_it_gives_up_at_a_stop(bot, phone, stop, pauses):
    await phone.breaks(method="setWebhook", status=502, times=100)
    await asyncio.wait_for(set_up(bot, URL, SECRET, stop), 10)
    assert len(pauses) == 5


@pytest.mark.parametrize(
    ("fault", "line"),
    [
        ({"status": 400, "description": "Bad Request: bad webhook: Failed to resolve host"}, "^WEBHOOK_URL: .*resolve"),
        ({"status": 401}, "BOT_TOKEN"),
    ],
)
async def test_what_only_the_operator_can_mend_ends_it_with_one_line(bot, phone, stop, fault, line):
    await phone.breaks(method="setWebhook", **fault)
    with pytest.raises(SluimerError, match=line) as ended:
        await set_up(bot, URL, SECRET, stop)
    assert len(str(ended.value).splitlines()) == 1


async def test_a_webhook_that_stays_is_watched_until_the_stop(bot, phone, stop, pauses):
    await set_up(bot, URL, SECRET, stop)
    await asyncio.wait_for(watch(bot, URL, stop), 10)
    assert pauses == [module.WATCH_SECONDS] * 5
    assert len(await calls(phone, "getWebhookInfo")) == 4


@pytest.mark.parametrize("other", ["", "https://elsewhere.example.org/"])
async def test_another_program_that_takes_over_is_told_in_one_line(bot, stop, pauses, other):
    if other:
        await bot.set_webhook(other)
    with pytest.raises(SluimerError, match="another program took this bot's messages over") as ended:
        await asyncio.wait_for(watch(bot, URL, stop), 10)
    assert len(str(ended.value).splitlines()) == 1


async def test_a_token_that_is_withdrawn_ends_the_watch_too(bot, phone, stop, pauses):
    await phone.breaks(method="getWebhookInfo", status=401)
    with pytest.raises(SluimerError, match="BOT_TOKEN"):
        await asyncio.wait_for(watch(bot, URL, stop), 10)


async def test_what_telegram_says_of_its_deliveries_is_logged_once_and_trouble_ends_no_watch(bot, phone, stop, pauses):
    nobody = "http://127.0.0.1:9/telegram"
    await set_up(bot, nobody, SECRET, stop)

    async def refused() -> bool:
        return (await bot.get_webhook_info()).last_error_date is not None

    await until_told(refused)
    await phone.breaks(method="getWebhookInfo", status=502)
    with structlog.testing.capture_logs() as logged:
        await asyncio.wait_for(watch(bot, nobody, stop), 10)
    events = [one["event"] for one in logged]
    assert events.count("the webhook could not be looked at") == 1
    told = [one for one in logged if one["event"] == "Telegram could not deliver"]
    assert told
    assert (told[0]["error"], told[0]["waiting"]) == ("Connection refused", 1)
    assert len({one["at"] for one in told}) == len(told)


async def test_before_polling_a_webhook_is_taken_away_and_what_waits_is_kept(bot, phone, stop):
    await set_up(bot, URL, SECRET, stop)
    await take_down(bot)
    assert (await bot.get_webhook_info()).url == ""
    assert [one.message.text for one in await bot.get_updates()] == ["/start"]
    await take_down(bot)  # twice is fine


async def test_a_webhook_that_cannot_be_taken_away_stops_nothing(bot, phone):
    await phone.breaks(method="deleteWebhook", status=502)
    with structlog.testing.capture_logs() as logged:
        await take_down(bot)
    assert [one["event"] for one in logged] == ["the webhook could not be removed"]
