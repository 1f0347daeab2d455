"""The `.env` file and its example."""

import re
from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import Settings, load

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"


def test_the_environment_wins_from_the_file(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text("OPERATOR_NAME=Sofie de Wit\nOPERATOR_CONTACT=sofie@example.org\n")
    monkeypatch.setenv("OPERATOR_NAME", "Bram")
    assert (load().operator_name, load().operator_contact) == ("Bram", "sofie@example.org")


def test_a_file_that_is_no_text_gives_one_line(tmp_path):
    (tmp_path / ".env").write_bytes("BOT_TOKEN=é".encode("utf-16"))
    with pytest.raises(SettingsError, match=r"^\.env: [^\n]*$"):
        load()


def test_a_folder_in_place_of_the_file_gives_one_line(tmp_path):
    (tmp_path / ".env").mkdir()
    with pytest.raises(SettingsError, match=r"^\.env: cannot be read: Is a directory$"):
        load()


def test_a_link_to_nowhere_in_place_of_the_file_gives_one_line(tmp_path):
    (tmp_path / ".env").symlink_to("gone")
    with pytest.raises(SettingsError, match=r"^\.env: cannot be read: No such file or directory$"):
        load()


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that opens and cannot be read")
def test_a_file_that_cannot_be_read_gives_one_line(tmp_path):
    (tmp_path / ".env").symlink_to("/proc/self/mem")
    with pytest.raises(SettingsError, match=r"^\.env: cannot be read: [A-Z][^\n]+$"):
        load()


def test_a_file_may_begin_with_a_byte_order_mark(tmp_path):
    (tmp_path / ".env").write_text("TICK_SECONDS=5\n", encoding="utf-8-sig")
    assert load().tick_seconds == 5


def test_a_foreign_line_in_the_file_does_no_harm(tmp_path):
    (tmp_path / ".env").write_text("SOMETHING_ELSE=1\nTICK_SECONDS=5\n")
    assert load().tick_seconds == 5


def test_the_example_names_exactly_the_settings():
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    named = [match[1] for line in lines if (match := re.match(r"#?\s?([A-Z][A-Z_]+)=", line))]
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)


def test_the_example_shows_the_defaults(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text(encoding="utf-8"), encoding="utf-8")
    from_example = load()
    (tmp_path / ".env").unlink()
    assert from_example == load()
