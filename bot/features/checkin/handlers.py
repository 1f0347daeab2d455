"""Telegram in, replies out, for the check-in."""

from dataclasses import dataclass, replace
from datetime import date

from bot.db import Conn
from bot.db.questions import OpenQuestion
from bot.domain.night import CLOCKS, LONGEST_NOTE, NightField
from bot.domain.person import last_night
from bot.domain.spoken_answers import read_yes_no
from bot.domain.spoken_nap import NapReading, read_nap
from bot.domain.spoken_undo import says_undo
from bot.features.checkin import flow, render, spoken, store
from bot.features.checkin.checks import Checks
from bot.features.checkin.flags import Flags
from bot.features.checkin.form import to_field
from bot.features.checkin.keyboard import near
from bot.features.checkin.progress import OTHERWISE, Card, Progress
from bot.features.checkin.spoken_full import read_slip
from bot.features.checkin.store import Case
from bot.features.checkin.talk import Talk, question
from bot.features.checkin.whole import Whole
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn

WISHES = ("skip", "back", "later", "no_sleep", "in_bed", "longer", "why")
"""What the buttons of a question can do beside answering; their data say it with a dash."""
CHECKS = ("yes", "no", "hour")


@dataclass(frozen=True)
class Checkin:
    """The handlers, and the reading of typed answers."""

    talk: Talk
    checks: Checks
    whole: Whole
    flags: Flags

    def diary(self, conn: Conn, turn: Turn) -> Reply:
        """/diary: the night that is being asked about, else last night."""
        return self._begin(conn, turn, _going_on(turn) or last_night(turn.known.profile(), turn.now))

    def last(self, conn: Conn, turn: Turn) -> Reply:
        """The action checkin-now, whose buttons say "last night": that one, or a newer one being asked about."""
        night = last_night(turn.known.profile(), turn.now)
        return self._begin(conn, turn, max(_going_on(turn) or night, night))

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`start`, `open`, `card`, `done`, `more`, `flag:FLAG:ORIGIN`, `change:FIELD:ORIGIN`, `set:FIELD:VALUE`, the
        ways, and `yes`, `no` and `hour`, all after a night."""
        verb, arguments = (turn.tap.verb, turn.tap.args) if turn.tap else ("", ())
        night = _night(arguments[0]) if arguments else None
        if night is None or night > store.today_of(turn.known, turn.now):
            return stale(turn)
        case = store.load(conn, turn.known, night, turn.now)
        step = to_field(arguments[1]) if arguments[1:] else None
        if verb == "start":
            return self.talk.start(conn, turn, case, "open" if case.night != case.today else "card")
        if verb in ("card", "open"):
            return self.talk.card(conn, turn, case, "open" if verb == "open" else "card")
        if verb == "done" and case.finished:
            return self.talk.done(turn, case)
        if verb == "more" and case.finished:
            return self.talk.more(conn, turn, case)
        if verb == "flag":
            return self.flags.tapped(conn, turn, case, arguments[1:])
        if verb == "change" and step:
            origin: Card = "open" if "open" in arguments else "card"
            return self.talk.show(conn, turn, case, Progress(step, origin))
        return self._answer_tapped(conn, turn, case, verb, step, arguments[2:]) if step else stale(turn)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed answer, or a typed wish: skip, back, later, no sleep, still in bed, longer, go on, why.

        Hours later, with something else asked since, what is typed is not for this question.
        """
        case = self._case(conn, turn, question) if store.is_heard(conn, turn.known, question, turn.now) else None
        if case is None or case.progress is None:
            return None
        step = case.progress.step
        wish = spoken.read_wish(step, turn.text, language=turn.language)
        if case.is_over(turn.now) and wish != "go_on":
            return None
        if wish:
            return self.talk.wish(conn, turn, case, case.progress, wish)
        return self._typed(conn, turn, case, case.progress)

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question as it stands; nothing while the person wants rest from it, unless they said to go on."""
        case = self._case(conn, turn, question)
        if case is None or case.progress is None:
            return None
        if case.progress.rests(turn.now):
            goes_on = self.talk.commands.read(turn.text)[0] == "resume"
            return self.talk.start(conn, turn, case, "card").screens[0] if goes_on else None
        store.shown_again(conn, turn.known, question, turn.now)
        return render.question(turn.words, turn.known, case, named=True)

    def example(self, conn: Conn, turn: Turn, asked: OpenQuestion) -> Screen | None:
        """The question with an example; hours later with the name of its night, which may be news enough.

        Whoever wants to undo, where nothing else can be undone, goes back to the question before.
        """
        case = self._case(conn, turn, asked)
        if case is None or case.progress is None or case.progress.rests(turn.now):
            return None
        if says_undo(turn.text) and not case.is_over(turn.now):
            return self.talk.wish(conn, turn, case, case.progress, "back").screens[0]
        store.shown_again(conn, turn.known, asked, turn.now)
        lately = case.asked_lately(turn.now)
        return question(turn, case, render.example(turn.words, case.progress) if lately else "")

    def _case(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Case | None:
        night = _night(question.subject)
        return store.load(conn, turn.known, night, turn.now, question) if night else None

    def _begin(self, conn: Conn, turn: Turn, night: date) -> Reply:
        """A night's check-in or card, below whatever was tapped."""
        case = store.load(conn, turn.known, night, turn.now)
        return replace(self.talk.start(conn, turn, case, "card"), below=True)

    def _typed(self, conn: Conn, turn: Turn, case: Case, progress: Progress) -> Reply | None:
        """An answer to the present question, or a night told in one message, whole or a piece of it."""
        step = progress.step
        if progress.check and (reply := self.checks.typed(conn, turn, case, progress)) is not None:
            return reply
        if progress.check == OTHERWISE:
            return self.whole.at_question(conn, turn, case)
        if step == "note":
            return self._note(conn, turn, case)
        if step == "naps" and (nap := _nap(turn)) is not None:
            return self.checks.nap(conn, turn, case, progress, nap)
        usual = near(turn.known, case, step)
        if step in CLOCKS:
            reading = spoken.read_clock_time(step, turn.text, language=turn.language, near=usual)
            if reading is not None:
                return self.talk.clock(conn, turn, case, progress, reading)
        value = spoken.read_answer(step, turn.text, language=turn.language, near=usual, woke=case.answers.woke)
        if value is not None:
            return self.talk.answer(conn, turn, case, step, value)
        told = self._put_right(conn, turn, case, progress) or self.whole.at_question(conn, turn, case)
        told = told or self.flags.at_question(conn, turn, case)
        if told is None and spoken.says_two_times(step, turn.text, language=turn.language):
            return Reply.of(question(turn, case, turn.words("checkin-one-time")))
        return told

    def _put_right(self, conn: Conn, turn: Turn, case: Case, progress: Progress) -> Reply | None:
        """ "Nee, half 12": another time for the question before this one, where this one has no use for it."""
        instead = None if progress.check or progress.card else read_slip(turn.text)
        before = flow.back(case.answers, progress, case.frame)
        if instead is None or before.step not in CLOCKS or getattr(case.answers, before.step) is None:
            return None
        usual, here = near(turn.known, case, before.step), near(turn.known, case, progress.step)
        if progress.step not in CLOCKS and spoken.read_answer(
            progress.step, instead, language=turn.language, near=here
        ):
            return None
        reading = spoken.read_clock_time(before.step, instead, language=turn.language, near=usual)
        return self.talk.clock(conn, turn, case, before, reading) if reading else None

    def _note(self, conn: Conn, turn: Turn, case: Case) -> Reply | None:
        """Any text is a note, but for a question, for what sounds like danger, for undo, and for a night's times."""
        text = turn.text.strip()
        if turn.incoming.danger is not None or text.endswith("?") or says_undo(text):
            return None
        if (told := self.whole.with_times(conn, turn, case)) is not None:
            return told
        if len(text) > LONGEST_NOTE:
            return Reply.of(question(turn, case, turn.words("checkin-note-long", most=LONGEST_NOTE)))
        return self.talk.answer(conn, turn, case, "note", text)

    def _answer_tapped(
        self, conn: Conn, turn: Turn, case: Case, verb: str, step: NightField, rest: tuple[str, ...]
    ) -> Reply:
        """A button of a question: an answer or a way, if that question is the present one."""
        value = flow.from_data(step, rest[0]) if verb == "set" and rest else None
        if case.finished and case.progress is None:
            same = value is not None and getattr(case.answers, step) == value
            return self.talk.done(turn, case) if same else stale(turn)
        if case.progress is None:
            case = store.resume(conn, turn.known, case, turn.now)
        progress = case.progress
        if progress is None:
            return self.talk.start(conn, turn, case, "card")
        if progress.step != step:
            return self.talk.show(conn, turn, case, progress)
        if verb in CHECKS:
            return self.checks.tapped(conn, turn, case, progress, verb, "".join(rest[:1]))
        if value is not None and step == "naps":
            nap = NapReading(int(str(value)))
            return self.checks.nap(conn, turn, case, progress, nap) if value else self.checks.no_nap(conn, turn, case)
        if value is not None:
            return self.talk.answer(conn, turn, case, step, value)
        wish = verb.replace("-", "_")
        return self.talk.wish(conn, turn, case, progress, wish) if wish in WISHES else stale(turn)


def _nap(turn: Turn) -> NapReading | None:
    """A nap, none, or that there was one and nothing more."""
    yes = read_yes_no(turn.text)
    return read_nap(turn.text, language=turn.language) if yes is None else NapReading(none=not yes)


def _night(data: str) -> date | None:
    try:
        return date.fromisoformat(data)
    except ValueError:
        return None


def _going_on(turn: Turn) -> date | None:
    """The night whose check-in was begun since the day began and is not at its end; none by a mere change."""
    profile = turn.known.profile()
    today = last_night(profile, turn.now)
    asked = (one for one in turn.questions if one.feature == store.FEATURE and not Progress.of(one.state).card)
    fresh = (one for one in asked if one.asked_at and last_night(profile, one.asked_at) == today)
    return next((_night(one.subject) for one in fresh), None)
