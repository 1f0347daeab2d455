"""The one composition root: settings in, a running coach out."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.catalog.catalog import Catalog
from bot.catalog.catalog import load as load_catalog
from bot.catalog.search.learning import Learning
from bot.clock import Clock
from bot.db import Database, open_database
from bot.db.migrate import migrate
from bot.db.postgres import PostgresDatabase
from bot.delivery.kinds import Kind
from bot.delivery.limiter import Limiter
from bot.delivery.local import LocalEngine
from bot.delivery.shared_limiter import SharedLimiter
from bot.delivery.worker import MOST_A_CALL, Worker
from bot.features import account, checkin, diary, faq, magnesium, onboarding, weekly
from bot.settings import Settings
from bot.tg import webhook
from bot.tg.attempts import Attempts
from bot.tg.fetching import Fetcher
from bot.tg.frame import App, build_application, dispatcher
from bot.tg.intake import Intake
from bot.tg.menu import publish_menu
from bot.tg.patience import reach
from bot.tg.polling import Poller
from bot.tg.receiver import Receiver
from bot.tg.request import AiohttpRequest
from bot.tg.router import Router
from bot.view.parts import Parts
from bot.web import site
from bot.web.health import Health
from bot.web.webhook import Webhook

log = structlog.get_logger()
QUIET_SECONDS = 60.0
"""How long the engine may be busy with other things than looking for what is due before it counts as stuck."""
Ready = Callable[[], None]


@dataclass(frozen=True)
class Coach:
    """All parts, put together."""

    application: App
    requests: tuple[AiohttpRequest, AiohttpRequest]
    catalog: Catalog
    database: Database
    engine: LocalEngine
    intake: Intake
    receiver: Receiver
    learning: Learning


def build(settings: Settings) -> Coach:
    """Put the parts together. Raises SluimerError with one clear line where that cannot be done."""
    token = settings.token()
    clock = Clock(settings.clock_file)
    catalog = load_catalog(settings.content_dir, default_language=settings.default_language)
    learning = Learning(catalog, settings.content_dir, settings.data_dir / "learned")
    migrate(settings.database())
    database = open_database(settings.database())
    limiter = limiter_of(settings, database)
    requests = AiohttpRequest(), AiohttpRequest()
    application = build_application(token, settings.telegram_api_url, *requests, limiter)
    router = Router(catalog.commands, catalog.words)
    kinds = register_features(router, Parts.of(settings, catalog, learning.known))
    worker = Worker(
        database,
        application.bot,
        kinds,
        clock,
        limiter,
        allowed=settings.allowed_users,
        paid=settings.paid_broadcasts,
    )
    spread = timedelta(minutes=settings.spread_minutes)
    engine = LocalEngine(database, worker, clock, tick_seconds=settings.tick_seconds, spread=spread)
    receiver = Receiver(
        router, database, application.bot, clock, catalog, settings.allowed_users, engine.wake, learning.search
    )
    carry = dispatcher(application, receiver.receive)
    intake = Intake(Attempts(application.bot, database, clock, carry, receiver.give_up))
    return Coach(application, requests, catalog, database, engine, intake, receiver, learning)


def limiter_of(settings: Settings, database: Database) -> Limiter:
    """A limit of this process's own, or on PostgreSQL one that all processes share."""
    rates = settings.messages_per_second, settings.chat_messages_per_second
    return SharedLimiter(*rates, database) if isinstance(database, PostgresDatabase) else Limiter(*rates)


def register_features(router: Router, parts: Parts) -> dict[str, Kind]:
    """Let every feature register what it does; returns the kinds of scheduled messages by name."""
    for feature in (onboarding, diary, faq):
        feature.register(router, parts)
    kinds: tuple[Kind, ...] = (
        account.register(router, parts),
        checkin.register(router, parts),
        magnesium.register(router, parts),
        weekly.register(router, parts),
    )
    return {kind.name: kind for kind in kinds}


@asynccontextmanager
async def started(settings: Settings, stop: asyncio.Event) -> AsyncIterator[Coach | None]:
    """The coach with all of it at work but its ears; None where it is to stop already.

    At the end what is under way is finished.
    """
    coach = build(settings)
    try:
        await reach(coach.application, stop)
        if stop.is_set():
            yield None
            return
        await coach.engine.start()
        menu = asyncio.create_task(publish_menu(coach.application.bot, coach.catalog))
        learns = asyncio.create_task(coach.learning.search())  # before anybody asks
        try:
            yield coach
        finally:
            menu.cancel()
            coach.learning.stop()
            await coach.engine.stop()
            await coach.receiver.finish()
            await asyncio.gather(menu, learns, return_exceptions=True)
    finally:
        await coach.application.shutdown()
        await asyncio.gather(*(request.shutdown() for request in coach.requests))
        await coach.database.close()


async def run(settings: Settings, stop: asyncio.Event, *, ready: Ready = lambda: None) -> None:
    """Fetch what people say until `stop` is set; `ready` is called when it starts to listen."""
    async with started(settings, stop) as coach:
        if coach is None:
            return
        await webhook.take_down(coach.application.bot)
        log.info("ready")
        ready()
        await Poller(Fetcher(coach.application.bot), coach.intake).run(stop)


async def serve(settings: Settings, stop: asyncio.Event, door: socket.socket, *, ready: Ready = lambda: None) -> None:
    """Let Telegram post what people say, to a server at `door`, until `stop` is set. The webhook stays set."""
    url, secret = settings.webhook()
    async with started(settings, stop) as coach:
        if coach is None:
            return
        bot = coach.application.bot

        async def work() -> None:
            await webhook.set_up(bot, url, secret, stop)
            log.info("ready")
            ready()
            await webhook.watch(bot, url, stop)

        patience = QUIET_SECONDS + 3 * settings.tick_seconds + MOST_A_CALL / settings.messages_per_second
        health = Health(coach.database, coach.engine.quiet_for, patience)
        hook = Webhook(coach.intake, secret, Clock().monotonic)
        await site.serve(site.site(url, hook, health), door, work)
