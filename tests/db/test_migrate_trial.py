"""Magnesium and the trial: evenings that were noted before are there after, as those of the evening."""

from alembic.command import downgrade

from bot.db.engine import make_engine
from bot.db.migrate import migrate
from tests.db.revisions import add_anne, config, insert, sql, upgrade_to

NOTED = [
    (1001, "2026-06-12", "taken", "2026-06-11 20:04:00", "2026-06-11 20:04:10"),
    (1001, "2026-06-13", "skipped", None, "2026-06-12 20:10:00"),
]
KEPT = "person_id, night, status, taken_at, recorded_at"


def test_evenings_and_choices_are_kept_with_what_there_was_no_choice_about(tmp_path):
    url = f"sqlite:///{tmp_path / 'sluimer.sqlite'}"
    upgrade_to(url, "0006")
    add_anne(url)
    for row in NOTED:
        insert(url, "intakes", dict(zip(KEPT.split(", "), row, strict=True)))
    insert(url, "weeks", {"person_id": 1001, "sunday": "2026-06-14", "days": "fine"})
    before = {table: sql(url, f"SELECT * FROM {table}") for table in ("persons", "nights", "intakes", "weeks")}
    migrate(url)
    assert sql(url, f"SELECT {KEPT}, moment FROM intakes ORDER BY night") == [(*row, "evening") for row in NOTED]
    assert sql(url, "SELECT repeats, discreet, second_at, trial FROM persons") == [(1, 1, None, None)]
    assert sql(url, "SELECT days, tolerance FROM weeks") == [("fine", None)]
    sql(url, "INSERT INTO intakes VALUES (1001, '2026-06-13', 'second', 'taken', NULL, '2026-06-12 08:00:00')")
    sql(url, "INSERT INTO regimens (person_id, began) VALUES (1001, '2026-06-12')")
    for kind in ("checkin", "second", "trial"):
        row = {"person_id": 1001, "kind": kind, "number": 0, "day": "2026-06-12"}
        due = {"due_at": "2026-06-12 11:00", "ready_at": "2026-06-12 11:00", "state": "waiting", "attempts": 0}
        insert(url, "outbox", {**row, **due})
        insert(url, "schedules", {**row, "weekdays": 127, "wall": "13:00", "zone": "Europe/Amsterdam"})
    engine = make_engine(url, foreign_keys=False)
    with engine.begin() as conn:
        made = config()
        made.attributes["connection"] = conn
        downgrade(made, "0006")
    engine.dispose()
    assert {table: sql(url, f"SELECT * FROM {table}") for table in before} == before
    for table in ("outbox", "schedules"):  # what the program before it would not know
        assert sql(url, f"SELECT kind FROM {table}") == [("checkin",)]
