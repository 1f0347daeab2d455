"""`python -m tests.examples.trials` writes docs/trial.md: what trials came to, as the coach tells it, with pictures."""

from collections.abc import Iterator
from pathlib import Path

from bot.features.trial.result import HOW, WORDS, shown, with_figures
from bot.tg.screen import Picture, Screen
from tests.support.stage import ROOT, content
from tests.support.told_trials import LIKELY, NOT_ENOUGH, TRIALS, UNCLEAR, ToldTrial

PAGE = ROOT / "docs" / "trial.md"
PICTURES = Path("pictures", "trials")
LANGUAGES = ("nl", "en")
PICTURED = (LIKELY, UNCLEAR, NOT_ENOUGH)
HEAD = """# What a trial came to

Every verdict of a trial, in both languages. The trials are made up
([tests/support/told_trials.py](../tests/support/told_trials.py)); `python -m tests.examples.trials` writes this page
and its pictures. Buttons stand in brackets. Section E of the fact sheet has the rules:
exactly one verdict applies, and none says what the cause is.
"""
MORE = {"How it was computed": HOW, "Without figures": WORDS}


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for told in TRIALS:
        parts.append(f"## {told.name.replace('-', ' ').capitalize()}\n")
        parts += [_section(told, language) for language in LANGUAGES]
    for title, view in MORE.items():
        parts.append(f"## {title}: {LIKELY.name}\n")
        parts += [_quoted(shown(content().words(language), LIKELY.outcome(), view)) for language in LANGUAGES]
    return "\n".join(parts)


def pictures() -> Iterator[tuple[str, Picture]]:
    """File name and picture."""
    for told in PICTURED:
        for language in LANGUAGES:
            picture = with_figures(content().words(language), told.outcome()).picture
            assert picture is not None
            yield f"{told.name}-{language}.png", picture


def _section(told: ToldTrial, language: str) -> str:
    shown = with_figures(content().words(language), told.outcome())
    picture = f"![{told.name}]({PICTURES.as_posix()}/{told.name}-{language}.png)\n"
    return "\n".join([*([picture] if told in PICTURED else []), _quoted(shown)])


def _quoted(screen: Screen) -> str:
    lines = [f"> {line}".rstrip() for line in screen.text.splitlines()]
    labels = [f"> {' '.join(f'[{button.label}]' for button in row)}" for row in screen.keyboard]
    return "\n".join([*lines, *([">", *labels] if labels else [])]) + "\n"


def main() -> None:
    folder = PAGE.parent / PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures():
        (folder / name).write_bytes(picture.png())
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
