import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken_answers import read_skip, read_yes_no

SKIP = (
    "weet ik niet|weet ik niet.|Weet ik niet meer|weet niet|ik weet het niet|ik weet 't niet|"
    "ik weet ’t niet|dat weet ik niet meer|geen idee|geen idee!|echt geen idee|sorry, geen idee|"
    "ik heb geen idee|geen flauw idee|overslaan|sla over|sla maar over|sla deze over|sla deze vraag over|"
    "vergeten|ben ik vergeten|onbekend|volgende|kweetnie|'k weet niet|kan ik me niet herinneren|skip|"
    "skip it|skip this one|skip please|don't know|I don’t know|dont know|dunno|idk|no idea|sorry no idea|"
    "not sure|i'm not sure|can't remember|i can't remember|forgot|i forgot|pass|next question|no clue"
)
NOT_SKIP = (
    "|?|niet|nee|ja|20|half twaalf|geen idee wat magnesium doet|waarom weet ik niet hoe ik slaap|"
    "weet je het zeker|geen|skip 20|idee|geen idee?|hoe sla ik een vraag over|sorry|ik|no|goed|i know"
)

YES = (
    "ja|Ja!|jaa|ja hoor|ja graag|ja, graag|ja dank je|jep|jup|jawel|jazeker|zeker|zeker weten|klopt|"
    "dat klopt|ja dat klopt|klopt helemaal|prima|oké|oke|ok|okay|is goed|dat is goed|goed|natuurlijk|"
    "tuurlijk|uiteraard|inderdaad|juist|doe maar|ja doe maar|absoluut|akkoord|top|👍|👍🏽|👌|✅|👍👍|ja 👍|yes|"
    "Yes.|yes please|yeah|yep|yup|sure|right|that's right|thats right|correct|of course|absolutely|fine|"
    "y|ok yes|yes thanks|graag|zeker wel"
)
NO = (
    "nee|Nee.|neen|nee hoor|nee dank je|nee, bedankt|liever niet|niet nodig|hoeft niet|klopt niet|"
    "nee klopt niet|dat klopt niet|nee, dat klopt niet|👎|❌|nope|no|No!|no thanks|no thank you|not really|"
    "rather not|that's not right|that's wrong|nah|absoluut niet|helemaal niet|nee liever niet|never"
)
NEITHER = (
    "|?|ja?|nee?|ja nee|ja en nee|nog niet|nee nog niet|straks|later|misschien|weet ik niet|"
    "ja maar later|23:15|20|niet|goed geslapen|ja ik slaap slecht|is dat goed|hoor|dank je|👍👎|🙂|"
    "ja net genomen|yes but later|maybe|jaloers"
)


@pytest.mark.parametrize("text", SKIP.split("|"))
def test_not_knowing_and_skipping_leave_the_answer_missing(text: str) -> None:
    assert read_skip(text)


@pytest.mark.parametrize("text", "|".join((NOT_SKIP, YES, NO)).split("|"))
def test_an_answer_or_a_question_is_not_taken_for_skipping(text: str) -> None:
    if text not in {"liever niet", "rather not", "nee liever niet"}:
        assert not read_skip(text)


@pytest.mark.parametrize("text", YES.split("|"))
def test_yes_is_understood(text: str) -> None:
    assert read_yes_no(text) is True


@pytest.mark.parametrize("text", NO.split("|"))
def test_no_is_understood(text: str) -> None:
    assert read_yes_no(text) is False


@pytest.mark.parametrize("text", NEITHER.split("|"))
def test_anything_else_is_neither_yes_nor_no(text: str) -> None:
    assert read_yes_no(text) is None


@given(st.text())
def test_no_text_breaks_the_readers(text: str) -> None:
    assert read_skip(text) in (True, False)
    assert read_yes_no(text) in (True, False, None)
