"""Somebody who takes magnesium, or tries out whether it helps: what the weekly tests have in common."""

from datetime import date, timedelta
from typing import Any

from bot.db import intakes, nights, products, trials
from bot.db.intakes import Moment, Status
from bot.delivery.kinds import OutboxRow
from bot.domain.night import NightAnswers
from bot.domain.trial_plan import Plan
from bot.features.weekly.sending import WeeklyKind
from bot.tg.screen import Screen
from tests.features.weekly.trending import QUICK
from tests.support.stage import Stage, person
from tests.support.weeks import SUNDAY

MONDAY = SUNDAY - timedelta(days=6)
DAY = timedelta(days=1)


def notes(stage: Stage, *days: date, status: Status = "taken", moment: Moment = "evening") -> None:
    """The evenings before these mornings."""
    with stage.database() as conn:
        for night in days:
            intakes.save(conn, stage.user, night, status=status, taken_at=None, now=stage.now, moment=moment)


def tells(stage: Stage, *days: date, answers: NightAnswers = QUICK) -> None:
    """Nights that were filled in, all alike."""
    with stage.database() as conn:
        for night in days:
            nights.save(conn, stage.user, night, zone="Europe/Amsterdam", answers=answers, now=stage.now, finished=True)


def week(sunday: date = SUNDAY) -> list[date]:
    """The nights of a week, Monday first."""
    return [sunday - ago * DAY for ago in range(6, -1, -1)]


def regimen(stage: Stage, **values: Any) -> None:
    with stage.database() as conn:
        products.change(conn, stage.user, **values)


def tries(stage: Stage, first: date, **plan: Any) -> None:
    """A trial on falling asleep runs since the night `first`."""
    whose = person(stage)
    with stage.database() as conn:
        trials.begin(conn, whose, Plan(question="sol", first=first, **plan), stage.now)


def ends(stage: Stage, why: trials.Ended = "finished") -> None:
    whose = person(stage)
    with stage.database() as conn:
        trial = trials.running(conn, whose)
        assert trial is not None
        trials.end(conn, trial, why, stage.now)


def comes(stage: Stage, number: int = 0, sunday: date = SUNDAY) -> Screen | None:
    """The weekly message of that number arrives."""
    row = OutboxRow(1, stage.user, "weekly", sunday, number, stage.now, 0)
    whose = person(stage)
    with stage.database() as conn:
        screen = WeeklyKind(stage.catalog).compose(conn, whose, row, stage.now)
    if screen is not None:
        stage.posts(screen)
    return screen


def follow(stage: Stage, sunday: date = SUNDAY) -> list[int]:
    """The numbers of the messages that follow the figures of a week once they went out."""
    row = OutboxRow(1, stage.user, "weekly", sunday, 0, stage.now, 0)
    whose = person(stage)
    with stage.database() as conn:
        WeeklyKind(stage.catalog).sent(conn, whose, row, stage.now)
        query = "select number from outbox where kind = 'weekly' and number > 0 order by number"
        return [one.number for one in conn.exec_driver_sql(query)]
