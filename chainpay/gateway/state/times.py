"""Times as WeChat Pay writes them: in Chinese time, in four formats; and the clock of a gateway."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from threading import Lock

from ...errors import UsageError, shorten
from ..store.table import Table, UnitOfWork

MINUTE, HOUR, DAY = 60, 60 * 60, 24 * 60 * 60
"""Durations, in seconds."""

ZONE = "+08:00"
"""The zone of all times that people see: Beijing time, as in answers."""

_ALL = "all"
_CHINA = timezone(timedelta(hours=8))
_COMPACT = "%Y%m%d%H%M%S"
_DURATION = re.compile(r"\+?(\d{1,9}(?:\.\d{1,6})?)([smhd]?)")
_UNITS = {"": 1, "s": 1, "m": MINUTE, "h": HOUR, "d": DAY}
_CENTURY = 100 * 366 * DAY


class Clock:
    """A clock that can be put forward.

    Args:
        clock: Returns the time in seconds since 1970.

    Attributes:
        is_shared: Whether clients in this process have this clock too. Clients elsewhere know no
            other time than their machine's.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._ahead = 0.0
        self._lock = Lock()
        self.is_shared = False

    def __call__(self) -> float:
        """Return the time in seconds since 1970."""
        return self._clock() + self._ahead

    def for_signatures(self) -> float:
        """Return the time that requests, answers and callbacks are signed with."""
        return self() if self.is_shared else self._clock()

    def put_ahead(self, seconds: float) -> None:
        """Let the clock be so many seconds ahead, if it isn't ahead by more."""
        with self._lock:
            self._ahead = max(self._ahead, seconds)


@dataclass(slots=True)
class _Ahead:
    """The record.

    Attributes:
        seconds: How far the clock is ahead.
    """

    seconds: float = 0.0


class ClockOffset:
    """The seconds by which the clock was put forward.

    Args:
        work: What the current request reads and changes.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._records = Table(work, "clock", _Ahead, lambda ahead: (_ALL, ""))

    def get(self) -> float:
        """Return the seconds."""
        return (self._records.get(_ALL, "") or _Ahead()).seconds

    def add(self, seconds: float) -> float:
        """Add seconds, and return the sum."""
        ahead = _Ahead(self.get() + seconds)
        self._records.add(ahead)
        return ahead.seconds


def _to_china(seconds: float) -> datetime:
    return datetime.fromtimestamp(int(seconds), UTC).astimezone(_CHINA)


def format_rfc3339(seconds: float) -> str:
    """Return a time as APIv3 writes it: ``2018-06-08T10:34:56+08:00``."""
    return _to_china(seconds).isoformat()


def format_compact(seconds: float) -> str:
    """Return a time as APIv2 writes it: ``20180608103456``."""
    return f"{_to_china(seconds):{_COMPACT}}"


def format_bill_time(seconds: float) -> str:
    """Return a time as bills write it: ``2018-06-08 10:34:56``."""
    return f"{_to_china(seconds):%Y-%m-%d %H:%M:%S}"


def format_day(seconds: float) -> str:
    """Return the day of a time: ``2018-06-08``."""
    return f"{_to_china(seconds):%Y-%m-%d}"


def parse_time(text: str) -> float | None:
    """Return the seconds since 1970 of a time as APIv3 or APIv2 writes it; None of any other text.

    A time without a zone is in Chinese time.
    """
    try:
        time = datetime.fromisoformat(text) if "-" in text else datetime.strptime(text, _COMPACT)
        return (time if time.tzinfo else time.replace(tzinfo=_CHINA)).timestamp()
    except (ValueError, OverflowError):
        return None


def parse_duration(text: float | str) -> float:
    """Return the seconds of a duration: a number of them, or a text such as ``+25h``.

    Raises:
        UsageError: It is neither, or less than 0.
    """
    if isinstance(text, str):
        match = _DURATION.fullmatch(text)
        seconds = float(match[1]) * _UNITS[match[2]] if match else -1
    else:
        seconds = text
    if not 0 <= seconds < _CENTURY:
        raise UsageError(
            "a duration is a number of seconds, or a text such as +90s, +30m, +25h or +7d; time"
            f" doesn't go back: not {shorten(repr(text))}"
        )
    return seconds
