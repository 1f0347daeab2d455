"""`sluimer read`: one text in words, a file of them as JSON lines."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from bot.errors import SluimerError
from bot.read_command import read, read_batch
from tests.test_cli import sluimer

TODAY = date(2026, 6, 12)


def console() -> Console:
    return Console(file=io.StringIO(), highlight=False, soft_wrap=True)


def said(out: Console) -> str:
    assert isinstance(out.file, io.StringIO)
    return out.file.getvalue().strip()


@pytest.mark.parametrize(
    ("text", "lang", "kind", "printed"),
    [
        ("half 12", "nl", "clock", "23:30 (or 11:30)"),
        ("half eleven", "nl", "clock", "23:30 (or 11:30)"),
        ("half 11", "en", "clock", "23:30 (or 11:30)"),
        ("zet de wekker op kwart voor 7", "nl", "clock", "06:45 (or 18:45)"),
        ("8 uur 's avonds", "nl", "clock", "20:00"),
        ("tussen 11 en half 12", "nl", "clock", "a range, 23:00 to 23:30: which of the two?"),
        ("10-15 min", "nl", "minutes", "a range, 10-15 min: which of the two?"),
        ("een klein uurtje", "nl", "minutes", "60 min"),
        ("geen idee", "nl", "minutes", "not understood"),
        ("twice", "nl", "count", "2 times"),
        ("van elf tot zeven", "nl", "night", "lights_out: 23:00\nwoke: 07:00"),
        ("zaterdagnacht niet geslapen", "nl", "night", "night: 2026-06-07\nno_sleep: True"),
        ("5 uur licht uit, goed geslapen", "nl", "night", "lights_out: 05:00 (or 17:00)\nquality: good"),
        ("[bold]elf[/bold]?", "nl", "night", "not understood"),
    ],
)
def test_one_text_is_printed_in_words(text: str, lang: str, kind: str, printed: str) -> None:
    out = console()
    read(text, lang, kind, TODAY, out=out)
    assert said(out) == printed


@pytest.mark.parametrize(("lang", "kind", "named"), [("fr", "clock", "--lang"), ("nl", "week", "--as")])
def test_a_wrong_option_is_named(lang: str, kind: str, named: str) -> None:
    with pytest.raises(SluimerError, match=f"^{named}: "):
        read("half 12", lang, kind, TODAY, out=console())


def test_a_batch_gives_a_line_of_json_for_each_line_in_its_order(tmp_path: Path) -> None:
    asked = [
        {"id": "a", "lang": "nl", "as": "clock", "text": "half 12"},
        {"id": 2, "lang": "en", "as": "clock", "text": "11pm"},
        {"id": "c", "lang": "nl", "as": "clock", "text": "tussen 11 en half 12"},
        {"id": "d", "lang": "nl", "as": "minutes", "text": "anderhalf uur", "more": "is left alone"},
        {"id": "e", "lang": "nl-BE", "as": "minutes", "text": "efkes"},
        {"id": "f", "lang": "en", "as": "count", "text": "twice\u2028"},
        {"id": "g", "lang": "nl", "as": "night", "text": "van elf tot zeven, goed"},
        {"id": "h", "lang": "nl", "as": "night", "text": "5 uur licht uit, goed geslapen"},
    ]
    file = tmp_path / "asked.jsonl"
    file.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in asked) + "\n\n", encoding="utf-8")
    out, errors = console(), console()
    assert read_batch(file, TODAY, out=out, errors=errors)
    assert said(errors) == ""
    assert [json.loads(line) for line in said(out).split("\n")] == [
        {"id": "a", "value": "23:30", "candidates": ["11:30"]},
        {"id": 2, "value": "23:00", "candidates": []},
        {"id": "c", "value": None, "candidates": ["23:00", "23:30"]},
        {"id": "d", "value": 90, "candidates": []},
        {"id": "e", "value": None, "candidates": []},
        {"id": "f", "value": 2, "candidates": []},
        {"id": "g", "value": {"lights_out": "23:00", "woke": "07:00", "quality": "good"}, "candidates": {}},
        {"id": "h", "value": {"lights_out": "05:00", "quality": "good"}, "candidates": {"lights_out": ["17:00"]}},
    ]


def test_a_bad_line_is_named_and_loses_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "asked.jsonl"
    good = '{"id": "%s", "lang": "nl", "as": "minutes", "text": "een kwartier"}'
    bad = (
        "half 12",
        "[1]",
        '{"id": "x", "lang": "nl", "as": "clock"}',
        '{"id": 1, "lang": "fr", "as": "clock", "text": ""}',
    )
    file.write_text("\n".join((good % "first", *bad, good % "last")), encoding="utf-8")
    out, errors = console(), console()
    assert not read_batch(file, TODAY, out=out, errors=errors)
    assert [json.loads(line)["id"] for line in said(out).split("\n")] == ["first", "last"]
    complaints = said(errors).split("\n")
    assert [complaint.split(": ")[1].split(", ")[-1] for complaint in complaints] == [
        "line 2",
        "line 3",
        "line 4",
        "line 5",
    ]
    assert "text: Field required" in complaints[2]
    assert "lang: " in complaints[3]


def test_the_command_reads_text_and_files_and_says_what_is_missing(tmp_path: Path) -> None:
    file = tmp_path / "asked.jsonl"
    file.write_text('{"id": 1, "lang": "nl", "as": "clock", "text": "kwart over elf \'s avonds"}\nnonsense\n')
    read_one = sluimer("read", "--as", "clock", "--lang", "en", "half", "past", "ten", "pm", folder=tmp_path)
    assert (read_one.returncode, read_one.stdout) == (0, "22:30\n")
    batch = sluimer("read", "--batch", str(file), folder=tmp_path)
    assert batch.returncode == 1
    assert json.loads(batch.stdout) == {"id": 1, "value": "23:15", "candidates": []}
    assert "line 2" in batch.stderr
    for words, missing in ((("read",), "TEXT"), (("read", "--batch", "none.jsonl"), "--batch")):
        ended = sluimer(*words, folder=tmp_path)
        assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
        assert missing in ended.stderr
