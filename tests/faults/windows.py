"""In which windows a process was killed, told by what it left behind: rows, the server's queue, and its counts.

What an update goes through: handed out, after-parse, before-commit, after-commit, before-acknowledgement. A message:
after-claim, after-mark, on-the-wire, before-record. A kill hits every window that something was in.
"""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from bot.domain.delivery import LEASE
from tests.faults.speech import scheduled
from tests.faults.telegram import SENDS, Call, sender_of
from tests.faults.town import LISTENING, Town

UPDATE_WINDOWS = ("after-parse", "before-commit", "after-commit", "before-acknowledgement")
MESSAGE_WINDOWS = ("after-claim", "after-mark", "on-the-wire", "before-record")
OTHERS = ("starting", "at rest")


def hit(place: Town, dead: Collection[int], was_up: bool, in_hand: list[Call]) -> set[str]:
    """The windows that the processes just killed were in; `in_hand`: what the server was about to answer then."""
    found = _of_messages(place, {place.lives[number].pid for number in dead}, in_hand)
    if any(place.commands[number][0] in LISTENING for number in dead):
        found |= _of_updates(place)
    return found or {"at rest" if was_up else "starting"}


def _of_updates(place: Town) -> set[str]:
    """Those of the updates that were handed out and not acknowledged."""
    telegram = place.telegram
    ids = telegram.handed_out.keys() - telegram.acknowledged
    waiting = {one["update_id"]: one for one in telegram.server.world.updates if one["update_id"] in ids}
    committed = waiting.keys() & place.books.seen()
    found = set()
    for number in committed:
        person = sender_of(waiting[number])
        found.add("before-acknowledgement" if telegram.has_reply(person, number) else "after-commit")
    committing = sum(one.get("before-commit", 0) - one.get("after-commit", 0) for one in place.steps())
    uncommitted = len(waiting) - len(committed)
    if uncommitted and committing:
        found.add("before-commit")
    if uncommitted > committing:
        found.add("after-parse")
    return found


def _of_messages(place: Town, pids: Collection[int], in_hand: list[Call]) -> set[str]:
    """Those of the outbox rows that the processes held."""
    held = place.books.held_by(pids)
    return {"after-claim" if row.state == "claimed" else _of_sending(place, row, in_hand) for row in held}


def _of_sending(place: Town, row: Row[Any], in_hand: list[Call]) -> str:
    if any(call.method in SENDS and call.chat_id == row.person_id for call in in_hand):
        return "on-the-wire"
    return "before-record" if _arrived(place, row) else "after-mark"


def _arrived(place: Town, row: Row[Any]) -> bool:
    """Whether the message came to the person since it was marked."""
    marked_at = row.ready_at - LEASE - timedelta(seconds=1)
    for arrival in place.telegram.arrivals:
        if arrival.person == row.person_id and arrival.at >= marked_at:
            message = scheduled(arrival.body, place.words_of(row.person_id))
            if message and (message.kind, message.day) == (row.kind, row.day):
                return True
    return False
