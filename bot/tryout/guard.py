"""Keeps other web sites in the same browser away from the local server."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Middleware

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def guard(host: str) -> Middleware:
    """Refuses requests that come from another origin, or that reached a loopback server under a foreign name."""

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        name = urlsplit(f"//{request.host}").hostname
        foreign_page = origin is not None and urlsplit(origin).netloc != request.host
        foreign_name = host in LOOPBACK and name not in LOOPBACK
        if foreign_page or foreign_name:
            raise web.HTTPForbidden
        return await handler(request)

    return check
