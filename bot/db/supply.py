"""The supply of somebody who wants it kept: pieces left, from what they told and the evenings noted since."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from bot.db import intakes, products
from bot.db.people import Person
from bot.db.products import Dated
from bot.domain import supply


def left(conn: Connection, person: Person, night: date) -> float | None:
    """Pieces left after what is noted up to `night`, not below 0; None where no supply is kept, or cannot be known."""
    kept = products.regimen(conn, person.id)
    if kept.supply is None or kept.supply_on is None:
        return None
    used = _used(conn, person, kept.supply_on, night)
    return None if used is None else max(0.0, kept.supply - used)


def tell(conn: Connection, person: Person, night: date, pieces: float) -> None:
    """So many are left now: what was taken for this night already is no longer among them."""
    products.change(conn, person.id, supply=pieces + (_used(conn, person, night, night) or 0), supply_on=night)


def stop(conn: Connection, person: Person) -> None:
    """It is no longer kept."""
    products.change(conn, person.id, supply=None, supply_on=None)


def _used(conn: Connection, person: Person, first: date, last: date) -> float | None:
    rows = products.all_of(conn, person.id)
    evenings = [one.night for one in intakes.between(conn, person.id, first, last) if one.status == "taken"]
    seconds = {one.night: one.status for one in intakes.between(conn, person.id, first, last, "second")}
    splits = person.second_at is not None
    return supply.used(evenings, seconds, lambda night: _pieces(rows, night), splits=splits)


def _pieces(rows: Sequence[Dated], night: date) -> float | None:
    """How many a day were taken for a night; before the first product as with that one: it is the same jar."""
    taken = next((one for one in reversed(rows) if one.since <= night), rows[0] if rows else None)
    return None if taken is None else taken.product.pieces
