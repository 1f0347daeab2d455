"""Which part may import which, checked by import-linter, and that the check sees a breach; the size of files."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LINT = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as lint; lint()"
BREACHES = {
    "domain imports the library": ("domain/night.py", "import telegram"),
    "domain imports a database": ("domain/night.py", "import sqlalchemy"),
    "domain imports something of ours above it": ("domain/night.py", "import bot.db.people"),
    "the catalog imports the library": ("catalog/words.py", "import telegram"),
    "the catalog imports the database": ("catalog/words.py", "import bot.db.people"),
    "the database imports the library": ("db/people.py", "import telegram"),
    "a setting imports upwards": ("settings.py", "import bot.domain.night"),
    "the glue imports a feature": ("tg/router.py", "import bot.features.faq.render"),
    "delivery imports a feature": ("delivery/kinds.py", "import bot.features.faq.render"),
    "one feature imports another": ("features/faq/render.py", "import bot.features.weekly.render"),
    "a feature imports another one's flow": ("features/weekly/flow.py", "import bot.features.faq.handlers"),
    "a handler speaks SQL": ("features/faq/handlers.py", "import sqlalchemy"),
    "a render speaks SQL": ("features/weekly/render.py", "from sqlalchemy import select"),
    "a store imports the library": ("features/weekly/store.py", "import telegram"),
    "a flow imports the library": ("features/weekly/flow.py", "import telegram"),
    "the try-out imports the rest": ("tryout/clock.py", "import bot.clock"),
    "a part imports the try-out": ("tg/router.py", "import bot.tryout.clock"),
    "a new part without a place": ("somewhere.py", "x = 1"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """`lint-imports --no-cache` over the bot/ in `folder`."""
    command = [sys.executable, "-c", LINT, "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60)


@pytest.fixture(scope="module")
def house(tmp_path_factory) -> Path:
    """A copy of the Python files of bot/ and of the contracts."""
    folder = tmp_path_factory.mktemp("house")
    for file in (ROOT / "bot").rglob("*.py"):
        target = folder / file.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    return folder


def test_imports_point_where_they_should(house):
    result = lint(house)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 broken" in result.stdout


@pytest.mark.parametrize("breach", BREACHES)
def test_a_planted_breach_is_seen(house, breach):
    name, line = BREACHES[breach]
    file = house / "bot" / name
    before = file.read_text(encoding="utf-8") if file.exists() else None
    file.write_text(f"{before or ''}\n{line}\n", encoding="utf-8")
    try:
        result = lint(house)
    finally:
        file.unlink() if before is None else file.write_text(before, encoding="utf-8")
    assert result.returncode == 1, result.stdout
    assert f"bot.{name.removesuffix('.py').replace('/', '.')}" in result.stdout, result.stdout


def test_no_file_is_over_300_lines():
    files = [file for folder in ("bot", "tests", "tools") for file in (ROOT / folder).rglob("*.py")]
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    assert len(lengths) > 200
    assert {file.name: length for file, length in lengths.items() if length > 300} == {}
