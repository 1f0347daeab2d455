"""The coach itself was away from Wednesday evening to Friday noon: the weekly message says so, and blames nobody."""

from tests.support.player import Player, words
from tests.support.processes import Town
from tests.support.scenes import fills_in_a_night, gets_to_know_the_coach


def next_check_in(jip: Player) -> None:
    while "uit om te slapen" not in words(jip.next_message()):
        continue


def test_an_outage_of_two_days_is_told_in_the_week_and_messages_go_on(jip: Player, place: Town) -> None:
    jip.turn_to("2026-06-14 20:00")
    gets_to_know_the_coach(jip)
    for _ in range(3):
        next_check_in(jip)
        fills_in_a_night(jip)
    assert jip.now().strftime("%a %H:%M") == "Wed 07:30"
    place.kill()
    before = len(jip.from_coach())
    jip.turn_to("2026-06-19 12:10")
    place.start()

    jip.shows("de nacht van donderdag op vrijdag")  # of use until eight in the evening
    assert len(jip.from_coach()) == before + 1
    fills_in_a_night(jip)
    missed = place.rows("select kind, day from outbox where outcome = 'missed' order by due_at")
    assert [(kind, str(day)) for kind, day in missed] == [
        ("magnesium", "2026-06-18"),
        ("checkin", "2026-06-18"),
        ("magnesium", "2026-06-19"),
    ]

    while "Je week in het kort" not in (text := words(jip.next_message())):
        continue
    assert jip.now().strftime("%a %H:%M") == "Sun 11:00"
    assert "Je vulde 4 van de 7 nachten in, dank je." in text
    assert "Van woensdagavond tot en met donderdagavond was ik er zelf niet." in text
    assert "Wat toen leeg bleef, ligt aan mij en niet aan jou." in text
    jip.says("/week").shows("was ik er zelf niet")
