"""Times as WeChat Pay writes them: in Chinese time, in four formats."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

_CHINA = timezone(timedelta(hours=8))


def _to_china(seconds: float) -> datetime:
    return datetime.fromtimestamp(int(seconds), UTC).astimezone(_CHINA)


def format_rfc3339(seconds: float) -> str:
    """Return a time as APIv3 writes it: ``2018-06-08T10:34:56+08:00``."""
    return _to_china(seconds).isoformat()


def format_compact(seconds: float) -> str:
    """Return a time as APIv2 writes it: ``20180608103456``."""
    return f"{_to_china(seconds):%Y%m%d%H%M%S}"


def format_bill_time(seconds: float) -> str:
    """Return a time as bills write it: ``2018-06-08 10:34:56``."""
    return f"{_to_china(seconds):%Y-%m-%d %H:%M:%S}"


def format_day(seconds: float) -> str:
    """Return the day of a time: ``2018-06-08``."""
    return f"{_to_china(seconds):%Y-%m-%d}"
