"""Screens of the evening: the question, what was noted, the way back, the evenings so far."""

from collections.abc import Sequence
from datetime import date, datetime, time

from bot.catalog.words import Words
from bot.db.intakes import Intake
from bot.domain.callback import pack_time
from bot.domain.local_time import local
from bot.features.magnesium import flow
from bot.features.magnesium.flow import Evening
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view.moments import clock, weekday

FEATURE = "magnesium"


def reminder(words: Words, evening: Evening, number: int, *, later: bool) -> Screen:
    """The scheduled question: number 0 with sound, the others shorter and silent."""
    text = words("magnesium-reminder-again" if number else "magnesium-reminder")
    keyboard = _answers(words, evening, later=later)
    return Screen(text, keyboard, silent=number > 0, question=_key(evening))


def question(words: Words, evening: Evening, now: datetime, *, later: bool, lead: str = "") -> Screen:
    """The question by hand or once more; `lead` is a sentence before it."""
    if evening.goes_on(now):
        text, keyboard = words("magnesium-ask"), _answers(words, evening, later=later)
    else:
        text = words("magnesium-ask-past", evening=evening_name(words, evening, now))
        taken, earlier = _to(words, "taken", evening), _to(words, "earlier", evening, label="other-time")
        keyboard = rows((taken, _to(words, "skip", evening, label="not-taken"), earlier), 2)
    return Screen(f"{lead} {text}".strip(), keyboard, question=_key(evening))


def example(words: Words, evening: Evening, *, later: bool) -> Screen:
    return Screen(words("magnesium-ask-example"), _answers(words, evening, later=later), question=_key(evening))


def asks_time(words: Words, evening: Evening, now: datetime, *, key: str = "magnesium-time") -> Screen:
    """When was it: likely times as buttons, or typed."""
    times = evening.times(now)
    buttons = [_at(evening, wall, clock(wall)) for wall in times]
    if evening.goes_on(now):
        buttons.insert(0, _to(words, "now", evening, label="just-now"))
    dinner = evening.dinner_time(now)
    eating = () if dinner is None or dinner in times else (_at(evening, dinner, _at_dinner(words, dinner)),)
    ways_out = (_to(words, "forgot", evening), _to(words, "back", evening))
    keyboard = (*rows(buttons, 4), *rows(eating, 1), *rows(ways_out, 2))
    return Screen(words(key), keyboard, question=_key(evening))


def time_ahead(words: Words, wall: time) -> str:
    return words("magnesium-time-ahead", time=clock(wall))


def later(words: Words, evening: Evening, at: datetime | None) -> Screen:
    """When the coach asks again, or that it does not; it can be answered meanwhile."""
    text = (
        words("magnesium-later-quiet")
        if at is None
        else words("magnesium-later", time=clock(local(at, evening.zone).time()))
    )
    answers = (_to(words, "taken", evening), _to(words, "skip", evening))
    return Screen(text, rows(answers, 2), question=_key(evening))


def recorded(words: Words, evening: Evening, intake: Intake, now: datetime) -> Screen:
    """What was noted, with the way back."""
    at = _taken_at(evening, intake)
    if evening.goes_on(now):
        part = flow.part_of_day(now, evening.zone)
        if intake.status == "skipped":
            text = words("magnesium-skipped")
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
    return Screen(text, ((_to(words, "change", evening),),))


def change(words: Words, evening: Evening, intake: Intake, now: datetime) -> Screen:
    """The way back: another time, the other answer, no answer."""
    name = evening_name(words, evening, now)
    text = words("magnesium-change", evening=name, what=what(words, evening, intake))
    if intake.status == "taken":
        first = _to(words, "earlier", evening, label="other-time")
        second = _to(words, "skip", evening, label="not-after-all")
    else:
        first = _to(words, "taken", evening, label="taken-after-all")
        second = _to(words, "earlier", evening)
    buttons = (first, second, _to(words, "clear", evening), _to(words, "back", evening, label="keep"))
    return Screen(text, rows(buttons, 2), question=_key(evening))


def cleared(words: Words, evening: Evening, now: datetime) -> Screen:
    text = words("magnesium-cleared", evening=evening_name(words, evening, now))
    return Screen(text, ((_to(words, "open", evening),),))


def left_open(words: Words, evening: Evening, now: datetime) -> Screen:
    text = words("magnesium-left-open", evening=evening_name(words, evening, now))
    return Screen(text, ((_to(words, "open", evening),),))


def card(words: Words, evening: Evening, intake: Intake | None, now: datetime) -> Screen:
    """The evening as it stands, nothing asked."""
    name = evening_name(words, evening, now)
    text = words("magnesium-card", evening=name, what=what(words, evening, intake))
    return Screen(text, ((_to(words, "open" if intake is None else "change", evening),),))


def with_evenings(
    words: Words, screen: Screen, evenings: Sequence[tuple[Evening, Intake | None]], now: datetime
) -> Screen:
    """The screen with the evenings before, a line each, newest first."""
    if not evenings:
        return screen
    lines = [
        words("magnesium-line", evening=evening_name(words, one, now), what=what(words, one, intake))
        for one, intake in evenings
    ]
    text = "\n".join((f"{screen.text}\n", words("magnesium-evenings"), *lines))
    return Screen(text, screen.keyboard, question=screen.question)


def with_reminder_line(words: Words, screen: Screen, status: flow.Status) -> Screen:
    """A line on a reminder that does not come, with a way to change that."""
    if status == "on":
        return screen
    action = "resume" if status == "paused" else "reminder-time"
    button = Button.action(words(f"magnesium-button-reminder-{status}"), action)
    text = f"{screen.text}\n\n{words(f'magnesium-reminder-{status}')}"
    return Screen(text, (*screen.keyboard, (button,)), question=screen.question)


def none(words: Words) -> Screen:
    """For somebody who does not take magnesium."""
    return Screen(words("magnesium-none"), ((Button.action(words("magnesium-button-settings"), "settings"),),))


def evening_name(words: Words, evening: Evening, now: datetime) -> str:
    """vanavond until it ends, gisteravond, else maandagavond."""
    if evening.goes_on(now):
        return words("magnesium-tonight")
    if evening.age(now) == 1:
        return words("magnesium-last-evening")
    return words("magnesium-evening-of", weekday=weekday(words, evening.day))


def what(words: Words, evening: Evening, intake: Intake | None) -> str:
    """genomen om 22:04, genomen, zonder, geen antwoord."""
    if intake is None:
        return words("magnesium-what-open")
    if intake.status == "skipped":
        return words("magnesium-what-skipped")
    at = _taken_at(evening, intake)
    return words("magnesium-what-untimed") if at is None else words("magnesium-what-taken", time=at)


def _answers(words: Words, evening: Evening, *, later: bool) -> Keyboard:
    again = (_to(words, "later", evening),) if later else ()
    return rows((_to(words, "taken", evening), *again, _to(words, "earlier", evening), _to(words, "skip", evening)), 2)


def _to(words: Words, verb: str, evening: Evening, *, label: str | None = None) -> Button:
    return Button.to(words(f"magnesium-button-{label or verb}"), FEATURE, verb, evening.night.isoformat())


def _at(evening: Evening, wall: time, label: str) -> Button:
    return Button.to(label, FEATURE, "at", evening.night.isoformat(), pack_time(wall))


def _at_dinner(words: Words, wall: time) -> str:
    return words("magnesium-button-dinner", time=clock(wall))


def _key(evening: Evening) -> tuple[str, str]:
    return FEATURE, evening.night.isoformat()


def _taken_at(evening: Evening, intake: Intake) -> str | None:
    return None if intake.taken_at is None else clock(local(intake.taken_at, evening.zone).time())


def night(subject: str) -> date | None:
    """The night that a question or a button is about; None for anything else."""
    try:
        return date.fromisoformat(subject)
    except ValueError:
        return None
