"""What brings the work to a process."""

from typing import Protocol


class Engine(Protocol):
    """Sees to it that what is due is planned and delivered."""

    def wake(self) -> None:
        """Something may be due sooner than was thought."""

    async def start(self) -> None:
        """Begin; what is due goes out from now on."""

    async def stop(self) -> None:
        """Take nothing more up; sends under way are finished and recorded."""


class NoEngine:
    """Other processes plan and deliver."""

    def wake(self) -> None:
        """The next tick of the others sees what came."""

    async def start(self) -> None:
        """Nothing to begin."""

    async def stop(self) -> None:
        """Nothing to finish."""
