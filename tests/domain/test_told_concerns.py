"""What a message tells by the way: seen in both languages, denied, and about somebody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.concerns import CONCERNS, concerns_of, concerns_value
from bot.domain.told_concerns import told_concerns


@pytest.mark.parametrize(
    ("text", "concern"),
    [
        ("ik heb een antibioticakuur", "apart"),
        ("ik ben zwanger", "pregnant"),
        ("zwanger", "pregnant"),
        ("ben sinds vorige week zwanegr en nu?", "pregnant"),
        ("mag ik magnesium bij mijn bloeddrukpillen", "heart"),
        ("mijn nieren werken slecht", "kidneys"),
        ("de dokter zegt dat mijn nierfunctie laag is", "kidneys"),
        ("heb vandaag een pacemaker gekregen", "heart"),
        ("ik slik sinds kort thyrax 's avonds", "apart"),
        ("ik word morgen geopereerd", "other"),
        ("mijn arts schreef nieuwe medicijnen voor", "medicines"),
        ("I'm on antibiotics now", "apart"),
        ("my kidneys are failing", "kidneys"),
        ("I just found out I'm pregnant", "pregnant"),
        ("can I take it with my blood pressure pills", "heart"),
        ("de huisarts gaf me een kuurtje doxy", "apart"),
        ("ik heb een blaasontsteking en krijg furadantine", "apart"),
        ("ik heb maar 1 nier", "kidneys"),
        ("ik heb een av-blok", "heart"),
        ("ik ben 16", "other"),
        ("ik ben pas 16 jaar", "other"),
        ("I'm 17 years old", "other"),
        ("ik ben nog minderjarig", "other"),
        ("ik slik sotalol", "heart"),
        ("ik heb een hartstilstand gehad", "heart"),
        ("ik heb leverproblemen", "other"),
        ("ik neem ook een magnesiumlaxans", "medicines"),
        ("ik geef mijn dochter nog de borst", "pregnant"),
        ("we verwachten een baby", "pregnant"),
        ("ik heb een darmobstructie gehad", "other"),
        ("ik neem rennie en magnesium", "medicines"),
        ("I have a bladder infection and got macrobid", "apart"),
        ("I'm on cipro for my lungs", "apart"),
        ("I have an AV block", "heart"),
        ("we're having a baby", "pregnant"),
        ("I have had a bowel obstruction", "other"),
        ("I've used a stomach acid reducer for years", "medicines"),
        ("ik ben bang dat ik zwanger ben maar slaap ook niet goed", "pregnant"),
    ],
)
def test_what_somebody_tells_of_themselves(text: str, concern: str) -> None:
    told = told_concerns(text)
    assert told is not None
    assert told.concerns[0] == concern
    assert told.own


@pytest.mark.parametrize(
    "text",
    [
        "mijn moeder slikt bloedverdunners",
        "mijn vrouw is zwanger",
        "mijn man heeft een slechte nierfunctie, mag hij magnesium",
        "my wife is pregnant, can she take it",
        "wat doet magnesium eigenlijk met je bloeddruk en je slaap",
    ],
)
def test_somebody_else_or_nobody_is_not_the_person_who_writes(text: str) -> None:
    told = told_concerns(text)
    assert told is not None
    assert not told.own


@pytest.mark.parametrize(
    "text", ["mijn man is dood en ik ben zwanger", "my mother says I'm fine but I take antibiotics"]
)
def test_who_writes_counts_beside_somebody_else(text: str) -> None:
    told = told_concerns(text)
    assert told is not None
    assert told.own


@pytest.mark.parametrize(
    "text",
    [
        "ik ben niet zwanger",
        "ik ben niet meer zwanger",
        "ik slik geen medicijnen",
        "ik heb geen last van mijn nieren",
        "I'm not pregnant",
        "I don't take medicines",
        "hoeveel magnesium moet ik nemen",
        "ik ben 18 jaar",
        "ik ben 46",
        "ik ben 15 minuten wakker geweest",
        "I am 10 minutes late",
        "mijn dieren houden me wakker",
        "ik doe meditatie voor het slapen",
        "een beroerde nacht gehad",
        "ik heb vannacht slecht geslapen",
        "",
    ],
)
def test_what_is_denied_or_not_said_is_not_told(text: str) -> None:
    assert told_concerns(text) is None


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    told = told_concerns(text)
    assert told is None or told.concerns


@given(st.lists(st.sampled_from(CONCERNS), min_size=1))
def test_a_value_names_what_it_was_made_of_gravest_first_or_what_others_say_already(named: list[str]) -> None:
    concerns = concerns_of(concerns_value(named))
    assert concerns is not None
    assert concerns
    assert set(concerns) <= set(named)
    assert list(concerns) == sorted(concerns, key=CONCERNS.index)
    assert concerns_of(concerns_value(concerns)) == concerns
