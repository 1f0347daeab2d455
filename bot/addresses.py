"""Addresses in settings, checked. Each function raises ValueError with what has to be, in words that follow a name."""

import os
import re
from ipaddress import ip_address
from urllib.parse import SplitResult, unquote, urlsplit

TOKEN_IN_URL = re.compile(r"/bot\d+(:|%3A)", re.IGNORECASE)
HOST = re.compile(r"[\w-]{1,63}(\.[\w-]{1,63})*\.?|[0-9a-f:.]*:[0-9a-f:.]*(%\w+)?", re.IGNORECASE)  # a name or IPv6
PATH = re.compile(r"[A-Za-z0-9/_.~-]*")
HOOK_PORTS = (443, 80, 88, 8443)
TAKEN_PATHS = ("/health", "/metrics")


def server_root(url: str) -> str:
    """The root of a Bot API server."""
    if TOKEN_IN_URL.search(url):
        raise ValueError("must not hold the bot's token: that belongs in BOT_TOKEN")
    parts = _parts(url)
    if parts is None:
        raise ValueError("must be the root of a server, such as https://api.telegram.org")
    return url.rstrip("/")


def webhook(url: str) -> str:
    """Where Telegram posts updates: https on one of its ports, or anything on this computer."""
    parts = _parts(url)
    if parts is None or "@" in parts.netloc or not PATH.fullmatch(parts.path):
        raise ValueError("must be an address such as https://sluimer.example.org/telegram, of plain letters")
    if parts.path.rstrip("/") in TAKEN_PATHS:
        raise ValueError(f"must have another path than {parts.path}: that one is taken")
    if is_here(parts.hostname or ""):
        return url
    if parts.scheme != "https":
        raise ValueError("must begin with https://")
    if (parts.port or 443) not in HOOK_PORTS:
        raise ValueError(f"must have one of the ports {', '.join(map(str, HOOK_PORTS))}")
    return url


def listening(text: str) -> tuple[str, int]:
    """Host and port at which to listen."""
    found = re.fullmatch(r"\[?([^\[\]\s]+?)\]?:(\d{1,5})", text.strip())
    if found is None or not HOST.fullmatch(found[1]) or not 0 < int(found[2]) < 65536:
        raise ValueError("must be an address and a port, such as 127.0.0.1:8080")
    return found[1], int(found[2])


def database(url: str) -> str:
    """A PostgreSQL database or an SQLite file."""
    if url.startswith(("postgresql://", "postgres://")):
        return _on_server(url.replace("postgres://", "postgresql://", 1))
    return _in_file(url)


def is_here(host: str) -> bool:
    """Whether the host is this computer."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _parts(url: str) -> SplitResult | None:
    """The parts of what can be a server's address: http or https, a host, a possible port and path, nothing else."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    plain = not parts.query and not parts.fragment and not re.search(r"\s", url) and not url.endswith(("?", "#"))
    known = parts.scheme in ("http", "https") and bool(HOST.fullmatch(parts.hostname or "")) and port != 0
    return parts if plain and known else None


def _on_server(url: str) -> str:
    try:
        parts = urlsplit(url)
        named = bool(parts.path.strip("/")) and parts.port != 0
    except ValueError:
        named = False
    if not named or re.search(r"\s", url):
        raise ValueError("must be postgresql://user:password@host:5432/name, and name a database")
    return url


def _in_file(url: str) -> str:
    if not url.startswith("sqlite:///"):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    if "?" in url:
        raise ValueError("must be sqlite:/// and the path of a file, without options behind a ?")
    file = unquote(url.removeprefix("sqlite:///"))
    if file in ("", ":memory:"):
        raise ValueError("must name a file: a database in memory keeps nothing")
    if os.path.isdir(file):
        raise ValueError(f"must name a file, and {file} is a folder")
    return url
