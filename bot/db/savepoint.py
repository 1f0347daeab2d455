"""A savepoint: what happens in it can be undone, and the transaction goes on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError


@contextmanager
def savepoint(conn: Connection) -> Iterator[None]:
    """What an exception leaves behind is undone. On SQLite `begin_nested` costs as much as three statements, and there
    is one for every step: there it is said to the driver itself.

    Raises OperationalError where SQLite ended the whole transaction meanwhile.
    """
    driver = conn.connection.dbapi_connection
    if not isinstance(driver, sqlite3.Connection):
        with conn.begin_nested():
            yield
        return
    driver.execute("SAVEPOINT step")
    try:
        yield
    except BaseException:
        with suppress(sqlite3.Error):  # then there is nothing left to roll back, and whoever commits is told
            driver.execute("ROLLBACK TO step")
            driver.execute("RELEASE step")
        raise
    try:
        driver.execute("RELEASE step")
    except sqlite3.Error as error:
        raise OperationalError("RELEASE", None, error) from error
