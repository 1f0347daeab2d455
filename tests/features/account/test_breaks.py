"""A break from all messages, and going on."""

from datetime import UTC, date, datetime

import pytest

from bot.db import schedules
from bot.domain.pause import paused_until
from tests.features.account.desk import does
from tests.support.stage import Stage, person


@pytest.mark.parametrize(
    ("typed", "until", "confirmed"),
    [
        ("een week", date(2026, 6, 18), "Mijn volgende bericht komt op 18 juni om 07:30."),
        ("tot vrijdag", date(2026, 6, 12), "Mijn volgende bericht komt morgen om 07:30."),
        ("t/m zaterdag", date(2026, 6, 14), "Mijn volgende bericht komt zondag om 09:00."),
        ("12 december", date(2026, 12, 12), "Mijn volgende bericht komt op 12 december om 09:00."),
        ("Twee weken", date(2026, 6, 25), "Mijn volgende bericht komt op 25 juni om 07:30."),
    ],
)
def test_a_break_names_the_next_message(stage: Stage, typed: str, until: date, confirmed: str) -> None:
    stage.says("/vakantie")
    stage.says(typed)
    assert confirmed in stage.last.text
    assert person(stage).paused_until == until


def test_a_break_can_be_given_with_the_command_itself(english: Stage) -> None:
    english.says("/pause until 12 December")
    assert "You'll hear from me on 12 December at 09:00." in english.last.text


def test_an_open_break_plans_nothing_until_resume(stage: Stage) -> None:
    stage.says("pauze")
    stage.taps("Tot ik me meld")
    assert "/verder" in stage.last.text
    with stage.database() as conn:
        assert schedules.next_of(conn, stage.user, "checkin") is None
    stage.says("/instellingen")
    assert "Pauze: tot jij je weer meldt" in stage.last.text
    stage.taps("Tijden")
    stage.taps("Licht uit")
    stage.says("22:30")
    assert stage.last.text == "Genoteerd. Je hebt nu pauze. Met /verder gaan we weer door."
    stage.says("verder")
    assert stage.last.text == "Fijn, dan gaan we verder. Ik kom vandaag om 21:30."
    assert paused_until(person(stage), stage.now) is None
    stage.says("/verder")
    assert stage.last.text == "Je had geen pauze. Ik kom vandaag om 21:30."


def test_the_actions_pause_and_resume_from_another_message(stage: Stage) -> None:
    does(stage, "pause-14")
    assert person(stage).paused_until == date(2026, 6, 25)
    assert "25 juni" in stage.last.text
    does(stage, "pause-open")
    assert person(stage).paused_until is None
    stage.taps("Weer verder")
    assert paused_until(person(stage), stage.now) is None


def test_a_break_that_is_over_is_not_shown_any_more(stage: Stage) -> None:
    stage.says("/pauze een week")
    stage.later(days=8)
    stage.says("/instellingen")
    assert "Pauze: nee" in stage.last.text


def test_a_break_is_over_at_the_midnight_with_which_its_day_begins(stage: Stage) -> None:
    stage.says("/pauze een week")
    stage.now = datetime(2026, 6, 17, 21, 59, 59, tzinfo=UTC)  # 23:59:59 in Amsterdam
    stage.says("/instellingen")
    assert "Pauze: nee" not in stage.last.text
    stage.later(seconds=1)
    stage.says("/instellingen")
    assert "Pauze: nee" in stage.last.text
    stage.says("/verder")
    assert stage.last.text.startswith("Je had geen pauze.")


@pytest.mark.parametrize("typed", ["/pauze 2 jaar", "/pauze 18 maanden", "/pauze tot 1 juli 2029"])
def test_a_break_of_over_a_year_is_refused_with_the_reason(stage: Stage, typed: str) -> None:
    stage.says(typed)
    assert stage.last.text == (
        'Een pauze duurt hoogstens een jaar. Met "Tot ik me meld" ben ik stil zolang je wilt.\n\n'
        "Hoelang zal ik je met rust laten? Je kunt ook een datum typen."
    )
    assert person(stage).paused_at is None
    stage.says("drie jaar")
    assert stage.last.text.startswith("Een pauze duurt hoogstens een jaar.")
    stage.says("een jaar")
    assert person(stage).paused_until == date(2027, 6, 11)
