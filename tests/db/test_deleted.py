"""What somebody had deleted."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, Engine, event, text

from bot.db import open_database, people
from bot.db import writer as writer_module
from tests.db.conftest import EVENING


class TestWhatIsDeleted:
    """Nothing of it is left in any file, on whatever SQLite this runs."""

    @pytest.fixture
    def careless(self):
        """An SQLite as python.org builds it: what is deleted stays in the file."""

        def leave(raw, _):
            raw.execute("PRAGMA secure_delete=OFF").close()

        event.listen(Engine, "connect", leave)
        yield
        event.remove(Engine, "connect", leave)

    @staticmethod
    def fill(conn: Connection) -> None:
        people.add(conn, 1001, language="nl", zone="Pacific/Chatham", consent_at=EVENING, version=1)
        for night in range(40):
            conn.execute(
                text(
                    "INSERT INTO nights (person_id, night, zone, answers, started_at)"
                    " VALUES (1001, :night, 'Pacific/Chatham', '{\"sol\": 37}', '2026-06-11')"
                ),
                {"night": date(2026, 5, 1) + timedelta(days=night)},
            )

    @staticmethod
    def left(folder) -> dict[str, int]:
        """How often what was told stands in each file."""
        return {file.name: file.read_bytes().count(b"Chatham") for file in folder.iterdir()}

    async def test_is_in_no_file_once_somebody_was_removed(self, careless, url, tmp_path):
        database = open_database(url)
        await database.run(self.fill)
        assert max(self.left(tmp_path).values()) > 40
        await database.run(lambda conn: people.remove(conn, 1001))
        assert set(self.left(tmp_path).values()) == {0}
        await database.close()
        assert set(self.left(tmp_path).values()) == {0}

    async def test_goes_as_soon_as_nobody_reads_the_database_any_more(self, url, tmp_path):
        database = open_database(url)
        await database.run(self.fill)
        with closing(sqlite3.connect(tmp_path / "sluimer.sqlite")) as backup:
            backup.execute("BEGIN").close()
            backup.execute("SELECT count(*) FROM nights").fetchall()
            await database.run(lambda conn: people.remove(conn, 1001))  # waits for no reader
            assert self.left(tmp_path)["sluimer.sqlite-wal"] > 0
        await database.run(lambda conn: None)
        assert set(self.left(tmp_path).values()) == {0}
        assert await database.run(lambda conn: conn.exec_driver_sql("PRAGMA busy_timeout").scalar()) == 10000
        await database.close()

    async def test_is_committed_where_the_log_cannot_be_emptied_and_that_is_tried_again(
        self, url, tmp_path, monkeypatch
    ):
        database = open_database(url)
        await database.run(self.fill)
        with monkeypatch.context() as broken:
            broken.delattr(writer_module, "_pragma")
            await database.run(lambda conn: people.remove(conn, 1001))
            assert await database.run(lambda conn: people.load(conn, 1001)) is None
            assert self.left(tmp_path)["sluimer.sqlite-wal"] > 0
        await database.run(lambda conn: None)
        assert set(self.left(tmp_path).values()) == {0}
        await database.close()
