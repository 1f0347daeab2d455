"""Answers that are none of Telegram's, and what of them may be told."""

import asyncio

import pytest
from aiohttp import web
from telegram.error import RetryAfter, TelegramError

from bot.delivery.verdict import judge
from bot.tg.refusals import UNTOLD_PAUSE
from bot.tg.request import AiohttpRequest
from tests.tg.played import TOKEN, Handler, Telegram, bot_of


def answer(status: int, text: str) -> Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, text=text)

    return handler


@pytest.mark.parametrize("text", ['{"ok":true}', '{"ok":false,"description":"x"}', "[1]", "[" * 100_000])
async def test_an_answer_without_a_result_is_one_that_says_nothing(
    telegram: Telegram, request_: AiohttpRequest, text: str
) -> None:
    telegram.handler = answer(200, text)
    with pytest.raises(TelegramError) as caught:
        await bot_of(telegram, request_).send_message(1, "x")
    assert judge(caught.value) == "unknown"


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("<html>slow down", UNTOLD_PAUSE),
        ('{"ok":false,"description":"Too Many Requests"}', UNTOLD_PAUSE),
        ('{"ok":false,"parameters":{"retry_after":0}}', UNTOLD_PAUSE),
        ('{"ok":false,"parameters":{"retry_after":-5}}', UNTOLD_PAUSE),
        ('{"ok":false,"parameters":{"retry_after":"a while"}}', UNTOLD_PAUSE),
        ('{"ok":false,"parameters":[1]}', UNTOLD_PAUSE),
        ('{"ok":false,"parameters":{"retry_after":7}}', 7),
        ('{"ok":false,"parameters":{"retry_after":1e15}}', 86_400),
    ],
)
async def test_too_many_is_a_pause_however_it_is_told(
    telegram: Telegram, request_: AiohttpRequest, told: str, seconds: int
) -> None:
    """The message was refused: it is sent later, a reminder too."""
    telegram.handler = answer(429, told)
    with pytest.raises(RetryAfter) as caught:
        await bot_of(telegram, request_).send_message(1, "x")
    assert caught.value._retry_after.total_seconds() == seconds
    assert judge(caught.value) == "later"


@pytest.mark.parametrize("status", [400, 403])
@pytest.mark.parametrize("told", ["<html>chat not found", '{"message":"Forbidden"}'])
async def test_the_page_of_a_proxy_says_nothing_of_a_person(
    telegram: Telegram, request_: AiohttpRequest, status: int, told: str
) -> None:
    telegram.handler = answer(status, told)
    with pytest.raises(TelegramError) as caught:
        await bot_of(telegram, request_).send_message(1, "x")
    assert judge(caught.value) == "unknown"


@pytest.mark.parametrize("status", [400, 403, 409, 500])
async def test_a_description_that_is_no_text_is_left_out(
    telegram: Telegram, request_: AiohttpRequest, status: int
) -> None:
    telegram.handler = answer(status, '{"ok":false,"description":["x"]}')
    with pytest.raises(TelegramError, match=f"HTTP {status}"):
        await bot_of(telegram, request_).send_message(1, "x")


async def test_an_error_never_quotes_what_was_to_be_sent(telegram: Telegram, request_: AiohttpRequest) -> None:
    with pytest.raises(TelegramError) as caught:
        await bot_of(telegram, request_).send_document(1, b"x", caption="wakker om drie uur \ud83d")
    assert "wakker" not in repr(caught.value)
    assert telegram.forms == []


@pytest.mark.parametrize(
    "answered",
    [
        b'{"text":"wakker om drie uur"}\r\n\r\n',
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{"text":"wakker om drie uur"}',
        b'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}{"text":"wakker om drie uur"}',
        b'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 29\r\n\r\n{"text":"wakker om drie uur"}',
    ],
)
async def test_an_error_never_quotes_what_people_wrote(request_: AiohttpRequest, answered: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answered)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with pytest.raises(TelegramError) as caught:
        await request_.post(f"http://127.0.0.1:{port}/bot{TOKEN}/getUpdates")
    assert "wakker" not in f"{caught.value!r} {caught.value.__cause__!r}"
    server.close()
    await server.wait_closed()
