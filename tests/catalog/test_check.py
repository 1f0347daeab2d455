import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.catalog.catalog import load
from bot.catalog.check import check

TODAY = date(2026, 11, 24)
FAQ = "faq/mg-dose.md"
SOS = "- {name: sos"  # line 13 of commands.yml
FIRST = "Hoeveel milligram elke avond aaaa"


def test_good_content_has_no_problem(content: Path, source: Path):
    assert check(content, TODAY, source=source) == []


CASES = {
    "a long title": (FAQ, "title: Titel mg-dose", "title: " + "t" * 35, 3, "title has 35 characters, at most 34"),
    "a long first part": (FAQ, "Kort.", "k" * 451, 33, "first has 451 characters, at most 450"),
    "a long second part": (FAQ, "Lang.", "l" * 1501, 33, "more has 1501 characters"),
    "too few questions": (FAQ, "  - hoeveel milligram elke avond aaaa\n", "", 4, "24 example questions"),
    "the same question twice": (FAQ, "elke avond bbbb", "elke ávond aaaa?", 6, "is in mg-dose.md:5 too"),
    "a question of two topics": ("faq/sleep-naps.md", "dutje in de namiddag aaaa", FIRST, 5, "is in mg-dose.md:5"),
    "a question that is elsewhere": ("elsewhere.txt", "wat", f"{FIRST}\nwat", 1, "is a question in mg-dose.md:5"),
    "no source": (FAQ, "sources: [Handboek]", "sources: []", 30, "no sources"),
    "an old review": (FAQ, "2026-11-01", "2025-11-23", 31, "over a year ago"),
    "a review in the future": (FAQ, "2026-11-01", "2026-11-25", 31, "in the future"),
    "an unknown relative": (FAQ, "sources:", "related: [sleep-naps, pets]\nsources:", 30, "related topic 'pets'"),
    "itself as relative": (FAQ, "sources:", "related: [mg-dose]\nsources:", 30, "related topic 'mg-dose'"),
    "an unknown action": (FAQ, "sources:", "actions:\n  - pause-14\n  - fly\nsources:", 32, "unknown action 'fly'"),
    "broken front matter": (FAQ, "title: Titel", "title: Titel: ", 3, "not YAML"),
    "an unknown complaint": (FAQ, "sources:", "complaint: nose\nsources:", 30, "complaint"),
    "a long tip": ("tips/rise.md", "Tip.", "t" * 301, 7, "tip has 301 characters"),
    "a long why": ("tips/rise.md", "Daarom.", "t" * 501, 7, "why has 501 characters"),
    "a long privacy text": ("privacy.md", "Wat ik", "t" * 2800, 5, "at most 2800"),
    "a long safety text": ("safety/crisis.md", "Help:", "t" * 4096, 8, "at most 4096"),
    "safety without phrases": ("safety/crisis.md", "phrases: [wil niet meer leven]\n", "", 1, "no phrases"),
    "a forbidden word": (FAQ, "Lang.", "Goed.\nHet geneest alles, maar geneest niet.", 38, "forbidden words: geneest"),
    "a forbidden word in a short text": ("texts/faq.ftl", "Weet ik", "Geneest ik", 1, "forbidden words: geneest"),
    "a long button": ("texts/faq.ftl", "more = +", "more = " + "+" * 41, 5, "41 characters, at most 40"),
    "a long text": ("texts/faq.ftl", "guesses = ?", "guesses = " + "x" * 4097, 2, "at most 4096"),
    "another placeholder": ("texts/faq.ftl", "$count", "$number", 4, "placeholders $number; in en: $count"),
    "a missing text": ("texts/faq.ftl", "faq-guesses = ?\n", "", 0, "faq-guesses is missing; en has it"),
    "a text twice": ("texts/faq.ftl", "faq-guesses = ?", "faq-guesses = ?\nfaq-guesses = !", 3, "is in faq.ftl:2 too"),
    "a text of another feature": ("texts/faq.ftl", "es = ?", "es = ?\nweek-x = !", 3, "week-x is in faq.ftl"),
    "a line that is no text": ("texts/faq.ftl", "faq-guesses = ?", "faq-guesses = ?\n???", 3, "cannot be read"),
    "another menu": ("commands.yml", ", description: Week nl", "", 0, "the menu is ; in en it is week"),
    "a command less": ("commands.yml", "name: week, word: week", "name: x, word: x", 0, "no command 'week'"),
    "an unknown rule": ("tips/rise.md", "rule: long-sol", "rule: sometimes", 3, "unknown rule 'sometimes'"),
    "commands that are not YAML": ("commands.yml", "{name", "{{name", 1, "commands.yml is not YAML"),
    "a command that is none": ("commands.yml", "word: sos", "wort: sos", 16, "word: Field required"),
    "a word of two commands": ("commands.yml", "word: sos", "word: help", 16, "/help means both help and sos"),
    "a command that nobody knows": ("commands.yml", SOS, f"- {{name: foo, word: x}}\n{SOS}", 16, "the command 'foo'"),
    "a language of nobody": ("commands.yml", SOS, f"- {{name: language-fr, word: x}}\n{SOS}", 16, "'language-fr'"),
    "a leftover": (FAQ, "Kort.", "Kort. TODO", 33, "TODO was left behind"),
    "a leftover in the front matter": (FAQ, "[Handboek]", "[XXX]", 30, "XXX was left behind"),
    "a leftover in a short text": ("texts/faq.ftl", "guesses = ?", "guesses =\n    FIXME", 3, "FIXME was left behind"),
    "a leftover in the menu": ("commands.yml", "Week nl", "XXX", 1, "XXX was left behind"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_problem_is_reported_with_file_and_line(content: Path, source: Path, case: str):
    name, old, new, line, what = CASES[case]
    file = content / "nl" / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = [(one.file, one.line) for one in check(content, TODAY, source=source) if what in one.what and one.mend]
    assert found == [(file, line)]


@pytest.mark.parametrize(
    "name",
    [FAQ, "tips/rise.md", "safety/emergency.md", "privacy.md", "texts/faq.ftl", "forbidden.txt", "elsewhere.txt"],
)
def test_a_missing_twin_is_reported_for_the_language_that_lacks_it(content: Path, source: Path, name: str):
    (content / "en" / name).unlink()
    problems = check(content, TODAY, source=source)
    assert [one.what for one in problems if one.file == content / "en" / name] == [
        "missing; it is there in nl"
    ] or name.endswith("ftl")
    assert any(one.file == content / "en" / name and one.line == 0 for one in problems)


def test_a_page_that_no_language_may_lack_is_missed_when_all_lack_it(content: Path, source: Path):
    for language in ("nl", "en"):
        (content / language / "safety" / "crisis.md").unlink()
    assert [one.what for one in check(content, TODAY, source=source)] == ["missing", "missing"]


def test_a_command_that_every_language_lacks_is_missed(content: Path, source: Path):
    for language in ("nl", "en"):
        file = content / language / "commands.yml"
        file.write_text(file.read_text().replace("- {name: sos, word: sos}\n", ""))
    found = [(one.file, one.what) for one in check(content, TODAY, source=source)]
    assert found == [(content / language / "commands.yml", "no command 'sos'") for language in ("en", "nl")]


def test_a_comment_may_have_what_a_text_may_not(content: Path, source: Path):
    for name in ("commands.yml", "texts/faq.ftl"):
        file = content / "nl" / name
        file.write_text(f"# TODO: nog eens lezen\n{file.read_text()}")
    assert check(content, TODAY, source=source) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_folder_without_commands_is_a_language_that_is_missed(content: Path, source: Path, language: str):
    (content / language / "commands.yml").unlink()
    problems = check(content, TODAY, source=source)
    told = f"missing, so Sluimer does not speak {language}"
    assert [(one.file, one.what) for one in problems] == [(content / language / "commands.yml", told)]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_language_that_everybody_needs_is_missed(content: Path, source: Path, language: str):
    shutil.rmtree(content / language)
    problems = check(content, TODAY, source=source)
    assert [(one.file, one.line) for one in problems] == [(content / language / "commands.yml", 0)]


def test_another_default_language_is_missed_instead(content: Path, source: Path):
    shutil.rmtree(content / "nl")
    assert check(content, TODAY, source=source, default_language="en") == []
    problems = check(content, TODAY, source=source, default_language="fr")
    assert [one.file.parent.name for one in problems] == ["fr"]


def test_folders_that_are_no_language_do_no_harm(content: Path, source: Path):
    (content / "empty").mkdir()
    (content / ".git").mkdir()
    (content / ".git" / "config").touch()
    assert check(content, TODAY, source=source) == []


@pytest.mark.parametrize("name", [FAQ, "elsewhere.txt", "forbidden.txt", "texts/faq.ftl", "privacy.md", "commands.yml"])
def test_a_byte_order_mark_does_no_harm(content: Path, source: Path, name: str):
    file = content / "nl" / name
    file.write_text(file.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert check(content, TODAY, source=source) == []
    assert load(content).words("nl")("faq-unknown") == "Weet ik niet (nl)."


def test_a_text_that_no_code_names_is_reported(content: Path, source: Path):
    for language in ("nl", "en"):
        file = content / language / "texts" / "faq.ftl"
        file.write_text(file.read_text() + "faq-old = Oud\n")
    assert [one.what for one in check(content, TODAY, source=source)] == ["faq-old is used nowhere"]


def test_texts_of_a_part_of_a_feature_stand_in_a_file_of_their_own(content: Path, source: Path):
    for language in ("nl", "en"):
        (content / language / "texts" / "nap-ends.ftl").write_text("nap-ends-shown = Zo\nnap-ends-old = Oud\n")
    (source / "more.py").write_text('words("nap-ends-shown")')
    assert [one.what for one in check(content, TODAY, source=source)] == ["nap-ends-old is used nowhere"]


def test_a_text_that_only_another_text_takes_in_is_used(content: Path, source: Path):
    for language in ("nl", "en"):
        file = content / language / "texts" / "faq.ftl"
        file.write_text(file.read_text().replace("guesses = ?", "guesses = ? { faq-part }") + "faq-part = deel\n")
    assert check(content, TODAY, source=source) == []


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ('words("faq-thanks")', "text 'faq-thanks' is in no language"),
        ('words(f"faq-thanks-{name}")', "no text begins with 'faq-thanks-'"),
        ('words("faq-thanks-" + name)', "no text begins with 'faq-thanks-'"),
    ],
)
def test_a_text_that_the_code_names_but_nobody_wrote_is_reported(content: Path, source: Path, code: str, what: str):
    (source / "more.py").write_text(f"\n{code}\n")
    assert [(one.file, one.line, one.what) for one in check(content, TODAY, source=source)] == [
        (source / "more.py", 2, what)
    ]


@pytest.mark.parametrize("code", ['"magnesium-now"', '"week-end"', '"faq"', '"Faq-unknown"', '"a faq-unknown b"'])
def test_other_strings_in_the_code_are_no_texts(content: Path, source: Path, code: str):
    (source / "more.py").write_text(f"name = {code}\n")
    assert check(content, TODAY, source=source) == []


def test_a_language_may_have_words_of_its_own_for_choosing_it(content: Path, source: Path):
    file = content / "nl" / "commands.yml"
    file.write_text(file.read_text() + "- {name: language-nl, word: nederlands}\n")
    assert check(content, TODAY, source=source) == []


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ('words("faq-found")', ["faq-found has $count, which more.py:2 does not fill in"]),
        ('turn.words("faq-found", number=1)', ["faq-found has $count, which more.py:2 does not fill in"]),
        ('words("faq-found" if x else "faq-guesses")', ["faq-found has $count, which more.py:2 does not fill in"]),
        ('words("faq-found", count=1)', []),
        ('words("faq-found", **given)', []),
        ('words.has("faq-found")', []),
        ('words("faq-guesses", count=1)', []),
    ],
)
def test_a_placeholder_that_the_code_does_not_fill_in_is_reported(content: Path, source: Path, code: str, what: list):
    (source / "more.py").write_text(f"\n{code}\n")
    problems = check(content, TODAY, source=source)
    files = [content / language / "texts" / "faq.ftl" for language in ("en", "nl")]
    assert [(one.file, one.line, one.what) for one in problems] == [(file, 4, one) for one in what for file in files]


def test_a_placeholder_of_a_text_taken_in_counts_too(content: Path, source: Path):
    for language in ("nl", "en"):
        file = content / language / "texts" / "faq.ftl"
        file.write_text(file.read_text().replace("guesses = ?", "guesses = ? { faq-found }"))
    assert [one.what for one in check(content, TODAY, source=source)] == [
        "faq-guesses has $count, which faq.py:3 does not fill in"
    ] * 2


@pytest.mark.parametrize("name", [FAQ, "elsewhere.txt", "forbidden.txt", "texts/faq.ftl", "privacy.md"])
def test_a_file_in_another_encoding_is_reported(content: Path, source: Path, name: str):
    file = content / "nl" / name
    file.write_bytes(file.read_bytes() + "één".encode("latin-1"))
    assert [(one.file, one.what.split(" (")[0]) for one in check(content, TODAY, source=source)] == [
        (file, "not UTF-8")
    ]


def test_a_line_of_three_languages_is_compared_with_all(content: Path, source: Path):
    third = content / "fr"
    third.mkdir()
    (third / "commands.yml").write_text((content / "nl" / "commands.yml").read_text())
    missing = {one.file.name for one in check(content, TODAY, source=source) if one.file.is_relative_to(third)}
    assert {"mg-dose.md", "crisis.md", "rise.md", "privacy.md", "faq.ftl", "forbidden.txt"} <= missing
