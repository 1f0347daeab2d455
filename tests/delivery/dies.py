"""A sender that dies where SLUIMER_FAULT says: python -m tests.delivery.dies URL DATABASE INSTANT."""

import asyncio
import sys
from datetime import datetime

from telegram.ext import ApplicationBuilder

from bot.db import open_database
from bot.delivery.limiter import Limiter
from bot.delivery.worker import Worker
from bot.tg.request import AiohttpRequest
from tests.delivery.rig import TOKEN, StoppedClock, bells


async def main(url: str, database_url: str, instant: str) -> None:
    limiter = Limiter(1000, 30)
    application = (
        ApplicationBuilder()
        .token(TOKEN)
        .base_url(f"{url}/bot")
        .request(AiohttpRequest())
        .get_updates_request(AiohttpRequest())
        .rate_limiter(limiter)
        .updater(None)
        .job_queue(None)
        .build()
    )
    database = open_database(database_url)
    async with application:
        clock = StoppedClock(datetime.fromisoformat(instant))
        await Worker(database, application.bot, bells(), clock, limiter).deliver_due()
    await database.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
