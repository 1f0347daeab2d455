"""What is stored of somebody, who runs the bot, and deleting everything."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import insert

from bot.db import intakes, questions
from bot.db.tables import outbox, weeks
from bot.tg.router import Router
from bot.view.parts import Parts
from tests.features.account.desk import FEATURES, does, left_of
from tests.support.stage import Stage, person


def test_privacy_names_who_runs_the_bot_and_counts_what_is_stored(stage: Stage) -> None:
    with stage.database() as conn:
        for day in (9, 10):
            intakes.save(conn, stage.user, date(2026, 6, day), status="skipped", taken_at=None, now=stage.now)
    stage.says("/privacy")
    assert "beheerd door Sofie de Wit, te bereiken via sofie@example.org." in stage.last.text
    assert stage.last.text.endswith("je instellingen en 2 avonden met of zonder magnesium.")
    assert stage.last.entities
    assert len(stage.last.text.encode("utf-16-le")) // 2 <= 4096
    stage.taps("Terug")
    assert stage.last.text.startswith("Zo staat het nu.")


@pytest.mark.parametrize(
    ("name", "contact", "line"),
    [("", "", "nog geen naam"), ("Noor", "", "beheerd door Noor."), ("", "@noor_bot", "beheerd door @noor_bot.")],
)
def test_privacy_says_so_where_the_operator_is_not_named(tmp_path: Path, name: str, contact: str, line: str) -> None:
    stage = Stage(tmp_path, FEATURES)
    router = Router(stage.catalog.commands, stage.catalog.words)
    parts = Parts(stage.catalog, "Europe/Amsterdam", name, contact)
    for register in FEATURES:
        register(router, parts)
    stage.router = router
    stage.says("/privacy")
    assert line in stage.last.text
    assert stage.last.text.endswith("Ik bewaar nu niets van je.")


def fill(stage: Stage) -> None:
    """A row of this person in every table that has them."""
    with stage.database() as conn:
        intakes.save(conn, stage.user, date(2026, 6, 10), status="skipped", taken_at=None, now=stage.now)
        conn.execute(insert(weeks).values(person_id=stage.user, sunday=date(2026, 6, 7)))
        due = datetime(2026, 6, 10, 5, tzinfo=UTC)
        values = {
            "kind": "checkin",
            "day": date(2026, 6, 10),
            "number": 0,
            "due_at": due,
            "ready_at": due,
            "state": "done",
            "attempts": 1,
        }
        conn.execute(insert(outbox).values(person_id=stage.user, **values))
        questions.put(conn, stage.user, "checkin", "2026-06-11", now=stage.now)


@pytest.mark.parametrize("answer", ["tap", "ja", "Ja, wis alles"])
def test_after_deletion_no_row_of_the_person_is_left(stage: Stage, answer: str) -> None:
    fill(stage)
    stage.says("/wis")
    assert stage.last.text.startswith("Zal ik alles over jou wissen? Dan gaat dit weg: je instellingen, ")
    assert {"persons", "intakes", "weeks", "schedules", "outbox", "questions"} <= set(left_of(stage))
    if answer == "tap":
        stage.taps("Ja, wis alles")
    else:
        stage.says(answer)
    assert left_of(stage) == []
    assert stage.last.text.startswith("Alles over jou is gewist.")
    stage.says("/start")
    assert stage.last.text.startswith("Hoi, ik ben Sluimer.")


def test_a_second_tap_on_delete_says_the_same_and_stores_nothing(stage: Stage) -> None:
    stage.says("/wis")
    message, data = stage.find("Ja, wis alles")
    stage.taps_data(data, message)
    stage.again()
    assert stage.chat[message].text.startswith("Alles over jou is gewist.")
    assert left_of(stage) == []


def test_deletion_can_be_refused(stage: Stage) -> None:
    does(stage, "delete-all")
    stage.taps("Nee, bewaar alles")
    assert stage.last.text == "Goed, alles blijft zoals het was."
    stage.says("verwijder")
    stage.says("nee")
    assert person(stage).getup == time(7)
