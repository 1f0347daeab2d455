"""Where a dose stands against the upper limit, and when a pharmacist has to know of it. Nothing here raises a dose."""

from typing import Literal

from bot.domain.product import Product

UPPER_LIMIT = 250
"""Mg a day from supplements, on top of food: EU upper level (SCF 2001, still used by EFSA; fact sheet B1)."""
PHARMACIST_ABOVE = 500
"""Mg a day, from there on beyond all that the trials of 7 to 8 weeks gave (Abbasi 2012; B1): ours, from the issue."""
Standing = Literal["under", "at", "above", "unknown"]


def at_least(product: Product) -> int:
    """Whole mg a day that are certain: what is not known of it is left out."""
    return round((product.supplement or 0) + (product.others or 0))


def standing(product: Product) -> Standing:
    """Against the upper limit; above it as soon as the part that is known is."""
    if at_least(product) > UPPER_LIMIT:
        return "above"
    if product.total is None:
        return "unknown"
    return "at" if round(product.total) == UPPER_LIMIT else "under"


def needs_warning(product: Product) -> bool:
    """Whether the limit is to be pointed out."""
    return standing(product) == "above"


def needs_pharmacist(product: Product) -> bool:
    """Whether the reminder waits until their pharmacist knows of the dose."""
    return at_least(product) > PHARMACIST_ABOVE
