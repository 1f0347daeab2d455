import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.number_words import dutch, english
from bot.domain.spoken_minutes import read_minutes, says_range

AMOUNTS: dict[int, str] = {
    0: (
        "0|0 min|nul|niet|niks|niets|geen|meteen|direct|onmiddellijk|gelijk|vrijwel meteen|direct weg|"
        "niet wakker|niet wakker geworden|niet wakker geweest|helemaal niet|doorgeslapen|"
        "ik heb doorgeslapen|lekker doorgeslapen|de hele nacht doorgeslapen|sliep door|"
        "in één keer doorgeslapen|nee, doorgeslapen|niet, doorgeslapen|zero|none|nothing|not at all|"
        "right away|straight away|immediately|instantly|slept through|i slept through|didn't wake up|"
        "nauwelijks|amper|amper wakker|bijna niet|hardly|barely|hardly at all|"
        "een paar seconden|10 seconds|a few seconds|i didn’t wake up|never|no, slept through|nul minuten|"
        "zero minutes|geen minuut|Niet."
    ),
    1: "30 seconden|45 sec|1 min 10 sec|1|1 min|1 minuut|een minuut|één minuutje|a minute or so|one minute",
    2: "2|twee minuten|two minutes|2 min.",
    5: (
        "5|5 min|5 minuten|vijf minuten|vijf minuutjes|five minutes|vijf|een vijftal minuten|5 minuutjes ofzo|"
        "een paar minuten|paar minuutjes|een paar minuutjes|enkele minuten|a few minutes|a couple of minutes"
    ),
    10: (
        "10|10 min|tien minuten|een minuut of tien|een minuut of 10|een tiental minuten|tiental minuten|"
        "zo'n 10 minuten|ten minutes|ongeveer tien minuten|hooguit 10 minuten|10 minutes at most|"
        "tien minuutjes|10m|10'"
    ),
    15: (
        "15|kwartier|een kwartier|kwartiertje|kwartierke|een kwartierke|een klein kwartier|"
        "ruim een kwartier|een kwartiertje denk ik|quarter of an hour|a quarter of an hour|"
        "fifteen minutes|kwart uur|een kwart uur|about a quarter of an hour|het duurde een kwartier|"
        "een goed kwartier|1 kwartier|¼ uur|1/4 uur|kwartier."
    ),
    20: (
        "nog 20 minuten|zeker 20 min|20 more minutes|20 extra minutes|20|20 min|20 minuten|20min|20m|twintig|"
        "twintig minuten|een minuut of twintig|"
        "ongeveer 20 minuten|zo'n 20 min|~20|± 20 min|ca. 20 min|20 minutes|twenty minutes|about 20|"
        "roughly 20 minutes|20 mins|20 min wakker|20 minuten wakker gelegen|ik lag 20 minuten wakker|"
        "ik heb 20 minuten wakker gelegen|samen 20 min|in totaal 20 minuten|20 minuten in totaal|"
        "i was awake for 20 minutes|it took me 20 minutes|20 minuutjes|20!|ik denk 20 minuten|20 denk ik|"
        "i think 20|een twintigtal minuten|20 or so|rond de 20 minuten|0:20|0u20|2 keer 10 minuten|2x 10 min|"
        "twee maal tien minuten|2 times 10 minutes|twice ten minutes|1x 20 min|amper 20 minuten|hardly 20 minutes"
    ),
    25: ("25|vijfentwintig minuten|vijf en twintig minuten|twenty-five minutes|twenty five|twentyfive|25 minuten"),
    30: (
        "30|half uur|een half uur|halfuur|een halfuur|half uurtje|een half uurtje|halfuurtje|"
        "een half uurke|halfuurke|dik half uur|een goed half uur|ruim een half uur|half an hour|"
        "half hour|a half hour|about half an hour|½ uur|1/2 uur|0,5 uur|0.5 hours|dertig minuten|thirty|"
        "0:30|twee kwartier|een klein half uur|bijna een half uur"
    ),
    40: "40|veertig minuten|forty minutes|een veertigtal minuten|40 min",
    45: (
        "45|drie kwartier|3 kwartier|three quarters of an hour|three-quarters of an hour|drie kwart uur|"
        "45'|vijfenveertig minuten|forty-five minutes|3/4 uur|¾ uur|zo'n drie kwartier|"
        "ongeveer drie kwartier"
    ),
    60: (
        "een klein uurtje|een goed uur|another hour|zeker een uur|60|1 uur|een uur|één uur|uur|uurtje|"
        "een uurtje|een uurke|1u|1h|1:00|one hour|an hour|hour|"
        "about an hour|zestig|sixty"
    ),
    65: "1:05|1u05|1 uur 5|1 uur en 5 minuten|een uur en vijf minuten|an hour and five minutes",
    75: (
        "75|vijf kwartier|1u15|1:15|1 uur en een kwartier|een uur en een kwartier|an hour and a quarter|1,25 uur|1h15"
    ),
    80: ("80|1 uur 20|1 uur en 20 minuten|1u20|tachtig minuten|an hour and twenty minutes|1 hour 20 minutes|1h20"),
    90: (
        "90|anderhalf uur|anderhalf uurtje|1u30|1:30|1h30|1,5 uur|1.5 uur|1.5 hours|1½ uur|1 1/2 uur|"
        "een uur en een half|an hour and a half|one and a half hours|one and a half hour|1 hour 30|"
        "1 uur 30 min|negentig minuten|90 minutes|zes kwartier|een uur en een half uur|"
        "een uurtje of anderhalf|one hour and half|1h30m|1h 30min|1 hour thirty|een uur en dertig minuten|"
        "ongeveer anderhalf uur|an hour and thirty minutes"
    ),
    105: "1 uur en drie kwartier|1:45|een uur en drie kwartier|zeven kwartier|1u45",
    120: (
        "uur of twee|uurtje of twee|een uurke of twee|120|2 uur|twee uur|2u|2h|2:00|two hours|2 hours|"
        "twee uurtjes|een uur of 2|een uur of twee|"
        "honderdtwintig minuten"
    ),
    150: (
        "2,5 uur|2.5 hours|twee en een half uur|tweeënhalf uur|2u30|2:30|two and a half hours|2½ uur|"
        "two hours and a half"
    ),
    180: "3 uur|drie uur|three hours|180|drie uren|honderdtachtig",
    130: "2 hours ten|2 hour and 10|2 uur 10|130 min|one hundred and thirty minutes",
    135: "two and a quarter hours|2 uur en een kwartier|2 1/4 uur|2u15",
    165: "twee uur en drie kwartier|two and three quarter hours|2 uur 45 minuten|twee uur, 45 minuten",
    420: "7 uur|7 hours|zeven uur",
}

NOT_MINUTES = [
    *("", "?", "20?", "is 20 minuten wakker normaal?", "-20", "- 20", "20-30", "20 à 30", "20 tot 30 min", "10 of 20"),
    *(
        "een paar",
        "een paar uur",
        "efkes",
        "een paar seconden of minuten",
        "even",
        "lang",
        "niet lang",
        "heel lang",
        "kort",
        "a few",
        "a while",
        "best lang",
    ),
    *(
        "niet geslapen",
        "geen oog dichtgedaan",
        "didn't sleep",
        "weet ik niet",
        "geen idee",
        "skip",
        "ja",
        "nee",
        "goed",
    ),
    *(
        "half twaalf",
        "kwart over 6",
        "kwart voor 7",
        "23u15 gisteren",
        "7 uur 's ochtends",
        "om 7 uur",
        "11pm",
        "middernacht",
    ),
    *(
        "half",
        "anderhalf",
        "2 keer",
        "2x",
        "twee keer wakker",
        "2 keer wakker, 10 minuten",
        "2 keer wakker, samen 10 minuten",
        "2 keer 10 minuten in totaal",
        "een paar keer 10 minuten",
        "20 20",
        "1 30",
        "20 schaapjes",
        "meer dan 20",
    ),
    *(
        "niet 20",
        "not 20 minutes",
        "20%",
        "20 mg",
        "€20",
        "1:75",
        "25:61",
        "10000",
        "99999999999",
        "30 uur",
        "1.5",
        "1,5",
    ),
    *(
        "min",
        "minuten",
        "uren",
        "hours",
        "uurtjes",
        "uren en een kwartier",
        "wakker",
        "zo",
        "20 minuten niet",
        "minder dan 5",
        "1/3 uur",
        "20/30",
        "tussen 20 en 30",
        "7.5 min",
    ),
]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("text", "minutes"), [(text, minutes) for minutes, texts in AMOUNTS.items() for text in texts.split("|")]
)
def test_an_amount_is_read_as_people_say_it(text: str, minutes: int, language: str) -> None:
    assert read_minutes(text, language=language) == minutes


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("text", NOT_MINUTES)
def test_what_is_not_an_amount_is_not_read(text: str, language: str) -> None:
    assert read_minutes(text, language=language) is None


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "text",
    [
        *("10-15 min", "10 - 15", "20 à 30", "20 tot 30 min", "10 of 20", "tussen 10 en 20", "between 10 and 20"),
        *("tussen een kwartier en een half uur", "1 or 2 hours", "ongeveer 10 tot 15 minuten"),
    ],
)
def test_from_here_to_there_is_a_range_and_no_amount(text: str, language: str) -> None:
    assert says_range(text, language=language)
    assert read_minutes(text, language=language) is None


@pytest.mark.parametrize("text", ["een minuut of 10", "10 en 20", "-20", "10-", "is 10 of 20 min normaal", "", "20/30"])
def test_other_texts_are_no_range(text: str) -> None:
    assert not says_range(text, language="nl")


def test_the_dutch_full_stop_parts_hours_and_minutes_and_the_english_one_is_a_decimal() -> None:
    assert read_minutes("1.30 uur", language="nl") == 90
    assert read_minutes("1.30", language="nl") == 90
    assert read_minutes("1.25 hours", language="en") == 75
    assert read_minutes("1.30", language="en") is None


@given(st.integers(0, 1440))
def test_minutes_in_digits_are_read_back(minutes: int) -> None:
    for text in (f"{minutes}", f"{minutes} min", f"{minutes} minutes"):
        assert read_minutes(text, language="nl") == minutes
    as_a_duration = read_minutes(f"{minutes // 60}:{minutes % 60:02}", language="nl")
    assert as_a_duration == (minutes if minutes < 600 else None)  # "23:00" is a time of day


@pytest.mark.parametrize("number", range(100))
def test_number_words_are_read_in_both_languages(number: int) -> None:
    for word in (*dutch(number), *english(number)):
        assert read_minutes(word, language="nl") == number
        assert read_minutes(f"{word} min", language="en") == number


@given(st.text(), st.sampled_from(["nl", "en", "xx"]))
def test_no_text_breaks_the_reader(text: str, language: str) -> None:
    minutes = read_minutes(text, language=language)
    assert minutes is None or 0 <= minutes <= 1440


PIECES = [
    "half",
    "kwartier",
    "uur",
    "1",
    "20",
    "1:30",
    "1,5",
    "en",
    "een",
    "and",
    "niet",
    "min",
    "?",
    "½",
    "anderhalf",
    "of",
]


@given(st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join))
def test_a_question_mark_is_never_an_answer_and_no_jumble_breaks_the_reader(text: str) -> None:
    minutes = read_minutes(text, language="nl")
    assert minutes is None or ("?" not in text and 0 <= minutes <= 1440)
