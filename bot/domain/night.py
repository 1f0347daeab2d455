"""One night of the diary: what was answered, the figures that follow from it, and what contradicts itself.

L lights out, S minutes to fall asleep (SOL), W minutes awake in the night (WASO), F woke for good, O out of bed:
TST = F - L - S - W, SPT = F - L - S, TWAK = O - F, sleep window = O - L (after the Consensus Sleep Diary, Carney
2012). Durations are counted in UTC.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.domain.local_time import elapsed_minutes, to_instant, wall_day

LONGEST_NIGHT = 18 * 60
"""Minutes; a longer night is a slip of the pen."""
LONGEST_LIE_IN = 12 * 60
"""Minutes between waking and getting up; beyond half a day on the clock, getting up came first."""

_EARLIEST_LIGHTS_OUT, _LATEST_LIGHTS_OUT = time(19), time(4)
_SHORT_NIGHT, _LONG_SOL, _LONG_WASO = 180, 180, 240

Quality = Literal["very_poor", "poor", "so_so", "good", "very_good"]
NightField = Literal["lights_out", "sol", "waso", "woke", "out_of_bed", "quality"]
NIGHT_FIELDS: tuple[NightField, ...] = ("lights_out", "sol", "waso", "woke", "out_of_bed", "quality")
"""In the order in which they are asked."""

Flag = Literal["legs", "cramps", "tension"]
"""What may have kept somebody awake, for those who run into it."""
MOST_AWAKENINGS = 50
LONGEST_NOTE = 500

Minutes = Annotated[int, Field(ge=0, le=24 * 60)]


class NightAnswers(BaseModel):
    """What a person said about a night. None is missing, never zero; `skipped` names what they left out.

    `after_change`: the clock answers that lie in the second of two equal hours, when the clock is put back.
    `believed`: what is unlikely, was asked about once, and is so.
    """

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    lights_out: time | None = None
    sol: Minutes | None = None
    waso: Minutes | None = None
    woke: time | None = None
    out_of_bed: time | None = None
    quality: Quality | None = None
    no_sleep: bool = False
    skipped: frozenset[str] = frozenset()
    into_bed: time | None = None
    awakenings: Annotated[int, Field(ge=0, le=MOST_AWAKENINGS)] | None = None
    note: Annotated[str, Field(max_length=LONGEST_NOTE)] | None = None
    flags: frozenset[Flag] = frozenset()
    after_change: frozenset[str] = frozenset()
    believed: frozenset[str] = frozenset()

    @property
    def missing(self) -> tuple[NightField, ...]:
        """The questions without an answer, skipped ones too."""
        return tuple(field for field in NIGHT_FIELDS if getattr(self, field) is None)

    @property
    def is_filled_in(self) -> bool:
        """Whether anything at all is known of the night."""
        return self.no_sleep or len(self.missing) < len(NIGHT_FIELDS)

    @property
    def is_begun(self) -> bool:
        """Whether anything was answered or left out."""
        return self.is_filled_in or bool(self.skipped)


@dataclass(frozen=True, slots=True)
class NightInstants:
    """The clock answers of a night as UTC instants."""

    lights_out: datetime | None
    woke: datetime | None
    out_of_bed: datetime | None


@dataclass(frozen=True, slots=True)
class NightFigures:
    """Minutes; None when something a figure needs is missing, or when what it needs cannot all be true."""

    tst: int | None = None
    window: int | None = None
    spt: int | None = None
    twak: int | None = None
    sol: int | None = None
    waso: int | None = None


class Reason(StrEnum):
    """Why the answers of a night cannot all be true."""

    LIGHTS_OUT_AFTER_WAKING = "lights_out_after_waking"
    UP_BEFORE_AWAKE = "up_before_awake"
    NIGHT_TOO_LONG = "night_too_long"
    AWAKE_LONGER_THAN_IN_BED = "awake_longer_than_in_bed"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A reason, and the question whose new answer is the likeliest to mend it."""

    reason: Reason
    field: NightField


def instants(answers: NightAnswers, night: date, zone: str) -> NightInstants:
    """The clock answers in their order of time: each falls within the 24 hours after the one before it.

    The first one counts as evening from noon on (the day before the night's date), else as morning; getting up and
    waking without a lights-out are of the night's own date, and so is a sleep of one afternoon.
    Raises ValueError for an unknown zone.
    """
    placed: list[datetime | None] = []
    before: tuple[date, time] | None = None
    for wall in (answers.lights_out, answers.woke, answers.out_of_bed):
        if wall is None:
            placed.append(None)
            continue
        if before is not None:
            day = before[0] if wall >= before[1] else before[0] + timedelta(days=1)
        else:
            ends = answers.woke or answers.out_of_bed
            day = wall_day(night, wall, ends=ends) if answers.lights_out else night
        before = (day, wall)
        placed.append(to_instant(day, wall, zone))
    return NightInstants(*placed)


def figures(answers: NightAnswers, night: date, zone: str) -> NightFigures:
    """The figures of a night, in minutes. Without any sleep TST is 0 and the rest stays empty."""
    if answers.no_sleep:
        return NightFigures(tst=0)
    at = instants(answers, night, zone)
    in_the_dark = _within(_between(at.lights_out, at.woke), LONGEST_NIGHT)
    spt = _less(in_the_dark, answers.sol)
    twak = _between(at.woke, at.out_of_bed)
    return NightFigures(
        tst=_less(spt, answers.waso),
        window=_within(_between(at.lights_out, at.out_of_bed), LONGEST_NIGHT),
        spt=spt,
        twak=twak if twak is not None and 0 <= twak <= LONGEST_LIE_IN else None,
        sol=answers.sol,
        waso=answers.waso,
    )


def contradiction(answers: NightAnswers, night: date, zone: str) -> Contradiction | None:
    """What cannot be true among the answers so far, and the question to ask again; None when all fits.

    The hard limits: 0 < F - L, F <= O, a night of at most 18 hours, S + W <= F - L (O - L while F is missing).
    """
    at = instants(answers, night, zone)
    in_the_dark = _between(at.lights_out, at.woke)
    lie_in = _between(at.woke, at.out_of_bed)
    window = _between(at.lights_out, at.out_of_bed)
    if in_the_dark is not None and not 0 < in_the_dark <= LONGEST_NIGHT:
        return Contradiction(Reason.LIGHTS_OUT_AFTER_WAKING, _odd_clock(answers, "woke"))
    if lie_in is not None and not 0 <= lie_in <= LONGEST_LIE_IN:
        return Contradiction(Reason.UP_BEFORE_AWAKE, "out_of_bed")
    if window is not None and not 0 < window <= LONGEST_NIGHT:
        return Contradiction(Reason.NIGHT_TOO_LONG, _odd_clock(answers, "out_of_bed"))
    longest = in_the_dark if in_the_dark is not None else window
    if not answers.no_sleep and longest is not None and (answers.sol or 0) + (answers.waso or 0) > longest:
        field = _too_much(answers, longest, "woke" if in_the_dark is not None else "out_of_bed")
        return Contradiction(Reason.AWAKE_LONGER_THAN_IN_BED, field)
    return None


def _odd_clock(answers: NightAnswers, otherwise: NightField) -> NightField:
    """Lights out when it lies outside 19:00-04:00, where it seldom does; else the other clock question."""
    wall = answers.lights_out
    return "lights_out" if wall and _LATEST_LIGHTS_OUT < wall < _EARLIEST_LIGHTS_OUT else otherwise


def _too_much(answers: NightAnswers, longest: int, end: NightField) -> NightField:
    """The larger of S and W; after an hour or two in bed with ordinary S and W, the clock that ended the night."""
    sol, waso = answers.sol or 0, answers.waso or 0
    if longest < _SHORT_NIGHT and sol <= _LONG_SOL and waso <= _LONG_WASO:
        return end
    return "sol" if sol > waso else "waso"


def _between(start: datetime | None, end: datetime | None) -> int | None:
    return None if start is None or end is None else elapsed_minutes(start, end)


def _within(minutes: int | None, longest: int) -> int | None:
    return minutes if minutes is not None and 0 < minutes <= longest else None


def _less(minutes: int | None, part: int | None) -> int | None:
    return minutes - part if minutes is not None and part is not None and part <= minutes else None
