"""Finding somebody's time zone: a city or zone typed, or a location shared, which is not kept."""

from babel.dates import get_timezone_location

from bot.catalog import places
from bot.domain.profile_steps import State

ABOUT_ZONE = ("clock", "place")


def search(text: str, *, language: str) -> State | None:
    """The next question after a typed place: to confirm the one zone, or to choose; None where nothing is found."""
    found = places.find(text, language=language)
    if not found:
        return None
    if len(found) == 1:
        return State("clock", zone=found[0].zone, place=found[0].name)
    return State("place", found=tuple((place.zone, place.name) for place in found))


def at(position: tuple[float, float], *, language: str) -> State | None:
    """The question to confirm the zone of a shared location (latitude, longitude in degrees)."""
    zone = places.zone_at(*position)
    return State("clock", zone=zone, place=city(zone, language=language)) if zone else None


def city(zone: str, *, language: str) -> str:
    """The city or islands that name a zone: "Atlantic/Canary" -> Canarische Eilanden."""
    return get_timezone_location(zone, locale=language, return_city=True).rsplit("/", 1)[-1]
