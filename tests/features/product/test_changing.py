"""A change with its evening, the list of what was taken since when, and undo."""

from datetime import date

import pytest

from bot.domain.product import Product
from tests.features.product.jar import TONIGHT, TWO_OF_100, kept, opens, takes, tells
from tests.support.settings import opens as setting
from tests.support.stage import Stage

BEFORE = date(2026, 5, 1)
ONE = TWO_OF_100.model_copy(update={"pieces": 1})


@pytest.mark.parametrize(
    ("told", "changed"),
    [
        (["*Aantal per dag", "1"], {"pieces": 1}),
        (["*Aantal per dag", "*een half stuk"], {"pieces": 0.5}),
        (["1 capsule"], {"pieces": 1}),
        (["*Mg per stuk", "150 mg"], {"amount": 150, "piece": 150}),
        (["*Soort", "*Citraat"], {"form": "citrate", "compound": "citrate"}),
        (["*Andere bronnen", "een multi met 56 mg"], {"others": 56}),
        (["150 mg"], {"amount": 150, "piece": 150}),
        (
            ["citraat, 1 tablet van 150 mg"],
            {"form": "citrate", "compound": "citrate", "amount": 150, "piece": 150, "pieces": 1},
        ),
    ],
)
def test_one_part_changes_and_the_rest_stays(stage: Stage, told: list[str], changed: dict[str, object]) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", *told)
    assert kept(stage) == [(BEFORE, TWO_OF_100), (TONIGHT, TWO_OF_100.model_copy(update=changed))]


def test_a_wrong_answer_to_what_is_different_gets_an_example(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", "alles eigenlijk wel een beetje")
    assert stage.last.text.startswith("Dat begreep ik niet. Typ bijvoorbeeld 200 mg")
    stage.taps("Terug")
    assert stage.last.text.startswith("Je neemt bisglycinaat")


def test_another_jar_is_told_from_the_start_and_back_leads_to_the_card(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", "*Een ander potje", "*Terug")
    assert stage.last.text.startswith("Je neemt bisglycinaat")
    tells(stage, "*Wijzigen", "*Een ander potje", "1 x 200 mg oxide", "*Magnesium zelf", "nee")
    assert kept(stage)[-1][1] == Product(form="oxide", compound="oxide", amount=200, piece=200, pieces=1)


@pytest.mark.parametrize(
    ("told", "since"),
    [
        (["vanaf maandag 1 capsule"], date(2026, 6, 16)),
        (["1 capsule vanaf morgen"], date(2026, 6, 13)),
        (["sinds 1 juni 1 capsule"], date(2026, 6, 2)),
        (["1 capsule", "*Andere dag", "*Gisteravond"], date(2026, 6, 11)),
        (["1 capsule", "*Andere dag", "sinds maandag"], date(2026, 6, 9)),
        (["1 capsule", "*Andere dag", "geen flauw benul", "morgen"], date(2026, 6, 13)),
        (["1 capsule", "*Andere dag", "*Terug"], TONIGHT),
        (["1 capsule", "*Wijzigen", "sinds maandag"], date(2026, 6, 9)),
    ],
)
def test_a_change_has_its_evening(stage: Stage, told: list[str], since: date) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", *told)
    assert kept(stage) == [(BEFORE, TWO_OF_100), (since, ONE)]


def test_what_is_to_begin_later_says_what_is_taken_until_then(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", "vanaf maandag 1 capsule")
    assert stage.last.text.splitlines()[0] == (
        "Genoteerd. Vanaf maandag 15 juni neem je bisglycinaat: 1 stuk per dag, 100 mg magnesium per stuk. Dat is 100 "
        "mg per dag. Verder neem je niets met magnesium. Tot dan blijft het bisglycinaat, 200 mg per dag."
    )


def test_a_change_from_an_earlier_evening_replaces_what_came_after_it(stage: Stage) -> None:
    takes(stage)
    takes(stage, ONE, date(2026, 6, 5))
    opens(stage)
    tells(stage, "*Wijzigen", "sinds 1 juni 3 capsules")
    assert [since for since, _ in kept(stage)] == [BEFORE, date(2026, 6, 2)]
    stage.taps("Ongedaan maken")
    assert kept(stage) == [(BEFORE, TWO_OF_100), (date(2026, 6, 5), ONE)]


@pytest.mark.parametrize("way", ["*Ongedaan maken", "maak ongedaan", "ongedaan maken"])
def test_a_change_can_be_taken_back(stage: Stage, way: str) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", "1 capsule")
    stage.restart()
    tells(stage, way)
    assert kept(stage) == [(BEFORE, TWO_OF_100)]
    assert stage.last.text.startswith("Teruggezet. Je neemt bisglycinaat: 2 stuks")
    assert "Ongedaan maken" not in stage.labels


def test_the_first_product_can_be_taken_back_too(stage: Stage) -> None:
    opens(stage)
    tells(stage, "2 capsules bisglycinaat van 100 mg", "nee", "ongedaan maken")
    assert kept(stage) == []
    assert stage.last.text == "Ik weet nog niet welk magnesium je neemt."


def test_a_second_tap_and_a_look_around_leave_the_way_back(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", "*Aantal per dag", "*1 stuk")
    message = max(stage.chat)
    stage.taps_data("product:pieces:1", message)
    tells(stage, "*Eerder", "*Terug", "*Ongedaan maken")
    assert kept(stage) == [(BEFORE, TWO_OF_100)]


def test_a_mix_can_become_another_form(stage: Stage) -> None:
    takes(stage, TWO_OF_100.model_copy(update={"form": "mix", "compound": None}))
    opens(stage)
    tells(stage, "*Wijzigen", "*Soort", "citraat")
    assert kept(stage)[-1][1].form == "citrate"


def test_the_moved_evening_can_be_taken_back(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", "1 capsule", "*Andere dag", "*Gisteravond", "*Ongedaan maken")
    assert kept(stage) == [(BEFORE, TWO_OF_100), (TONIGHT, ONE)]


def test_the_same_again_changes_nothing(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    tells(stage, "*Wijzigen", "2 capsules")
    assert stage.last.text.startswith("Er verandert niets.")
    assert kept(stage) == [(BEFORE, TWO_OF_100)]


def test_what_was_taken_since_when_is_listed(english: Stage) -> None:
    takes(english)
    opens(english)
    tells(english, "*Change", "1 capsule", "*Earlier")
    assert english.last.text.splitlines() == [
        "What you took, from which evening:",
        "This evening: bisglycinate, 100 mg a day",
        "Thursday 30 April: bisglycinate, 200 mg a day",
    ]
    english.taps("Back")
    assert english.last.text.startswith("From this evening you take bisglycinate")


def test_it_stands_among_the_settings(stage: Stage) -> None:
    takes(stage)
    stage.says("/instellingen")
    assert "Wat ik neem: bisglycinaat, 200 mg per dag" in stage.last.text
    setting(stage, "Wat ik neem")
    assert stage.last.text.startswith("Je neemt bisglycinaat: 2 stuks per dag")


def test_it_is_among_what_is_stored(stage: Stage) -> None:
    takes(stage)
    stage.says("/privacy")
    assert "welk magnesium je neemt, en hoeveel" in stage.last.text.splitlines()[-1]
