import re
import shutil
from pathlib import Path

import pytest

from bot.catalog.catalog import load
from bot.catalog.pages import PageError
from bot.errors import ContentError


def test_every_language_folder_is_read_once_with_the_default_language_first(content: Path):
    catalog = load(content)
    shutil.rmtree(content)
    assert catalog.languages == ("nl", "en")
    assert catalog.words("en")("faq-unknown") == "Weet ik niet (en)."
    assert set(catalog.topics("nl")) == {"mg-dose", "sleep-naps"}
    assert catalog.topics("nl")["mg-dose"].first == "Kort."
    assert catalog.topics("nl")["mg-dose"].more == "Lang."
    assert (catalog.tips("nl")["rise"].text, catalog.tips("nl")["rise"].why) == ("Tip.", "Daarom.")
    assert catalog.safety("nl")["crisis"].text == "Help: crisis."
    assert (catalog.privacy("en").version, catalog.privacy("en").text) == (1, "Wat ik bewaar.")
    assert catalog.elsewhere("nl") == ("wat wordt het weer",)
    assert catalog.commands.menu("nl") == [("week", "Week nl")]


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("nl", "nl"),
        ("nl-BE", "nl"),
        ("NL_be", "nl"),
        ("en-US", "en"),
        ("de", "en"),
        ("pt-br", "en"),
        ("", "en"),
        (None, "nl"),
    ],
)
def test_a_language_code_finds_its_folder_else_english_and_none_is_the_default(content: Path, code, language):
    assert load(content).words(code).language == language


def test_a_region_with_a_folder_of_its_own_is_preferred(content: Path):
    shutil.copytree(content / "nl", content / "nl-BE")
    catalog = load(content)
    assert catalog.language("nl-be") == "nl-BE"
    assert catalog.language("nl-NL") == "nl"


def test_another_default_language_comes_first_and_serves_who_has_none(content: Path):
    catalog = load(content, default_language="en")
    assert catalog.languages == ("en", "nl")
    assert catalog.language(None) == "en"


def test_without_english_an_unknown_language_gets_the_default(content: Path):
    shutil.rmtree(content / "en")
    assert load(content).language("fr") == "nl"


def test_a_default_language_without_a_folder_is_named(content: Path):
    with pytest.raises(ContentError, match="DEFAULT_LANGUAGE 'fr' is none of en, nl"):
        load(content, default_language="fr")


def test_a_folder_without_languages_says_which_setting_to_mend(tmp_path: Path):
    with pytest.raises(ContentError, match="CONTENT_DIR"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("reviewed: 2026-11-01", "reviewed: soon", 31, "reviewed"),
        ("reviewed: 2026-11-01", "reviewed: 2026-13-01", 1, "not YAML: month must be in 1..12"),
        ("sources: [Handboek]", "source: [Handboek]", 1, "sources: Field required"),
        ("sources: [Handboek]", "sources: [Handboek]\ntopic: x", 31, "topic: Extra"),
        ("title: Titel mg-dose", "title: ''", 3, "title"),
        ("title: Titel mg-dose", "title: Titel: dose", 3, "not YAML"),
        ("  - hoeveel milligram elke avond cccc\n", "  - 's avonds\n", 7, "not YAML"),
        ("  - hoeveel milligram elke avond cccc\n", "  - 375\n", 7, "questions.2"),
        ("id: mg-dose", "id: mg-doze", 2, "id is 'mg-doze'"),
        ("<!-- more -->", "", 33, "1 part"),
        ("Lang.", "<!-- more -->", 33, "3 part"),
        ("Kort.", "", 35, "first"),
        ("---\nid", "id", 1, "no front matter"),
    ],
)
def test_a_page_that_cannot_be_read_is_named_with_its_line(content: Path, old, new, line, what):
    file = content / "nl" / "faq" / "mg-dose.md"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))
    with pytest.raises(PageError, match=re.escape(what)) as caught:
        load(content)
    assert (caught.value.file, caught.value.line) == (file, line)
    assert str(caught.value).startswith(f"{file}:{line}: ")
    assert caught.value.mend


def test_what_was_written_does_not_show_in_the_models_error(content: Path):
    file = content / "nl" / "faq" / "mg-dose.md"
    file.write_text(file.read_text().replace("reviewed: 2026-11-01", "reviewed: geheim"))
    with pytest.raises(PageError) as caught:
        load(content)
    assert "geheim" not in str(caught.value.__cause__)


def test_a_list_in_another_encoding_is_named(content: Path):
    (content / "nl" / "elsewhere.txt").write_bytes("één".encode("latin-1"))
    with pytest.raises(ContentError, match=r"elsewhere\.txt: not UTF-8"):
        load(content)


def test_a_missing_page_is_named(content: Path):
    (content / "en" / "privacy.md").unlink()
    with pytest.raises(ContentError, match=r"privacy\.md: the file is missing"):
        load(content)


@pytest.mark.parametrize("id", ["crisis", "emergency", "drowsy-driving", "help"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_language_goes_without_a_text_for_somebody_in_danger(content: Path, language: str, id: str):
    (content / language / "safety" / f"{id}.md").unlink()
    with pytest.raises(ContentError, match=rf"^[^\n]+/{language}/safety/{id}\.md: the file is missing[^\n]+$"):
        load(content)


def test_a_text_for_somebody_in_danger_has_phrases(content: Path):
    file = content / "nl" / "safety" / "crisis.md"
    file.write_text(file.read_text().replace("phrases: [wil niet meer leven]\n", ""))
    with pytest.raises(ContentError, match=r"crisis\.md:1: no phrases"):
        load(content)


def test_a_page_that_cannot_be_opened_is_named(content: Path):
    (content / "nl" / "faq" / "mg-dose.md").unlink()
    (content / "nl" / "faq" / "mg-dose.md").mkdir()
    with pytest.raises(ContentError, match=r"mg-dose\.md: cannot be read \(Is a directory\)"):
        load(content)


def test_what_was_read_cannot_be_changed(content: Path):
    catalog = load(content)
    with pytest.raises(TypeError):
        catalog.topics("nl")["mg-dose"] = None
    with pytest.raises(ValueError, match="frozen"):
        catalog.topics("nl")["mg-dose"].title = "x"
