"""What may be in a request, and how much."""

import json

import pytest
import structlog

from bot.web import webhook as module
from bot.web.webhook import HEADER, MOST_BYTES
from tests.tg.intake.fake import ANNE, said
from tests.web.conftest import PATH, SECRET, head


def status(came: bytes) -> bytes:
    return came.split(b" ", 2)[1]


@pytest.mark.parametrize(
    "content_type", ["application/json", "application/json; charset=utf-8", "Application/JSON", "text/plain", ""]
)
async def test_an_update_is_read_whatever_type_a_proxy_makes_of_it(web, content_type):
    headers = {HEADER: SECRET, "Content-Type": content_type}
    async with web.session.post(web.url + PATH, data=json.dumps(said(7, ANNE)), headers=headers) as answer:
        assert answer.status == 200
    assert web.watched.done == [7]


async def test_too_much_is_refused_by_its_announced_length_alone(web):
    assert status(await web.raw(head(f"Content-Length: {MOST_BYTES + 1}"))) == b"413"


async def test_too_much_is_refused_when_no_length_was_announced(web):
    piece = b"10000\r\n" + b" " * 0x10000 + b"\r\n"
    pieces = [piece] * (MOST_BYTES // 0x10000 + 1)
    assert status(await web.raw(head("Transfer-Encoding: chunked"), *pieces)) == b"413"


async def test_what_is_just_within_the_limit_is_read(web):
    update = said(7, ANNE)
    room = MOST_BYTES - len(json.dumps(update))
    headers = {HEADER: SECRET}
    async with web.session.post(web.url + PATH, data=json.dumps(update) + " " * room, headers=headers) as answer:
        assert answer.status == 200


async def test_a_length_that_lies_brings_nothing_more_in(web):
    """More than was announced is another request, and none that makes sense."""
    update = json.dumps(said(7, ANNE)).encode()
    came = await web.raw(head(f"Content-Length: {len(update)}"), update + b"and more\r\n\r\n")
    assert status(came) == b"200"
    assert b"HTTP/1.1 400" in came
    assert web.watched.done == [7]


async def test_a_body_that_does_not_come_is_not_waited_for(web, monkeypatch):
    monkeypatch.setattr(module, "BODY_SECONDS", 0.01)
    assert status(await web.raw(head("Content-Length: 1000"), b"{")) == b"408"


async def test_a_length_of_nonsense_is_refused(web):
    assert status(await web.raw(head("Content-Length: many"))) == b"400"


@pytest.mark.parametrize("body", [b"", b"hoi", b"{", b"\xff\xfe", b"[" * 100_000, b'{"update_id": 1e999999}{'])
async def test_what_is_no_json_may_come_again_whole(web, body):
    async with web.session.post(web.url + PATH, data=body, headers={HEADER: SECRET}) as answer:
        assert answer.status == 400
    assert web.watched.tried == []


@pytest.mark.parametrize(
    "body", [[], None, 7, "update", {}, {"update_id": "seven"}, {"update_id": -1}, {"update_id": 2**64}]
)
async def test_what_is_no_update_is_passed_over_for_good(web, body):
    with structlog.testing.capture_logs() as logged:
        assert await web.post(body) == 200
    assert web.watched.tried == []
    assert [one["event"] for one in logged] == ["what Telegram posted is no update"]
