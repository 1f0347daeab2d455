"""Naps as rows of their own."""

from datetime import date, time, timedelta

from bot.db import naps
from bot.db.naps import Nap

DAY = date(2026, 6, 11)


def test_naps_of_a_day_come_back_in_order_and_one_can_go(conn, anne, now):
    late = naps.add(conn, anne, DAY, starts=time(17), minutes=20, zone="Europe/Amsterdam", now=now)
    early = naps.add(conn, anne, DAY, starts=time(14), minutes=None, zone="Europe/Amsterdam", now=now)
    naps.add(conn, anne, date(2026, 6, 12), starts=None, minutes=30, zone="Europe/Amsterdam", now=now)
    assert naps.of_day(conn, anne, DAY) == [
        Nap(early, DAY, time(14), None, "Europe/Amsterdam"),
        Nap(late, DAY, time(17), 20, "Europe/Amsterdam"),
    ]
    assert naps.remove(conn, anne, early)
    assert not naps.remove(conn, anne, early)
    assert [nap.id for nap in naps.of_day(conn, anne, DAY)] == [late]


def test_nobody_removes_the_nap_of_another(conn, anne, now):
    nap = naps.add(conn, anne, DAY, starts=None, minutes=20, zone="Europe/Amsterdam", now=now)
    assert not naps.remove(conn, anne + 1, nap)


def test_a_nap_is_found_changed_and_listed_between_two_days(conn, anne, now):
    first = naps.add(conn, anne, DAY, starts=None, minutes=20, zone="Europe/Amsterdam", now=now)
    second = naps.add(conn, anne, DAY, starts=time(14), minutes=20, zone="Europe/Amsterdam", now=now)
    naps.add(conn, anne, date(2026, 6, 20), starts=None, minutes=30, zone="Europe/Amsterdam", now=now)
    assert [one.id for one in naps.between(conn, anne, DAY, date(2026, 6, 19))] == [second, first]
    naps.change(conn, anne, first, starts=time(13), minutes=None)
    assert naps.find(conn, anne, first) == Nap(first, DAY, time(13), None, "Europe/Amsterdam")
    assert [one.id for one in naps.of_day(conn, anne, DAY)] == [first, second]
    assert naps.find(conn, anne + 1, first) is None


def test_the_nap_told_last_is_known_for_a_while(conn, anne, now):
    naps.add(conn, anne, DAY, starts=None, minutes=20, zone="Europe/Amsterdam", now=now - timedelta(minutes=5))
    last = naps.add(conn, anne, date(2026, 6, 1), starts=None, minutes=30, zone="Europe/Amsterdam", now=now)
    told = naps.latest(conn, anne, now)
    assert told is not None
    assert (told[0].id, told[1]) == (last, now)
    assert naps.latest(conn, anne, now + timedelta(seconds=1)) is None
