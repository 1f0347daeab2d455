"""The questions about somebody's times and magnesium: what an answer changes, and which question it leads to.

A value is what a button carries, and what typed text is read as: HHMM for a clock time, "d56" for weekdays
(Monday 0), "f2" for the first of two, else a word such as "varies".
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import Any, Literal, get_args

from bot.domain.callback import unpack_time
from bot.domain.concerns import Concern, concerns_of
from bot.domain.person import Profile, dinner_fits, reminder_time

Step = Literal[
    "clock",
    "place",
    "getup",
    "getup_free",
    "free_days",
    "lights_out",
    "magnesium",
    "screening",
    "which",
    "doctor",
    "reminder",
    "dinner",
]
STEPS: tuple[Step, ...] = get_args(Step)
WEEKEND = "d56"
TELLING: frozenset[Step] = frozenset({"which", "doctor"})
"""Questions that are open only after a yes to the safety screen: that one is open tells how it was answered."""
TELLING_LASTS = timedelta(hours=1)
"""So long they are open."""
_WITH_FOOD = "_food"
"""The end of a value that offers magnesium from ordinary food besides: never beside what was said about kidneys."""
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class State:
    """The question that is open. `picked`: weekdays ticked so far; `zone` and `place`: what is to be confirmed.

    `first`: the first free day, where a second one is asked for. `at_sea`: a location was shared, and no city is there.
    `listed`: all that counts for the safety screen is shown. `about`: what was said there; it is for the message that
    answers it, and never kept.
    """

    step: Step
    picked: str | None = None
    zone: str | None = None
    place: str = ""
    found: tuple[tuple[str, str], ...] = ()  # (zone, name) to choose from
    at_sea: bool = False
    first: int | None = None
    listed: bool = False
    about: tuple[Concern, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The values that are set, as JSON takes them, without what is never kept."""
        unset = asdict(State(self.step, about=self.about))
        return {"step": self.step, **{name: value for name, value in asdict(self).items() if value != unset[name]}}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "State":
        """What `to_json` wrote."""
        found = tuple((str(zone), str(name)) for zone, name in values.get("found", ()))
        return cls(**{**values, "found": found})


@dataclass(frozen=True, slots=True)
class Move:
    """What an answer does: columns of the person that change, and the question that comes with it (None: done).

    `offers_food`: whoever is to wait, or goes without, may hear what ordinary food has.
    """

    changes: Mapping[str, Any] = field(default_factory=dict)
    following: State | None = None
    offers_food: bool = False


def decide(state: State, value: str, profile: Profile, *, now: datetime, screened: bool) -> Move | None:
    """What answer `value` does; None where it is no answer to this question. `screened`: safety screen passed."""
    match state.step:
        case "clock":
            zone = {"zone": state.zone} if state.zone else {}
            return {"yes": Move(zone), "no": Move(following=State("place"))}.get(value)
        case "place":
            return Move({"zone": value}) if value in dict(state.found) else None
        case "magnesium" if value in ("silent", "none"):
            return _magnesium(value)
        case "magnesium" | "reminder" | "dinner":
            return _remind(state.step, value, profile, screened=screened)
        case "screening":
            return _screening(value, now)
        case "which":
            return _to_doctor(about) if (about := concerns_of(value)) else None
        case "doctor":
            return _doctor(value, now)
        case "free_days":
            return _free_days(value)
        case "getup_free" if value in ("same", "varies"):
            return Move({"getup_free": profile.getup if value == "same" else None, "free_days": frozenset()})
    return _clock_answer(state.step, value, profile)


def waits_for_screen(profile: Profile, *, screened: bool) -> bool:
    """Whether the reminder is wanted but may not begin yet.

    It looks the same whether the safety screen was left unanswered, or answered with yes: the answer is not stored.
    """
    return profile.magnesium == "remind" and not screened


def fits_reminder(wall: time, lights_out: time | None) -> bool:
    """Whether a reminder at `wall` can be sent: before lights-out + 30 minutes, and not on the day before."""
    return lights_out is None or dinner_fits(wall, lights_out)


def varies(profile: Profile) -> bool:
    """Whether the free days, or the times of getting up on them, vary: then every day has the ordinary time."""
    return not profile.free_days and profile.getup_free != profile.getup


def days_of(value: str) -> frozenset[int] | None:
    """The weekdays of "d56" or "p56"; None for anything else."""
    digits = value[1:]
    return frozenset(map(int, digits)) if set(digits) <= set("0123456") else None


def days_value(days: frozenset[int], kind: str = "d") -> str:
    """The value of weekdays: kind "d" answers with them, kind "p" only ticks them, kind "f" is the first of two."""
    return kind + "".join(map(str, sorted(days)))


def _magnesium(value: str) -> Move:
    return Move({"magnesium": value})


def _remind(step: Step, value: str, profile: Profile, *, screened: bool) -> Move | None:
    """When to remind; before the first reminder comes the safety screen."""
    if value == "dinner" and step != "dinner":
        return Move(following=State("dinner"))
    if value == "yes" and step == "magnesium" and reminder_time(profile) is None:
        return Move(following=State("reminder"))
    changes = _reminder_at(step, value, profile)
    if changes is None:
        return None
    return Move({**changes, "magnesium": "remind"}, None if screened else State("screening"))


def _reminder_at(step: Step, value: str, profile: Profile) -> dict[str, Any] | None:
    """A mere "yes" leaves the time as it is: an hour before lights out where none was chosen."""
    if value == "yes" and step == "magnesium":
        return {}
    if value == "before" and step != "dinner":
        return {"reminder_at": "before_lights_out"}
    wall = unpack_time(value)
    fits = wall is not None and fits_reminder(wall, profile.lights_out)
    return {"reminder_at": "dinner", "dinner": wall} if fits else None


def _passed(now: datetime) -> Move:
    return Move({"magnesium": "remind", "screened_at": now})


def _screening(value: str, now: datetime) -> Move | None:
    """Nothing applies, something does, or what it is; "list" only shows what counts."""
    match value:
        case "none":
            return _passed(now)
        case "some":
            return _not_yet(State("doctor"))
        case "list":
            return Move(following=State("screening", listed=True))
    about = concerns_of(value)
    return _to_doctor(about) if about else None


def _doctor(value: str, now: datetime) -> Move | None:
    """Whether the doctor knows; or what it is about, which may be said here too."""
    if value == "which":
        return Move(following=State("which"))
    if about := concerns_of(value):
        return _to_doctor(about)
    base = value.removesuffix(_WITH_FOOD)
    if base == "knows":
        return _passed(now) if base == value else None
    move = {"later": Move(), "without": _magnesium("none")}.get(base)
    return replace(move, offers_food=base != value) if move else None


def _to_doctor(about: tuple[Concern, ...]) -> Move:
    return _not_yet(State("doctor", about=about))


def _not_yet(following: State) -> Move:
    return Move({"magnesium": "remind", "screened_at": None}, following)


def _free_days(value: str) -> Move | None:
    days = days_of(value)
    match value[:1]:
        case "d" if days is not None:
            return Move({"free_days": days})
        case "p" if days is not None:
            return Move(following=State("free_days", picked=value[1:]))
        case "f" if days is not None and len(days) == 1:
            return Move(following=State("free_days", first=min(days)))
    return None


def _clock_answer(step: Step, value: str, profile: Profile) -> Move | None:
    wall = unpack_time(value)
    decider = _CLOCKS.get(step)
    return decider(wall, profile) if wall is not None and decider is not None else None


def _getup(wall: time, profile: Profile) -> Move:
    always_same = not profile.free_days and profile.getup is not None and profile.getup_free == profile.getup
    return Move({"getup": wall, **({"getup_free": wall} if always_same else {})})


def _getup_free(wall: time, profile: Profile) -> Move:
    if wall == profile.getup:
        return Move({"getup_free": wall, "free_days": frozenset()})
    return Move({"getup_free": wall}, State("free_days"))


_CLOCKS: dict[str, Callable[[time, Profile], Move]] = {
    "getup": _getup,
    "getup_free": _getup_free,
    "lights_out": lambda wall, profile: Move({"lights_out": wall}),
}
