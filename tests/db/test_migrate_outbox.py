"""The outbox on its way to one instant to look at."""

from alembic.command import downgrade

from bot.db.engine import make_engine
from bot.db.migrate import migrate
from tests.db.revisions import add_anne, config, sql, upgrade_to


def test_messages_under_way_keep_their_instants_when_the_outbox_gets_one_to_look_at(tmp_path):
    url = f"sqlite:///{tmp_path / 'sluimer.sqlite'}"
    upgrade_to(url, "0002")
    add_anne(url)
    due = "2026-06-12 20:00:00.000000"
    columns = "id, person_id, kind, day, number, due_at, state, attempts, lease_owner, lease_until"
    kept = f"INSERT INTO outbox ({columns}) VALUES"
    sql(url, f"{kept} (1, 1001, 'magnesium', '2026-06-13', 0, '{due}', 'waiting', 0, NULL, NULL)")
    sql(url, f"{kept} (2, 1001, 'checkin', '2026-06-13', 0, '{due}', 'waiting', 1, NULL, '2026-06-12 20:01:00.000000')")
    sql(url, f"{kept} (3, 1001, 'weekly', '2026-06-13', 0, '{due}', 'sending', 1, 'w', '2026-06-12 20:00:45.000000')")
    sql(url, f"{kept} (4, 1001, 'checkin', '2026-06-12', 0, '{due}', 'done', 1, NULL, NULL)")
    migrate(url)
    assert sql(url, "SELECT id, state, ready_at, lease_owner FROM outbox ORDER BY id") == [
        (1, "waiting", due, None),
        (2, "waiting", "2026-06-12 20:01:00.000000", None),
        (3, "sending", "2026-06-12 20:00:45.000000", "w"),
        (4, "done", due, None),
    ]
    engine = make_engine(url, foreign_keys=False)
    with engine.begin() as conn:
        made = config()
        made.attributes["connection"] = conn
        downgrade(made, "0002")
    engine.dispose()
    assert sql(url, "SELECT id, lease_until FROM outbox ORDER BY id") == [
        (1, None),
        (2, "2026-06-12 20:01:00.000000"),
        (3, "2026-06-12 20:00:45.000000"),
        (4, None),
    ]
