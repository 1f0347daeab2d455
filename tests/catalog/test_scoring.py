import json
from itertools import count
from pathlib import Path

import pytest

from bot.catalog.asking import Asked
from bot.catalog.scoring import Judged, Line, judge, read_set, scores
from bot.errors import ContentError


def judged(kind: str, accept: tuple[str, ...], outcome: str, topics: tuple[str, ...] = (), safety: str | None = None):
    line = Line(id="x", lang="nl", text="?", accept=accept, kind=kind)
    return Judged(line, Asked(outcome, topics, safety, ""), 0.001)


RIGHT = judged("topic", ("mg-dose", "mg-form"), "answer", ("mg-form",))
GUESSED = judged("topic", ("mg-dose",), "suggest", ("mg-food", "mg-dose"))
WRONG = judged("topic", ("mg-dose",), "answer", ("mg-food",))
ALARMED = judged("topic", ("mg-dose",), "safety", safety="crisis")
REJECTED = judged("none", (), "suggest", ("mg-food", "mg-dose"))
ANSWERED = judged("none", (), "answer", ("mg-food",))
SAVED = judged("safety", ("safety:crisis",), "safety", safety="crisis")
MISTAKEN = judged("safety", ("safety:emergency",), "safety", safety="crisis")


def test_each_score_is_a_share_of_its_own_lines():
    found = scores([RIGHT, GUESSED, WRONG, ALARMED, REJECTED, ANSWERED, SAVED, MISTAKEN])
    assert found["direct"] == 1 / 4
    assert found["helped"] == 2 / 4
    assert found["wrong"] == 2 / 8
    assert found["rejected"] == 1 / 2
    assert found["safety_recall"] == 1 / 2
    assert found["crisis_recall"] == 1
    assert found["false_alarm"] == 1 / 6


def test_where_there_is_nothing_to_score_there_is_no_score():
    assert scores([SAVED])["direct"] is None
    assert set(scores([]).values()) == {None}


def test_milliseconds_are_those_of_the_clock():
    line = Line(id="x", lang="nl", text="?", accept=(), kind="none")
    ticks = count()
    found = scores(list(judge([line] * 20, lambda one: REJECTED.asked, lambda: next(ticks) / 500)))
    assert found["p50_ms"] == pytest.approx(2)
    assert found["p95_ms"] == pytest.approx(2)


def test_a_prediction_has_the_fields_of_the_file():
    assert GUESSED.prediction() == {
        "id": "x",
        "outcome": "suggest",
        "topics": ["mg-food", "mg-dose"],
        "safety": None,
    }


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("{", "not JSON"),
        ('{"id": "1"}', "lang"),
        ('{"id":"1","lang":"nl","text":"x","accept":[],"kind":"odd"}', "kind"),
    ],
)
def test_a_line_that_is_wrong_is_named(tmp_path: Path, row: str, told: str):
    good = json.dumps({"id": "1", "lang": "nl", "text": "x", "accept": [], "kind": "none"})
    file = tmp_path / "set.jsonl"
    file.write_text(f"{good}\n\n{row}\n")
    with pytest.raises(ContentError, match=rf"set\.jsonl:3: .*{told}"):
        read_set(file)


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(ContentError, match=r"gone\.jsonl"):
        read_set(tmp_path / "gone.jsonl")
