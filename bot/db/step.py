"""What is run against a database: one step, one transaction."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection

Result = TypeVar("Result")
Step = Callable[[Connection], Result]


class Database(Protocol):
    """What the rest of the program knows of a database."""

    async def run(self, step: Step[Result]) -> Result:
        """Run `step` in a transaction of its own and return what it returned, after the commit."""

    async def close(self) -> None:
        """Finish what is waiting and close."""
