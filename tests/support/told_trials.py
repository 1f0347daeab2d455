"""Trials made up with fixed seeds, one for each verdict: what docs/trial.md tells, and what tests of it play."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from bot.domain.outcome import LeftOut, Outcome, TrialNight, Verdict
from bot.domain.trial_plan import Phase, Plan, Question, phase_on
from bot.domain.verdicts import outcome_of

FIRST = date(2026, 6, 2)
"""The night that follows the evening of 1 June."""


@dataclass(frozen=True, slots=True)
class ToldTrial:
    """`levels`: about where the values lie without and with (minutes, of quality steps), `spread` how far around.

    `skipped`: nights without an answer in every hundred, without and with. `flagged`, `left_out`: by the number of the
    night. `missed`: evenings in every hundred without magnesium; `unknown`: that nothing is known of. `strayed`: nights
    in the weeks without on which it was taken.
    """

    name: str
    question: Question
    verdict: Verdict
    levels: tuple[float, float]
    spread: float
    seed: int = 1
    skipped: tuple[int, int] = (8, 8)
    flagged: tuple[int, ...] = ()
    left_out: tuple[tuple[int, LeftOut], ...] = ()
    missed: int = 5
    unknown: int = 3
    strayed: int = 0
    washout: int = 0
    after: bool = False
    far: tuple[tuple[int, float], ...] = ()

    @property
    def plan(self) -> Plan:
        begins = FIRST + timedelta(days=self.washout + 14)
        after = begins + timedelta(days=56) if self.after else None
        return Plan(question=self.question, first=FIRST, washout=self.washout, began=begins, after=after)

    def outcome(self) -> Outcome:
        """What it comes to, by the rules of the real thing."""
        random, nights, evenings = Random(self.seed), [], {}
        far, left_out = dict(self.far), dict(self.left_out)
        for number in range(self.washout + 14 + 56 + 14 * self.after):
            night = FIRST + timedelta(days=number)
            phase = phase_on(self.plan, night)
            assert phase is not None
            evenings[night] = self._taken(random, phase, number)
            value = far.get(number, self._value(random, phase))
            why = left_out.get(number)
            answered = why is not None or number in far or random.random() * 100 >= self.skipped[phase == "with"]
            flagged = number in self.flagged
            nights.append(
                TrialNight(night=night, phase=phase, value=value if answered else None, flagged=flagged, left_out=why)
            )
        return outcome_of(self.plan, nights, evenings)

    def _taken(self, random: Random, phase: Phase, number: int) -> bool | None:
        if phase not in ("building", "with"):
            return True if number < self.strayed else None
        chance = random.random() * 100
        return None if chance < self.unknown else chance >= self.unknown + self.missed

    def _value(self, random: Random, phase: Phase) -> float:
        level = self.levels[phase in ("building", "with")]
        value = random.gauss(level, self.spread)
        return min(5.0, max(1.0, round(value))) if self.question == "quality" else float(max(0, 5 * round(value / 5)))


LIKELY = ToldTrial(
    "likely",
    "sol",
    "likely",
    (46, 21),
    13,
    flagged=(5, 37, 52, 53),
    left_out=((31, "late"), (44, "mended"), (60, "irregular")),
)
LIKELY_AWAKE = ToldTrial("likely-awake", "waso", "likely", (70, 28), 22, seed=3, flagged=(33,), after=True)
LIKELY_QUALITY = ToldTrial("likely-quality", "quality", "likely", (2.4, 3.6), 0.7, seed=2)
WORSE = ToldTrial("worse", "sol", "worse", (15, 42), 12, seed=4, flagged=(40, 41))
SMALL = ToldTrial("small", "waso", "small", (26, 14), 6, seed=5)
SAME = ToldTrial("same", "sol", "same", (20, 19), 8, seed=6, washout=14)
UNCLEAR = ToldTrial(
    "unclear", "sol", "unclear", (30, 26), 24, seed=7, flagged=(8, 30, 31, 32, 61), strayed=1, far=((47, 150.0),)
)
UNCLEAR_QUALITY = ToldTrial("unclear-quality", "quality", "unclear", (3, 3.2), 1.1, seed=8, after=True)
NOT_ENOUGH = ToldTrial("not-enough", "sol", "not_enough", (30, 28), 15, seed=9, skipped=(10, 75))
NOT_COMPARABLE = ToldTrial(
    "not-comparable", "quality", "not_comparable", (2.8, 3.2), 1, seed=10, missed=35, flagged=tuple(range(28, 52))
)

TRIALS = (
    LIKELY,
    LIKELY_AWAKE,
    LIKELY_QUALITY,
    WORSE,
    SMALL,
    SAME,
    UNCLEAR,
    UNCLEAR_QUALITY,
    NOT_ENOUGH,
    NOT_COMPARABLE,
)
