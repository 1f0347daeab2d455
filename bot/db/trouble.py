"""Errors of the database: which are nobody's doing, so that what met one comes again, and what may be told of one."""

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

READ_ONLY = "25006"
"""PostgreSQL's SQLSTATE of a server that is about to give way to another one."""


def is_trouble(error: BaseException) -> bool:
    """Whether it has to do with the database, not with what was asked of it."""
    if isinstance(error, OperationalError | InterfaceError | PoolTimeout):
        return True
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) == READ_ONLY


def what(error: Exception) -> str:
    """The error without the values of a statement, which may be what a person told us."""
    return f"{type(error).__name__}: {error.orig}" if isinstance(error, DBAPIError) else type(error).__name__
