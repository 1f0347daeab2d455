"""One night of the diary: what was answered, the figures that follow from it, and what contradicts itself.

B into bed, L lights out, S minutes to fall asleep (SOL), W minutes awake in the night (WASO), F woke for good, O out
of bed: TST = F - L - S - W, SPT = F - L - S, TWAK = O - F, sleep window = O - L, TIB = O - B (after the Consensus
Sleep Diary, Carney 2012). Durations are counted in UTC.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Literal, NamedTuple, get_args

from pydantic import BaseModel, ConfigDict, Field

from bot.domain.clock_changes import placed, same_offset
from bot.domain.local_time import NOON, elapsed_minutes, local, wall_day

LONGEST_NIGHT = 18 * 60
"""Minutes; a longer night is a slip of the pen."""
LONGEST_LIE_IN = 12 * 60
"""Minutes between waking and getting up; beyond half a day on the clock, getting up came first."""

EARLIEST_LIGHTS_OUT, LATEST_LIGHTS_OUT = time(19), time(4)
"""Outside of these hours few people turn out the light."""
LONG_SOL, LONG_WASO = 180, 240
_SHORT_NIGHT, _LONG_BEFORE_DARK = 180, 180

Quality = Literal["very_poor", "poor", "so_so", "good", "very_good"]
NightField = Literal[
    "into_bed", "lights_out", "sol", "awakenings", "waso", "woke", "out_of_bed", "quality", "naps", "note"
]
NIGHT_FIELDS: tuple[NightField, ...] = ("lights_out", "sol", "waso", "woke", "out_of_bed", "quality")
"""The short form, in the order in which they are asked."""
FULL_FIELDS: tuple[NightField, ...] = get_args(NightField)
"""The full form, in the order in which they are asked."""
CLOCKS: tuple[NightField, ...] = ("into_bed", "lights_out", "woke", "out_of_bed")
"""The clock answers in their order of time."""

Flag = Literal["legs", "cramps", "tension"]
"""What may have kept somebody awake, for those who run into it."""
Circumstance = Literal["ill", "travel", "alcohol", "medicine", "shift", "holiday", "habit"]
"""What makes a night unlike others, for somebody in a trial (confounders, section E of the fact sheet)."""
MOST_AWAKENINGS = 50
LONGEST_NOTE = 500

Minutes = Annotated[int, Field(ge=0, le=24 * 60)]


class NightAnswers(BaseModel):
    """What a person said about a night. None is missing, never zero; `skipped` names what they left out.

    `after_change`: the clock answers that lie in the second of two equal hours, when the clock is put back.
    `believed`: what is unlikely and was asked about, once. `naps`: whether they slept by day before the night; the naps
    themselves are rows of their own.
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
    naps: bool | None = None
    note: Annotated[str, Field(max_length=LONGEST_NOTE)] | None = None
    flags: frozenset[Flag] = frozenset()
    circumstances: frozenset[Circumstance] = frozenset()
    after_change: frozenset[str] = frozenset()
    believed: frozenset[str] = frozenset()

    @property
    def missing(self) -> tuple[NightField, ...]:
        """The questions of the short form without an answer, skipped ones too."""
        return tuple(field for field in NIGHT_FIELDS if getattr(self, field) is None)

    @property
    def is_filled_in(self) -> bool:
        """Whether anything at all is known of the night; a nap by day is not of the night."""
        return self.no_sleep or any(getattr(self, field) is not None for field in FULL_FIELDS if field != "naps")

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
    into_bed: datetime | None = None


@dataclass(frozen=True, slots=True)
class NightFigures:
    """Minutes, and `awakenings` (NWAK) as a count.

    None when something a figure needs is missing, or when what it needs cannot all be true.
    """

    tst: int | None = None
    window: int | None = None
    spt: int | None = None
    twak: int | None = None
    sol: int | None = None
    waso: int | None = None
    tib: int | None = None
    awakenings: int | None = None


class Reason(StrEnum):
    """Why the answers of a night cannot all be true."""

    LIGHTS_OUT_BEFORE_BED = "lights_out_before_bed"
    LIGHTS_OUT_AFTER_WAKING = "lights_out_after_waking"
    UP_BEFORE_AWAKE = "up_before_awake"
    NIGHT_TOO_LONG = "night_too_long"
    IN_BED_TOO_LONG = "in_bed_too_long"
    AWAKE_LONGER_THAN_IN_BED = "awake_longer_than_in_bed"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A reason, and the question whose new answer is the likeliest to mend it."""

    reason: Reason
    field: NightField


def instants(answers: NightAnswers, night: date, zone: str, zone_up: str | None = None) -> NightInstants:
    """The clock answers in their order of time: each is the first coming of its wall time since the one before it.

    The first one counts as evening from noon on (the day before the night's date), else as morning; getting up and
    waking without a bedtime are of the night's own date, and so is a sleep of one afternoon. Waking and getting up are
    told in `zone_up`, where they rose (None: in `zone` as well). Raises ValueError for an unknown zone.
    """
    found: dict[str, datetime | None] = {}
    before: _Told | None = None
    for field in CLOCKS:
        wall: time | None = getattr(answers, field)
        if wall is None:
            found[field] = None
            continue
        there = (zone_up or zone) if field in ("woke", "out_of_bed") else zone
        second = field in answers.after_change
        if before is None:
            in_bed = answers.into_bed is not None or answers.lights_out is not None
            day = wall_day(night, wall, ends=answers.out_of_bed or answers.woke) if in_bed else night
            before = _Told(placed(day, wall, there, second=second), day, wall, there)
        else:
            before = _first_coming(before, wall, there, second=second)
        found[field] = before.at
    return NightInstants(**found)


class _Told(NamedTuple):
    """A clock answer in its place."""

    at: datetime
    day: date
    wall: time
    zone: str


def _first_coming(since: _Told, wall: time, zone: str, *, second: bool) -> _Told:
    """The first instant at which the clock there shows that time, from `since` on."""
    day = since.day if zone == since.zone else local(since.at, zone).date()
    if zone != since.zone or wall >= since.wall or second:
        at = placed(day, wall, zone, second=second)
        if at >= since.at:
            return _Told(at, day, wall, zone)
    day += timedelta(days=1)
    return _Told(placed(day, wall, zone, second=second), day, wall, zone)


def figures(answers: NightAnswers, night: date, zone: str, zone_up: str | None = None) -> NightFigures:
    """The figures of a night, in minutes. Without any sleep TST is 0 and the rest stays empty."""
    if answers.no_sleep:
        return NightFigures(tst=0)
    at = instants(answers, night, zone, zone_up)
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
        tib=_within(_between(at.into_bed, at.out_of_bed), LONGEST_NIGHT),
        awakenings=answers.awakenings,
    )


def is_irregular(answers: NightAnswers, night: date, zone: str, zone_up: str | None = None) -> bool:
    """A night of travel or of a clock change: flagged, and left out of regularity and of comparisons.

    The clock counts between the first and the last answer on it; what is missing of them is taken as the noons around.
    """
    up = zone_up or zone
    if up != zone:
        return True
    at = instants(answers, night, zone, up)
    noons = placed(night - timedelta(days=1), NOON, zone), placed(night, NOON, zone)
    start = at.into_bed or at.lights_out or noons[0]
    end = at.out_of_bed or at.woke or noons[1]
    return not same_offset(*((start, end) if start < end else noons), zone)


def contradiction(answers: NightAnswers, night: date, zone: str, zone_up: str | None = None) -> Contradiction | None:
    """What cannot be true among the answers so far, and the question to ask again; None when all fits.

    The hard limits: B <= L < F <= O, a night (or time in bed) of at most 18 hours, S + W <= F - L (O - L while F is
    missing).
    """
    return contradiction_at(answers, instants(answers, night, zone, zone_up))


def contradiction_at(answers: NightAnswers, at: NightInstants) -> Contradiction | None:
    """The same for answers that are in their places already."""
    in_the_dark = _between(at.lights_out, at.woke)
    lie_in = _between(at.woke, at.out_of_bed)
    window = _between(at.lights_out, at.out_of_bed)
    before_dark, in_bed = _between(at.into_bed, at.lights_out), _between(at.into_bed, at.out_of_bed or at.woke)
    if before_dark is not None and not 0 <= before_dark <= LONGEST_LIE_IN:
        return Contradiction(Reason.LIGHTS_OUT_BEFORE_BED, "into_bed" if _is_odder(answers) else "lights_out")
    if in_the_dark is not None and not 0 < in_the_dark <= LONGEST_NIGHT:
        return Contradiction(Reason.LIGHTS_OUT_AFTER_WAKING, odd_clock(answers, "woke"))
    if lie_in is not None and not 0 <= lie_in <= LONGEST_LIE_IN:
        return Contradiction(Reason.UP_BEFORE_AWAKE, "out_of_bed")
    if window is not None and not 0 < window <= LONGEST_NIGHT:
        return Contradiction(Reason.NIGHT_TOO_LONG, odd_clock(answers, "out_of_bed"))
    if in_bed is not None and not 0 < in_bed <= LONGEST_NIGHT:
        end: NightField = "out_of_bed" if at.out_of_bed else "woke"
        early = (before_dark or 0) > _LONG_BEFORE_DARK or _is_odder(answers)
        return Contradiction(Reason.IN_BED_TOO_LONG, "into_bed" if early else end)
    longest = in_the_dark if in_the_dark is not None else window
    if not answers.no_sleep and longest is not None and (answers.sol or 0) + (answers.waso or 0) > longest:
        field = _too_much(answers, longest, "woke" if in_the_dark is not None else "out_of_bed")
        return Contradiction(Reason.AWAKE_LONGER_THAN_IN_BED, field)
    return None


def odd_clock(answers: NightAnswers, otherwise: NightField) -> NightField:
    """Lights out when it lies outside 19:00-04:00, where it seldom does; else the other clock question."""
    return "lights_out" if _is_odd(answers.lights_out) else otherwise


def _is_odder(answers: NightAnswers) -> bool:
    """Whether the time of going to bed lies outside those hours, and lights out does not."""
    return _is_odd(answers.into_bed) and not _is_odd(answers.lights_out)


def _is_odd(wall: time | None) -> bool:
    return wall is not None and LATEST_LIGHTS_OUT < wall < EARLIEST_LIGHTS_OUT


def _too_much(answers: NightAnswers, longest: int, end: NightField) -> NightField:
    """The larger of S and W; after an hour or two in bed with ordinary S and W, the clock that ended the night."""
    sol, waso = answers.sol or 0, answers.waso or 0
    if longest < _SHORT_NIGHT and sol <= LONG_SOL and waso <= LONG_WASO:
        return end
    return "sol" if sol > waso else "waso"


def _between(start: datetime | None, end: datetime | None) -> int | None:
    return None if start is None or end is None else elapsed_minutes(start, end)


def _within(minutes: int | None, longest: int) -> int | None:
    return minutes if minutes is not None and 0 < minutes <= longest else None


def _less(minutes: int | None, part: int | None) -> int | None:
    return minutes - part if minutes is not None and part is not None and part <= minutes else None
