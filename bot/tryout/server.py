"""Starts the local Bot API server with its chat page."""

import asyncio
import socket
from pathlib import Path

from aiohttp import web

from bot.tryout import botside, personside, store
from bot.tryout.clock import TurnedClock
from bot.tryout.guard import guard
from bot.tryout.hook import Deliverer
from bot.tryout.keys import SERVER
from bot.tryout.local import LocalServer
from bot.tryout.pages import add_page

MAX_REQUEST_BYTES = 60 * 2**20


class Running:
    """A server that listens: its url, its inside, and how to stop it."""

    def __init__(self, url: str, server: LocalServer, runner: web.AppRunner, *tasks: asyncio.Task[None]) -> None:
        self.url = url
        self.server = server
        self._runner = runner
        self._tasks = tasks

    async def stop(self) -> None:
        """Ends waiting calls, closes the port, writes the state."""
        self.server.close()
        await self._runner.cleanup()
        for task in self._tasks:
            task.cancel()
        ended = await asyncio.gather(*self._tasks, return_exceptions=True)
        store.save(self.server)
        for error in ended:
            if isinstance(error, Exception):
                raise error


def listen(host: str = "127.0.0.1", port: int = 0) -> socket.socket:
    """A socket that listens on host:port (0: a free one). Raises OSError when the port is taken."""
    return socket.create_server((host, port))


async def start(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    door: socket.socket | None = None,
    token: str,
    clock_file: Path,
    state_file: Path | None = None,
) -> Running:
    """Serves on host:port, or at `door`, which listens already. Raises OSError when the port is taken."""
    door = door or listen(host, port)
    try:
        server = LocalServer(token, TurnedClock(clock_file), state_file)
    except BaseException:
        door.close()
        raise
    runner = web.AppRunner(application(server, host), access_log=None, shutdown_timeout=1.0, handler_cancellation=True)
    await runner.setup()
    await web.SockSite(runner, door).start()
    saving = asyncio.create_task(store.keep_saving(server))
    delivering = asyncio.create_task(Deliverer(server).run())
    return Running(f"http://{host}:{door.getsockname()[1]}", server, runner, saving, delivering)


def application(server: LocalServer, host: str) -> web.Application:
    app = web.Application(client_max_size=MAX_REQUEST_BYTES, middlewares=[guard(host)])
    app[SERVER] = server
    app.router.add_route("*", r"/bot{token:[^/]*}/{method}", botside.call)
    app.router.add_get(r"/file/bot{token:[^/]*}/{path:.+}", botside.download)
    for verb, path, handler in personside.ROUTES:
        app.router.add_route(verb, path, personside.answering(handler))
    add_page(app)
    return app
