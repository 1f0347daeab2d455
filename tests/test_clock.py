"""The clock: the machine's time, turned by what a file says."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import Clock


def near(clock: Clock, turned: timedelta) -> bool:
    before = Clock().now()
    shown = clock.now()
    return before + turned <= shown <= Clock().now() + turned


def test_without_a_file_it_is_the_machines_time_in_utc():
    assert near(Clock(), timedelta())
    assert Clock().now().tzinfo is UTC
    assert Clock().file is None


@pytest.mark.parametrize("written", ["3600", "3600.0\n", " 3600 ", "-7200", "0.25"])
def test_the_file_turns_it_by_that_many_seconds(tmp_path, written):
    file = tmp_path / "clock"
    file.write_text(written)
    assert near(Clock(file), timedelta(seconds=float(written)))


def test_turning_the_file_turns_a_clock_that_runs(tmp_path):
    file = tmp_path / "clock"
    clock = Clock(file)
    assert near(clock, timedelta())
    file.write_text("86400")
    assert near(clock, timedelta(days=1))


@pytest.mark.parametrize("written", [b"", b"\n", b"soon", b"nan", b"inf", b"1e300", b"1 2", b"\xff\xfe"])
def test_a_senseless_file_turns_nothing(tmp_path, written):
    file = tmp_path / "clock"
    file.write_bytes(written)
    assert near(Clock(file), timedelta())


def test_a_folder_in_its_place_turns_nothing(tmp_path):
    assert near(Clock(tmp_path), timedelta())


def test_monotonic_time_is_never_turned(tmp_path):
    file = tmp_path / "clock"
    file.write_text("1000000")
    before = Clock().monotonic()
    assert before <= Clock(file).monotonic() <= Clock().monotonic()


def test_the_offset_is_a_duration(tmp_path):
    file = tmp_path / "clock"
    file.write_text("90")
    assert Clock(file).offset() == timedelta(minutes=1, seconds=30)
    assert Clock(file).now() - datetime(2026, 1, 1, tzinfo=UTC) > timedelta()
