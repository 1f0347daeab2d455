"""Keeps the world in the state file: soon after each change, and at the end."""

import asyncio
import os

from bot.tryout.local import LocalServer

DEBOUNCE_SECONDS = 0.3


def save(server: LocalServer) -> None:
    """Replaces the state file in one step."""
    if server.state_file:
        temporary = server.state_file.with_name(f".{server.state_file.name}.{os.getpid()}")
        temporary.write_text(server.world.model_dump_json(), encoding="utf-8")
        os.replace(temporary, server.state_file)


async def keep_saving(server: LocalServer) -> None:
    """Runs until cancelled; many changes in a row cost one write."""
    while True:
        await server.changed.wait()
        await asyncio.sleep(DEBOUNCE_SECONDS)
        save(server)
