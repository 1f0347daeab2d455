"""Somebody who agreed just now and said nothing yet."""

from datetime import UTC, datetime, time

from bot.db.people import Person

NOW = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
NEWCOMER = Person(
    id=1001,
    language="nl",
    zone="Europe/Amsterdam",
    getup=None,
    getup_free=None,
    free_days=frozenset(),
    lights_out=None,
    magnesium="none",
    reminder_at="before_lights_out",
    dinner=None,
    weekly_day=6,
    weekly_time=time(11),
    consent_at=NOW,
    consent_version=1,
    screened_at=None,
    settled_at=None,
    paused_at=None,
    paused_until=None,
    gone_at=None,
    form="short",
    complaints=frozenset(),
    words_only=False,
    nudges=True,
    rhythm="daily",
    shift_since=None,
    shift_until=None,
    shift_last=None,
    shift_getup=None,
    shift_lights_out=None,
    heard_at=None,
    silent_at=None,
    repeats=1,
    discreet=True,
    second_at=None,
    trial=None,
)
