"""What a trial says by itself, once a day at most, six hours before lights-out."""

from dataclasses import dataclass
from datetime import datetime

from bot.catalog.catalog import Catalog
from bot.db import Conn, questions, trials
from bot.db.people import Person
from bot.db.trials import Trial
from bot.delivery.kinds import OutboxRow
from bot.domain.trial_news import News, after_news, news
from bot.domain.trial_plan import Phase
from bot.features.trial import gathering, told
from bot.features.trial.course import course_of, end, told_outcome
from bot.features.trial.ending import result_screen
from bot.tg.screen import Screen

NAME = "trial"


@dataclass(frozen=True)
class TrialKind:
    """`row.day` is the local date; what is said changes the plan once it went out."""

    catalog: Catalog
    name: str = NAME

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        """None on a day on which the trial has nothing to say."""
        trial = trials.running(conn, person)
        if trial is None:
            return None
        name, words = _news(conn, person, trial, row), self.catalog.words(person.language)
        if name is None:
            return None
        if name in ("result", "ready"):
            outcome = told_outcome(conn, person, trial, row.day)
            if name == "result":
                return result_screen(words, outcome, person)
        course = course_of(conn, person, trial, now, today=row.day)
        screen = told.news(words, name, course, self.catalog.commands.word(person.language, NAME))
        if screen.question is not None:
            state = {"of": told.CHOOSES[name], "again": name in told.AGAIN}
            end_ = now + told.ANSWER_WITHIN
            questions.put(conn, person.id, *told.KEY, now=now, state=state, expires_at=end_, again=True)
        return screen

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        """Said: the plan goes on from there, or the trial is over."""
        trial = trials.running(conn, person)
        name = _news(conn, person, trial, row) if trial else None
        if trial is None or name is None:
            return
        trials.keep(conn, trial, after_news(trial.plan, name, row.day))
        if name in ("result", "ready"):
            end(conn, trial, "finished", now)
        elif name == "unanswered":
            end(conn, trial, "unanswered", now)


def _news(conn: Conn, person: Person, trial: Trial, row: OutboxRow) -> News | None:
    """What this day has; the diary is read only where a phase is over."""

    def counted(phase: Phase) -> int:
        return gathering.counted(gathering.nights_of(conn, person, trial.plan, row.day), phase)

    return news(trial.plan, row.day, counted)
