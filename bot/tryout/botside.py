"""The bot's side over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
import hmac
import json
from typing import Any

from aiohttp import web

from bot.tryout.calls import perform
from bot.tryout.check import Upload
from bot.tryout.errors import Refusal
from bot.tryout.faults import Fault
from bot.tryout.keys import SERVER
from bot.tryout.local import LocalServer
from bot.tryout.spec import method_name, table

GARBAGE = "<html><body>Bad Gateway"


async def call(request: web.Request) -> web.StreamResponse:
    server = request.app[SERVER]
    if not hmac.compare_digest(request.match_info["token"].encode(), server.token.encode()):
        return _answer(Refusal(401, "Unauthorized"))
    method = method_name(request.match_info["method"])
    if method is None:
        return _answer(Refusal(404, "Not Found"))
    try:
        given = await _parameters(request)
    except Refusal as refusal:
        return _answer(refusal)
    fault = server.faults.take(method, _number(given.get("chat_id"))) if server.faults.orders else None
    if fault:
        return await _faulty(request, method, given, fault)
    return await _perform(server, method, given)


async def _perform(server: LocalServer, method: str, given: dict[str, Any]) -> web.Response:
    result: Any
    try:
        result = {"ok": True, "result": await perform(server, method, given)}
    except Refusal as refusal:
        _log(server, method, given, refusal.body())
        return _answer(refusal)
    _log(server, method, given, result)
    return web.json_response(result)


async def _faulty(request: web.Request, method: str, given: dict[str, Any], fault: Fault) -> web.StreamResponse:
    """What the test ordered instead of an honest answer."""
    server = request.app[SERVER]
    if fault.hang:
        await asyncio.sleep(fault.hang)
    answer: web.Response | None = None
    if fault.status is not None:
        parameters = {"retry_after": fault.retry_after} if fault.status == 429 else None
        refusal = Refusal(fault.status, fault.message(), parameters)
        _log(server, method, given, refusal.body())
        return _answer(refusal)
    if fault.drop == "before":
        _log(server, method, given, {"fault": "drop before"})
    else:
        answer = await _perform(server, method, given)
    if fault.drop:
        assert request.transport is not None
        request.transport.abort()
    if fault.garbage:
        return web.Response(text=GARBAGE, content_type="text/html")
    return answer or web.Response()


async def _parameters(request: web.Request) -> dict[str, Any]:
    """Query, form, JSON or multipart; the body wins over the query."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json" and request.body_exists:
        try:
            body = await request.json()
        except json.JSONDecodeError:
            body = None
        if not isinstance(body, dict):
            raise Refusal(400, "Bad Request: can't parse JSON body")
        return given | body
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            given[name] = Upload(value.filename or name, value.content_type, value.file.read())
        else:
            given[name] = value
    return given


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.lstrip("-").isdigit() else value


def _log(server: LocalServer, method: str, given: dict[str, Any], answer: Any) -> None:
    shown = {name: _readable(method, name, value) for name, value in given.items()}
    server.calls_made += 1
    entry = {"number": server.calls_made, "method": method, "parameters": shown, "answer": answer}
    server.calls.append(entry | {"at": server.clock.now().isoformat()})


def _readable(method: str, name: str, value: Any) -> Any:
    """A parameter for the log: files by their name, form strings as the JSON they hold."""
    if isinstance(value, Upload):
        return {"file": value.name, "size": len(value.data)}
    field = table().methods[method].get(name)
    if not isinstance(value, str) or field is None:
        return value
    if "String" in field.types:
        return _number(value) if "Integer" in field.types else value
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value


def _answer(refusal: Refusal) -> web.Response:
    return web.json_response(refusal.body(), status=refusal.status)


async def download(request: web.Request) -> web.StreamResponse:
    """/file/bot<token>/<path>"""
    server = request.app[SERVER]
    if not hmac.compare_digest(request.match_info["token"].encode(), server.token.encode()):
        return _answer(Refusal(401, "Unauthorized"))
    known = {file.path for file in server.world.files.values()}
    path = request.match_info["path"]
    if path not in known:
        return _answer(Refusal(404, "Not Found"))
    return web.FileResponse(server.files_folder / path)
