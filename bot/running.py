"""A coach at work until it is asked to stop: fetching, or behind a webhook, or with what is due alone."""

import asyncio
import gc
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import structlog

from bot.app import Coach, build
from bot.clock import Clock
from bot.delivery.local import LocalEngine
from bot.delivery.worker import MOST_A_CALL
from bot.settings import Settings
from bot.tg import webhook
from bot.tg.fetching import Fetcher
from bot.tg.menu import publish_menu
from bot.tg.patience import reach
from bot.tg.polling import Poller

log = structlog.get_logger()
Ready = Callable[[], None]
QUIET_SECONDS = 60.0
"""How long the engine may be busy with other things than looking for what is due before it counts as stuck."""


async def run(settings: Settings, stop: asyncio.Event, *, ready: Ready = lambda: None) -> None:
    """Run the coach until `stop` is set, then finish what is under way; `ready` is called when it starts to listen."""
    async with begun(build(settings), stop) as coach, listening(coach):
        if not stop.is_set():
            await webhook.take_down(coach.application.bot)
            log.info("ready")
            ready()
            await Poller(Fetcher(coach.application.bot, Clock().monotonic), coach.intake).run(stop)


async def serve(settings: Settings, stop: asyncio.Event, door: socket.socket, *, ready: Ready = lambda: None) -> None:
    """The same with a webhook, at `door`. It stays set: Telegram keeps what people say until somebody serves again."""
    from bot.web import site
    from bot.web.health import Health
    from bot.web.webhook import Webhook

    url, secret = settings.webhook()
    async with begun(build(settings, "serve"), stop) as coach, listening(coach):
        bot = coach.application.bot

        async def keep_set() -> None:
            await webhook.set_up(bot, url, secret, stop)
            log.info("ready")
            ready()
            await webhook.watch(bot, url, stop)

        quiet_for = coach.engine.quiet_for if isinstance(coach.engine, LocalEngine) else None
        patience = QUIET_SECONDS + 3 * settings.tick_seconds + MOST_A_CALL / settings.messages_per_second
        health = Health(coach.database, quiet_for, patience)
        hook = Webhook(coach.intake, secret, Clock().monotonic)
        if not stop.is_set():
            await site.serve(site.site(url, hook, health), door, keep_set)


async def work(settings: Settings, stop: asyncio.Event) -> None:
    """Plan and deliver, together with other processes, until `stop` is set."""
    async with begun(build(settings, "work"), stop):
        if not stop.is_set():
            log.info("ready")
            await stop.wait()


@asynccontextmanager
async def begun(coach: Coach, stop: asyncio.Event) -> AsyncIterator[Coach]:
    """Telegram is reached and the engine runs, unless `stop` was set first; at the end all is finished and closed."""
    try:
        await reach(coach.application, stop)
        if not stop.is_set():
            await coach.engine.start()
            gc.freeze()  # content and modules stay as long as the process: no collection need look at them again
        try:
            yield coach
        finally:
            await coach.engine.stop()
    finally:
        await coach.application.shutdown()
        await asyncio.gather(*(request.shutdown() for request in coach.requests))
        await coach.database.close()


@asynccontextmanager
async def listening(coach: Coach) -> AsyncIterator[None]:
    """What goes on beside the intake: the menu is published, and the search learns before anybody asks."""
    menu = asyncio.create_task(publish_menu(coach.application.bot, coach.catalog))
    learns = asyncio.create_task(coach.learning.search())
    try:
        yield
    finally:
        menu.cancel()
        coach.learning.stop()
        await coach.receiver.finish()
        await asyncio.gather(menu, learns, return_exceptions=True)
