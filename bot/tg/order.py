"""Whether a text was typed before a question was asked."""

import math
from datetime import timedelta

from bot.db.questions import OpenQuestion
from bot.tg.turn import Incoming

AT_ONCE = timedelta(seconds=2)
"""A message carries whole seconds: a question that seems asked so little after it may have been there before."""
CLOCKS_DIFFER = timedelta(minutes=5)


def typed_before(incoming: Incoming, question: OpenQuestion) -> bool:
    """Whether a text is older than the question: after an outage what was typed meanwhile comes behind what is asked.

    Our clock may be ahead of Telegram's; for a few minutes the order in the chat decides, where it is known.
    """
    asked_at = question.first_asked_at
    if asked_at is None or asked_at <= incoming.at + AT_ONCE:
        return False
    below = (incoming.message_id or 0) > (question.message_id or math.inf)
    return not below or asked_at > incoming.at + CLOCKS_DIFFER
