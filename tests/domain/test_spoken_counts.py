import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.number_words import dutch, english
from bot.domain.spoken_counts import read_count

COUNTS: dict[int, str] = {
    0: (
        "0|nul|niet|geen|nooit|geen enkele keer|niet één keer|helemaal niet|none|never|not once|zero times|not at all|"
        "0x|nul keer|niet wakker geworden|doorgeslapen|slept through|didn't wake up|no"
    ),
    1: "1|een|één keer|1x|eenmaal|once|one time|1 keer wakker|maar één keer|only once|I woke up once|een keertje",
    2: "2|twee|2 keer|twee keer|2x|tweemaal|twice|two times|een keer of twee|ik werd 2 keer wakker|about twice|twice!",
    3: "3|drie|drie keer|3 ×|driemaal|three times|thrice|een keer of 3|zo'n 3 keer|een stuk of drie|3 times I think",
    4: "4|vier keer|ongeveer 4 keer|about four times|four|4 keer of zo|vier keertjes",
    12: "12|twaalf keer|twelve times|een twaalftal keer",
}


@pytest.mark.parametrize(
    ("text", "count"), [(text, count) for count, texts in COUNTS.items() for text in texts.split("|")]
)
def test_a_number_of_times_is_read_as_people_say_it(text: str, count: int) -> None:
    assert read_count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        *("", "?", "2?", "een paar keer", "a few times", "vaak", "often", "geen idee", "weet ik niet", "no idea", "51"),
        *("2-3", "2 of 3", "2 à 3 keer", "two or three", "20 minuten", "om 3 uur", "-2", "2,5", "meer dan 3", "3 4"),
    ],
)
def test_what_is_no_number_of_times_is_not_read(text: str) -> None:
    assert read_count(text) is None


@given(st.integers(0, 60))
def test_numbers_in_digits_and_words_are_read_back_up_to_fifty(number: int) -> None:
    expected = number if number <= 50 else None
    said = (f"{number}", f"{number}x", f"{number} keer", f"{number} times")
    for text in (*said, *(f"{word} keer" for word in dutch(number)), *(f"{word} times" for word in english(number))):
        assert read_count(text) == expected


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    count = read_count(text)
    assert count is None or 0 <= count <= 50
