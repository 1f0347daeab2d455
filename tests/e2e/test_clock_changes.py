"""Both clock changes of 2026 in Amsterdam: exactly one reminder and one check-in, at the wall time that was chosen."""

import pytest

from tests.support.player import Player
from tests.support.scenes import gets_to_know_the_coach


@pytest.mark.parametrize(
    ("evening", "morning"),
    [
        pytest.param("2026-03-28 20:00", "Sun 08:30", id="spring, the night loses an hour"),
        pytest.param("2026-10-24 20:00", "Sun 08:30", id="autumn, the night gains an hour"),
    ],
)
def test_one_reminder_and_one_checkin_in_a_night_of_clock_change(jip: Player, evening: str, morning: str) -> None:
    jip.turn_to(evening)
    gets_to_know_the_coach(jip)
    before = len(jip.from_coach())
    assert "avondroutine" in jip.next_message()["text"]
    assert jip.now().strftime("%a %H:%M") == "Sat 22:00"
    jip.taps("Genomen").shows("Genoteerd")
    assert "de nacht van zaterdag op zondag" in jip.next_message()["text"]
    assert jip.now().strftime("%a %H:%M") == morning
    jip.turn(hours=2)
    jip.says("/week").sees("nog geen nachten")
    assert len(jip.from_coach()) - before == 3
