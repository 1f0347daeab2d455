"""The commands. No logic: each reads settings, calls one function, prints what came of it."""

import asyncio
import json
import logging
import shutil
import signal
import sys
import webbrowser
from collections.abc import Awaitable, Callable
from typing import Annotated

import typer
from rich.console import Console

from bot import settings as settings_of
from bot.errors import SluimerError

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
    from bot import app as coach
    from bot import logs

    settings = settings_of.load()
    settings.token()
    logs.configure(settings.log_format)
    asyncio.run(until_stopped(lambda stop: coach.run(settings, stop)))


@app.command("try")
def try_out(
    port: Annotated[int, typer.Option(min=0, max=65535, help="The chat page's port.")] = 8080,
    browser: Annotated[bool, typer.Option(help="Open the chat page in a browser.")] = True,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget earlier try-outs first.")] = False,
) -> None:
    """Chat with the coach in a browser: no account, no settings."""
    from bot import logs

    logs.configure("console", level=logging.WARNING)
    asyncio.run(until_stopped(lambda stop: play(stop, port=port, browser=browser, fresh=fresh)))


async def play(stop: asyncio.Event, *, port: int, browser: bool, fresh: bool) -> None:
    """The local Bot API server and the real bot talking to it, with everything kept in a folder of its own."""
    from bot import app as coach
    from bot.tryout import server

    folder = settings_of.load(bot_token=None).data_dir / "try"
    if fresh:
        shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SluimerError(f"DATA_DIR: cannot make the folder {folder}: {error.strerror}") from error
    clock_file = folder / "clock"
    try:
        local = await server.start(
            port=port, token=TRY_TOKEN, clock_file=clock_file, state_file=folder / "telegram.json"
        )
    except OSError as error:
        raise SluimerError(f"--port: cannot listen on {port} ({error.strerror}); choose another one") from error
    settings = settings_of.load(
        bot_token=TRY_TOKEN,
        telegram_api_url=local.url,
        data_dir=folder,
        database_url="",
        allowed_users=frozenset(),
        clock_file=clock_file,
    )
    out.print(f"Chat with Sluimer at {local.url} (Ctrl-C ends it; everything is kept in {folder})")
    if browser:
        webbrowser.open(local.url)
    try:
        await coach.run(settings, stop)
    finally:
        await local.stop()


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema (`run` and `try` do it by themselves)."""
    from bot.db.migrate import migrate as bring_up

    revision = bring_up(settings_of.load().database())
    out.print(f"The database is at schema {revision}.")


@app.command()
def ask(
    text: Annotated[list[str], typer.Argument(help="The question.")],
    lang: Annotated[str, typer.Option(help="The language of whoever asks.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print the outcome as JSON.")] = False,
) -> None:
    """Print the answer the coach would give."""
    from bot.catalog.asking import answer
    from bot.catalog.catalog import load
    from bot.tg.richtext import rich

    settings = settings_of.load()
    catalog = load(settings.content_dir, default_language=settings.default_language)
    language = lang or settings.default_language
    if language not in catalog.languages:
        raise SluimerError(f"--lang: {language} is not one of {', '.join(catalog.languages)}")
    asked = answer(catalog, " ".join(text), language)
    said, _ = rich(asked.text)
    if as_json:
        found = {
            "outcome": asked.outcome,
            "topics": list(asked.topics),
            "safety": asked.safety,
            "text": said,
        }
        out.print_json(json.dumps(found))
    else:
        out.print(said, markup=False)


@content.command("check")
def content_check() -> None:
    """Validate content/: both languages complete, front matter, sources, lengths, placeholders."""
    from bot.catalog.check import check
    from bot.clock import Clock

    folder = settings_of.load().content_dir
    problems = check(folder, Clock().now().date())
    for problem in problems:
        out.print(f"{problem.file}:{problem.line}: {problem.what}. {problem.mend}", markup=False)
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
