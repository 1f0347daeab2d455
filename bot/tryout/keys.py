"""Where the web application keeps the server."""

from aiohttp import web

from bot.tryout.local import LocalServer

SERVER: web.AppKey[LocalServer] = web.AppKey("server", LocalServer)
