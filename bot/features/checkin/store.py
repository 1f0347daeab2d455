"""A check-in in the database: the night with its answers, and the open question that says where it is."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.db import Conn, intakes, naps, nights, questions
from bot.db.people import Person
from bot.db.questions import OpenQuestion
from bot.delivery import outbox
from bot.domain.delivery import CHECKIN_ENDS, NUDGE
from bot.domain.local_time import local, to_instant
from bot.domain.night import NightAnswers
from bot.domain.night_form import first_open
from bot.domain.person import Form, day_begins, last_night, sleeps_by_day
from bot.domain.shift import of_shift
from bot.domain.sleep_hours import asleep_until
from bot.domain.usual_times import RECENT, usual_times
from bot.features.checkin.flow import Next, go_on
from bot.features.checkin.form import Frame
from bot.features.checkin.progress import Progress, packed

FEATURE = "checkin"
USEFUL = timedelta(hours=24)
OLDEST = timedelta(days=31)
MOST_LATER = 3
"""Later messages a night, beside the planned one and the nudge."""
LATELY = timedelta(hours=1)
"""So long after a question was shown it is what the talk is about: what is typed is its answer, whatever was asked
since, no message asks it again, and no night need be named."""
AT_ANOTHER = timedelta(minutes=10)
"""So long after a question about another night no message asks about this one: the answer would go to the wrong one."""
EVENING = time(18)
"""From then on, on its own day, a question is answered by typing only where it was shown lately."""


@dataclass(frozen=True, slots=True)
class Case:
    """One night's check-in as it stands. `today`: the date where the person is. `asked_at`: its question was shown.

    `ended_before`: it came to its end once, though it may be open again.
    """

    frame: Frame
    today: date
    answers: NightAnswers
    finished: bool
    progress: Progress | None
    asked_at: datetime | None = None
    ended_before: bool = False

    @property
    def night(self) -> date:
        return self.frame.night

    @property
    def begun(self) -> bool:
        return self.answers.is_begun

    def asked_lately(self, now: datetime) -> bool:
        """Whether its question was shown, or an answer was given, within the last hour."""
        return self.asked_at is not None and now - self.asked_at < LATELY

    def is_over(self, now: datetime) -> bool:
        """Whether what somebody types now is likelier about the evening than about this night."""
        there = self.frame.zone_up or self.frame.zone
        return now >= to_instant(self.night, EVENING, there) and not self.asked_lately(now)


def today_of(person: Person, now: datetime) -> date:
    """The date where the person is."""
    return local(now, person.zone).date()


def load(conn: Conn, person: Person, night: date, now: datetime, question: OpenQuestion | None = None) -> Case:
    """The check-in of a night. `question`: its open question, where that was read already."""
    row = nights.load(conn, person.id, night)
    question = question or questions.find(conn, person.id, FEATURE, night.isoformat())
    zone, zone_up = (row.zone, row.zone_up) if row else (person.zone, None)
    lights_out = person.shift_lights_out if person.shift_until else person.lights_out
    progress = Progress.of(question.state) if question else None
    only = None if progress and progress.more else person.trial
    return Case(
        Frame(night, zone, zone_up, person.form, lights_out, only),
        today_of(person, now),
        row.answers if row else NightAnswers(),
        bool(row and row.finished_at),
        progress,
        question.asked_at if question else None,
        bool(row and row.inputs is not None),
    )


def talked_of(conn: Conn, person: Person, now: datetime) -> date:
    """The night whose check-in came to its end last, within the hour: an older one too. Else last night."""
    last = last_night(person.profile(), now)
    told = [(row.finished_at, row.night) for row in nights.between(conn, person.id, last - OLDEST, last)]
    return max(((at, night) for at, night in told if at and now - at <= LATELY), default=(now, last))[1]


def keep(conn: Conn, person: Person, case: Case, then: Next, now: datetime) -> Case:
    """Save the answers, and the question that comes next or that none does; returns the case as it is now.

    Of a night that is finished nothing is asked any more: what waits for it is dropped, the nudge above all. A
    change of what was there can be undone, together with what then had to be mended.
    """
    before = case.progress
    if before and before.card and not before.tries and not before.check and then.answers != case.answers:
        nights.keep_before(conn, person.id, case.night, now)
    finished = _is_finished(person, case, then)
    inputs, seconds = (case.progress or Progress("lights_out")).after_input(case.asked_at, now)
    progress = None
    if then.progress is not None:
        effort = replace(then.progress, inputs=inputs, seconds=seconds)
        progress = with_usual(conn, person, case.night, effort)
    nights.save(
        conn,
        person.id,
        case.night,
        zone=case.frame.zone,
        answers=then.answers,
        now=now,
        finished=finished,
        was=case.answers,
        effort=(inputs, seconds) if finished else None,
        shift=of_shift(person, case.night),
    )
    if finished and not case.finished:
        outbox.cancel(conn, person.id, FEATURE, case.night)
    put(conn, person, case.night, progress, now)
    return replace(case, answers=then.answers, progress=progress, finished=finished)


def _is_finished(person: Person, case: Case, then: Next) -> bool:
    """Whether nothing is left that has to be asked: the question of a trial, else those of the form.

    A finished night stays so while an answer is changed.
    """
    form: Form = "short" if case.finished else case.frame.form
    to_do = first_open(then.answers, form, person.trial) is not None
    if case.finished:
        return not to_do or (then.progress is not None and bool(then.progress.card))
    return not to_do and (then.progress is None or then.progress.more)


def keep_answers(conn: Conn, person: Person, case: Case, *, now: datetime, **changed: Any) -> Case:
    """Something about a night that is no answer to a question: flags, what was asked about."""
    answers = case.answers.model_copy(update=changed)
    zone, was = case.frame.zone, case.answers
    nights.save(conn, person.id, case.night, zone=zone, answers=answers, now=now, finished=case.finished, was=was)
    return replace(case, answers=answers)


def keep_flags(conn: Conn, person: Person, case: Case, answers: NightAnswers, now: datetime) -> Case:
    """The same answers with other flags."""
    flags = {"flags": answers.flags, "circumstances": answers.circumstances}
    return keep_answers(conn, person, case, now=now, **flags)


def add_nap(conn: Conn, person: Person, case: Case, minutes: int | None, starts: time | None, now: datetime) -> None:
    """A nap of the day before the night; the same one twice is one."""
    day = case.night - timedelta(days=1)
    if all((nap.minutes, nap.starts) != (minutes, starts) for nap in naps.of_day(conn, person.id, day)):
        naps.add(conn, person.id, day, starts=starts, minutes=minutes, zone=case.frame.zone, now=now)


def put(
    conn: Conn, person: Person, night: date, progress: Progress | None, now: datetime, *, again: bool = False
) -> None:
    """Open or renew the night's question, or ask the same `again`; close it where there is none."""
    subject = night.isoformat()
    if progress is None:
        questions.close(conn, person.id, FEATURE, subject)
    else:
        state, end = progress.state(), now + USEFUL
        questions.put(conn, person.id, FEATURE, subject, now=now, state=state, expires_at=end, again=again)


def shown_again(conn: Conn, person: Person, question: OpenQuestion, now: datetime) -> None:
    """The question was put before the person once more: it is the latest asked, and lasts no longer for it."""
    end = question.expires_at
    questions.put(conn, person.id, *question.key, now=now, state=question.state, expires_at=end, again=True)


def is_heard(conn: Conn, person: Person, question: OpenQuestion, now: datetime) -> bool:
    """Whether what is typed is meant for this question: asked within the hour, or nothing else was asked since.

    An evening with magnesium that was noted since was asked about, though its question is closed.
    """
    asked = question.asked_at
    if asked is None or now - asked <= LATELY:
        return True
    latest = next(iter(questions.open_of(conn, person.id, now)), None)
    return latest is not None and latest.key == question.key and not intakes.noted_since(conn, person.id, asked)


def close_others(conn: Conn, person: Person, night: date, now: datetime) -> None:
    """Drop what is still asked about other nights, so that an answer is about this one; what was answered stays."""
    for question in questions.open_of(conn, person.id, now):
        if question.feature == FEATURE and question.subject != night.isoformat():
            questions.close(conn, person.id, FEATURE, question.subject)


def tells_of_another(conn: Conn, person: Person, night: date, now: datetime) -> datetime | None:
    """When somebody who is there was last asked about another night, if that was just now: they are filling it in."""
    for question in questions.open_of(conn, person.id, now):
        if question.feature != FEATURE or question.subject == night.isoformat() or question.asked_at is None:
            continue
        progress = Progress.of(question.state)
        if progress.by is None and not progress.rests(now) and now - question.asked_at < AT_ANOTHER:
            return question.asked_at
    return None


def come_back(conn: Conn, person: Person, night: date, at: datetime) -> bool:
    """Plan one later message, in place of one that still waits.

    False where the night has had its number of them, or where it would come while the person sleeps or, for who
    sleeps by night, in the evening or before the morning.
    """
    profile = person.profile()
    by_day = day_begins(profile) <= local(at, person.zone).time() < CHECKIN_ENDS
    if not (by_day or sleeps_by_day(profile)) or asleep_until(profile, at) is not None:
        return False
    number = max(NUDGE + 1, outbox.next_number(conn, person.id, FEATURE, night))
    if number > NUDGE + MOST_LATER:
        return False
    outbox.cancel(conn, person.id, FEATURE, night)
    return outbox.enqueue(conn, person.id, FEATURE, night, number, at)


def left_off(conn: Conn, person: Person, night: date, now: datetime) -> Case | None:
    """A night that they were asked about, or began, and that is not at its end; None where there is no such thing."""
    case = load(conn, person, night, now)
    asked = case.begun or outbox.next_number(conn, person.id, FEATURE, night) > 0
    return case if asked and not case.finished else None


def resume(
    conn: Conn, person: Person, case: Case, now: datetime, *, by: int | None = None, undoable: bool = True
) -> Case:
    """Ask now what is to be asked of an unfinished night: the question where it was, else the first open one.

    Whoever goes on with a night that was begun can undo what they add, all at once (`undoable`).
    """
    if by is None and case.begun and undoable:
        nights.keep_before(conn, person.id, case.night, now)
    if case.progress is not None and not case.progress.card:
        return show(conn, person, case, replace(case.progress, until=None, by=by), now, again=True)
    then = go_on(case.answers, None, case.frame)
    if then.progress is None or then.answers != case.answers:
        case = keep(conn, person, case, then, now)
    return show(conn, person, case, replace(then.progress, by=by), now) if then.progress else case


def tell_more(conn: Conn, person: Person, case: Case, now: datetime) -> Case:
    """Ask the other questions of their form, after the one of a trial; what is added can be undone, all at once."""
    nights.keep_before(conn, person.id, case.night, now)
    case = replace(case, frame=replace(case.frame, only=None))
    then = go_on(case.answers, Progress("quality", more=True), case.frame)
    if then.answers != case.answers:
        case = keep(conn, person, case, then, now)
    return show(conn, person, case, then.progress, now) if then.progress else case


def show(conn: Conn, person: Person, case: Case, progress: Progress, now: datetime, *, again: bool = False) -> Case:
    """This question of the night is put before the person now, with their own times of late at hand."""
    progress = with_usual(conn, person, case.night, progress)
    put(conn, person, case.night, progress, now, again=again)
    return replace(case, progress=progress)


def with_usual(conn: Conn, person: Person, night: date, progress: Progress) -> Progress:
    """With the person's own clock times of the last nights, looked up once a check-in; those of shifts stay apart."""
    if progress.usual is not None:
        return progress
    first, last = night - timedelta(days=RECENT), night - timedelta(days=1)
    shift = of_shift(person, night)
    told = [
        (row.night, row.answers) for row in nights.between(conn, person.id, first, last) if bool(row.shift) == shift
    ]
    return replace(progress, usual=packed(usual_times(told, night, person.free_days)))
