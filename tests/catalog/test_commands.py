"""Command words of all languages: what is in the menu, and which words mean the same."""

from pathlib import Path

import pytest

from bot.catalog.commands import Commands, load_commands
from bot.errors import ContentError

ROOT = Path(__file__).resolve().parents[2]
ALIASES = {
    "diary": "dagboek diary ochtend checkin slaap",
    "magnesium": "magnesium nacht night",
    "week": "week",
    "trend": "trend verloop trends",
    "trial": "proef test trial",
    "nights": "nachten nights",
    "faq": "vraag faq",
    "settings": "instellingen settings",
    "pause": "pauze pause stop vakantie",
    "help": "help hulp",
    "start": "start",
    "resume": "verder resume",
    "language": "taal language",
    "language-nl": "nederlands",
    "language-en": "english",
    "privacy": "privacy",
    "sos": "sos",
    "delete": "wis verwijder delete",
    "again": "opnieuw",
}


@pytest.fixture(scope="module")
def shipped() -> Commands:
    return load_commands({language: ROOT / "content" / language for language in ("nl", "en")})


@pytest.fixture
def load(tmp_path):
    def of(**files: str) -> Commands:
        folders = {}
        for language, text in files.items():
            folders[language] = tmp_path / language
            folders[language].mkdir()
            (folders[language] / "commands.yml").write_text(text, encoding="utf-8")
        return load_commands(folders)

    return of


@pytest.mark.parametrize(("name", "word"), [(name, word) for name, words in ALIASES.items() for word in words.split()])
def test_every_word_of_the_plan_means_what_it_should(shipped, name, word):
    assert shipped.read(f"/{word}") == (name, True)
    assert shipped.read(word) == (name, False)


@pytest.mark.parametrize(
    ("language", "menu"),
    [
        ("nl", "dagboek magnesium week trend proef nachten dutje vraag instellingen pauze help"),
        ("en", "diary magnesium week trend trial nights nap faq settings pause help"),
    ],
)
def test_the_menu_has_eleven(shipped, language, menu):
    assert [word for word, _ in shipped.menu(language)] == menu.split()
    assert all(3 <= len(description) <= 256 for _, description in shipped.menu(language))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("/week", ("week", True)),
        ("/WEEK", ("week", True)),
        ("/Week@sluimer_bot", ("week", True)),
        ("/week@Sluimer_Bot", ("week", True)),
        ("  /week  ", ("week", True)),
        ("/week van juni", ("week", True)),
        ("/week\nvan juni", ("week", True)),
        ("/start 12345", ("start", True)),
        ("Week", ("week", False)),
        ("week.", ("week", False)),
        ("STOP!", ("pause", False)),
        ("\tpauze\n", ("pause", False)),
        ("week van juni", (None, False)),
        ("de week", (None, False)),
        ("week?", (None, False)),
        ("weken", (None, False)),
        ("/weken", (None, True)),
        ("/", (None, True)),
        ("//", (None, True)),
        ("/@sluimer_bot", (None, True)),
        ("/ week", (None, True)),
        ("", (None, False)),
        (" \n ", (None, False)),
        ("20", (None, False)),
        ("23:15", (None, False)),
        ("ja", (None, False)),
        ("👍", (None, False)),
        ("!", (None, False)),
    ],
)
def test_what_is_a_command(shipped, typed, read):
    assert shipped.read(typed) == read


def test_a_word_is_given_with_its_slash_for_use_in_a_text(shipped):
    assert shipped.word("nl", "diary") == "/dagboek"
    assert shipped.word("en", "diary") == "/diary"


def test_a_word_may_stand_in_two_languages_if_it_means_the_same(load):
    commands = load(nl="- {name: week, word: week}\n", en="- {name: week, word: week, aliases: [week]}\n")
    assert commands.read("/week") == ("week", True)


@pytest.mark.parametrize(
    "files",
    [
        {"nl": "- {name: week, word: week}\n- {name: help, word: week}\n"},
        {"nl": "- {name: week, word: week}\n", "en": "- {name: help, word: hulp, aliases: [week]}\n"},
        {"nl": "- {name: week, word: Week}\n"},
        {"nl": "- {name: week, word: de week}\n"},
        {"nl": f"- {{name: week, word: {'w' * 33}}}\n"},
        {"nl": "- {name: week, word: /week}\n"},
        {"nl": "- {name: week, word: week, aliases: [Weekoverzicht]}\n"},
        {"nl": "- {name: week, word: week, aliases: [de week]}\n"},
        {"nl": f"- {{name: week, word: week, description: {'x' * 257}}}\n"},
        {"nl": "- {name: week, word: week, descripion: typo}\n"},
        {"nl": "- {word: week}\n"},
        {"nl": "week\n"},
        {"nl": "- {name: week\n"},
        {"nl": ""},
    ],
)
def test_a_wrong_file_is_an_error_that_names_it(load, files):
    with pytest.raises(ContentError, match=r"^[^\n]*/commands\.yml:[12]: [^\n]+$"):
        load(**files)


def test_a_missing_file_is_an_error_that_names_it(tmp_path):
    with pytest.raises(ContentError, match=r"commands\.yml: "):
        load_commands({"nl": tmp_path})


def test_a_file_in_another_encoding_is_an_error_that_names_it(tmp_path):
    (tmp_path / "commands.yml").write_bytes("- {name: week, word: week, description: één}".encode("latin-1"))
    with pytest.raises(ContentError, match=r"commands\.yml: "):
        load_commands({"nl": tmp_path})
