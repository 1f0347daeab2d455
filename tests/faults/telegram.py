"""The local Bot API server inside the harness, which outlives every coach: what it was told, and what it is doing."""

import asyncio
import contextlib
import json
import socket
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any, Literal

import aiohttp
from aiohttp import web

from bot.tryout.clock import TurnedClock
from bot.tryout.faults import Fault
from bot.tryout.hook import Deliverer
from bot.tryout.local import LocalServer
from bot.tryout.server import application
from tests.support.processes import TOKEN

SLOWEST = 0.008
"""Seconds that a request, and its answer, are on the wire at most."""
SENDS = ("sendMessage", "sendPhoto")
MESSAGES = (*SENDS, "editMessageText", "editMessageCaption", "editMessageMedia")
Json = dict[str, Any]
Moment = Literal["come", "carried out"]


@dataclass(frozen=True, eq=False)
class Call:
    """One request of the coach, from its first byte on."""

    method: str
    given: Json

    @property
    def chat_id(self) -> int:
        return int(self.given.get("chat_id") or 0)

    def message(self) -> Json:
        """The message that it would send, as far as a person sees it."""
        text = self.given.get("text") or self.given.get("caption")
        return {"text": text, "reply_markup": json.loads(self.given.get("reply_markup") or "{}")}


@dataclass(frozen=True)
class Arrival:
    """A message of the coach that has come to somebody."""

    person: int
    at: datetime
    body: Json
    life: int

    @property
    def buttons(self) -> list[str]:
        """The data of its buttons."""
        keyboard = self.body.get("reply_markup", {}).get("inline_keyboard", [])
        return [button["callback_data"] for row in keyboard for button in row]


@dataclass
class Telegram:
    """`weather` may have a request fail. `on_the_wire` hears when one has come and when it was carried out, and says
    whether to go on with it.

    `life` is the number of the coach's present life.
    """

    server: LocalServer
    chance: Random
    slowest: float = SLOWEST
    weather: Callable[[Call], Fault | None] = lambda call: None
    on_the_wire: Callable[[Call, Moment], bool] = lambda call, moment: True
    life: int = 0
    polled: bool = False  # the present life has asked for updates
    calls: int = 0
    handings: int = 0  # of updates to the coach, again and again
    sends: int = 0  # new messages
    url: str = ""
    hook: str = ""  # where a coach with a webhook is to listen
    in_hand: list[Call] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    acknowledged: set[int] = field(default_factory=set)
    handed_out: dict[int, float] = field(default_factory=dict)  # in this life: when, by update
    spoken_at: dict[int, float] = field(default_factory=dict)  # when the coach last did anything in a chat
    reacted: dict[int, asyncio.Event] = field(default_factory=dict)
    _noted: set[int] = field(default_factory=set)
    _runner: web.AppRunner | None = None
    _door: web.SockSite | None = None
    _port: int = 0
    _posting: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, folder: Path, seed: int) -> "Telegram":
        self = cls(LocalServer(TOKEN, TurnedClock(folder / "clock"), None), Random(f"wire {seed}"))
        app = application(self.server, "127.0.0.1")
        app.middlewares.append(self._watch())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
        await self._runner.setup()
        await self.listen()
        self.url = f"http://127.0.0.1:{self._port}"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.hook = f"127.0.0.1:{free.getsockname()[1]}"
        self._posting = asyncio.create_task(Posting(self).run())
        return self

    async def listen(self) -> None:
        """Accept connections, at the port that it had before."""
        assert self._runner is not None
        door = socket.create_server(("127.0.0.1", self._port))
        self._port = door.getsockname()[1]
        self._door = web.SockSite(self._runner, door)
        await self._door.start()

    async def refuse(self) -> None:
        """Refuse connections, and cut off those that are there."""
        assert self._runner is not None
        assert self._runner.server is not None
        assert self._door is not None
        await self._door.stop()
        for connection in self._runner.server.connections:
            connection.force_close()

    def begin_life(self) -> None:
        """A coach starts that will take in what people say."""
        self.polled = False
        self.handed_out.clear()

    async def close(self) -> None:
        self.server.close()
        assert self._runner is not None
        assert self._posting is not None
        await self._runner.cleanup()
        self._posting.cancel()
        await asyncio.gather(self._posting, return_exceptions=True)

    def is_heard(self) -> bool:
        """Whether somebody takes in what people say."""
        return self.polled or (self.server.world.webhook is not None and listens_at(self.hook))

    def is_at_rest(self) -> bool:
        """Whether the coach has taken all that people said, and would hear more."""
        return not self.server.world.updates and (self.server.polling or self.server.world.webhook is not None)

    def hand_out(self, updates: Iterable[Json]) -> None:
        now = asyncio.get_running_loop().time()
        new = {one["update_id"]: now for one in updates}
        self.handed_out |= new
        self.handings += len(new)

    def acknowledge(self, updates: Collection[Json]) -> None:
        """The coach said that it is done with them."""
        self.acknowledged |= {one["update_id"] for one in updates}
        for person in {sender_of(one) for one in updates} & self.reacted.keys():
            self.reacted[person].set()

    def waiting_of(self, person: int) -> bool:
        """Whether something that the person said is not acknowledged yet."""
        return any(sender_of(one) == person for one in self.server.world.updates)

    def has_reply(self, person: int, update_id: int) -> bool:
        """Whether the coach did anything in the person's chat since it was handed the update."""
        return self.spoken_at.get(person, 0.0) > self.handed_out[update_id]

    def _watch(self) -> Any:
        @web.middleware
        async def watch(request: web.Request, handler: Any) -> web.StreamResponse:
            method = request.match_info.get("method")
            if method is None:
                return await handler(request)  # type: ignore[no-any-return]
            call = Call(method, await _given(request))
            self.in_hand.append(call)
            try:
                return await self._pass(request, handler, call)
            finally:
                self.in_hand.remove(call)

        return watch

    async def _pass(self, request: web.Request, handler: Any, call: Call) -> web.StreamResponse:
        self.calls += 1
        life = self.life
        fault = self.weather(call)
        if fault is not None:
            self.server.faults.orders.append(fault)
        if call.method == "getUpdates":
            return await self._updates(request, handler, call, fault)
        await self._travel()
        self.sends += call.method in SENDS
        if not self.on_the_wire(call, "come"):
            raise web.HTTPServiceUnavailable
        before = self.server.world.next_message_id
        try:
            answer = await handler(request)
        finally:
            self._note(call, before, life)
        self.spoken_at[call.chat_id] = asyncio.get_running_loop().time()
        self.on_the_wire(call, "carried out")
        await self._travel()
        if call.chat_id in self.reacted:
            self.reacted[call.chat_id].set()
        return answer  # type: ignore[no-any-return]

    async def _updates(self, request: web.Request, handler: Any, call: Call, fault: Fault | None) -> web.StreamResponse:
        """What lies below the offset is acknowledged by it."""
        self.polled = True
        if fault is None or (fault.status is None and fault.drop != "before"):
            offset = int(call.given.get("offset") or 0)
            self.acknowledge([one for one in self.server.world.updates if one["update_id"] < offset])
        answer: web.Response = await handler(request)
        with contextlib.suppress(ValueError, KeyError, TypeError):
            self.hand_out(json.loads(answer.text or "")["result"])
        return answer

    def _note(self, call: Call, before: int, life: int) -> None:
        """The messages that came into being by this call."""
        chat = self.server.world.chats.get(call.chat_id)
        if chat is None or call.method not in MESSAGES:
            return
        new = {number: note for number, note in chat.notes.items() if number >= before and note.from_bot}
        now = self.server.clock.now()
        for number in new.keys() - self._noted:
            self._noted.add(number)
            self.arrivals.append(Arrival(chat.id, now, dict(new[number].body), life))

    async def _travel(self) -> None:
        if self.slowest:
            await asyncio.sleep(self.chance.uniform(0, self.slowest))


class Posting(Deliverer):
    """Posts to the webhook; what is gone from the queue afterwards was acknowledged."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__(telegram.server)
        self._telegram = telegram

    async def _post(self, session: aiohttp.ClientSession, queue: str, update: Json, hook: Json) -> None:
        self._telegram.hand_out([update])
        await super()._post(session, queue, update, hook)
        if all(one is not update for one in self._telegram.server.world.updates):
            self._telegram.acknowledge([update])


async def _given(request: web.Request) -> Json:
    """What a request says, without the files that it uploads."""
    if not request.body_exists:
        return {}
    if request.content_type == "application/json":
        return dict(await request.json())
    return {name: value for name, value in (await request.post()).items() if isinstance(value, str)}


def listens_at(address: str) -> bool:
    host, port = address.split(":")
    try:
        socket.create_connection((host, int(port)), timeout=1).close()
    except OSError:
        return False
    return True


def sender_of(update: Json) -> int:
    """Whose update it is."""
    return int((update.get("message") or update["callback_query"])["from"]["id"])
