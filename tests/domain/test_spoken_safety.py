"""What passes the safety screen, and what counts as a doctor's word, must be unmistakable."""

import pytest

from bot.domain.person import Profile
from bot.domain.profile_steps import Step
from bot.domain.spoken_choices import read_choice
from bot.domain.spoken_safety import read_doctor, says_none

SOMEBODY = Profile(language="nl", zone="Europe/Amsterdam")


def read(step: Step, text: str) -> str | None:
    return read_choice(step, text, language="nl", profile=SOMEBODY)


@pytest.mark.parametrize(
    "text",
    [
        *("nee", "Neen.", "nee hoor", "nee, niets", "niets", "niks hoor", "geen", "geen van alle", "allemaal niet"),
        *("nee, gelukkig niet", "niets van dat alles", "nee, dat heb ik niet", "geldt niet voor mij", "n.v.t."),
        *("no", "No, none", "none of these", "nothing", "none of the above", "nope", "not at all", "no, I don't"),
        "nee, niets, dank je",
    ],
)
def test_an_unmistakable_no_passes_the_screen(text: str) -> None:
    assert read("screening", text) == "none"


@pytest.mark.parametrize(
    "text",
    [
        *("liever niet", "klopt niet", "dat klopt niet", "niet nodig", "hoeft niet", "👎", "rather not", "never"),
        *("nee dank je", "no thanks", "liever niets", "not right", "i'd rather not", "not really", "niet goed"),
        *("ik twijfel", "nee, ik twijfel", "misschien", "weet ik niet", "not sure", "ja", "ok", "👍", "prima"),
    ],
)
def test_refusal_and_doubt_lead_to_the_doctor(text: str) -> None:
    assert not says_none(text)
    assert read("screening", text) == "some"


@pytest.mark.parametrize(
    "text",
    [
        *("ja", "ja hoor", "die weet het", "ja die weet het", "apotheker weet het", "mijn huisarts weet ervan"),
        *("arts en apotheker weten het al", "die weten het", "hij weet het al", "ja, mijn arts is op de hoogte"),
        *("yes", "my doctor knows", "yes he knows", "they already know", "yes, my GP is aware", "yes she does"),
    ],
)
def test_the_doctors_word_is_told_in_so_many_words(text: str) -> None:
    assert read("doctor", text) == "knows"


@pytest.mark.parametrize(
    "text",
    [
        *("ok", "oké", "goed", "prima", "👍", "is goed", "akkoord", "doe ik", "dat doe ik", "ja, ik vraag het nog"),
        *("nee", "nog niet", "die weet het nog niet", "mijn arts weet het niet", "weet ik niet", "ja ok", "klopt"),
        *("fine", "sure", "will do", "not yet", "my doctor doesn't know", "I'll ask", "no", "don't know"),
    ],
)
def test_agreeing_to_ask_is_not_the_doctors_word(text: str) -> None:
    assert read("doctor", text) == "later"


@pytest.mark.parametrize(
    "text", ["weet hij het?", "does he know", "weet mijn arts dat magnesium kan", "ik weet het", "I know", ""]
)
def test_a_question_is_no_word_of_the_doctor(text: str) -> None:
    assert read_doctor(text) is None
