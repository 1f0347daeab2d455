"""The computed figures of section B2 of the fact sheet."""

from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.compounds import SHARES, Compound, compound_of, form_of, magnesium_in, millimoles
from bot.domain.product import percent_in


@pytest.mark.parametrize(
    ("compound", "percent", "for_250"),
    [
        ("oxide", 60.3, 415),
        ("hydroxide", 41.7, 600),
        ("carbonate", 28.8, 867),
        ("citrate", 16.2, 1547),
        ("citrate_hydrated", 11.9, 2103),
        ("malate", 15.5, 1608),
        ("bisglycinate", 14.1, 1774),
        ("bisglycinate_hydrated", 11.7, 2144),
        ("chloride", 12.0, 2091),
        ("taurate", 8.9, 2804),
        ("threonate", 8.3, 3029),
    ],
)
def test_the_share_of_magnesium_and_what_it_takes_for_250_mg(compound: Compound, percent: float, for_250: int) -> None:
    assert round(SHARES[compound] * 100, 1) == percent
    assert round(250 / SHARES[compound]) == for_250
    assert round(magnesium_in(compound, for_250)) == 250


@pytest.mark.parametrize(
    ("pieces", "compound", "magnesium"),
    [((2, 414), "oxide", 499), ((3, 403), "oxide", 729), ((1, 3000), "threonate", 248)],
)
def test_what_was_given_in_the_trials(pieces: tuple[int, int], compound: Compound, magnesium: int) -> None:
    assert round(magnesium_in(compound, prod(pieces))) == magnesium


def test_250_mg_is_10_point_3_mmol() -> None:
    assert round(millimoles(250), 1) == 10.3


def test_a_percentage_is_of_375_mg() -> None:
    assert (percent_in(53), percent_in(100)) == (198.75, 375)


def test_a_form_is_its_compound_where_it_is_one() -> None:
    assert [compound_of(form) for form in ("bisglycinate", "citrate", "oxide")] == ["bisglycinate", "citrate", "oxide"]
    assert [compound_of(form) for form in ("other", "mix", "unknown", None)] == [None] * 4
    assert form_of("threonate") == "other"
    assert form_of("citrate") == "citrate"


@given(compound=st.sampled_from(sorted(SHARES)), milligrams=st.floats(0.1, 20_000))
def test_there_is_always_less_magnesium_than_compound(compound: Compound, milligrams: float) -> None:
    assert 0 < magnesium_in(compound, milligrams) < milligrams
