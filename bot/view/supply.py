"""The supply in words, once it runs low."""

from datetime import datetime

from bot.catalog.words import Words
from bot.db import Conn, products, supply
from bot.db.people import Person
from bot.domain.local_time import night_of
from bot.domain.supply import LOW_DAYS, days_left
from bot.view.product import number


def supply_line(conn: Conn, words: Words, person: Person, now: datetime) -> str:
    """A short line for a week's supply or less, "" otherwise and where none is kept."""
    night = night_of(now, person.zone)
    left = supply.left(conn, person, night)
    taken = products.on(conn, person.id, night) if left is not None else None
    days = None if left is None or taken is None else days_left(left, taken.product.pieces)
    if left is None or days is None or days > LOW_DAYS:
        return ""
    return words("product-supply-low", count=number(left), days=days) if days else words("product-supply-out")
