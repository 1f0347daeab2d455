"""Telegram in, replies out, for the check-in."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.catalog.commands import Commands
from bot.db import Conn
from bot.db.questions import OpenQuestion
from bot.domain.local_time import NOON, local
from bot.domain.night import NightAnswers, NightField
from bot.domain.person import last_night
from bot.features.checkin import flow, render, spoken, store
from bot.features.checkin.flow import Card, Progress, Value
from bot.features.checkin.store import Case
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn
from bot.view import night_screen

LATER, IN_BED = timedelta(hours=1), timedelta(minutes=30)
WISHES = ("skip", "back", "later", "no_sleep", "in_bed", "longer")
"""What the buttons of a question can do beside answering; their data say it with a dash."""


@dataclass(frozen=True)
class Checkin:
    """The handlers, and the reading of typed answers."""

    commands: Commands

    def diary(self, conn: Conn, turn: Turn) -> Reply:
        """/diary: the night that is being asked about, else last night."""
        return self._begin(conn, turn, _going_on(turn) or last_night(turn.known.profile(), turn.now))

    def last(self, conn: Conn, turn: Turn) -> Reply:
        """The action checkin-now, whose buttons say "last night": that one, or a newer one being asked about."""
        night = last_night(turn.known.profile(), turn.now)
        return self._begin(conn, turn, max(_going_on(turn) or night, night))

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`start`, `open`, `card`, `done`, `change:FIELD:ORIGIN`, `set:FIELD:VALUE` and the ways, all after a night."""
        verb, arguments = (turn.tap.verb, turn.tap.args) if turn.tap else ("", ())
        night = _night(arguments[0]) if arguments else None
        if night is None or night > store.today_of(turn.known, turn.now):
            return stale(turn)
        case = store.load(conn, turn.known, night, turn.now)
        step = flow.to_field(arguments[1]) if arguments[1:] else None
        if verb == "start":
            return self._start(conn, turn, case, "open" if case.night != case.today else "card")
        if verb in ("card", "open"):
            return self._card(conn, turn, case, "open" if verb == "open" else "card")
        if verb == "done" and case.finished:
            return Reply.of(render.done(turn.words, case, _hour(turn)))
        if verb == "change" and step:
            return self._change(conn, turn, case, step, "open" if "open" in arguments else "card")
        return self._answer_tapped(conn, turn, case, verb, step, arguments[2:]) if step else stale(turn)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed answer, or a typed wish: skip, back, later, no sleep, still in bed, longer, go on.

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
            return self._wish(conn, turn, case, case.progress, wish)
        near = render.near(turn.known, case, step)
        woke = case.answers.woke
        value = spoken.read_answer(step, turn.text, language=turn.language, near=near, woke=woke)
        return None if value is None else self._answer(conn, turn, case, step, value)

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question as it stands; nothing while the person wants rest from it, unless they said to go on."""
        case = self._case(conn, turn, question)
        if case is None or case.progress is None:
            return None
        if case.progress.rests(turn.now):
            goes_on = self.commands.read(turn.text)[0] == "resume"
            return self._start(conn, turn, case, "card").screens[0] if goes_on else None
        store.shown_again(conn, turn.known, question, turn.now)
        return render.question(turn.words, turn.known, case, named=True)

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question with an example; hours later with the name of its night, which may be news enough."""
        case = self._case(conn, turn, question)
        if case is None or case.progress is None or case.progress.rests(turn.now):
            return None
        store.shown_again(conn, turn.known, question, turn.now)
        lately = case.asked_lately(turn.now)
        return _question(turn, case, render.example(turn.words, case.progress.step) if lately else "")

    def _case(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Case | None:
        night = _night(question.subject)
        return store.load(conn, turn.known, night, turn.now, question) if night else None

    def _begin(self, conn: Conn, turn: Turn, night: date) -> Reply:
        """A night's check-in or card, below whatever was tapped."""
        case = store.load(conn, turn.known, night, turn.now)
        return replace(self._start(conn, turn, case, "card"), below=True)

    def _start(self, conn: Conn, turn: Turn, case: Case, origin: Card) -> Reply:
        """Begin a check-in, or go on where it was; a finished night shows its card."""
        if case.finished:
            return self._card(conn, turn, case, origin)
        store.close_others(conn, turn.known, case.night, turn.now)
        then = store.resume(conn, turn.known, case, turn.now)
        if then.progress is None:
            return Reply.of(render.done(turn.words, then, _hour(turn)))
        here = local(turn.now, turn.known.zone)
        morning = here.time() < NOON and case.night == case.today
        return Reply.of(render.opening(turn.words, turn.known, then, morning=morning))

    def _card(self, conn: Conn, turn: Turn, case: Case, origin: Card) -> Reply:
        """The card of a night; a change that was begun is dropped."""
        if case.progress and case.progress.card:
            store.put(conn, turn.known, case.night, None, turn.now)
        return Reply.of(night_screen.show(conn, turn.words, turn.known, case.night, origin))

    def _change(self, conn: Conn, turn: Turn, case: Case, step: NightField, origin: Card) -> Reply:
        """One answer anew, from the card."""
        return self._show(conn, turn, case, Progress(step, origin))

    def _show(self, conn: Conn, turn: Turn, case: Case, progress: Progress) -> Reply:
        """Ask this question of the night now; no answer changes."""
        progress = replace(progress, until=None, by=None)
        store.put(conn, turn.known, case.night, progress, turn.now)
        return Reply.of(_question(turn, replace(case, progress=progress)))

    def _answer_tapped(
        self, conn: Conn, turn: Turn, case: Case, verb: str, step: NightField, rest: tuple[str, ...]
    ) -> Reply:
        """A button of a question: an answer or a way, if that question is the present one."""
        value = flow.from_data(step, rest[0]) if verb == "set" and rest else None
        if case.finished and case.progress is None:
            same = value is not None and getattr(case.answers, step) == value
            return Reply.of(render.done(turn.words, case, _hour(turn))) if same else stale(turn)
        if case.progress is None:
            case = store.resume(conn, turn.known, case, turn.now)
        progress = case.progress
        if progress is None or progress.step != step:
            return self._start(conn, turn, case, "card") if progress is None else self._show(conn, turn, case, progress)
        if value is not None:
            return self._answer(conn, turn, case, step, value)
        wish = verb.replace("-", "_")
        return self._wish(conn, turn, case, progress, wish) if wish in WISHES else stale(turn)

    def _wish(self, conn: Conn, turn: Turn, case: Case, progress: Progress, wish: str) -> Reply:
        words, step = turn.words, progress.step
        match wish:
            case "skip":
                return self._go_on(conn, turn, case, flow.left_out(case.answers, step), words("checkin-left-open"))
            case "no_sleep":
                return self._go_on(conn, turn, case, flow.without_sleep(case.answers), words("checkin-no-sleep"))
            case "longer":
                before = words("checkin-longer")
                return Reply.of(_question(turn, case, before, chips=False))
            case "go_on":
                return self._start(conn, turn, case, "card")
            case "number":
                return Reply.of(_question(turn, case, words("checkin-in-words")))
            case "range":
                return Reply.of(_question(turn, case, words("checkin-one-number")))
        if progress.card:
            return self._card(conn, turn, case, progress.card)
        if wish == "back":
            return self._show(conn, turn, case, flow.back(case.answers, progress))
        return self._rest(conn, turn, case, progress, IN_BED if wish == "in_bed" else LATER)

    def _rest(self, conn: Conn, turn: Turn, case: Case, progress: Progress, wait: timedelta) -> Reply:
        """Not now: the question stays open, and comes back by itself while the night has messages left."""
        until = progress.until if progress.rests(turn.now) else None
        if until is None and store.come_back(conn, turn.known, case.night, turn.now + wait):
            until = turn.now + wait
        key = "checkin-no-more-later"
        if until is not None:
            key = "checkin-in-bed" if wait == IN_BED else "checkin-later"
        rest = replace(progress, until=until or turn.now + store.USEFUL, by=None)
        store.put(conn, turn.known, case.night, rest, turn.now)
        return Reply.of(render.resting(turn.words, case, key, self.commands.word(turn.language, "diary")))

    def _answer(self, conn: Conn, turn: Turn, case: Case, step: NightField, value: Value) -> Reply:
        answers = flow.answered(case.answers, step, value)
        if flow.is_ahead(answers, step, case.night, case.zone, turn.now):
            return Reply.of(_question(turn, case, turn.words("checkin-not-yet")))
        return self._go_on(conn, turn, case, answers, render.echo(turn.words, step, answers))

    def _go_on(self, conn: Conn, turn: Turn, case: Case, answers: NightAnswers, echo: str) -> Reply:
        """Save the answers and show what comes next: a question, the card again, or the end."""
        origin: Card = case.progress.card if case.progress else ""
        if origin and case.answers.no_sleep and not answers.no_sleep:
            origin = ""
        before = replace(case.progress, card=origin) if case.progress else None
        then = flow.go_on(answers, before, case.night, case.zone)
        now = store.keep(conn, turn.known, case, then, turn.now)
        if then.dropped:
            echo = render.dropped(turn.words)
        elif now.progress is not None and now.progress.tries:
            echo = ""
        if now.progress is not None:
            return Reply.of(_question(turn, now, echo, follows=True))
        if origin:
            return Reply.of(night_screen.show(conn, turn.words, turn.known, case.night, origin))
        return Reply.of(render.done(turn.words, now, _hour(turn), echo if then.dropped else ""))


def _question(turn: Turn, case: Case, before: str = "", *, follows: bool = False, chips: bool = True) -> Screen:
    """The present question; where the one before it was shown hours ago, with the name of its night."""
    named = case.asked_at is not None and not case.asked_lately(turn.now)
    return render.question(turn.words, turn.known, case, before, follows=follows, chips=chips, named=named)


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


def _hour(turn: Turn) -> int:
    return local(turn.now, turn.known.zone).hour
