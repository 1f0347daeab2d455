"""Finding somebody's time zone: a city or zone typed, or a location shared, which is not kept."""

from babel.dates import get_timezone_location

from bot.catalog import places
from bot.catalog.words import Words
from bot.domain.profile_steps import State

ABOUT_ZONE = ("clock", "place")
AT_SEA = "Etc/"


def search(text: str, *, language: str) -> State | None:
    """The next question after a typed place: to confirm the one zone, or to choose; None where nothing is found."""
    found = places.find(text, language=language)
    if not found:
        return None
    if len(found) == 1:
        return State("clock", zone=found[0].zone, place=found[0].name)
    return State("place", found=tuple((place.zone, place.name) for place in found))


def at(words: Words, position: tuple[float, float]) -> State | None:
    """The question to confirm the zone of a shared location (latitude, longitude in degrees).

    At sea there is no city to name: then the question for one again.
    """
    zone = places.zone_at(*position)
    if zone is None:
        return None
    return (
        State("place", at_sea=True) if zone.startswith(AT_SEA) else State("clock", zone=zone, place=city(words, zone))
    )


def city(words: Words, zone: str) -> str:
    """The city or islands that name a zone: "Atlantic/Canary" -> Canarische Eilanden (Spanje)."""
    key = f"view-zone-{zone.replace('/', '-').replace('_', '-').lower()}"
    if words.has(key):
        return words(key)
    return get_timezone_location(zone, locale=words.language, return_city=True).rsplit("/", 1)[-1]
