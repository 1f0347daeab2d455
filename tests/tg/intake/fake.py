"""getUpdates as Telegram plays it, and a receiver that notes what it was given."""

import asyncio
from typing import Any

from aiohttp import web
from sqlalchemy.exc import OperationalError
from telegram import Update

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


def newest(queue: list[Any], default: int) -> int:
    return max((one["update_id"] for one in queue if confirmed(one, 2**63)), default=default)


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

    def fails(self, status: int, times: int = 1, *, told: str = "", **parameters: Any) -> None:
        body = {"ok": False, "error_code": status, "description": told or f"Error {status}"}
        self.faults += [(status, body | ({"parameters": parameters} if parameters else {}))] * times

    async def answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if method == "getMe":
            me = {"id": 7, "is_bot": True, "first_name": "Sluimer", "username": "sluimer_bot"}
            return web.json_response({"ok": True, "result": me})
        assert method == "getUpdates"
        self.calls.append(await request.json())
        self.asked.set()
        if self.faults:
            status, body = self.faults.pop(0)
            return web.json_response(body, status=status)
        offset = int(self.calls[-1]["offset"])
        if offset > newest(self.queue, offset) + 10:
            offset = 0  # of an older numbering: Telegram begins with the first that waits
        self.queue = [one for one in self.queue if not confirmed(one, offset)]
        if not self.queue and int(self.calls[-1]["timeout"]):
            self.waiting.set()
            await self.over.wait()
        return web.json_response({"ok": True, "result": self.queue})


class Watched:
    """What was handled, in order, and what was given up.

    `fails` names updates that cannot be committed, and how often; `broken` those in which a handler has a bug.
    """

    def __init__(self) -> None:
        self.done: list[int] = []
        self.given_up: list[int] = []
        self.fails: dict[int, int] = {}
        self.broken: dict[int, int] = {}
        self.tried: list[int] = []

    async def receive(self, update: Update) -> None:
        self.tried.append(update.update_id)
        if self.fails.get(update.update_id, 0):
            self.fails[update.update_id] -= 1
            raise OperationalError("INSERT", None, Exception("database or disk is full"))
        if self.broken.get(update.update_id, 0):
            self.broken[update.update_id] -= 1
            raise LookupError("a bug, and what somebody wrote")
        self.done.append(update.update_id)

    async def give_up(self, update: Update) -> None:
        self.given_up.append(update.update_id)


async def all_quiet(telegram: Telegram) -> None:
    """Until the poller waits for more."""
    await asyncio.wait_for(telegram.waiting.wait(), 10)
