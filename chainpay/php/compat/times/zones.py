"""The calendar for all years, and time zones: names, offsets and abbreviations.

Python's datetime ends before the year 1, where PHP has MySQL's ``0000-00-00``; so days are counted
here. The default zone is that of `date_default_timezone_set`, else TZ of the environment if it is
the name of a zone, else UTC. In PHP it is date.timezone of php.ini in place of TZ.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

SECONDS_OF_DAY = 86400
#: The seconds that Python's datetime has in every zone.
_FIRST, _LAST = -62135424000, 253402128000
_OFFSET = re.compile(r"(?:GMT)?([+-])(\d{1,2}):?(\d{2})?(?::?(\d{2}))?\Z", re.IGNORECASE)
#: Abbreviations that dates are written with → their offset in hours.
_ABBREVIATIONS = {
    "z": 0, "gmt": 0, "wet": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3,
    "ist": 2, "jst": 9, "kst": 9, "hkt": 8, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
    "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "hst": -10,
}  # fmt: skip
_SUMMER = {"bst", "cest", "eest", "edt", "cdt", "mdt", "pdt"}
_settings: dict[str, Zone] = {}


def days_since_epoch(year: int, month: int, day: int) -> int:
    """Return the days from 1970-01-01 to a date; months and days may be out of range."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    year -= month < 3
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return year * 365 + year // 4 - year // 100 + year // 400 + of_year - 719468


def date_of(days: int) -> tuple[int, int, int]:
    """Return the year, month and day of a number of days since 1970-01-01."""
    days += 719468
    era, of_era = divmod(days, 146097)
    year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * of_year + 2) // 153
    day = of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9
    return year_of_era + era * 400 + (month < 3), month, day


def days_in_month(year: int, month: int) -> int:
    """Return how many days a month has."""
    return days_since_epoch(year, month + 1, 1) - days_since_epoch(year, month, 1)


def weekday(year: int, month: int, day: int) -> int:
    """Return the day of the week; 0 is Sunday."""
    return (days_since_epoch(year, month, day) + 4) % 7


class Fields(NamedTuple):
    """A date and time on the clock of a zone."""

    y: int
    m: int
    d: int
    h: int
    i: int
    s: int

    def seconds(self) -> int:
        """Return the seconds since 1970 that this clock shows; fields may be out of range."""
        days = days_since_epoch(self.y, self.m, self.d)
        return days * SECONDS_OF_DAY + self.h * 3600 + self.i * 60 + self.s


class Zone:
    """A time zone: of the database, an abbreviation, or an offset.

    Args:
        name: Its name as PHP shows it.
        seconds: The offset to UTC of what is not of the database.
        is_summer: Whether an abbreviation is one of summer time.
    """

    def __init__(self, name: str, seconds: int | None = None, is_summer: bool = False) -> None:
        self.name = name
        self.is_offset = name[0] in "+-"
        self.is_abbreviation = seconds is not None and not self.is_offset
        self.is_summer = is_summer
        # UTC needs no database, which Windows lacks.
        self._seconds = 0 if name == "UTC" else seconds
        self._info = ZoneInfo(name) if self._seconds is None else None

    def at(self, timestamp: int) -> tuple[int, bool, str]:
        """Return the offset in seconds, whether it is summer time, and the abbreviation."""
        if self._info is None:
            seconds = self._seconds or 0
            name = f"GMT{write_offset(seconds, '')}" if self.is_offset else self.name
            return seconds, self.is_summer, name
        bounded = min(max(timestamp, _FIRST), _LAST)
        when = (datetime.fromtimestamp(0, UTC) + timedelta(seconds=bounded)).astimezone(self._info)
        offset = when.utcoffset() or timedelta()
        return int(offset.total_seconds()), bool(when.dst()), when.tzname() or ""

    def fields(self, timestamp: int) -> Fields:
        """Return what the clocks of the zone show."""
        days, seconds = divmod(timestamp + self.at(timestamp)[0], SECONDS_OF_DAY)
        return Fields(*date_of(days), seconds // 3600, seconds // 60 % 60, seconds % 60)

    def timestamp(self, fields: Fields) -> int:
        """Return when the clocks show this: the first time of two, or the hour later of none."""
        shown = fields.seconds()
        if self._info is None:
            return shown - (self._seconds or 0)
        bounded = min(max(shown, _FIRST), _LAST)
        when = datetime(1970, 1, 1) + timedelta(seconds=bounded)
        offset = self._info.utcoffset(when) or timedelta()
        return shown - int(offset.total_seconds())


def write_offset(seconds: int, colon: str = ":") -> str:
    """Return an offset as ``+08:00``."""
    sign, seconds = "-" if seconds < 0 else "+", abs(seconds)
    return f"{sign}{seconds // 3600:02}{colon}{seconds // 60 % 60:02}"


@cache
def _names() -> dict[str, str]:
    """Return the names of the database by their small letters."""
    return {name.lower(): name for name in available_timezones() if name != "localtime"}


def find_zone(name: str) -> Zone | None:
    """Return a zone by its name, abbreviation or offset; None if there is none."""
    name = name.strip("()")
    if match := _OFFSET.match(name):
        digits = f"{match[2]}{match[3] or ''}"
        hours, minutes = (match[2], match[3] or 0) if len(digits) != 3 else (digits[0], digits[1:])
        seconds = int(hours) * 3600 + int(minutes) * 60 + int(match[4] or 0)
        seconds = -seconds if match[1] == "-" else seconds
        return Zone(write_offset(seconds), seconds) if abs(seconds) <= 99 * 3600 else None
    key = name.lower()
    if key == "utc":
        return Zone("UTC")
    if key in _ABBREVIATIONS:
        return Zone(name.upper(), _ABBREVIATIONS[key] * 3600, key in _SUMMER)
    return Zone(_names()[key]) if key in _names() else None


def find_database_zone(name: str) -> Zone | None:
    """Return a zone of the database by its name; None if there is none."""
    return Zone(_names()[name.lower()]) if name.lower() in _names() else None


def default_zone() -> Zone:
    """Return the zone of dates without one."""
    if "default" in _settings:
        return _settings["default"]
    return find_database_zone(os.environ.get("TZ", "").lstrip(":")) or Zone("UTC")


def set_default_zone(zone: Zone | None) -> None:
    """Set the zone of dates without one; None for that of the environment."""
    _settings.pop("default", None)
    if zone is not None:
        _settings["default"] = zone
