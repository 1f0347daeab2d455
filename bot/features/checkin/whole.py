"""A whole night in one message, at a question of a check-in or with nothing open."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from bot.db import Conn, nights
from bot.db.people import Person
from bot.domain.local_time import shifted
from bot.domain.night import CLOCKS, NightAnswers, NightField
from bot.domain.person import getup_on, last_night
from bot.domain.spoken_clock import ClockReading
from bot.domain.spoken_night import NightReading, read_night
from bot.domain.unlikely import hour_of
from bot.features.checkin import flow, keyboard, render, store, told
from bot.features.checkin.flow import Next
from bot.features.checkin.form import Value
from bot.features.checkin.progress import HOUR, OTHERWISE, READINGS, Progress
from bot.features.checkin.store import Case
from bot.features.checkin.talk import Talk
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn
from bot.view import night_screen


@dataclass(frozen=True)
class Whole:
    """What a message says of a night is filled in, shown, and only what is missing is asked."""

    talk: Talk

    def at_question(self, conn: Conn, turn: Turn, case: Case) -> Reply | None:
        """While a question of that night is open; a piece of the night is enough, and another night may be named."""
        near = {field: keyboard.near(turn.known, case, field) for field in CLOCKS}
        reading = _read(turn, near, asked=True)
        return self._take_in(conn, turn, reading, case) if reading else None

    def with_times(self, conn: Conn, turn: Turn, case: Case) -> Reply | None:
        """Where any text is an answer: only a message with two times of a night, or of a night that it names."""
        reading = _read(turn, _near(turn.known, case.night))
        if reading is None or (reading.night in (None, case.night) and len(reading.answers.keys() & set(CLOCKS)) < 2):
            return None
        return self._take_in(conn, turn, reading, case)

    def unasked(self, conn: Conn, turn: Turn) -> Reply | None:
        """With nothing open that the message answers: last night, or the one that it names."""
        reading = _read(turn, _near(turn.known, last_night(turn.known.profile(), turn.now)))
        return self._take_in(conn, turn, reading, None) if reading else None

    def again(self, conn: Conn, turn: Turn) -> Reply | None:
        """The same message once more: what stands there, and nothing changes."""
        last = last_night(turn.known.profile(), turn.now)
        asked = next((date.fromisoformat(one.subject) for one in turn.questions if one.feature == store.FEATURE), None)
        reading = _read(turn, _near(turn.known, last), asked=asked is not None)
        if reading is None:
            return None
        night = reading.night or asked or last
        return Reply.of(night_screen.show(conn, turn.words, turn.known, night, "card"))

    def _take_in(self, conn: Conn, turn: Turn, reading: NightReading, asked: Case | None) -> Reply | None:
        last = last_night(turn.known.profile(), turn.now)
        night = reading.night or (asked.night if asked else last)
        if night > last:
            return None
        case = asked if asked and asked.night == night else store.load(conn, turn.known, night, turn.now)
        either = _either(turn, case, reading)
        said = {field: value for field, value in reading.answers.items() if field not in either}
        answers = _as_before_the_doubt(case)
        found = told.take_in(answers, {**_waiting(case), **said}, case.frame, turn.now)
        changed = found.answers != answers
        if changed:
            nights.keep_before(conn, turn.user_id, night, turn.now)
        store.close_others(conn, turn.known, night, turn.now)
        then = _following(case, found, either)
        now = store.keep(conn, turn.known, case, then, turn.now)
        screen = _screen(conn, turn, now, then, ahead=found.ahead)
        if changed and now.progress is not None:
            return Reply.of(_undoable(conn, turn, screen, night))
        reply = Reply.of(screen)
        return self.talk.below(conn, turn, case, now, reply) if now.progress is None else reply


def _as_before_the_doubt(case: Case) -> NightAnswers:
    """The answers where what was doubted is not believed yet: who tells something else meanwhile is asked again."""
    progress = case.progress
    reason = "" if progress is None else hour_of(progress.step) if progress.check == HOUR else progress.check
    return case.answers.model_copy(update={"believed": case.answers.believed - {reason}})


def _waiting(case: Case) -> Mapping[str, Value]:
    """What an earlier message said otherwise, while it is asked whether that is to replace what is there."""
    asked = case.progress if case.progress and case.progress.check == OTHERWISE else None
    return {str(field): value for field, value in told.unpacked(asked.kept).items()} if asked else {}


def _either(turn: Turn, case: Case, reading: NightReading) -> Mapping[NightField, tuple[time, ...]]:
    """The first time, not known yet, of which two readings are plausible; for others the likelier one is taken."""
    for field in CLOCKS:
        told_times = reading.unsure.get(field, ())
        if len(told_times) < 2 or getattr(case.answers, field) is not None:
            continue
        near = keyboard.near(turn.known, case, field)
        times = ClockReading(told_times[0], tuple(told_times[1:]))
        meant = flow.meant(case.answers, field, times, near, case.frame, turn.now)
        if len(meant) > 1:
            return {field: meant}
    return {}


def _following(case: Case, found: told.Told, either: Mapping[NightField, tuple[time, ...]]) -> Next:
    """What is asked next: about what differs, which of two times was meant, else as in any check-in."""
    was = case.progress or Progress("quality")
    plain = Progress("quality", usual=was.usual, more=was.more)
    if found.otherwise:
        step = next(iter(found.otherwise))
        return Next(found.answers, replace(plain, step=step, check=OTHERWISE, kept=told.packed(found.otherwise)))
    for step, times in either.items():
        kept = tuple(flow.to_data(one) for one in times)
        return Next(found.answers, replace(plain, step=step, check=READINGS, kept=kept))
    return flow.go_on(found.answers, plain, case.frame)


def _screen(conn: Conn, turn: Turn, case: Case, then: Next, *, ahead: bool) -> Screen:
    """The card, and below it what is asked next; at the end the card alone."""
    words = turn.words
    before = [words("checkin-not-yet")] if ahead else []
    if then.dropped:
        before.append(render.dropped(words))
    if case.progress is None:
        lead = " ".join([*before, words("checkin-thanks")])
        return night_screen.show(conn, words, turn.known, case.night, "card", lead)
    asks = render.question(words, turn.known, case, " ".join(before), follows=True)
    return replace(asks, text=f"{render.card_text(words, turn.known, case)}\n\n{asks.text}")


def _undoable(conn: Conn, turn: Turn, asks: Screen, night: date) -> Screen:
    """A question with a button that takes back what the message filled in, as the card has one."""
    before = nights.load_before(conn, turn.user_id, night)
    if before is None:
        return asks
    return replace(asks, keyboard=(*asks.keyboard, (night_screen.undo(turn.words, before, "card"),)))


def _read(turn: Turn, near: Mapping[NightField, time], *, asked: bool = False) -> NightReading | None:
    today = store.today_of(turn.known, turn.now)
    usual = {str(key): at for key, at in near.items()}
    return read_night(turn.text, language=turn.language, today=today, near=usual, asked=asked)


def _near(person: Person, night: date) -> Mapping[NightField, time]:
    """The person's own times as they said them of themselves."""
    profile = person.profile()
    lights_out = profile.lights_out or keyboard.USUAL_LIGHTS_OUT
    getup = getup_on(profile, night) or keyboard.USUAL_GETUP
    into_bed = shifted(lights_out, keyboard.READING)[0]
    return {"into_bed": into_bed, "lights_out": lights_out, "woke": getup, "out_of_bed": getup}
