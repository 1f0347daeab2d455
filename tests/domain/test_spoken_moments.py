from datetime import time

import pytest

from bot.domain.spoken_moments import read_day_and_hour

NOON = time(13)


@pytest.mark.parametrize(
    ("text", "day", "wall"),
    [
        ("maandag 9 uur", 0, time(9)),
        ("zondag om 10", 6, time(10)),
        ("monday at 9am", 0, time(9)),
        ("om 9 uur op maandag", 0, time(9)),
        ("ma 09:00", 0, time(9)),
        ("zo 19u30", 6, time(19, 30)),
        ("elke vrijdag om half 8 's avonds", 4, time(19, 30)),
        ("zaterdag kwart over 9", 5, time(9, 15)),
        ("zondagavond om 8 uur", 6, time(20)),
        ("zondagochtend 10 uur", 6, time(10)),
        ("zondagmiddag om 2 uur", 6, time(14)),
        ("maandagmorgen om 9", 0, time(9)),
        ("liever zondag om 10 uur", 6, time(10)),
        ("maandag om 9 uur graag", 0, time(9)),
        ("Sundays at 10", 6, time(10)),
        ("sunday evening at 7", 6, time(19)),
        ("on friday at noon", 4, time(12)),
    ],
)
def test_a_day_and_an_hour_are_read_at_once(text: str, day: int, wall: time) -> None:
    assert read_day_and_hour(text, language="nl", near=NOON) == (day, wall)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "zondag",
        "9 uur",
        "za en zo om 10",
        "weekend om 10",
        "zondag of maandag 9 uur",
        "zondag 25 uur",
        "is zondag 10 uur vroeg?",
        "elke dag om 10",
    ],
)
def test_anything_else_is_not(text: str) -> None:
    assert read_day_and_hour(text, language="nl", near=NOON) is None
