"""HTTP to Telegram on aiohttp, behind python-telegram-bot's own interface.

The URL of every call holds the token, and its body and its answer what people wrote: no exception that leaves here
carries any of them, or the exception that did.
"""

import json
import os
from typing import Any

import aiohttp
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.logs import scrub
from bot.tg.refusals import understood

JSON = {"Content-Type": "application/json"}
UPLOAD_SECONDS = 60.0
OK, REDIRECTED = 200, 300
os.environ.setdefault("PTB_TIMEDELTA", "true")  # else each 429 comes with a deprecation warning


class NotSent(NetworkError):
    """The request was certainly not written: no connection came about."""


class Answer(dict[str, Any]):
    """What the server answered; the library looks for `result` in every answer that is no refusal."""

    def __missing__(self, key: str) -> Any:
        raise TelegramError(f"the server's answer has no {key}")


class AiohttpRequest(BaseRequest):
    """One pooled session, made in initialize(). Time-outs in seconds; None waits without end."""

    def __init__(
        self,
        *,
        read_timeout: float | None = 20.0,
        write_timeout: float | None = 10.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 5.0,
        connections: int = 512,
    ) -> None:
        self._read = read_timeout
        self._write = write_timeout
        self._connect = connect_timeout
        self._pool = pool_timeout
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._read

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As the library, which would log a body that is no JSON, and with it what people wrote."""
        try:
            value = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            raise TelegramError("the server's answer is no JSON") from None
        if not isinstance(value, dict):
            raise TelegramError("the server's answer is no JSON object")
        return Answer(value)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body. Raises NotSent, TimedOut or NetworkError; only after NotSent is the outcome known."""
        if self._session is None:
            raise NotSent("the HTTP client is not running")
        uploads = request_data is not None and request_data.contains_files
        timeout = _timeout(
            _given(read_timeout, self._read),
            _given(write_timeout, UPLOAD_SECONDS if uploads else self._write),
            _given(connect_timeout, self._connect),
            _given(pool_timeout, self._pool),
        )
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                payload = await response.read()
                status = response.status
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(_told(error)) from None
        except TimeoutError as error:
            raise TimedOut(_told(error)) from None
        except Exception as error:
            raise NetworkError(_told(error)) from None
        return status, payload if OK <= status < REDIRECTED else understood(status, payload)


def _given(value: ODVInput[float], default: float | None) -> float | None:
    return value if isinstance(value, int | float) or value is None else default


def _timeout(
    read: float | None, write: float | None, connect: float | None, pool: float | None
) -> aiohttp.ClientTimeout:
    """aiohttp bounds no write by itself, so the whole call is bounded by the sum of its parts."""
    return aiohttp.ClientTimeout(
        total=_sum(read, write, connect, pool),
        connect=_sum(connect, pool),
        sock_connect=connect,
        sock_read=read,
    )


def _sum(*parts: float | None) -> float | None:
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str]]:
    """JSON where no files are in it: Telegram takes that too, and a form's encoding is a fifth of a whole call."""
    if data is None:
        return None, {}
    if not data.contains_files:
        return data.json_payload, JSON
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=media_type)
    return form, {}


def _told(error: BaseException) -> str:
    """The error in words. One about an answer quotes it: of that the name alone."""
    name = type(error).__name__
    return scrub(f"{name}: {error}") if isinstance(error, OSError) else name
