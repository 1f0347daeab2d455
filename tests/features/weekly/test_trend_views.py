"""The views of /trend, in one message: twelve weeks, regularity, how it is known; the picture and the ways back."""

from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.db import naps
from bot.db.tables import nights as nights_table
from tests.features.weekly.trending import JUDGING, QUICK, SLOW, settled, staged, tell
from tests.support.dated import told
from tests.support.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return staged(tmp_path)


def test_twelve_weeks_stand_side_by_side_without_a_judgement(stage: Stage) -> None:
    tell(stage, 0, [QUICK] * 28)
    tell(stage, 8, [SLOW] * 20 + [told(sol=None)])
    stage.says("/trend")
    at = max(stage.chat)
    stage.taps("12 weken")
    assert max(stage.chat) == at
    assert stage.last.text.splitlines()[2:7:2] == [
        "23 maart tot en met 19 april, 21 nachten: slaaptijd ongeveer 7 uur (20 nachten), "
        "inslapen ongeveer 45 minuten (20 nachten), wakker in de nacht ongeveer 10 minuten "
        "en slaapefficiëntie ongeveer 86 % (20 nachten).",
        "20 april tot en met 17 mei: geen nachten.",
        "18 mei tot en met 14 juni, 28 nachten: slaaptijd ongeveer 7 uur, inslapen ongeveer 10 minuten, "
        "wakker in de nacht ongeveer 10 minuten en slaapefficiëntie ongeveer 90 %.",
    ]
    assert not any(word in stage.last.text for word in ("waarschijnlijk", "verschil", *JUDGING))
    stage.taps("4 weken")
    assert max(stage.chat) == at
    assert "te weinig nachten om te vergelijken" in stage.last.text


@pytest.mark.parametrize(
    ("language", "how", "back"), [("nl", "Hoe weet je dat?", "Terug"), ("en", "How do you know?", "Back")]
)
def test_how_it_is_done_is_told_in_place_with_a_way_back(stage: Stage, language: str, how: str, back: str) -> None:
    settled(stage, language)
    tell(stage, 0, [QUICK] * 28)
    tell(stage, 4, [QUICK] * 28)
    stage.says("/trend")
    before = stage.last
    stage.taps(how)
    assert {"nl": "weekenden", "en": "weekends"}[language] in stage.last.text
    assert len(stage.chat) == 1
    stage.restart()
    stage.taps(back)
    assert stage.last == before


def test_nights_that_take_no_part_are_counted(stage: Stage) -> None:
    tell(stage, 0, [QUICK] * 28)
    tell(stage, 4, [QUICK] * 28)
    with stage.database() as conn:
        for night, values in (
            (date(2026, 6, 10), {"zone_up": "America/New_York"}),
            (date(2026, 6, 11), {"shift": True}),
        ):
            conn.execute(update(nights_table).where(nights_table.c.night == night).values(**values))
    stage.says("/trend")
    assert "2 nachten tellen hier niet mee, door een reis, een verzette klok of nachtdienst." in stage.last.text
    assert "26 nachten nu en 28 nachten ervoor" in stage.last.text


def test_a_strange_button_gets_a_kind_word(stage: Stage) -> None:
    stage.says("/trend")
    stage.taps_data("trend:sideways", max(stage.chat))
    assert stage.last.text.startswith("Die knop hoort bij iets van eerder.")


def test_a_picture_of_the_twelve_weeks_goes_with_every_view(stage: Stage) -> None:
    stage.says("/trend")
    assert stage.last.picture is None
    tell(stage, 0, [QUICK] * 28)
    tell(stage, 4, [SLOW] * 28)
    stage.says("/trend")
    first = stage.last.picture
    assert first is not None
    assert first.png().startswith(b"\x89PNG")
    for label in ("Hoe weet je dat?", "Terug", "12 weken", "Regelmaat", "4 weken"):
        stage.taps(label)
        assert stage.last.picture == first


@pytest.mark.parametrize(
    ("language", "button", "said"),
    [
        ("nl", "Regelmaat", ["ongeveer 25 minuten om het gemiddelde heen (28 nachten)", "(28 dagen op rij)"]),
        ("en", "Regularity", ["about 25 minutes around the average (28 nights)", "(28 days in a row)"]),
    ],
)
def test_how_regular_the_nights_were_has_its_own_view(
    stage: Stage, language: str, button: str, said: list[str]
) -> None:
    settled(stage, language)
    later = told(lights_out=time(0, 5), woke=time(7, 35), out_of_bed=time(7, 50), naps=False)
    tell(stage, 0, [told(naps=False)] * 14 + [later] * 14)
    stage.says("/trend")
    stage.taps(button)
    assert all(one in stage.last.text for one in said)
    assert not any(word in stage.last.text for word in JUDGING)


def test_the_index_of_regularity_needs_the_naps_and_says_that_it_is_an_estimate(stage: Stage) -> None:
    tell(stage, 0, [told(naps=False)] * 7)
    stage.says("/trend")
    stage.taps("Regelmaat")
    assert "Zoveel leken je dagen op elkaar: ongeveer 100 van de 100 (7 dagen op rij)." in stage.last.text
    assert "Dat is een schatting" in stage.last.text
    assert "toeval" not in stage.last.text, "chance would give about 11: tests/domain/test_sri.py"
    with stage.database() as conn:
        zone = "Europe/Amsterdam"
        naps.add(conn, stage.user, date(2026, 6, 10), starts=time(14), minutes=120, zone=zone, now=stage.now)
    stage.says("/trend")
    stage.taps("Regelmaat")
    assert "Zoveel leken je dagen op elkaar: ongeveer 94 van de 100 (7 dagen op rij)." in stage.last.text


def test_without_enough_nights_there_is_no_view_of_regularity(stage: Stage) -> None:
    tell(stage, 0, [told(naps=False)] * 4)
    stage.says("/trend")
    assert stage.labels == ["12 weken", "Hoe weet je dat?"]
    stage.taps_data("trend:steady", max(stage.chat))
    assert "Daarvoor heb ik nog te weinig nachten." in stage.last.text
