"""A message at the question whether something is right: it neither answers for it nor makes it forgotten."""

from datetime import time

from tests.features.checkin.conftest import Mornings

WHOLE = ("23:30", "15", "20", "06:45", "07:00", "goed")


def test_a_lone_time_where_several_answers_differ_changes_none_of_them(jip: Mornings) -> None:
    jip.plays(*WHOLE)
    before = jip.answers()
    jip.plays("23:00 licht uit, 6:30 wakker", "6:30")
    assert jip.answers() == before, "it would be lights out at half past six in the evening"
    assert jip.plays("ja").startswith("Aangepast.")
    assert (jip.answers()["lights_out"], jip.answers()["woke"]) == (time(23), time(6, 30))


def test_what_is_not_understood_there_gets_an_example(curious_jip: Mornings) -> None:
    curious_jip.plays(*WHOLE, "23:00 licht uit, 6:30 wakker")
    assert curious_jip.plays("xyzzy plugh").startswith("Typ ja of nee. Er staat al: licht uit 23:30")


def test_a_second_message_adds_to_what_the_first_one_said(jip: Mornings) -> None:
    jip.plays(*WHOLE, "23:00 licht uit, 6:30 wakker")
    jip.says("kwart over 7 eruit")
    assert "Nu zeg je: licht uit 23:00, wakker geworden 06:30 en uit bed 07:15." in jip.last.text
    jip.says("ja")
    told = jip.answers()
    assert (told["lights_out"], told["woke"], told["out_of_bed"]) == (time(23), time(6, 30), time(7, 15))


def test_the_last_word_about_one_answer_counts(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "licht uit om 23:00", "licht uit om 22:45")
    assert "Nu zeg je: licht uit 22:45." in jip.last.text
    jip.says("licht uit 23:30")
    assert "Zal ik dat veranderen?" not in jip.last.text
    assert jip.answers()["lights_out"] == time(23, 30)


def test_a_doubt_is_still_there_after_a_piece_of_the_night(jip: Mornings) -> None:
    jip.plays("23:00", "20", "5 uur")
    jip.says("kwart voor 7 eruit")
    assert jip.last.text.endswith("Je was 's nachts 5 uur wakker, klopt dat?")
    assert jip.plays("ja").startswith("5 uur. Hoe laat werd je")
    assert (jip.answers()["waso"], jip.answers()["out_of_bed"]) == (300, time(6, 45))
