"""Since when somebody takes magnesium: the first evening on which they did (`regimens.began`)."""

from datetime import date

from bot.db import Conn, intakes, products
from bot.db.intakes import Status


def keep_begun(conn: Conn, person_id: int, night: date, status: Status | None) -> None:
    """What was noted of a night (None: nothing any more) may be the first evening, or may have been it."""
    began = products.regimen(conn, person_id).began
    first = began
    if status == "taken":
        first = night if began is None else min(night, began)
    elif night == began:
        first = intakes.first_taken(conn, person_id, night)
    if first != began:
        products.change(conn, person_id, began=first)
