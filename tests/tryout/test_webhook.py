"""setWebhook as Telegram plays it: who is refused, what is posted when, and what comes again."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port

from tests.support.waiting import until, until_told

SECRET = "a-secret_Of-ours"


class Hook:
    """A program behind a webhook: keeps what it was sent, answers as ordered, holds what it is told to hold."""

    def __init__(self) -> None:
        self.url = ""
        self.came: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response] = []
        self.go = asyncio.Event()
        self.go.set()
        self.at_once = 0
        self.most_at_once = 0

    async def receive(self, request: web.Request) -> web.Response:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.came.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        await self.go.wait()
        self.at_once -= 1
        return self.answers.pop(0) if self.answers else web.Response()

    @property
    def texts(self) -> list[str]:
        return [
            one["message"]["text"] if "message" in one else next(k for k in one if k != "update_id")
            for one in self.came
        ]


@pytest_asyncio.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    application = web.Application()
    application.router.add_post("/hook", hook.receive)
    async with TestServer(application) as server:
        hook.url = str(server.make_url("/hook"))
        yield hook
        hook.go.set()


async def pending(api) -> int:
    return int((await api.ok("getWebhookInfo"))["pending_update_count"])


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://example.org/hook", "An HTTPS URL must be provided for webhook"),
        ("https:///hook", "An HTTPS URL must be provided for webhook"),
        ("https://example.org:8080/hook", "Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ("https://example.org:eighty/hook", "invalid webhook URL specified"),
    ],
)
async def test_an_address_that_telegram_does_not_take_is_refused(api, url, reason):
    assert await api.refusal("setWebhook", url=url) == f"400 Bad Request: bad webhook: {reason}"


async def test_a_secret_of_other_characters_is_refused(api):
    refusal = await api.refusal("setWebhook", url="https://example.org/", secret_token="niet zo")
    assert refusal == "400 Bad Request: secret token contains unallowed characters"


async def test_a_webhook_is_set_at_most_once_a_second(api):
    await api.ok("setWebhook", url="https://example.org/hook")
    body = await api.bot("setWebhook", url="https://example.org/hook")
    assert (body["error_code"], body["parameters"]) == (429, {"retry_after": 1})


async def test_it_excludes_polling_until_it_is_deleted_and_its_secret_is_not_shown(api, hook, server):
    waiting = asyncio.create_task(api.refusal("getUpdates", timeout=30))
    await until(lambda: server.server.polling)
    hook.go.clear()
    await api.ok("setWebhook", url=hook.url, allowed_updates=["message"], secret_token=SECRET, max_connections=7)
    assert await waiting == "409 Conflict: terminated by setWebhook request"
    assert (await api.refusal("getUpdates")).startswith("409 Conflict: can't use getUpdates method while webhook")
    await api.write("wacht")
    info = await api.ok("getWebhookInfo")
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == (hook.url, 1, 7)
    assert info["allowed_updates"] == ["message"]
    assert SECRET not in str(info)
    await api.ok("deleteWebhook", drop_pending_updates=True)
    assert await api.updates() == []


async def test_what_waits_and_what_comes_is_posted_with_the_secret_and_then_gone(api, hook):
    await api.write("een")
    await api.ok("setWebhook", url=hook.url, secret_token=SECRET)
    await api.write("twee")
    await until(lambda: len(hook.came) == 2)
    assert hook.texts == ["een", "twee"]
    assert hook.secrets == [SECRET, SECRET]
    assert set(hook.came[0]) == {"update_id", "message"}
    await api.ok("deleteWebhook")
    assert await api.updates() == []


async def test_one_request_at_a_time_a_queue_and_a_tap_overtakes_a_message(api, hook):
    keyboard = {"inline_keyboard": [[{"text": "Ja", "callback_data": "ja"}]]}
    asked = await api.say("Klaar?", reply_markup=keyboard)
    hook.go.clear()
    await api.ok("setWebhook", url=hook.url)
    await api.write("een")
    await api.write("twee")
    await api.post(f"/api/chats/1001/messages/{asked['message_id']}/tap", data="ja")
    await api.post("/api/users", id=1002, first_name="Bram")
    await api.write("van Bram", chat=1002)
    await api.post("/api/chats/1001/block")
    await until(lambda: len(hook.came) == 4)
    assert sorted(hook.texts) == ["callback_query", "een", "my_chat_member", "van Bram"]
    hook.go.set()
    await until(lambda: "twee" in hook.texts)


async def test_no_more_than_max_connections_are_open(api, hook):
    hook.go.clear()
    await api.ok("setWebhook", url=hook.url, max_connections=2)
    for user in (2001, 2002, 2003):
        await api.post("/api/users", id=user, first_name="P")
        await api.write("hoi", chat=user)
    await until(lambda: hook.at_once == 2)
    hook.go.set()
    await until(lambda: len(hook.came) == 3)
    assert hook.most_at_once == 2


async def test_what_is_not_taken_comes_again_at_once_then_after_two_seconds_four_and_so_on(api, hook):
    hook.answers = [web.Response(status=500) for _ in range(4)]
    await api.ok("setWebhook", url=hook.url)
    await api.write("een")
    await until(lambda: len(hook.came) == 2)  # the second at once
    info = await api.ok("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    await api.post("/api/clock", advance=1)
    assert len(hook.came) == 2
    for tries, seconds in ((3, 2), (4, 4), (5, 8)):
        await api.post("/api/clock", advance=seconds)
        await until(lambda tries=tries: len(hook.came) == tries)
    assert {one["update_id"] for one in hook.came} == {hook.came[0]["update_id"]}
    await until_none_waits(api)


async def test_retry_after_is_obeyed(api, hook):
    hook.answers = [web.Response(status=503, headers={"Retry-After": "600"})]
    await api.ok("setWebhook", url=hook.url)
    await api.write("een")
    await until(lambda: len(hook.came) == 1)
    await api.post("/api/clock", advance=500)
    await api.write("twee")  # behind the first: it waits too
    assert len(hook.came) == 1
    await api.post("/api/clock", advance=101)
    await until(lambda: len(hook.came) == 3)
    assert hook.texts == ["een", "een", "twee"]


async def test_setting_the_same_again_changes_no_delay_and_another_begins_anew(api, hook, server):
    hook.answers = [web.Response(status=503, headers={"Retry-After": "600"}) for _ in range(1)]
    await api.ok("setWebhook", url=hook.url)
    await api.write("een")
    await until(lambda: len(hook.came) == 1)
    server.server.next_set_webhook = 0.0
    await api.ok("setWebhook", url=hook.url)
    assert len(hook.came) == 1
    server.server.next_set_webhook = 0.0
    await api.ok("setWebhook", url=hook.url, secret_token=SECRET)
    await until(lambda: hook.secrets == [None, SECRET])


async def test_while_nobody_listens_it_waits_and_tries_again(api, hook, monkeypatch):
    monkeypatch.setattr("bot.tryout.hook.CONNECT_PAUSE", 0.01)
    port = unused_port()
    await api.ok("setWebhook", url=f"http://127.0.0.1:{port}/hook")
    await api.write("een")

    async def refused() -> bool:
        return bool((await api.ok("getWebhookInfo")).get("last_error_message") == "Connection refused")

    await until_told(refused)
    application = web.Application()
    application.router.add_post("/hook", hook.receive)
    async with TestServer(application, port=port):
        await until(lambda: hook.texts == ["een"])
        await until_none_waits(api)


async def test_what_is_too_old_is_dropped(api, hook):
    hook.answers = [web.Response(status=503, headers={"Retry-After": "3000"})] * 2
    await api.ok("setWebhook", url=hook.url)
    await api.write("een")
    await until(lambda: len(hook.came) == 1)
    await api.post("/api/clock", advance=90_000)
    await until_none_waits(api)
    assert hook.texts == ["een"]


async def until_none_waits(api) -> None:
    async def none_waits() -> bool:
        return await pending(api) == 0

    await until_told(none_waits)
