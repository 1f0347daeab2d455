"""The coach's database, read from outside while it runs and after it died."""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Executable, Row, create_engine, func, make_url, select, text

from bot.db.engine import sqlite_file
from bot.db.tables import intakes, nights, outbox, questions, schedules, seen_updates
from bot.delivery.outbox import UNFINISHED

NAME = "books"
HELD = ("claimed", "sending")
OTHERS = text(
    f"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name <> '{NAME}'"
)


class Books:
    """Reads and never writes; on SQLite it takes no lock that anybody would wait for."""

    def __init__(self, url: str) -> None:
        self._engine = _reading(url)

    @contextmanager
    def open(self) -> Iterator[Connection]:
        with self._engine.connect() as conn:
            yield conn

    def rows(self, query: Executable) -> Sequence[Row[Any]]:
        with self.open() as conn:
            return conn.execute(query).all()

    def value(self, query: Executable) -> Any:
        return self.rows(query)[0][0]

    def close(self) -> None:
        self._engine.dispose()

    def seen(self) -> set[int]:
        """The updates that were applied."""
        return {row.update_id for row in self.rows(select(seen_updates.c.update_id))}

    def next_due(self) -> datetime | None:
        """When something is due next, or a lease ends."""
        planned = select(func.min(schedules.c.next_due_at))
        ready = select(func.min(outbox.c.ready_at)).where(outbox.c.state.in_(UNFINISHED))
        instants = [self.value(query) for query in (planned, ready)]
        return min((one for one in instants if one is not None), default=None)

    def last_lease(self) -> datetime | None:
        """When the last of the leases ends that run."""
        found: datetime | None = self.value(select(func.max(outbox.c.ready_at)).where(outbox.c.state.in_(HELD)))
        return found

    def held_by(self, owners: Collection[int]) -> Sequence[Row[Any]]:
        """The outbox rows that these processes had claimed, or were sending."""
        names = [str(owner) for owner in owners]
        return self.rows(select(outbox).where(outbox.c.state.in_(HELD), outbox.c.lease_owner.in_(names)))

    def rows_of(self, person_id: int) -> Sequence[Row[Any]]:
        """All there is of somebody's days."""
        tables = (nights, intakes, questions, outbox)
        return [row for one in tables for row in self.rows(select(one).where(one.c.person_id == person_id))]

    def is_alone(self) -> bool:
        """Whether the database knows that everybody else is gone; what they had begun is undone then."""
        return self._engine.dialect.name == "sqlite" or self.value(OTHERS) == 0


def _reading(url: str) -> Engine:
    file = sqlite_file(url)
    if file is None:
        full, named = make_url(url).set(drivername="postgresql+psycopg"), {"application_name": NAME}
        return create_engine(full, connect_args=named, pool_pre_ping=True)
    address = f"file:{file}?mode=ro"
    return create_engine(
        "sqlite://", creator=lambda: sqlite3.connect(address, uri=True, timeout=10, check_same_thread=False)
    )
