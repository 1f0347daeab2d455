"""A second moment of the day: its own reminder, its own buttons, its own record; the evening's stays what it was."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.db import intakes, people, schedules
from bot.features.magnesium.evening import Evening as Moment
from tests.support.stage import person
from tests.support.turning import FEATURES, Turning, kinds

NIGHT = date(2026, 6, 12)
MORNING = datetime(2026, 6, 11, 6, 0, tzinfo=UTC)  # 08:00 in Amsterdam, a Thursday


@pytest.fixture
def stage(tmp_path: Path) -> Turning:
    """Lights out at 23:00, so the reminder comes at 22:00; and one more at 13:00."""
    stage = Turning(tmp_path, FEATURES, now=MORNING).begin()
    stage.settled(second_at=time(13), consent_at=MORNING - timedelta(days=30))
    return stage


def noted(stage: Turning, moment: intakes.Moment, night: date = NIGHT) -> tuple[str, datetime | None] | None:
    with stage.database() as conn:
        intake = intakes.load(conn, stage.user, night, moment)
    return None if intake is None else (intake.status, intake.taken_at)


def change(stage: Turning, **values: object) -> None:
    with stage.database() as conn:
        schedules.replan(conn, people.change(conn, stage.user, **values), stage.now)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, 11, hour - 2, minute, tzinfo=UTC)


def test_it_comes_by_day_and_is_noted_apart_from_the_evening(stage: Turning) -> None:
    came = stage.until("2026-06-11 13:00")
    assert kinds(came) == ["second 0"]
    assert stage.last.text == "Tijd voor je vaste moment overdag. Is het al gelukt?"
    assert stage.labels == ["Genomen", "Eerder genomen", "Over 15 min", "Over 30 min", "Over 1 uur", "Deze keer niet"]
    stage.taps("Genomen")
    assert stage.last.text == "Genoteerd, om 13:00. Fijne dag nog."
    assert noted(stage, "second") == ("taken", at(13))
    assert noted(stage, "evening") is None
    assert kinds(stage.until("2026-06-12 06:00")) == ["magnesium 0", "magnesium 1"]


def test_in_english_it_can_name_magnesium_where_that_is_wanted(stage: Turning) -> None:
    change(stage, language="en", discreet=False)
    stage.until("2026-06-11 13:00")
    assert stage.last.text == "Time for your daytime magnesium. Have you taken it yet?"
    stage.taps("Not this time")
    assert stage.last.text == "Fine, once without is no problem. Don't double up later today."
    assert noted(stage, "second") == ("skipped", None)


def test_unanswered_it_is_asked_about_once_more_and_never_beside_the_evening_s(stage: Turning) -> None:
    assert [one.wall for one in stage.until("2026-06-11 21:59")] == ["4 13:00", "4 13:30"]
    stage.until("2026-06-11 22:00")
    stage.says("ja")
    assert noted(stage, "evening") == ("taken", at(22))
    assert noted(stage, "second") is None


def test_the_words_of_the_evening_answer_it_while_it_lasts(stage: Turning) -> None:
    stage.until("2026-06-11 13:00")
    stage.pass_(minutes=20)
    stage.says("ja, om 13:10")
    assert noted(stage, "second") == ("taken", at(13, 10))


def test_later_is_later_the_same_day(stage: Turning) -> None:
    stage.until("2026-06-11 13:00")
    stage.taps("Over 1 uur")
    assert stage.last.text == "Goed, om 14:00 nog een keer."
    assert [one.wall for one in stage.until("2026-06-11 21:00")] == ["4 14:00"]


def test_its_old_buttons_stay_its_own(stage: Turning) -> None:
    stage.until("2026-06-11 13:00")
    message, data = stage.find("Genomen")
    stage.until("2026-06-11 23:00")
    stage.taps_data(data, message)
    assert noted(stage, "second") == ("taken", None)
    assert noted(stage, "evening") is None
    assert stage.chat[message].text == "Genoteerd: vandaag overdag genomen."
    stage.until("2026-06-12 09:00")
    stage.taps_data(data.replace("taken", "change"), message)
    assert stage.chat[message].text == "Er staat: gisteren overdag genomen. Wat wil je aanpassen?"


@pytest.mark.parametrize(
    ("wall", "moment"), [("11:00", "second"), ("17:00", "second"), ("18:00", "evening"), ("21:00", "evening")]
)
def test_what_is_told_unasked_is_of_the_moment_that_is_nearest(stage: Turning, wall: str, moment: str) -> None:
    change(stage, second_at=time(13))
    stage.now = at(int(wall[:2]))
    stage.says("magnesium genomen")
    found = {one: noted(stage, one) for one in ("second", "evening")}
    assert [one for one, intake in found.items() if intake is not None] == [moment]


def test_the_list_shows_both_and_both_can_be_mended(stage: Turning) -> None:
    with stage.database() as conn:
        yesterday = date(2026, 6, 11)
        for moment, hour in (("second", 11), ("evening", 20)):
            taken = datetime(2026, 6, 10, hour, tzinfo=UTC)
            intakes.save(conn, 1001, yesterday, status="taken", taken_at=taken, now=stage.now, moment=moment)
    stage.says("/magnesium")
    assert "wo 10 jun: overdag genomen om 13:00, 's avonds genomen om 22:00" in stage.last.text
    stage.taps("Avond aanpassen")
    stage.taps("wo 10 jun overdag ✓")
    stage.taps("Toch niet genomen")
    assert noted(stage, "second", yesterday) == ("skipped", None)
    assert noted(stage, "evening", yesterday) == ("taken", datetime(2026, 6, 10, 20, tzinfo=UTC))


def test_by_day_magnesium_asks_about_it_and_in_the_evening_about_the_evening(stage: Turning) -> None:
    stage.now = at(12)
    stage.says("/magnesium")
    assert stage.last.text.startswith("Heb je je magnesium van overdag al genomen?")
    stage.now = at(21)
    stage.says("/magnesium")
    assert "Je magnesium van vandaag overdag: niet ingevuld." in stage.last.text
    assert "Heb je je magnesium al genomen?" in stage.last.text


def test_who_sleeps_by_day_has_none(stage: Turning) -> None:
    change(stage, lights_out=time(9), getup=time(17), getup_free=time(17))
    assert not [one for one in stage.until("2026-06-13 00:00") if one.kind == "second"]
    assert Moment.by_day(person(stage), at(13)) is None


@pytest.mark.parametrize(
    ("evening", "day"), [(date(2026, 3, 28), date(2026, 3, 29)), (date(2026, 10, 24), date(2026, 10, 25))]
)
def test_over_both_clock_changes_one_comes_a_day_at_its_wall_time(tmp_path: Path, evening: date, day: date) -> None:
    start = datetime(evening.year, evening.month, evening.day, 6, tzinfo=UTC)
    stage = Turning(tmp_path, FEATURES, now=start).begin()
    stage.settled(second_at=time(13), repeats=0)
    came = stage.until(f"{day + timedelta(days=1)} 00:00")
    reminders = [(one.kind, f"{one.at:%d %H:%M}") for one in came if one.kind in ("second", "magnesium")]
    assert reminders == [
        (kind, f"{one:%d} {wall}")
        for one in (evening, day)
        for kind, wall in (("second", "13:00"), ("magnesium", "22:00"))
    ]
