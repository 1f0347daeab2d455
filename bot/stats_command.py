"""What `sluimer stats` prints."""

from rich.console import Console
from rich.table import Table
from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock
from bot.db.effort import LEAST, Stats, stats
from bot.db.engine import make_engine, sqlite_file
from bot.errors import SluimerError
from bot.settings import Settings

FEW = f"fewer than {LEAST} people"


def show(settings: Settings, out: Console) -> None:
    """Figures of all people together, read while the coach may be at work. Raises SluimerError for another schema."""
    url = settings.database()
    file = sqlite_file(url)
    if file is not None and not file.is_file():
        raise SluimerError(f"{settings.database_setting}: there is no database yet; `sluimer run` makes it")
    engine = make_engine(url)
    try:
        with engine.connect() as conn:
            found = stats(conn, Clock(settings.clock_file).now())
    except SQLAlchemyError as error:
        raise SluimerError(
            f"{settings.database_setting}: cannot be read; is it up to date? `sluimer migrate`"
        ) from error
    finally:
        engine.dispose()
    out.print(_table(found))


def _table(found: Stats) -> Table:
    table = Table("figure", "value")
    rows = {
        "people": found.people,
        "heard in the last 7 days": found.active,
        "check-ins sent in the last 7 days": found.asked,
        "nights filled in in the last 7 days": found.answered,
    }
    for name, value in rows.items():
        table.add_row(name, FEW if value is None else str(value))
    for one in found.efforts:
        table.add_row(f"inputs a check-in, {one.form} form (median of {one.n})", f"{one.inputs:g}")
        table.add_row(f"seconds a check-in, {one.form} form (median of {one.n})", f"{one.seconds:g}")
    if not found.efforts:
        table.add_row("inputs and seconds a check-in", FEW)
    return table
