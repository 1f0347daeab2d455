"""The database: tables, migrations, `run`, and the queries on rows that more than one feature touches."""

from sqlalchemy import Connection

from bot.db.engine import open_database
from bot.db.step import Database, Step

Conn = Connection

__all__ = ["Conn", "Database", "Step", "open_database"]
