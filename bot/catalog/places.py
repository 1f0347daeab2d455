"""Which time zone a typed place name or a shared location means.

The table `places.sqlite` is made by tools/make_places.py (GeoNames, CC BY 4.0). It is opened for each
lookup and never held in memory.
"""

import math
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

TABLE = Path(__file__).with_name("places.sqlite")

MAX_CHARACTERS = 100
MAX_WORDS = 10
SHORTEST_PREFIX = 4
SHORTEST_TYPO, SHORTEST_TWO_TYPOS = 5, 8
OTHER_SPELLING = 1 / 20  # how much a foreign or historical spelling counts: York is not Toronto
NEAR_HOME = 5  # Essen and Halle mean the Belgian towns to many who write Dutch
WORTH_SHOWING = 1 / 25  # of the first one's score; leaves Amsterdam in New York out
HOME = {"nl": frozenset({"NL", "BE", "SR", "AW", "CW", "BQ", "SX"})}

APOSTROPHES_AND_DOTS = "'’‘`´ʼʻ."
LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"}
    | dict.fromkeys(APOSTROPHES_AND_DOTS)
)
ARTICLES = frozenset({"de", "den", "het", "the"})
FILLERS_BEFORE = """
    ik wij we ben woon wonen leef zit zitten zijn verblijf slaap logeer nu momenteel tijdelijk tegenwoordig op
    vakantie in bij te uit nabij dichtbij vlakbij omgeving rond buurt van stad mijn is
    sinds kort pas net verhuisd naar
    i im am my live living stay staying currently now at on near close to around from city of its
    recently just moved"""
FILLERS_AFTER = """
    nu momenteel tijdelijk tijd tijdzone aub alsjeblieft hoor now time timezone zone please right currently"""
BEFORE, AFTER = frozenset(FILLERS_BEFORE.split()), frozenset(FILLERS_AFTER.split())


@dataclass(frozen=True)
class Place:
    """A place a person can mean: its name, ISO country code ("" for UTC) and canonical IANA zone."""

    name: str
    country: str
    zone: str


@dataclass(frozen=True)
class _Match:
    place: Place
    region: str | None
    score: float
    area: bool


def fold(text: str) -> str:
    """Lower case without accents, apostrophes and dots; anything else that is no letter or digit is a space."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    letters = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join("".join(letters).split())


def letters(folded: str) -> int:
    """The letters a-z a name has, as bits: two typing errors change at most two of them each way."""
    return sum({1 << (ord(c) - ord("a")) for c in folded if "a" <= c <= "z"})


def find(text: str, *, language: str, limit: int = 3) -> list[Place]:
    """Places meant by a city, region, country, zone id or abbreviation, best first, one a zone; [] if none.

    Exact names come first, then names with a country or region behind them ("Paris, Texas"), then beginnings,
    then one or two typing errors. Never raises on any text.
    """
    words = fold(text[:MAX_CHARACTERS]).split()[:MAX_WORDS]
    readings = list(_readings(words))
    attempts = [(step, reading) for step in (_exact, _qualified) for reading in readings]
    attempts += [(step, readings[-1]) for step in (_beginning, _misspelt) if readings]
    if readings and readings[-1][0] in ARTICLES:  # last: "de Bild" and "the Hage" are the names of towns
        attempts += [(step, readings[-1][1:]) for step in (_exact, _qualified, _beginning, _misspelt)]
    with closing(sqlite3.connect(f"{TABLE.as_uri()}?mode=ro&immutable=1", uri=True)) as table:
        for step, reading in attempts:
            if found := step(table, reading, language):
                return _choices(found)[:limit]
    return []


def zone_at(latitude: float, longitude: float) -> str | None:
    """Canonical IANA zone at a point in degrees (Etc/GMT±N at sea), None outside the globe."""
    if not (math.isfinite(latitude) and abs(latitude) <= 90 and math.isfinite(longitude) and abs(longitude) <= 180):
        return None
    from tzfpy import get_tz  # 36 MB of borders: loaded only by who shares a location

    zone = str(get_tz(longitude, latitude))
    with closing(sqlite3.connect(f"{TABLE.as_uri()}?mode=ro&immutable=1", uri=True)) as table:
        row = table.execute("SELECT zone FROM link WHERE id = ?", (zone,)).fetchone()
    return str(row[0]) if row else zone or None


def _readings(words: list[str]) -> Iterator[list[str]]:
    """The words as they are, then with fewer and fewer filler words around them."""
    if words:
        yield words
    while len(words) > 1 and words[-1] in AFTER:
        words = words[:-1]
        yield words
    while len(words) > 1 and (words[0] in BEFORE or words[0].isdigit()):
        words = words[1:]
        yield words


def _exact(table: sqlite3.Connection, words: list[str], language: str) -> list[_Match]:
    name = " ".join(words)
    return sorted(_matches(table, "folded = ?", (name,), language), key=lambda match: -match.score)


def _qualified(table: sqlite3.Connection, words: list[str], language: str) -> list[_Match]:
    """A name followed by its country (or the ISO code) or its region: "Bergen in Noorwegen", "Gent BE"."""
    for split in range(len(words) - 1, 0, -1):
        tail = words[split:]
        while len(tail) > 1 and tail[0] in BEFORE | ARTICLES:
            tail = tail[1:]
        areas = [match.place for match in _exact(table, tail, language) if match.area]
        countries = {area.country for area in areas} or {" ".join(tail).upper()}
        zones = {area.zone for area in areas}
        heads = [match for match in _exact(table, words[:split], language) if match.place.country in countries]
        if heads:
            return [match for match in heads if match.place.zone in zones] or heads
    return []


def _beginning(table: sqlite3.Connection, words: list[str], language: str) -> list[_Match]:
    start = " ".join(words)
    if len(start) < SHORTEST_PREFIX:
        return []
    bounds = (start, start + "\U0010ffff")
    found = _matches(table, "common AND folded BETWEEN ? AND ?", bounds, language)
    return sorted(found, key=lambda match: (-match.score, len(match.place.name)))


def _misspelt(table: sqlite3.Connection, words: list[str], language: str) -> list[_Match]:
    typed = " ".join(words)
    if len(typed) < SHORTEST_TYPO:
        return []
    allowed = 2 if len(typed) >= SHORTEST_TWO_TYPOS else 1
    # x & (x - 1) drops one bit of x: at most two letters may be missing on either side
    candidates = table.execute(
        """SELECT folded FROM (SELECT folded, letters & ~:typed AS more, :typed & ~letters AS fewer
               FROM spelling WHERE length BETWEEN :shortest AND :longest)
           WHERE more & (more - 1) & ((more & (more - 1)) - 1) = 0
             AND fewer & (fewer - 1) & ((fewer & (fewer - 1)) - 1) = 0""",
        {"typed": letters(typed), "shortest": len(typed) - allowed, "longest": len(typed) + allowed},
    )
    near = [(errors, name) for (name,) in candidates if (errors := distance(typed, name, allowed)) <= allowed]
    ranked = [
        (errors, -match.score, match)
        for errors, name in near
        for match in _matches(table, "folded = ?", (name,), language)
    ]
    return [match for _, _, match in sorted(ranked, key=lambda item: item[:2])]


def distance(one: str, other: str, limit: int) -> int:
    """Letters added, left out, replaced or swapped with their neighbour; stops beyond `limit`.

    The restricted Damerau-Levenshtein ("optimal string alignment") distance.
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, counterpart in enumerate(other, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (letter != counterpart))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == counterpart:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return last[-1]


def _matches(table: sqlite3.Connection, where: str, values: Iterable[str], language: str) -> list[_Match]:
    home = HOME.get(language, frozenset())
    rows = table.execute(
        f"""SELECT coalesce(shown, {"nl" if language == "nl" else "en"}, place.name), country, zone, region,
                population * iif(common, 1, {OTHER_SPELLING}), en IS NOT NULL
            FROM name JOIN place ON place.id = name.place WHERE {where}""",
        tuple(values),
    )
    return [
        _Match(Place(name, country, zone), region, score * (NEAR_HOME if country in home else 1), bool(area))
        for name, country, zone, region, score, area in rows
    ]


def _choices(found: list[_Match]) -> list[Place]:
    """One place a zone, without far smaller ones; a name and country shown twice gets its region or zone."""
    chosen: dict[str, _Match] = {}
    for match in found:
        if match.score >= found[0].score * WORTH_SHOWING:
            chosen.setdefault(match.place.zone, match)
    labels = [(match.place.name, match.place.country) for match in chosen.values()]
    return [
        match.place
        if labels.count((match.place.name, match.place.country)) == 1
        else replace(match.place, name=f"{match.place.name}, {match.region or match.place.zone}")
        for match in chosen.values()
    ]
