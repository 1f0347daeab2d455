"""Bugs to plant in a life, so that it is seen that the checks find them."""

from collections.abc import Callable
from typing import Any

from bot.delivery import outbox
from bot.domain import delivery
from bot.tg.intake import Intake


def repeat_reminders() -> None:
    """A reminder of unknown outcome is sent once more."""
    delivery.POLICIES["magnesium"] = delivery.Policy(repeats=1)


def acknowledge_first() -> None:
    """Telegram hears that updates are done with before they are committed."""
    handle = Intake._handle

    async def acknowledge(self: Intake, raw: list[dict[str, Any]]) -> None:
        if raw:
            self._offset = raw[-1]["update_id"] + 1
            await self._confirm()
        await handle(self, raw)

    Intake._handle = acknowledge  # type: ignore[method-assign]


def forget_to_mark() -> None:
    """A row that is being sent looks as if it were only claimed."""
    outbox.mark = lambda *_: True


def drop_a_plan() -> None:
    """Schedules go on without their messages."""
    outbox.enqueue_all = lambda *_: None


PLANTS: dict[str, Callable[[], None]] = {
    "repeat-reminders": repeat_reminders,
    "acknowledge-first": acknowledge_first,
    "forget-to-mark": forget_to_mark,
    "drop-a-plan": drop_a_plan,
}
