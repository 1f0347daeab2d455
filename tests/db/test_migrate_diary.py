"""The fuller diary: what people and nights have before is theirs after, with the choices that were the only ones."""

from alembic.command import downgrade

from bot.db.engine import make_engine
from bot.db.migrate import migrate
from tests.db.revisions import add_anne, config, sql, upgrade_to

CHOICES = "form, complaints, words_only, nudges, rhythm, shift_until, heard_at, silent_at"


def test_who_is_there_keeps_everything_and_has_the_short_form_every_day(tmp_path):
    url = f"sqlite:///{tmp_path / 'sluimer.sqlite'}"
    upgrade_to(url, "0003")
    add_anne(url)
    before = sql(url, "SELECT * FROM persons"), sql(url, "SELECT * FROM nights")
    migrate(url)
    assert sql(url, f"SELECT {CHOICES} FROM persons") == [("short", "", 0, 1, "daily", None, None, None)]
    night = "person_id, night, zone, zone_up, answers, inputs, seconds, shift"
    anne = (1001, "2026-06-12", "Europe/Amsterdam", None, "{}", None, None, None)
    assert sql(url, f"SELECT {night} FROM nights") == [anne]
    sql(url, "INSERT INTO naps VALUES (1, 1001, '2026-06-12', '14:00', 20, 'Europe/Amsterdam', '2026-06-12 15:00:00')")
    engine = make_engine(url, foreign_keys=False)
    with engine.begin() as conn:
        made = config()
        made.attributes["connection"] = conn
        downgrade(made, "0003")
    engine.dispose()
    assert (sql(url, "SELECT * FROM persons"), sql(url, "SELECT * FROM nights")) == before
