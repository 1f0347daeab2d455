"""The one place that reads a clock."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path


class Clock:
    """Wall time, turned by the offset in seconds that `file` holds (tests and try-out), and monotonic time.

    The file holds one decimal number; a missing, empty or senseless file means no offset.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file

    @property
    def file(self) -> Path | None:
        return self._file

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC) + self.offset()

    def offset(self) -> timedelta:
        """How far this clock is turned ahead of the machine's."""
        if self._file is None:
            return timedelta()
        try:
            return timedelta(seconds=float(self._file.read_text() or 0))
        except (OSError, ValueError, OverflowError):
            return timedelta()

    def monotonic(self) -> float:
        """Seconds that never jump: for rates, time-outs and leases in memory. Never turned."""
        return time.monotonic()
