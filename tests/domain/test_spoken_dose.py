"""Products and doses as people type them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken_dose import Expected, read_dose
from bot.domain.spoken_kind import read_kind
from bot.domain.spoken_sources import OthersReading, read_others
from bot.domain.spoken_supply import read_left


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2 capsules bisglycinaat van 100 mg", {"form": "bisglycinate", "amount": 100, "pieces": 2, "label": None}),
        ("2 x 100", {"amount": 100, "pieces": 2}),
        ("een halve", {"amount": None, "pieces": 0.5}),
        ("2", {"amount": None, "pieces": 2}),
        ("3 dd 100 mg", {"amount": 100, "pieces": 3}),
        ("200 mg 's ochtends en 200 mg 's avonds", {"amount": 200, "daily": False, "pieces": 2}),
        ("200 mg in the morning and 200 mg at night", {"amount": 200, "daily": False, "pieces": 2}),
        ("3x414", {"amount": 414, "pieces": 3}),
        ("200mg", {"amount": 200, "label": None, "pieces": None}),
        ("53 %", {"amount": 53, "label": "percent"}),
        ("53% van de referentie-inname", {"amount": 53, "label": "percent"}),
        ("1.774 mg bisglycinaat", {"amount": 1774, "label": "compound", "compound": "bisglycinate"}),
        ("1,774 mg bisglycinate", {"amount": 1774, "label": "compound", "compound": "bisglycinate"}),
        ("1,8 gram bisglycinaat", {"amount": 1800, "label": "compound"}),
        ("56,25 mg", {"amount": 56.25}),
        ("één capsule met 140 mg magnesium", {"amount": 140, "label": "elemental", "pieces": 1}),
        ("1000 mg magnesiumbisglycinaat, 140 mg magnesium", {"amount": 140, "label": "elemental"}),
        ("375 mg (100%)", {"amount": 375, "label": "elemental"}),
        ("300 mg per 2 capsules", {"amount": 300, "per": 2, "pieces": None}),
        ("per dagdosering (2 capsules) 300 mg", {"amount": 300, "per": 2}),
        ("elke avond 2 tabletten van 150 mg", {"amount": 150, "per": 1, "daily": False, "pieces": 2}),
        ("300 mg per dagdosering van 2 capsules", {"amount": 300, "daily": True, "pieces": 2}),
        ("3 tabletten = 300 mg", {"amount": 300, "per": 3, "pieces": None}),
        ("200 mg per dag", {"amount": 200, "daily": True}),
        ("2 capsules, samen 200 mg", {"amount": 200, "daily": True, "pieces": 2}),
        ("2 x daags 1 tablet van 200 mg", {"amount": 200, "pieces": 2}),
        ("ik neem elke avond 2 tabletten van 150", {"amount": 150, "pieces": 2}),
        ("two capsules of 150 mg magnesium citrate", {"form": "citrate", "amount": 150, "pieces": 2}),
        ("citraat en malaat", {"form": "other", "compound": None}),
        ("een mengsel met zure kers", {"form": "mix"}),
        ("3000 mg threonaat", {"form": "other", "compound": "threonate", "label": "compound"}),
    ],
)
def test_what_a_message_tells_of_a_product(text: str, values: dict[str, Any]) -> None:
    reading = read_dose(text)
    assert reading is not None
    assert {name: getattr(reading, name) for name in values} == values


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("2", 2),
        ("één", 1),
        ("een half tablet", 0.5),
        ("½ tablet", 0.5),
        ("half a tablet", 0.5),
        ("anderhalve", 1.5),
        ("1,5", 1.5),
        ("twee en een half", 2.5),
        ("a tablet and a half", 1.5),
        ("one and a half tablets", 1.5),
        ("1 's ochtends en 2 's avonds", 3),
        ("tweemaal daags een capsule", 2),
        ("twice daily one tablet", 2),
        ("2 a day", 2),
    ],
)
def test_how_many_a_day(text: str, pieces: float) -> None:
    reading = read_dose(text, expected="pieces")
    assert reading is not None
    assert (reading.pieces, reading.amount) == (pieces, None)


@pytest.mark.parametrize(
    "text",
    [
        *("is 200 mg genoeg", "1 of 2", "1 2", "mijn hond", "0", "100 200", "", "-5 mg", "200 mg?"),
        *("2 capsules van 150 mg en 1 capsule van 100 mg", "500 capsules", "99999 mg", "5000 %"),
    ],
)
def test_what_is_no_dose(text: str) -> None:
    for expected in ("amount", "pieces"):
        assert read_dose(text, expected=expected) is None


@given(amount=st.integers(21, 20_000), pieces=st.integers(1, 20), expected=st.sampled_from(["amount", "pieces"]))
def test_any_number_of_pieces_of_any_amount_is_read(amount: int, pieces: int, expected: Expected) -> None:
    for text in (f"{pieces} x {amount}", f"{pieces} capsules van {amount} mg", f"{amount} mg, {pieces} stuks"):
        reading = read_dose(text, expected=expected)
        assert reading is not None
        assert (reading.amount, reading.pieces) == (amount, pieces)


@given(st.text(max_size=40))
def test_nothing_that_is_typed_raises(text: str) -> None:
    read_dose(text)
    read_others(text)
    read_kind(text)
    read_left(text)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("nee", OthersReading(none=True)),
        ("niets anders", OthersReading(none=True)),
        ("nothing else", OthersReading(none=True)),
        ("een laxeermiddel, 300 mg", OthersReading(source="antacid", mg=300)),
        ("an antacid", OthersReading(source="antacid")),
        ("multi met 56 mg", OthersReading(source="second", mg=56)),
        ("100 + 50", OthersReading(mg=150)),
        ("200 mg en 100 mg", OthersReading(mg=300)),
        ("0", OthersReading(none=True, mg=0)),
        ("ja", None),
        ("nee, 100 mg", None),
        ("100 200", None),
        ("9000 mg", None),
        ("mijn hond", None),
    ],
)
def test_other_sources(text: str, reading: OthersReading | None) -> None:
    assert read_others(text) == reading


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("magnesium zelf", "elemental"),
        ("elementair", "elemental"),
        ("het is de hele stof", "compound"),
        ("bisglycinaat", "compound"),
        ("the whole compound", "compound"),
        ("magnesium of de hele stof", None),
        ("ja", None),
    ],
)
def test_of_what_a_number_is(text: str, kind: str | None) -> None:
    assert read_kind(text) == kind


@pytest.mark.parametrize(
    ("text", "left"),
    [("30", 30), ("nog 45 capsules", 45), ("about 30 left", 30), ("een dertigtal", 30), ("0", 0), ("2001", None)],
)
def test_how_many_are_left(text: str, left: float | None) -> None:
    assert read_left(text) == left
