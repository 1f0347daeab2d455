"""GET /health, for a supervisor or a load balancer; GET /metrics, for Prometheus."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.db import Database

log = structlog.get_logger()
DATABASE_SECONDS = 5.0


@dataclass(frozen=True)
class Health:
    """`quiet_for`: how many seconds ago the engine last looked for what is due; more than `patience` is too long."""

    database: Database
    quiet_for: Callable[[], float] | None = None
    patience: float = 0.0

    async def answer(self, request: Request) -> Response:
        trouble = await self.trouble()
        return JSONResponse({"status": trouble or "ok"}, status_code=503 if trouble else 200)

    async def trouble(self) -> str | None:
        """What is wrong, in a word or two; None where all is well."""
        try:
            async with asyncio.timeout(DATABASE_SECONDS):
                await self.database.run(lambda conn: conn.execute(select(1)).scalar())
        except Exception as error:
            log.warning("the database does not answer", error=type(error).__name__)
            return "no database"
        if self.quiet_for is not None and self.quiet_for() > self.patience:
            return "no ticks"
        return None


async def metrics(request: Request) -> Response:
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
