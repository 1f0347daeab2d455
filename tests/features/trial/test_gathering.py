"""A trial's nights and evenings out of the diary: what counts, what is left out and why, what is missing."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.db import intakes, nights, people
from bot.db.tables import nights as table
from bot.domain.night import NightAnswers
from bot.domain.trial_plan import Plan, begun
from bot.features.trial.gathering import counted, evenings_of, nights_of, values_of
from tests.features.trial.course import FIRST, Course

OWN_DAY = datetime(2026, 6, 2, 7, 0, tzinfo=UTC)
WITH_IT = begun(Plan(question="sol", first=FIRST - timedelta(days=14)), FIRST)


@pytest.fixture
def course(tmp_path: Path) -> Course:
    return Course(tmp_path)


def keep(course: Course, answers: NightAnswers, *, night: date = FIRST, at: datetime = OWN_DAY, **more) -> None:
    zone = more.pop("zone", "Europe/Amsterdam")
    with course.database() as conn:
        nights.save(conn, course.user, night, zone=zone, answers=answers, now=at, finished=True, **more)


def gathered(course: Course, question="sol", last: date = FIRST):
    person = course.person_now
    with course.database() as conn:
        return nights_of(conn, person, Plan(question=question, first=FIRST), last)


@pytest.mark.parametrize(("question", "value"), [("sol", 25), ("waso", 40), ("quality", 4)])
def test_each_question_has_its_own_answer(course: Course, question: str, value: float) -> None:
    keep(course, NightAnswers(sol=25, waso=40, quality="good"))
    (night,) = gathered(course, question)
    assert (night.value, night.phase, night.counts) == (value, "without", True)


@pytest.mark.parametrize(("question", "value"), [("sol", None), ("waso", None), ("quality", 1)])
def test_a_night_without_sleep_has_no_minutes_and_keeps_how_it_felt(course: Course, question: str, value) -> None:
    keep(course, NightAnswers(no_sleep=True, quality="very_poor"))
    (night,) = gathered(course, question)
    assert night.value == value
    assert night.left_out is None


def test_nights_without_an_answer_are_there_and_missing(course: Course) -> None:
    keep(course, NightAnswers(quality="good"))
    told = gathered(course, last=FIRST + timedelta(days=2))
    assert [one.value for one in told] == [None, None, None]
    assert counted(told, "without") == 0
    assert list(values_of(told, "without").values()) == [None, None, None]


def test_a_night_filled_in_after_its_day_is_shown_and_not_counted(course: Course) -> None:
    keep(course, NightAnswers(sol=25), at=OWN_DAY + timedelta(days=1))
    (night,) = gathered(course)
    assert (night.value, night.left_out, night.counts) == (25, "late", False)


@pytest.mark.parametrize(("hours", "left_out"), [(2, None), (17, None), (22, "mended"), (48, "mended")])
def test_a_night_mended_after_its_day_does_not_count_and_one_mended_on_it_does(course, hours, left_out) -> None:
    keep(course, NightAnswers(sol=25))
    mended(course, OWN_DAY + timedelta(hours=hours))
    (night,) = gathered(course)
    assert night.left_out == left_out


def mended(course: Course, at: datetime) -> None:
    with course.database() as conn:
        conn.execute(update(table).where(table.c.person_id == course.user).values(mended_at=at))


def test_nights_of_night_shifts_are_flagged_and_irregular(course: Course) -> None:
    keep(course, NightAnswers(sol=25), shift=True)
    (night,) = gathered(course)
    assert (night.flagged, night.left_out) == (True, "irregular")


def test_a_flag_alone_leaves_a_night_in(course: Course) -> None:
    keep(course, NightAnswers(sol=25, circumstances=frozenset({"alcohol"})))
    (night,) = gathered(course)
    assert (night.flagged, night.counts) == (True, True)


def test_a_night_that_contradicts_itself_tells_nothing(course: Course) -> None:
    keep(course, NightAnswers(lights_out=time(23), woke=time(1), out_of_bed=time(2), sol=300, waso=300))
    (night,) = gathered(course)
    assert night.value is None


@pytest.mark.parametrize(
    ("main", "second", "twice", "taken"),
    [
        ("taken", None, False, True),
        ("skipped", None, False, False),
        (None, None, False, None),
        ("taken", "taken", True, True),
        ("taken", None, True, None),
        (None, "taken", True, None),
        ("taken", "skipped", True, False),
        ("skipped", None, True, False),
    ],
)
def test_of_two_moments_both_have_to_be_known(course, main, second, twice, taken) -> None:
    with course.database() as conn:
        if twice:
            people.change(conn, course.user, second_at=time(13))
        for status, moment in ((main, "evening"), (second, "second")):
            if status:
                intakes.save(conn, course.user, FIRST, status=status, taken_at=None, now=OWN_DAY, moment=moment)
        found = evenings_of(conn, people.load(conn, course.user), WITH_IT, FIRST)
    assert found.get(FIRST) is taken


def test_a_second_moment_that_came_later_takes_nothing_from_the_evenings_before_it(course: Course) -> None:
    evenings = [FIRST + timedelta(days=day) for day in range(4)]
    with course.database() as conn:
        for night in evenings:
            intakes.save(conn, course.user, night, status="taken", taken_at=None, now=OWN_DAY)
        intakes.save(conn, course.user, evenings[2], status="taken", taken_at=None, now=OWN_DAY, moment="second")
        people.change(conn, course.user, second_at=time(13))
        split = evenings_of(conn, people.load(conn, course.user), WITH_IT, evenings[-1])
        people.change(conn, course.user, second_at=None)
        once = evenings_of(conn, people.load(conn, course.user), WITH_IT, evenings[-1])
    assert [split[night] for night in evenings] == [True, True, True, None]
    assert [once[night] for night in evenings] == [True, True, True, True]


@pytest.mark.parametrize("other", [None, "skipped"])
@pytest.mark.parametrize("moment", ["evening", "second"])
def test_in_the_weeks_without_one_of_two_moments_taken_is_taken_all_the_same(course: Course, moment, other) -> None:
    at_the_other = "second" if moment == "evening" else "evening"
    with course.database() as conn:
        people.change(conn, course.user, second_at=time(13))
        intakes.save(conn, course.user, FIRST, status="taken", taken_at=None, now=OWN_DAY, moment=moment)
        if other:
            intakes.save(conn, course.user, FIRST, status=other, taken_at=None, now=OWN_DAY, moment=at_the_other)
        found = evenings_of(conn, people.load(conn, course.user), Plan(question="sol", first=FIRST), FIRST)
    assert found[FIRST] is True
