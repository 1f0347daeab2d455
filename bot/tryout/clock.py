"""The time machine's clock: real time plus an offset that lives in a file which the coach reads too."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path


@dataclass(frozen=True)
class Told:
    """When the coach will send next (None: nothing is planned), and up to which turned instant it has done its work."""

    due: datetime | None
    looked_at: datetime


class TurnedClock:
    """Reads and turns the clock; the file holds the offset in seconds on one line, missing or empty means 0."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def offset(self) -> float:
        try:
            return float(self.path.read_text(encoding="ascii").strip() or 0)
        except FileNotFoundError:
            return 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.offset())

    def timestamp(self) -> int:
        """Whole seconds since 1970, the way messages carry their date."""
        return int(self.now().timestamp())

    def turn_by(self, seconds: float) -> None:
        self._write(self.offset() + seconds)

    def turn_to(self, instant: datetime) -> None:
        self._write((instant - datetime.now(UTC)).total_seconds())

    def reset(self) -> None:
        self._write(0.0)

    def told(self) -> Told | None:
        """What the coach wrote beside the clock file after its last tick; None when it wrote nothing readable."""
        path = self.path.with_name(self.path.name + ".next")
        try:
            due, looked_at = path.read_text(encoding="ascii").splitlines()
            return Told(datetime.fromisoformat(due) if due else None, datetime.fromisoformat(looked_at))
        except (OSError, ValueError):
            return None

    def _write(self, offset: float) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        temporary.write_text(f"{offset:.6f}\n", encoding="ascii")
        os.replace(temporary, self.path)
