from datetime import time

import pytest

from bot.domain.spoken_clock import ClockReading, read_clock, read_clock_range

EVENING, MORNING = time(23), time(7)


def table(text: str) -> list[tuple[str, str]]:
    """Lines of `words | words -> reading`, one pair a phrase."""
    pairs = []
    for line in text.strip().splitlines():
        phrases, reading = line.split("->")
        pairs += [(phrase.strip(), reading.strip()) for phrase in phrases.split("|")]
    return pairs


IN_THE_EVENING = """
23:15 | 23.15 | 2315 | 23u15 | 23h15 | 23 u 15 | 23 uur 15 | 23 15 | 23:15u | 23.15 uur | om 23:15 | 23: 15 -> 23:15
rond 23:15 | ongeveer 23.15 | ik denk 23:15 | 23:15 denk ik | zo rond 23:15 | 23:15! | 23:15 uur. | 23:15 😴 -> 23:15
23h | 23u | 23 uur | 23 | 11pm | 11 pm | 11 p.m. | 11 PM | elf uur | 11 uur | 11u | elf | elf ure -> 23:00
eleven | 11 o'clock | eleven o’clock | at 11 | around eleven | 11ish | about 11pm | just after eleven -> 23:00
na elven | after eleven | elevenish | ook om elf uur | also 11 -> 23:00
tegen elven | rond een uur of elf | een uur of 11 | om een uur of elf -> 23:00
rond de klok van elf | klokslag elf | stipt 11 uur -> 23:00
elf uur 's avonds | 11 uur savonds | gisteravond elf uur | 's avonds om 11 uur | 11 in the evening -> 23:00
11 at night | eleven last night | ik denk rond elf uur | denk elf uur | om en nabij elf uur -> 23:00
half twaalf | half 12 | halftwaalf | om half twaalf | rond half 12 -> 23:30
tegen half twaalf | halfuur voor middernacht | half an hour before midnight | net voor half twaalf -> 23:30
half eleven | 11:30 | eleven thirty | half past eleven | half past 11 | 11.30pm | 1130 | 11u30 | half 12 uur -> 23:30
half elf | 22:30 | half 11 | half ten | ten thirty | half past ten | 10u30 | zo rond half elf -> 22:30
net voor half elf -> 22:30
kwart voor elf | kwart voor 11 | kwartier voor elf | quarter to eleven | a quarter to 11 | quarter of eleven -> 22:45
quarter before eleven | tien uur vijfenveertig | tien uur vijf en veertig | ten forty-five | ten forty five -> 22:45
tien over half elf | 10 over half 11 | tien na half elf | twintig voor elf | 20 voor 11 | twenty to eleven -> 22:40
vijf voor half elf | 5 voor half 11 | 22:25 | twenty five past ten | twenty-five past ten | 25 past 10 -> 22:25
vijf na half elf | vijf over half elf | vijfentwintig voor elf | 25 to 11 | 25 minuten voor elf -> 22:35
vijf na elven | five after eleven -> 23:05
vijf over elf | 5 over 11 | vijf na elf | five past eleven | 5 minutes past 11 | eleven oh five | 11 uur 5 -> 23:05
quarter past eleven | a quarter past eleven | quarter past 11 | quarter after eleven | eleven fifteen -> 23:15
kwart over elf | kwart over 11 | kwart na elf | kwart na 11 | kwartier na elf -> 23:15
elf uur en vijftien minuten | elf uur vijftien -> 23:15
tien voor twaalf | 10 voor 12 | ten to twelve | ten to midnight | tien voor middernacht | ten till twelve -> 23:50
24:00 | 00:00 | 0:00 | 0u00 | 24u | 0u | middernacht | rond middernacht | midnight | around midnight | 2400 -> 00:00
12 midnight | 12 uur middernacht | mid-night | twelve o'clock midnight -> 00:00
12am | 12 a.m. | twaalf uur 's nachts | twaalf uur | 12 uur | twelve | gisteravond twaalf uur -> 00:00
0:15 | 00.15 | 0015 | kwart over twaalf | kwart over middernacht | quarter past midnight | 24:15 -> 00:15
half een | half 1 | half één | half past twelve | twelve thirty | half uur na middernacht | halfeen -> 00:30
half an hour after midnight | een half uur na middernacht | halfuurtje na middernacht -> 00:30
vijf voor half 1 | vijf voor half een | 00:25 -> 00:25
vijf over half 1 | 0u35 -> 00:35
rond een uur of 1 | om een uur | een uur | één uur | 1 uur | 01:00 | 1am | one | tegen enen | 1 uur 's nachts -> 01:00
pas om 1 uur | laat, 1 uur | gisteravond 1 uur | vannacht om 1 uur -> 01:00
bijna elf uur | almost eleven | tegen den elf uur | 23h00 | 11 o clock | elf uren -> 23:00
11.15 pm | 11:15pm | 11:15p | kwart over elf 's avonds | 23u15min | eleven-fifteen | fifteen past eleven -> 23:15
ten-thirty | 10:30 p m | 22 uur 30 | tien uur dertig | 30 past ten | 30 minutes past ten -> 22:30
ten of eleven | 10 minutes before eleven | 's avonds om 10 voor 11 | tien minuten voor elf -> 22:50
three quarters past ten | drie kwart over tien -> 22:45
3 minuten over 23:10 | three minutes past 23.10 | 23 uur 13 -> 23:13
07:30 PM | 7:30 in the evening | half acht 's avonds | vanavond om half 8 | tonight at 7:30 -> 19:30
half twee | half 2 | 1:30 | half one | half past one | 1u30 -> 01:30
19:00 | 7pm | zeven uur 's avonds | 7 in the evening -> 19:00
twaalf uur 's middags | noon | 12pm | 12 uur smiddags | 12 in the afternoon | midday -> 12:00
half een 's middags | half past twelve in the afternoon | 12.30 pm -> 12:30
"""

IN_THE_MORNING = """
7 | 07:00 | 7:00 | 7.00 | 0700 | 700 | 7u | 7h | 7 uur | zeven uur | zeven | om zeven uur | rond zevenen -> 07:00
7am | 7 a.m. | seven | seven o'clock | at seven | about 7 | 7ish | 7 in the morning | this morning at 7 -> 07:00
also 7 | ook 7 | sevenish | na zevenen -> 07:00
zeven uur 's ochtends | 7 uur ’s morgens | vanochtend 7 uur | vanmorgen om zeven uur | 's ochtends om 7 uur -> 07:00
nee, 7 uur | ja 7 uur | ok 7 uur | 7 uur hoor | eh 7 uur | 7 uur ofzo | 7 of zo | euh 7u | 7 or so -> 07:00
kwart over 6 | kwart over zes | kwart na zes | 6:15 | 615 | 0615 | quarter past six | six fifteen | 6u15 -> 06:15
kwart voor 7 | kwart voor zeven | 06:45 | 6.45 | 645 | quarter to seven | six forty-five | 6h45 | 6 u 45 -> 06:45
tien over half 7 | tien over half zeven | 10 na half 7 | twintig voor zeven | 6:40 | twenty to seven -> 06:40
vijf voor half zeven | 6:25 | vijf voor half 7 | 25 past six -> 06:25
half 7 | half zeven | halfzeven | zes uur dertig | 6:30 | half past six | half six | six thirty -> 06:30
half acht | half 8 | 07:30 | 7,30 uur | zo rond half 8 | iets na half 8 | half seven | half past 7 -> 07:30
ten to seven | tien voor zeven | 6:50 | 10 min voor 7 | ten before seven | ten minutes to seven -> 06:50
drie over zes | 3 over 6 | 6:03 | three minutes past six | six oh three | zes uur drie -> 06:03
acht uur | 8u | tegen achten | eight | 8 uur vanochtend -> 08:00
half tien | 9:30 | half 10 | half nine | negen uur dertig -> 09:30
tien uur | 10 uur | 10u | ten | 10:00 | rond tienen -> 10:00
elf uur | 11u | eleven -> 11:00
twaalf uur | 12 uur | 12:00 | noon -> 12:00
half een | half past twelve -> 12:30
13:00 | 13u | 1pm | een uur 's middags | 1 uur smiddags | 13 uur -> 13:00
vijf uur | 5 | five | 5u | 5 uur vannacht -> 05:00
het is kwart over vijf | it's quarter past five | kwart over 5 's ochtends | vanmorgen om kwart over 5 -> 05:15
twelve-oh-three | twelve zero three | twelve o three | 3 over 12 's middags -> 12:03
7 in the am | 7a | 7 a m | 's morgens om 7 | 7 uur in de morgen | in de ochtend 7 uur -> 07:00
3 oclock am | om 3 in de nacht | midden in de nacht om 3 uur | 3 in the middle of the night -> 03:00
drie uur 's nachts | 3 at night | vannacht 3 uur | 3am -> 03:00
"""

NOT_A_CLOCK = [
    *("", " ", "?", "23:15?", "is 20 minuten wakker normaal?", "half 12?", "hoe laat is het", "laat", "vroeg"),
    *("25:00", "25", "24:60", "7:60", "7:5", "99", "123456", "23:15:30", "-7", "7-8", "22:00-23:00", "7 of 8"),
    *("7 à 8 uur", "tussen 11 en half 12", "elf uur of twaalf uur", "half", "kwart over", "voor 12", "na 11"),
    *("20 min", "20 minuten", "een kwartier", "drie kwartier", "half uur", "anderhalf uur", "doorgeslapen", "niet"),
    *("niet om 7 uur", "7 uur niet", "weet ik niet", "geen idee", "skip", "ja", "nee", "goed", "23:15 magnesium"),
    *("13 am", "23:00 's ochtends", "9 uur 's middags", "half half 7", "40 over 7", "kwart over half 7", "7 7 7"),
    *("maandag", "7 keer", "2x", "400 mg", "half dertien over", "11 12 13", "uur", "o'clock", "pm", "7%", "1/2"),
    *("zet de wekker op 7", "7 uur wakker maar pas 8 uur eruit", "€7", "7°C", "VII", "seven eleven twelve", "7,5"),
]


def hhmm(reading: ClockReading | None) -> str:
    return f"{reading.value:%H:%M}" if reading else "None"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("text", "reading"), table(IN_THE_EVENING))
def test_the_evening_is_read_as_people_say_it(text: str, reading: str, language: str) -> None:
    if any(char.isdigit() for char in text) and text.startswith("half"):
        language = "nl"
    assert hhmm(read_clock(text, language=language, near=EVENING)) == reading


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("text", "reading"), table(IN_THE_MORNING))
def test_the_morning_is_read_as_people_say_it(text: str, reading: str, language: str) -> None:
    if any(char.isdigit() for char in text) and text.startswith("half"):
        language = "nl"
    assert hhmm(read_clock(text, language=language, near=MORNING)) == reading


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("text", NOT_A_CLOCK)
def test_what_is_not_a_clock_time_is_not_read(text: str, language: str) -> None:
    assert read_clock(text, language=language, near=MORNING) is None


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("tussen 11 en half 12", "23:00 23:30"),
        ("van elf tot kwart over elf", "23:00 23:15"),
        ("11 à 12 uur", "23:00 00:00"),
        ("elf of half twaalf", "23:00 23:30"),
        ("22:30-23:00", "22:30 23:00"),
        ("between ten and half past ten", "22:00 22:30"),
        ("from ten to eleven", "22:00 23:00"),
        ("10 or 11pm", "22:00 23:00"),
    ],
)
def test_two_times_are_a_range_and_no_time(text: str, ends: str, language: str) -> None:
    assert read_clock(text, language=language, near=EVENING) is None
    assert " ".join(f"{end:%H:%M}" for end in read_clock_range(text, language=language, near=EVENING)) == ends


@pytest.mark.parametrize(
    "text", ["ten to seven", "half 12", "11 en 12", "20 of 30 schapen", "tussen 11", "", "11-", "?"]
)
def test_other_texts_are_no_range(text: str) -> None:
    assert read_clock_range(text, language="nl") == ()


@pytest.mark.parametrize(
    ("text", "nl", "en"),
    [
        ("half 11", "22:30", "23:30"),
        ("half 10", "21:30", "22:30"),
        ("rond half 11", "22:30", "22:30"),
        ("half 11 's avonds", "22:30", "22:30"),
        ("about half 11", "23:30", "23:30"),
        ("half 11 pm", "22:30", "23:30"),
        ("half elf", "22:30", "22:30"),
        ("half eleven", "23:30", "23:30"),
        ("rond half eleven", "23:30", "23:30"),
        ("about half elf", "22:30", "22:30"),
        ("half past 10", "22:30", "22:30"),
        ("vijf voor half 11", "22:25", "22:25"),
    ],
)
def test_words_decide_what_half_means_and_else_the_language(text: str, nl: str, en: str) -> None:
    assert hhmm(read_clock(text, language="nl", near=EVENING)) == nl
    assert hhmm(read_clock(text, language="en", near=EVENING)) == en


@pytest.mark.parametrize(
    ("text", "near", "value", "others"),
    [
        ("7", time(7), "07:00", ["19:00"]),
        ("7", time(19, 30), "19:00", ["07:00"]),
        ("11:30", time(23), "23:30", ["11:30"]),
        ("12", time(23), "00:00", ["12:00"]),
        ("half 1", time(23), "00:30", ["12:30"]),
        ("1", time(22), "01:00", ["13:00"]),
        ("7", None, "07:00", ["19:00"]),
        ("11", None, "23:00", ["11:00"]),
        ("12", None, "00:00", ["12:00"]),
        ("2", None, "02:00", ["14:00"]),
        ("07:00", time(19), "07:00", []),
        ("19:00", time(7), "19:00", []),
        ("7 uur 's ochtends", time(19), "07:00", []),
        ("7pm", time(7), "19:00", []),
        ("middernacht", time(12), "00:00", []),
        ("noon", time(0), "12:00", []),
        ("00:30", time(12), "00:30", []),
        ("11:30", None, "11:30", ["23:30"]),
        ("12:15", None, "12:15", ["00:15"]),
        ("half 12", None, "23:30", ["11:30"]),
        ("07:30 pm", time(7), "19:30", []),
    ],
)
def test_the_own_usual_time_chooses_between_morning_and_evening(
    text: str, near: time | None, value: str, others: list[str]
) -> None:
    reading = read_clock(text, language="nl", near=near)
    assert reading is not None
    assert f"{reading.value:%H:%M}" == value
    assert [f"{other:%H:%M}" for other in reading.others] == others
