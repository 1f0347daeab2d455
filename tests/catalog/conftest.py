"""A small content folder in two languages in which nothing is wrong, and code that uses its texts."""

from pathlib import Path

import pytest

from bot.domain.commands import COMMANDS

FRONT = "---\nid: {id}\n{more}sources: [Handboek]\nreviewed: 2026-11-01\n---\n"
TEXTS = """\
faq-unknown = {unknown}
faq-guesses = ?
faq-general-information = Info.
faq-found = { $count }
faq-button-more = +
"""
CODE = """
def show(words, kind):
    plain = [words("faq-unknown"), words("faq-guesses"), words("faq-general-information")]
    return [*plain, words("faq-found", count=1), words(f"faq-button-{kind}")]
"""
QUESTIONS = {
    "nl": {"mg-dose": "hoeveel milligram elke avond", "sleep-naps": "dutje in de namiddag"},
    "en": {"mg-dose": "how many milligrams each evening", "sleep-naps": "nap in the afternoon"},
}
PHRASES = {
    "nl": {
        "crisis": "wil niet meer leven",
        "emergency": "heb een hartaanval",
        "drowsy-driving": "in slaap achter het stuur",
    },
    "en": {"crisis": "kill myself", "emergency": "chest pain", "drowsy-driving": "asleep at the wheel"},
}
NOT = {"nl": "bang dat ik een hartaanval", "en": "kill myself laughing"}


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def write_language(folder: Path) -> None:
    language = folder.name
    for topic, question in QUESTIONS[language].items():
        questions = "".join(f"  - {question} {'abcdefghijklmnopqrstuvwxyz'[at] * 4}\n" for at in range(25))
        more = f"title: Titel {topic}\nquestions:\n{questions}"
        write(folder / "faq" / f"{topic}.md", FRONT.format(id=topic, more=more) + "Kort.\n\n<!-- more -->\n\nLang.\n")
    for category, phrase in PHRASES[language].items():
        more = f"phrases: [{phrase}]\nnot_phrases: [{NOT[language]}]\n"
        write(folder / "safety" / f"{category}.md", FRONT.format(id=category, more=more) + f"Help: {category}.\n")
    write(folder / "safety" / "help.md", FRONT.format(id="help", more="") + "Hulp.\n")
    write(
        folder / "tips" / "rise.md", FRONT.format(id="rise", more="rule: long-sol\n") + "Tip.\n<!-- more -->\nDaarom.\n"
    )
    write(folder / "privacy.md", "---\nversion: 1\nreviewed: 2026-11-01\n---\nWat ik bewaar.\n")
    write(folder / "texts" / "faq.ftl", TEXTS.replace("{unknown}", f"Weet ik niet ({language})."))
    others = "".join(f"- {{name: {name}, word: {name}}}\n" for name in COMMANDS if name != "week")
    write(folder / "commands.yml", f"- {{name: week, word: week, description: Week {language}}}\n{others}")
    write(folder / "forbidden.txt", "# waarom\ngeneest  # niets geneest\n! geneest niet\n")
    write(folder / "elsewhere.txt", "wat wordt het weer\n")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    for language in ("nl", "en"):
        write_language(tmp_path / "content" / language)
    return tmp_path / "content"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    write(tmp_path / "code" / "faq.py", CODE)
    return tmp_path / "code"
