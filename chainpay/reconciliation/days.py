"""Days in China's zone, whatever the machine's: which are meant, and when a day's bill is made.

China has had no summer time since 1991, so that its zone is always eight hours before UTC.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, timezone
from typing import TypeAlias

from ..errors import UsageError
from ..people.language import Text

ONE = timedelta(days=1)
CHINA = timezone(timedelta(hours=8))
_READY_AT = timedelta(days=1, hours=10)  # ten o'clock of the next day
_MAX_DAYS = 400
WHEN_MADE = Text("at ten o'clock of the next day, in China", "次日 10 点（北京时间）后")
_FORM = Text(
    "a date is 2026-11-27, 2026-11-27..2026-11-30, 2026-11 (a month) or yesterday, not {!r}",
    "日期应为 2026-11-27、2026-11-27..2026-11-30、2026-11（整月）或 yesterday（昨天），不是 {!r}",
)
_NO_RANGE = Text("{!r} is no range of 1 to {} days", "{!r} 不是 1 至 {} 天的范围")
_NOT_MADE = Text("no bill of {} is made yet: each comes {}", "{} 的账单都尚未生成：{}才能下载")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")


Days: TypeAlias = str | date | Iterable[date]


def parse_days(text: Days, now: datetime) -> list[date]:
    """Return the days that are meant, in order.

    Args:
        text: Such as ``2026-11-27``, ``2026-11-27..2026-11-30``, ``2026-11`` or ``yesterday``;
            or a date, or several. The day of a moment is China's.
        now: The time now. The days of a month whose bill isn't made yet are left out.

    Raises:
        UsageError: It is something else, or more than 400 days.
    """
    if not isinstance(text, str):
        days = [text] if isinstance(text, date) else [*text]
        if not days or not all(isinstance(day, date) for day in days):
            raise UsageError(_FORM.format(text))
        return sorted({*map(_day_of, days)})
    first, last = _parse_range(text, now)
    if not timedelta() <= last - first < timedelta(days=_MAX_DAYS):
        raise UsageError(_NO_RANGE.format(text, _MAX_DAYS))
    return [first + timedelta(days=nth) for nth in range((last - first).days + 1)]


def _day_of(day: date) -> date:
    if not isinstance(day, datetime):
        return day
    return (day if day.tzinfo is None else day.astimezone(CHINA)).date()


def _parse_range(text: str, now: datetime) -> tuple[date, date]:
    if text == "yesterday":
        yesterday = now.astimezone(CHINA).date() - ONE
        return yesterday, yesterday
    month = _MONTH.fullmatch(text)
    start, dots, end = text.partition("..")
    try:
        first = date(int(month[1]), int(month[2]), 1) if month else _parse_day(start)
        last = _parse_day(end) if dots else first
    except ValueError:
        raise UsageError(_FORM.format(text)) from None
    if not month:
        return first, last
    made = (now.astimezone(CHINA) - _READY_AT).date()
    if made < first:
        raise UsageError(_NOT_MADE.format(text, WHEN_MADE))
    return first, min((first + timedelta(days=31)).replace(day=1) - ONE, made)


def _parse_day(text: str) -> date:
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError
    return date(*map(int, match.groups()))


def neighbours(days: Sequence[date]) -> list[date]:
    """Return the days before and behind, in order: those around each gap too."""
    around = {day + step for day in days for step in (-ONE, ONE)}
    return sorted(around - {*days})


def is_one_of(days: Sequence[date]) -> str:
    """Return the condition of SQL that the column ``day`` is one of some days."""
    return "day IN ({})".format(", ".join(f"DATE '{day}'" for day in days))


def write_days(days: Sequence[date]) -> str:
    """Return days as a text, with gaps: ``2026-11-27..2026-11-30, 2026-12-02``."""
    texts = []
    for day in days:
        if day - ONE not in days:
            texts.append(str(day))
        elif day + ONE not in days:
            texts[-1] += f"..{day}"
    return ", ".join(texts)


def is_made(day: date, at: datetime) -> bool:
    """Return whether the bill of a day is complete at a time: it comes at ten, the next day."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=CHINA)
    return at >= midnight + _READY_AT
