"""The one composition root: settings in, a coach out. `bot.running` sets it to work."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from bot.catalog.catalog import Catalog
from bot.catalog.catalog import load as load_catalog
from bot.catalog.search.learning import Learning
from bot.clock import Clock
from bot.db import Database, open_database
from bot.db.migrate import migrate
from bot.db.postgres import PostgresDatabase
from bot.delivery.engine import Engine, NoEngine
from bot.delivery.kinds import Kind
from bot.delivery.limiter import Limiter
from bot.delivery.local import LocalEngine
from bot.delivery.shared_limiter import SharedLimiter
from bot.delivery.worker import Worker, at_once
from bot.errors import SettingsError
from bot.features import account, checkin, diary, faq, magnesium, naps, onboarding, product, trial, weekly
from bot.settings import Settings
from bot.tg.attempts import Attempts
from bot.tg.frame import App, build_application, dispatcher
from bot.tg.intake import Intake
from bot.tg.receiver import Receiver
from bot.tg.request import AiohttpRequest
from bot.tg.router import Router
from bot.view.parts import Parts

Duty = Literal["run", "serve", "work"]
"""All in one process; what people send; what is due. On SQLite one process does both of the latter."""


@dataclass(frozen=True)
class Coach:
    """All parts, put together."""

    application: App
    requests: tuple[AiohttpRequest, AiohttpRequest]
    catalog: Catalog
    database: Database
    engine: Engine
    intake: Intake
    receiver: Receiver
    learning: Learning


def build(settings: Settings, duty: Duty = "run") -> Coach:
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
    allowed, paid = settings.allowed_users, settings.paid_broadcasts
    slots = at_once(settings.messages_per_second)
    worker = Worker(database, application.bot, kinds, clock, limiter, allowed=allowed, concurrency=slots, paid=paid)
    engine = engine_of(settings, duty, database, worker, clock)
    receiver = Receiver(router, database, application.bot, clock, catalog, allowed, engine.wake, learning.search)
    carry = dispatcher(application, receiver.receive)
    intake = Intake(Attempts(application.bot, database, clock, carry, receiver.give_up))
    return Coach(application, requests, catalog, database, engine, intake, receiver, learning)


def engine_of(settings: Settings, duty: Duty, database: Database, worker: Worker, clock: Clock) -> Engine:
    """The engine for what this process is to do. Raises SettingsError where its database cannot be shared."""
    spread = timedelta(minutes=settings.spread_minutes)
    shared = isinstance(database, PostgresDatabase)
    if duty == "work":
        if not shared:
            raise SettingsError("DATABASE_URL: `sluimer work` needs postgresql://; on SQLite `sluimer run` does it all")
        from bot.delivery.cluster import ClusterEngine  # needs the packages of the cluster

        url, tick = settings.database(), settings.tick_seconds
        return ClusterEngine(database, worker, clock, url=url, tick_seconds=tick, spread=spread)
    if duty == "serve" and shared:
        return NoEngine()
    return LocalEngine(database, worker, clock, tick_seconds=settings.tick_seconds, spread=spread)


def limiter_of(settings: Settings, database: Database) -> Limiter:
    """A limit of this process's own, or on PostgreSQL one that all processes share."""
    rates = settings.messages_per_second, settings.chat_messages_per_second
    return SharedLimiter(*rates, database) if isinstance(database, PostgresDatabase) else Limiter(*rates)


def register_features(router: Router, parts: Parts) -> dict[str, Kind]:
    """Let every feature register what it does; returns the kinds of scheduled messages by name."""
    for feature in (onboarding, diary, naps, product, faq):
        feature.register(router, parts)
    kinds: tuple[Kind, ...] = (
        account.register(router, parts),
        checkin.register(router, parts),
        *magnesium.register(router, parts),
        weekly.register(router, parts),
        trial.register(router, parts),
    )
    return {kind.name: kind for kind in kinds}
