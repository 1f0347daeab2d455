"""Telegram in, replies out, for the trial."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.db import Conn, trials
from bot.db.questions import OpenQuestion
from bot.db.trials import Trial
from bot.domain.callback import Callback, unpack
from bot.domain.plain_words import plain_words
from bot.domain.spoken_answers import read_yes_no
from bot.domain.spoken_dose import read_dose
from bot.features.trial import cards, flow, reminding, render, spoken, told
from bot.features.trial.course import course_of, waiting
from bot.features.trial.ending import result_screen
from bot.features.trial.joining import Joins
from bot.features.trial.running import UNDO, Runs, may_unbegin
from bot.tg.router import Router, stale
from bot.tg.screen import Button, Reply, Screen
from bot.tg.turn import Turn
from bot.view.parts import Parts

FRESH = timedelta(hours=2)
"""So long a decision that was asked about is what the talk is about."""
BELOW = "below"
"""The value of a button under another feature's message, which stays as it is."""
Step = Callable[[Conn, Turn, Trial], Reply]


@dataclass(frozen=True)
class Trials:
    """The handlers, and the reading of typed answers."""

    parts: Parts
    router: Router

    @property
    def joins(self) -> Joins:
        return Joins(self.parts)

    @property
    def runs(self) -> Runs:
        return Runs(self.parts)

    def show(self, conn: Conn, turn: Turn) -> Reply:
        """/proef: the trial that runs; what the last one came to; else the messages before one, where they were."""
        reply = self._shown(conn, turn)
        return replace(reply, below=turn.tap is not None and turn.tap.feature != render.FEATURE)

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`STEP:VALUE`, `back`, `no`, `go-on`, `pharmacist`; `remind:VALUE`; `new`, `result:VIEW:SEEN`; `unstop`; and
        what a trial that runs takes: `card`, `how`, `changed:WHAT`, and one button for each decision.
        """
        tap = turn.tap or Callback(render.FEATURE, "")
        value = tap.args[0] if tap.args else ""
        if tap.verb == "result":
            return self._result(conn, turn, value, tap.args[1] if len(tap.args) > 1 else "") or stale(turn)
        trial = trials.running(conn, turn.known)
        if tap.verb == "unstop" and trial is None:
            return self.runs.unstop(conn, turn)
        if trial is None:
            return self._before(conn, turn, tap.verb, value) or stale(turn)
        if tap.verb == "remind" and value in reminding.VALUES:
            return reminding.answer(conn, turn, value)
        return self._while(conn, turn, trial, tap.verb, value)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed answer, or the label of one of the buttons."""
        screen = self._asked(conn, turn, question)
        tap = _labelled(turn.text, [screen] if screen else [])
        if tap is not None:
            return self._pressed(conn, turn, tap)
        agrees = read_yes_no(turn.text) if _is_fresh(question, turn) else None
        if question.key == render.KEY:
            reply = self._joining(conn, turn, flow.Joining.of(question.state), agrees)
            return self._example(conn, turn, question) if reply is None and agrees is not None else reply
        if question.key == reminding.KEY:
            return None if agrees is None else reminding.answer(conn, turn, "yes" if agrees else "no")
        verb = spoken.read_choice(turn.text, question.state["of"])
        if verb is None and agrees and question.state.get("again"):
            verb = told.AGAIN[f"{question.state['of']}_again"]
        if verb is None:
            return self._example(conn, turn, question) if agrees is not None else None
        return self.tapped(conn, replace(turn, tap=Callback(render.FEATURE, verb)))

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question as it stands, while it is what the talk is about."""
        if question.key == render.KEY and _is_fresh(question, turn) and not turn.known.trial:
            return self.joins.ask(conn, turn, question)
        return self._asked(conn, turn, question)

    def _asked(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The same, and nothing is kept of it: the person has seen what stood there before."""
        if not _is_fresh(question, turn):
            return None
        if question.key == render.KEY:
            return None if turn.known.trial else self.joins.shown(conn, turn, question)
        if question.key == reminding.KEY:
            return reminding.question(turn)
        trial = trials.running(conn, turn.known)
        course = course_of(conn, turn.known, trial, turn.now) if trial else None
        choice = waiting(course) if course else None
        return told.choice(turn.words, choice, course) if choice and course else None

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question with a line that shows how to answer."""
        screen = self.ask(conn, turn, question)
        return screen and replace(screen, text=f"{turn.words('trial-example')}\n\n{screen.text}")

    def told(self, conn: Conn, turn: Turn) -> Reply | None:
        """ "Stop de proef", "hoe gaat het met de proef", with nothing asked."""
        trial = trials.running(conn, turn.known)
        wish = spoken.read_wish(turn.text)
        if wish is None:
            return self._without_its_name(conn, turn, trial)
        if trial is not None:
            return self._while(conn, turn, trial, "card" if wish == "start" else wish, "")
        latest = trials.latest(conn, turn.user_id) if wish == "resume" else None
        if latest is not None and latest.ended == "stopped":
            return self.runs.unstop(conn, turn)
        if spoken.wants_new(turn.text) and self.joins.known(conn, turn) is None:
            return self.joins.anew(conn, turn)
        return self._none(turn) if wish in ("stop", "pause") else self._shown(conn, turn)

    def told_again(self, conn: Conn, turn: Turn) -> Reply | None:
        """The same message once more: the trial as it stands."""
        return self._shown(conn, turn) if spoken.read_wish(turn.text) else None

    def _shown(self, conn: Conn, turn: Turn) -> Reply:
        trial = trials.running(conn, turn.known)
        if trial is not None:
            return self.runs.card(conn, turn, trial)
        return (None if self.joins.known(conn, turn) else self._result(conn, turn, "", "")) or self.joins.go_on(
            conn, turn
        )

    def _result(self, conn: Conn, turn: Turn, view: str, seen: str) -> Reply | None:
        """What the last trial came to, as it was told; None while one runs, or where none was told."""
        trial = None if turn.known.trial else trials.latest(conn, turn.user_id)
        if trial is None or trial.outcome is None:
            return None
        return Reply.of(result_screen(turn.words, trial.outcome, turn.known, view=view, seen=seen))

    def _before(self, conn: Conn, turn: Turn, verb: str, value: str) -> Reply | None:
        """A button of the messages before a trial."""
        joins = self.joins
        match verb:
            case "no":
                return joins.declined(conn, turn)
            case "back":
                return joins.back(conn, turn)
            case "go-on":
                return joins.go_on(conn, turn)
            case "new":
                return joins.anew(conn, turn)
            case "pharmacist":
                return joins.pharmacist_knows(conn, turn)
        return joins.answer(conn, turn, verb, value)

    def _while(self, conn: Conn, turn: Turn, trial: Trial, verb: str, value: str) -> Reply:
        """A button of the trial that runs; what no longer fits shows where it stands."""
        if verb == "how":
            return Reply.of(cards.how(turn.words, trial.plan))
        if verb == "changed":
            screen = cards.change(turn.words, value) if value in cards.CHANGES else cards.changed(turn.words)
            return Reply.of(screen)
        runs = self.runs
        steps: dict[str, Step] = {
            "begin": runs.begin,
            "unbegin": runs.unbegin,
            "longer": runs.longer,
            "anew": runs.anew,
            "look": runs.look,
            "after": runs.after,
            "unafter": runs.unafter,
            "pause": runs.pause,
            "resume": runs.resume,
            "stop": runs.stop,
        }
        reply = steps.get(verb, runs.card)(conn, turn, trial)
        return replace(reply, below=True) if value == BELOW else reply

    def _joining(self, conn: Conn, turn: Turn, joining: flow.Joining, agrees: bool | None) -> Reply | None:
        """A typed answer before the trial, in words of its own, or a mere yes or no."""
        if self.joins.lacks_product(conn, turn, joining) and read_dose(turn.text, expected="amount") is not None:
            opened = self.router.act(conn, turn, Callback("do", "product"))
            return self.router.read_by(conn, turn, "product") or opened
        value = spoken.read_answer(turn.text, joining.step)
        if value is None and agrees is not None:
            value = ("yes" if agrees else "no") if joining.step not in ("who", "question") else None
        if value == "no" and joining.step != "takes":
            return self.joins.declined(conn, turn)
        return self.joins.answer(conn, turn, joining.step, value) if value else None

    def _example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A mere yes or no that is no answer here is left to no question that was asked before."""
        screen = self.example(conn, turn, question)
        return Reply.of(screen) if screen else None

    def _pressed(self, conn: Conn, turn: Turn, tap: Callback) -> Reply | None:
        """What the button does whose label was typed."""
        if tap.feature == render.FEATURE:
            return self.tapped(conn, replace(turn, tap=tap))
        return self.router.act(conn, turn, tap)

    def _without_its_name(self, conn: Conn, turn: Turn, trial: Trial | None) -> Reply | None:
        """The label of a way back that still leads there, or once more that they take part."""
        typed = plain_words(turn.text)
        if trial is None:
            return (
                self.runs.unstop(conn, turn) if typed == _label(turn, "unstop") and self._stopped(conn, turn) else None
            )
        if typed == _label(turn, "not-yet") and may_unbegin(trial.plan, turn):
            return self.runs.unbegin(conn, turn, trial)
        if typed == _label(turn, "unafter") and trial.plan.after is not None:
            return self.runs.unafter(conn, turn, trial)
        agrees = turn.now - trial.agreed_at <= FRESH and spoken.read_answer(turn.text, "agree") == "yes"
        return self.runs.card(conn, turn, trial) if agrees else None

    def _stopped(self, conn: Conn, turn: Turn) -> bool:
        """Whether a trial was stopped so lately that it can go on after all."""
        trial = trials.latest(conn, turn.user_id)
        at = trial.ended_at if trial is not None and trial.ended == "stopped" else None
        return at is not None and turn.now - at <= UNDO

    def _none(self, turn: Turn) -> Reply:
        word = self.parts.catalog.commands.word(turn.language, render.FEATURE)
        tell = Button.to(turn.words("trial-button-tell"), render.FEATURE, "go-on")
        return Reply.of(Screen(turn.words("trial-none", trial=word), ((tell,),)))


def _label(turn: Turn, button: str) -> tuple[str, ...]:
    return plain_words(turn.words(f"trial-button-{button}"))


def _is_fresh(question: OpenQuestion, turn: Turn) -> bool:
    return question.asked_at is not None and turn.now - question.asked_at <= FRESH


def _labelled(text: str, screens: Iterable[Screen]) -> Callback | None:
    """The button whose label was typed."""
    typed = plain_words(text)
    buttons = (one for screen in screens for row in screen.keyboard for one in row)
    data = next((one.data for one in buttons if plain_words(one.label) == typed), None)
    return unpack(data) if data else None
