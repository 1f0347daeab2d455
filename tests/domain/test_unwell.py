"""Diarrhoea that stays, blood, palpitations: seen with magnesium, or of somebody who takes it."""

import pytest

from bot.domain.unwell import is_unwell


@pytest.mark.parametrize(
    "text",
    [
        "ik heb al dagen diarree",
        "diarree die maar niet overgaat",
        "sinds een week aan de dunne",
        "de buikloop blijft",
        "er zit bloed bij mijn ontlasting",
        "bloed op het wc-papier",
        "ik krijg hartkloppingen",
        "mijn hart slaat steeds over",
        "mijn hart bonkt zo sinds dat poeder",
        "diarrhea for three days now",
        "the diarrhoea won't stop",
        "there's blood in my stool",
        "I get palpitations",
        "my heart is racing since the magnesium",
        "de diarree wil maar niet stoppen",
        "ik blijf diarree houden",
        "diarree sinds maandag",
        "ik verlies bloed via mijn darmen",
        "bloed bij het afvegen",
        "mijn poep is zwart",
        "mijn hart gaat 's nachts tekeer",
        "ik voel mijn hart bonzen",
        "mijn hart klopt in mijn keel",
        "mijn hartslag is onregelmatig sinds het magnesium",
        "I keep having diarrhea",
        "loose stools that don't stop",
        "my stools have been watery all week",
        "diarrhoea since monday",
        "bloody diarrhoea",
        "there is blood when I wipe",
        "I'm pooping blood",
        "rectal bleeding",
        "my poo is black",
        "my heartbeat is irregular since the magnesium",
        "my heart beats irregularly",
    ],
)
def test_who_takes_it_need_not_name_it(text: str) -> None:
    assert is_unwell(text, takes=True)


@pytest.mark.parametrize(
    ("text", "unwell"),
    [
        ("hartkloppingen van magnesium", True),
        ("ik heb hartkloppingen als ik pieker", False),
        ("al een week diarree door dat spul", True),
        ("al een week diarree", False),
        ("bloody stools from the magnesium", True),
    ],
)
def test_who_does_not_take_it_has_to_name_it(text: str, unwell: bool) -> None:
    assert is_unwell(text, takes=False) is unwell


@pytest.mark.parametrize(
    "text",
    [
        "krijg je diarree van magnesium",
        "een beetje buikpijn van magnesium",
        "ik heb geen bloed bij mijn ontlasting",
        "no palpitations, all fine",
        "mijn hart is gebroken",
        "een keer dunne poep na gisteren",
        "ik heb een zwarte nacht achter de rug",
        "bloed, zweet en tranen op het werk",
        "a warm heart and a black coffee",
        "I slept all week",
        "bloed geprikt voor magnesium",
        "ik slaap al weken slecht",
        "",
    ],
)
def test_what_passes_is_no_reason_to_stop(text: str) -> None:
    assert not is_unwell(text, takes=True)
