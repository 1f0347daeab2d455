"""A server on loopback in Telegram's place, for tests of the HTTP client."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from telegram import Bot

from bot.tg.request import AiohttpRequest

TOKEN = "1000001:a-token-that-must-never-be-seen"
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
MESSAGE = {"message_id": 7, "date": 1, "chat": {"id": 1, "type": "private"}}


class Telegram:
    """A server on loopback that answers with whatever `handler` is set to, and keeps what it was sent."""

    def __init__(self) -> None:
        self.url = ""
        self.handler: Handler = self.fine
        self.forms: list[dict[str, object]] = []
        self.peers: set[object] = set()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        self.peers.add(request.transport.get_extra_info("peername"))
        form = await (request.json() if request.content_type == "application/json" else request.post())
        self.forms.append(
            {name: one.file.read() if isinstance(one, web.FileField) else one for name, one in form.items()}
        )
        return await self.handler(request)

    async def fine(self, request: web.Request) -> web.StreamResponse:
        many = request.path.endswith("sendMediaGroup")
        return web.json_response({"ok": True, "result": [MESSAGE] if many else MESSAGE})


def bot_of(telegram: Telegram, request: AiohttpRequest) -> Bot:
    return Bot(TOKEN, base_url=f"{telegram.url}/bot", request=request)
