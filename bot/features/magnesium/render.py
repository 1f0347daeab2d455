"""Screens of one evening: the reminder, the question, what was noted, the way back."""

from datetime import UTC, datetime, time

from babel.dates import format_date

from bot.catalog.words import Words
from bot.db.intakes import Intake, Moment, Status
from bot.domain.callback import pack_time
from bot.domain.local_time import local
from bot.features.magnesium import flow
from bot.features.magnesium.evening import Evening
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view.moments import clock, weekday

FEATURE = "magnesium"
NOTHING, SKIPPED, TAKEN = "n", "s", "t"
"""What an undo button carries: nothing was noted, skipped, taken (followed by the second at which, where known)."""

REMINDERS: dict[tuple[Moment, bool], tuple[str, str]] = {
    ("evening", True): ("magnesium-reminder-discreet", "magnesium-reminder-discreet-again"),
    ("evening", False): ("magnesium-reminder", "magnesium-reminder-again"),
    ("second", True): ("magnesium-second-reminder-discreet", "magnesium-second-reminder-discreet-again"),
    ("second", False): ("magnesium-second-reminder", "magnesium-second-reminder-again"),
}
"""The texts of a reminder, and of one that comes again, by moment and by whether it is discreet."""


def reminder(words: Words, evening: Evening, number: int, *, laters: tuple[int, ...], discreet: bool) -> Screen:
    """The scheduled question: number 0 with sound, the others shorter and silent. `discreet` names no magnesium."""
    first, again = REMINDERS[evening.moment, discreet]
    keyboard = _answers(words, evening, laters)
    return Screen(words(again if number else first), keyboard, silent=number > 0, question=_key(evening))


def question(words: Words, evening: Evening, now: datetime, *, laters: tuple[int, ...], lead: str = "") -> Screen:
    """The question by hand or once more; `lead` is a sentence before it."""
    if evening.goes_on(now):
        text = words("magnesium-ask" if evening.moment == "evening" else "magnesium-second-ask")
        keyboard = _answers(words, evening, laters)
    else:
        text = words("magnesium-ask-past", evening=evening_name(words, evening, now))
        taken, earlier = to(words, "taken", evening), to(words, "earlier", evening, label="other-time")
        keyboard = rows((taken, to(words, "skip", evening, label="not-taken"), earlier), 2)
    return Screen(f"{lead} {text}".strip(), keyboard, question=_key(evening))


def example(words: Words, evening: Evening, *, laters: tuple[int, ...]) -> Screen:
    return Screen(words("magnesium-ask-example"), _answers(words, evening, laters), question=_key(evening))


def asks_time(words: Words, evening: Evening, now: datetime, *, key: str = "magnesium-time") -> Screen:
    """When was it: likely times as buttons, or typed."""
    times = evening.times(now)
    buttons = [_at(evening, wall, clock(wall)) for wall in times]
    if evening.goes_on(now):
        buttons.insert(0, to(words, "now", evening, label="just-now"))
    dinner = evening.dinner_time(now)
    eating = () if dinner is None or dinner in times else (_at(evening, dinner, _at_dinner(words, dinner)),)
    ways_out = (to(words, "forgot", evening), to(words, "back", evening))
    keyboard = (*rows(buttons, 4), *rows(eating, 1), *rows(ways_out, 2))
    return Screen(words(key), keyboard, question=_key(evening))


def time_ahead(words: Words, wall: time) -> str:
    return words("magnesium-time-ahead", time=clock(wall))


def later(words: Words, evening: Evening, at: datetime | None) -> Screen:
    """When the coach asks again, or that it does not; it can be answered meanwhile."""
    text = (
        words("magnesium-later-quiet" if evening.moment == "evening" else "magnesium-second-later-quiet")
        if at is None
        else words("magnesium-later", time=clock(local(at, evening.zone).time()))
    )
    answers = (to(words, "taken", evening), _skip(words, evening))
    return Screen(text, rows(answers, 2), question=_key(evening))


def recorded(words: Words, evening: Evening, intake: Intake, now: datetime, *, undo: str = "") -> Screen:
    """What was noted, with the way back; `undo`: what its button carries, where something was there before."""
    at, second = _taken_at(evening, intake), evening.moment == "second"
    if evening.goes_on(now):
        part = flow.part_of_day(now, evening.zone)
        if intake.status == "skipped":
            text = words("magnesium-second-skipped" if second else "magnesium-skipped")
        elif at is None:
            text = words("magnesium-taken-untimed", part=part)
        else:
            text = words("magnesium-taken", time=at, part=part)
    else:
        name = evening_name(words, evening, now)
        if intake.status == "skipped":
            text = words("magnesium-skipped-past", evening=name)
        else:
            text = words("magnesium-noted-past", evening=name, what=what(words, evening, intake))
    back = (to(words, "undo", evening, undo),) if undo else ()
    others = () if evening.goes_on(now) else (to(words, "evenings", evening, label="other-evening"),)
    return Screen(text, rows((to(words, "change", evening), *back, *others), 2))


def change(words: Words, evening: Evening, intake: Intake, now: datetime) -> Screen:
    """The way back: another time, the other answer, no answer."""
    name = evening_name(words, evening, now)
    text = words("magnesium-change", evening=name, what=what(words, evening, intake))
    if intake.status == "taken":
        first = to(words, "earlier", evening, label="other-time")
        second = to(words, "skip", evening, label="not-after-all")
    else:
        first = to(words, "taken", evening, label="taken-after-all")
        second = to(words, "earlier", evening)
    buttons = (first, second, to(words, "clear", evening), to(words, "back", evening, label="keep"))
    return Screen(text, rows(buttons, 2), question=_key(evening))


def cleared(words: Words, evening: Evening, before: Intake | None, now: datetime) -> Screen:
    text = words("magnesium-cleared", evening=evening_name(words, evening, now))
    back = () if before is None else (to(words, "undo", evening, packed(before)),)
    return Screen(text, rows((to(words, "open", evening), *back), 2))


def left_open(words: Words, evening: Evening, now: datetime) -> Screen:
    text = words("magnesium-left-open", evening=evening_name(words, evening, now))
    return Screen(text, ((to(words, "open", evening),),))


def evening_name(words: Words, evening: Evening, now: datetime) -> str:
    """vanavond until it ends, gisteravond, else maandagavond; with its date where it is a week ago or more."""
    second = evening.moment == "second"
    if evening.goes_on(now) or evening.age(now) <= 0:
        return words("magnesium-second-today" if second else "magnesium-tonight")
    if evening.age(now) == 1:
        return words("magnesium-second-yesterday" if second else "magnesium-last-evening")
    day = weekday(words, evening.day)
    if evening.age(now) < flow.WEEK:
        return words("magnesium-second-of" if second else "magnesium-evening-of", weekday=day)
    key = "magnesium-second-on" if second else "magnesium-evening-on"
    return words(key, weekday=day, date=format_date(evening.day, "d MMMM", locale=words.language))


def what(words: Words, evening: Evening, intake: Intake | None) -> str:
    """genomen om 22:04, genomen, niet genomen, niet ingevuld."""
    if intake is None:
        return words("magnesium-what-open")
    if intake.status == "skipped":
        return words("magnesium-what-skipped")
    at = _taken_at(evening, intake)
    return words("magnesium-what-untimed") if at is None else words("magnesium-what-taken", time=at)


def packed(before: Intake | None) -> str:
    """What was noted, as an undo button carries it."""
    if before is None:
        return NOTHING
    at = "" if before.taken_at is None else str(int(before.taken_at.timestamp()))
    return TAKEN + at if before.status == "taken" else SKIPPED


def unpacked(carried: str) -> tuple[Status, datetime | None] | None:
    """The status and the time that an undo button carries; None for anything else."""
    kind, at = carried[:1], carried[1:]
    if at and not (at.isascii() and at.isdigit() and len(at) < 12):
        return None
    if kind == TAKEN:
        return "taken", datetime.fromtimestamp(int(at), UTC) if at else None
    return ("skipped", None) if carried == SKIPPED else None


def to(words: Words, verb: str, evening: Evening, *args: str, label: str | None = None) -> Button:
    """A button about this evening."""
    return Button.to(words(f"magnesium-button-{label or verb}"), FEATURE, verb, evening.subject, *args)


def _answers(words: Words, evening: Evening, laters: tuple[int, ...]) -> Keyboard:
    first = (to(words, "taken", evening), to(words, "earlier", evening))
    again = [_later(words, evening, minutes) for minutes in laters]
    return (first, *rows(again, 3), (_skip(words, evening),))


def _later(words: Words, evening: Evening, minutes: int) -> Button:
    """Half an hour carries no minutes, as it never did."""
    arguments = () if minutes == flow.AGAIN else (str(minutes),)
    return to(words, "later", evening, *arguments, label=f"later-{minutes}")


def _skip(words: Words, evening: Evening) -> Button:
    return to(words, "skip", evening, label="skip" if evening.moment == "evening" else "second-skip")


def _at(evening: Evening, wall: time, label: str) -> Button:
    return Button.to(label, FEATURE, "at", evening.subject, pack_time(wall))


def _at_dinner(words: Words, wall: time) -> str:
    return words("magnesium-button-dinner", time=clock(wall))


def _key(evening: Evening) -> tuple[str, str]:
    return FEATURE, evening.subject


def _taken_at(evening: Evening, intake: Intake) -> str | None:
    return None if intake.taken_at is None else clock(local(intake.taken_at, evening.zone).time())
