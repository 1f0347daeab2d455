"""Becoming part of a trial: the messages before it, one question at a time, until they agree."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.db import Conn, people, products, questions, schedules, trials
from bot.db.people import Person
from bot.db.questions import OpenQuestion
from bot.domain.trial_start import next_night
from bot.features.trial import flow, reminding, render
from bot.features.trial.evenings import leave_evening
from bot.features.trial.flow import Joining
from bot.features.trial.naming import evening, when
from bot.features.trial.render import KEY, Setting
from bot.tg.screen import Button, Reply, Screen
from bot.tg.turn import Turn
from bot.view.moments import moment
from bot.view.night_card import capital
from bot.view.parts import Parts

WITHIN = timedelta(hours=2)
"""How long a question is open; by /proef it goes on where it was, long after that too."""


@dataclass(frozen=True)
class Joins:
    """What taps and typed answers do before a trial."""

    parts: Parts

    def go_on(self, conn: Conn, turn: Turn) -> Reply:
        """The question where they were, or the first one."""
        return self._next(conn, turn, self.known(conn, turn) or Joining())

    def anew(self, conn: Conn, turn: Turn) -> Reply:
        """From the first question on."""
        return self._next(conn, turn, Joining())

    def known(self, conn: Conn, turn: Turn) -> Joining | None:
        """How far they are; None before the first question."""
        found = questions.find(conn, turn.user_id, *KEY)
        return Joining.of(found.state) if found else None

    def answer(self, conn: Conn, turn: Turn, step: str, value: str) -> Reply | None:
        """A button of a question; one of another question than the present shows the present one."""
        joining = self.known(conn, turn)
        if joining is None or joining.step != step or value not in flow.ANSWERS[joining.step]:
            return None if joining is None else self._next(conn, turn, joining)
        if value in flow.REFUSED:
            questions.close(conn, turn.user_id, *KEY)
            return Reply.of(Screen(self._with_command(turn, f"trial-who-{value}")))
        if step == "agree":
            return self._agreed(conn, turn, joining) if value == "yes" else self.later(conn, turn)
        following = flow.answered(joining, value)
        return self._next(conn, turn, following) if following else None

    def back(self, conn: Conn, turn: Turn) -> Reply | None:
        """The question before."""
        joining = self.known(conn, turn)
        return self._next(conn, turn, flow.back(joining)) if joining else None

    def pharmacist_knows(self, conn: Conn, turn: Turn) -> Reply | None:
        """They say that their pharmacist knows of the dose."""
        joining = self.known(conn, turn)
        if joining is None:
            return None
        products.change(conn, turn.user_id, pharmacist_at=turn.now)
        return self._next(conn, turn, joining)

    def declined(self, conn: Conn, turn: Turn) -> Reply:
        """No, thank you."""
        questions.close(conn, turn.user_id, *KEY)
        return Reply.of(Screen(self._with_command(turn, "trial-declined"), ((_to(turn, "tell"),),)))

    def later(self, conn: Conn, turn: Turn) -> Reply:
        """They want to think: nothing is open, and what they answered is kept."""
        found = questions.find(conn, turn.user_id, *KEY)
        if found is not None:
            questions.put(conn, turn.user_id, *KEY, now=turn.now, state=found.state, expires_at=turn.now)
        return Reply.of(Screen(self._with_command(turn, "trial-thinking"), ((_to(turn, "go-on-trial"),),)))

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion, *, lead: str = "") -> Screen:
        """The question as it stands, with what has to be there first."""
        joining = self._dated(conn, turn.known, Joining.of(question.state), turn.now)
        if joining.state() != question.state:
            self._put(conn, turn, joining)
        return self._screen(conn, turn, joining, lead=lead)

    def shown(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen:
        """The same to look its buttons up: nobody has seen the dates of this moment yet, so none are kept."""
        return self._screen(conn, turn, self._dated(conn, turn.known, Joining.of(question.state), turn.now))

    def lacks_product(self, conn: Conn, turn: Turn, joining: Joining) -> bool:
        """Whether what stands in the way is that nobody knows what they take."""
        return self._gate(conn, turn, joining) == "product"

    def _next(self, conn: Conn, turn: Turn, joining: Joining, *, lead: str = "") -> Reply:
        """Open a question; before the dates comes the dose."""
        joining = self._dated(conn, turn.known, joining, turn.now)
        self._put(conn, turn, joining)
        screen = self._screen(conn, turn, joining, lead=lead)
        product = self._setting(conn, turn).product
        if joining.step == "agree" and self._gate(conn, turn, joining) is None and product is not None and not lead:
            return Reply.of(render.dose_told(turn.words, joining, product), screen)
        return Reply.of(screen)

    def _put(self, conn: Conn, turn: Turn, joining: Joining) -> None:
        end = turn.now + WITHIN
        questions.put(conn, turn.user_id, *KEY, now=turn.now, state=joining.state(), expires_at=end)

    def _screen(self, conn: Conn, turn: Turn, joining: Joining, *, lead: str = "") -> Screen:
        stands = self._gate(conn, turn, joining)
        if stands is not None:
            return render.gate(turn.words, stands, joining, self._setting(conn, turn))
        return render.question(turn.words, joining, self._setting(conn, turn), lead=lead)

    def _gate(self, conn: Conn, turn: Turn, joining: Joining) -> flow.Gate | None:
        night = next_night(turn.known.profile(), turn.now)
        product, regimen = products.on(conn, turn.user_id, night), products.regimen(conn, turn.user_id)
        return flow.gate(joining, turn.known, product, regimen, turn.now)

    def _setting(self, conn: Conn, turn: Turn) -> Setting:
        dated = products.on(conn, turn.user_id, next_night(turn.known.profile(), turn.now))
        return Setting(turn.known, dated.product if dated else None, turn.now)

    def _dated(self, conn: Conn, person: Person, joining: Joining, now: datetime) -> Joining:
        """With the first night, where the dates are what is shown."""
        return replace(joining, first=trials.first_without(conn, person, now)) if joining.step == "agree" else joining

    def _agreed(self, conn: Conn, turn: Turn, joining: Joining) -> Reply:
        """The trial begins, with the dates that were shown; if these are past, with new ones shown first."""
        first = trials.first_without(conn, turn.known, turn.now)
        if self._gate(conn, turn, joining) is not None or turn.known.trial is not None:
            return self._next(conn, turn, joining)
        if joining.first != first:
            return self._next(conn, turn, joining, lead=turn.words("trial-dates-new"))
        plan = joining.plan(first).model_copy(update={"rhythm": turn.known.rhythm})
        person = people.change(conn, turn.user_id, rhythm="daily")
        person = trials.begin(conn, person, plan, turn.now)
        schedules.replan(conn, person, turn.now)
        questions.close(conn, turn.user_id, *KEY)
        leave_evening(conn, turn.user_id, first)
        turn = replace(turn, person=person)
        asked = reminding.ask(conn, turn) if person.magnesium != "remind" else None
        return Reply.of(Screen(self._joined(conn, turn, joining, first)), *([asked] if asked else []))

    def _joined(self, conn: Conn, turn: Turn, joining: Joining, first: date) -> str:
        words, zone = turn.words, turn.known.zone
        begins = words(
            "trial-joined",
            when=when(first, turn.now, zone),
            evening=evening(words, first, turn.now, zone),
            takes="yes" if joining.takes else "no",
        )
        due = schedules.next_of(conn, turn.user_id, "checkin")
        coming = words("trial-coming", moment=capital(moment(words, due, turn.now, zone))) if due else ""
        return " ".join(filter(None, (begins, coming)))

    def _with_command(self, turn: Turn, key: str) -> str:
        return turn.words(key, trial=self.parts.catalog.commands.word(turn.language, "trial"))


def _to(turn: Turn, label: str) -> Button:
    """The way to where they were, or to the first question."""
    return Button.to(turn.words(f"trial-button-{label}"), render.FEATURE, "go-on")
