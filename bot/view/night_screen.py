"""A night's card as a message: what is known of it, and a button for all that can be done with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.catalog.words import Words
from bot.db import Conn, naps, nights, trials
from bot.db.naps import Nap
from bot.db.nights import Before, Night
from bot.db.people import Person
from bot.domain.night import NightAnswers, NightField
from bot.domain.night_form import first_open
from bot.domain.trial_plan import phase_on
from bot.tg.screen import Button, Keyboard, Screen, rows
from bot.view.moments import night_name, weekday
from bot.view.naps import naps as naps_in_words
from bot.view.night_card import (
    CHECKIN,
    DIARY,
    back_to_nights,
    capital,
    card,
    fill_in,
    label,
    shown_fields,
)
from bot.view.night_flags import flag_buttons


@dataclass(frozen=True, slots=True)
class Kept:
    """What is stored of a night, and whose. `naps`: of the day before it; `before`: what an undo would give back."""

    person: Person
    night: date
    row: Night | None
    naps: Sequence[Nap]
    before: Before | None

    @property
    def zone(self) -> str:
        return self.row.zone if self.row else self.person.zone

    @property
    def shown(self) -> tuple[NightField, ...]:
        return shown_fields(self.answers, self.person.form, self.person.trial)

    @property
    def answers(self) -> NightAnswers:
        return self.row.answers if self.row else NightAnswers()

    @property
    def finished(self) -> bool:
        return self.row is not None and self.row.finished_at is not None

    @property
    def begun(self) -> bool:
        """Whether anything was answered or left out."""
        return self.answers.is_filled_in or bool(self.answers.skipped)

    @property
    def undoable(self) -> Before | None:
        """What it was before, where that is not what it is."""
        now = (self.answers, self.row.finished_at if self.row else None)
        return self.before if self.before and (self.before.answers, self.before.finished_at) != now else None


def load(conn: Conn, person: Person, night: date) -> Kept:
    """Read all that the card shows."""
    row = nights.load(conn, person.id, night)
    of_day = naps.of_day(conn, person.id, night - timedelta(days=1))
    return Kept(person, night, row, of_day, nights.load_before(conn, person.id, night))


def show(conn: Conn, words: Words, person: Person, night: date, origin: str, lead: str = "") -> Screen:
    """The card, with `lead` above it. `origin`: "open" where it was opened from the list of nights, else "card"."""
    kept = load(conn, person, night)
    text = _told(words, kept) if kept.begun else _empty(words, night)
    if kept.row and kept.begun and nights.is_late(kept.row):
        text = f"{text}\n\n{words('diary-card-late')}"
    if kept.row and nights.is_changed_late(kept.row) and _in_trial(conn, person, night):
        text = f"{text}\n\n{words('diary-card-mended')}"
    if kept.naps:
        day = weekday(words, night - timedelta(days=1))
        text = f"{text}\n\n{words('diary-card-naps', day=day, naps=naps_in_words(words, kept.naps))}"
    return Screen(f"{lead}\n\n{text}" if lead else text, _keyboard(words, kept, origin))


def _in_trial(conn: Conn, person: Person, night: date) -> bool:
    trial = trials.running(conn, person)
    return trial is not None and phase_on(trial.plan, night) is not None


def more(words: Words, night: date) -> Button:
    """A button that goes on with the other questions, after the one of a trial."""
    return Button.to(words("checkin-button-more"), CHECKIN, "more", night.isoformat())


def undo(words: Words, before: Before, origin: str) -> Button:
    """A button that gives back what the night was before; tapped a second time, it does nothing more."""
    return Button.to(words("diary-button-undo"), DIARY, "undo", before.night.isoformat(), origin, mark(before))


def mark(before: Before) -> str:
    """Which change an undo is of: its instant, in microseconds."""
    return str(round(before.changed_at.timestamp() * 1_000_000))


def _told(words: Words, kept: Kept) -> str:
    zone_up, person = kept.row.zone_up if kept.row else None, kept.person
    place = kept.night, kept.zone, zone_up
    return card(words, kept.answers, *place, form=person.form, figure=not person.words_only, only=person.trial)


def _empty(words: Words, night: date) -> str:
    return f"{capital(night_name(words, night))}\n\n{words('diary-card-empty')}"


def _keyboard(words: Words, kept: Kept, origin: str) -> Keyboard:
    if not kept.begun:
        return tuple(_ways(words, kept, origin))
    flags = flag_buttons(words, kept.person, kept.answers, kept.night, origin) if kept.person.trial else ()
    return (*_changes(words, kept, origin), *flags, *_ways(words, kept, origin))


def _changes(words: Words, kept: Kept, origin: str) -> Keyboard:
    """A button for each answer; after a night without sleep first one that says otherwise."""
    fields: list[tuple[NightField, str]] = [(one, "") for one in kept.shown]
    if kept.answers.no_sleep:
        asked = kept.person.trial
        slept: NightField = "lights_out" if asked is None or asked == "quality" else asked
        fields.insert(0, (slept, words("checkin-button-slept-after-all")))
    night = kept.night.isoformat()
    return rows(
        (Button.to(text or label(words, one), CHECKIN, "change", night, one, origin) for one, text in fields), 2
    )


def _ways(words: Words, kept: Kept, origin: str) -> Iterator[tuple[Button, ...]]:
    """Go on with it, empty it, undo, and back: to the list, or to the end of the check-in."""
    night = kept.night.isoformat()
    if not kept.finished:
        yield (fill_in(words("checkin-button-fill-in" if kept.begun else "diary-button-begin"), kept.night),)
    elif kept.person.trial and first_open(kept.answers, kept.person.form):
        yield (more(words, kept.night),)
    if kept.begun:
        yield (Button.to(words("diary-button-clear"), DIARY, "clear", night, origin),)
    if kept.undoable:
        yield (undo(words, kept.undoable, origin),)
    if origin == "open" or not kept.finished:
        yield (back_to_nights(words("checkin-button-back")),)
    else:
        yield (Button.to(words("checkin-button-done"), CHECKIN, "done", night),)
