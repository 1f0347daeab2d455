"""What may go wrong between the coach and Telegram: a seed chooses it for each request."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from random import Random

from bot.tryout.faults import Fault
from tests.faults.nursery import READ_SECONDS
from tests.faults.telegram import SENDS, Call

KINDS = {
    "429": Fault(status=429, retry_after=1),
    "500": Fault(status=500),
    "garbage": Fault(garbage=True),
    "the answer is lost": Fault(drop="after"),
    "the request is lost": Fault(drop="before"),
    "silence": Fault(hang=READ_SECONDS + 0.5),
}
SPARED = ("getMe", "deleteWebhook")
"""Calls of a start, which would only take longer."""


@dataclass
class Bad:
    """Refusals, silence, rubbish and lost answers, at random; `met` counts them. Nothing comes to the `blocked`."""

    chance: Random
    share: float
    blocked: Collection[int] = ()
    met: Counter[str] = field(default_factory=Counter)
    _coming: list[str] = field(default_factory=list)

    def __call__(self, call: Call) -> Fault | None:
        if call.chat_id in self.blocked and call.method in SENDS:
            self.met["403"] += 1
            return Fault(status=403, method=call.method, chat_id=call.chat_id)
        if call.method in SPARED or self.chance.random() > self.share:
            return None
        self._coming = self._coming or self.chance.sample([*KINDS], len(KINDS))
        name = self._coming.pop()
        self.met[name] += 1
        return KINDS[name].model_copy(update={"method": call.method, "chat_id": call.chat_id or None})


def calm(call: Call) -> Fault | None:
    """Nothing goes wrong."""
    return None
