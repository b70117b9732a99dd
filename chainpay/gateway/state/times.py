"""Times as WeChat Pay writes them: in Chinese time, in four formats; and the clock of a gateway."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

_CHINA = timezone(timedelta(hours=8))
_COMPACT = "%Y%m%d%H%M%S"


class Clock:
    """A clock that can be put forward.

    Args:
        clock: Returns the time in seconds since 1970.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._ahead = 0.0

    def __call__(self) -> float:
        """Return the time in seconds since 1970."""
        return self._clock() + self._ahead

    def advance(self, seconds: float) -> None:
        """Put the clock forward."""
        self._ahead += seconds


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
