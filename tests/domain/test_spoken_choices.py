from datetime import time

import pytest

from bot.domain.person import Profile
from bot.domain.profile_steps import Step
from bot.domain.spoken_choices import read_choice

SOMEBODY = Profile(language="nl", zone="Europe/Amsterdam", getup=time(6, 45), lights_out=time(23))


@pytest.mark.parametrize(
    ("step", "text", "value"),
    [
        ("clock", "ja hoor", "yes"),
        ("clock", "that's not right", "no"),
        ("getup", "kwart voor 7", "0645"),
        ("getup_free", "ook", "same"),
        ("getup_free", "het wisselt nogal", "varies"),
        ("getup_free", "half negen", "0830"),
        ("free_days", "woensdag en zondag", "d26"),
        ("free_days", "wisselt", "d"),
        ("free_days", "geen", "d"),
        ("lights_out", "elf uur", "2300"),
        ("lights_out", "half een", "0030"),
        ("magnesium", "ja graag", "yes"),
        ("magnesium", "I take it, but no", "silent"),
        ("magnesium", "ja, bij het eten", "dinner"),
        ("magnesium", "half negen", "2030"),
        ("magnesium", "tien uur", "before"),
        ("magnesium", "ik neem het niet", "none"),
        ("screening", "nee hoor, niets", "none"),
        ("screening", "none of these", "none"),
        ("screening", "niets van dat alles", "none"),
        ("screening", "ja", "some"),
        ("screening", "ik heb een nierziekte", "kidneys"),
        ("screening", "ik ben zwanger", "pregnant"),
        ("screening", "weet ik niet zeker", "some"),
        ("screening", "levothyroxine 75 mcg", "apart"),
        ("screening", "ik heb twee jaar geleden een hartoperatie gehad", "heart"),
        ("which", "de apotheek gaf mij vorige week een doosje antibiotica", "apart"),
        ("doctor", "euthyrox", "apart"),
        ("doctor", "mijn cardioloog weet ervan", "knows"),
        ("doctor", "ja", "knows"),
        ("doctor", "nog niet", "later"),
        ("reminder", "tien uur", "before"),
        ("reminder", "bij het eten", "dinner"),
        ("reminder", "half negen", "2030"),
        ("dinner", "half zeven", "1830"),
        ("dinner", "7", "1900"),
    ],
)
def test_typed_answers_are_read_as_values(step: Step, text: str, value: str) -> None:
    assert read_choice(step, text, language="nl", profile=SOMEBODY) == value


@pytest.mark.parametrize(
    ("step", "text"),
    [
        ("magnesium", "nee"),  # leaves open whether they take it
        ("screening", "geen medicijnen"),
        ("screening", "can i take it when pregnant"),
        ("screening", "mag ik het als ik zwanger ben"),
        ("screening", "mijn vrouw is zwanger"),
        ("getup", "is 07:00 te vroeg?"),
        ("free_days", "soms zaterdag"),
        ("place", "ja"),
        ("dinner", "laat op de avond denk ik"),
    ],
)
def test_text_that_is_not_only_an_answer_is_left_to_others(step: Step, text: str) -> None:
    assert read_choice(step, text, language="nl", profile=SOMEBODY) is None
