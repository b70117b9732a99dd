"""PHP's `DateTime`, `DateTimeImmutable` and `DateTimeZone`."""

from __future__ import annotations

import time
from typing import Self

from ..exceptions import Throwable
from ..standard.values import Value, text
from .formats import Moment, format_moment
from .grammar import Parsed, adjust, parse, resolve
from .intervals import DateInterval, difference, relative_of
from .reading import read_date
from .zones import Fields, Zone, default_zone, find_zone, weekday

ATOM = "Y-m-d\\TH:i:sP"


def now() -> tuple[int, int]:
    """Return the timestamp and the microsecond of now."""
    return divmod(time.time_ns() // 1000, 1_000_000)


class DateTimeZone:
    """PHP's `DateTimeZone`.

    Args:
        timezone: ``Asia/Shanghai``, ``PRC``, ``+08:00`` or ``EST``.

    Raises:
        Exception: There is no such zone.
    """

    UTC = 1024

    def __init__(self, timezone: str = "UTC") -> None:
        zone = find_zone(timezone)
        if zone is None:
            raise Throwable(f"DateTimeZone::__construct(): Unknown or bad timezone ({timezone})")
        self._zone = zone

    def getName(self) -> str:
        """PHP's `getName`."""
        return self._zone.name

    def getOffset(self, datetime: DateTimeInterface) -> int:
        """PHP's `getOffset`: the seconds to UTC at a time."""
        return self._zone.at(datetime.getTimestamp())[0]

    def load(self) -> Zone:
        """Return the zone."""
        return self._zone


class DateTimeInterface:
    """PHP's `DateTimeInterface`, and what its two classes share: they differ in `_changed`.

    Args:
        datetime: What `strtotime` reads.
        timezone: The zone of a text without one; None for the default.

    Raises:
        Exception: The text is no date.
    """

    ATOM = ISO8601_EXPANDED = RFC3339 = W3C = ATOM
    COOKIE = "l, d-M-Y H:i:s T"
    ISO8601 = "Y-m-d\\TH:i:sO"
    RFC822 = RFC1036 = "D, d M y H:i:s O"
    RFC1123 = RFC2822 = RSS = "D, d M Y H:i:s O"
    RFC7231 = "D, d M Y H:i:s \\G\\M\\T"
    RFC850 = "l, d-M-y H:i:s T"
    RFC3339_EXTENDED = "Y-m-d\\TH:i:s.vP"

    def __init__(self, datetime: Value = "now", timezone: DateTimeZone | None = None) -> None:
        parsed = parse(text(datetime))
        if parsed is None:
            raise Throwable(
                f"{type(self).__name__}::__construct(): Failed to parse time string ({datetime})"
            )
        self._moment = _resolve(parsed, timezone)

    def _changed(self, moment: Moment) -> Self:
        """Return the date of another moment."""
        other = type(self).__new__(type(self))
        other._moment = moment
        return other

    @classmethod
    def createFromFormat(
        cls, format: str, datetime: Value, timezone: DateTimeZone | None = None
    ) -> Self | bool:
        """PHP's `createFromFormat`; False if the text has another format."""
        parsed = read_date(format, text(datetime))
        return False if parsed is None else cls._of(_resolve(parsed, timezone))

    @classmethod
    def createFromInterface(cls, object: DateTimeInterface) -> Self:
        """PHP's `createFromInterface`."""
        return cls._of(object._moment)

    createFromMutable = createFromImmutable = createFromInterface

    @classmethod
    def _of(cls, moment: Moment) -> Self:
        date = cls.__new__(cls)
        date._moment = moment
        return date

    # Reading

    def format(self, format: str) -> str:
        """PHP's `format`."""
        return format_moment(format, self._moment)

    def getTimestamp(self) -> int:
        """PHP's `getTimestamp`."""
        return self._moment.timestamp

    def getTimezone(self) -> DateTimeZone:
        """PHP's `getTimezone`."""
        return DateTimeZone(self._moment.zone.name)

    def getOffset(self) -> int:
        """PHP's `getOffset`."""
        return self._moment.offset

    def diff(self, target: DateTimeInterface, absolute: bool = False) -> DateInterval:
        """PHP's `diff`."""
        interval = difference(self._moment, target._moment)
        if absolute:
            interval.invert = 0
        return interval

    def jsonSerialize(self) -> dict[str, object]:
        """Return what `json_encode` writes."""
        zone = self._moment.zone
        kind = 1 if zone.is_offset else 2 if zone.is_abbreviation else 3
        date = self.format("Y-m-d H:i:s.u")
        return {"date": date, "timezone_type": kind, "timezone": zone.name}

    def __repr__(self) -> str:
        moment = getattr(self, "_moment", None)  # none while it is made
        shown = repr(self.format("Y-m-d H:i:s.u e")) if moment is not None else ""
        return f"{type(self).__name__}({shown})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DateTimeInterface):
            return NotImplemented
        return self._moment[:2] == other._moment[:2]

    def __lt__(self, other: DateTimeInterface) -> bool:
        return self._moment[:2] < other._moment[:2]

    def __le__(self, other: DateTimeInterface) -> bool:
        return self._moment[:2] <= other._moment[:2]

    def __hash__(self) -> int:
        return id(self)

    # Changing

    def modify(self, modifier: str) -> Self | bool:
        """PHP's `modify`; False if the text is no date."""
        parsed = parse(modifier)
        if parsed is None:
            return False
        moment = self._moment
        zone = parsed.zone if parsed.zone and parsed.is_timestamp else moment.zone
        y, m, d, h, i, s = moment.fields
        if parsed.h is not None:
            h, i, s = parsed.h, parsed.i or 0, parsed.s or 0
        y = y if parsed.y is None else parsed.y
        m = m if parsed.m is None else parsed.m
        d = d if parsed.d is None else parsed.d
        us = moment.microsecond if parsed.us is None else parsed.us
        changed = adjust(Fields(y, m, d, h, i, s), us, parsed.relative, zone)
        return self._changed(Moment(*changed, zone))

    def setTimezone(self, timezone: DateTimeZone) -> Self:
        """PHP's `setTimezone`: the same moment, on other clocks."""
        return self._changed(self._moment._replace(zone=timezone.load()))

    def setTimestamp(self, timestamp: int) -> Self:
        """PHP's `setTimestamp`."""
        return self._changed(Moment(timestamp, 0, self._moment.zone))

    def setTime(self, hour: int, minute: int, second: int = 0, microsecond: int = 0) -> Self:
        """PHP's `setTime`."""
        fields = self._moment.fields._replace(h=hour, i=minute, s=second)
        return self._at(fields, microsecond)

    def setDate(self, year: int, month: int, day: int) -> Self:
        """PHP's `setDate`."""
        fields = self._moment.fields._replace(y=year, m=month, d=day)
        return self._at(fields, self._moment.microsecond)

    def setISODate(self, year: int, week: int, day_of_week: int = 1) -> Self:
        """PHP's `setISODate`."""
        before = (weekday(year, 1, 4) or 7) - 4  # the Monday of the week with January 4th
        day = (week - 1) * 7 + day_of_week - before
        fields = self._moment.fields._replace(y=year, m=1, d=day)
        return self._at(fields, self._moment.microsecond)

    def _at(self, fields: Fields, microsecond: int) -> Self:
        carried, us = divmod(microsecond, 1_000_000)
        zone = self._moment.zone
        return self._changed(Moment(zone.timestamp(fields) + carried, us, zone))

    def add(self, interval: DateInterval) -> Self:
        """PHP's `add`."""
        return self._shifted(interval, 1)

    def sub(self, interval: DateInterval) -> Self:
        """PHP's `sub`."""
        return self._shifted(interval, -1)

    def _shifted(self, interval: DateInterval, sign: int) -> Self:
        moment, relative = self._moment, relative_of(interval, sign)
        changed = adjust(moment.fields, moment.microsecond, relative, moment.zone)
        return self._changed(Moment(*changed, moment.zone))


def _resolve(parsed: Parsed, timezone: DateTimeZone | None) -> Moment:
    zone = parsed.zone or (default_zone() if timezone is None else timezone.load())
    timestamp, us = now()
    return Moment(*resolve(parsed, zone.fields(timestamp), us, zone), zone)


class DateTimeImmutable(DateTimeInterface):
    """PHP's `DateTimeImmutable`: what changes it returns another."""


class DateTime(DateTimeInterface):
    """PHP's `DateTime`: what changes it changes the object, and returns it."""

    def _changed(self, moment: Moment) -> Self:
        self._moment = moment
        return self
