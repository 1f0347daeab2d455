"""A new tzdata: the coach starts again on a machine on which Amsterdam has no summer time any more."""

from pathlib import Path

from tests.support.player import Player
from tests.support.processes import Town
from tests.support.scenes import gets_to_know_the_coach
from tests.support.zones import search_path, write


def test_after_a_start_with_other_rules_the_messages_come_at_the_same_wall_time(
    jip: Player, place: Town, tmp_path: Path
) -> None:
    gets_to_know_the_coach(jip)
    place.stop()
    place.start(PYTHONTZPATH=search_path(write(tmp_path / "rules", "Europe/Amsterdam", "CET-1")))

    assert "avondroutine" in jip.next_message()["text"]
    assert jip.now().strftime("%a %H:%M") == "Thu 23:00"  # as the rules were: by the new ones 22:00
    jip.taps("Genomen").sees("Genoteerd, om 22:00.")
    assert "de nacht van donderdag op vrijdag" in jip.next_message()["text"]
    assert jip.now().strftime("%a %H:%M") == "Fri 08:30"
    place.stop()
    place.start()  # and back
    jip.says("/help").sees("Meteen iemand nodig?")
    assert "Nog even over de nacht" in jip.next_message()["text"]  # the nudge, three hours after the check-in
    assert "avondroutine" in jip.next_message()["text"]
    assert jip.now().strftime("%a %H:%M") == "Fri 22:00"
