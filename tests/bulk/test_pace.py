"""How fast a job sends, by a clock that stands still between its steps."""

from __future__ import annotations

import pytest

from chainpay.bulk.pace import Pace
from chainpay.concurrency.runtime import run_sync


class Time:
    """A clock, and a sleep that moves it."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


def send(pace: Pace, time: Time, seconds: float) -> int:
    """Send as fast as the pace lets for some time; return how many calls."""
    end, before = time.now + seconds, pace.sent
    while time.now < end:
        run_sync(pace.wait())
    return pace.sent - before


@pytest.fixture
def time() -> Time:
    return Time()


def test_the_rate_is_kept(time: Time) -> None:
    """Over a minute; and whoever was idle doesn't make up for it with a burst."""
    pace = Pace(100, time, time.sleep)
    assert send(pace, time, 60) == pytest.approx(6000, rel=0.01)
    time.now += 60
    assert send(pace, time, 1) <= 107


def test_slower_at_429_and_faster_again(time: Time) -> None:
    """Halved once in a second, and grown by a twentieth of the limit each second."""
    pace = Pace(100, time, time.sleep)
    send(pace, time, 2)
    for _ in range(30):  # of calls that were in flight
        pace.slow_down()
    assert pace.rate == pytest.approx(50, abs=2)
    assert send(pace, time, 1) == pytest.approx(50, abs=3)
    pace.slow_down()
    assert pace.rate == pytest.approx(25, abs=3)
    send(pace, time, 30)
    assert pace.rate == 100


def test_a_rate_that_was_never_reached_is_halved_from_what_was_sent(time: Time) -> None:
    """A limit above what the network does says nothing."""
    pace = Pace(5000, time, time.sleep)
    for _ in range(100):
        run_sync(pace.wait())
        time.now += 0.01
    pace.slow_down()
    assert pace.rate == 5000 * 0.05


def test_the_pause_that_the_platform_wants(time: Time) -> None:
    """No call leaves before it ends."""
    pace = Pace(100, time, time.sleep)
    send(pace, time, 1)
    pace.slow_down(pause=20)
    before = time.now
    run_sync(pace.wait())
    assert time.now - before == pytest.approx(20, abs=0.1)


def test_the_slowest(time: Time) -> None:
    """A call a second is never too much."""
    pace = Pace(2, time, time.sleep)
    for _ in range(10):
        pace.slow_down()
        time.now += 0.5
    assert pace.rate == 1


def test_a_limit_below_the_slowest(time: Time) -> None:
    """It is never left."""
    pace = Pace(0.5, time, time.sleep)
    pace.slow_down()
    assert pace.rate == 0.5
