"""The limit pointed out once a dose, and the reminder that waits for the pharmacist."""

from datetime import date

import pytest

from bot.db import products
from tests.features.product.jar import TONIGHT, TWO_OF_100, opens, regimen, takes, tells
from tests.support.stage import Stage

ONCE = "Goed om te weten, daarna begin ik er niet meer over"


def waits(stage: Stage, night: date = TONIGHT) -> bool:
    with stage.database() as conn:
        return products.reminder_waits(conn, stage.user, night)


def test_above_the_limit_is_said_once_a_dose(stage: Stage) -> None:
    opens(stage)
    tells(stage, "citraat, 3 x 100 mg", "nee")
    assert "Daar zit je boven." in stage.last.text
    assert ONCE in stage.last.text
    assert regimen(stage).warned_at == stage.now
    opens(stage)
    assert ONCE not in stage.last.text
    tells(stage, "*Wijzigen", "*Soort", "*Oxide")
    assert ONCE not in stage.last.text, "the same dose"
    tells(stage, "*Wijzigen", "4 stuks")
    assert ONCE in stage.last.text
    tells(stage, "*Wijzigen", "2 stuks")
    assert ONCE not in stage.last.text
    assert regimen(stage).warned_at is None


@pytest.mark.parametrize(
    ("told", "warned"),
    [
        (["250 mg citraat, 1 per dag", "nee"], False),
        (["250 mg citraat, 1 per dag", "een multi met 56 mg"], True),
        (["300 mg citraat, 1 per dag", "weet ik niet"], True),
        (["200 mg citraat, 1 per dag", "weet ik niet"], False),
        (["citraat", "weet ik niet", "1", "een laxeermiddel, 300 mg"], True),
    ],
)
def test_all_sources_count_and_what_is_not_known_does_not(stage: Stage, told: list[str], warned: bool) -> None:
    opens(stage)
    tells(stage, *told[:1])
    if "Even zeker weten" in stage.last.text:
        stage.taps("Magnesium zelf")
    tells(stage, *told[1:])
    assert (ONCE in stage.last.text) is warned


def test_no_dose_gets_the_advice_to_take_more(stage: Stage) -> None:
    takes(stage, TWO_OF_100.model_copy(update={"pieces": 0.5}))
    opens(stage)
    assert "Daar zit je onder." in stage.last.text
    assert not any(word in stage.last.text for word in ("meer nemen", "verhoog", "hoger"))


def test_above_500_mg_the_reminder_waits_until_the_pharmacist_knows(stage: Stage) -> None:
    takes(stage)
    assert not waits(stage)
    opens(stage)
    tells(stage, "*Wijzigen", "5 stuks")
    assert not waits(stage), "500 mg is not above it"
    tells(stage, "*Wijzigen", "6 stuks")
    assert waits(stage)
    assert "Boven de 500 mg herinner ik je pas als je apotheker het weet." in stage.last.text
    stage.says("mijn apotheker weet ervan")
    assert not waits(stage)
    assert "Je apotheker weet ervan." in stage.last.text
    stage.taps("Ongedaan maken")
    assert waits(stage)
    tells(stage, "*Mijn apotheker weet ervan", "*Wijzigen", "7 stuks")
    assert waits(stage), "a higher dose is one that the pharmacist does not know"


def test_the_pharmacist_still_knows_after_a_lower_dose(stage: Stage) -> None:
    takes(stage, TWO_OF_100.model_copy(update={"pieces": 7}))
    opens(stage)
    tells(stage, "*Mijn apotheker weet ervan", "*Wijzigen", "6 stuks")
    assert not waits(stage)


def test_a_night_with_the_dose_before_waits_for_nobody(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", "vanaf maandag 6 stuks")
    assert not waits(stage)
    assert waits(stage, date(2026, 6, 16))
