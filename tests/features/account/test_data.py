"""What is stored of somebody, who runs the bot, and deleting everything."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import insert, update

from bot.db import intakes, nights, people, products, questions, tables, trials
from bot.delivery import outbox
from bot.domain.kept_question import KeptQuestion
from bot.domain.night import NightAnswers
from bot.domain.product import Product
from bot.domain.trial_plan import Plan
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
    day, now = date(2026, 6, 10), stage.now
    with stage.database() as conn:
        whose = people.load(conn, stage.user)
        assert whose is not None
        intakes.save(conn, stage.user, day, status="skipped", taken_at=None, now=now)
        nights.save(conn, stage.user, day, zone=whose.zone, answers=NightAnswers(), now=now, finished=False)
        nights.keep_before(conn, stage.user, day, now)
        products.save(conn, stage.user, day, Product(form="citrate", amount=200, piece=200), now)
        products.change(conn, stage.user, began=day)
        trials.begin(conn, whose, Plan(question="sol", first=day), now)
        outbox.enqueue(conn, stage.user, "checkin", day, 0, datetime(2026, 6, 10, 5, tzinfo=UTC))
        conn.execute(update(tables.outbox).values(state="done", outcome="sent"))
        conn.execute(insert(tables.weeks).values(person_id=stage.user, sunday=date(2026, 6, 7)))
        conn.execute(insert(tables.naps).values(person_id=stage.user, day=day, zone=whose.zone, recorded_at=now))
        conn.execute(insert(tables.last_topics).values(person_id=stage.user, topic="mg-dose", told_at=now))
        question = KeptQuestion(text="Waarom?", language="nl")
        conn.execute(insert(tables.kept_questions).values(person_id=stage.user, question=question, kept_at=now))
        questions.put(conn, stage.user, "checkin", "2026-06-11", now=stage.now)


@pytest.mark.parametrize("answer", ["tap", "ja", "Ja, wis alles"])
def test_after_deletion_no_row_of_the_person_is_left(stage: Stage, answer: str) -> None:
    fill(stage)
    stage.says("/wis")
    assert stage.last.text.startswith("Zal ik alles over jou wissen? Dan gaat dit weg: je instellingen, ")
    assert "welk magnesium je neemt, en hoeveel" in stage.last.text
    assert "1 proef, " in stage.last.text
    of_people = {one.name for one in tables.metadata.tables.values() if "person_id" in one.c}
    assert set(left_of(stage)) == {"persons", *of_people}
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
