"""The promises of docs/how-it-works.md, checked: nothing acknowledged is lost, nothing comes oftener than its policy.

Each check returns sentences, one for each promise that was broken.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Row

from bot.domain import person as domain
from bot.domain.delivery import POLICIES, last_useful
from tests.faults.clockwork import FARTHEST
from tests.faults.ledger import Key, Ledger
from tests.faults.town import Town

GRACE = timedelta(minutes=1)
"""Between the look whether a message is still useful and its arrival; the clock is turned while it is on its way."""


def problems(place: Town, ledger: Ledger) -> list[str]:
    """All of them."""
    checks = (lost_updates, lost_answers, lost_messages, unfinished, doubles, false_records, late_messages)
    return [said for check in checks for said in check(place, ledger)]


def lost_updates(place: Town, ledger: Ledger) -> Iterator[str]:
    """What was acknowledged to Telegram was applied."""
    for number in sorted(place.telegram.acknowledged - place.applied):
        yield f"update {number} was acknowledged and never applied"


def lost_answers(place: Town, ledger: Ledger) -> Iterator[str]:
    """What somebody answered stands in the database."""
    for one in ledger.given:
        stored = ledger.stored(one)
        if one.update_id in place.telegram.acknowledged and stored != one.answer.value:
            yield f"{one} is stored as {stored!r}"


def lost_messages(place: Town, ledger: Ledger) -> Iterator[str]:
    """What was due was planned, and went out or is accounted for."""
    for key in sorted(ledger.expected - ledger.rows.keys()):
        if key[0] not in place.blocked:
            yield f"{key} was never planned"
    for row in ledger.all_rows():
        if row.person_id in place.blocked:
            continue
        if row.outcome in ("failed", "gone"):
            yield f"{_named(row)} {row.outcome}"
        elif row.outcome == "missed" and not (_was_out(place, ledger, row) or _was_passed_over(ledger, row)):
            end = _last_useful(ledger, row)
            yield f"{_named(row)} missed while the coach was there, of use from {row.due_at} until {end}, {row}"
        elif row.outcome == "unwanted" and row.number == 0 and not _has_no_need(ledger, row):
            yield f"{_named(row)} counted as unwanted, and nothing says why"


def unfinished(place: Town, ledger: Ledger) -> Iterator[str]:
    for row in ledger.all_rows():
        if row.state != "done" and row.ready_at <= place.done_until:
            yield f"{_named(row)} is {row.state} still"


def doubles(place: Town, ledger: Ledger) -> Iterator[str]:
    """No reminder twice, nothing else oftener than its policy."""
    for key, arrived in ledger.arrived.items():
        for part in {(message.planned, message.part) for message, _ in arrived}:
            times = sum((message.planned, message.part) == part for message, _ in arrived)
            allowed = sum(most(row) for row in ledger.rows.get(key, []) if _is_part(row, *part))
            if times > allowed:
                yield f"{key} {part} came {times} times, {allowed} allowed"


def false_records(place: Town, ledger: Ledger) -> Iterator[str]:
    """A message that is recorded as sent stands in the chat under its number."""
    for row in ledger.all_rows():
        if row.outcome != "sent":
            continue
        arrived = [one for _, one in ledger.arrived.get((row.person_id, row.kind, row.day), [])]
        if row.message_id not in {one.body["message_id"] for one in arrived}:
            yield f"{_named(row)} is recorded as message {row.message_id}, which never came"


def late_messages(place: Town, ledger: Ledger) -> Iterator[str]:
    """Nothing comes when it is of no use any more; a reminder wakes nobody."""
    for (person_id, kind, day), arrived in ledger.arrived.items():
        for message, arrival in arrived:
            rows = ledger.rows.get((person_id, kind, day), [])
            ends = [_last_useful(ledger, row) for row in rows if _is_part(row, message.planned, message.part)]
            if ends and arrival.at > max(ends) + GRACE:
                yield f"{kind} of {day} came to {person_id} at {arrival.at}, later than {max(ends)}"


def most(row: Row[Any]) -> int:
    """How often the message of a row may arrive."""
    return min(row.attempts, 1 + POLICIES[row.kind].repeats)


def has_come(ledger: Ledger, row: Row[Any]) -> bool:
    """Whether the message of a row, or another of that day that looks the same, is in the chat."""
    arrived = ledger.arrived.get((row.person_id, row.kind, row.day), [])
    return any(_is_part(row, message.planned, message.part) for message, _ in arrived)


def _is_part(row: Row[Any], planned: bool, part: int) -> bool:
    """Whether a row is for such a message; the check-ins of a day look the same."""
    if row.kind == "weekly":
        return bool(row.number == part)
    return row.kind == "checkin" or planned == (row.number == 0)


def _last_useful(ledger: Ledger, row: Row[Any]) -> datetime:
    profile = ledger.people[row.person_id].profile()
    return last_useful(cast(domain.Kind, row.kind), day=row.day, due=row.due_at, profile=profile)


def _was_out(place: Town, ledger: Ledger, row: Row[Any]) -> bool:
    """Whether nobody ran the coach when this message was of use for the last time."""
    end = _last_useful(ledger, row)
    return any(start <= end <= back + GRACE for start, back in place.outages)


def _was_passed_over(ledger: Ledger, row: Row[Any]) -> bool:
    """Whether the clock may have been turned from before it was due to after it was of use."""
    return _last_useful(ledger, row) - row.due_at <= FARTHEST + GRACE


def _has_no_need(ledger: Ledger, row: Row[Any]) -> bool:
    """Whether the planned message was answered before it went out (again)."""
    key: Key = (row.person_id, row.kind, row.day)
    if ledger.arrived.get(key):
        return True
    if row.kind == "weekly":
        return not _weekly_is_due(ledger, row)
    stored = ledger.nights if row.kind == "checkin" else ledger.intakes
    return (row.person_id, row.day) in stored


def _weekly_is_due(ledger: Ledger, row: Row[Any]) -> bool:
    """Three nights in all, one of them in that week."""
    finished = [
        night
        for (person, _), night in ledger.nights.items()
        if person == row.person_id and night.finished_at is not None and night.finished_at < row.due_at
    ]
    this_week = [night for night in finished if row.day - timedelta(days=7) < night.night <= row.day]
    return len(finished) >= 3 and bool(this_week)


def _named(row: Row[Any]) -> str:
    return f"{row.kind} {row.number} of {row.day} for {row.person_id}"
