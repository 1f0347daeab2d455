"""Where a dose stands against the limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dose_rules import at_least, needs_pharmacist, needs_warning, standing
from bot.domain.product import Product

AMOUNTS = st.none() | st.floats(1, 2000)


def dose(piece: float | None, pieces: float | None = 1, others: float | None = 0) -> Product:
    return Product(amount=piece, piece=piece, pieces=pieces, others=others)


@pytest.mark.parametrize(
    ("product", "stands"),
    [
        (dose(200), "under"),
        (dose(250), "at"),
        (dose(250.4), "at"),
        (dose(251), "above"),
        (dose(125, 2), "at"),
        (dose(200, 1, 51), "above"),
        (dose(200, 1, None), "unknown"),
        (dose(300, 1, None), "above"),
        (dose(None, 1, 300), "above"),
        (dose(300, None), "unknown"),
        (dose(None, None, None), "unknown"),
    ],
)
def test_against_the_upper_limit(product: Product, stands: str) -> None:
    assert standing(product) == stands
    assert needs_warning(product) == (stands == "above")


def test_above_500_mg_the_pharmacist_has_to_know() -> None:
    assert not needs_pharmacist(dose(250, 2))
    assert needs_pharmacist(dose(251, 2))


@given(piece=AMOUNTS, pieces=st.none() | st.floats(0.5, 20), others=AMOUNTS)
def test_what_is_not_known_counts_for_nothing_and_is_never_said_to_be_under(
    piece: float | None, pieces: float | None, others: float | None
) -> None:
    product = dose(piece, pieces, others)
    if product.total is None:
        assert standing(product) in ("above", "unknown")
        assert at_least(product) <= round((product.supplement or 0) + (others or 0))
    else:
        assert at_least(product) == round(product.total)
    if needs_pharmacist(product):
        assert needs_warning(product)
