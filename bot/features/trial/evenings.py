"""The evening that a decision about a trial falls on, as far as something is still asked about it."""

from datetime import date

from bot.db import Conn, questions

MAGNESIUM = "magnesium"
"""Whose questions they are."""
SUBJECTS = ("", "-2")
"""The ends of their subjects: the evening, and the second moment before it."""


def leave_evening(conn: Conn, person_id: int, night: date) -> None:
    """Nobody waits any more for whether it was taken: a "yes" would be about something else."""
    for ending in SUBJECTS:
        questions.close(conn, person_id, MAGNESIUM, night.isoformat() + ending)
