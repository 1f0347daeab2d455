"""Where a check-in is: what the open question of a night remembers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any, Literal

from bot.domain.callback import pack_time, unpack_time
from bot.domain.night import NightField

Card = Literal["", "card", "open"]
"""Where a change leads back to: nowhere (the questions go on), the card after a check-in, the card of the diary."""
HOUR, READINGS, OTHERWISE, LONG_NAP = "hour", "readings", "otherwise", "long_nap"
"""What is checked beside the unlikely: which of two equal hours, which of two readings of a time (`kept`), whether a
message may replace answers (`kept`: FIELD=VALUE), whether a nap was that long (`kept`: its minutes and start)."""

AT_IT = timedelta(seconds=120)
"""Whoever takes longer over a question does something else meanwhile."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a check-in is. `tries`: questions asked per contradiction. `until`: the person wants rest until then.

    `by`: the number of the scheduled message that asked; None where it was shown to somebody who is there.
    `check`: the question is not the step's own but whether its answer is right: a bot.domain.unlikely.Unlikely, or one
    of the four above. `usual`: the person's own clock times of late, None until they were looked up.
    `inputs`, `seconds`: what the person did so far, and how long they were at it. `more`: after the question of a trial
    the others are asked, as the person wants.
    """

    step: NightField
    card: Card = ""
    tries: Mapping[str, int] = field(default_factory=dict)
    until: datetime | None = None
    by: int | None = None
    check: str = ""
    kept: tuple[str, ...] = ()
    usual: Mapping[str, str] | None = None
    inputs: int = 0
    seconds: int = 0
    more: bool = False

    def state(self) -> dict[str, Any]:
        """As JSON for the row of the open question."""
        return {
            "step": self.step,
            "card": self.card,
            "tries": dict(self.tries),
            "until": self.until.isoformat() if self.until else None,
            "by": self.by,
            "check": self.check,
            "kept": list(self.kept),
            "usual": None if self.usual is None else dict(self.usual),
            "inputs": self.inputs,
            "seconds": self.seconds,
            "more": self.more,
        }

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> "Progress":
        """From that JSON."""
        until = datetime.fromisoformat(state["until"]) if state.get("until") else None
        kept = tuple(state.get("kept", ()))
        return cls(**{**state, "until": until, "kept": kept})

    def rests(self, now: datetime) -> bool:
        """Whether the person asked not to be asked until later."""
        return self.until is not None and now < self.until

    def after_input(self, asked_at: datetime | None, now: datetime) -> tuple[int, int]:
        """`inputs` and `seconds` with one answer more, to the question that was shown at `asked_at`."""
        gap = now - asked_at if asked_at is not None else timedelta()
        return self.inputs + 1, self.seconds + max(0, round(min(gap, AT_IT).total_seconds()))

    def usually(self, step: NightField) -> time | None:
        """The person's own time of late for a clock question."""
        return unpack_time((self.usual or {}).get(step, ""))


def packed(times: Mapping[NightField, time]) -> dict[str, str]:
    """Clock times as `usual` holds them."""
    return {name: pack_time(wall) for name, wall in times.items()}
