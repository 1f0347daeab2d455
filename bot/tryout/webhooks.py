"""setWebhook, deleteWebhook and getWebhookInfo; `hook` delivers."""

import asyncio
import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.tryout.errors import Refusal, bad_request
from bot.tryout.local import LocalServer
from bot.tryout.polling import remember_kinds
from bot.tryout.world import Json

PORTS = {80, 88, 443, 8443}
SECONDS_BETWEEN = 1.0
SHOWN = ("url", "max_connections")


def set_webhook(server: LocalServer, values: Json) -> bool:
    """Telegram takes https on four ports only; a program on this computer may have any address here."""
    now = asyncio.get_running_loop().time()
    if now < server.next_set_webhook:
        raise Refusal(429, "Too Many Requests: retry after 1", {"retry_after": 1})
    server.next_set_webhook = now + SECONDS_BETWEEN
    _check(values["url"])
    secret = values.get("secret_token", "")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    connections = min(max(values.get("max_connections", 40), 1), 100)
    remember_kinds(server, values)
    hook = {"url": values["url"], "max_connections": connections, "secret_token": secret}
    if hook != server.world.webhook or values.get("drop_pending_updates"):
        _drop(server, values)
        server.world.webhook = hook
        server.webhook_error = {}
        server.poll_number += 1
    server.announce()
    return True


def delete_webhook(server: LocalServer, values: Json) -> bool:
    _drop(server, values)
    server.world.webhook = None
    server.webhook_error = {}
    server.announce()
    return True


def get_webhook_info(server: LocalServer, values: Json) -> Json:
    info: Json = {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": len(server.world.updates),
    }
    kinds = server.world.allowed_updates
    hook = {name: value for name, value in (server.world.webhook or {}).items() if name in SHOWN}
    return info | hook | server.webhook_error | ({"allowed_updates": kinds} if kinds else {})


def _drop(server: LocalServer, values: Json) -> None:
    if values.get("drop_pending_updates"):
        server.world.updates = []


def _check(url: str) -> None:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise bad_request("bad webhook: invalid webhook URL specified") from None
    if _is_here(parts.hostname or "") and parts.scheme in ("http", "https"):
        return
    if parts.scheme != "https" or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (port or 443) not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def _is_here(host: str) -> bool:
    """Whether the host is this computer."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
