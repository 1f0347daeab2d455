"""Whatever somebody does to a night, in whatever order: its row is what a simple model of it says."""

import tempfile
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.db import nights
from bot.domain.night import NIGHT_FIELDS, NightAnswers, NightField
from bot.features import checkin, diary
from tests.support.stage import Stage, knows_no_answers

NIGHT = date(2026, 6, 12)
LABELS: dict[NightField, str] = {
    "lights_out": "Licht uit",
    "sol": "Inslapen",
    "waso": "Wakker in de nacht",
    "woke": "Wakker geworden",
    "out_of_bed": "Uit bed",
    "quality": "Je nacht",
}
SAID: dict[NightField, dict[str, Any]] = {
    "lights_out": {"22:30": time(22, 30), "kwart voor elf": time(22, 45), "23:15": time(23, 15)},
    "sol": {"meteen": 0, "20": 20, "half uur": 30},
    "waso": {"niet": 0, "10 min": 10, "een uur": 60},
    "woke": {"06:30": time(6, 30), "kwart voor 7": time(6, 45)},
    "out_of_bed": {"07:00": time(7), "7.15": time(7, 15)},
    "quality": {"goed": "good", "gaat wel": "so_so"},
}
"""Answers of which none contradicts another; what is mended has tests of its own."""
WAYS = {"weet ik niet": "skip", "niet geslapen": "no_sleep"}
fields, choices = st.sampled_from(NIGHT_FIELDS), st.integers(0, 5)
State = tuple[NightAnswers, datetime | None]


class Model:
    """A night, what it was before, and which question of the check-in is open."""

    def __init__(self) -> None:
        self.answers = NightAnswers()
        self.finished_at: datetime | None = None
        self.there = False
        self.before: State | None = None
        self.asking: NightField | None = None

    @property
    def state(self) -> State:
        return self.answers, self.finished_at

    @property
    def shown(self) -> tuple[NightField, ...]:
        return ("quality",) if self.answers.no_sleep else NIGHT_FIELDS

    @property
    def begun(self) -> bool:
        return self.answers != NightAnswers()

    @property
    def undoable(self) -> bool:
        return self.there and self.before is not None and self.before != self.state

    def first_open(self) -> NightField | None:
        left = (one for one in self.shown if getattr(self.answers, one) is None and one not in self.answers.skipped)
        return next(left, None)

    def saved(self, now: datetime, **changes: Any) -> None:
        self.answers = self.answers.model_copy(update=changes)
        self.there = True
        self.finished_at = None if self.first_open() else self.finished_at or now

    def told(self, field: NightField, said: str, now: datetime) -> None:
        skipped, no_sleep = self.answers.skipped, self.answers.no_sleep and field == "quality"
        way = WAYS.get(said)
        if way == "no_sleep":
            self.saved(now, no_sleep=True)
        elif way == "skip":
            self.saved(now, **{field: None, "skipped": skipped | {field}, "no_sleep": no_sleep})
        else:
            self.saved(now, **{field: SAID[field][said], "skipped": skipped - {field}, "no_sleep": no_sleep})


class Nights(RuleBasedStateMachine):
    """One person, one night, in Dutch; the clock goes on a minute with each thing that they do."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        now = datetime(2026, 6, 12, 10, tzinfo=UTC)
        self.stage = Stage(Path(self.folder.name), [checkin.register, diary.register, knows_no_answers], now=now)
        self.stage.settled()
        self.model = Model()

    def teardown(self) -> None:
        self.stage.engine.dispose()
        self.folder.cleanup()

    @rule(field=fields, choice=choices, typed=st.booleans())
    def changes_an_answer(self, field: NightField, choice: int, typed: bool) -> None:
        """From the card: to another answer, or to none; after a night without sleep first that they slept."""
        if not self.model.begun:
            return
        if field not in self.model.shown:
            field = "lights_out"
        self._open()
        asleep_after_all = self.model.answers.no_sleep and field == "lights_out"
        self.stage.taps("Toch geslapen" if asleep_after_all else LABELS[field])
        before, said = self.model.state, self._said(field, choice)
        self.stage.says(said) if typed or said not in WAYS else self.stage.taps(said.capitalize())
        was_awake = self.model.answers.no_sleep
        self.model.told(field, said, self.stage.now)
        if before[0] != self.model.answers:
            self.model.before = before
        goes_on = was_awake and not self.model.answers.no_sleep
        self.model.asking = self.model.first_open() if goes_on else None

    @rule(field=fields)
    def empties_an_answer(self, field: NightField) -> None:
        answers = self.model.answers
        if field not in self.model.shown or not self.model.begun:
            return
        there = getattr(answers, field) is not None or field in answers.skipped
        self._open()
        self.stage.taps(LABELS[field])
        self.model.asking = None
        assert ("Leegmaken" in self.stage.labels) == there
        if there:
            self.model.before = self.model.state
            self.stage.taps("Leegmaken")
            self.model.saved(self.stage.now, **{field: None, "skipped": answers.skipped - {field}})

    @precondition(lambda self: self.model.begun)
    @rule(sure=st.booleans())
    def empties_the_night(self, sure: bool) -> None:
        self._open()
        self.stage.taps("Nacht leegmaken")
        self.stage.says("ja" if sure else "nee")
        if sure:
            self.model.before, self.model.asking = self.model.state, None
            self.model.answers, self.model.finished_at = NightAnswers(), None

    @precondition(lambda self: self.model.there)
    @rule(typed=st.booleans())
    def undoes(self, typed: bool) -> None:
        self._open()
        offered = "Ongedaan maken" in self.stage.labels
        assert offered == self.model.undoable
        self.stage.says("ongedaan maken") if typed else offered and self.stage.taps("Ongedaan maken")
        if typed and self.model.asking and not self.model.undoable:
            at = self.model.shown.index(self.model.asking)
            self.model.asking = self.model.shown[max(0, at - 1)]
        if self.model.undoable and self.model.before:
            state, self.model.asking = self.model.state, None
            self.model.answers, self.model.finished_at = self.model.before
            self.model.before = state

    @precondition(lambda self: self.model.finished_at is None)
    @rule(answers=st.lists(choices, max_size=7))
    def checks_in(self, answers: list[int]) -> None:
        """Begins or goes on, and answers some of the questions."""
        self._open()
        if self.model.there:
            self.stage.taps("Verder invullen" if self.model.begun else "Invullen")
        if self.model.begun:
            self.model.before = self.model.state
        self.model.asking = self.model.asking or self.model.first_open()
        for choice in answers:
            self.answers_the_open_question(choice)

    @rule(choice=choices)
    def answers_the_open_question(self, choice: int) -> None:
        if self.model.asking is None:
            return
        self.stage.later(minutes=1)
        said = self._said(self.model.asking, choice)
        self.stage.says(said)
        self.model.told(self.model.asking, said, self.stage.now)
        self.model.asking = self.model.first_open()

    @rule()
    def starts_the_coach_again(self) -> None:
        self.stage.restart()

    @invariant()
    def the_row_is_what_the_model_says(self) -> None:
        with self.stage.database() as conn:
            row = nights.load(conn, self.stage.user, NIGHT)
        assert (row is not None) == self.model.there
        if row is not None:
            assert (row.answers, row.finished_at) == self.model.state

    def _open(self) -> None:
        self.stage.later(minutes=1)
        self.stage.says("/nachten")
        self.stage.taps("vannacht")

    def _said(self, field: NightField, choice: int) -> str:
        ways = [way for way in WAYS if field == "lights_out" or WAYS[way] == "skip"]
        return [*SAID[field], *ways][choice % (len(SAID[field]) + len(ways))]


TestNights = Nights.TestCase
TestNights.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
