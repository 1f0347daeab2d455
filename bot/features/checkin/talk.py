"""One question of a check-in after another: what an answer, a wish or a doubt leads to."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.catalog.commands import Commands
from bot.db import Conn
from bot.domain.local_time import NOON, local
from bot.domain.night import NightAnswers, NightField
from bot.domain.person import last_night
from bot.domain.spoken_clock import ClockReading
from bot.features.checkin import flow, keyboard, missing_evening, render, store
from bot.features.checkin.form import Value
from bot.features.checkin.progress import READINGS, Card, Progress
from bot.features.checkin.store import Case
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn
from bot.view import night_screen

LATER, IN_BED = timedelta(hours=1), timedelta(minutes=30)


@dataclass(frozen=True)
class Talk:
    """What a night's questions lead to; `commands` names the one that goes on."""

    commands: Commands

    def start(self, conn: Conn, turn: Turn, case: Case, origin: Card) -> Reply:
        """Begin a check-in, or go on where it was; a finished night shows its card."""
        if case.finished:
            return self.card(conn, turn, case, origin)
        store.close_others(conn, turn.known, case.night, turn.now)
        then = store.resume(conn, turn.known, case, turn.now)
        if then.progress is None:
            return missing_evening.asked_below(conn, turn, case, then, self.done(turn, then))
        here = local(turn.now, turn.known.zone)
        morning = here.time() < NOON and case.night == case.today
        return Reply.of(render.opening(turn.words, turn.known, then, morning=morning))

    def card(self, conn: Conn, turn: Turn, case: Case, origin: Card) -> Reply:
        """The card of a night; a change that was begun is dropped."""
        if case.progress and case.progress.card:
            store.put(conn, turn.known, case.night, None, turn.now)
        return Reply.of(night_screen.show(conn, turn.words, turn.known, case.night, origin))

    def done(self, turn: Turn, case: Case, before: str = "") -> Reply:
        """The end of a check-in."""
        hour = local(turn.now, turn.known.zone).hour
        return Reply.of(render.done(turn.words, turn.known, case, hour, before))

    def more(self, conn: Conn, turn: Turn, case: Case) -> Reply:
        """In a trial: the other questions of their form, after the one that it is about."""
        store.close_others(conn, turn.known, case.night, turn.now)
        then = store.tell_more(conn, turn.known, case, turn.now)
        return self.done(turn, then) if then.progress is None else Reply.of(question(turn, then))

    def show(self, conn: Conn, turn: Turn, case: Case, progress: Progress) -> Reply:
        """Ask this question of the night now; no answer changes."""
        shown = store.show(conn, turn.known, case, replace(progress, until=None, by=None), turn.now)
        return Reply.of(question(turn, shown))

    def wish(self, conn: Conn, turn: Turn, case: Case, progress: Progress, wish: str) -> Reply:
        """What is no answer: skip, back, later and the like."""
        words, step = turn.words, progress.step
        match wish:
            case "skip":
                stays = progress.check and progress.check != READINGS
                answers = case.answers if stays else flow.left_out(case.answers, step)
                return self.go_on(conn, turn, case, answers, words("checkin-left-open"))
            case "no_sleep":
                said = words("checkin-no-sleep")
                return self.go_on(conn, turn, case, flow.without_sleep(case.answers), said, at_end=said)
            case "longer":
                return Reply.of(question(turn, case, words("checkin-longer"), chips=False))
            case "why":
                return Reply.of(question(turn, case, render.reason(words, step, turn.known.trial), why=False))
            case "go_on":
                return self.start(conn, turn, case, "card")
            case "number":
                return Reply.of(question(turn, case, words("checkin-in-words")))
            case "range":
                return Reply.of(question(turn, case, words("checkin-one-number")))
        if progress.card and not progress.check:
            return self.card(conn, turn, case, progress.card)
        if wish == "back":
            return self.show(conn, turn, case, flow.back(case.answers, progress, case.frame))
        return self._rest(conn, turn, case, progress, IN_BED if wish == "in_bed" else LATER)

    def clock(self, conn: Conn, turn: Turn, case: Case, progress: Progress, reading: ClockReading) -> Reply:
        """A clock time, of which two readings may be meant."""
        near = keyboard.near(turn.known, case, progress.step)
        meant = flow.meant(case.answers, progress.step, reading, near, case.frame, turn.now)
        if len(meant) == 1:
            return self.answer(conn, turn, case, progress.step, meant[0])
        kept = tuple(flow.to_data(one) for one in meant)
        return self.show(conn, turn, case, replace(progress, check=READINGS, kept=kept))

    def answer(self, conn: Conn, turn: Turn, case: Case, step: NightField, value: Value) -> Reply:
        """One answer more."""
        answers = flow.answered(case.answers, step, value)
        if case.progress and case.progress.check == READINGS and flow.to_data(value) in case.progress.kept:
            answers = flow.chosen(answers, step)
        if flow.is_ahead(answers, step, case.frame, turn.now):
            plain = replace(case, progress=replace(case.progress, check="", kept=())) if case.progress else case
            return Reply.of(question(turn, plain, turn.words("checkin-not-yet")))
        return self.go_on(conn, turn, case, answers, render.echo(turn.words, step, answers))

    def go_on(self, conn: Conn, turn: Turn, case: Case, answers: NightAnswers, echo: str, *, at_end: str = "") -> Reply:
        """Save the answers and show what comes next: a question, the card again, or the end, with `at_end` before."""
        origin: Card = case.progress.card if case.progress else ""
        if origin and case.answers.no_sleep and not answers.no_sleep:
            origin = ""
        before = replace(case.progress, card=origin) if case.progress else None
        then = flow.go_on(answers, before, case.frame)
        now = store.keep(conn, turn.known, case, then, turn.now)
        if then.dropped:
            echo = render.dropped(turn.words)
        elif now.progress is not None and (now.progress.tries or now.progress.check):
            echo = ""
        if now.progress is not None:
            return Reply.of(question(turn, now, echo, follows=True))
        if origin:
            card = Reply.of(night_screen.show(conn, turn.words, turn.known, case.night, origin))
            return missing_evening.asked_below(conn, turn, case, now, card)
        return self.below(conn, turn, case, now, self.done(turn, now, echo if then.dropped else at_end))

    def below(self, conn: Conn, turn: Turn, before: Case, case: Case, reply: Reply) -> Reply:
        """What comes after the end of a check-in: last night, or an evening whose magnesium was not noted."""
        reply = self._and_last_night(conn, turn, case.night, reply)
        return missing_evening.asked_below(conn, turn, before, case, reply)

    def _and_last_night(self, conn: Conn, turn: Turn, told: date, reply: Reply) -> Reply:
        """After another night is told: last night goes on, where it was left for that one."""
        last = last_night(turn.known.profile(), turn.now)
        case = store.left_off(conn, turn.known, last, turn.now) if told != last else None
        then = store.resume(conn, turn.known, case, turn.now, undoable=False) if case else None
        if then is None or then.progress is None:
            return reply
        return replace(reply, screens=(*reply.screens, render.opening(turn.words, turn.known, then, morning=False)))

    def _rest(self, conn: Conn, turn: Turn, case: Case, progress: Progress, wait: timedelta) -> Reply:
        """Not now: the question stays open, and comes back by itself while the night has messages left.

        Of a finished night, of which more is told, it does not.
        """
        until = progress.until if progress.rests(turn.now) else None
        if until is None and not case.finished and store.come_back(conn, turn.known, case.night, turn.now + wait):
            until = turn.now + wait
        key = "checkin-no-more-later"
        if until is not None:
            key = "checkin-in-bed" if wait == IN_BED else "checkin-later"
        rest = replace(progress, until=until or turn.now + store.USEFUL, by=None)
        store.put(conn, turn.known, case.night, rest, turn.now)
        return Reply.of(render.resting(turn.words, case, key, self.commands.word(turn.language, "diary")))


def question(
    turn: Turn, case: Case, before: str = "", *, follows: bool = False, chips: bool = True, why: bool = True
) -> Screen:
    """The present question; where the one before it was shown hours ago, with the name of its night."""
    named = case.asked_at is not None and not case.asked_lately(turn.now)
    return render.question(turn.words, turn.known, case, before, follows=follows, chips=chips, named=named, why=why)
