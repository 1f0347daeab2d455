"""`python -m tests.examples.weeks` writes docs/weeks.md: eleven weeks that differ, as the coach tells them."""

import tempfile
from pathlib import Path

from bot.features import faq, weekly
from bot.tg.screen import Screen
from tests.support.stage import ROOT, Stage
from tests.support.telling import sunday_at_eleven, tell_week
from tests.support.weeks import IN_TRIAL, WEEKS, ToldWeek

PAGE = ROOT / "docs" / "weeks.md"
PICTURES = Path("pictures", "weeks")
LANGUAGES = ("nl", "en")
HEAD = """# Eleven weeks

What the coach says about eleven weeks that differ, in both languages. The weeks are data
([tests/support/weeks.py](../tests/support/weeks.py)); `python -m tests.examples.weeks` plays `/week` on them and
writes this page. Buttons stand in brackets.
"""


def played(week: ToldWeek, language: str, folder: Path) -> list[Screen]:
    """Everything that /week says on its Sunday at eleven, the further pages behind it."""
    folder.mkdir(parents=True)
    stage = Stage(folder, [faq.register, weekly.register], language=language, now=sunday_at_eleven(week))
    stage.settled(**dict(week.person))
    tell_week(stage, week)
    reply = stage.says("/week")
    more = []
    label = stage.catalog.words(language)("weekly-button-more")
    while any(button.label == label for row in stage.chat[2].keyboard for button in row):
        more += stage.taps(label, message_id=2).screens
    return [reply.screens[0], *more, *reply.screens[1:]]


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    with tempfile.TemporaryDirectory() as folder:
        for week in (*WEEKS, IN_TRIAL):
            parts.append(f"## {week.name.replace('-', ' ').capitalize()}\n")
            for language in LANGUAGES:
                parts.append(_section(week, language, Path(folder, f"{week.name}-{language}")))
    return "\n".join(parts)


def _section(week: ToldWeek, language: str, folder: Path) -> str:
    picture = PICTURES / f"{week.name}-{language}.png"
    shown = [f"![{week.name}]({picture.as_posix()})\n"] if (ROOT / "docs" / picture).is_file() else []
    return "\n".join([*shown, *(_quoted(screen) for screen in played(week, language, folder))])


def _quoted(screen: Screen) -> str:
    lines = [f"> {line}".rstrip() for line in screen.text.splitlines()]
    labels = [" ".join(f"[{button.label}]" for button in row) for row in screen.keyboard]
    return "\n".join([*lines, *(["> "[:1], *(f"> {one}" for one in labels)] if labels else [])]) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
