"""Bugs to plant in a life, so that it is seen that the checks find them, and trouble that comes only from within."""

import os
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, event

from bot.delivery import outbox
from bot.domain import delivery
from bot.tg import polling
from bot.tg.polling import Poller
from bot.tg.raw import Raw

READ_ONLY = "read-only"


def repeat_reminders() -> None:
    """A reminder of unknown outcome is sent once more."""
    delivery.POLICIES["magnesium"] = delivery.Policy(repeats=1)


def acknowledge_first() -> None:
    """Telegram hears that updates are done with before they are committed."""
    take_up = Poller._take_up

    def acknowledge(self: Poller, fetched: list[Raw]) -> None:
        take_up(self, fetched)
        self._done |= {one["update_id"] for one in fetched}

    Poller._take_up = acknowledge  # type: ignore[method-assign]
    polling.LOOK_AGAIN = 0.0


def forget_to_mark() -> None:
    """A row that is being sent looks as if it were only claimed."""
    outbox.mark = lambda *_: True  # type: ignore[assignment]


def drop_a_plan() -> None:
    """Schedules go on without their messages."""
    outbox.enqueue_all = lambda *_: None  # type: ignore[assignment]


def be_read_only_while_told() -> None:
    """As on a file system that has become read-only, as long as DATA_DIR holds a file of that name."""
    flag = Path(os.environ["DATA_DIR"]) / READ_ONLY

    @event.listens_for(Engine, "begin")
    def _begin(conn: Connection) -> None:
        conn.exec_driver_sql(f"PRAGMA query_only={int(flag.exists())}")


PLANTS: dict[str, Callable[[], None]] = {
    "repeat-reminders": repeat_reminders,
    "acknowledge-first": acknowledge_first,
    "forget-to-mark": forget_to_mark,
    "drop-a-plan": drop_a_plan,
    "read-only-while-told": be_read_only_while_told,
}
