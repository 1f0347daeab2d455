"""A stage for trials: the messages before one, and days that go by with answers in the morning and at night."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.db import intakes, nights, people, products, trials
from bot.delivery import outbox
from bot.delivery.planner import plan as plan_due
from bot.delivery.record import Steps
from bot.domain.night import NightAnswers
from bot.domain.product import Product
from bot.domain.trial_plan import Plan, phase_on
from bot.features import account, faq, trial
from bot.features.trial.sending import TrialKind
from bot.tg.screen import Screen
from tests.support.stage import Stage

BEGINS = datetime(2026, 6, 1, 16, 0, tzinfo=UTC)  # a Monday, 18:00 in Amsterdam
ZONE = ZoneInfo("Europe/Amsterdam")
FIRST = date(2026, 6, 2)
AT_200 = Product(form="citrate", amount=200, piece=200)


class Course(Stage):
    """One person on a Monday at six in the afternoon, lights out at 23:00; 200 mg of magnesium, screened."""

    def __init__(self, folder: Path, *, language: str = "nl", product: Product | None = AT_200, **values: Any) -> None:
        super().__init__(folder, [faq.register, account.register, trial.register], language=language, now=BEGINS)
        self.settled(**values)
        if product is not None:
            self.takes(product)

    def takes(self, product: Product, since: date = FIRST) -> None:
        with self.database() as conn:
            products.save(conn, self.user, since, product, self.now)

    def joins(self, question: str = "Val ik sneller in slaap?", *, takes: bool = False) -> None:
        """All messages before a trial, up to taking part."""
        for label in ("/proef", "Vertel verder", "Snap ik", "Geen van beide"):
            self.says(label) if label.startswith("/") else self.taps(label)
        self.taps("Ja, ik neem het nu" if takes else "Nee, nu niet")
        self.taps(question)
        self.taps("Ik doe mee")

    @property
    def trial(self) -> trials.Trial:
        with self.database() as conn:
            found = trials.latest(conn, self.user)
        assert found is not None
        return found

    @property
    def plan(self) -> Plan:
        return self.trial.plan

    def keeps(self, plan: Plan) -> None:
        """The plan as somebody else's hand changed it."""
        trial = self.trial
        with self.database() as conn:
            trials.keep(conn, trial, plan)

    def takes_magnesium(self, night: date, status: intakes.Status = "taken") -> None:
        with self.database() as conn:
            intakes.save(conn, self.user, night, status=status, taken_at=self.now, now=self.now)

    def goes_by(self, days: int, sol: Callable[[date], int | None] = lambda night: 20 + night.day % 7) -> list[str]:
        """So many days, each with its answers and what the trial says by itself; returns what it said."""
        said = []
        for _ in range(days):
            morning = self.now.astimezone(ZONE).date() + timedelta(days=1)
            self.now = _at(morning, time(18))
            with self.database() as conn:
                self._answers(conn, morning, sol(morning))
                told = self._delivered(conn)
            for screen in told:
                self.posts(screen)
                said.append(screen.text)
        return said

    @property
    def person_now(self) -> people.Person:
        found = self.person()
        assert found is not None
        return found

    def _answers(self, conn: Connection, night: date, minutes: int | None) -> None:
        """The morning's answers at nine o'clock, and where the phase has magnesium, that it was taken."""
        if minutes is not None:
            told = NightAnswers(sol=minutes, quality="so_so")
            at = _at(night, time(9))
            nights.save(conn, self.user, night, zone=ZONE.key, answers=told, now=at, finished=True)
        trial = trials.latest(conn, self.user, running=True)
        if trial is not None and phase_on(trial.plan, night) in ("building", "with"):
            intakes.save(conn, self.user, night, status="taken", taken_at=self.now, now=self.now)

    def _delivered(self, conn: Connection) -> list[Screen]:
        """The planner and a worker at work; what came of the trial."""
        steps, went_out = Steps({"trial": TrialKind(self.catalog)}, "worker"), []
        plan_due(conn, self.now)
        for row in outbox.claim(conn, "worker", self.now, 50):
            screen = steps.prepare(conn, row, self.now) if row.kind == "trial" else None
            if screen is not None:
                steps.sent(conn, row, screen, 1000 + row.id, self.now)
                went_out.append(screen)
        return went_out


def _at(day: date, wall: time) -> datetime:
    return datetime.combine(day, wall, ZONE).astimezone(UTC)
