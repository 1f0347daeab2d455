"""The card with all settings."""

from datetime import date, datetime

from babel.dates import format_date

from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain.complaints import TOPIC_COMPLAINTS
from bot.domain.local_time import local
from bot.domain.pause import paused_until
from bot.domain.person import reminder_time, schedules_for
from bot.domain.product import Product
from bot.domain.profile_steps import varies
from bot.features.account import reminding
from bot.tg.screen import Button, Screen, rows
from bot.view.moments import clock, enumerated
from bot.view.plan import waits_for_screen
from bot.view.product import line
from bot.view.profile import day_label
from bot.view.zones import city

GROUPS: dict[str, dict[str, str]] = {
    "times": {
        "getup": "account-button-getup",
        "getup-free": "account-button-getup-free",
        "free-days": "account-button-free-days",
        "lights-out": "account-button-lights-out",
        "zone": "account-button-zone",
        "shift": "rhythm-button-shift",
    },
    "evening": {
        "magnesium": "account-button-magnesium",
        "reminding": "account-button-reminding",
        "product": "product-button-open",
    },
    "morning": {
        "form": "account-button-form",
        "often": "rhythm-button-often",
        "nudges": "rhythm-button-nudges",
        "complaints": "account-button-complaints",
    },
    "weekly": {"week": "account-button-week", "figures": "account-button-figures"},
}
"""Group -> what its buttons open -> what they are called, in the order of the lines of the card."""
ALONE = {"language": "account-button-language", "pause": "account-button-pause"}
"""Buttons of the card itself that open a question."""
ELSEWHERE = frozenset({"product"})
"""Topics that are actions of other features."""


def card(words: Words, person: Person, now: datetime, group: str = "", *, taken: Product | None = None) -> Screen:
    """Every setting in words; below it the groups, or the buttons of one `group`, in the same order.

    `taken`: what they take now, as far as that is known.
    """
    there = local(now, person.zone)
    text = words(
        "account-card",
        getup=clock(person.getup) if person.getup else words("account-unknown"),
        free=_free(words, person),
        lights_out=clock(person.lights_out) if person.lights_out else words("account-unknown"),
        magnesium=_magnesium(words, person),
        reminding=reminding.line(words, person),
        product=line(words, taken),
        form=words(f"account-form-is-{person.form}"),
        week=words("account-week", day=day_label(words, person.weekly_day), time=clock(person.weekly_time)),
        figures=words("account-figures-words" if person.words_only else "account-figures-with"),
        complaints=_complaints(words, person),
        zone=words("account-zone", city=city(words, person.zone), time=clock(there.time())),
        language=words("profile-language-name"),
        paused=_paused(words, paused_until(person, now)),
        often=_often(words, person),
        nudges=words("rhythm-card-yes" if person.nudges else "rhythm-card-no"),
        shift=_shift(words, person),
    )
    paused, shift = paused_until(person, now) is not None, person.shift_until is not None
    if group in GROUPS:
        return Screen(text, (*rows(_of_group(words, group, shift=shift), 2), (_back(words),)))
    return Screen(text, rows(_groups(words, paused=paused), 2))


def asked_days(words: Words, person: Person) -> str:
    """The weekdays of the check-in: "dinsdag, donderdag en zaterdag"."""
    days = {day for one in schedules_for(person.profile()) if one.kind == "checkin" for day in one.weekdays}
    return enumerated(words, [day_label(words, day) for day in sorted(days)])


def last_day(words: Words, day: date) -> str:
    """zondag 14 juni."""
    return format_date(day, "EEEE d MMMM", locale=words.language)


def _groups(words: Words, *, paused: bool) -> list[Button]:
    """A group of one is that one."""
    first = [
        _open(words, *next(iter(topics.items())))
        if len(topics) == 1
        else Button.to(words(f"account-button-group-{name}"), "account", "group", name)
        for name, topics in GROUPS.items()
    ]
    alone = {topic: _open(words, topic, key) for topic, key in ALONE.items()}
    if paused:
        alone["pause"] = Button.action(words("account-button-resume"), "resume")
    privacy = Button.action(words("account-button-privacy"), "privacy")
    delete = Button.action(words("account-button-delete"), "delete-all")
    return [*first, *alone.values(), privacy, delete]


def _of_group(words: Words, group: str, *, shift: bool) -> list[Button]:
    opened = {topic: _open(words, topic, key) for topic, key in GROUPS[group].items()}
    if shift and "shift" in opened:
        opened["shift"] = Button.action(words("rhythm-button-shift-over"), "shift", "over")
    return list(opened.values())


def _open(words: Words, topic: str, key: str) -> Button:
    return Button.action(words(key), topic) if topic in ELSEWHERE else Button.to(words(key), "account", "open", topic)


def _back(words: Words) -> Button:
    return Button.to(words("profile-button-back"), "account", "card")


def _complaints(words: Words, person: Person) -> str:
    said = [words(f"account-complaint-{name}") for one, name in TOPIC_COMPLAINTS.items() if one in person.complaints]
    return enumerated(words, said) or words("account-unknown-complaints")


def _free(words: Words, person: Person) -> str:
    if person.free_days and person.getup_free:
        days = enumerated(words, [day_label(words, day) for day in sorted(person.free_days)])
        return words("account-free", time=clock(person.getup_free), days=days)
    return words("account-free-varies") if varies(person.usual()) else words("account-free-same")


def _magnesium(words: Words, person: Person) -> str:
    if person.magnesium != "remind":
        return words("account-magnesium-silent" if person.magnesium == "silent" else "account-magnesium-none")
    reminder = reminder_time(person.profile())
    if waits_for_screen(person) or reminder is None:
        return words("account-magnesium-waiting")
    return words("account-magnesium-remind", time=clock(reminder))


def _often(words: Words, person: Person) -> str:
    days = asked_days(words, person)
    return words("rhythm-card-less", days=days) if person.rhythm == "less" and days else words("rhythm-card-daily")


def _shift(words: Words, person: Person) -> str:
    if person.shift_until is None or person.shift_getup is None or person.shift_lights_out is None:
        return words("account-break-none")
    times = {"getup": clock(person.shift_getup), "lights_out": clock(person.shift_lights_out)}
    return words("rhythm-card-shift", day=last_day(words, person.shift_until), **times)


def _paused(words: Words, until: date | None) -> str:
    if until is None:
        return words("account-break-none")
    if until == date.max:
        return words("account-break-open")
    return words("account-break", day=format_date(until, words("view-date-pattern"), locale=words.language))
