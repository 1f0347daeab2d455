"""What somebody wants of their rhythm, in so many words and in no others."""

from datetime import date

import pytest

from bot.domain.spoken_rhythm import RhythmWish, Wish, read_last_day, read_rhythm

TODAY = date(2026, 6, 11)  # a Thursday


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("minder vaak", "less"),
        ("graag minder vaak", "less"),
        ("Niet elke dag!", "less"),
        ("3x per week", "less"),
        ("less often please", "less"),
        ("three times a week", "less"),
        ("weer elke dag", "daily"),
        ("ga maar door", "daily"),
        ("every day again", "daily"),
        ("keep going", "daily"),
        ("geen seintjes meer", "nudges_off"),
        ("niet meer aanporren", "nudges_off"),
        ("stop nudging me", "nudges_off"),
        ("seintjes aan", "nudges_on"),
        ("nudge me again", "nudges_on"),
        ("deze week nachtdienst", "shift"),
        ("ik heb deze week nachtdienst", "shift"),
        ("ik draai nachtdiensten", "shift"),
        ("night shifts this week", "shift"),
        ("I'm on nights this week", "shift"),
        ("nachtdienst voorbij", "shift_over"),
        ("mijn nachtdiensten zijn afgelopen", "shift_over"),
        ("my night shifts are over", "shift_over"),
    ],
)
def test_a_wish_is_understood(text: str, kind: Wish) -> None:
    assert read_rhythm(text, today=TODAY) == RhythmWish(kind)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("nachtdienst tot en met zondag", date(2026, 6, 14)),
        ("nachtdienst t/m zondag", date(2026, 6, 14)),
        ("ik heb nachtdienst tot vrijdag", date(2026, 6, 12)),
        ("night shifts until Saturday", date(2026, 6, 13)),
        ("night shifts through 20 June", date(2026, 6, 20)),
    ],
)
def test_the_last_day_is_understood_with_it(text: str, until: date) -> None:
    assert read_rhythm(text, today=TODAY) == RhythmWish("shift", until)


@pytest.mark.parametrize(
    "text",
    [
        "hoe slaap ik na een nachtdienst?",
        "ik slaap minder vaak door sinds ik nachtdienst heb",
        "night shifts ruin my sleep",
        "elke dag magnesium",
        "voorbij",
        "over",
        "minder vaak wakker",
        "nachtdienst tot mijn pensioen",
        "week",
        "",
    ],
)
def test_anything_else_is_left_alone(text: str) -> None:
    assert read_rhythm(text, today=TODAY) is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("zondag", date(2026, 6, 14)),
        ("tot en met zondag", date(2026, 6, 14)),
        ("tot zondag", date(2026, 6, 14)),
        ("until sunday", date(2026, 6, 14)),
        ("3 dagen", date(2026, 6, 14)),
        ("12 december", date(2026, 12, 12)),
        ("eergisteren", None),
    ],
)
def test_a_last_day_is_the_day_that_is_named(text: str, last: date | None) -> None:
    assert read_last_day(text, today=TODAY) == last
