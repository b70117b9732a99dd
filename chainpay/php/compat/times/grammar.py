"""What `strtotime` reads: PHP's grammar of dates, times, zones and relative words.

A text is read from left to right. At each place the longest of `_RULES` is taken; of equals, the
first. Each sets fields of `Parsed`, which `resolve` makes a date of.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from .formats import DAYS, MONTHS
from .zones import Fields, Zone, date_of, days_since_epoch, find_zone, weekday

_UNITS = {
    "ms": ("us", 1000), "msec": ("us", 1000), "millisecond": ("us", 1000), "µs": ("us", 1),
    "usec": ("us", 1), "microsecond": ("us", 1), "sec": ("s", 1), "second": ("s", 1),
    "min": ("i", 1), "minute": ("i", 1), "hour": ("h", 1), "day": ("d", 1), "week": ("d", 7),
    "fortnight": ("d", 14), "forthnight": ("d", 14), "month": ("m", 1), "year": ("y", 1),
    "weekday": ("weekdays", 1),
}  # fmt: skip
_ORDINALS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
]  # fmt: skip
_AMOUNTS = {
    **{word: number for number, word in enumerate(_ORDINALS, 1)},
    **{"next": 1, "last": -1, "previous": -1, "this": 0},
}
_ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
_MONTHS = {
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name[:3].lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name.lower(): number for number, name in enumerate(_ROMAN, 1)},
    "sept": 9,
}
_WEEKDAYS = {
    **{f"{name}s".lower(): number for number, name in enumerate(DAYS)},
    **{name.lower(): number for number, name in enumerate(DAYS)},
    **{name[:3].lower(): number for number, name in enumerate(DAYS)},
    **{"tues": 2, "wednes": 3, "thur": 4, "thurs": 4},
}


class _Wrong(Exception):
    """A text is no date."""


@dataclass
class Relative:
    """What is added to a date."""

    y: int = 0
    m: int = 0
    d: int = 0
    h: int = 0
    i: int = 0
    s: int = 0
    us: int = 0
    weekdays: int | None = None
    weekday: int | None = None
    #: 0: from today on, 1: after today, 2: in this week.
    weekday_behavior: int = 0
    #: "first" or "last" of the month.
    day_of: str = ""
    #: The first weekday of a month, or its last: 1 or -1.
    weekday_of: int = 0

    def negate(self) -> None:
        for name in ("y", "m", "d", "h", "i", "s", "us"):
            setattr(self, name, -getattr(self, name))
        if self.weekday is not None:
            self.weekday = -self.weekday or -7
        if self.weekdays is not None:
            self.weekdays = -self.weekdays


@dataclass
class Parsed:
    """What a text says of a date; None is what it leaves open."""

    y: int | None = None
    m: int | None = None
    d: int | None = None
    h: int | None = None
    i: int | None = None
    s: int | None = None
    us: int | None = None
    zone: Zone | None = None
    has_date: bool = False
    has_time: bool = False
    is_timestamp: bool = False
    relative: Relative = field(default_factory=Relative)

    def set_date(self, year: int | None, month: int | None, day: int | None) -> None:
        """Set what a text says of the date; a second one is wrong."""
        if self.has_date:
            raise _Wrong
        self.has_date = True
        self.y = self.y if year is None else year
        self.m = self.m if month is None else month
        self.d = self.d if day is None else day

    def set_time(self, hour: int, minute: int = 0, second: int = 0, us: int = 0) -> None:
        """Set the time; a second one is wrong."""
        if self.has_time:
            raise _Wrong
        self.has_time = True
        self.h, self.i, self.s, self.us = hour, minute, second, us

    def reset_time(self) -> None:
        """Set midnight, which a time behind may change."""
        self.has_time = False
        self.h = self.i = self.s = self.us = 0

    def set_zone(self, name: str) -> None:
        """Set the zone by a name or an offset; a second one is wrong."""
        zone = find_zone(name)
        if zone is None or self.zone is not None:
            raise _Wrong
        self.zone = zone


def _year(text: str) -> int:
    """Return a year: with two digits, one from 1970 to 2069."""
    year = int(text)
    if len(text.lstrip("+-")) > 2:
        return year
    return year + (2000 if year < 70 else 1900)


def _hour(text: str, meridian: str | None) -> int:
    hour = int(text)
    if meridian is None:
        return hour
    return hour % 12 + (12 if meridian[0] in "pP" else 0)


def _microseconds(text: str | None) -> int:
    return int(f"{float(f'0.{text}'):.6f}"[2:]) if text and float(f"0.{text}") < 0.9999995 else 0


_Match = re.Match[str]


def _on_date(parsed: Parsed, match: _Match) -> None:
    named = match.groupdict()
    month = named.get("month")
    number = None if month is None else _MONTHS.get(month.lower()) or int(month)
    year, day = named.get("year"), named.get("day")
    parsed.set_date(_year(year) if year else None, number, int(day) if day else None)


def _on_month_of_year(parsed: Parsed, match: _Match) -> None:
    _on_date(parsed, match)
    parsed.d = 1


def _on_time(parsed: Parsed, match: _Match) -> None:
    named = match.groupdict()
    hour = _hour(match["hour"], named.get("meridian"))
    minute, second = int(named.get("minute") or 0), int(named.get("second") or 0)
    parsed.set_time(hour, minute, second, _microseconds(named.get("frac")))
    if named.get("zone"):
        parsed.set_zone(match["zone"])


def _on_date_and_time(parsed: Parsed, match: _Match) -> None:
    _on_date(parsed, match)
    _on_time(parsed, match)


def _on_day_of_year(parsed: Parsed, match: _Match) -> None:
    parsed.set_date(int(match["year"]), 1, int(match["days"]))


def _on_week(parsed: Parsed, match: _Match) -> None:
    year, week, day = int(match["year"]), int(match["week"]), int(match["weekday"] or 1)
    start = weekday(year, 1, 1)
    parsed.set_date(year, 1, 1)
    parsed.relative.d += -(start - 7 if start > 4 else start) + day + (week - 1) * 7


def _on_timestamp(parsed: Parsed, match: _Match) -> None:
    parsed.reset_time()
    parsed.has_date, parsed.is_timestamp = False, True
    parsed.y, parsed.m, parsed.d = 1970, 1, 1
    parsed.relative.s += int(match["seconds"])
    sign = -1 if match["seconds"].startswith("-") else 1
    parsed.relative.us += sign * _microseconds(match["frac"])
    parsed.set_zone("+00:00")


def _on_four_digits(parsed: Parsed, match: _Match) -> None:
    """Read a time without a colon; after a time, a year."""
    if parsed.has_time:
        parsed.y = int(match[0])
    else:
        _on_time(parsed, match)


def _on_year(parsed: Parsed, match: _Match) -> None:
    parsed.y = int(match[0])


def _on_word(parsed: Parsed, match: _Match) -> None:
    word = match[0].lower()
    if word == "now":
        return
    parsed.reset_time()
    if word == "noon":
        parsed.set_time(12)
    if word in ("tomorrow", "yesterday"):
        parsed.relative.d = 1 if word == "tomorrow" else -1


def _add(parsed: Parsed, amount: int, unit: str, behavior: int, keeps_time: bool) -> None:
    """Add an amount of a unit, or of a day of the week."""
    relative, unit = parsed.relative, unit.lower()
    if unit in _WEEKDAYS:
        if not keeps_time:
            parsed.reset_time()
        relative.d += (amount - 1 if amount > 0 else amount) * 7
        relative.weekday, relative.weekday_behavior = _WEEKDAYS[unit], behavior
        return
    name, size = _UNITS.get(unit) or _UNITS[unit.removesuffix("s")]
    if name == "weekdays" and not keeps_time:
        parsed.reset_time()
    setattr(relative, name, (getattr(relative, name) or 0) + amount * size)


def _on_amount(parsed: Parsed, match: _Match) -> None:
    sign = -1 if match["sign"].count("-") % 2 else 1
    _add(parsed, sign * int(match["number"]), match["unit"], 1, True)


def _on_amount_in_words(parsed: Parsed, match: _Match) -> None:
    word = match["word"].lower()
    _add(parsed, _AMOUNTS[word], match["unit"], 1 if word == "this" else 0, False)
    if match["unit"].lower() in ("week", "weeks"):
        parsed.relative.weekday_behavior = 2
        if parsed.relative.weekday is None:  # PHP 8.2 goes to the Monday
            parsed.relative.weekday = 1


def _on_weekday(parsed: Parsed, match: _Match) -> None:
    parsed.reset_time()
    parsed.relative.weekday = _WEEKDAYS[match[0].lower()]
    if parsed.relative.weekday_behavior != 2:
        parsed.relative.weekday_behavior = 1


def _on_day_of(parsed: Parsed, match: _Match) -> None:
    parsed.relative.day_of = match["which"].lower()


def _on_weekday_of(parsed: Parsed, match: _Match) -> None:
    amount = _AMOUNTS[match["word"].lower()]
    parsed.relative.weekday_of = 1 if amount > 0 else -1
    _add(parsed, amount, match["unit"], 1 if amount > 0 else 0, False)


def _on_ago(parsed: Parsed, match: _Match) -> None:
    parsed.relative.negate()


def _on_zone(parsed: Parsed, match: _Match) -> None:
    parsed.set_zone(match[0])


def _on_nothing(parsed: Parsed, match: _Match) -> None:
    pass


def _words(words: object) -> str:
    return "|".join(sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


#: The parts that rules are made of.
_PARTS = {
    "HOUR": "(?P<hour>2[0-4]|[01]?[0-9])",
    "HH": "(?P<hour>2[0-4]|[01][0-9])",
    "HOUR12": "(?P<hour>1[0-2]|0?[1-9])",
    "MINUTE": "(?P<minute>[0-5]?[0-9])",
    "MM": "(?P<minute>[0-5][0-9])",
    "SECOND": "(?P<second>60|[0-5]?[0-9])",
    "SS": "(?P<second>60|[0-5][0-9])",
    "FRAC": r"\.(?P<frac>[0-9]+)",
    "MERIDIAN": r"(?P<meridian>[ap]\.?m\.?)(?=[\0\t ]|\Z)",
    "YEAR": "(?P<year>[0-9]{1,4})",
    "YYYY": "(?P<year>[0-9]{4})",
    "SIGNED": "(?P<year>[+-]?[0-9]{4})",
    "YY": "(?P<year>[0-9]{2})",
    "MONTH": "(?P<month>1[0-2]|0?[0-9])",
    "MO": "(?P<month>1[0-2]|0[0-9])",
    "DAY": "(?P<day>3[01]|[0-2]?[0-9])(?:st|nd|rd|th)?",
    "DD": "(?P<day>3[01]|[0-2][0-9])",
    "NAME": f"(?P<month>{_words(_MONTHS)})",
    "SHORT": f"(?P<month>{_words(_MONTHS)})",
    "OFFSET": r"(?P<zone>(?:GMT)?[+-](?:2[0-4]|[01]?[0-9])(?::?[0-5]?[0-9](?::[0-5][0-9])?)?)",
    "UNIT": rf"(?P<unit>(?:{_words(_UNITS)})s?|{_words(_WEEKDAYS)})(?![a-z])",
    "WORD": f"(?P<word>{_words(_AMOUNTS)})",
    "WEEKDAY": f"(?P<unit>{_words(_WEEKDAYS)})",
}
_TIMES = [r"T?HOUR[:.]MINUTE", r"T?HOUR[:.]MINUTE[:.]SECOND", r"T?HOUR[:.]MINUTE[:.]SECONDFRAC"]
_NO_YEAR = r"NAME[ .\t-]*DAY(?:[,.stndrh\t ]+|\Z)"
_RULES: list[tuple[str, Callable[[Parsed, _Match], None]]] = [
    ("yesterday|now|noon|midnight|today|tomorrow", _on_word),
    (r"@(?P<seconds>-?[0-9]+)(?:\.(?P<frac>[0-9]{0,6}))?", _on_timestamp),
    ("(?P<which>first|last) day of", _on_day_of),
    (r"WORD[ \t]+WEEKDAY[ \t]+of", _on_weekday_of),
    (r"HOUR12[ \t]*MERIDIAN", _on_time),
    (r"HOUR12[:.]MM[ \t]*MERIDIAN", _on_time),
    (r"HOUR12[:.]MINUTE[:.]SS[ \t]*MERIDIAN", _on_time),
    (r"HOUR12:MM:SS[:.](?P<frac>[0-9]+)MERIDIAN", _on_time),
    *((time, _on_time) for time in _TIMES),
    ("T?HHMM", _on_four_digits),
    ("T?HHMMSS", _on_time),
    ("T(?P<hour>2[0-4]|[01]?[0-9])", _on_time),
    ("MONTH/DAY", _on_date),
    ("MONTH/DAY/YEAR", _on_date),
    ("SIGNED-MO-DD", _on_date),
    ("YYYY/MO/DD/?", _on_date),
    ("YYYY/MONTH/DAY", _on_date),
    ("YY-MO-DD", _on_date),
    ("YEAR-MONTH-DAY", _on_date),
    ("YYYY-MONTH", _on_month_of_year),
    (r"DAY[.\t-]MONTH[.-]YYYY", _on_date),
    (r"DAY[.\t]MONTH\.YY", _on_date),
    (r"DAY[ \t.-]*NAME[ \t.-]*YEAR", _on_date),
    (r"NAME[ .\t-]*YYYY", _on_month_of_year),
    (r"YYYY[ .\t-]*NAME", _on_month_of_year),
    (r"NAME[ .\t-]*DAY[,.stndrh\t ]+YEAR", _on_date),
    (_NO_YEAR, _on_date),
    (r"DAY[ .\t-]*NAME", _on_date),
    ("YYYYMODD", _on_date),
    ("SHORT-DD-YEAR", _on_date),
    ("YEAR-SHORT-DD", _on_date),
    ("YYYY:MO:DD HH:MM:SS", _on_date_and_time),
    ("YYYYMODDT?HHMMSS", _on_date_and_time),
    ("YYYYMODDTHOUR:MM:SS", _on_date_and_time),
    ("YYYY-MONTH-DAYTHOUR:MINUTE:SECOND", _on_date_and_time),
    ("YYYY-MO-DDTHH:MM:SSFRACOFFSET?", _on_date_and_time),
    (r"DAY/SHORT/YYYY:HH:MM:SS[ \t]+OFFSET", _on_date_and_time),
    *((_NO_YEAR + time, _on_date_and_time) for time in _TIMES),
    (r"(?P<year>[0-9]{4})\.?(?P<days>36[0-6]|3[0-5][0-9]|[12][0-9]{2}|0[1-9][0-9]|00[1-9])",
     _on_day_of_year),
    (r"(?P<year>[0-9]{4})-?W(?P<week>0[1-9]|[1-4][0-9]|5[0-3])(?:-?(?P<weekday>[0-7]))?", _on_week),
    (r"(?P<sign>[+-]*)[ \t]*(?P<number>[0-9]{1,13})[ \t]*UNIT", _on_amount),
    (r"WORD[ \t]+UNIT", _on_amount_in_words),
    ("ago", _on_ago),
    (rf"(?:{_words(_WEEKDAYS)})", _on_weekday),
    ("NAME", _on_date),
    ("YYYY", _on_year),
    ("OFFSET", _on_zone),
    (r"\(?[A-Za-z]{1,6}\)?", _on_zone),
    (r"[A-Z][a-z]+(?:[_/-][A-Za-z]+)+", _on_zone),
    (r"[ .,\t]", _on_nothing),
]  # fmt: skip


@cache
def _rules() -> list[tuple[re.Pattern[str], Callable[[Parsed, _Match], None]]]:
    """Return the rules, with their parts written out."""
    names = re.compile("|".join(sorted(_PARTS, key=len, reverse=True)))
    return [
        (re.compile(names.sub(lambda name: _PARTS[name[0]], source), re.IGNORECASE), action)
        for source, action in _RULES
    ]


def parse(text: str) -> Parsed | None:
    """Return what a text says of a date; None if it says none."""
    parsed, text, at = Parsed(), text.strip(" \t\n\r\v\f"), 0
    while at < len(text):
        match: _Match | None = None
        action: Callable[[Parsed, _Match], None] = _on_nothing
        for rule, doing in _rules():
            candidate = rule.match(text, at)
            if candidate and (match is None or candidate.end() > match.end()):
                match, action = candidate, doing
        if match is None:
            return None
        try:
            action(parsed, match)
        except _Wrong:
            return None
        at = match.end()
    return parsed


def resolve(parsed: Parsed, now: Fields, now_us: int, zone: Zone) -> tuple[int, int]:
    """Return the timestamp and the microsecond of what a text says, seen from a time."""
    if parsed.has_date and not parsed.has_time:
        parsed.h = parsed.i = parsed.s = parsed.us = 0
    fields = (parsed.y, parsed.m, parsed.d, parsed.h, parsed.i, parsed.s)
    us = parsed.us
    if us is None:
        us = now_us if fields == (None,) * 6 else 0
    filled = [open_ if one is None else one for one, open_ in zip(fields, now, strict=True)]
    return adjust(Fields(*filled), us, parsed.relative, parsed.zone or zone)


def adjust(fields: Fields, us: int, relative: Relative, zone: Zone) -> tuple[int, int]:
    """Return the timestamp and the microsecond of a date to which something is added."""
    y, m, d = fields[:3]
    months = relative.m
    if relative.weekday_of:
        m, d, months = m + months + (relative.weekday_of < 0), 1, 0
    if relative.weekday is not None:
        d += _days_to_weekday(date_of(days_since_epoch(y, m, d)), relative)
    y, m, d = date_of(days_since_epoch(y, m, d))
    y, m, d = y + relative.y, m + months, d + relative.d
    if relative.day_of:
        m, d = (m, 1) if relative.day_of == "first" else (m + 1, 0)
    y, m, d = date_of(days_since_epoch(y, m, d))
    if relative.weekdays is not None:
        y, m, d = _add_weekdays(y, m, d, relative.weekdays)
    timestamp = zone.timestamp(Fields(y, m, d, *fields[3:]))
    timestamp += relative.h * 3600 + relative.i * 60 + relative.s
    carried, us = divmod(us + relative.us, 1_000_000)
    return timestamp + carried, us


def _days_to_weekday(date: tuple[int, int, int], relative: Relative) -> int:
    """Return the days to the weekday that is meant; those of whole weeks are in `relative.d`."""
    wanted, current = relative.weekday or 0, weekday(*date)
    if relative.weekday_behavior == 2:
        if current == 0 and wanted != 0:
            wanted -= 7
        if current != 0 and wanted == 0:
            wanted = 7
        return wanted - current
    if wanted < 0:
        return -(7 - (abs(wanted) - current))
    days = wanted - current
    if (relative.d < 0 and days < 0) or (relative.d >= 0 and days <= -relative.weekday_behavior):
        days += 7
    return days


def _add_weekdays(year: int, month: int, day: int, count: int) -> tuple[int, int, int]:
    days, step = days_since_epoch(year, month, day), 1 if count > 0 else -1
    while count:
        days += step
        if weekday(*date_of(days)) not in (0, 6):
            count -= step
    return date_of(days)
