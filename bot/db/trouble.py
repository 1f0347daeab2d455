"""Which errors are the database's own trouble, and nobody's doing: what met one has to come again."""

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

READ_ONLY = "25006"
"""PostgreSQL's SQLSTATE of a server that is about to give way to another one."""


def is_trouble(error: BaseException) -> bool:
    """Whether it has to do with the database, not with what was asked of it."""
    if isinstance(error, OperationalError | InterfaceError | PoolTimeout):
        return True
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) == READ_ONLY
