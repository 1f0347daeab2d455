"""The trial while it runs: its card, the decisions, pausing, stopping, and the way back from each."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.db import Conn, intakes, people, products, questions, schedules, trials
from bot.db.trials import Trial
from bot.domain.local_time import local
from bot.domain.pause import paused_until
from bot.domain.person import reminder_time
from bot.domain.trial_news import Choice, longer
from bot.domain.trial_plan import WITHOUT, Plan, begun, is_paused, paused, spans, unbegun
from bot.domain.trial_start import next_night
from bot.features.trial import cards, flow, reminding, told
from bot.features.trial.cards import Course
from bot.features.trial.course import course_of, end, told_outcome, waiting
from bot.features.trial.ending import result_screen
from bot.features.trial.evenings import leave_evening
from bot.features.trial.naming import day, evening, milligrams, when
from bot.features.trial.render import FEATURE, button
from bot.tg.router import stale
from bot.tg.screen import Button, Reply, Screen
from bot.tg.turn import Turn
from bot.view.moments import clock
from bot.view.parts import Parts

UNDO = timedelta(days=1)
"""How long a trial that was stopped can go on after all."""


@dataclass(frozen=True)
class Runs:
    """Each method is what one button, or the same in words, does to the trial that runs."""

    parts: Parts

    def card(self, conn: Conn, turn: Turn, trial: Trial, *, lead: str = "") -> Reply:
        """Where it stands; where a decision waits, that."""
        course = course_of(conn, turn.known, trial, turn.now)
        choice = waiting(course)
        if choice is None:
            return Reply.of(cards.card(turn.words, course, lead=lead))
        return Reply.of(self._choice(conn, turn, choice, course, lead=lead))

    def begin(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """With magnesium from tonight on, or from tomorrow where this evening is over."""
        course = course_of(conn, turn.known, trial, turn.now)
        if waiting(course) != "baseline":
            return self.card(conn, turn, trial)
        if turn.known.screened_at is None:
            return self._first(turn, "screen", "screening")
        dated = products.on(conn, turn.user_id, course.tonight)
        if flow.dose_gate(dated, products.regimen(conn, turn.user_id)) is not None or dated is None:
            return self._first(turn, "product", "product")
        plan = begun(trial.plan, course.tonight)
        trials.keep(conn, trial, plan)
        questions.close(conn, turn.user_id, *told.KEY)
        turn = self._takes_it(conn, turn)
        text = turn.words(
            "trial-begun",
            **self._when(turn, course.tonight),
            dose=milligrams(turn.words, dated.product.supplement or 0),
            last=day(turn.words, spans(plan)["with"][1]),
        )
        at = reminder_time(turn.known.profile()) if turn.known.magnesium == "remind" else None
        line = turn.words("trial-reminder-at", time=clock(at)) if at else ""
        first = Screen(" ".join(filter(None, (text, line))), ((button(turn.words, "unbegin", "not-yet"),),))
        asked = reminding.ask(conn, turn) if turn.known.magnesium != "remind" else None
        return Reply.of(first, *([asked] if asked else []))

    def unbegin(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """Not yet after all, as long as the first evening is not over."""
        plan = trial.plan
        if not may_unbegin(plan, turn):
            return self.card(conn, turn, trial)
        if intakes.is_taken(conn, turn.user_id, next_night(turn.known.profile(), turn.now)):
            return self.card(conn, turn, trial, lead=turn.words("trial-unbegin-taken"))
        trials.keep(conn, trial, unbegun(plan))
        questions.close(conn, turn.user_id, *reminding.KEY)
        return self.card(conn, turn, replace(trial, plan=unbegun(plan)), lead=turn.words("trial-unbegun"))

    def longer(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """One week more without."""
        course = course_of(conn, turn.known, trial, turn.now)
        plan = longer(trial.plan, course.today)
        if waiting(course) != "baseline" or waiting(replace(course, plan=plan)) is not None:
            return self.card(conn, turn, trial)
        trials.keep(conn, trial, plan)
        questions.close(conn, turn.user_id, *told.KEY)
        return Reply.of(self._passing(turn, "trial-longer", last=day(turn.words, spans(plan)["without"][1])))

    def anew(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """The nights without once more from their beginning, after too few of them."""
        course = course_of(conn, turn.known, trial, turn.now)
        if waiting(course) != "baseline_few":
            return self.card(conn, turn, trial)
        first_night = trials.first_without(conn, turn.known, turn.now)
        fresh = {"first": first_night, "washout": 0, "without": WITHOUT, "pauses": (), "told": {}}
        plan = trial.plan.model_copy(update=fresh)
        trials.keep(conn, trial, plan)
        questions.close(conn, turn.user_id, *told.KEY)
        first = evening(turn.words, plan.first, turn.now, turn.known.zone)
        last = day(turn.words, spans(plan)["without"][1])
        return Reply.of(self._passing(turn, "trial-anew", first=first, last=last))

    def look(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """The outcome, once its nights are over; with that the trial is over."""
        course = course_of(conn, turn.known, trial, turn.now)
        if waiting(course) != "with":
            return self.card(conn, turn, trial)
        outcome = told_outcome(conn, turn.known, trial, course.today)
        return Reply.of(result_screen(turn.words, outcome, end(conn, trial, "finished", turn.now)))

    def after(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """Two weeks without before the outcome."""
        course = course_of(conn, turn.known, trial, turn.now)
        if waiting(course) != "with":
            return self.card(conn, turn, trial)
        first = trials.first_without(conn, turn.known, turn.now)
        plan = trial.plan.model_copy(update={"after": first})
        trials.keep(conn, trial, plan)
        questions.close(conn, turn.user_id, *told.KEY)
        leave_evening(conn, turn.user_id, first)
        last = day(turn.words, spans(plan)["after"][1])
        text = turn.words("trial-after", **self._when(turn, first), last=last)
        return Reply.of(Screen(text, ((button(turn.words, "unafter"),),)))

    def unafter(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """The outcome now after all; the nights without that there are stay in the diary."""
        plan = trial.plan.model_copy(update={"after": None})
        if trial.plan.after is None:
            return self.card(conn, turn, trial)
        trials.keep(conn, trial, plan)
        return self.card(conn, turn, replace(trial, plan=plan))

    def pause(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """It rests from tonight on, until they say so."""
        night = next_night(turn.known.profile(), turn.now)
        if is_paused(trial.plan, night):
            return self.card(conn, turn, trial)
        trials.keep(conn, trial, paused(trial.plan, night))
        questions.close(conn, turn.user_id, *told.KEY)
        leave_evening(conn, turn.user_id, night)
        return Reply.of(
            Screen(
                turn.words("trial-paused"), ((button(turn.words, "resume", "go-on-trial"), button(turn.words, "stop")),)
            )
        )

    def resume(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """On it goes; after a long pause the phase begins anew, and that is said."""
        night = next_night(turn.known.profile(), turn.now)
        if not is_paused(trial.plan, night):
            return self.card(conn, turn, trial)
        if turn.known.screened_at is None:
            return self._first(turn, "screen", "screening")
        plan = trials.going_on(conn, turn.known, trial.plan, turn.now)
        trials.keep(conn, trial, plan)
        starts = [(one.first, one.began, one.after) for one in (trial.plan, plan)]
        lead = turn.words("trial-resumed" if starts[0] == starts[1] else "trial-resumed-anew")
        if paused_until(turn.known, turn.now) is not None:
            turn, lead = self._without_break(conn, turn), f"{lead} {turn.words('trial-resumed-break')}"
        return self.card(conn, turn, replace(trial, plan=plan), lead=lead)

    def stop(self, conn: Conn, turn: Turn, trial: Trial) -> Reply:
        """Nobody has to say why; for a day it can go on after all."""
        end(conn, trial, "stopped", turn.now)
        go_on = Button.to(turn.words("trial-button-unstop"), FEATURE, "unstop", str(trial.id))
        return Reply.of(Screen(turn.words("trial-stopped"), ((go_on,),)))

    def unstop(self, conn: Conn, turn: Turn) -> Reply:
        """The trial that was stopped last goes on; not a day later, nor where another one runs or ran since."""
        trial, of = trials.latest(conn, turn.user_id), turn.tap.args if turn.tap is not None else ()
        if trial is not None and of and of[0] != str(trial.id):
            return stale(turn)
        ended_at = trial.ended_at if trial is not None and trial.ended == "stopped" else None
        if trial is None or ended_at is None or turn.now - ended_at > UNDO:
            word = self.parts.catalog.commands.word(turn.language, FEATURE)
            return Reply.of(Screen(turn.words("trial-unstop-late", trial=word), ((button(turn.words, "new"),),)))
        person = trials.reopen(conn, trial)
        schedules.replan(conn, person, turn.now)
        return self.card(conn, replace(turn, person=person), trial, lead=turn.words("trial-unstopped"))

    def _choice(self, conn: Conn, turn: Turn, choice: Choice, course: Course, *, lead: str = "") -> Screen:
        end_ = turn.now + told.ANSWER_WITHIN
        state = {"of": choice}
        questions.put(conn, turn.user_id, *told.KEY, now=turn.now, state=state, expires_at=end_, again=True)
        return told.choice(turn.words, choice, course, lead=lead)

    def _without_break(self, conn: Conn, turn: Turn) -> Turn:
        """A trial goes on with its mornings and evenings: a break from all messages is over too."""
        person = people.change(conn, turn.user_id, paused_until=local(turn.now, turn.known.zone).date())
        schedules.replan(conn, person, turn.now)
        return replace(turn, person=person)

    def _takes_it(self, conn: Conn, turn: Turn) -> Turn:
        """From now on they take it, though perhaps without being reminded."""
        if turn.known.magnesium != "none":
            return turn
        person = people.change(conn, turn.user_id, magnesium="silent")
        schedules.replan(conn, person, turn.now)
        return replace(turn, person=person)

    def _first(self, turn: Turn, what: str, action: str) -> Reply:
        """What has to be there before magnesium: the safety screen, a known dose."""
        there = Button.action(turn.words(f"trial-button-{what}"), action)
        return Reply.of(Screen(turn.words(f"trial-gate-{what}"), ((there,), (button(turn.words, "card", "go-on"),))))

    def _when(self, turn: Turn, night: date) -> dict[str, str]:
        return {
            "when": when(night, turn.now, turn.known.zone),
            "evening": evening(turn.words, night, turn.now, turn.known.zone),
        }

    def _passing(self, turn: Turn, key: str, **arguments: str) -> Screen:
        return Screen(turn.words(key, **arguments), ((button(turn.words, "card"),),))


def may_unbegin(plan: Plan, turn: Turn) -> bool:
    """Whether it was begun for the first time, and its first evening is not over."""
    begins = plan.began is not None and plan.began >= next_night(turn.known.profile(), turn.now)
    return begins and unbegun(plan) != plan
