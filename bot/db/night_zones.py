"""Where somebody went to bed and where they rose, when they moved to another time zone in between."""

from datetime import date, datetime

from sqlalchemy import Connection, insert, update

from bot.db import nights
from bot.db.tables import nights as rows
from bot.domain.night import NightAnswers


def moved(conn: Connection, person_id: int, night: date, *, zone: str, zone_up: str, now: datetime) -> None:
    """The night began in `zone` and ends in `zone_up`; back where it began it is a night like any other.

    A night of which the morning was told already stays as it is.
    """
    row = nights.load(conn, person_id, night)
    if row is None:
        values = {"zone": zone, "zone_up": zone_up, "answers": NightAnswers(), "started_at": now}
        conn.execute(insert(rows).values(person_id=person_id, night=night, **values))
        return
    told = row.answers.woke is not None or row.answers.out_of_bed is not None or row.finished_at is not None
    if not told:
        up = zone_up if zone_up != row.zone else None
        conn.execute(update(rows).where(rows.c.person_id == person_id, rows.c.night == night).values(zone_up=up))
