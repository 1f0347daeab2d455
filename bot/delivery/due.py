"""What both engines ask of the rows: when something is due next."""

from datetime import datetime

from bot.db import Conn
from bot.delivery import outbox, planner


def next_due(conn: Conn) -> datetime | None:
    """The earliest instant of any schedule or outbox row; None where nothing is planned at all."""
    instants = (planner.next_at(conn), outbox.next_at(conn))
    return min((instant for instant in instants if instant is not None), default=None)
