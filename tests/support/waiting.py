"""Waiting on a condition while real time passes."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

LOOKS_EVERY = 0.01


async def until(condition: Callable[[], Any], seconds: float = 30.0, *, every: float = LOOKS_EVERY) -> Any:
    """Real time may pass, at most so many seconds, until the condition holds; returns its value."""

    async def look() -> Any:
        return condition()

    return await until_told(look, seconds, every=every)


async def until_told(
    condition: Callable[[], Awaitable[Any]], seconds: float = 30.0, *, every: float = LOOKS_EVERY
) -> Any:
    """The same for a condition that has to be awaited."""
    async with asyncio.timeout(seconds):
        while True:
            value = await condition()
            if value:
                return value
            await asyncio.sleep(every)
