"""An INSERT that may meet a row which is there already, in the words of the database at hand."""

from collections.abc import Callable

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = sqlite.Insert | postgresql.Insert


def insert(conn: Connection, table: Table) -> Insert:
    """INSERT with `on_conflict_do_nothing` and `on_conflict_do_update`, which SQLite and PostgreSQL share."""
    return postgresql.insert(table) if conn.dialect.name == "postgresql" else sqlite.insert(table)


class BuiltInsert:
    """The same, built once for what is stored with every update; the values come when it is executed.

    `finish` adds what happens to a row that is there already.
    """

    def __init__(self, table: Table, finish: Callable[[Insert], Insert]) -> None:
        self._sqlite = finish(sqlite.insert(table))
        self._postgresql = finish(postgresql.insert(table))

    def on(self, conn: Connection) -> Insert:
        return self._postgresql if conn.dialect.name == "postgresql" else self._sqlite
