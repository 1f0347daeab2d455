"""Processes that are measured: started, killed as by kill -9, and what they cost, from /proc (Linux)."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.standin import PATIENCE, ROOT, TOKEN

TICKS = os.sysconf("SC_CLK_TCK")
LIFTED = {"MESSAGES_PER_SECOND": "1000", "CHAT_MESSAGES_PER_SECOND": "30"}
"""The highest rates that can be set."""


@dataclass(frozen=True)
class Running:
    """A process and the file with what it says."""

    process: subprocess.Popen[bytes]
    log: Path

    def cpu(self) -> float:
        """Seconds of a core, of all its threads, until now."""
        return cpu_of(self.process.pid)

    def memory(self) -> float:
        """MB (10^6 bytes) resident."""
        return memory_of(self.process.pid)

    def kill(self) -> None:
        """kill -9."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)


def cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory_of(pid: int) -> float:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def child(name: str, *arguments: object) -> Any:
    """What a program of tests.benchmarks.children found out."""
    command = [sys.executable, "-m", f"tests.benchmarks.children.{name}", *map(str, arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT, timeout=2 * PATIENCE)
    return json.loads(done.stdout)


@contextmanager
def running(folder: Path, *arguments: str, settings: Mapping[str, str] | None = None) -> Iterator[Running]:
    """`python ARGUMENTS` from the repository's root; killed at the end of the block."""
    log = folder / "process.log"
    with log.open("ab") as said:
        process = subprocess.Popen(
            [sys.executable, *arguments], env={**os.environ, **(settings or {})}, stdout=said, stderr=said, cwd=ROOT
        )
    one = Running(process, log)
    try:
        yield one
    finally:
        one.kill()


@contextmanager
def coach(folder: Path, url: str, **settings: str) -> Iterator[Running]:
    """`sluimer run` against the server at `url`, its search learned already; its data are in `folder`."""
    from tests.support import learned  # and with it what learns, which no measured process should carry

    learned.give(folder)
    environment = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": url, "DATA_DIR": str(folder)}
    with running(folder, "-m", "bot", "run", settings={**environment, **settings}) as one:
        yield one
