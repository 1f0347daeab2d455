"""The messages before a trial, one after another: which question is open, and which comes after an answer."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal, cast, get_args

from bot.db.people import Person
from bot.db.products import Dated, Regimen
from bot.domain.dose_rules import needs_warning
from bot.domain.pause import paused_until
from bot.domain.trial_plan import WASHOUT, Plan, Question

Step = Literal["wish", "honest", "who", "takes", "question", "agree"]
STEPS: tuple[Step, ...] = get_args(Step)
QUESTIONS: tuple[Question, ...] = get_args(Question)
REFUSED = ("prescribed", "pills")
"""Who it is not for; that it was said is kept nowhere."""
Gate = Literal["paused", "screen", "product", "limit"]
"""What has to be there first: no break, the safety screen, a known dose, and above the limit a pharmacist."""
ANSWERS: Mapping[Step, tuple[str, ...]] = {
    "wish": ("yes",),
    "honest": ("yes",),
    "who": ("neither", *REFUSED),
    "takes": ("yes", "no"),
    "question": QUESTIONS,
    "agree": ("yes", "later"),
}


@dataclass(frozen=True, slots=True)
class Joining:
    """How far somebody is. `first`: the first night, as the dates that they were shown say."""

    step: Step = "wish"
    takes: bool | None = None
    question: Question | None = None
    first: date | None = None

    def state(self) -> dict[str, Any]:
        """As JSON for the row of the open question."""
        first = self.first.isoformat() if self.first else None
        return {"step": self.step, "takes": self.takes, "question": self.question, "first": first}

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> "Joining":
        """From that JSON."""
        first = date.fromisoformat(state["first"]) if state["first"] else None
        return cls(state["step"], state["takes"], state["question"], first)

    def plan(self, first: date) -> Plan:
        """The trial that they would agree to. Raises ValueError before a question was chosen."""
        if self.question is None:
            raise ValueError("no question is chosen yet")
        return Plan(question=self.question, first=first, washout=WASHOUT if self.takes else 0)


def answered(joining: Joining, value: str) -> Joining | None:
    """The next question; None where the value is no answer to this one, or leads elsewhere."""
    if value not in ANSWERS[joining.step] or value in REFUSED or joining.step == "agree":
        return None
    known = joining
    if joining.step == "takes":
        known = replace(joining, takes=value == "yes")
    if joining.step == "question":
        known = replace(joining, question=cast(Question, value))
    return replace(known, step=STEPS[STEPS.index(joining.step) + 1], first=None)


def back(joining: Joining) -> Joining:
    """The question before this one."""
    return replace(joining, step=STEPS[max(0, STEPS.index(joining.step) - 1)], first=None)


def gate(joining: Joining, person: Person, product: Dated | None, regimen: Regimen, now: datetime) -> Gate | None:
    """What has to be there before this question; None where nothing stands in its way."""
    if paused_until(person, now) is not None:
        return "paused"
    if STEPS.index(joining.step) < STEPS.index("question"):
        return None
    if person.screened_at is None:
        return "screen"
    return dose_gate(product, regimen)


def dose_gate(product: Dated | None, regimen: Regimen) -> Gate | None:
    """Whether the dose is known, and not above the limit unless a pharmacist knows of it."""
    if product is None or product.product.total is None:
        return "product"
    return "limit" if needs_warning(product.product) and regimen.pharmacist_at is None else None
