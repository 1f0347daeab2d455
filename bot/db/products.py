"""What somebody takes since when, and how that is going: products, and the one row of their regimen."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, select

from bot.db.insert import insert
from bot.db.tables import products, regimens
from bot.domain.dose_rules import needs_pharmacist
from bot.domain.product import Product


@dataclass(frozen=True, slots=True)
class Dated:
    """One row of `products`: what is taken from the night `since` on."""

    since: date
    product: Product
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Regimen:
    """One row of `regimens`, as in the table; nobody's is empty."""

    began: date | None = None
    pharmacist_at: datetime | None = None
    warned_at: datetime | None = None
    supply: float | None = None
    supply_on: date | None = None
    early_on: date | None = None
    reviewed_on: date | None = None


def all_of(conn: Connection, person_id: int) -> list[Dated]:
    """The products of somebody, oldest first."""
    columns = products.c.since, products.c.product, products.c.recorded_at
    query = select(*columns).where(products.c.person_id == person_id).order_by(products.c.since)
    return [Dated(*row) for row in conn.execute(query)]


def on(conn: Connection, person_id: int, night: date) -> Dated | None:
    """What was taken for a night; None where nothing is known."""
    return next((one for one in reversed(all_of(conn, person_id)) if one.since <= night), None)


def reminder_waits(conn: Connection, person_id: int, night: date) -> bool:
    """Whether nobody is reminded of this night's dose until their pharmacist knows of it."""
    taken = on(conn, person_id, night)
    return taken is not None and needs_pharmacist(taken.product) and regimen(conn, person_id).pharmacist_at is None


def save(conn: Connection, person_id: int, since: date, product: Product, now: datetime) -> None:
    """Keep a product from a night on; for the same night the later answer counts."""
    values = {"product": product, "recorded_at": now}
    new = insert(conn, products).values(person_id=person_id, since=since, **values)
    conn.execute(new.on_conflict_do_update(index_elements=["person_id", "since"], set_=values))


def remove(conn: Connection, person_id: int, since: date) -> None:
    conn.execute(delete(products).where(products.c.person_id == person_id, products.c.since == since))


def regimen(conn: Connection, person_id: int) -> Regimen:
    """How it is going; an empty regimen where nothing is kept."""
    columns = (regimens.c[field.name] for field in fields(Regimen))
    row = conn.execute(select(*columns).where(regimens.c.person_id == person_id)).first()
    return Regimen() if row is None else Regimen(*row)


def change(conn: Connection, person_id: int, **values: Any) -> None:
    """Set columns of the regimen (names as in Regimen)."""
    new = insert(conn, regimens).values(person_id=person_id, **values)
    conn.execute(new.on_conflict_do_update(index_elements=["person_id"], set_=values))
