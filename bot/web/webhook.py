"""The address at which Telegram posts updates. An answer of 200 means that one is done with; else it comes again."""

import asyncio
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot import faults
from bot.tg.intake import Intake
from bot.tg.raw import is_update

log = structlog.get_logger()
HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 2**20
"""Telegram's updates have some tens of kilobytes at most."""
BODY_SECONDS = 20.0
RETRY_AFTER = 5
"""Seconds after which Telegram may come again with what could not be committed."""
CAREFUL_SECONDS = 150.0
"""So long after a start an update may be one in which the process ended: Telegram repeats within two minutes."""


class _Refused(Exception):
    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass
class Webhook:
    """Takes updates from whoever knows the secret. Nothing of what anybody else sends is read or logged."""

    intake: Intake
    secret: str
    seconds: Callable[[], float]  # monotonic

    def __post_init__(self) -> None:
        self._careful_until = self.seconds() + CAREFUL_SECONDS

    async def receive(self, request: Request) -> Response:
        if not secrets.compare_digest(request.headers.get(HEADER, "").encode(), self.secret.encode()):
            return refusal(401)
        try:
            raw = await _update(request)
        except _Refused as refused:
            return refusal(refused.status)
        if not is_update(raw):
            log.error("what Telegram posted is no update")
            return Response()  # nothing would become of it the next time either
        done = await self.intake.take([raw], careful=self.seconds() < self._careful_until)
        if raw["update_id"] not in done:
            return Response(status_code=503, headers={"Retry-After": str(RETRY_AFTER)})
        faults.here("before-acknowledgement")
        return Response()


async def _update(request: Request) -> Any:
    """The JSON of the body, whatever type it is said to be. Raises _Refused for what is none, and for too much."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return json.loads(await _body(request))
    except (ValueError, RecursionError, ClientDisconnect):
        raise _Refused(400) from None
    except TimeoutError:
        raise _Refused(408) from None


async def _body(request: Request) -> bytes:
    """Read no more than MOST_BYTES, whatever length was announced."""
    announced = request.headers.get("Content-Length", "0")
    if announced.isdecimal() and int(announced) > MOST_BYTES:
        raise _Refused(413)
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            raise _Refused(413)
    return bytes(body)


def refusal(status: int) -> Response:
    """An answer with nothing in it; the rest of the request is not waited for."""
    return Response(status_code=status, headers={"Connection": "close"})
