"""The router on a real database, with two small features that ask."""

import pytest

from bot.db import people
from bot.tg.router import Fallback
from bot.tg.screen import Reply, Screen
from tests.support.stage import Stage
from tests.tg.router.askers import Asker, Log


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def features(log):
    """sheep (word: wol) opens with /dagboek, moon (word: vol) with /nachten; /week reads; /start is for strangers."""

    def register(router, parts):
        sheep, moon = Asker("sheep", "wol", log), Asker("moon", "vol", log)

        def noted(name, reply):
            def handler(conn, turn):
                log.calls.append(name)
                return reply(conn, turn) if callable(reply) else reply

            return handler

        def begin(conn, turn):
            people.add(conn, turn.user_id, language="nl", zone="Europe/Amsterdam", consent_at=turn.now, version=1)
            return Reply.of(Screen("agreed"))

        router.command("diary", noted("diary", sheep.open))
        router.command("nights", noted("nights", moon.open))
        router.command("week", noted("week", Reply.of(Screen("your week"))), reads=True)
        router.command("start", noted("start", begin), strangers=True)
        for asker in (sheep, moon):
            router.asks(asker.name, asker)
            router.taps(asker.name, asker.tapped)
        told = noted("told", lambda conn, turn: Reply.of(Screen("thanks")) if turn.text == "gras" else None)
        again = noted("told again", lambda conn, turn: Reply.of(Screen("as told")) if turn.text == "gras" else None)
        router.volunteers(told, again=again)
        router.taps("hello", noted("hello", begin), strangers=True)
        router.action("week", noted("do week", Reply.of(Screen("your week"))))
        router.welcome = noted("welcome", Reply.of(Screen("welcome")))
        danger = Reply.of(Screen("call 113"))
        router.safety = lambda conn, turn: danger if "niet meer leven" in turn.text else None
        router.fallback = Fallback(
            understand=lambda unread: log.calls.append(f"understand {unread.language}") or unread.text.endswith("?"),
            answer=lambda conn, turn: Reply.of(Screen("an answer")) if turn.found else None,
            unknown=lambda conn, turn: Reply.of(Screen("unknown")),
        )

    return register


@pytest.fixture
def stranger(tmp_path, features):
    stage = Stage(tmp_path, [features])
    yield stage
    stage.engine.dispose()


@pytest.fixture
def anne(stranger):
    stranger.settled()
    return stranger
