"""What an exception of a send means for its outbox row, decided in one place."""

from typing import Literal

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.tg.request import NotSent

Verdict = Literal["gone", "later", "refused", "unknown", "failed"]


def judge(error: Exception) -> Verdict:
    """gone: there is no chat with this person. later: 429. refused: certainly not sent. unknown: it may have arrived.
    failed: our bug.

    BadRequest is a NetworkError in the library, so it is looked at before the unknown ones.
    """
    if isinstance(error, Forbidden):
        return "gone"
    if isinstance(error, BadRequest):
        return "gone" if "chat not found" in error.message.lower() else "failed"
    if isinstance(error, RetryAfter):
        return "later"
    if isinstance(error, NotSent | InvalidToken):
        return "refused"
    if isinstance(error, TelegramError) and not isinstance(error, ChatMigrated):
        return "unknown"
    return "failed"
