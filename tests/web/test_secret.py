"""Who does not know the secret gets nothing done, and nothing of what they send is read or logged."""

import secrets

import pytest
import structlog

from bot.web.webhook import HEADER
from tests.tg.intake.fake import ANNE, said
from tests.web.conftest import PATH, SECRET, head


@pytest.mark.parametrize("secret", [None, "", "geheim", f"{SECRET}x", SECRET.upper(), "é", "x" * 5000])
async def test_a_wrong_secret_is_refused_and_nothing_is_handled(web, secret):
    with structlog.testing.capture_logs() as logged:
        assert await web.post(said(7, ANNE, "what somebody wrote"), secret) == 401
    assert web.watched.tried == []
    assert logged == []


async def test_the_secret_opens(web):
    assert await web.post(said(7, ANNE)) == 200
    assert web.watched.done == [7]


async def test_it_is_compared_in_constant_time(web, monkeypatch):
    compared = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return False

    monkeypatch.setattr(secrets, "compare_digest", compare)
    assert await web.post(said(7, ANNE)) == 401
    assert compared == [(SECRET.encode(), SECRET.encode())]


async def test_it_is_compared_before_the_body_is_there(web):
    """Nobody can keep the program waiting for a body who does not know it."""
    came = await web.raw(head("Content-Length: 1000000", secret="wrong"))
    assert came.startswith(b"HTTP/1.1 401 ")
    assert b"connection: close" in came.lower()


@pytest.mark.parametrize("path", ["/", f"{PATH}/", f"{PATH}x", f"/x{PATH}", "/health", "/metrics", "/bot123"])
async def test_elsewhere_there_is_nothing_to_post_to(web, path):
    assert await web.post(said(7, ANNE), path=path) in (404, 405)
    assert web.watched.tried == []


async def test_there_is_nothing_to_see_at_the_webhook(web):
    assert await web.get(PATH) == (405, "")


async def test_a_refusal_tells_nothing(web):
    async with web.session.post(web.url + PATH, data=b"x", headers={HEADER: "wrong"}) as answer:
        assert (await answer.read(), "server" in {name.lower() for name in answer.headers}) == (b"", False)
