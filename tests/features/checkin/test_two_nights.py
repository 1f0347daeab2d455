"""Two nights at once: while somebody fills in one, no question of the other comes between; none is forgotten."""

from collections.abc import Callable
from datetime import date, time

from bot.delivery import outbox
from bot.domain.delivery import NUDGE
from tests.features.checkin.conftest import FRIDAY, Mornings

THURSDAY = date(2026, 6, 11)
TOLD = "eergisteren: licht uit om 23:00, 7 uur wakker, 7 uur op"


def test_no_message_comes_between_somebody_and_another_night(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.says(TOLD)
    stage.later(seconds=20)
    assert stage.compose(0) is None
    stage.plays("20")
    assert (stage.answers(THURSDAY)["sol"], stage.answers()) == (20, {}), "not eight in the evening of the other night"
    stage.later(minutes=11)
    assert "donderdag op vrijdag" in stage.arrives(NUDGE + 1), "it comes back by itself"


def test_a_night_that_was_left_alone_holds_nothing_up(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.says(TOLD)
    stage.later(minutes=10)
    assert "donderdag op vrijdag" in stage.arrives()


def test_last_night_goes_on_when_another_one_is_told_in_between(jip: Mornings) -> None:
    jip.plays("23:30")
    jip.plays(TOLD, "20", "niet")
    assert jip.plays("goed").startswith("We waren gebleven bij de nacht van donderdag op vrijdag. Hoelang duurde het")
    assert [one.text for one in jip.chat.values()][-2].startswith("Dank je, het staat erin.")
    jip.plays("15")
    assert (jip.answers()["sol"], jip.answers(THURSDAY)["sol"]) == (15, 20)


def test_in_english_and_after_a_whole_night_and_a_tap(robin: Mornings) -> None:
    robin.plays("11:30 pm")
    robin.says("the night before last: lights out at 11 pm, fell asleep right away, slept through, up at 7, woke at 7")
    robin.taps("good")
    assert robin.last.text.startswith("We left off at the night from Thursday to Friday")


def test_undo_after_that_is_of_the_night_that_was_told(jip: Mornings) -> None:
    jip.plays("23:30")
    jip.later(minutes=1)
    jip.says(f"{TOLD}, meteen in slaap, doorgeslapen, goed geslapen")
    assert jip.last.text.startswith("We waren gebleven bij de nacht van donderdag op vrijdag")
    jip.says("ongedaan maken")
    assert (jip.answers(THURSDAY), jip.answers()) == ({}, {"lights_out": time(23, 30)})


def test_a_morning_question_that_made_way_is_asked_after_all(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "checkin", FRIDAY, 0, stage.now)
    stage.arrives()
    stage.plays(TOLD, "20", "niet")
    assert stage.plays("goed").startswith("Dit gaat over de nacht van donderdag op vrijdag.")


def test_a_night_that_was_never_asked_about_or_is_finished_is_not_asked_about_now(jip: Mornings) -> None:
    jip.plays(TOLD, "20", "niet")
    assert jip.plays("goed").startswith("Dank je")
    assert jip.night() is None
    jip.plays("/dagboek", "23:30", "15", "20", "06:45", "07:00", "goed", "eergisteren: licht uit om 23:30", "nee")
    assert jip.last.text.startswith("Dan blijft het zoals het was.")
    assert jip.answers()["lights_out"] == time(23, 30)
