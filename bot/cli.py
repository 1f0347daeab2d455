"""The commands. No logic: each reads settings, calls one function, prints what came of it."""

import asyncio
import logging
import shutil
import signal
import socket
import sys
import threading
import webbrowser
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot import settings as settings_of
from bot.errors import SluimerError
from bot.settings import Settings

app = typer.Typer(
    help="Sluimer, a sleep coach in a Telegram chat.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
content = typer.Typer(help="The words people read.", no_args_is_help=True)
app.add_typer(content, name="content")
TRY_TOKEN = "1000001:only-for-the-local-server"  # opens nothing but the server started here
out = Console(highlight=False, soft_wrap=True)


@app.command()
def run() -> None:
    """Run the coach against Telegram (long polling), planner and sender in the same process."""
    from bot import running
    from bot.db.lock import sole_fetching

    with at_work() as settings, sole_fetching(settings.database()):
        asyncio.run(until_stopped(lambda stop: running.run(settings, stop)))


@app.command()
def serve() -> None:
    """Run the coach behind a webhook; on SQLite with planner and sender in the same process."""
    from bot import running

    with at_work(Settings.webhook) as settings, open_door(settings.listen) as door:
        asyncio.run(until_stopped(lambda stop: running.serve(settings, stop, door)))


@app.command()
def work() -> None:
    """Plan and deliver what is due, on PostgreSQL, together with any number of processes like this one."""
    from bot import running

    with at_work() as settings:
        asyncio.run(until_stopped(lambda stop: running.work(settings, stop)))


@contextmanager
def at_work(*needs: Callable[[Settings], object]) -> Iterator[Settings]:
    """The settings, of which some are needed, for a command that goes on until it is stopped: it has the database."""
    from bot import logs
    from bot.db.lock import sole_use

    settings = settings_of.load()
    for need in (Settings.token, *needs):
        need(settings)
    logs.configure(settings.log_format)
    with sole_use(settings.database(), settings.database_setting):
        yield settings


def open_door(address: str) -> socket.socket:
    """The socket at which the webhook listens."""
    from bot.addresses import listening
    from bot.web.site import listen

    try:
        return listen(*listening(address))
    except OSError as error:
        reason = str(error.strerror).partition(" (while")[0]
        raise SluimerError(f"LISTEN: cannot listen on {address}: {reason}") from error


@app.command("try")
def try_out(
    port: Annotated[int, typer.Option(min=0, max=65535, help="The chat page's port.")] = 8080,
    browser: Annotated[bool, typer.Option(help="Open the chat page in a browser.")] = True,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget earlier try-outs first.")] = False,
) -> None:
    """Chat with the coach in a browser: no account, no settings."""
    from bot import logs
    from bot.db.lock import sole_use

    logs.configure("console", level=logging.WARNING)
    folder = settings_of.load(bot_token=None).data_dir / "try"
    settings = settings_of.load(
        bot_token=TRY_TOKEN, data_dir=folder, database_url="", allowed_users=frozenset(), clock_file=None
    )
    with sole_use(settings.database(), settings.database_setting), listening(port) as door:
        if fresh:
            forget(folder)
        asyncio.run(until_stopped(lambda stop: play(settings, stop, door, browser=browser)))


async def play(settings: Settings, stop: asyncio.Event, door: socket.socket, *, browser: bool) -> None:
    """The local Bot API server at `door` and the real bot talking to it, with everything kept in the data folder."""
    from bot import running
    from bot.tryout import server

    clock_file, state_file = settings.data_dir / "clock", settings.data_dir / "telegram.json"
    try:
        local = await server.start(door=door, token=TRY_TOKEN, clock_file=clock_file, state_file=state_file)
    except (OSError, ValueError) as error:
        reason = f"{settings.data_dir} holds what cannot be read ({type(error).__name__})"
        raise SluimerError(f"DATA_DIR: {reason}; `sluimer try --fresh` begins anew") from error

    def ready() -> None:
        out.print(f"Chat with Sluimer at {local.url} (Ctrl-C ends it; everything is kept in {settings.data_dir})")
        if browser:  # some browsers keep the caller waiting
            threading.Thread(target=webbrowser.open, args=(local.url,), daemon=True).start()

    try:
        turned = settings.model_copy(update={"telegram_api_url": local.url, "clock_file": clock_file})
        await running.run(turned, stop, ready=ready)
    finally:
        await local.stop()


def listening(port: int) -> socket.socket:
    """A socket for the chat page."""
    from bot.tryout import server

    try:
        return server.listen(port=port)
    except OSError as error:
        raise SluimerError(f"--port: cannot listen on {port} ({error.strerror}); choose another one") from error


def forget(folder: Path) -> None:
    """Delete what earlier try-outs left in `folder`; locks stay, one of them is ours."""
    from bot.db.lock import LOCK

    for kept in folder.iterdir():
        try:
            if kept.is_dir() and not kept.is_symlink():
                shutil.rmtree(kept)
            elif kept.suffix != LOCK:
                kept.unlink()
        except OSError as error:
            raise SluimerError(f"DATA_DIR: cannot delete {kept}: {error.strerror}") from error


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema (`run` and `try` do it by themselves)."""
    from bot.db.lock import sole_use
    from bot.db.migrate import migrate as bring_up

    settings = settings_of.load()
    with sole_use(settings.database(), settings.database_setting):
        revision = bring_up(settings.database())
    out.print(f"The database is at schema {revision}.")


@app.command()
def ask(
    text: Annotated[list[str] | None, typer.Argument(help="The question.")] = None,
    lang: Annotated[str, typer.Option(help="The language of whoever asks.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print the outcome as JSON.")] = False,
    evaluate: Annotated[Path | None, typer.Option("--eval", help="Score a file of messages instead.")] = None,
    predictions: Annotated[Path | None, typer.Option(help="With --eval: write what was answered.")] = None,
) -> None:
    """Print the answer the coach would give; with --eval, how well it answers a file of messages."""
    from bot import ask_command

    settings = settings_of.load()
    if evaluate is not None:
        ask_command.evaluate(settings, evaluate, predictions, as_json=as_json, out=out)
    elif text:
        ask_command.ask(settings, " ".join(text), lang, as_json=as_json, out=out)
    else:
        raise SluimerError("TEXT is missing: type a question, or name a file with --eval")


@app.command()
def read(
    text: Annotated[list[str] | None, typer.Argument(help="What somebody said.")] = None,
    lang: Annotated[str, typer.Option(help="The language that decides where the two disagree.")] = "nl",
    kind: Annotated[str, typer.Option("--as", help="clock, minutes, count or night.")] = "clock",
    batch: Annotated[Path | None, typer.Option(help="Read JSON lines (id, lang, as, text) instead.")] = None,
) -> None:
    """Print how a time, a length, a number or a whole night is read, the way people say it."""
    from bot import read_command
    from bot.clock import Clock
    from bot.domain.local_time import local

    settings = settings_of.load()
    today = local(Clock(settings.clock_file).now(), settings.default_time_zone).date()
    if batch is not None:
        if not read_command.read_batch(batch, today, out=out, errors=Console(stderr=True, soft_wrap=True)):
            raise typer.Exit(1)
    elif text:
        read_command.read(" ".join(text), lang, kind, today, out=out)
    else:
        raise SluimerError("TEXT is missing: type what somebody said, or name a file with --batch")


@app.command()
def stats() -> None:
    """Print how many people there are and what the check-in asks of them; nothing about fewer than five."""
    from bot import stats_command

    stats_command.show(settings_of.load(), out)


@content.command("check")
def content_check() -> None:
    """Validate content/: both languages complete, commands, front matter, sources, lengths, leftovers."""
    from bot.catalog.check import check
    from bot.clock import Clock

    settings = settings_of.load()
    folder = settings.content_dir
    problems = check(folder, Clock().now().date(), default_language=settings.default_language)
    for problem in problems:
        out.print(str(problem), markup=False)
    if problems:
        raise typer.Exit(1)
    out.print(f"{folder}: nothing to mend.", markup=False)


async def until_stopped(work: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """Run `work` with an event that Ctrl-C and SIGTERM set."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    await work(stop)


def main() -> None:
    """Entry point: an error that the operator can mend is one line and exit status 2."""
    try:
        app()
    except SluimerError as error:
        Console(stderr=True, highlight=False, soft_wrap=True).print(f"sluimer: {error}", markup=False)
        sys.exit(2)
