"""Screens of /magnesium: this evening with the ones before it, which of them to change, and the reminder stopped."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from babel.dates import format_date

from bot.catalog.words import Words
from bot.db.intakes import Intake
from bot.features.magnesium.evening import Evening
from bot.features.magnesium.flow import Status
from bot.features.magnesium.render import FEATURE, evening_name, to, what
from bot.tg.screen import Button, Screen, rows

WHICH = "which"
"""The subject of the question which evening is meant."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One evening of the list. `second`: that of the day before it, None for somebody with one moment.

    `without`: it lies in a phase of a trial without magnesium.
    """

    evening: Evening
    intake: Intake | None
    second: "Listed | None" = None
    without: bool = False


def card(words: Words, listed: Listed, now: datetime) -> Screen:
    """The evening as it stands, nothing asked."""
    evening, intake = listed.evening, listed.intake
    if listed.without and intake is None:
        return Screen(words("magnesium-tonight-without" if evening.goes_on(now) else "magnesium-last-without"))
    name = evening_name(words, evening, now)
    text = words("magnesium-card", evening=name, what=what(words, evening, intake))
    return Screen(text, ((to(words, "open" if intake is None else "change", evening),),))


def with_evenings(words: Words, screen: Screen, before: Sequence[Listed]) -> Screen:
    """The screen with the evenings before, a line each, newest first."""
    if not before:
        return screen
    lines = [
        words("magnesium-line", evening=day_name(words, one.evening.day), what=_whole(words, one)) for one in before
    ]
    return replace(screen, text="\n".join((f"{screen.text}\n", words("magnesium-evenings"), *lines)))


def with_ways(words: Words, screen: Screen, evening: Evening, status: Status) -> Screen:
    """What else can be done here; a line on a reminder that does not come, with a way to change that."""
    mend = to(words, "evenings", evening)
    what_i_take = Button.action(words("magnesium-button-product"), "product")
    how = Button.action(words("magnesium-button-reminding"), "reminding")
    ways = rows((mend, what_i_take, how, *_stop(words, status)), 2)
    line = "" if status == "on" else f"\n\n{words(f'magnesium-reminder-{status}')}"
    return replace(screen, text=screen.text + line, keyboard=(*screen.keyboard, *ways))


def which(words: Words, listed: Sequence[Listed], *, example: bool = False) -> Screen:
    """Which evening to change: a button each, newest first."""
    buttons = [
        Button.to(_mark(words, one), FEATURE, "change" if one.intake else "open", one.evening.subject)
        for each in listed
        for one in filter(None, (each, each.second))
    ]
    back = to(words, "list", listed[0].evening, label="back")
    text = words("magnesium-which-example" if example else "magnesium-which")
    return Screen(text, (*rows(buttons, 2), (back,)), question=(FEATURE, WHICH))


def none(words: Words) -> Screen:
    """For somebody who does not take magnesium."""
    return Screen(words("magnesium-none"), ((Button.action(words("magnesium-button-settings"), "settings"),),))


def stopped(words: Words, began: date | None) -> Screen:
    """No reminder from now on; the way back carries since when it was taken."""
    arguments = () if began is None else (began.isoformat(),)
    on = Button.action(words("magnesium-button-reminder-on"), "reminder-on", *arguments)
    none = Button.action(words("magnesium-button-none"), "reminder-off", "none")
    return Screen(words("magnesium-stopped"), ((on,), (none,)))


def stopped_taking(words: Words) -> Screen:
    """They do not take it any more, so nothing is asked about it."""
    settings = Button.action(words("magnesium-button-settings"), "settings")
    return Screen(words("magnesium-stopped-taking"), ((settings,),))


def trial_rests(words: Words) -> Screen:
    """No reminder and no trial until a doctor knows."""
    buttons = (
        Button.to(words("trial-button-go-on-trial"), "trial", "resume"),
        Button.to(words("trial-button-stop"), "trial", "stop"),
    )
    return Screen(words("trial-paused"), (buttons,))


def reminded_again(words: Words, coming: str) -> Screen:
    """The reminder is on again."""
    off = Button.action(words("magnesium-button-reminder-stop"), "reminder-off")
    return Screen(f"{words('magnesium-reminded-again')} {coming}".strip(), ((off,),))


def day_name(words: Words, day: date) -> str:
    """do 11 jun."""
    return format_date(day, words("magnesium-day-pattern"), locale=words.language)


def _stop(words: Words, status: Status) -> tuple[Button, ...]:
    if status in ("on", "trial", "dose"):
        return (Button.action(words("magnesium-button-reminder-stop"), "reminder-off"),)
    action = "resume" if status == "paused" else "reminder-time"
    return (Button.action(words(f"magnesium-button-reminder-{status}"), action),)


def _whole(words: Words, one: Listed) -> str:
    """The evening's line, with the second moment where there is one."""
    said = (
        words("magnesium-what-without") if one.without and one.intake is None else what(words, one.evening, one.intake)
    )
    if one.second is None or one.second.intake is None:
        return said
    return words("magnesium-line-second", second=what(words, one.second.evening, one.second.intake), evening=said)


def _mark(words: Words, one: Listed) -> str:
    day = day_name(words, one.evening.day)
    if one.evening.moment == "second":
        day = words("magnesium-day-second", day=day)
    status: Literal["taken", "skipped", "open"] = "open" if one.intake is None else one.intake.status
    return words(f"magnesium-marked-{status}", day=day)
