"""Starting the stand-in Bot API server, and giving it orders."""

import http.client
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "1000001:only-for-the-local-server"
PATIENCE = 600.0  # seconds


class StandIn:
    """The server at `url`; its orders are explained in tests.benchmarks.server.bot_api."""

    def __init__(self, url: str, pid: int) -> None:
        self.url = url
        self.pid = pid
        self._host = urlsplit(url).netloc

    def order(self, verb: str, **order: Any) -> Any:
        connection = http.client.HTTPConnection(self._host, timeout=PATIENCE)
        try:
            connection.request("POST", f"/control/{verb}", json.dumps(order))
            return json.loads(connection.getresponse().read())
        finally:
            connection.close()


@contextmanager
def stand_in() -> Iterator[StandIn]:
    """A server in a process of its own, which ends with the block."""
    command = [sys.executable, "-m", "tests.benchmarks.server"]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        yield StandIn(json.loads(server.stdout.readline())["url"], server.pid)
    finally:
        server.stdin.close()
        server.wait(PATIENCE)
        server.stdout.close()
