"""The clock, and objects of dates."""

from __future__ import annotations

import time

import pytest

from chainpay.php import compat


def test_the_clock() -> None:
    before = time.time()
    fraction, seconds = compat.microtime().split(" ")
    assert int(before) <= int(seconds) <= compat.time()
    assert 0 <= float(fraction) < 1
    assert len(fraction) == 10
    assert before - 1 < compat.microtime(True) < time.time() + 1
    whole, rest = compat.hrtime()
    assert 0 <= rest < 1_000_000_000
    assert compat.hrtime(True) >= whole * 1_000_000_000 + rest


def test_a_program_sleeps(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    assert compat.sleep("2") == 0
    compat.usleep(1500)
    assert slept == [2, 0.0015]


def test_dates_are_made_by_functions() -> None:
    utc = compat.timezone_open("UTC")
    one = compat.date_create("2024-05-06", utc)
    two = compat.date_create_immutable("2024-05-07", utc)
    assert [compat.date_create("no date"), compat.date_create_immutable("no date")] == [False] * 2
    assert compat.date_format(one, "c") == "2024-05-06T00:00:00+00:00"
    assert compat.date_diff(one, two).days == 1
    assert compat.date_diff(two, one).invert == 1
    assert two.diff(one, True).invert == 0
    assert compat.date_create_from_format("!Y", "2024").getTimestamp() == 1704067200


def test_a_date_without_a_time_is_of_now() -> None:
    """As in PHP, where only ``!`` and ``|`` make it midnight."""
    date = compat.DateTime.createFromFormat("Y z", "2024 45")
    assert date.format("Y-m-d") == "2024-02-15"
    assert compat.DateTime.createFromFormat("z Y", "45 2024") is False


def test_an_interval_is_turned_around() -> None:
    interval = compat.DateInterval("P1D")
    interval.invert = 1
    assert interval.format("%r%d %R %a") == "-1 - (unknown)"
    date = compat.DateTimeImmutable("2024-01-31", compat.DateTimeZone("UTC"))
    assert date.add(interval).format("m-d") == "01-30"
    assert date.sub(interval).format("m-d") == "02-01"


def test_dates_are_compared_by_their_moments() -> None:
    here = compat.DateTime("2024-05-06 08:00:00+08:00")
    there = compat.DateTimeImmutable("2024-05-06 00:00:00Z")
    later = compat.DateTimeImmutable("2024-05-06 00:00:00.1Z")
    assert here == there
    assert here != "2024-05-06"
    assert there < later
    assert there <= here
    assert hash(there) != hash(later)
    assert repr(there) == "DateTimeImmutable('2024-05-06 00:00:00.000000 Z')"


def test_a_date_is_changed_in_place_or_copied() -> None:
    changing = compat.DateTime("2024-05-06 00:00:00Z")
    fixed = compat.DateTimeImmutable.createFromMutable(changing)
    assert changing.setTimestamp(60) is changing
    assert changing.format("H:i") == "00:01"
    moved = fixed.setTimestamp(0)
    assert [fixed.format("Y"), moved.format("Y")] == ["2024", "1970"]
    assert compat.DateTime.createFromImmutable(moved).getTimestamp() == 0
    zone = fixed.setTimezone(compat.DateTimeZone("Asia/Shanghai")).getTimezone()
    assert zone.getName() == "Asia/Shanghai"
    assert fixed.setTimezone(zone).getOffset() == 28800
    assert fixed.modify("no date") is False
