"""From /start to the weekly message, as two people live it."""

from bot.db import people
from tests.support.player import Player, words
from tests.support.processes import Town
from tests.support.scenes import fills_in_a_night, gets_to_know_the_coach, meets_the_coach


def test_jip_taps_through_a_reminder_and_a_checkin_in_dutch(jip: Player) -> None:
    gets_to_know_the_coach(jip)

    reminder = jip.next_message()
    assert "Tijd voor je avondroutine" in reminder["text"]
    assert jip.now().strftime("%a %H:%M") == "Thu 22:00"
    assert reminder["silent"] is False
    jip.taps("Genomen").sees("Genoteerd, om 22:00.")

    checkin = jip.next_message()
    assert "de nacht van donderdag op vrijdag" in checkin["text"]
    assert jip.now().strftime("%a %H:%M") == "Fri 07:30"
    fills_in_a_night(jip)
    assert "ongeveer 7 uur" in words(jip.last())


def test_robin_types_a_checkin_in_english_with_a_question_in_the_middle(robin: Player) -> None:
    meets_the_coach(robin)
    assert "the night from Thursday to Friday" in robin.next_message()["text"]

    robin.says("11:30").sees("23:30.")
    robin.says("quarter of an hour").sees("awake")
    robin.says("how many milligrams of magnesium per day?").shows("general information").sees("awake")
    robin.says("20").sees("last")
    robin.says("quarter to 7").sees("out of bed")
    robin.says("7").sees("How was your night?")
    robin.says("4").sees("so-so")
    robin.says("so-so").sees("Thank you, it's in.")
    assert "about 6 hours and 40 minutes" in robin.last()["text"] or "about 6 hours 40 minutes" in robin.last()["text"]


def test_a_week_of_nights_ends_in_the_weekly_message_on_sunday_at_eleven(jip: Player) -> None:
    gets_to_know_the_coach(jip)
    jip.turn_to("2026-06-15 06:00")
    for _ in range(7):
        while "uit om te slapen" not in words(jip.next_message()):
            continue
        fills_in_a_night(jip)
    while "Je week in het kort" not in (text := words(jip.next_message())):
        continue
    assert jip.now().strftime("%a %H:%M") == "Sun 11:00"
    assert "Je vulde 7 van de 7 nachten in" in text
    assert "Gemiddeld over 7 nachten sliep je ongeveer" in text
    jip.until(lambda: "overdag" in words(jip.last()), "the question about the days")
    jip.taps("Viel bijna in slaap").shows("achter het stuur")


def test_wis_removes_every_row(jip: Player, place: Town) -> None:
    gets_to_know_the_coach(jip)
    jip.taps("Vul afgelopen nacht vast in").sees("licht uit")
    jip.says("/wis").sees("alles")
    jip.taps("Ja, wis alles").sees("is gewist")
    assert set(place.ask(lambda conn: people.count_rows(conn, jip.user)).values()) == {0}
