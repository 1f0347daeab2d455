"""Bare minutes at the reminder are a wait; a number, a time of day and anything else are not."""

import pytest

from bot.features.magnesium.waits import read_wait

WAITS = {
    5: "5 min|vijf minuten|5 minuutjes",
    15: "kwartier|een kwartiertje|kwartiertje nog|a quarter of an hour",
    20: "20 min|20 minuten|20min|twintig minuten|nog 20 minuten|nee, 20 min|20 minutes please|zo'n 20 minuten|"
    "geef me 20 minuten|straks, 20 min|over 20 min|another 20 minutes",
    30: "half uurtje|half uur|een half uur|een halfuurtje graag|half an hour|30 minutes",
    45: "drie kwartier",
    60: "een uurtje|uurtje|an hour|1 hour|60 min",
    90: "anderhalf uur|1,5 uur",
    120: "twee uurtjes|2 hours",
}
NO_WAITS = (
    "|20|acht|45|half|half 9|kwart over 8|kwart voor 9|9 uur|een uur|om 9 uur|21u30|20:30|1:30|een uurtje of 9|"
    "ja, 20 min|al 20 min|net 20 min|20 min geleden|20 minutes ago|20 min wakker|2 min|10 uurtjes|nog niet|later|"
    "straks|is 20 min wachten erg?|magnesium 20 min|20 min?"
)


@pytest.mark.parametrize(
    ("text", "minutes"), [(text, wait) for wait, said in WAITS.items() for text in said.split("|")]
)
def test_bare_minutes_are_a_wait(text: str, minutes: int) -> None:
    assert read_wait(text, language="nl") == minutes


@pytest.mark.parametrize("text", NO_WAITS.split("|"))
def test_anything_else_is_none(text: str) -> None:
    assert read_wait(text, language="nl") is None
