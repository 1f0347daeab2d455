"""A product told step by step, in one message, with what one does not know, wrong answers and the way back."""

from typing import Any

import pytest

from bot.db import intakes
from bot.domain.product import Product
from bot.features import magnesium
from tests.features.product.jar import TONIGHT, TWO_OF_100, kept, last, opens, takes, tells
from tests.support.stage import Stage

pytestmark = pytest.mark.one_engine


def test_a_product_in_four_taps_and_a_number(stage: Stage) -> None:
    message = opens(stage)
    assert stage.last.text.startswith("Welke soort magnesium neem je?")
    assert stage.labels[:3] == ["Bisglycinaat", "Citraat", "Oxide"]
    stage.taps("Bisglycinaat")
    assert stage.last.text.startswith("Bisglycinaat. Pak het potje er even bij.")
    assert max(stage.chat) == message, "a tap edits in place"
    stage.restart()
    stage.says("100 mg")
    assert stage.last.text == "100 mg magnesium. Hoeveel neem je er per dag?"
    assert max(stage.chat) == message + 2, "a typed answer gets a new message below it"
    stage.taps("2 stuks")
    assert kept(stage) == []
    stage.taps("Nee, niets")
    assert kept(stage) == [(TONIGHT, TWO_OF_100)]
    assert stage.last.text.splitlines()[0] == (
        "Genoteerd. Vanaf vanavond neem je bisglycinaat: 2 stuks per dag, 100 mg magnesium per stuk. Dat is 200 mg per "
        "dag. Verder neem je niets met magnesium."
    )


def test_what_another_feature_waits_for_is_asked_again_below_the_card(stage: Stage) -> None:
    stage.says("/dutje")
    opens(stage)
    tells(stage, "citraat, 1 x 100 mg", "nee")
    assert stage.last.text.startswith("Hoelang sliep je overdag")
    assert stage.chat[max(stage.chat) - 1].text.startswith("Genoteerd. Vanaf vanavond neem je citraat")
    assert stage.find("Ongedaan maken")[0] == max(stage.chat) - 1


def test_the_limit_comes_first_then_the_studied_range_then_what_320_mg_found(stage: Stage) -> None:
    opens(stage)
    tells(stage, "2 capsules bisglycinaat van 100 mg", "nee")
    text = stage.last.text
    assert text.index("bovengrens voor supplementen is 250 mg per dag. Daar zit je onder.") < text.index("320 tot 500")
    assert text.index("320 tot 500") < text.index("met een nepmiddel net zo goed")


def test_in_english(english: Stage) -> None:
    opens(english)
    tells(english, "two capsules of 150 mg magnesium citrate", "*Magnesium itself", "an antacid", "don't know")
    assert english.last.text.splitlines()[0] == (
        "Noted. From this evening you take citrate: 2 pieces a day, 150 mg of magnesium apiece. That's 300 mg a day. "
        "How much you get from elsewhere, I don't know yet."
    )
    assert "You're above it." in english.last.text
    assert last(english).total is None


@pytest.mark.parametrize(
    ("told", "values"),
    [
        (["2 capsules bisglycinaat van 100 mg", "nee"], {"piece": 100, "pieces": 2, "others": 0}),
        (["citraat", "2 x 150", "multi met 56 mg"], {"form": "citrate", "piece": 150, "pieces": 2, "others": 56}),
        (["*Oxide", "53 %", "1", "niets"], {"form": "oxide", "label": "percent", "piece": 198.75, "pieces": 1}),
        (["*Bisglycinaat", "1.774 mg bisglycinaat", "1", "nee"], {"label": "compound", "amount": 1774}),
        (["*Citraat", "200 mg", "een half tablet", "nee"], {"piece": 200, "pieces": 0.5}),
        (["*Citraat", "300 mg per 2 capsules", "2", "nee"], {"piece": 150, "amount": 150, "pieces": 2}),
        (["*Citraat", "200 mg per dag", "2", "nee"], {"piece": 100, "pieces": 2}),
        (["*Citraat", "200 mg per dag", "*Weet ik niet", "nee"], {"piece": 200, "pieces": 1}),
        (["een mengsel met zure kers", "100 mg", "1", "nee"], {"form": "mix", "piece": 100}),
        (["*Een andere soort", "3000 mg threonaat", "1", "nee"], {"form": "other", "compound": "threonate"}),
        (["geen idee", "weet ik niet", "weet ik niet", "weet ik niet"], {"form": "unknown", "others": None}),
        (["*Weet ik niet", "*Weet ik niet", "2", "*Nog een supplement", "100"], {"piece": None, "others": 100}),
        (["*Citraat", "100 mg", "1", "*Maagtablet of laxeermiddel", "*Terug", "*Nee, niets"], {"others": 0}),
        (["*Citraat", "100 mg", "150 mg", "2", "nee"], {"piece": 150, "pieces": 2}),
    ],
)
def test_what_is_told_is_what_is_kept(stage: Stage, told: list[str], values: dict[str, Any]) -> None:
    opens(stage)
    tells(stage, *told)
    assert {name: getattr(last(stage), name) for name in values} == values


def test_nothing_is_invented_for_what_is_not_known(stage: Stage) -> None:
    opens(stage)
    tells(stage, *["weet ik niet"] * 4)
    assert last(stage) == Product(form="unknown", amount=None, piece=None, pieces=None, others=None)
    assert last(stage).total is None
    assert "Waar jij zit, kan ik nog niet zeggen." in stage.last.text
    assert " 0 mg" not in stage.last.text


def test_the_arithmetic_of_a_compound_is_shown_and_the_label_s_own_figure_wins(stage: Stage) -> None:
    opens(stage)
    tells(stage, "*Bisglycinaat", "1.774 mg bisglycinaat")
    assert "1.774 mg bisglycinaat is ongeveer 250 mg magnesium." in stage.last.text
    assert "kristalwater in, dan is het eerder 207 mg" in stage.last.text
    tells(stage, "1774 mg bisglycinaat, 240 mg magnesium", "1", "nee")
    assert (last(stage).label, last(stage).piece) == ("elemental", 240)


@pytest.mark.parametrize(
    ("percent", "said"),
    [
        ("53 %", "53 % van de referentie-inname van 375 mg is ongeveer 199 mg magnesium."),
        ("100%", "is 375 mg magnesium."),
    ],
)
def test_a_percentage_is_worked_out(stage: Stage, percent: str, said: str) -> None:
    opens(stage)
    tells(stage, "*Oxide", percent)
    assert said in stage.last.text


@pytest.mark.parametrize(
    ("answer", "piece"),
    [("*Magnesium zelf", 1500), ("elementair", 1500), ("de hele stof", pytest.approx(242.4, abs=0.1))],
)
def test_a_number_too_large_for_magnesium_is_asked_about(stage: Stage, answer: str, piece: float) -> None:
    opens(stage)
    tells(stage, "*Citraat", "1500")
    assert "Als citraat is het ongeveer 242 mg magnesium." in stage.last.text
    tells(stage, answer, "1", "nee")
    assert last(stage).piece == piece


def test_of_a_compound_that_nobody_named_nothing_is_worked_out(stage: Stage) -> None:
    opens(stage)
    tells(stage, "*Mengsel", "1500 mg", "*De hele stof")
    assert stage.last.text.startswith("Dan kan ik niet uitrekenen")
    tells(stage, "weet ik niet", "1", "nee")
    assert last(stage).piece is None


@pytest.mark.parametrize(
    ("before", "wrong", "example"),
    [
        ([], "mijn hond heet Bo", "of 2 tabletten van 150 mg."),
        (["*Citraat"], "wat is de bovengrens", "Typ bijvoorbeeld 200 mg, 53 %"),
        (["*Citraat", "1500"], "nou zeg", "Typ magnesium zelf, of hele stof."),
        (["*Citraat", "100"], "best veel", "Typ bijvoorbeeld 2, een half tablet"),
        (["*Citraat", "100", "1"], "soms", "Typ bijvoorbeeld nee, of een multi met 56 mg."),
        (["*Citraat", "100", "1", "*Nog een supplement"], "een beetje", "Typ bijvoorbeeld 100 mg, of weet ik niet."),
    ],
)
def test_a_wrong_answer_gets_an_example_and_loses_nothing(
    stage: Stage, before: list[str], wrong: str, example: str
) -> None:
    opens(stage)
    tells(stage, *before)
    asked = stage.labels
    stage.says(wrong)
    assert example in stage.last.text
    assert stage.labels == asked
    assert kept(stage) == []


def test_back_leads_to_the_question_before_and_out_at_the_first(stage: Stage) -> None:
    opens(stage)
    tells(stage, "*Citraat", "100 mg", "1", "*Terug")
    assert "Hoeveel neem je er per dag?" in stage.last.text
    stage.taps("Terug")
    assert "Hoeveel mg magnesium" in stage.last.text
    stage.taps("Terug")
    assert "Welke soort" in stage.last.text
    stage.says("terug")
    assert stage.last.text == "Goed, dan laten we het hierbij."
    assert kept(stage) == []
    stage.taps("Wat ik neem")
    assert "Welke soort" in stage.last.text


def test_a_repeated_update_and_an_old_button_change_nothing(stage: Stage) -> None:
    message = opens(stage)
    stage.taps("Citraat")
    stage.again()
    tells(stage, "100 mg", "1", "nee")
    before = kept(stage)
    stage.again()
    stage.taps_data("product:form:oxide", message)
    assert kept(stage) == before


def test_who_did_not_pass_the_safety_screen_reads_first_who_has_to_ask(stage: Stage) -> None:
    stage.settled(screened_at=None)
    opens(stage)
    assert stage.last.text.startswith("Vraag het eerst aan je arts of apotheker als je nieren minder goed werken")
    tells(stage, "citraat, 2 x 100 mg", "nee")
    assert stage.last.text.endswith("of als je medicijnen neemt.")


def test_who_told_it_before_gets_the_card(stage: Stage) -> None:
    takes(stage)
    opens(stage)
    assert stage.last.text.startswith("Je neemt bisglycinaat: 2 stuks per dag")
    assert stage.last.text.endswith("Je arts of apotheker kent jou.")


def test_the_card_of_a_mix_says_that_nothing_can_be_credited_to_magnesium(stage: Stage) -> None:
    takes(stage, TWO_OF_100.model_copy(update={"form": "mix", "compound": None}))
    opens(stage)
    assert "weet je nooit of dat van het magnesium komt" in stage.last.text


@pytest.mark.parametrize(("told", "typed"), [((), "geen"), ((), "ja"), (("citraat", "200 mg", "1"), "ja")])
def test_a_mere_yes_or_none_that_is_no_answer_is_left_to_no_question_before(
    stage: Stage, told: tuple[str, ...], typed: str
) -> None:
    stage.features = (*stage.features, magnesium.register)
    stage.restart()
    stage.says("/magnesium")
    opens(stage)
    tells(stage, *told, typed)
    assert stage.last.text.startswith("Dat begreep ik niet.")
    with stage.database() as conn:
        assert intakes.load(conn, stage.user, TONIGHT) is None
