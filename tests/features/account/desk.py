"""What the tests of settings, breaks, language and deletion share."""

from sqlalchemy import select

from bot.db import questions
from bot.db.tables import metadata
from bot.features import account, onboarding
from bot.tg.screen import Button, Reply, Screen
from tests.support.stage import Stage, knows_no_answers

FEATURES = [onboarding.register, account.register, knows_no_answers]


def still_open(stage: Stage) -> list[tuple[str, str]]:
    with stage.database() as conn:
        return [one.key for one in questions.open_of(conn, stage.user, stage.now)]


def does(stage: Stage, action: str) -> Reply:
    """Tap a button of another feature that names this action."""
    message = stage.posts(Screen("...", ((Button.action("x", action),),)))
    return stage.taps_data(f"do:{action}", message)


def left_of(stage: Stage) -> list[str]:
    """The tables in which a row of this person is left."""
    with stage.database() as conn:
        return [
            table.name
            for table in metadata.sorted_tables
            for column in table.columns
            if column.name in ("person_id",) or (table.name == "persons" and column.name == "id")
            if conn.execute(select(table).where(column == stage.user)).first()
        ]
