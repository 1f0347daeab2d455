"""The real commands as processes: the local Bot API server, and the coach talking to it over HTTP."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from bot.db.engine import make_engine
from tests.support import learned

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "1000001:only-for-the-local-server"
PATIENCE = 30.0  # seconds of real time before a condition counts as never met


@dataclass
class Town:
    """A local Bot API server and, mostly, a coach: both are processes over one clock file and one data folder."""

    folder: Path
    url: str
    server: subprocess.Popen[str]
    settings: dict[str, str] = field(default_factory=dict)
    coach: subprocess.Popen[bytes] | None = None
    launched: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def database(self) -> str:
        """The URL of the coach's database."""
        return self.settings.get("DATABASE_URL") or f"sqlite:///{self.folder / 'data' / 'sluimer.sqlite'}"

    @property
    def log(self) -> str:
        return (self.folder / "coach.log").read_text()

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """What a query finds in the coach's database now."""
        return self.ask(lambda conn: [tuple(row) for row in conn.execute(text(query))])

    def ask(self, question: Callable[[Connection], Any]) -> Any:
        """What a function of a connection to the coach's database returns."""
        engine = make_engine(self.database)
        try:
            with engine.connect() as conn:
                return question(conn)
        finally:
            engine.dispose()

    def start(self, command: str = "run", **settings: str) -> None:
        """`sluimer run`, or `sluimer serve`, as a process."""
        self.coach = self.launch(command, **settings)

    def dies(self, status: int) -> None:
        """Wait until the coach ends by itself, and see with which exit status."""
        assert self.coach is not None
        assert self.coach.wait(PATIENCE) == status, self.log[-3000:]
        self.coach = None

    def launch(self, command: str, **settings: str) -> subprocess.Popen[bytes]:
        """Any command of Sluimer as a process; it is killed with the town."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("SLUIMER_")}
        environment |= {
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.url,
            "DATA_DIR": str(self.folder / "data"),
            "CLOCK_FILE": str(self.folder / "clock"),
            **self.settings,
            **settings,
        }
        learned.give(Path(environment["DATA_DIR"]))
        with (self.folder / "coach.log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", command], env=environment, stdout=log, stderr=log, cwd=ROOT
            )
        self.launched.append(process)
        return process

    def end(self) -> None:
        """kill -9 for every process that still lives."""
        for process in self.launched:
            if process.poll() is None:
                process.kill()
            process.wait(PATIENCE)

    def kill(self) -> None:
        """kill -9, at once."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """SIGTERM; returns the exit status."""
        return self._end(signal.SIGTERM)

    def _end(self, number: int) -> int:
        if self.coach is None:
            return 0
        coach, self.coach = self.coach, None
        if coach.poll() is None:
            coach.send_signal(number)
        return coach.wait(PATIENCE)


def behind_a_webhook() -> dict[str, str]:
    """The settings that `serve` needs besides those of a town, at a port that is free."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        address = f"127.0.0.1:{door.getsockname()[1]}"
    return {"LISTEN": address, "WEBHOOK_URL": f"http://{address}/telegram", "WEBHOOK_SECRET": "made-up-for-a-test"}


@contextmanager
def town(folder: Path, *, coach: bool = True, **settings: str) -> Iterator[Town]:
    """A running server, and a coach that is started unless it is not wanted; everything ends with the block."""
    command = [sys.executable, "-m", "bot.tryout", "--token", TOKEN, "--clock-file", str(folder / "clock")]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    place: Town | None = None
    try:
        assert server.stdout is not None
        place = Town(folder, json.loads(server.stdout.readline())["url"], server, settings)
        if coach:
            place.start()
        yield place
    finally:
        if place is not None:
            place.end()
        server.terminate()
        server.wait(PATIENCE)
        if server.stdout is not None:
            server.stdout.close()
