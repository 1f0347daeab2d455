"""What a check-in took is kept when it is finished the first time; the operator sees sums, never a person."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, update

from bot.db import nights, people
from bot.db.effort import Effort, stats
from bot.db.tables import outbox, persons
from bot.delivery import outbox as box
from bot.domain.night import NightAnswers
from tests.support.turning import Turning

Begin = Callable[..., Turning]
NOW = datetime(2026, 6, 12, 12, 0, tzinfo=UTC)
MONDAY = date(2026, 6, 8)
ANSWERS = ("23:15", "een kwartier", "20", "kwart voor 7", "7 uur", "goed")


def took(stage: Turning) -> tuple[int | None, int | None]:
    with stage.database() as conn:
        night = nights.load(conn, stage.user, MONDAY)
    assert night is not None
    return night.inputs, night.seconds


def test_each_answer_counts_and_each_gap_up_to_two_minutes(begin: Begin) -> None:
    jip = begin()
    jip.until("2026-06-08 07:30")
    jip.pass_(seconds=50)
    for at, answer in enumerate(ANSWERS):
        jip.says(answer)
        assert took(jip) == (6, 50 + 4 * 10 + 120) if at == 5 else (None, None)
        jip.pass_(minutes=30) if at == 2 else jip.pass_(seconds=10)
        jip.restart()
    jip.taps("Iets aanpassen")
    jip.taps("Je nacht")
    jip.taps("slecht")
    assert took(jip) == (6, 210)


def test_a_step_back_is_an_input_too(begin: Begin) -> None:
    jip = begin()
    jip.until("2026-06-08 07:30")
    for word in (ANSWERS[0], "terug", *ANSWERS):
        jip.says(word)
    assert took(jip)[0] == 8


def fills(conn: Connection, person_id: int, inputs: int, seconds: int, form: str = "short") -> None:
    people.add(conn, person_id, language="nl", zone="Europe/Amsterdam", consent_at=NOW, version=1)
    people.change(conn, person_id, settled_at=NOW, heard_at=NOW, form=form)
    answers = NightAnswers(sol=10)
    row = {"zone": "Europe/Amsterdam", "answers": answers, "now": NOW, "finished": True}
    nights.save(conn, person_id, MONDAY, **row, effort=(inputs, seconds))
    box.enqueue(conn, person_id, "checkin", MONDAY, 0, NOW)


def test_nothing_is_shown_of_fewer_than_five_people(begin: Begin) -> None:
    with begin().database() as conn:
        conn.execute(update(persons).values(settled_at=None, heard_at=None))
        for who in range(1, 5):
            fills(conn, who, 6, 40)
        conn.execute(update(outbox).values(outcome="sent", finished_at=NOW))
        found = stats(conn, NOW + timedelta(days=1))
        assert (found.people, found.active, found.asked, found.answered, found.efforts) == (None, None, None, None, ())
        fills(conn, 5, 16, 100)
        conn.execute(update(outbox).values(outcome="sent", finished_at=NOW))
        found = stats(conn, NOW + timedelta(days=1))
        assert (found.people, found.active, found.asked, found.answered) == (5, 5, 5, 5)
        assert found.efforts == (Effort("short", 5, 5, 6, 40),)
        assert stats(conn, NOW + timedelta(days=8)).answered is None


def test_the_forms_are_told_apart_and_a_small_one_is_left_out(begin: Begin) -> None:
    with begin().database() as conn:
        for who in range(1, 8):
            fills(conn, who, who, who * 10)
        fills(conn, 8, 30, 300, "full")
        assert [(one.form, one.n, one.inputs, one.seconds) for one in stats(conn, NOW).efforts] == [("short", 7, 4, 40)]
