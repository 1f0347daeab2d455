"""Migrations: up and down and up, equal to the tables, and a copy kept before anything is changed."""

import os
import shutil
import stat
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.command import downgrade, upgrade
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from bot.db import migrate as module
from bot.db.engine import make_engine
from bot.db.lock import sole_use
from bot.db.migrate import migrate
from bot.db.tables import metadata
from bot.errors import DatabaseError
from tests.db.revisions import add_anne, config, rows, sql, upgrade_to

SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "zzzz"
down_revision = {head!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    {body}
"""


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def url(folder) -> str:
    return f"sqlite:///{folder / 'sluimer.sqlite'}"


@pytest.fixture
def newer(tmp_path, monkeypatch):
    """Make a next version of the program, with one more revision."""

    def make(body: str) -> None:
        scripts = tmp_path / "migrations"
        shutil.copytree(module.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "zzzz_next.py").write_text(SECOND.format(head=head(), body=body))
        monkeypatch.setattr(module, "SCRIPTS", scripts)

    return make


def head() -> str:
    found = ScriptDirectory.from_config(config()).get_current_head()
    assert found is not None
    return found


def test_every_revision_goes_up_down_and_up_again(url):
    steps = [one.revision for one in reversed(list(ScriptDirectory.from_config(config()).walk_revisions()))]
    assert steps
    engine = make_engine(url, foreign_keys=False)
    with engine.begin() as conn:
        made = config()
        made.attributes["connection"] = conn
        for revision in steps:
            upgrade(made, revision)
            downgrade(made, "-1")
            upgrade(made, revision)
        downgrade(made, "base")
        assert inspect(conn).get_table_names() == ["alembic_version"]
        upgrade(made, "head")
    engine.dispose()


def test_the_newest_revision_equals_the_tables(url):
    migrate(url)
    engine = make_engine(url)
    with engine.begin() as conn:
        context = MigrationContext.configure(conn, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
        for table in metadata.sorted_tables:
            rules = {tuple(key["constrained_columns"]): key for key in inspect(conn).get_foreign_keys(table.name)}
            assert all(rule["options"] == {"ondelete": "CASCADE"} for rule in rules.values())
            assert bool(rules) == ("person_id" in table.c)
    engine.dispose()


def test_from_the_first_tables_with_somebody_in_them_nothing_of_theirs_is_lost(url, folder):
    upgrade_to(url, "0001")
    add_anne(url)
    before = rows(url, "persons"), rows(url, "nights")
    assert migrate(url) == head()
    after = rows(url, "persons"), rows(url, "nights")
    assert all(
        then.items() <= now.items()
        for olds, news in zip(before, after, strict=True)
        for then, now in zip(olds, news, strict=True)
    )
    assert sql(url, "SELECT count(*) FROM kept_questions") == [(0,)]
    assert (folder / "sluimer.sqlite.before-upgrade-from-0001").is_file()


def test_the_last_revision_is_known_without_alembic():
    assert module.last_revision() == ScriptDirectory(str(module.SCRIPTS)).get_current_head()


def test_migrating_twice_changes_nothing_and_keeps_no_copy(url, folder):
    assert migrate(url) == head()
    add_anne(url)
    schema = sql(url, "SELECT name, sql FROM sqlite_master ORDER BY name")
    assert migrate(url) == head()
    assert sql(url, "SELECT name, sql FROM sqlite_master ORDER BY name") == schema
    assert sql(url, "SELECT id FROM persons") == [(1001,)]
    assert [file.name for file in folder.iterdir() if "before" in file.name] == []


def test_a_new_database_needs_no_copy(url, folder):
    migrate(url)
    assert [file.name for file in folder.iterdir() if "before" in file.name] == []


def test_before_an_upgrade_a_whole_copy_is_kept(url, folder, newer):
    migrate(url)
    add_anne(url)
    old = head()
    newer('op.add_column("persons", sa.Column("shoe_size", sa.Integer))')
    assert migrate(url) == "zzzz"
    copy = f"sqlite:///{folder / f'sluimer.sqlite.before-upgrade-from-{old}'}"
    assert sql(copy, "SELECT version_num FROM alembic_version") == [(old,)]
    assert sql(copy, "SELECT id FROM persons") == [(1001,)]
    assert sql(copy, "PRAGMA integrity_check") == [("ok",)]
    assert sql(url, "SELECT id, shoe_size FROM persons") == [(1001, None)]


def test_a_copy_holds_what_is_still_in_the_write_ahead_log(url, folder, newer):
    migrate(url)
    engine = make_engine(url)
    with engine.begin() as conn:
        conn.execute(text("INSERT INTO seen_updates VALUES (7, '2026-06-11 18:14:00.000000')"))
    assert (folder / "sluimer.sqlite-wal").stat().st_size > 0
    old = head()
    newer('op.add_column("persons", sa.Column("shoe_size", sa.Integer))')
    migrate(url)
    engine.dispose()
    copy = f"sqlite:///{folder / f'sluimer.sqlite.before-upgrade-from-{old}'}"
    assert sql(copy, "SELECT update_id FROM seen_updates") == [(7,)]


def test_a_revision_that_makes_a_table_anew_takes_nobodys_rows_along(url, newer):
    migrate(url)
    add_anne(url)
    newer("""with op.batch_alter_table("persons") as table:
        table.alter_column("language", type_=sa.String(32))""")
    migrate(url)
    assert sql(url, "SELECT person_id FROM nights") == [(1001,)]


@pytest.mark.parametrize(
    "failure", ["raise sa.exc.OperationalError('x', None, Exception('full'))", "op.execute('what')"]
)
def test_an_upgrade_that_fails_leaves_the_database_as_it_was(url, newer, failure):
    migrate(url)
    add_anne(url)
    old, schema = head(), sql(url, "SELECT name, sql FROM sqlite_master ORDER BY name")
    newer(f'op.add_column("persons", sa.Column("shoe_size", sa.Integer)); op.drop_table("nights"); {failure}')
    with pytest.raises(DatabaseError, match=r"^[^\n]+$"):
        migrate(url)
    assert sql(url, "SELECT name, sql FROM sqlite_master ORDER BY name") == schema
    assert sql(url, "SELECT version_num FROM alembic_version") == [(old,)]
    assert sql(url, "SELECT person_id FROM nights") == [(1001,)]


def test_an_upgrade_that_would_leave_rows_of_nobody_is_refused(url, newer):
    migrate(url)
    add_anne(url)
    newer('op.execute("DELETE FROM persons")')
    with pytest.raises(DatabaseError, match="rows of nobody"):
        migrate(url)
    assert sql(url, "SELECT id FROM persons") == [(1001,)]


def test_a_file_of_another_program_is_copied_before_tables_are_added(url, folder):
    folder.mkdir()
    sql(url, "CREATE TABLE recipes (name)")
    migrate(url)
    copy = f"sqlite:///{folder / 'sluimer.sqlite.before-upgrade-from-nothing'}"
    assert sql(copy, "SELECT name FROM sqlite_master") == [("recipes",)]


def test_a_database_of_a_newer_program_is_left_alone(url, folder):
    migrate(url)
    sql(url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseError, match=r"^\S+/sluimer\.sqlite is not of this version of Sluimer: [^\n]+$"):
        migrate(url)
    assert sql(url, "SELECT version_num FROM alembic_version") == [("9999",)]
    assert [file.name for file in folder.iterdir() if "before" in file.name] == []


def test_a_file_that_is_no_database_gives_one_line(url, folder):
    folder.mkdir()
    (folder / "sluimer.sqlite").write_text("Once upon a time there was a sheep that could not sleep. " * 99)
    with pytest.raises(DatabaseError, match=r"^\S+/sluimer\.sqlite cannot be opened [^\n]+: file is not a database$"):
        migrate(url)


def test_a_path_that_cannot_be_a_file_gives_one_line(folder):
    folder.mkdir()
    with pytest.raises(DatabaseError, match=r"^\S+ cannot be opened [^\n]+: unable to open database file$"):
        migrate(f"sqlite:///{folder}")


def test_a_folder_that_cannot_be_made_gives_one_line(folder):
    folder.write_text("a file where the folder should be")
    with pytest.raises(DatabaseError, match=r"^cannot make the folder [^\n]+$"):
        migrate(f"sqlite:///{folder / 'sluimer.sqlite'}")


def test_a_folder_that_cannot_be_written_gives_one_line():
    with pytest.raises(DatabaseError, match=r"^[^\n]+$"):
        migrate("sqlite:////proc/sluimer/sluimer.sqlite")
    with pytest.raises(DatabaseError, match=r"^/proc/sluimer\.sqlite cannot be opened [^\n]+$"):
        migrate("sqlite:////proc/sluimer.sqlite")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has these modes")
class TestWhoMayRead:
    @pytest.fixture(autouse=True)
    def generous(self):
        """A user whose new files everybody may read, whatever is set where the tests run."""
        before = os.umask(0o022)
        yield
        os.umask(before)

    def test_the_folder_and_all_files_are_the_owners_alone(self, url, folder, newer):
        migrate(url)
        add_anne(url)
        kept = f"sluimer.sqlite.before-upgrade-from-{head()}"
        newer('op.add_column("persons", sa.Column("shoe_size", sa.Integer))')
        migrate(url)
        engine = make_engine(url)
        with engine.begin() as conn:
            conn.execute(text("INSERT INTO seen_updates VALUES (7, '2026-06-11 18:14:00.000000')"))
        assert {file.name for file in folder.iterdir()} >= {"sluimer.sqlite", "sluimer.sqlite-wal", kept}
        assert {file.name: mode(file) for file in folder.iterdir() if mode(file) != 0o600} == {}
        assert mode(folder) == 0o700
        engine.dispose()

    def test_so_is_the_lock_which_who_may_read_it_could_take(self, url, folder):
        with sole_use(url, "DATA_DIR"):
            assert mode(folder / "sluimer.sqlite.lock") == 0o600

    def test_folders_above_are_made_the_same_way(self, tmp_path):
        migrate(f"sqlite:///{tmp_path / 'deep' / 'deeper' / 'sluimer.sqlite'}")
        assert [mode(tmp_path / "deep"), mode(tmp_path / "deep" / "deeper")] == [0o700, 0o700]

    def test_a_folder_and_a_file_that_are_there_stay_as_they_are(self, url, folder):
        folder.mkdir(mode=0o755)
        (folder / "sluimer.sqlite").touch(mode=0o640)
        migrate(url)
        assert (mode(folder), mode(folder / "sluimer.sqlite")) == (0o755, 0o640)
