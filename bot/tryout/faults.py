"""Faults that a test orders for the next calls: errors, silence, rubbish, lost connections."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

DESCRIPTIONS = {
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


class Fault(BaseModel):
    """One order. `method` None means every method, `chat_id` narrows it to one chat."""

    model_config = ConfigDict(extra="forbid")

    method: str | None = None
    chat_id: int | None = None
    times: int = 1
    status: int | None = None
    retry_after: int = 1
    description: str | None = None
    hang: float = 0.0  # real seconds before anything else happens
    garbage: bool = False
    drop: Literal["before", "after"] | None = None  # "after": the work is done, the answer is lost

    def message(self) -> str:
        if self.status == 429:
            return f"Too Many Requests: retry after {self.retry_after}"
        return self.description or DESCRIPTIONS.get(self.status or 0, "Bad Request: fault ordered by a test")


class Faults:
    def __init__(self) -> None:
        self.orders: list[Fault] = []

    def take(self, method: str, chat_id: object) -> Fault | None:
        """The first order that fits this call, counted down."""
        for order in self.orders:
            if order.method in (None, method) and order.chat_id in (None, chat_id):
                order.times -= 1
                if order.times <= 0:
                    self.orders.remove(order)
                return order
        return None
