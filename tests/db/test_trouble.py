"""Which errors are the database's own trouble."""

import sqlite3

import pytest
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.db.trouble import is_trouble, what


class Coded(Exception):
    """An error of PostgreSQL's driver."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__("no")
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (OperationalError("INSERT", None, sqlite3.OperationalError("database or disk is full")), True),
        (InterfaceError("SELECT", None, Exception("the connection is closed")), True),
        (PoolTimeout("all connections are in use"), True),
        (InternalError("UPDATE", None, Coded("25006")), True),  # a server that gives way to another one
        (InternalError("UPDATE", None, Coded("25P02")), False),
        (DataError("INSERT", None, Coded("22001")), False),
        (IntegrityError("INSERT", None, sqlite3.IntegrityError("NOT NULL")), False),
        (DBAPIError("SELECT", None, Exception("what?")), False),
        (LookupError("a bug"), False),
        (TimeoutError(), False),
    ],
)
def test_trouble_is_told_from_what_was_asked(error: Exception, trouble: bool) -> None:
    assert is_trouble(error) is trouble


def test_what_is_told_of_an_error_has_no_values() -> None:
    told = what(OperationalError("INSERT", {"text": "wakker om drie uur"}, Exception("disk full")))
    assert told == "OperationalError: disk full"
    assert what(LookupError("wakker om drie uur")) == "LookupError"
