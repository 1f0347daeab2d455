"""An INSERT that may meet a row which is there already, in the words of the database at hand."""

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = sqlite.Insert | postgresql.Insert


def insert(conn: Connection, table: Table) -> Insert:
    """INSERT with `on_conflict_do_nothing` and `on_conflict_do_update`, which SQLite and PostgreSQL share."""
    return postgresql.insert(table) if conn.dialect.name == "postgresql" else sqlite.insert(table)
