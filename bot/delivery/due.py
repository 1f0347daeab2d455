"""What both engines ask of the rows: when something is due next, and what went wrong."""

from datetime import datetime

from sqlalchemy.exc import DBAPIError

from bot.db import Conn
from bot.delivery import outbox, planner


def next_due(conn: Conn) -> datetime | None:
    """The earliest instant of any schedule or outbox row; None where nothing is planned at all."""
    instants = (planner.next_at(conn), outbox.next_at(conn))
    return min((instant for instant in instants if instant is not None), default=None)


def what(error: Exception) -> str:
    """The error without the values of a statement, which may be what a person told us."""
    return f"{type(error).__name__}: {error.orig}" if isinstance(error, DBAPIError) else type(error).__name__
