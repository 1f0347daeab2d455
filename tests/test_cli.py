"""The commands as somebody types them: real processes, exit statuses, one clear line."""

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.db.lock import sole_use
from tests.support import learned
from tests.support.processes import PATIENCE, ROOT, TOKEN, town

TRY = ("try", "--no-browser", "--port", "0")


def sluimer(*words: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a command in an empty folder with just these settings."""
    command = [sys.executable, "-m", "bot", *words]
    environment = only(settings)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)


def only(settings: dict[str, str]) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "COLUMNS": "200", **settings}


@contextmanager
def trying(folder: Path) -> Iterator[str]:
    """`sluimer try` as a process; the value is the line that says it is ready."""
    command = [sys.executable, "-m", "bot", *TRY]
    with subprocess.Popen(command, cwd=folder, env=only({}), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline()
        finally:
            process.terminate()
            assert process.wait(PATIENCE) == 0


def test_a_missing_token_is_one_line_that_names_it(tmp_path: Path) -> None:
    ended = sluimer("run", folder=tmp_path)
    assert ended.returncode == 2
    assert ended.stderr.startswith("sluimer: BOT_TOKEN is missing")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [("TICK_SECONDS", "often"), ("DEFAULT_TIME_ZONE", "Mars/Base"), ("BOT_TOKEN", "secret-without-colon")],
)
def test_a_malformed_setting_is_one_line_that_names_it_and_shows_no_token(
    tmp_path: Path, name: str, value: str
) -> None:
    ended = sluimer("run", folder=tmp_path, **{"BOT_TOKEN": TOKEN, name: value})
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"sluimer: {name}: ")
    assert ended.stderr.count("\n") == 1
    assert "secret-without" not in ended.stderr


@pytest.mark.parametrize(
    ("given", "line"),
    [
        ({}, "BOT_TOKEN is missing"),
        ({"BOT_TOKEN": TOKEN}, "WEBHOOK_URL is missing"),
        ({"BOT_TOKEN": TOKEN, "WEBHOOK_URL": "https://x.org"}, "WEBHOOK_SECRET is missing"),
        ({"WEBHOOK_URL": "http://x.org"}, "WEBHOOK_URL: must begin with https://"),
    ],
)
def test_serve_names_what_it_needs_and_makes_nothing_before_it_has_that(
    tmp_path: Path, given: dict[str, str], line: str
) -> None:
    ended = sluimer("serve", folder=tmp_path, **given)
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert ended.stderr.startswith(f"sluimer: {line}")
    assert list(tmp_path.iterdir()) == []


def test_serve_says_in_one_line_where_it_cannot_listen(tmp_path: Path) -> None:
    needed = {"BOT_TOKEN": TOKEN, "WEBHOOK_URL": "https://x.org", "WEBHOOK_SECRET": "geheim"}
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        ended = sluimer("serve", folder=tmp_path, **needed, LISTEN=address)
    assert (ended.returncode, ended.stderr) == (
        2,
        f"sluimer: LISTEN: cannot listen on {address}: Address already in use\n",
    )
    nowhere = sluimer("serve", folder=tmp_path, **needed, LISTEN="192.0.2.1:80")
    assert nowhere.stderr.startswith("sluimer: LISTEN: cannot listen on 192.0.2.1:80: ")
    assert nowhere.stderr.count("\n") == 1


def test_a_refused_token_is_one_line_and_no_token_is_in_the_log(tmp_path: Path) -> None:
    with town(tmp_path) as place:
        wrong = "1000001:a-token-that-nobody-was-ever-given"
        refused = sluimer("run", folder=tmp_path, BOT_TOKEN=wrong, TELEGRAM_API_URL=place.url, DATA_DIR="other")
        assert refused.returncode == 2
        told = "sluimer: the server at TELEGRAM_API_URL does not know BOT_TOKEN: correct one of the two settings\n"
        assert refused.stderr == told
        place.stop()
    assert wrong not in place.log
    assert TOKEN not in place.log


def test_migrate_makes_the_database_and_says_its_schema(tmp_path: Path) -> None:
    ended = sluimer("migrate", folder=tmp_path)
    newest = max(file.name[:4] for file in (ROOT / "bot/db/migrations/versions").glob("0*.py"))
    assert ended.stdout == f"The database is at schema {newest}.\n"
    with closing(sqlite3.connect(tmp_path / "data" / "sluimer.sqlite")) as database:
        assert database.execute("select version_num from alembic_version").fetchone() == (newest,)


def test_stats_shows_nothing_of_few_people_and_needs_a_database_that_is_up_to_date(tmp_path: Path) -> None:
    ended = sluimer("stats", folder=tmp_path)
    assert (ended.returncode, ended.stderr) == (
        2,
        "sluimer: DATA_DIR: there is no database yet; `sluimer run` makes it\n",
    )
    assert sluimer("migrate", folder=tmp_path).returncode == 0
    shown = sluimer("stats", folder=tmp_path).stdout
    assert shown.count("fewer than 5 people") == 5
    with closing(sqlite3.connect(tmp_path / "data" / "sluimer.sqlite")) as database:
        database.execute("ALTER TABLE nights DROP COLUMN inputs")
    ended = sluimer("stats", folder=tmp_path)
    assert (ended.returncode, ended.stderr) == (
        2,
        "sluimer: DATA_DIR: cannot be read; is it up to date? `sluimer migrate`\n",
    )


def test_ask_prints_the_answer_and_as_json_its_outcome(tmp_path: Path) -> None:
    learned.give(tmp_path / "data")
    ended = sluimer("ask", "hoeveel", "mg", "magnesium", "per", "dag?", folder=tmp_path)
    assert ended.stdout.startswith("Blijf op of onder 250 mg per dag")
    told = json.loads(sluimer("ask", "--json", "--lang", "en", "I want to die", folder=tmp_path).stdout)
    assert (told["outcome"], told["safety"]) == ("safety", "crisis")
    ended = sluimer("ask", "--lang", "fr", "bonjour", folder=tmp_path)
    assert ended.returncode == 2
    assert "fr is not one of nl, en" in ended.stderr


def test_ask_prints_the_first_part_as_the_chat_shows_it(tmp_path: Path) -> None:
    learned.give(tmp_path / "data")
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


@pytest.mark.parametrize("command", [("run",), TRY, ("ask", "hoi")])
def test_no_command_goes_on_without_a_text_for_somebody_in_danger(tmp_path: Path, command: tuple[str, ...]) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    (tmp_path / "content" / "en" / "safety" / "crisis.md").unlink()
    ended = sluimer(*command, folder=tmp_path, BOT_TOKEN=TOKEN, CONTENT_DIR="content")
    told = "sluimer: content/en/safety/crisis.md: the file is missing. Write it, or restore it\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", told)


def test_content_check_names_file_and_line_of_a_broken_command(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    file = tmp_path / "content" / "nl" / "commands.yml"
    file.write_text(file.read_text() + "- {name: [}\n")
    line = file.read_text().count("\n")
    ended = sluimer("content", "check", folder=tmp_path, CONTENT_DIR="content")
    assert (ended.returncode, ended.stdout.count("\n")) == (1, 1)
    assert ended.stdout.startswith(f"content/nl/commands.yml:{line}: commands.yml is not YAML: ")


def test_a_taken_port_is_one_line_that_names_the_option(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = str(taken.getsockname()[1])
        ended = sluimer("try", "--no-browser", "--port", port, folder=tmp_path)
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"sluimer: --port: cannot listen on {port}")


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has these modes")
def test_what_the_try_out_keeps_is_its_owners_alone(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        sluimer("try", "--no-browser", "--port", str(taken.getsockname()[1]), folder=tmp_path)
    folder = tmp_path / "data" / "try"
    assert [one.stat().st_mode & 0o777 for one in (folder.parent, folder)] == [0o700, 0o700]


@pytest.mark.parametrize("data", ["afile", "afile/deeper"])
def test_a_data_folder_that_cannot_be_is_one_line(tmp_path: Path, data: str) -> None:
    (tmp_path / "afile").touch()
    ended = sluimer("try", "--no-browser", "--port", "0", folder=tmp_path, DATA_DIR=data)
    assert ended.returncode == 2
    assert ended.stderr.startswith("sluimer: DATA_DIR: ")
    assert ended.stderr.count("\n") == 1


def test_a_taken_port_deletes_nothing_either(tmp_path: Path) -> None:
    old = tmp_path / "data" / "try" / "telegram.json"
    old.parent.mkdir(parents=True)
    old.write_text("{}")
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = str(taken.getsockname()[1])
        assert sluimer("try", "--no-browser", "--fresh", "--port", port, folder=tmp_path).returncode == 2
    assert old.exists()


def test_a_second_tryout_on_one_folder_is_refused_and_forgets_nothing_of_the_first(tmp_path: Path) -> None:
    database = tmp_path / "data" / "try" / "sluimer.sqlite"
    with trying(tmp_path) as line:
        assert line.startswith("Chat with Sluimer at http://127.0.0.1:")
        before = database.stat().st_ino
        ended = sluimer(*TRY, "--fresh", folder=tmp_path)
        assert database.stat().st_ino == before
    told = "sluimer: DATA_DIR: another Sluimer is using data/try/sluimer.sqlite: stop that one first\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", told)


def test_fresh_forgets_all_that_was_kept_and_ready_is_not_said_before_the_content_was_read(tmp_path: Path) -> None:
    kept = tmp_path / "data" / "try"
    (kept / "telegram.files").mkdir(parents=True)
    for name in ("sluimer.sqlite", "clock", "telegram.json", "telegram.files/photo"):
        (kept / name).write_text("what was kept")
    ended = sluimer(*TRY, "--fresh", folder=tmp_path, CONTENT_DIR=str(tmp_path))
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert "CONTENT_DIR" in ended.stderr
    assert [file for file in kept.rglob("*") if file.is_file() and file.read_text() == "what was kept"] == []


def test_a_tryout_that_was_kept_and_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "data" / "try").mkdir(parents=True)
    (tmp_path / "data" / "try" / "telegram.json").write_text("what?")
    ended = sluimer(*TRY, folder=tmp_path)
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert ended.stderr.startswith("sluimer: DATA_DIR: data/try holds what cannot be read")


@pytest.mark.parametrize("command", ["run", "serve", "migrate"])
def test_a_second_coach_on_one_database_is_refused_with_the_setting_and_the_file(tmp_path: Path, command: str) -> None:
    told = "another Sluimer is using {}: stop that one first\n"
    for setting, value, file in (
        ("DATA_DIR", "kept", "kept/sluimer.sqlite"),
        ("DATABASE_URL", "sqlite:///kept/sluimer.sqlite", "kept/sluimer.sqlite"),
    ):
        with sole_use(f"sqlite:///{tmp_path / file}", "DATA_DIR"):
            hook = {"WEBHOOK_URL": "https://x.org", "WEBHOOK_SECRET": "geheim"}
            ended = sluimer(command, folder=tmp_path, BOT_TOKEN=TOKEN, **hook, **{setting: value})
        assert (ended.returncode, ended.stderr) == (2, f"sluimer: {setting}: {told.format(file)}")


@pytest.mark.parametrize(
    ("setting", "value", "file", "reason"),
    [
        ("DATA_DIR", "kept", "kept/sluimer.sqlite", "file is not a database"),
        ("DATABASE_URL", "sqlite:///kept/sluimer.sqlite", "kept/sluimer.sqlite", "file is not a database"),
        ("DATA_DIR", "odd", "odd/sluimer.sqlite", "unable to open database file"),
        ("DATA_DIR", "/proc", "/proc/sluimer.sqlite.lock", "No such file or directory"),
        ("DATABASE_URL", "sqlite:////proc/deeper/x.sqlite", "/proc/deeper", "No such file or directory"),
    ],
)
def test_trouble_with_the_database_is_one_line_with_the_setting_and_the_file(
    tmp_path: Path, setting: str, value: str, file: str, reason: str
) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "sluimer.sqlite").write_text("no database at all")
    (tmp_path / "odd" / "sluimer.sqlite").mkdir(parents=True)
    ended = sluimer("run", folder=tmp_path, BOT_TOKEN=TOKEN, **{setting: value})
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert ended.stderr.startswith(f"sluimer: {setting}: ")
    assert file in ended.stderr
    assert ended.stderr.endswith(f": {reason}\n")


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
