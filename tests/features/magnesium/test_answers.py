"""Typed answers to the reminder, and what is none."""

from datetime import time

import pytest

from bot.features.magnesium.answers import Answer, names_it, read_answer, read_time

NEAR = time(22)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ja", "yes"),
        ("Ja hoor!", "yes"),
        ("👍", "yes"),
        ("👍🏽", "yes"),
        ("👌", "yes"),
        ("✅", "yes"),
        ("ja net", "now"),
        ("net genomen", "now"),
        ("ja, net genomen", "now"),
        ("zojuist", "now"),
        ("genomen", "taken"),
        ("gedaan", "taken"),
        ("ik heb het genomen", "taken"),
        ("ja, magnesium genomen", "taken"),
        ("yes just now", "now"),
        ("Taken.", "taken"),
        ("done", "taken"),
        ("eerder genomen", "earlier"),
        ("ja, al genomen", "earlier"),
        ("taken earlier", "earlier"),
        ("nee", "no"),
        ("👎", "no"),
        ("no", "no"),
        ("vanavond niet", "skipped"),
        ("nee, vanavond niet", "skipped"),
        ("niet genomen", "skipped"),
        ("geen magnesium vanavond", "skipped"),
        ("overslaan", "skipped"),
        ("vergeten", "skipped"),
        ("not tonight", "skipped"),
        ("no, skip it", "skipped"),
        ("straks", "later"),
        ("later", "later"),
        ("nog niet", "later"),
        ("nee, nog niet genomen", "later"),
        ("ja, straks", "later"),
        ("not yet", "later"),
        ("weet ik niet", "unknown"),
        ("don't know", "unknown"),
        ("bij het eten", "dinner"),
        ("at dinner", "dinner"),
    ],
)
def test_an_answer_is_read_whatever_its_language(text: str, kind: str) -> None:
    assert read_answer(text, language="nl", near=NEAR) == Answer(kind)


@pytest.mark.parametrize(
    ("text", "language", "wall"),
    [
        ("om 9 uur", "nl", time(21)),
        ("eerder, om 20:30", "nl", time(20, 30)),
        ("ja, om half 9 genomen", "nl", time(20, 30)),
        ("ik heb het om kwart over 8 genomen", "nl", time(20, 15)),
        ("20:30", "nl", time(20, 30)),
        ("taken at 9", "en", time(21)),
        ("I took it at half past eight", "en", time(20, 30)),
    ],
)
def test_a_time_is_read_near_the_reminder(text: str, language: str, wall: time) -> None:
    assert read_answer(text, language=language, near=NEAR) == Answer("at", wall=wall)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("over een half uur", Answer("later", minutes=30)),
        ("Over 30 minuten", Answer("later", minutes=30)),
        ("nee, straks over een uur", Answer("later", minutes=60)),
        ("in 20 minutes", Answer("later", minutes=20)),
        ("een half uur geleden", Answer("ago", minutes=30)),
        ("een uur geleden genomen", Answer("ago", minutes=60)),
        ("half an hour ago", Answer("ago", minutes=30)),
    ],
)
def test_minutes_ahead_and_ago_are_told_apart(text: str, answer: Answer) -> None:
    assert read_answer(text, language="nl", near=NEAR) == answer


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hoeveel magnesium mag ik nemen?",
        "mag ik het straks nemen?",
        "magnesium",
        "helpt het?",
        "genomen?",
        "20",
        "acht",
        "20 min",
        "ok",
        "nee, om 9 uur",
        "ja nee",
        "straks genomen",
        "how much magnesium can I take",
        "ik heb magnesium genomen en nu buikpijn",
        "what if I forgot it yesterday?",
        "over 10 uur",
    ],
)
def test_what_is_no_answer_is_left_alone(text: str) -> None:
    assert read_answer(text, language="nl", near=NEAR) is None


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("8", Answer("at", wall=time(20))),
        ("om 8 uur", Answer("at", wall=time(20))),
        ("half 9", Answer("at", wall=time(20, 30))),
        ("2045", Answer("at", wall=time(20, 45))),
        ("weet ik niet meer", Answer("unknown")),
        ("vergeten", Answer("unknown")),
        ("zojuist", Answer("now")),
        ("vanavond niet", Answer("skipped")),
        ("terug", Answer("keep")),
        ("ja", None),
        ("genomen", None),
        ("is het erg?", None),
    ],
)
def test_where_a_time_was_asked_for_a_bare_number_is_one_and_a_bare_yes_is_not(
    text: str, answer: Answer | None
) -> None:
    assert read_time(text, language="nl", near=NEAR) == answer


def test_a_message_about_magnesium_is_known_by_its_own_words() -> None:
    assert names_it("gisteravond genomen")
    assert not names_it("niet")
    assert not names_it("23:15")
