"""PHP's formats of dates: the letters of `date`."""

from __future__ import annotations

from collections.abc import Callable
from math import fmod
from typing import NamedTuple

from .zones import Fields, Zone, days_in_month, days_since_epoch, weekday, write_offset

DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]  # fmt: skip


class Moment(NamedTuple):
    """A point in time, and the zone whose clocks show it."""

    timestamp: int
    microsecond: int
    zone: Zone

    @property
    def fields(self) -> Fields:
        return self.zone.fields(self.timestamp)

    @property
    def offset(self) -> int:
        return self.zone.at(self.timestamp)[0]


def day_of_year(fields: Fields) -> int:
    """Return the day of the year, from 0."""
    start = days_since_epoch(fields.y, 1, 1)
    return days_since_epoch(fields.y, fields.m, fields.d) - start


def iso_week(fields: Fields) -> tuple[int, int]:
    """Return the year and the number of a week by ISO 8601."""
    days = days_since_epoch(fields.y, fields.m, fields.d)
    start = _start_of_weeks(year := fields.y + 1)
    while days < start:
        start = _start_of_weeks(year := year - 1)
    return year, (days - start) // 7 + 1


def _start_of_weeks(year: int) -> int:
    """Return the day of the Monday of the week with January 4th."""
    day = days_since_epoch(year, 1, 4)
    return day - (day + 3) % 7


def _suffix(day: int) -> str:
    return "th" if day // 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _year(year: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def _zone_offset(moment: Moment, colon: str) -> str:
    return write_offset(moment.offset, colon)


_Letter = Callable[[Moment, Fields], object]
_LETTERS: dict[str, _Letter] = {
    "d": lambda _, f: f"{f.d:02}",
    "D": lambda _, f: DAYS[weekday(*f[:3])][:3],
    "j": lambda _, f: f.d,
    "l": lambda _, f: DAYS[weekday(*f[:3])],
    "N": lambda _, f: weekday(*f[:3]) or 7,
    "S": lambda _, f: _suffix(f.d),
    "w": lambda _, f: weekday(*f[:3]),
    "z": lambda _, f: day_of_year(f),
    "W": lambda _, f: f"{iso_week(f)[1]:02}",
    "o": lambda _, f: iso_week(f)[0],
    "F": lambda _, f: MONTHS[f.m - 1],
    "m": lambda _, f: f"{f.m:02}",
    "M": lambda _, f: MONTHS[f.m - 1][:3],
    "n": lambda _, f: f.m,
    "t": lambda _, f: days_in_month(f.y, f.m),
    "L": lambda _, f: int(days_in_month(f.y, 2) == 29),
    "x": lambda _, f: f"{'+' * (f.y > 9999)}{_year(f.y)}",
    "X": lambda _, f: f"{'+' * (f.y >= 0)}{_year(f.y)}",
    "y": lambda _, f: f"{int(fmod(f.y, 100)):02}",
    "Y": lambda _, f: _year(f.y),
    "a": lambda _, f: "am" if f.h < 12 else "pm",
    "A": lambda _, f: "AM" if f.h < 12 else "PM",
    "B": lambda m, _: f"{(m.timestamp + 3600) % 86400 * 10 // 864:03}",
    "g": lambda _, f: f.h % 12 or 12,
    "G": lambda _, f: f.h,
    "h": lambda _, f: f"{f.h % 12 or 12:02}",
    "H": lambda _, f: f"{f.h:02}",
    "i": lambda _, f: f"{f.i:02}",
    "s": lambda _, f: f"{f.s:02}",
    "u": lambda m, _: f"{m.microsecond:06}",
    "v": lambda m, _: f"{m.microsecond // 1000:03}",
    "e": lambda m, _: m.zone.name,
    "I": lambda m, _: int(m.zone.at(m.timestamp)[1]),
    "O": lambda m, _: _zone_offset(m, ""),
    "P": lambda m, _: _zone_offset(m, ":"),
    "p": lambda m, _: "Z" if m.zone.name in ("UTC", "Z", "+00:00") else _zone_offset(m, ":"),
    "T": lambda m, _: m.zone.at(m.timestamp)[2],
    "Z": lambda m, _: m.offset,
    "c": lambda m, f: f"{f.y:04}" + format_moment("-m-d\\TH:i:sP", m),
    "r": lambda m, f: f"{format_moment('D, d M', m)} {f.y:04} {format_moment('H:i:s O', m)}",
    "U": lambda m, _: m.timestamp,
}


def format_moment(format: str, moment: Moment) -> str:
    """Return a date as a format writes it."""
    fields, written, letters = moment.fields, [], iter(format)
    for letter in letters:
        if letter == "\\":
            written.append(next(letters, "\0"))  # the end of PHP's text
        else:
            write = _LETTERS.get(letter)
            written.append(str(write(moment, fields)) if write else letter)
    return "".join(written)
