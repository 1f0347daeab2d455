"""The road of getting to know each other: agree, answer, look at what is stored."""

from sqlalchemy import func, select

from bot.db.tables import metadata
from bot.features import account, onboarding
from tests.support.stage import Stage, knows_no_answers

FEATURES = [onboarding.register, account.register, knows_no_answers]


def rows(stage: Stage) -> dict[str, int]:
    """How many rows each table has."""
    with stage.database() as conn:
        counted = {
            table.name: conn.execute(select(func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
        }
    return {name: count for name, count in counted.items() if count}


def agree(stage: Stage) -> None:
    stage.says("/start")
    stage.taps("Beginnen" if stage.language == "nl" else "Start")
    stage.taps("18+")


def at(stage: Stage, *answers: str) -> None:
    """Agree and type these answers."""
    agree(stage)
    for answer in answers:
        stage.says(answer)
