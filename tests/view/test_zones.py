import pytest

from bot.domain.profile_steps import State
from bot.view import zones
from tests.support.stage import content

NORTH_SEA, PACIFIC, LAS_PALMAS = (56.0, 3.0), (0.0, -140.0), (28.12, -15.43)


@pytest.mark.parametrize("position", [NORTH_SEA, PACIFIC])
def test_at_sea_a_city_is_asked_for(position: tuple[float, float]) -> None:
    assert zones.at(content().words("nl"), position) == State("place", at_sea=True)


@pytest.mark.parametrize(
    ("language", "name"), [("nl", "Canarische Eilanden (Spanje)"), ("en", "Canary Islands (Spain)")]
)
def test_the_canary_islands_are_named_with_their_country(language: str, name: str) -> None:
    words = content().words(language)
    assert zones.city(words, "Atlantic/Canary") == name
    assert zones.at(words, LAS_PALMAS) == State("clock", zone="Atlantic/Canary", place=name)


def test_other_zones_are_named_after_their_city() -> None:
    assert zones.city(content().words("nl"), "Europe/Brussels") == "Brussel"
    assert zones.city(content().words("en"), "America/New_York") == "New York"
