"""kill -9 at any moment: the open question, the reminders and all answers are there afterwards."""

from tests.support.player import Player
from tests.support.processes import Town
from tests.support.scenes import gets_to_know_the_coach


def test_a_checkin_goes_on_where_it_was_after_kill_nine(jip: Player, place: Town) -> None:
    gets_to_know_the_coach(jip)
    jip.taps("Vul afgelopen nacht vast in").sees("uit om te slapen")
    jip.says("half 12").sees("23:30.")

    place.kill()
    jip.says("kwartierke")
    place.start()

    jip.sees("Een kwartier.")
    place.kill()
    place.start()
    jip.taps("20 min").shows("voor het laatst wakker")


def test_a_reminder_comes_once_though_the_coach_was_killed_before_and_after(jip: Player, place: Town) -> None:
    gets_to_know_the_coach(jip)
    place.kill()
    jip.turn(hours=2)
    place.start()
    jip.until(lambda: "avondroutine" in jip.last()["text"], "the reminder")
    place.kill()
    place.start()
    jip.turn(minutes=2)  # the lease of a message that was under way is over
    jip.says("/help").sees("Meteen iemand nodig?")
    assert sum("avondroutine" in one["text"] for one in jip.from_coach()) == 1
    jip.taps("Genomen").shows("Genoteerd")


def test_an_answer_is_applied_once_though_telegram_delivers_it_again(jip: Player, place: Town) -> None:
    gets_to_know_the_coach(jip)
    jip.taps("Vul afgelopen nacht vast in").sees("uit om te slapen")
    jip._post("/_test/faults", {"method": "sendMessage", "hang": 60, "times": 1})
    jip.says("half 12")
    jip.until(lambda: place.rows("select * from nights where answers like '%23:30%'"), "the answer in the database")
    place.kill()
    jip.http.delete("/_test/faults")
    place.start()
    jip.sees("hoelang duurde het voor je sliep?")
    jip.says("20").sees("'s nachts wakker")


def test_a_reply_that_did_not_get_through_is_tried_again(jip: Player) -> None:
    gets_to_know_the_coach(jip)
    jip._post("/_test/faults", {"method": "sendMessage", "drop": "before", "times": 1})
    jip.says("/vraag").sees("Waar loop je tegenaan?")
