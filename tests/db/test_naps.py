"""Naps as rows of their own."""

from datetime import date, time

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
