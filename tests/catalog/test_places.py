import sqlite3
import subprocess
import sys
from contextlib import closing
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.places import TABLE, Place, distance, find, fold, zone_at


def first(text: str, language: str = "nl") -> Place:
    return find(text, language=language)[0]


def zones(text: str, language: str = "nl") -> list[str]:
    return [place.zone for place in find(text, language=language)]


@pytest.mark.parametrize(
    ("typed", "country", "zone"),
    [
        ("Gent", "BE", "Europe/Brussels"),
        ("Den Bosch", "NL", "Europe/Amsterdam"),
        ("'s-Hertogenbosch", "NL", "Europe/Amsterdam"),
        ("Las Palmas", "ES", "Atlantic/Canary"),
        ("Kaapstad", "ZA", "Africa/Johannesburg"),
        ("New York", "US", "America/New_York"),
        ("Londen", "GB", "Europe/London"),
        ("Parijs", "FR", "Europe/Paris"),
        ("Brussel", "BE", "Europe/Brussels"),
        ("Luik", "BE", "Europe/Brussels"),
        ("Antwerpen", "BE", "Europe/Brussels"),
        ("Den Haag", "NL", "Europe/Amsterdam"),
        ("Utrecht", "NL", "Europe/Amsterdam"),
        ("Giethoorn", "NL", "Europe/Amsterdam"),
        ("Barcelona", "ES", "Europe/Madrid"),
        ("Praag", "CZ", "Europe/Prague"),
        ("Wenen", "AT", "Europe/Vienna"),
        ("Keulen", "DE", "Europe/Berlin"),
        ("Aken", "DE", "Europe/Berlin"),
        ("Rijsel", "FR", "Europe/Paris"),
        ("Duinkerke", "FR", "Europe/Paris"),
        ("Paramaribo", "SR", "America/Paramaribo"),
        ("Willemstad", "CW", "America/Curacao"),
        ("Curaçao", "CW", "America/Curacao"),
        ("Aruba", "AW", "America/Aruba"),
        ("Bonaire", "BQ", "America/Kralendijk"),
        ("Tenerife", "ES", "Atlantic/Canary"),
        ("Bali", "ID", "Asia/Makassar"),
        ("Thailand", "TH", "Asia/Bangkok"),
        ("Californië", "US", "America/Los_Angeles"),
        ("Paaseiland", "CL", "Pacific/Easter"),
        ("Kiev", "UA", "Europe/Kyiv"),
        ("Kosovo", "XK", "Europe/Belgrade"),
    ],
)
def test_a_place_is_found_and_shown_as_it_was_typed(typed: str, country: str, zone: str) -> None:
    assert first(typed) == Place(typed, country, zone)


@pytest.mark.parametrize(
    "typed", ["gENT", "  gent ", "Gént", "ik woon in Gent", "bij Gent", "I live in Gent now", "9000 Gent"]
)
def test_case_accents_and_filler_words_do_not_matter(typed: str) -> None:
    assert first(typed) == Place("Gent", "BE", "Europe/Brussels")


def test_an_article_belongs_to_a_town_but_not_to_a_region() -> None:
    assert first("De Bilt").name == "De Bilt"
    assert first("in de Ardennen").name == "Ardennen"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Amsterdan", "Amsterdam"),
        ("Rotterdm", "Rotterdam"),
        ("Barselona", "Barcelona"),
        ("Bracelona", "Barcelona"),
        ("Masterdam", "Amsterdam"),
        ("Utrehct", "Utrecht"),
        ("Kaapstat", "Kaapstad"),
        ("Duitland", "Duitsland"),
        ("Eindhofne", "Eindhoven"),
        ("The Hage", "Den Haag"),
        ("de Bild", "De Bilt"),
        ("europe/amsterdan", "Amsterdam"),
    ],
)
def test_one_or_two_typing_errors_are_forgiven(typed: str, name: str) -> None:
    assert first(typed).name == name


def test_the_beginning_of_a_name_is_enough() -> None:
    assert first("Amst").name == "Amsterdam"


NONSENSE = ["", " ", "...", "in", "xx", "20:14", "😀", "\x00\ud800", "' OR 1=1", "asdfgh", "qwrtzpx", "GMT+1", "UTC+2"]
SENTENCES = ["weet ik niet", "geen idee", "maandag", "goedemorgen", "magnesium", "Gent " * 500]


@pytest.mark.parametrize("typed", NONSENSE + SENTENCES)
def test_nonsense_finds_nothing(typed: str) -> None:
    assert find(typed, language="nl") == []


@given(st.text() | st.text("abdegnst '-/.é", max_size=30), st.sampled_from(["nl", "en", "xx"]))
def test_no_text_raises_and_no_zone_is_offered_twice(text: str, language: str) -> None:
    found = find(text, language=language)
    assert len({place.zone for place in found}) == len(found) <= 3


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Amsterdam", "Europe/Amsterdam"),
        ("europe/brussels", "Europe/Brussels"),
        ("america/new york", "America/New_York"),
        ("US/Eastern", "America/New_York"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("UTC", "Etc/UTC"),
    ],
)
def test_a_typed_zone_id_gives_the_canonical_zone(typed: str, zone: str) -> None:
    assert zones(typed) == [zone]


def test_abbreviations_offer_the_zones_near_by_first() -> None:
    assert zones("CET") == zones("cest") == ["Europe/Amsterdam", "Europe/Brussels", "Europe/Berlin"]
    assert zones("GMT") == ["Europe/London", "Etc/UTC"]


def test_a_country_offers_its_zones_by_population_in_the_language_of_the_person() -> None:
    assert find("Spanje", language="nl") == [
        Place("Spanje", "ES", "Europe/Madrid"),
        Place("Canarische Eilanden", "ES", "Atlantic/Canary"),
    ]
    assert [place.name for place in find("Spain", language="en")] == ["Spain", "Canary Islands"]
    assert [place.name for place in find("Amerika", language="nl")] == ["New York", "Chicago", "Los Angeles"]
    assert zones("Nederland") == ["Europe/Amsterdam"]


def test_an_english_name_is_shown_in_dutch_to_a_dutch_reader_only() -> None:
    assert (first("The Hague").name, first("The Hague", "en").name) == ("Den Haag", "The Hague")


def test_a_namesake_is_offered_only_when_it_is_not_far_smaller() -> None:
    assert zones("Amsterdam") == ["Europe/Amsterdam"]
    assert zones("London") == ["Europe/London", "America/Toronto"]
    assert zones("York")[0] == "Europe/London"  # not Toronto, once called York


def test_towns_near_home_count_for_more_in_dutch_than_in_english() -> None:
    assert {place.country for place in find("Essen", language="nl")} == {"DE", "BE"}
    assert {place.country for place in find("Essen", language="en")} == {"DE"}


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Paris, Texas", "America/Chicago"),
        ("Bergen in Noorwegen", "Europe/Oslo"),
        ("Valencia Spanje", "Europe/Madrid"),
        ("Las Palmas in Spanje", "Atlantic/Canary"),
        ("Paris in de Verenigde Staten", "America/Chicago"),
        ("Portland, Maine", "America/New_York"),
        ("Bergen (BE)", "Europe/Brussels"),
    ],
)
def test_a_country_or_region_behind_the_name_decides(typed: str, zone: str) -> None:
    assert zones(typed)[0] == zone


def test_two_towns_with_one_label_get_their_state() -> None:
    assert [place.name for place in find("Portland", language="en")] == ["Portland, Oregon", "Portland, Maine"]


def test_the_limit_holds() -> None:
    assert len(find("Amerika", language="nl", limit=2)) == 2


@pytest.mark.parametrize(
    ("one", "other", "errors"), [("gent", "gent", 0), ("gent", "gnet", 1), ("gent", "gen", 1), ("ab", "xyz", 3)]
)
def test_distance_counts_typing_errors_up_to_its_limit(one: str, other: str, errors: int) -> None:
    assert distance(one, other, 2) == distance(other, one, 2) == errors


def test_folding_leaves_plain_letters() -> None:
    assert fold("’s-Hertogenbosch") == "s hertogenbosch"
    assert fold("Łódź, Ærø (São Tomé) U.S.A.") == "lodz aero sao tome usa"


def test_the_table_was_made_with_the_present_folding() -> None:
    with closing(sqlite3.connect(TABLE)) as table:
        names = table.execute("SELECT folded, shown FROM name WHERE shown IS NOT NULL").fetchall()
    assert names
    assert [folded for folded, _ in names] == [fold(shown) for _, shown in names]


def test_every_zone_of_the_table_exists_and_none_is_an_old_id() -> None:
    with closing(sqlite3.connect(TABLE)) as table:
        offered = {zone for (zone,) in table.execute("SELECT zone FROM place UNION SELECT zone FROM link")}
        old = {zone for (zone,) in table.execute("SELECT id FROM link")}
    assert len(offered) > 400
    assert "Europe/Amsterdam" in offered
    assert not offered & old
    assert {ZoneInfo(zone).key for zone in offered} == offered


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (51.05, 3.72, "Europe/Brussels"),
        (28.12, -15.43, "Atlantic/Canary"),
        (-33.92, 18.42, "Africa/Johannesburg"),
        (52.37, 4.90, "Europe/Amsterdam"),
        (30.0, -40.0, "Etc/GMT+3"),
        (91.0, 0.0, None),
        (0.0, 181.0, None),
        (float("nan"), 0.0, None),
    ],
)
def test_a_location_gives_its_zone(latitude: float, longitude: float, zone: str | None) -> None:
    assert zone_at(latitude, longitude) == zone


def test_the_borders_are_loaded_only_for_a_shared_location() -> None:
    script = "import sys; from bot.catalog.places import find; find('Gent', language='nl')"
    subprocess.run([sys.executable, "-c", f"{script}; assert 'tzfpy' not in sys.modules"], check=True)
