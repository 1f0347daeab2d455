import pytest

from bot.domain.lexicon import Lexeme, Lexicon, meanings
from bot.domain.plain_words import plain_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("  Half   TWAALF! ", ["half", "twaalf"]),
        ("’s ochtends", ["s", "ochtends"]),
        ("'s Ochtends...", ["s", "ochtends"]),
        ("één", ["een"]),
        ("tweeënhalf", ["tweeenhalf"]),
        ("e\u0301e\u0301n", ["een"]),
        ("23u15", ["23", "u", "15"]),
        ("23 : 15", ["23:15"]),
        ("23:15.", ["23:15"]),
        ("11 p.m.", ["11", "pm"]),
        ("11 P. M.", ["11", "pm"]),
        ("1½ uur", ["1", "onehalf", "uur"]),
        ("3/4 uur", ["3", "kwart", "uur"]),
        ("1/3 uur", ["1", "/", "3", "uur"]),
        ("23:15 😴", ["23:15"]),
        ("👍🏽", ["thumbsup"]),
        ("23:15?", ["23:15", "?"]),
        ("22–23", ["22", "-", "23"]),
        ("20 à 30", ["20", "tot", "30"]),
        ("２３：１５", ["23:15"]),
        ("ja, hoor", ["ja", "hoor"]),
        ("", []),
    ],
)
def test_a_message_becomes_plain_words(text: str, words: list[str]) -> None:
    assert list(plain_words(text)) == words


TABLE = {"": {"now": "ok"}, "nl": {"now": "nu, op dit moment", "": "wel"}, "en": {"now": "now", "moment": "moment"}}


def test_the_longest_phrase_wins_and_fillers_have_no_meaning() -> None:
    lexemes = Lexicon(TABLE, numbers=True).read("wel op dit moment 7")
    assert lexemes is not None
    assert lexemes == (Lexeme("", "nl"), Lexeme("now", "nl"), Lexeme("7"))
    assert meanings(lexemes) == "now 7"


def test_one_unknown_word_leaves_the_message_unread() -> None:
    assert Lexicon(TABLE).read("nu of nooit") is None
    assert Lexicon(TABLE).read("nu 7") is None


def test_a_phrase_of_two_languages_gives_neither_away() -> None:
    assert Lexicon({"nl": {"past": "na"}}, {"en": {"past": "na"}}).read("na") == (Lexeme("past"),)


def test_a_phrase_cannot_have_two_meanings() -> None:
    with pytest.raises(ValueError, match="'over' means both"):
        Lexicon({"nl": {"past": "over"}, "en": {"done": "over"}})
