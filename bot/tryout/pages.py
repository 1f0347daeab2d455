"""The chat page and the files shown in it."""

from importlib.resources import files

from aiohttp import web

from bot.tryout.keys import SERVER

TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
SAFE = {"Content-Security-Policy": "default-src 'self'; img-src 'self' data:", "X-Content-Type-Options": "nosniff"}
FRESH = {"Cache-Control": "no-cache"}
PICTURES = {"image/png", "image/jpeg"}


async def page(request: web.Request) -> web.Response:
    name = request.match_info.get("name", "index.html")
    source = files("bot.tryout").joinpath("page", name)
    suffix = name.rpartition(".")[2]
    if suffix not in TYPES or not source.is_file():
        raise web.HTTPNotFound
    return web.Response(
        text=source.read_text(encoding="utf-8"), content_type=TYPES[suffix], charset="utf-8", headers=SAFE | FRESH
    )


async def stored_file(request: web.Request) -> web.StreamResponse:
    """A picture to look at; anything else to download under its own name."""
    server, path = request.app[SERVER], request.match_info["path"]
    file = next((file for file in server.world.files.values() if file.path == path), None)
    if file is None:
        raise web.HTTPNotFound
    response = web.FileResponse(server.files_folder / path, headers=SAFE)
    if file.mime not in PICTURES:
        name = file.name.replace('"', "").replace("\n", "").replace("\r", "")
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def add_page(app: web.Application) -> None:
    app.router.add_get("/", page)
    app.router.add_get(r"/page/{name:[\w.-]+}", page)
    app.router.add_get(r"/files/{path:.+}", stored_file)
