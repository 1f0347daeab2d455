"""The supply, for who wants it: counted from the evenings, and a line once it runs low."""

from datetime import time

import pytest

from bot.db import people, supply
from bot.view.supply import supply_line
from tests.features.product.jar import TONIGHT, TWO_OF_100, opens, regimen, takes, tells, took
from tests.support.stage import Stage, person


def line(stage: Stage) -> str:
    somebody = person(stage)
    with stage.database() as conn:
        return supply_line(conn, stage.catalog.words(stage.language), somebody, stage.now)


def left(stage: Stage) -> float | None:
    somebody = person(stage)
    with stage.database() as conn:
        return supply.left(conn, somebody, TONIGHT)


@pytest.mark.parametrize("answer", ["*30", "30", "nog 30 capsules", "dertig", "een dertigtal"])
def test_the_number_left_is_tapped_or_typed(stage: Stage, answer: str) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Voorraad bijhouden", answer)
    assert left(stage) == 30
    assert "Je hebt nog 30 stuks over, geteld naar de avonden die je invulde." in stage.last.text


def test_a_wrong_answer_gets_an_example(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Voorraad bijhouden", "een halve pot")
    assert stage.last.text.startswith("Dat begreep ik niet. Typ een aantal, bijvoorbeeld 45.")
    stage.taps("Terug")
    assert left(stage) is None


def test_only_evenings_on_which_it_was_taken_use_it(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Voorraad bijhouden", "20")
    took(stage, 12, 13, 15)
    took(stage, 14, status="skipped")
    stage.later(days=5)
    assert line(stage) == "Je voorraad raakt op: nog 14 stuks, genoeg voor 7 dagen."
    took(stage, 13, status="skipped")
    assert line(stage) == "", "an evening that was mended counts as it stands now"


def test_what_was_taken_tonight_already_is_not_counted_twice(stage: Stage) -> None:
    takes(stage)
    took(stage, 12)
    opens(stage)
    tells(stage, "*Voorraad bijhouden", "10")
    assert left(stage) == 10


@pytest.mark.parametrize(("second_at", "used"), [(None, 2 + 2 + 2), (time(13), 2 + 2 + 1)])
def test_each_of_two_moments_uses_half_of_the_day_s(stage: Stage, second_at: time | None, used: float) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Voorraad bijhouden", "20")
    took(stage, 12, 13, 14)
    took(stage, 13, moment="second")
    with stage.database() as conn:
        somebody = people.change(conn, stage.user, second_at=second_at)
        last = supply.left(conn, somebody, TONIGHT.replace(day=14))
    assert last == 20 - used


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        (1, "Je voorraad raakt op: nog 7 stuks, genoeg voor 7 dagen."),
        (0.5, ""),
        (6, "Je voorraad raakt op: nog 7 stuks, genoeg voor 1 dag."),
        (8, "Volgens mijn telling is je potje bijna leeg."),
        (None, ""),
    ],
)
def test_a_line_comes_once_a_week_s_supply_is_left(stage: Stage, pieces: float | None, said: str) -> None:
    takes(stage, TWO_OF_100.model_copy(update={"pieces": pieces}))
    opens(stage)
    tells(stage, "*Voorraad bijhouden", "7")
    assert line(stage) == said


def test_nobody_gets_a_line_who_did_not_want_it(stage: Stage) -> None:
    takes(stage)
    assert line(stage) == ""


def test_it_is_off_again_in_one_tap_and_that_can_be_taken_back(english: Stage) -> None:
    takes(english)
    opens(english)
    tells(english, "*Track my supply", "3")
    assert line(english) == "Your supply is running low: 3 pieces left, enough for 1 day."
    english.taps("Stop counting supply")
    assert (left(english), line(english)) == (None, "")
    english.taps("Undo")
    assert left(english) == 3


def test_another_jar_has_pieces_of_its_own(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Voorraad bijhouden", "30", "*Wijzigen", "1 capsule")
    assert left(stage) == 30, "the same jar"
    tells(stage, "*Wijzigen", "citraat")
    assert "die staat nu uit" in stage.last.text
    assert regimen(stage).supply is None
    stage.taps("Ongedaan maken")
    assert left(stage) == 30
