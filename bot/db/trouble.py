"""Which errors are the database's own trouble, and nobody's doing: what met one has to come again."""

from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

TROUBLE = (OperationalError, InterfaceError, PoolTimeout)
