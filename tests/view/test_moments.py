from datetime import UTC, datetime, timedelta

import pytest

from bot.view.moments import moment
from tests.support.stage import content

AMSTERDAM = "Europe/Amsterdam"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A wall time in Amsterdam in June 2026, when it is two hours ahead."""
    return datetime(2026, 6, day, hour, minute, tzinfo=UTC) - timedelta(hours=2)


@pytest.mark.parametrize(
    ("now", "then", "nl", "en"),
    [
        (at(11, 20), at(11, 22), "vandaag om 22:00", "today at 22:00"),
        (at(11, 20), at(12, 0, 30), "vannacht om 00:30", "tonight at 00:30"),
        (at(11, 9), at(12, 0, 30), "vannacht om 00:30", "tonight at 00:30"),
        (at(12, 0, 10), at(12, 0, 30), "vannacht om 00:30", "tonight at 00:30"),
        (at(11, 20), at(12, 4), "morgen om 04:00", "tomorrow at 04:00"),
        (at(12, 0, 40), at(13, 0, 30), "morgen om 00:30", "tomorrow at 00:30"),
        (at(11, 20), at(13, 0, 30), "zaterdag om 00:30", "on Saturday at 00:30"),
        (at(11, 20), at(11, 19), "zo", "in a moment"),
    ],
)
def test_a_moment_is_called_as_people_call_it(now: datetime, then: datetime, nl: str, en: str) -> None:
    assert moment(content().words("nl"), then, now, AMSTERDAM) == nl
    assert moment(content().words("en"), then, now, AMSTERDAM) == en
