"""PHP's dates and times: the functions. `zones` says which zone is the default."""

from __future__ import annotations

import time as _time

from ..standard.values import Value, text, to_float, to_int
from .dates import DateTime, DateTimeImmutable, DateTimeInterface, DateTimeZone, now
from .formats import DAYS, MONTHS, Moment, day_of_year, format_moment
from .grammar import parse, resolve
from .intervals import DateInterval
from .zones import (
    Fields,
    Zone,
    days_in_month,
    default_zone,
    find_database_zone,
    set_default_zone,
    weekday,
)

# fmt: off
__all__ = [
    "DATE_ATOM",
    "DATE_COOKIE",
    "DATE_ISO8601",
    "DATE_RFC822",
    "DATE_RFC850",
    "DATE_RFC1036",
    "DATE_RFC1123",
    "DATE_RFC2822",
    "DATE_RFC3339",
    "DATE_RFC3339_EXTENDED",
    "DATE_RFC7231",
    "DATE_RSS",
    "DATE_W3C",
    "DateInterval",
    "DateTime",
    "DateTimeImmutable",
    "DateTimeInterface",
    "DateTimeZone",
    "checkdate",
    "date",
    "date_add",
    "date_create",
    "date_create_from_format",
    "date_create_immutable",
    "date_default_timezone_get",
    "date_default_timezone_set",
    "date_diff",
    "date_format",
    "date_sub",
    "getdate",
    "gmdate",
    "gmmktime",
    "hrtime",
    "idate",
    "microtime",
    "mktime",
    "sleep",
    "strtotime",
    "time",
    "timezone_open",
    "usleep",
]
# fmt: on

DATE_ATOM = DATE_RFC3339 = DATE_W3C = DateTimeInterface.ATOM
DATE_COOKIE = DateTimeInterface.COOKIE
DATE_ISO8601 = DateTimeInterface.ISO8601
DATE_RFC822 = DATE_RFC1036 = DateTimeInterface.RFC822
DATE_RFC1123 = DATE_RFC2822 = DATE_RSS = DateTimeInterface.RFC1123
DATE_RFC7231 = DateTimeInterface.RFC7231
DATE_RFC850 = DateTimeInterface.RFC850
DATE_RFC3339_EXTENDED = DateTimeInterface.RFC3339_EXTENDED


def time() -> int:
    """PHP's `time`."""
    return int(_time.time())


def microtime(as_float: bool = False) -> float | str:
    """PHP's `microtime`."""
    seconds, us = now()
    return seconds + us / 1_000_000 if as_float else f"{us / 1_000_000:.8f} {seconds}"


def hrtime(as_number: bool = False) -> int | list[int]:
    """PHP's `hrtime`."""
    nanoseconds = _time.perf_counter_ns()
    return nanoseconds if as_number else [*divmod(nanoseconds, 1_000_000_000)]


def sleep(seconds: Value) -> int:
    """PHP's `sleep`."""
    _time.sleep(to_int(seconds))
    return 0


def usleep(microseconds: Value) -> None:
    """PHP's `usleep`."""
    _time.sleep(to_float(microseconds) / 1_000_000)


def date_default_timezone_get() -> str:
    """PHP's `date_default_timezone_get`: what was set, else TZ of the environment, else UTC."""
    return default_zone().name


def date_default_timezone_set(timezone_id: str) -> bool:
    """PHP's `date_default_timezone_set`; False if there is no such zone."""
    zone = find_database_zone(timezone_id)
    if zone is not None:
        set_default_zone(zone)
    return zone is not None


def _moment(timestamp: Value, zone: Zone | None = None) -> Moment:
    seconds = time() if timestamp is None else to_int(timestamp)
    return Moment(seconds, 0, zone or default_zone())


def date(format: Value, timestamp: Value = None) -> str:
    """PHP's `date`."""
    return format_moment(text(format), _moment(timestamp))


def gmdate(format: Value, timestamp: Value = None) -> str:
    """PHP's `gmdate`."""
    return format_moment(text(format), _moment(timestamp, Zone("UTC")))


def idate(format: str, timestamp: Value = None) -> int | bool:
    """PHP's `idate`; False if the format is not one of its letters."""
    if len(format) != 1 or format not in "BdhHiILmNstUwWyYzZ":
        return False
    return int(date(format, timestamp))


def getdate(timestamp: Value = None) -> dict[int | str, object]:
    """PHP's `getdate`."""
    moment = _moment(timestamp)
    fields = moment.fields
    day = weekday(*fields[:3])
    return {
        "seconds": fields.s, "minutes": fields.i, "hours": fields.h, "mday": fields.d, "wday": day,
        "mon": fields.m, "year": fields.y, "yday": day_of_year(fields), "weekday": DAYS[day],
        "month": MONTHS[fields.m - 1], 0: moment.timestamp,
    }  # fmt: skip


def checkdate(month: int, day: int, year: int) -> bool:
    """PHP's `checkdate`."""
    is_month = 1 <= month <= 12 and 1 <= year <= 32767
    return is_month and 1 <= day <= days_in_month(year, month)


def strtotime(datetime: Value, base_timestamp: Value = None) -> int | bool:
    """PHP's `strtotime`; False if the text is no date."""
    parsed = parse(text(datetime))
    if parsed is None:
        return False
    moment = _moment(base_timestamp)
    return resolve(parsed, moment.fields, 0, moment.zone)[0]


def mktime(
    hour: int, minute: int | None = None, second: int | None = None, month: int | None = None,
    day: int | None = None, year: int | None = None,
) -> int:  # fmt: skip
    """PHP's `mktime`."""
    return _make((hour, minute, second, month, day, year), default_zone())


def gmmktime(
    hour: int, minute: int | None = None, second: int | None = None, month: int | None = None,
    day: int | None = None, year: int | None = None,
) -> int:  # fmt: skip
    """PHP's `gmmktime`."""
    return _make((hour, minute, second, month, day, year), Zone("UTC"))


def _make(values: tuple[int | None, ...], zone: Zone) -> int:
    here = zone.fields(time())
    open_ = (here.h, here.i, here.s, here.m, here.d, here.y)
    hour, minute, second, month, day, year = (
        current if value is None else to_int(value)
        for value, current in zip(values, open_, strict=True)
    )
    if values[5] is not None and 0 <= year <= 100:
        year += 2000 if year < 70 else 1900
    return zone.timestamp(Fields(year, month, day, hour, minute, second))


def date_create(datetime: Value = "now", timezone: DateTimeZone | None = None) -> DateTime | bool:
    """PHP's `date_create`; False if the text is no date."""
    return False if parse(text(datetime)) is None else DateTime(datetime, timezone)


def date_create_immutable(
    datetime: Value = "now", timezone: DateTimeZone | None = None
) -> DateTimeImmutable | bool:
    """PHP's `date_create_immutable`; False if the text is no date."""
    return False if parse(text(datetime)) is None else DateTimeImmutable(datetime, timezone)


def timezone_open(timezone: str) -> DateTimeZone:
    """PHP's `timezone_open`."""
    return DateTimeZone(timezone)


date_create_from_format = DateTime.createFromFormat
date_format = DateTimeInterface.format
date_diff = DateTimeInterface.diff
date_add = DateTime.add
date_sub = DateTime.sub
