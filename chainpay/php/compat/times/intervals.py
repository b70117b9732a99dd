"""PHP's `DateInterval`: years to microseconds between two dates, or to be added to one."""

from __future__ import annotations

import re

from ..exceptions import Throwable
from .formats import Moment
from .grammar import Relative, parse
from .zones import Fields, Zone, days_in_month

_DURATION = re.compile(
    r"P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)


class DateInterval:
    """PHP's `DateInterval`.

    Args:
        duration: As ISO 8601 has it, such as ``P1DT2H``.

    Raises:
        Exception: The duration is none.
    """

    def __init__(self, duration: str) -> None:
        match = _DURATION.fullmatch(duration)
        if match is None:
            raise Throwable(f"DateInterval::__construct(): Unknown or bad format ({duration})")
        years, months, weeks, days, hours, minutes, seconds = map(int, match.groups(0))
        self.y, self.m, self.d = years, months, weeks * 7 + days
        self.h, self.i, self.s, self.f = hours, minutes, seconds, 0.0
        self.invert = 0
        self.days: int | bool = False

    @classmethod
    def createFromDateString(cls, datetime: str) -> DateInterval | bool:
        """PHP's `createFromDateString`: of relative words, such as ``1 day``."""
        parsed = parse(datetime)
        if parsed is None:
            return False
        interval, relative = cls("PT0S"), parsed.relative
        interval.y, interval.m, interval.d = relative.y, relative.m, relative.d
        interval.h, interval.i, interval.s = relative.h, relative.i, relative.s
        interval.f = relative.us / 1_000_000
        return interval

    def format(self, format: str) -> str:
        """PHP's `format`."""
        us = round(self.f * 1_000_000)
        minus = "-" if self.invert else ""
        written: dict[str, object] = {
            "y": self.y, "Y": f"{self.y:02}", "m": self.m, "M": f"{self.m:02}", "d": self.d,
            "D": f"{self.d:02}", "h": self.h, "H": f"{self.h:02}", "i": self.i, "I": f"{self.i:02}",
            "s": self.s, "S": f"{self.s:02}", "f": us, "F": f"{us:06}", "r": minus,
            "R": minus or "+", "a": "(unknown)" if self.days is False else self.days, "%": "%",
        }  # fmt: skip
        written[""] = ""  # a sign at the end
        return re.sub(r"(?s)%(.|\Z)", lambda match: str(written.get(match[1], match[0])), format)


def relative_of(interval: DateInterval, sign: int) -> Relative:
    """Return what an interval adds to a date, or takes from it."""
    if interval.invert:
        sign = -sign
    us = round(interval.f * 1_000_000)
    return Relative(
        y=sign * interval.y,
        m=sign * interval.m,
        d=sign * interval.d,
        h=sign * interval.h,
        i=sign * interval.i,
        s=sign * interval.s,
        us=sign * us,
    )


def difference(one: Moment, two: Moment) -> DateInterval:
    """Return the interval from a moment to another, on the clocks of the zone if it is one."""
    interval = DateInterval("PT0S")
    interval.invert = int(two[:2] < one[:2])
    early, late = (two, one) if interval.invert else (one, two)
    zone = one.zone if one.zone.name == two.zone.name else Zone("UTC")
    first, last = zone.fields(early.timestamp), zone.fields(late.timestamp)
    fields = [there - here for here, there in zip(first, last, strict=True)]
    us = late.microsecond - early.microsecond
    fields = _carry(fields, us < 0)
    months = _borrow_days(fields, first, last, bool(interval.invert))
    interval.y, interval.m = divmod(fields[0] * 12 + months, 12)
    interval.d, interval.h, interval.i, interval.s = fields[2:]
    interval.f = us % 1_000_000 / 1_000_000
    elapsed = (late.timestamp + zone.at(late.timestamp)[0]) - (
        early.timestamp + zone.at(early.timestamp)[0]
    )
    interval.days = (elapsed - (us < 0)) // 86400
    return interval


def _carry(fields: list[int], borrows: bool) -> list[int]:
    """Return differences of fields with the time's in range."""
    y, m, d, h, i, s = fields
    carried, s = divmod(s - borrows, 60)
    carried, i = divmod(i + carried, 60)
    carried, h = divmod(h + carried, 24)
    return [y, m, d + carried, h, i, s]


def _borrow_days(fields: list[int], first: Fields, last: Fields, is_inverted: bool) -> int:
    """Make the difference of days positive, and return that of months."""
    months = fields[1]
    year, month = (first.y, first.m) if is_inverted else (last.y, last.m - 1)
    while fields[2] < 0:
        fields[2] += days_in_month(year, month)
        month += 1 if is_inverted else -1
        months -= 1
    return months
