"""The web server: its addresses, and running it beside everything else in the process."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.health import Health, metrics
from bot.web.webhook import Webhook, refusal

MOST_CONNECTIONS = 500
KEEP_ALIVE_SECONDS = 75
"""Longer than proxies keep an idle connection: they should be the ones who close it."""
FINISH_SECONDS = 20


def site(webhook_url: str, webhook: Webhook, health: Health) -> Starlette:
    """Whoever can reach the program itself can ask for its health and its figures; the world needs the webhook only."""
    application = Starlette(
        routes=[
            Route(urlsplit(webhook_url).path or "/", webhook.receive, methods=["POST"]),
            Route("/health", health.answer),
            Route("/metrics", metrics),
        ],
        exception_handlers={HTTPException: _refuse},
    )
    application.router.redirect_slashes = False
    return application


async def _refuse(request: Request, error: Exception) -> Response:
    return refusal(error.status_code if isinstance(error, HTTPException) else 500)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises OSError where it cannot."""
    return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)


async def serve(application: Starlette, door: socket.socket, work: Callable[[], Awaitable[None]]) -> None:
    """Answer at `door` for as long as `work` takes, then finish the requests under way."""
    server = _Server(
        uvicorn.Config(
            application,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            limit_concurrency=MOST_CONNECTIONS,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=FINISH_SECONDS,
        )
    )
    answering = asyncio.create_task(server.serve([door]))
    working = asyncio.ensure_future(work())
    try:
        await asyncio.wait({answering, working}, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise RuntimeError("the web server ended by itself") from answering.exception()
        await working
    finally:
        working.cancel()
        server.should_exit = True
        await asyncio.gather(answering, working, return_exceptions=True)


class _Server(uvicorn.Server):
    """Leaves the signals to the program."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
