"""HTTP/1.1 as far as clients of the Bot API speak it, on a bare asyncio protocol: no pipelining, no chunks."""

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

LENGTH = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.IGNORECASE)
END = b"\r\n\r\n"


class Connection(asyncio.Protocol):
    """One client's connection. `answer` gets each request's path and body, and calls `reply`, now or later."""

    def __init__(self, answer: Callable[["Connection", bytes, bytes], None]) -> None:
        self._answer = answer
        self._received = b""
        self._transport: asyncio.Transport | None = None

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(END)) >= 0:
            head = self._received[:end]
            length = LENGTH.search(head)
            whole = end + len(END) + (int(length[1]) if length else 0)
            if len(self._received) < whole:
                return
            body, self._received = self._received[end + len(END) : whole], self._received[whole:]
            self._answer(self, head.split(b" ", 2)[1], body)

    def reply(self, body: bytes, status: bytes = b"200 OK") -> None:
        if self._transport is not None:
            head = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
            self._transport.write(head + body)

    def reply_json(self, value: object) -> None:
        self.reply(json.dumps(value).encode())
