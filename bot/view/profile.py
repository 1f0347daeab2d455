"""The questions about somebody's times and magnesium as screens, and typed answers to them as values."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import chain

from babel import Locale

from bot.catalog import places
from bot.catalog.words import Words
from bot.db.people import Person
from bot.domain import offered_times
from bot.domain.callback import pack_time
from bot.domain.local_time import local
from bot.domain.person import Profile
from bot.domain.plain_words import plain_words
from bot.domain.profile_steps import WEEKEND, Move, State, Step, days_of, days_value, decide
from bot.domain.spoken_answers import read_yes_no
from bot.domain.spoken_choices import read_choice
from bot.tg.screen import Button, Screen
from bot.view import screening, zones
from bot.view.moments import clock, weekday
from bot.view.night_card import capital

TEXTS: dict[Step, str] = {
    "place": "profile-place",
    "getup": "profile-getup",
    "getup_free": "profile-getup-free",
    "free_days": "profile-free-days",
    "lights_out": "profile-lights-out",
    "magnesium": "profile-magnesium",
    "reminder": "profile-reminder",
    "dinner": "profile-dinner",
}
EXAMPLES: dict[Step, str] = {
    "clock": "profile-example-yes-no",
    "place": "profile-example-place",
    "getup": "profile-example-morning",
    "getup_free": "profile-example-morning",
    "free_days": "profile-example-days",
    "lights_out": "profile-example-evening",
    "magnesium": "profile-example-magnesium",
    "which": "profile-example-which",
    "reminder": "profile-example-dinner",
    "dinner": "profile-example-dinner",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A button below a question: what it says and the value it answers with."""

    label: str
    value: str


Choices = tuple[tuple[Choice, ...], ...]
Position = tuple[float, float]


def text(words: Words, state: State, person: Person, now: datetime) -> str:
    """The question itself."""
    if state.step == "clock":
        there = clock(local(now, state.zone or person.zone).time())
        if state.place:
            return words("profile-clock-there", time=there, place=state.place)
        return words("profile-clock-here", time=there)
    if state.step == "place" and (state.found or state.at_sea):
        return words("profile-place-which" if state.found else "profile-place-at-sea")
    if state.step == "free_days" and state.first is not None:
        return words("profile-free-days-second", day=capital(day_label(words, state.first)))
    if state.step == "free_days" and state.picked is not None:
        return words("profile-free-days-pick")
    return screening.text(words, state) if state.step in screening.SCREEN else words(TEXTS[state.step])


def example(words: Words, state: State) -> str:
    """A line that shows what an answer looks like."""
    return words(EXAMPLES.get(state.step, "profile-example-tap"))


def choices(words: Words, state: State, person: Person, now: datetime) -> Choices:
    """The buttons below the question, in rows."""
    match state.step:
        case "getup":
            return (tuple(map(_at, offered_times.GETUPS)),)
        case "lights_out":
            return (tuple(map(_at, offered_times.lights_outs(person.usual()))),)
        case "dinner":
            return (tuple(map(_at, offered_times.dinners(person.usual()))),)
        case "getup_free":
            return _getup_free(words, person)
        case "free_days":
            return _free_days(words, state)
        case "place":
            return tuple((Choice(f"{name} ({clock(local(now, zone).time())})", zone),) for zone, name in state.found)
        case "magnesium":
            named = [(_named(words, f"profile-button-magnesium-{value}", value),) for value in ("silent", "none")]
            return (*_reminders(words, person, "profile-button-yes-at", "profile-button-yes-at"), *named)
        case "reminder":
            return _reminders(words, person, "profile-button-before-lights-out", "profile-button-at")
        case "clock":
            return ((_named(words, "profile-button-yes", "yes"), _named(words, "profile-button-no", "no")),)
    return tuple(tuple(_named(words, key, value) for key, value in row) for row in screening.buttons(state))


def screen(words: Words, key: tuple[str, str], step: str, text: str, below: Choices, *, back: bool = True) -> Screen:
    """A question of `key` (feature, subject) with its buttons `feature:step:value`, and a way back."""
    feature = key[0]
    keyboard = tuple(tuple(Button.to(one.label, feature, step, one.value) for one in row) for row in below if row)
    if back:
        keyboard = (*keyboard, (Button.to(words("profile-button-back"), feature, "back", step),))
    return Screen(text, keyboard, question=key)


def answer(
    words: Words, state: State, person: Person, now: datetime, *, text: str, position: Position | None, screened: bool
) -> Move | None:
    """What a typed answer, or a shared location, does; None where it is no answer to this question."""
    if position is not None:
        there = zones.at(words, position) if state.step in zones.ABOUT_ZONE else None
        return Move(following=there) if there else None
    profile = person.usual()
    value = labelled(choices(words, state, person, now), text) or _read(words, state, text, profile)
    if value is not None:
        return decide(state, value, profile, now=now, screened=screened)
    there = zones.search(text, language=words.language) if state.step == "place" else None
    return Move(following=_told_apart(there, text, words.language)) if there else None


def _read(words: Words, state: State, text: str, profile: Profile) -> str | None:
    """A typed answer as a value; what is named after the first free day comes beside it, and a no adds none."""
    value = read_choice(state.step, text, language=words.language, profile=profile)
    if state.first is None:
        return value
    if value is None:
        return days_value(frozenset({state.first})) if read_yes_no(text) is False else None
    return days_value((days_of(value) or frozenset()) | {state.first})


def _told_apart(state: State, text: str, language: str) -> State:
    """Places to choose from whose names look alike get their country: "San José, Costa Rica"."""
    countries = {place.zone: place.country for place in places.find(text, language=language)} if state.found else {}
    names = Counter(places.fold(name) for _, name in state.found)
    territories = Locale.parse(language).territories

    def label(zone: str, name: str) -> str:
        country = territories.get(countries.get(zone, ""))
        return f"{name}, {country}" if country and names[places.fold(name)] > 1 else name

    return replace(state, found=tuple((zone, label(zone, name)) for zone, name in state.found))


def day_label(words: Words, day: int) -> str:
    """The name of a weekday (Monday 0)."""
    return weekday(words, date.fromordinal(1 + day))


def labelled(choices: Choices, text: str) -> str | None:
    """The value of the button whose label was typed."""
    typed = plain_words(text)
    return next((one.value for one in chain(*choices) if plain_words(one.label) == typed), None)


def says_back(words: Words, text: str) -> bool:
    """Whether the label of the back button was typed."""
    return plain_words(text) == plain_words(words("profile-button-back"))


def _named(words: Words, key: str, value: str) -> Choice:
    return Choice(words(key), value)


def _at(wall: time) -> Choice:
    return Choice(clock(wall), pack_time(wall))


def _getup_free(words: Words, person: Person) -> Choices:
    ordinary = person.getup or time()
    first, second = map(_at, offered_times.free_getups(ordinary))
    same = Choice(words("profile-button-same", time=clock(ordinary)), "same")
    return ((same, first), (second, _named(words, "profile-button-varies", "varies")))


def _free_days(words: Words, state: State) -> Choices:
    """The weekend at once; a day and then alone or with another; or more of them, one by one until ready."""
    if state.first is not None:
        return _second_day(words, state.first)
    if state.picked is None:
        weekend = _named(words, "profile-button-weekend", WEEKEND)
        days = [Choice(capital(day_label(words, day)), days_value(frozenset({day}), "f")) for day in range(7)]
        more = _named(words, "profile-button-more-days", days_value(frozenset(), "p"))
        return ((weekend,), *_week(days), (_named(words, "profile-button-varies", "d"), more))
    picked = days_of(f"p{state.picked}") or frozenset()
    ready = (_named(words, "profile-button-ready", days_value(picked)),) if picked else ()
    return (*_week([_tick(words, day, picked) for day in range(7)]), ready)


def _second_day(words: Words, first: int) -> Choices:
    alone = Choice(words("profile-button-only-day", day=day_label(words, first)), days_value(frozenset({first})))
    others = [
        Choice(capital(day_label(words, day)), days_value(frozenset({first, day}))) for day in range(7) if day != first
    ]
    return ((alone,), *_week(others))


def _week(days: list[Choice]) -> Choices:
    return (tuple(days[:3]), tuple(days[3:5]), tuple(days[5:]))


def _tick(words: Words, day: int, picked: frozenset[int]) -> Choice:
    name = capital(day_label(words, day))
    label = words("profile-picked", day=name) if day in picked else name
    return Choice(label, days_value(picked ^ {day}, "p"))


def _reminders(words: Words, person: Person, before_label: str, label: str) -> Choices:
    """An hour before lights out where that is known; a row of times around dinner."""
    before = offered_times.before_lights_out(person.usual())
    times = offered_times.reminders(person.usual())
    first = (Choice(words(before_label, time=clock(before)), "before"),) if before else ()
    return (first, tuple(Choice(words(label, time=clock(one)), pack_time(one)) for one in times))
