import asyncio
import socket
from io import BytesIO

import pytest
from aiohttp import web
from telegram import InputFile, InputMediaDocument
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.tg.request import AiohttpRequest, NotSent
from tests.tg.played import TOKEN, Handler, Telegram, bot_of


def refuse(status: int, description: str, **parameters: int) -> Handler:
    async def handler(request: web.Request) -> web.StreamResponse:
        body = {"ok": False, "error_code": status, "description": description}
        return web.json_response(body | ({"parameters": parameters} if parameters else {}), status=status)

    return handler


async def abort(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def hang(request: web.Request) -> web.StreamResponse:
    await asyncio.Event().wait()
    return web.Response()


async def garbage(request: web.Request) -> web.StreamResponse:
    return web.Response(text="<html>Bad Gateway", status=502)


async def test_a_message_goes_out_with_its_fields_in_utf_8(telegram: Telegram, request_: AiohttpRequest) -> None:
    message = await bot_of(telegram, request_).send_message(1, "Slaap lekker é 🌙 & co", disable_notification=True)
    assert message.message_id == 7
    assert telegram.forms == [{"chat_id": "1", "text": "Slaap lekker é 🌙 & co", "disable_notification": "true"}]


async def test_connections_are_kept_and_shared(telegram: Telegram, request_: AiohttpRequest) -> None:
    bot = bot_of(telegram, request_)
    for _ in range(5):
        await bot.send_message(1, "x")
    assert len(telegram.peers) == 1


async def test_files_and_albums_are_uploaded(telegram: Telegram, request_: AiohttpRequest) -> None:
    bot = bot_of(telegram, request_)
    await bot.send_document(1, BytesIO(b"sleep diary"), filename="dagboek ü.pdf", caption="hier")
    assert telegram.forms[-1] == {"chat_id": "1", "caption": "hier", "document": b"sleep diary"}
    album = [InputMediaDocument(InputFile(text, attach=True)) for text in (b"one", b"two")]
    await bot.send_media_group(1, album)
    uploads = [value for value in telegram.forms[-1].values() if isinstance(value, bytes)]
    assert uploads == [b"one", b"two"]


@pytest.mark.parametrize(
    ("handler", "expected"),
    [
        (refuse(403, "Forbidden: bot was blocked by the user"), Forbidden),
        (refuse(400, "Bad Request: chat not found"), BadRequest),
        (refuse(429, "Too Many Requests", retry_after=3), RetryAfter),
        (refuse(500, "Internal Server Error"), NetworkError),
        (garbage, NetworkError),
        (abort, NetworkError),
        (hang, TimedOut),
    ],
)
async def test_what_happens_after_the_request_went_out_is_never_called_not_sent(
    telegram: Telegram, request_: AiohttpRequest, handler: Handler, expected: type[TelegramError]
) -> None:
    telegram.handler = handler
    with pytest.raises(expected) as caught:
        await bot_of(telegram, request_).send_message(1, "x")
    assert not isinstance(caught.value, NotSent)
    assert len(telegram.forms) == 1


async def test_a_refused_connection_is_not_sent(request_: AiohttpRequest) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, not listening: connecting to it is refused
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/bot{TOKEN}/sendMessage"
        with pytest.raises(NotSent):
            await request_.post(url)


async def test_a_name_that_does_not_resolve_is_not_sent(request_: AiohttpRequest) -> None:
    with pytest.raises(NotSent):
        await request_.post(f"http://telegram.invalid/bot{TOKEN}/sendMessage")


async def test_a_connection_that_does_not_come_about_in_time_is_not_sent(request_: AiohttpRequest) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        fillers = [socket.socket() for _ in range(3)]  # the accept queue is full then: a further SYN gets no answer
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(address)
        with pytest.raises(NotSent):
            await request_.post(f"http://127.0.0.1:{address[1]}/bot{TOKEN}/sendMessage")
        for filler in fillers:
            filler.close()


async def test_before_it_is_initialized_and_after_shutdown_nothing_is_sent(telegram: Telegram) -> None:
    request = AiohttpRequest()
    with pytest.raises(NotSent):
        await bot_of(telegram, request).send_message(1, "x")
    await request.initialize()
    await request.initialize()
    await request.shutdown()
    with pytest.raises(NotSent):
        await bot_of(telegram, request).send_message(1, "x")


async def test_a_call_may_wait_longer_than_the_default(telegram: Telegram, request_: AiohttpRequest) -> None:
    async def slow(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(0.4)
        return await telegram.fine(request)

    telegram.handler = slow
    assert (await bot_of(telegram, request_).send_message(1, "x", read_timeout=5)).message_id == 7


@pytest.mark.parametrize("handler", [abort, hang, garbage, refuse(404, "Not Found")])
async def test_no_error_tells_the_token(telegram: Telegram, request_: AiohttpRequest, handler: Handler) -> None:
    telegram.handler = handler
    with pytest.raises(TelegramError) as caught:
        await bot_of(telegram, request_).send_message(1, "x")
    error: BaseException | None = caught.value
    while error is not None:
        assert TOKEN not in f"{error!s} {error!r}"
        assert not hasattr(error, "request_info")
        error = error.__cause__


async def test_a_refused_address_does_not_tell_the_token_either(request_: AiohttpRequest) -> None:
    with pytest.raises(TelegramError) as caught:
        await request_.post(f"http://telegram.invalid/bot{TOKEN}/sendMessage")
    assert TOKEN not in f"{caught.value!s} {caught.value!r} {caught.value.__cause__!r}"
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("handler", [abort, hang])
async def test_what_the_http_library_raised_stays_behind(
    telegram: Telegram, request_: AiohttpRequest, handler: Handler
) -> None:
    telegram.handler = handler
    with pytest.raises(TelegramError) as caught:
        await bot_of(telegram, request_).send_message(1, "x")
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
