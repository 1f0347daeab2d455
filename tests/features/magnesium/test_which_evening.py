"""Words that name an evening by themselves are about that one, whichever was asked about last."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.db import questions
from tests.features.magnesium.evening import AT_2204, NIGHT, Evening

pytestmark = pytest.mark.one_engine

LAST = date(2026, 6, 11)
"""The night after Wednesday evening: yesterday."""


@pytest.fixture
def stage(tmp_path: Path) -> Evening:
    """At 22:04 on Thursday both evenings are asked about, yesterday's last."""
    stage = Evening(tmp_path)
    stage.knows(consent_at=AT_2204 - timedelta(days=60))
    stage.now = AT_2204
    for night in (NIGHT, LAST):
        with stage.database() as conn:
            end = stage.now + timedelta(hours=12)
            questions.put(conn, stage.user, "magnesium", night.isoformat(), now=stage.now, expires_at=end)
    return stage


def only_tonight(stage: Evening) -> Evening:
    with stage.database() as conn:
        questions.close(conn, stage.user, "magnesium", LAST.isoformat())
    return stage


@pytest.mark.parametrize(
    ("typed", "tonight", "last"),
    [
        ("ja", None, "taken"),
        ("gisteravond niet", None, "skipped"),
        ("gisteren wel", None, "taken"),
        ("vanavond niet", "skipped", None),
        ("vanavond genomen", "taken", None),
        ("ja net", "taken", None),
        ("zojuist genomen", "taken", None),
    ],
)
def test_of_two_open_evenings_the_one_that_is_meant(
    stage: Evening, typed: str, tonight: str | None, last: str | None
) -> None:
    stage.says(typed)
    noted = [one[0] if (one := stage.noted(night)) else None for night in (NIGHT, LAST)]
    assert noted == [tonight, last]


@pytest.mark.parametrize(
    ("typed", "status"),
    [("gisteravond genomen", "taken"), ("gisteravond om 11 uur", "taken"), ("gisteren vergeten", "skipped")],
)
def test_what_was_taken_last_night_is_not_tonights(stage: Evening, typed: str, status: str) -> None:
    only_tonight(stage).says(typed)
    assert (stage.noted(LAST) or ("",))[0] == status
    assert stage.noted(NIGHT) is None


def test_it_mends_what_was_noted_of_last_night(stage: Evening) -> None:
    only_tonight(stage).note(LAST, "skipped")
    stage.says("gisteravond toch genomen")
    assert (stage.noted(LAST) or ("",))[0] == "taken"


def test_two_evenings_in_one_message_get_an_example(stage: Evening) -> None:
    only_tonight(stage).says("gisteren wel, vanavond niet")
    assert "vanavond niet" in stage.last.text
    assert (stage.noted(NIGHT), stage.noted(LAST)) == (None, None)


def test_after_midnight_last_night_is_the_evening_that_goes_on(stage: Evening) -> None:
    only_tonight(stage).now = AT_2204 + timedelta(hours=3)
    stage.says("gisteravond genomen")
    assert (stage.noted(NIGHT) or ("",))[0] == "taken"


def test_not_yet_after_all_is_asked_again(stage: Evening) -> None:
    only_tonight(stage).says("toch nog niet")
    assert stage.last.question == ("magnesium", NIGHT.isoformat())
    assert stage.noted(NIGHT) is None
