"""Sleep efficiency of one night, in percent, by three denominators. The one the coach tells is on O - L, by that name.

None where a figure that it needs is missing.
"""

from bot.domain.night import NightFigures


def of_window(night: NightFigures) -> float | None:
    """SE = 100 * TST / (O - L), the sleep window: from lights out to out of bed."""
    return _percent(night.tst, night.window)


def of_time_in_bed(night: NightFigures) -> float | None:
    """SE = 100 * TST / TIB, the classic one; reading in bed lowers it."""
    return _percent(night.tst, night.tib)


def of_trying(night: NightFigures, trying_after: int | None) -> float | None:
    """SE = 100 * TST / DSE (Reed & Sacco 2016), DSE = SOL + TST + WASO + minutes of trying to sleep after F."""
    if night.tst is None or night.sol is None or night.waso is None or trying_after is None:
        return None
    return _percent(night.tst, night.sol + night.tst + night.waso + trying_after)


def _percent(tst: int | None, of: int | None) -> float | None:
    return 100 * tst / of if tst is not None and of else None
