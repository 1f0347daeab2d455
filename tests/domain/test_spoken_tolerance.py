"""How magnesium is borne, as people type it."""

import pytest

from bot.domain.spoken_tolerance import Said, read_tolerance


@pytest.mark.parametrize(
    "text",
    ["Ja", "ja hoor", "prima", "goed!", "best wel", "👍", "nee geen problemen", "yes", "No trouble at all"],
)
def test_a_bare_yes_is_well_borne(text: str) -> None:
    assert read_tolerance(text) == Said("well", bare=True)


@pytest.mark.parametrize(
    "text", ["verdraag ik goed", "geen last van mijn darmen", "geen buikpijn meer", "gaat prima", "it agrees with me"]
)
def test_no_trouble_that_is_named_is_well_borne(text: str) -> None:
    assert read_tolerance(text) == Said("well", bare=False)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "mijn darmen",
            "Last van mijn darmen",
            "buikpijn",
            "nee, buikpijn",
            "ik heb er diarree van",
            "beetje misselijk",
        ),
        *(
            "goed, maar wat buikpijn",
            "mijn buik rommelt",
            "hoofdpijn en dunne ontlasting",
            "geen hoofdpijn, wel buikpijn",
        ),
        *("my stomach", "Trouble with my bowels", "a bit of nausea", "the runs", "fine, but loose stools"),
    ],
)
def test_trouble_of_the_bowels_is_read(text: str) -> None:
    assert read_tolerance(text) == Said("bowel", bare=False)


@pytest.mark.parametrize(
    "text", ["iets anders", "hoofdpijn", "ik heb hartkloppingen", "prima, alleen jeuk", "something else", "a headache"]
)
def test_something_else_is_read(text: str) -> None:
    assert read_tolerance(text) == Said("other", bare=False)


@pytest.mark.parametrize("text", ["nee", "niet zo goed", "gaat wel", "ja, maar niet zo goed", "no", "not great"])
def test_a_no_does_not_say_what_is_the_matter(text: str) -> None:
    assert read_tolerance(text) == Said(None, bare=True)


@pytest.mark.parametrize(
    "text", ["", "vaak moe", "slaap ik er beter van?", "is buikpijn normaal?", "mijn moeder heeft buikpijn", "maar"]
)
def test_what_is_about_something_else_is_no_answer(text: str) -> None:
    assert read_tolerance(text) is None
