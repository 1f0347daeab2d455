"""Somebody blocks the bot, or their chat is gone: nobody else notices, and /start brings everything back."""

from typing import Any

import pytest

from tests.support.player import Player
from tests.support.processes import Town
from tests.support.scenes import gets_to_know_the_coach, meets_the_coach

PLANNED = "select kind, wall from schedules where person_id = 2001 order by kind, wall"
GONE = "select gone_at from persons where id = 2001"


@pytest.mark.parametrize(
    "refusal",
    [{"status": 403}, {"status": 400, "description": "Bad Request: chat not found"}],
    ids=["403", "chat not found"],
)
def test_who_is_gone_is_left_alone_and_start_brings_them_back(
    jip: Player, robin: Player, place: Town, refusal: dict[str, Any]
) -> None:
    gets_to_know_the_coach(jip)
    meets_the_coach(robin)
    planned = place.rows(PLANNED)
    jip._post("/_test/faults", {"method": "sendMessage", "chat_id": jip.user, "times": 1, **refusal})
    jip.turn_to("2026-06-11 22:00")  # the reminder is due
    robin.until(lambda: place.rows(GONE) != [(None,)], "that Jip is gone")
    assert place.rows(PLANNED) == []
    assert "the night from Thursday to Friday" in robin.next_message()["text"]
    robin.turn(hours=26)
    before = len(jip.from_coach())

    jip.says("/start").sees("Fijn dat je er weer bent.")
    said = jip.from_coach()[before:]
    assert len(said) == 1
    assert "Op gewone dagen kom ik om 07:30, op vrije dagen om 08:30, en voor je magnesium om 22:00." in said[0]["text"]
    assert place.rows(GONE) == [(None,)]
    assert place.rows(PLANNED) == planned
    assert "avondroutine" in jip.next_message()["text"]
    assert jip.now().strftime("%a %H:%M") == "Sat 22:00"
    jip.taps("Genomen").sees("Genoteerd, om 22:00.")
    assert "de nacht van zaterdag op zondag" in jip.next_message()["text"]


def test_blocking_and_coming_back_a_week_later_asks_nothing_anew(jip: Player, place: Town) -> None:
    gets_to_know_the_coach(jip)
    planned = place.rows(PLANNED)
    jip._post(f"/api/chats/{jip.user}/block", {})
    jip.until(lambda: place.rows(PLANNED) == [], "that nothing is planned")
    before = len(jip.from_coach())
    jip.turn(days=7)
    jip._post(f"/api/chats/{jip.user}/unblock", {})
    jip.says("/start").sees("Fijn dat je er weer bent.")
    assert len(jip.from_coach()) == before + 1
    assert place.rows(PLANNED) == planned
    assert "avondroutine" in jip.next_message()["text"]
