"""What is typed at the safety screen: its own words mean yes, and only "none" means none."""

import pytest

from bot.domain.spoken_screening import read_screening, read_which


@pytest.mark.parametrize(
    "text",
    [
        "nieren",
        "ik ben zwanger",
        "medicijnen",
        "ik slik bloedverdunners",
        "kidneys",
        "I'm pregnant",
        "heart",
        "breastfeeding",
        "ik heb een nierziekte",
        "hartziekte",
        "hart",
        "Mijn hart",
        "ik gebruik medicijnen",
        "ja, medicijnen",
        "ja mijn nieren",
        "borstvoeding",
        "ik geef borstvoeding",
        "zwanger, 12 weken",
        "misschien zwanger",
        "ik denk dat ik zwanger ben",
        "ik slik metoprolol",
        "ik gebruik euthyrox",
        "ik slik de pil",
        "mijn nieren werken niet goed",
        "mijn nieren werken minder goed",
        "slechte nieren",
        "spierziekte",
        "een spierziekte",
        "hoge bloeddruk",
        "plaspillen",
        "nee, maar wel medicijnen",
        "nee, alleen medicijnen",
        "niet zwanger, wel medicijnen",
        "geen hartziekte maar wel nieren",
        "niets, alleen medicijnen",
        "eentje",
        "ik probeer zwanger te worden",
        "I take blood thinners",
        "I take xarelto",
        "I'm on meds",
        "I'm on lisinopril",
        "yes, my heart",
        "bad kidneys",
        "my kidneys don't work well",
        "maybe pregnant",
        "not sure about my kidneys",
        "I'm breastfeeding",
        "no, just medicines",
        "no, but I take meds",
        "niets behalve medicijnen",
        "none except medicines",
        "medication",
        "muscle disease",
        "high blood pressure",
        "nee, ik heb wel een hartkwaal",
        "ik heb vroeger hartproblemen gehad",
        "Medicatie",
        "trying to get pregnant",
    ],
)
def test_what_may_apply_counts_as_yes_or_not_sure(text: str) -> None:
    assert read_screening(text) not in (None, "none")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("ik slik levothyroxine", "apart"),
        ("euthyrox", "apart"),
        ("euthirox", "apart"),
        ("ik slik levotiroxine", "apart"),
        ("schildklier tabletten", "apart"),
        ("ik heb een antibioticakuur", "apart"),
        ("doxycycline", "apart"),
        ("ofloxacine", "apart"),
        ("ijzertabletten", "apart"),
        ("alendroninezuur", "apart"),
        ("gabapentine voor de zenuwpijn", "apart"),
        ("thyroid tablets in the morning", "apart"),
        ("I take synthroid", "apart"),
        ("lisinopril", "heart"),
        ("bloeddrukpillen", "heart"),
        ("I'm on valsartan", "heart"),
        ("pacemaker", "heart"),
        ("nieren", "kidneys"),
        ("mijn niren werken slecht", "kidneys"),
        ("dialysis", "kidneys"),
        ("zwagner", "pregnant"),
        ("ik ben zwanegr", "pregnant"),
        ("borst voeding", "pregnant"),
        ("trying for a baby", "pregnant"),
        ("myasthenia gravis", "muscles"),
        ("omeprazol", "medicines"),
        ("ik gebruik xyzal", "medicines"),
        ("diabetes", "other"),
        ("ik word binnenkort geopereerd", "other"),
        ("zwanger en ik slik thyrax", "pregnant+apart"),
        ("hartfalen, plaspillen en slechte nieren", "kidneys+heart"),
        ("geen hartziekte maar wel nieren", "kidneys"),
        ("eentje", "some"),
    ],
)
def test_it_says_what_it_is_about_brands_classes_and_typing_errors_too(text: str, meant: str) -> None:
    assert read_screening(text) == meant


@pytest.mark.parametrize("text", ["mijn dieren", "station", "een beroerde nacht", "meditatie", "april"])
def test_a_word_that_only_looks_like_one_is_none(text: str) -> None:
    assert read_screening(text) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("nieren", "kidneys"),
        ("fibromyalgie", "other"),
        ("Xyzal 5 mg", "other"),
        ("iets anders", "other"),
        ("levothyroxine", "apart"),
        ("hoi", None),
        ("hallo", None),
        ("welke magnesium", None),
        ("hoeveel mg?", None),
        ("eentje", None),
        ("niets", None),
        ("magnesium dosering", None),
        ("wat is het verschil tussen citraat en oxide", None),
    ],
)
def test_what_it_is_about_may_be_a_name_we_do_not_know(text: str, meant: str | None) -> None:
    assert read_which(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "nee hoor, niets",
        "none of these",
        "nee niets",
        "niets van dat alles",
        "nothing",
        "none of the above",
        "geen van deze",
        "nee, geen van die",
        "geen hartziekte, niet zwanger, niets",
    ],
)
def test_who_says_none_has_none(text: str) -> None:
    assert read_screening(text) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "geen medicijnen",
        "no medicines",
        "nee, geen medicijnen",
        "niet zwanger",
        "I'm not pregnant",
        "no medication",
        "ik slik niets",
        "ik gebruik niets",
        "ik neem alleen magnesium",
        "I take magnesium only",
        "ik slik geen medicijnen",
        "zwanger?",
        "welke medicijnen?",
        "wat bedoel je met hartziekte",
        "mag magnesium bij een nierziekte",
        "mijn man heeft een hartziekte",
        "mijn vrouw is zwanger",
        "hoi",
        "geen hartziekte of nierziekte",
        "I don't take medicines",
        "ja nee",
        "can i take it when pregnant",
        "is dat gevaarlijk voor mijn hart?",
        "waarom wil je dat weten",
    ],
)
def test_one_thing_denied_and_a_question_are_no_answer(text: str) -> None:
    assert read_screening(text) is None
