"""Adding a language is adding a folder: English with every text wrapped is a language that just works."""

import shutil
from pathlib import Path

import pytest
import yaml
from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.catalog.catalog import Catalog, load
from bot.catalog.check import check
from bot.catalog.pages import FENCE, MORE
from bot.catalog.phrase_index import PhraseIndex
from bot.catalog.search.deciding import Found
from tests.support.learned import learned_from

CONTENT = Path(__file__).parents[2] / "content"
PSEUDO = "xx"


def wrap(text: str) -> str:
    return f"⟦{text}⟧"


def wrap_texts(file: Path) -> None:
    resource = FluentParser().parse(file.read_text(encoding="utf-8"))
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.value:
            entry.value.elements = [ast.TextElement("⟦"), *entry.value.elements, ast.TextElement("⟧")]
    file.write_text(FluentSerializer().serialize(resource), encoding="utf-8")


def wrap_page(file: Path) -> None:
    _, front, body = file.read_text(encoding="utf-8").split(f"{FENCE}\n", 2)
    meta = yaml.safe_load(front)
    meta |= {key: wrap(meta[key]) for key in ("title",) if key in meta}
    parts = f"\n\n{MORE}\n\n".join(wrap(part.strip()) for part in body.split(MORE))
    file.write_text(f"{FENCE}\n{yaml.safe_dump(meta, allow_unicode=True)}{FENCE}\n{parts}\n", encoding="utf-8")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("content")
    shutil.copytree(CONTENT, folder, dirs_exist_ok=True)
    shutil.copytree(CONTENT / "en", folder / PSEUDO)
    for file in (folder / PSEUDO).rglob("*.ftl"):
        wrap_texts(file)
    for file in (folder / PSEUDO).rglob("*.md"):
        wrap_page(file)
    return folder


@pytest.fixture(scope="module")
def catalog(content: Path) -> Catalog:
    return load(content)


def test_a_new_folder_is_a_new_language_for_who_has_it_and_for_nobody_else(catalog: Catalog):
    assert catalog.languages == ("nl", "en", PSEUDO)
    assert catalog.words("xx-YY")("faq-unknown") == wrap(catalog.words("en")("faq-unknown"))
    assert catalog.language("de") == "en"


def test_its_topics_tips_and_texts_for_danger_are_read(catalog: Catalog):
    for kind in (catalog.topics, catalog.tips, catalog.safety):
        assert set(kind(PSEUDO)) == set(kind("en"))
    assert all(one.title.startswith("⟦") and one.more.endswith("⟧") for one in catalog.topics(PSEUDO).values())
    assert catalog.privacy(PSEUDO).text == wrap(catalog.privacy("en").text)


def test_its_questions_and_phrases_are_found(content: Path, catalog: Catalog, tmp_path: Path):
    shutil.copytree(content / PSEUDO, tmp_path / PSEUDO)
    alone = load(tmp_path, default_language=PSEUDO)  # learning one language is enough, and takes a third of the time
    question = alone.topics(PSEUDO)["mg-dose"].questions[0]
    assert learned_from(alone).find(question, PSEUDO) == Found("answer", ("mg-dose",), PSEUDO)
    assert PhraseIndex(catalog).match(catalog.safety(PSEUDO)["crisis"].phrases[0]) == "crisis"


def test_the_check_has_nothing_against_it_but_the_length_of_the_wrapping(content: Path):
    last = max(one.reviewed for one in load(content).topics("en").values())
    problems = [one for one in check(content, last) if one.file.is_relative_to(content / PSEUDO)]
    assert [f"{one.file}:{one.line}: {one.what}" for one in problems if " characters, at most " not in one.what] == []
