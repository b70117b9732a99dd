"""Moments as WeChat Pay writes them: in Chinese time, in three spellings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

__all__ = ["compact", "day", "plain", "rfc3339"]

_CHINA = timezone(timedelta(hours=8))


def _china(seconds: float) -> datetime:
    return datetime.fromtimestamp(int(seconds), UTC).astimezone(_CHINA)


def rfc3339(seconds: float) -> str:
    """Return a moment as APIv3 writes it: ``2018-06-08T10:34:56+08:00``."""
    return _china(seconds).isoformat()


def compact(seconds: float) -> str:
    """Return a moment as APIv2 writes it: ``20180608103456``."""
    return f"{_china(seconds):%Y%m%d%H%M%S}"


def plain(seconds: float) -> str:
    """Return a moment as bills write it: ``2018-06-08 10:34:56``."""
    return f"{_china(seconds):%Y-%m-%d %H:%M:%S}"


def day(seconds: float) -> str:
    """Return a moment's day: ``2018-06-08``."""
    return f"{_china(seconds):%Y-%m-%d}"
