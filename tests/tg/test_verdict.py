"""What Telegram's refusals mean for a scheduled message: its own words, through the real HTTP client and library."""

from typing import Any

import pytest
from aiohttp import web

from bot.delivery.verdict import judge
from bot.tg.request import AiohttpRequest
from tests.tg.played import Telegram, bot_of

UPGRADED = {"migrate_to_chat_id": -1_002_233_445_566}


@pytest.mark.parametrize(
    ("status", "description", "parameters", "verdict"),
    [
        (403, "Forbidden: bot was blocked by the user", {}, "gone"),
        (403, "Forbidden: user is deactivated", {}, "gone"),
        (403, "Forbidden: bot can't initiate conversation with a user", {}, "gone"),
        (403, "Forbidden: bot was kicked from the group chat", {}, "gone"),
        (400, "Bad Request: chat not found", {}, "gone"),
        (400, "Bad Request: message is too long", {}, "failed"),
        (400, "Bad Request: can't parse entities: unsupported start tag", {}, "failed"),
        (400, "Bad Request: group chat was upgraded to a supergroup chat", UPGRADED, "failed"),
        (404, "Not Found", {}, "refused"),
        (401, "Unauthorized", {}, "refused"),
        (429, "Too Many Requests: retry after 7", {"retry_after": 7}, "later"),
        (500, "Internal Server Error", {}, "unknown"),
        (502, "Bad Gateway", {}, "unknown"),
    ],
)
async def test_a_refusal_is_judged_by_its_words(
    telegram: Telegram,
    request_: AiohttpRequest,
    status: int,
    description: str,
    parameters: dict[str, Any],
    verdict: str,
) -> None:
    async def refuse(request: web.Request) -> web.Response:
        body = {"ok": False, "error_code": status, "description": description, "parameters": parameters}
        return web.json_response(body, status=status)

    telegram.handler = refuse
    with pytest.raises(Exception) as caught:  # noqa: PT011 - which one is what is judged
        await bot_of(telegram, request_).send_message(1, "x")
    assert judge(caught.value) == verdict
