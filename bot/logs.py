"""Logging: structlog over the standard library, with the bot token scrubbed from every line."""

import logging
import re
import sys
import traceback
from pathlib import Path
from typing import Literal

import structlog

TOKEN = re.compile(r"\d+(?::|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE)
OURS = str(Path(__file__).resolve().parent)
QUIET = (
    *("httpx", "httpcore", "aiohttp.access", "apscheduler", "telegram"),
    *("alembic", "asyncio", "procrastinate", "uvicorn"),
)


def scrub(text: str) -> str:
    """`text` with everything that looks like a bot token replaced."""
    return TOKEN.sub("***", text)


def where(error: BaseException) -> str:
    """Where an error was raised and the way there, innermost first. Its message is left out: it may quote somebody."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if one.filename.startswith(OURS)]
    return " < ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in reversed(frames))


class _Scrubbing(structlog.stdlib.ProcessorFormatter):
    """Scrubs the finished line: values of any type, tracebacks and other libraries' records alike."""

    def format(self, record: logging.LogRecord) -> str:
        return scrub(super().format(record))


def configure(log_format: Literal["console", "json"], *, level: int = logging.INFO) -> None:
    """Send all logs to standard error, one line each, readable or as JSON."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
    ]
    if log_format == "json":
        renderer: structlog.typing.Processor = structlog.processors.JSONRenderer()
    else:
        plain = structlog.dev.plain_traceback  # the pretty one shows local variables, and so what people wrote
        renderer = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        _Scrubbing(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    logging.basicConfig(handlers=[handler], level=level, force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
