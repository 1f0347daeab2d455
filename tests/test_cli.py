"""The commands as somebody types them: real processes, exit statuses, one clear line."""

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.support.processes import ROOT, TOKEN, town


def sluimer(*words: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a command in an empty folder with just these settings."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "COLUMNS": "200", **settings}
    command = [sys.executable, "-m", "bot", *words]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_a_missing_token_is_one_line_that_names_it(tmp_path: Path) -> None:
    ended = sluimer("run", folder=tmp_path)
    assert ended.returncode == 2
    assert ended.stderr.startswith("sluimer: BOT_TOKEN is missing")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [("TICK_SECONDS", "often"), ("DEFAULT_TIME_ZONE", "Mars/Base"), ("BOT_TOKEN", "secret-without-colon")],
)
def test_a_malformed_setting_is_one_line_that_names_it_and_hides_its_value(
    tmp_path: Path, name: str, value: str
) -> None:
    ended = sluimer("run", folder=tmp_path, **{"BOT_TOKEN": TOKEN, name: value})
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"sluimer: {name}: ")
    assert ended.stderr.count("\n") == 1
    assert "secret-without" not in ended.stderr


def test_a_refused_token_is_one_line_and_no_token_is_in_the_log(tmp_path: Path) -> None:
    with town(tmp_path) as place:
        wrong = "1000001:a-token-that-nobody-was-ever-given"
        refused = sluimer("run", folder=tmp_path, BOT_TOKEN=wrong, TELEGRAM_API_URL=place.url)
        assert refused.returncode == 2
        told = "sluimer: the server at TELEGRAM_API_URL does not know BOT_TOKEN: correct one of the two settings\n"
        assert refused.stderr == told
        place.stop()
    assert wrong not in place.log
    assert TOKEN not in place.log


def test_migrate_makes_the_database_and_says_its_schema(tmp_path: Path) -> None:
    ended = sluimer("migrate", folder=tmp_path)
    assert ended.stdout == "The database is at schema 0001.\n"
    with closing(sqlite3.connect(tmp_path / "data" / "sluimer.sqlite")) as database:
        assert database.execute("select version_num from alembic_version").fetchone() == ("0001",)


def test_ask_prints_the_answer_and_as_json_its_outcome(tmp_path: Path) -> None:
    ended = sluimer("ask", "hoeveel", "mg", "magnesium", "per", "dag?", folder=tmp_path)
    assert ended.stdout.startswith("Blijf op of onder 250 mg per dag")
    told = json.loads(sluimer("ask", "--json", "--lang", "en", "I want to die", folder=tmp_path).stdout)
    assert (told["outcome"], told["safety"]) == ("safety", "crisis")
    ended = sluimer("ask", "--lang", "fr", "bonjour", folder=tmp_path)
    assert ended.returncode == 2
    assert "fr is not one of nl, en" in ended.stderr


def test_ask_prints_the_first_part_as_the_chat_shows_it(tmp_path: Path) -> None:
    ended = sluimer("ask", "hoeveel", "mg", "magnesium", "per", "dag?", folder=tmp_path)
    assert "Meer is niet vanzelf beter." not in ended.stdout  # that is behind the button
    assert ended.stdout.endswith("Voor persoonlijk advies ga je naar je arts of apotheker.\n")


def test_content_check_names_file_and_line_and_what_to_do(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    (tmp_path / "content" / "en" / "faq" / "mg-dose.md").unlink()
    ended = sluimer("content", "check", folder=tmp_path, CONTENT_DIR=str(tmp_path / "content"))
    assert ended.returncode == 1
    assert "mg-dose.md" in ended.stdout
    assert sluimer("content", "check", folder=tmp_path).returncode == 0


def test_a_taken_port_is_one_line_that_names_the_option(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = str(taken.getsockname()[1])
        ended = sluimer("try", "--no-browser", "--port", port, folder=tmp_path)
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"sluimer: --port: cannot listen on {port}")


@pytest.mark.parametrize("data", ["afile", "afile/deeper"])
def test_a_data_folder_that_cannot_be_is_one_line(tmp_path: Path, data: str) -> None:
    (tmp_path / "afile").touch()
    ended = sluimer("try", "--no-browser", "--port", "0", folder=tmp_path, DATA_DIR=data)
    assert ended.returncode == 2
    assert ended.stderr.startswith("sluimer: DATA_DIR: ")
    assert ended.stderr.count("\n") == 1


def test_a_port_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    ended = sluimer("try", "--no-browser", "--port", "99999", folder=tmp_path)
    assert ended.returncode == 2
    assert "--port" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_content_file_in_another_encoding_is_one_line(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    (tmp_path / "content" / "nl" / "elsewhere.txt").write_bytes("één".encode("latin-1"))
    ended = sluimer("ask", "hoi", folder=tmp_path, CONTENT_DIR=str(tmp_path / "content"))
    assert ended.returncode == 2
    assert "elsewhere.txt: not UTF-8" in ended.stderr
    assert ended.stderr.count("\n") == 1
