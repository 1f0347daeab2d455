"""When a night was mended stands with it, whatever comes after."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.db import nights
from bot.domain.night import NightAnswers

NIGHT = date(2026, 6, 12)
TWENTY, THIRTY = NightAnswers(sol=20), NightAnswers(sol=30)


def keep(conn, anne, answers, now, was=None):
    nights.save(conn, anne, NIGHT, zone="Europe/Amsterdam", answers=answers, now=now, finished=True, was=was)


def mended_at(conn, anne):
    return nights.load(conn, anne, NIGHT).mended_at


def test_a_first_answer_mends_nothing_and_another_one_does(conn, anne, now):
    keep(conn, anne, TWENTY, now)
    keep(conn, anne, TWENTY.model_copy(update={"quality": "good"}), now, was=TWENTY)
    assert mended_at(conn, anne) is None
    later = now + timedelta(days=1)
    keep(conn, anne, THIRTY, later, was=TWENTY)
    assert mended_at(conn, anne) == later


def test_once_mended_it_stays_so_and_the_last_time_counts(conn, anne, now):
    keep(conn, anne, TWENTY, now)
    first, second = now + timedelta(hours=1), now + timedelta(hours=2)
    keep(conn, anne, THIRTY, first, was=TWENTY)
    keep(conn, anne, THIRTY, second, was=THIRTY)
    assert mended_at(conn, anne) == first
    keep(conn, anne, TWENTY, second, was=THIRTY)
    assert mended_at(conn, anne) == second


@pytest.mark.parametrize(("hours", "late"), [(0, False), (19, False), (21, True)])
def test_only_what_changes_after_the_own_day_is_changed_late(conn, anne, hours, late):
    """The day ends at four where they rose: nine in the morning, and 19 or 21 hours after it."""
    morning = datetime(2026, 6, 12, 7, 0, tzinfo=UTC)
    keep(conn, anne, TWENTY, morning)
    assert not nights.is_changed_late(nights.load(conn, anne, NIGHT))
    keep(conn, anne, THIRTY, morning + timedelta(hours=hours - 1, minutes=59), was=TWENTY)
    assert nights.is_changed_late(nights.load(conn, anne, NIGHT)) is late


def test_undo_mends_where_it_changes_an_answer_and_only_there(conn, anne, now):
    keep(conn, anne, TWENTY, now)
    nights.keep_before(conn, anne, NIGHT, now)
    keep(conn, anne, TWENTY.model_copy(update={"quality": "good"}), now, was=TWENTY)
    assert mended_at(conn, anne) is None
    later = now + timedelta(hours=1)
    assert nights.restore(conn, anne, NIGHT, later)
    assert mended_at(conn, anne) == later


def test_undo_of_a_flag_mends_nothing_and_forgets_no_mending(conn, anne, now):
    flagged = TWENTY.model_copy(update={"circumstances": frozenset({"ill"})})
    keep(conn, anne, flagged, now)
    nights.keep_before(conn, anne, NIGHT, now)
    keep(conn, anne, TWENTY, now, was=flagged)
    assert nights.restore(conn, anne, NIGHT, now)
    assert mended_at(conn, anne) is None
    keep(conn, anne, THIRTY, now, was=flagged)
    assert nights.restore(conn, anne, NIGHT, now)
    assert mended_at(conn, anne) is not None
