"""Coaches that start in a moment: everything is imported and content/ read once, and each life is a fork of that.

    python -m tests.faults.nursery [SECONDS]

takes a line of JSON and answers with one: an Order as {"start": {...}} with {"pid": 4711}, and {"ask": 4711} with
{"status": null} while it lives, then with its exit status. A life runs the very command, such as `sluimer run`, in a
process of its own. What differs: the imports, the content and what the search learned were there before; an answer of
Telegram is awaited for so many seconds, 1 instead of twenty, and pauses after trouble are short; a worker signs its
leases with its process's number; steps are counted in a file.
"""

import asyncio
import gc
import json
import os
import random
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import bot.app
from bot import cli, settings
from bot.catalog.catalog import load
from bot.delivery import worker
from bot.tg import outgoing, patience
from bot.web import health, site, webhook  # noqa: F401  # so that no life has to import them
from tests.faults import plants, steps
from tests.support import learned
from tests.support.processes import TOKEN

READ_SECONDS = 1.0
LONGEST_PAUSE = 0.5
"""Seconds of a pause after trouble."""


@dataclass(frozen=True)
class Order:
    """A life to be started: the words of its command, its environment, where its log and its counts go.

    `plant` is the name of a bug that it is to have, to see that the checks find it. `user`: whose process it is, 0 for
    ours.
    """

    words: list[str]
    environment: dict[str, str]
    log: str
    steps: str
    plant: str = ""
    user: int = 0


def live(order: Order) -> None:
    """Become a coach, and end as it ends."""
    os.setsid()
    log = os.open(order.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number, opened in enumerate((os.open(os.devnull, os.O_RDONLY), log, log)):
        os.dup2(opened, number)
    steps.count_in(Path(order.steps))
    if order.user:
        os.setgroups([])
        os.setgid(order.user)
        os.setuid(order.user)
    os.environ.clear()
    os.environ.update(order.environment)
    random.seed()
    worker.uuid4 = os.getpid  # type: ignore[assignment]
    if order.plant:
        plants.PLANTS[order.plant]()
    sys.argv = ["sluimer", *order.words]
    cli.main()


def start(order: Order) -> int:
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        live(order)
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def status_of(pid: int) -> int | None:
    """The exit status; -9 for one that was killed, as subprocess has it; None while it lives."""
    ended, status = os.waitpid(pid, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if ended else None


def warm_up(read_seconds: float) -> None:
    """Read and learn once what every life needs, and build a coach, for what is imported only when it is used."""
    catalog = load(settings.shipped_content(), default_language="nl")
    bot.app.load_catalog = lambda *_, **__: catalog
    learning = learned.shipped()
    learned.learned()
    bot.app.Learning = lambda *_: learning  # type: ignore[assignment,misc]
    bot.app.AiohttpRequest = partial(bot.app.AiohttpRequest, read_timeout=read_seconds)  # type: ignore[misc,assignment]
    be_quick_after_trouble()
    with tempfile.TemporaryDirectory() as folder:
        own = settings.load(bot_token=TOKEN, data_dir=Path(folder), database_url="", clock_file=None)
        asyncio.run(bot.app.build(own).database.close())
    gc.collect()
    gc.freeze()


def be_quick_after_trouble() -> None:
    patience.LONGEST_PAUSE = LONGEST_PAUSE
    outgoing.PAUSES = (0.1, LONGEST_PAUSE)
    worker.RECORD_PAUSES = (0.1, LONGEST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE)
    if find_spec("procrastinate"):
        from bot.delivery import cluster

        cluster.RESTART_SECONDS = cluster.POLL_SECONDS = LONGEST_PAUSE


def main() -> None:
    warm_up(float(sys.argv[1]) if sys.argv[1:] else READ_SECONDS)
    print("{}", flush=True)
    for line in sys.stdin:
        asked = json.loads(line)
        answer = {"status": status_of(asked["ask"])} if "ask" in asked else {"pid": start(Order(**asked["start"]))}
        print(json.dumps(answer), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
