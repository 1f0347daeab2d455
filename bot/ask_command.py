"""What `sluimer ask` prints."""

import json
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from bot.catalog.asking import Asked, answer
from bot.catalog.catalog import Catalog, load
from bot.catalog.scoring import Judged, judge, read_set, scores
from bot.catalog.search.finding import Search
from bot.catalog.search.learning import Learning
from bot.clock import Clock
from bot.domain.local_time import local
from bot.errors import SluimerError
from bot.settings import Settings
from bot.tg.richtext import rich

SHOWN = {"p50_ms": "{:.2f}", "p95_ms": "{:.2f}"}
"""How a figure is printed; the others are shares."""


def ask(settings: Settings, text: str, lang: str, *, as_json: bool, out: Console) -> None:
    """One question, one answer."""
    catalog, search = learned(settings)
    language = lang or settings.default_language
    if language not in catalog.languages:
        raise SluimerError(f"--lang: {language} is not one of {', '.join(catalog.languages)}")
    asked = _answer(settings, catalog, search, text, language)
    said, _ = rich(asked.text)
    if not as_json:
        out.print(said, markup=False)
        return
    found = {"outcome": asked.outcome, "topics": list(asked.topics), "safety": asked.safety, "text": said}
    out.print_json(json.dumps(found))


def evaluate(settings: Settings, file: Path, predictions: Path | None, *, as_json: bool, out: Console) -> None:
    """The scores of every language in the file, side by side; what was answered goes to `predictions`."""
    if not file.is_file():
        raise SluimerError(
            f"--eval: there is no file {file}; it needs a JSON object a line: id, lang, text, accept, kind"
        )
    lines = read_set(file)
    catalog, search = learned(settings)
    clock, error = Clock(), Console(stderr=True)
    shown = track(lines, description="Asking", console=error, transient=True, disable=not error.is_terminal)
    judged = list(
        judge(list(shown), lambda line: _answer(settings, catalog, search, line.text, line.lang), clock.monotonic)
    )
    if predictions is not None:
        _write(predictions, judged)
    found = {lang: scores([one for one in judged if one.line.lang == lang]) for lang in sorted({x.lang for x in lines})}
    if as_json:
        out.print_json(json.dumps(found))
    else:
        out.print(_table(found))


def learned(settings: Settings) -> tuple[Catalog, Search]:
    """The content and the search over it, learned first where that is needed."""
    catalog = load(settings.content_dir, default_language=settings.default_language)
    learning = Learning(catalog, settings.content_dir, settings.data_dir / "learned")
    search = learning.known()
    if search is None:
        with Console(stderr=True).status("The content is new: learning its questions (some ten seconds)"):
            search = learning.learn()
    return catalog, search


def _answer(settings: Settings, catalog: Catalog, search: Search, text: str, language: str) -> Asked:
    today = local(Clock(settings.clock_file).now(), settings.default_time_zone).date()
    return answer(catalog, search, text, language, today=today)


def _write(file: Path, judged: list[Judged]) -> None:
    text = "".join(f"{json.dumps(one.prediction(), ensure_ascii=False)}\n" for one in judged)
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SluimerError(f"--predictions: cannot write {file}: {error.strerror}") from error


def _table(found: dict[str, dict[str, float | None]]) -> Table:
    table = Table("score", *found)
    for name in next(iter(found.values()), {}):
        figures = [one[name] for one in found.values()]
        table.add_row(name, *("-" if one is None else SHOWN.get(name, "{:.3f}").format(one) for one in figures))
    return table
