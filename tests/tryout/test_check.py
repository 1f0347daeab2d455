"""Calls are judged by the published table."""

import json
from typing import Any

import aiohttp
import pytest

from bot.tryout.spec import table

MARKUP = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}


def test_the_table_holds_all_methods_and_types_of_bot_api_10_1():
    assert len(table().methods) == 180
    assert len(table().kinds) == 359
    assert table().methods["sendMessage"]["chat_id"].required


async def test_a_wrong_token_is_unauthorized(stranger):
    async with stranger.session.get(f"{stranger.url}/bot1:wrong/getMe") as answer:
        assert answer.status == 401
        assert await answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_an_unknown_method_is_not_found(stranger):
    assert await stranger.refusal("sendMassage") == "404 Not Found"


async def test_a_method_that_telegram_has_and_this_server_has_not_says_so(stranger):
    refusal = await stranger.refusal("sendDice", chat_id=1)
    assert refusal == "400 Bad Request: method is not supported by the local server"


@pytest.mark.parametrize(
    ("method", "parameters", "reason"),
    [
        ("sendMessage", {"chat_id": 1001, "text": "x", "txt": "y"}, 'unknown parameter "txt"'),
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1001}, "message text is empty"),
        ("sendMessage", {"chat_id": 1001, "text": ""}, "message text is empty"),
        ("sendMessage", {"chat_id": 1001, "text": " \n "}, "message text is empty"),
        ("sendPhoto", {"chat_id": 1001}, "there is no photo in the request"),
        ("deleteMessage", {"chat_id": 1001}, "message identifier is not specified"),
        ("editMessageText", {"message_id": 1, "text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1001, "text": 5}, 'Field "text" must be of type String'),
        (
            "sendMessage",
            {"chat_id": 1001, "text": "x", "disable_notification": "maybe"},
            'parameter "disable_notification" must be of type Boolean',
        ),
        (
            "sendMessage",
            {"chat_id": 1001, "text": "x", "reply_markup": "{"},
            "can't parse reply_markup JSON object",
        ),
        (
            "sendMessage",
            {"chat_id": 1001, "text": "x", "reply_markup": {"inline_keyboard": [[{"callback_data": "y"}]]}},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            "sendMessage",
            {"chat_id": 1001, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "y", "data": "y"}]]}},
            'can\'t parse inline keyboard button: unknown field "data"',
        ),
        (
            "sendMessage",
            {"chat_id": 1001, "text": "x", "reply_markup": {"inline_keyboard": None}},
            'can\'t parse reply keyboard markup JSON object: Field "inline_keyboard" must be of type '
            "Array of Array of InlineKeyboardButton",
        ),
        (
            "sendMessage",
            {"chat_id": 1001, "text": "xx", "entities": [{"type": "bold", "offset": "0", "length": 1}]},
            'can\'t parse MessageEntity: Field "offset" must be of type Integer',
        ),
        (
            "setMyCommands",
            {"commands": [], "scope": {"type": "everybody"}},
            'can\'t parse BotCommandScopeDefault: type "everybody" is unsupported',
        ),
    ],
)
async def test_a_parameter_that_does_not_fit_is_refused(api, method: str, parameters: dict[str, Any], reason: str):
    refusal = await api.refusal(method, **parameters)
    assert refusal.lower() == f"400 bad request: {reason}".lower()


@pytest.mark.parametrize("encoding", ["query", "form", "multipart", "json"])
async def test_each_way_to_send_parameters_gives_the_same_message(api, encoding: str):
    given = {"chat_id": "1001", "text": "Dag", "disable_notification": "true", "reply_markup": json.dumps(MARKUP)}
    form = aiohttp.FormData(given, default_to_multipart=encoding == "multipart")
    how = {"query": {"params": given}, "json": {"json": given}}.get(encoding, {"data": form})
    async with api.session.post(f"{api.url}/bot4242:test-token/sendMessage", **how) as answer:
        message = (await answer.json())["result"]
    assert (message["text"], message["reply_markup"]) == ("Dag", MARKUP)
    assert (await api.get("/api/chats/1001"))["messages"][-1]["silent"] is True


async def test_the_call_log_shows_what_was_asked_and_answered_but_no_token(api):
    await api.say("Een")
    await api.refusal("sendMessage", chat_id=5, text="Twee")
    log = await api.get("/api/calls?method=sendMessage")
    assert [(entry["parameters"]["text"], entry["answer"]["ok"]) for entry in log] == [("Een", True), ("Twee", False)]
    assert "test-token" not in json.dumps(await api.get("/api/calls"))


async def test_another_web_site_cannot_reach_the_server(api):
    for headers in ({"Origin": "https://example.org"}, {"Host": "example.org"}):
        async with api.session.post(f"{api.url}/api/clock", json={"advance": 60}, headers=headers) as answer:
            assert answer.status == 403
    assert (await api.get("/api/clock"))["offset"] == 0
