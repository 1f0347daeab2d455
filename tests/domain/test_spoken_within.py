"""Times, lengths and numbers within sentences whose other words may be anything."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken_within import find_clock, find_count, find_minutes


def table(text: str) -> list[tuple[str, str, str]]:
    """Lines of `language: sentence | sentence -> reading`, one entry a sentence."""
    entries = []
    for line in text.strip().splitlines():
        language, rest = line.split(": ", 1)
        sentences, reading = rest.rsplit(" -> ", 1)
        entries += [(language, sentence.strip(), reading) for sentence in sentences.split(" | ")]
    return entries


TIMES = """
nl: zet de wekker op kwart voor 7 | kun je me wekken om kwart voor zeven | de wekker graag op 6:45 -> 06:45/18:45
nl: ik lag er rond half 12 in | gisteren ging ik pas om half twaalf naar bed -> 23:30/11:30
nl: mijn wekker gaat altijd om 7 | wek me om zeven | ik moet om 7 uur opstaan -> 07:00/19:00
nl: 's ochtends ben ik om 7 uur op | ik sta 's morgens om zeven uur op | zaterdagochtend om 7 uur ontbijt -> 07:00
nl: ik werd vannacht om 3 uur wakker van de kat | vannacht rond drieën wakker geworden -> 03:00
nl: zondagavond om 8 uur begint de film | vanavond om acht uur eten we | om 20u begint de les -> 20:00
nl: herinner me aan magnesium om tien over half 10 's avonds -> 21:40
nl: ik neem 2 pillen van 200 mg om 22:00 -> 22:00
nl: op 3 juli om half 8 vertrekken we | op 12-07 om half 8 -> 07:30/19:30
nl: ik ging om 11 uur naar bed en lag 20 minuten wakker -> 23:00/11:00
nl: na 3 keer wakker worden stond ik om kwart over zes op -> 06:15/18:15
nl: drie minuten na 22:10 -> 22:13
nl: morgen om 6 uur in de morgen | morgenochtend om 6 uur | zes uur in de morgen -> 06:00
nl: tafel voor 4 om 7 uur | trein 1234 vertrekt om 7 uur | zaterdag 13-6 om 7 uur -> 07:00/19:00
en: the alarm went off at six fifty-five | wake me at five to seven -> 06:55/18:55
en: dinner at half-seven -> 19:30/07:30
en: book a table for 4 at 7 pm | room 12 at 7pm, flight BA 2490 -> 19:00
en: 2026-06-12T08:30 | 2026-06-12 08:30 -> 08:30
en: wake me up at quarter to seven | set my alarm for 6:45 | can you wake me at a quarter to 7 please -> 06:45/18:45
en: I went to bed around half past eleven | lights out was 11:30 -> 23:30/11:30
en: I was in bed at half eleven -> 23:30/11:30
en: set an alarm for 7 | wake me at seven | I always get up at 7 -> 07:00/19:00
en: set an alarm for 7 a.m. | wake me at 7am on Monday | I get up in the morning at 7 -> 07:00
en: dinner is at 7 in the evening | dinner tonight at 7 | be there at 7p | the show starts at 7:00:05 pm -> 19:00
en: the meeting is at three thirty pm | see you this afternoon at half past 3 | at 3.30 p.m. sharp -> 15:30
en: I woke 3 times and got up at 6 -> 06:00/18:00
en: remind me at noon | I'll be back around noon -> 12:00
en: we leave on July 18 at 9pm | on 4/25 at 9pm -> 21:00
en: I'll be there 30 minutes past 8pm -> 20:30
"""

NO_TIME = [
    *(
        "ik werd 3 keer wakker",
        "ik sliep 7 uur",
        "7 uur geslapen",
        "is 20 minuten wakker normaal?",
        "over 2 uur",
        "200 mg",
    ),
    *(
        "I slept 8 hours",
        "I woke up 3 times",
        "in 20 minutes",
        "take 2 tablets",
        "hoe laat is het",
        "geen idee",
        "",
        "?",
    ),
    *(
        "tussen 11 en half 12",
        "van 9 tot 11",
        "between 9 and 11",
        "met 2 vrienden op 3 juli",
        "10 to 15 minutes",
        "100%",
    ),
    *("om 7 uur of om 8 uur", "wake me at 7 or at 8", "ik ben 34", "half", "a quarter", "een kwartier", "het is laat"),
]

LENGTHS = """
nl: ik lag een half uur wakker | het duurde een half uur voor ik sliep | zet een timer op 30 minuten -> 30
nl: ik ging om 11 uur naar bed en lag een kwartier wakker | zo'n kwartiertje gelezen -> 15
nl: we zijn anderhalf uur onderweg | dat duurde wel 1,5 uur | 90 minuten lang -> 90
nl: meer dan een uur wakker gelegen | ik heb nog een uur | over een uur ben ik er -> 60
nl: ik heb 7 uur geslapen | ik sliep maar 7 uur -> 420
nl: ik ben de hele dag weg | vierentwintig uur wakker gebleven -> 1440
en: I lay there for half an hour | set a timer for 30 minutes | a 30-minute nap, I had 30 minutes -> 30
en: it took me an hour and a half to get there | ninety minutes of football -> 90
en: remind me in 2 and a half hours | we waited two and a half hours -> 150
en: back in a couple of hours | it lasts 2 hours -> 120
en: I slept for 8 hours -> 480
en: wait another hour | less than an hour away -> 60
"""

NO_LENGTH = [
    *("ik werd om 7 uur wakker", "zet de wekker op 7", "kwart over 6 op", "ik werd 3 keer wakker", "geen idee", ""),
    *("10 tot 15 minuten", "I got up at quarter past six", "half eleven", "3 days", "efkes gelegen"),
    *("eerst 10 minuten en toen 20 minuten",),
]

NUMBERS = """
nl: ik denk dat ik toch wel drie keer wakker was vannacht hoor | 3x eruit geweest | de kat maakte me 3 keer wakker -> 3
nl: een keer of twee wakker van de buren -> 2
en: the baby woke me up 3 times | up three times for the baby -> 3
en: I got up twice to let the dog out -> 2
"""


@pytest.mark.parametrize(("language", "sentence", "reading"), table(TIMES))
def test_the_time_in_a_sentence_is_found(language: str, sentence: str, reading: str) -> None:
    found = find_clock(sentence, language=language)
    assert found is not None
    said = [f"{wall:%H:%M}" for wall in (found.value, *found.others)]
    assert said == reading.split("/")


@pytest.mark.parametrize("sentence", NO_TIME)
def test_other_numbers_are_no_time(sentence: str) -> None:
    for language in ("nl", "en"):
        assert find_clock(sentence, language=language) is None


@pytest.mark.parametrize(("language", "sentence", "minutes"), table(LENGTHS))
def test_the_length_in_a_sentence_is_found(language: str, sentence: str, minutes: str) -> None:
    assert find_minutes(sentence, language=language) == int(minutes)


@pytest.mark.parametrize("sentence", NO_LENGTH)
def test_other_numbers_are_no_length(sentence: str) -> None:
    for language in ("nl", "en"):
        assert find_minutes(sentence, language=language) is None


@pytest.mark.parametrize(("language", "sentence", "count"), table(NUMBERS))
def test_the_number_of_times_in_a_sentence_is_found(language: str, sentence: str, count: str) -> None:
    assert find_count(sentence) == int(count)


@pytest.mark.parametrize(
    "sentence", ["ik werd om 3 uur wakker", "20 minuten", "3 pillen", "a few times", "2 of 3 keer"]
)
def test_other_numbers_are_no_number_of_times(sentence: str) -> None:
    assert find_count(sentence) is None


AROUND = st.sampled_from(
    [
        "{}",
        "zet de wekker op {}",
        "ik lag er rond {} in",
        "wake me up at {} please",
        "om {} was ik er weer",
        "she left at {}",
    ]
)


@given(st.times(), AROUND)
def test_a_time_on_24_hours_is_found_in_any_sentence(wall: time, around: str) -> None:
    found = find_clock(around.format(f"{wall:%H:%M}"), language="nl")
    assert found is not None
    assert f"{wall:%H:%M}" in {f"{one:%H:%M}" for one in (found.value, *found.others)}


@given(st.text(), st.sampled_from(["nl", "en", "xx"]))
def test_no_text_breaks_the_readers(text: str, language: str) -> None:
    clock, minutes, count = find_clock(text, language=language), find_minutes(text, language=language), find_count(text)
    assert clock is None or clock.value.second == 0
    assert minutes is None or 0 <= minutes <= 1440
    assert count is None or 0 <= count <= 50


@given(st.lists(st.sampled_from(["aap", "noot", "mies", "vuur", "the", "cat", "sat", "weather"]), max_size=12))
def test_words_without_a_time_have_none(words: list[str]) -> None:
    sentence = " ".join(words)
    assert find_clock(sentence, language="nl") is None
    assert find_minutes(sentence, language="nl") is None
    assert find_count(sentence) is None
