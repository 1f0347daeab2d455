"""How well the coach answers a set of messages whose right answers are known."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.catalog.asking import Asked
from bot.errors import ContentError

SAFETY = "safety:"
CRISIS = "safety:crisis"


class Line(BaseModel):
    """One message: `accept` are the topics counted right, or one safety category, or nothing."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    lang: str
    text: str
    accept: tuple[str, ...]
    kind: Literal["topic", "safety", "none"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A message with what was answered, and how long that took (seconds)."""

    line: Line
    asked: Asked
    seconds: float

    @property
    def wrong(self) -> bool:
        """Whether a topic was answered that is not among the accepted."""
        return self.asked.outcome == "answer" and self.asked.topics[0] not in self.line.accept

    @property
    def helped(self) -> bool:
        """Whether an accepted topic was answered or suggested."""
        return self.asked.outcome in ("answer", "suggest") and not set(self.asked.topics).isdisjoint(self.line.accept)

    @property
    def warned(self) -> bool:
        """Whether the right safety text came."""
        return self.asked.outcome == "safety" and f"{SAFETY}{self.asked.safety}" in self.line.accept

    def prediction(self) -> dict[str, Any]:
        """The line of the predictions file."""
        asked = self.asked
        return {"id": self.line.id, "outcome": asked.outcome, "topics": list(asked.topics), "safety": asked.safety}


def read_set(file: Path) -> list[Line]:
    """JSON lines. Raises ContentError that names file and line."""
    try:
        rows = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError(f"{file}: cannot be read: {error}") from error
    return [_line(file, number, row) for number, row in enumerate(rows, 1) if row.strip()]


def judge(lines: Sequence[Line], answer: Callable[[Line], Asked], seconds: Callable[[], float]) -> Iterator[Judged]:
    """Answer one message after another; `seconds` is a clock that never jumps."""
    for line in lines:
        start = seconds()
        asked = answer(line)
        yield Judged(line, asked, seconds() - start)


def scores(judged: Sequence[Judged]) -> dict[str, float | None]:
    """The shares of one language, and the milliseconds; None where there is nothing to take a share of.

    direct, helped: of topic messages; wrong: of all; rejected: of messages that are nobody's business here;
    safety_recall, crisis_recall: of messages from danger; false_alarm: of all others.
    """
    topic = [one for one in judged if one.line.kind == "topic"]
    none = [one for one in judged if one.line.kind == "none"]
    safety = [one for one in judged if one.line.kind == "safety"]
    milliseconds = sorted(one.seconds * 1000 for one in judged)
    return {
        "direct": _share([one.helped and one.asked.outcome == "answer" for one in topic]),
        "helped": _share([one.helped for one in topic]),
        "wrong": _share([one.wrong for one in judged]),
        "rejected": _share([one.asked.outcome != "answer" for one in none]),
        "safety_recall": _share([one.warned for one in safety]),
        "crisis_recall": _share([one.warned for one in safety if CRISIS in one.line.accept]),
        "false_alarm": _share([one.asked.outcome == "safety" for one in (*topic, *none)]),
        "p50_ms": _quantile(milliseconds, 0.50),
        "p95_ms": _quantile(milliseconds, 0.95),
    }


def _line(file: Path, number: int, row: str) -> Line:
    try:
        return Line.model_validate(json.loads(row))
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"])) or "line"
        raise ContentError(f"{file}:{number}: {name}: {first['msg']}") from error
    except ValueError as error:
        raise ContentError(f"{file}:{number}: not JSON: {error}") from error


def _share(hits: Sequence[bool]) -> float | None:
    return sum(hits) / len(hits) if hits else None


def _quantile(ordered: Sequence[float], share: float) -> float | None:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None
