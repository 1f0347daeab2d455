"""The person's side over HTTP: /api/..., for the page and for tests."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from bot.tryout import persons, times
from bot.tryout.errors import PersonError
from bot.tryout.faults import Fault
from bot.tryout.keys import SERVER
from bot.tryout.view import chat_view, message_view
from bot.tryout.world import Chat, Json

LONGEST_WAIT = 60.0
Handler = Callable[[web.Request], Awaitable[Any]]


def answering(handler: Handler) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Turns a handler's value into JSON, and its errors into {"error": code}."""

    async def wrapped(request: web.Request) -> web.Response:
        try:
            return web.json_response(await handler(request))
        except PersonError as error:
            return web.json_response({"error": error.code}, status=error.status)
        except (ValidationError, ValueError, KeyError, TypeError) as error:
            return web.json_response({"error": "bad_request", "detail": str(error)[:500]}, status=400)

    return wrapped


async def _body(request: web.Request) -> Json:
    if not request.can_read_body:
        return {}
    try:
        body = await request.json()
    except json.JSONDecodeError:
        body = None
    if not isinstance(body, dict):
        raise PersonError(400, "json_object_expected")
    return body


def _chat(request: web.Request) -> Chat:
    return request.app[SERVER].chat_for_person(int(request.match_info["chat"]))


def _message(request: web.Request) -> int:
    return int(request.match_info["message"])


async def _wait(request: web.Request, ready: Callable[[], bool]) -> None:
    """Long poll: ?wait=SECONDS of real time, until `ready`."""
    server = request.app[SERVER]
    loop = asyncio.get_running_loop()
    ends = loop.time() + min(float(request.query.get("wait", 0)), LONGEST_WAIT)
    while not ready() and loop.time() < ends and not server.closing:
        await server.wait_change(ends - loop.time())


async def users(request: web.Request) -> list[Json]:
    chats = request.app[SERVER].world.chats.values()
    return [chat.user() for chat in chats if chat.kind == "private"]


async def add_user(request: web.Request) -> Json:
    return persons.add_person(request.app[SERVER], await _body(request)).user()


async def add_group(request: web.Request) -> Json:
    body = await _body(request)
    return persons.add_group(request.app[SERVER], body.get("id"), body["title"]).body()


async def show_chat(request: web.Request) -> Json:
    """?after=VERSION&wait=SECONDS: returns as soon as the version is another one."""
    chat = _chat(request)
    if "after" in request.query:
        after = int(request.query["after"])
        await _wait(request, lambda: chat.version != after)
    return chat_view(request.app[SERVER], chat)


async def say(request: web.Request) -> Json:
    server, chat = request.app[SERVER], _chat(request)
    body = persons.say(server, chat.id, persons.Said.model_validate(await _body(request)))
    return message_view(server, chat.notes[body["message_id"]])


async def edit(request: web.Request) -> Json:
    server, chat = request.app[SERVER], _chat(request)
    persons.edit(server, chat.id, _message(request), (await _body(request))["text"])
    return message_view(server, chat.notes[_message(request)])


async def tap(request: web.Request) -> Json:
    wanted = persons.Tap.model_validate(await _body(request))
    return {"id": persons.tap(request.app[SERVER], _chat(request).id, _message(request), wanted)}


async def callback(request: web.Request) -> Json:
    """?wait=SECONDS: returns as soon as the bot has answered the tap."""
    found = request.app[SERVER].world.callbacks.get(request.match_info["callback"])
    if found is None:
        raise PersonError(404, "no_such_callback")
    await _wait(request, lambda: found.answered)
    return found.model_dump()


async def block(request: web.Request) -> Json:
    persons.block(request.app[SERVER], _chat(request).id, blocked=True)
    return {"blocked": True}


async def unblock(request: web.Request) -> Json:
    persons.block(request.app[SERVER], _chat(request).id, blocked=False)
    return {"blocked": False}


async def calls(request: web.Request) -> list[Json]:
    """The log of the bot's calls: ?method=NAME&after=NUMBER."""
    method, after = request.query.get("method"), int(request.query.get("after", 0))
    log = request.app[SERVER].calls
    return [entry for entry in log if method in (None, entry["method"]) and entry["number"] > after]


async def show_clock(request: web.Request) -> Json:
    return times.clock_view(request.app[SERVER])


async def turn_clock(request: web.Request) -> Json:
    server, body = request.app[SERVER], await _body(request)
    if "until_message" in body:
        chat_id = int(body["until_message"])
        arrived = await times.to_next_message(server, chat_id, float(body.get("max_hours", 200)))
        return {"arrived": arrived, "now": server.clock.now().isoformat()}
    if "advance" in body:
        server.clock.turn_by(float(body["advance"]))
    elif body.get("to") == "now":
        server.clock.reset()
    else:
        instant = datetime.fromisoformat(body["to"])
        server.clock.turn_to(instant if instant.tzinfo else instant.replace(tzinfo=UTC))
    times.turned(server)
    return times.clock_view(server)


async def faults(request: web.Request) -> list[Json]:
    return [order.model_dump() for order in request.app[SERVER].faults.orders]


async def add_fault(request: web.Request) -> Json:
    fault = Fault.model_validate(await _body(request))
    request.app[SERVER].faults.orders.append(fault)
    return fault.model_dump()


async def clear_faults(request: web.Request) -> list[Json]:
    request.app[SERVER].faults.orders.clear()
    return []


CHAT, MESSAGE = r"/api/chats/{chat:-?\d+}", r"/api/chats/{chat:-?\d+}/messages/{message:\d+}"
ROUTES: list[tuple[str, str, Handler]] = [
    ("GET", "/api/users", users),
    ("POST", "/api/users", add_user),
    ("POST", "/api/groups", add_group),
    ("GET", CHAT, show_chat),
    ("POST", f"{CHAT}/messages", say),
    ("POST", f"{CHAT}/block", block),
    ("POST", f"{CHAT}/unblock", unblock),
    ("POST", f"{MESSAGE}/edit", edit),
    ("POST", f"{MESSAGE}/tap", tap),
    ("GET", r"/api/callbacks/{callback:\d+}", callback),
    ("GET", "/api/calls", calls),
    ("GET", "/api/clock", show_clock),
    ("POST", "/api/clock", turn_clock),
    ("GET", "/_test/faults", faults),
    ("POST", "/_test/faults", add_fault),
    ("DELETE", "/_test/faults", clear_faults),
]
