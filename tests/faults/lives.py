"""The coach's processes, as the harness sees them: started, ended by kill -9, awaited."""

import json
import os
import select
import signal
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.faults.nursery import READ_SECONDS, Order
from tests.support.processes import ROOT
from tests.support.waiting import until

ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""A process that forks has no other threads."""


class Life:
    """One process of the coach."""

    def __init__(self, nursery: "Nursery", pid: int) -> None:
        self.pid = pid
        self._nursery = nursery
        self._handle = os.pidfd_open(pid)
        self.status: int | None = None

    def kill(self) -> None:
        """kill -9, at once."""
        self.send(signal.SIGKILL)

    def send(self, number: int) -> None:
        if self.is_running():
            signal.pidfd_send_signal(self._handle, number)

    def is_running(self) -> bool:
        if self.status is None and select.select([self._handle], [], [], 0)[0]:  # readable once it has ended
            self.status = self._nursery.ask(self.pid)
            os.close(self._handle)
        return self.status is None

    async def ended(self, seconds: float = 30.0) -> int:
        """Wait for its end; returns the exit status, -9 after a kill."""
        await until(lambda: not self.is_running(), seconds)
        assert self.status is not None
        return self.status


class Nursery:
    """See tests.faults.nursery. `read_seconds`: how long its coaches wait for an answer of Telegram."""

    def __init__(self, read_seconds: float = READ_SECONDS) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery", str(read_seconds)],
            env={**os.environ, **ONE_THREAD},
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._ready = False
        self._lives: list[Life] = []

    def start(self, words: list[str], environment: dict[str, str], log: Path, steps: Path, **more: Any) -> Life:
        """`more`: what else an Order may hold."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("SLUIMER_")}
        order = Order(words, {**inherited, **environment}, str(log), str(steps), **more)
        life = Life(self, self._tell({"start": asdict(order)})["pid"])
        self._lives.append(life)
        return life

    def ask(self, pid: int) -> int | None:
        status: int | None = self._tell({"ask": pid})["status"]
        return status

    def close(self) -> None:
        """End every life that is left, then the nursery."""
        for life in self._lives:
            life.kill()
        while any(life.is_running() for life in self._lives):
            continue
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _tell(self, what: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        if not self._ready:  # it says so once it has imported everything
            self._process.stdout.readline()
            self._ready = True
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        return dict(json.loads(self._process.stdout.readline()))
