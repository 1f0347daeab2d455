"""Short texts: every one is there, whole, or it is an error that says which."""

from pathlib import Path

import pytest

from bot.catalog.words import Words
from bot.errors import ContentError


@pytest.fixture
def speak(tmp_path: Path):
    def of(*files: str, language: str = "nl") -> Words:
        for number, text in enumerate(files):
            (tmp_path / f"{number}.ftl").write_text(text, encoding="utf-8")
        return Words(language, tmp_path)

    return of


def test_a_text_is_given_as_it_is_written(speak):
    words = speak("sheep-hello = Hoi, 's avonds 😴 & <b>zo</b>\n")
    assert words("sheep-hello") == "Hoi, 's avonds 😴 & <b>zo</b>"
    assert words.language == "nl"


def test_an_argument_is_put_in_without_invisible_signs(speak):
    assert speak("sheep-name = Dag { $name }!\n")("sheep-name", name="Anne") == "Dag Anne!"


def test_an_argument_is_no_pattern(speak):
    assert speak("sheep-name = Dag { $name }!\n")("sheep-name", name="{ $other } { sheep-x }") == (
        "Dag { $other } { sheep-x }!"
    )


@pytest.mark.parametrize(("nights", "text"), [(0, "0 nachten"), (1, "1 nacht"), (2, "2 nachten"), (21, "21 nachten")])
def test_numbers_choose_their_form(speak, nights, text):
    words = speak("sheep-nights = { $n ->\n    [one] { $n } nacht\n   *[other] { $n } nachten\n }\n")
    assert words("sheep-nights", n=nights) == text


@pytest.mark.parametrize(("language", "text"), [("nl", "1.234,5"), ("en", "1,234.5")])
def test_numbers_are_written_as_the_language_writes_them(speak, language, text):
    assert speak("sheep-n = { $n }\n", language=language)("sheep-n", n=1234.5) == text


def test_an_id_given_as_text_keeps_its_digits(speak):
    assert speak("sheep-id = { $id }\n")("sheep-id", id=str(1234567890)) == "1234567890"


def test_several_lines_and_several_files_are_one_language(speak):
    words = speak("sheep-a =\n    Een regel.\n    Nog een.\n\n    Een alinea.\n", "moon-a = Maan\n")
    assert words("sheep-a") == "Een regel.\nNog een.\n\nEen alinea."
    assert words("moon-a") == "Maan"
    assert words.has("moon-a")
    assert not words.has("moon-b")


@pytest.mark.parametrize(
    ("key", "arguments", "told"),
    [
        ("sheep-none", {}, "sheep-none"),
        ("sheep-name", {}, "sheep-name"),
        ("sheep-name", {"nam": "Anne"}, "sheep-name"),
        ("sheep-other", {}, "sheep-other"),
        ("sheep-empty", {}, "sheep-empty"),
        ("-sheep-term", {}, "sheep-term"),
        ("", {}, ""),
    ],
)
def test_a_gap_is_an_error_that_names_language_and_text(speak, key, arguments, told):
    named = "sheep-name = Dag { $name }\nsheep-other = { sheep-missing }\n"
    words = speak(named, "sheep-empty =\n    .title = x\n-sheep-term = Sluimer\n")
    with pytest.raises(ContentError) as gap:
        words(key, **arguments)
    assert str(gap.value).startswith("nl: ")
    assert told in str(gap.value)


@pytest.mark.parametrize("junk", ["sheep-a = { $name\n", "wat is dit\n", "sheep-a = goed\n\n= fout\nnog meer\n"])
def test_a_file_that_cannot_be_read_is_named_in_one_line(speak, tmp_path, junk):
    with pytest.raises(ContentError) as unread:
        speak(junk)
    assert str(unread.value).startswith(f"{tmp_path / '0.ftl'}: cannot be read: ")
    assert len(str(unread.value).splitlines()) == 1


def test_a_file_in_another_encoding_is_named_too(tmp_path):
    (tmp_path / "0.ftl").write_bytes("sheep-a = één".encode("latin-1"))
    with pytest.raises(ContentError, match=r"0\.ftl: not UTF-8 "):
        Words("nl", tmp_path)
