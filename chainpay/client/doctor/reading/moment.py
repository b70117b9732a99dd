"""When a logger has written a record: a time within a body says nothing of that.

A logger's time stands at the head of a line, in brackets, or under a name that loggers use.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime
from typing import TypedDict

_HEAD = re.compile(
    # At the head of a line; of what stands before it there, nothing looks like data.
    r"(?:^(?:(?!time)[^\n\"'{}<=?&,]){0,80}?(?<![\w.-])\[?"
    r"|(?<!\w)\["
    r"|(?<![\w-])@?(?:time|ts|timestamp|datetime|date|asctime|time_iso8601|time_local)"
    r"\\?[\"']?\s?(?:=>|[:=])\s?\\?[\"']?)"
    r"(?:(?P<day>\d{4}[-/]\d\d[-/]\d\d)[T ](?P<clock>\d\d:\d\d:\d\d)(?:[.,]\d{1,9})?"
    r"(?:\s?(?P<zone>Z\b|[+-]\d\d:?\d\d\b))?(?!\d)"
    r"|(?P<nginx>\d\d/\w{3}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}))",
    re.ASCII | re.MULTILINE | re.IGNORECASE,
)
#: Where logs of WeChat Pay's merchants are written: UTC and Beijing, in seconds.
_ZONES = (0, 8 * 3600)


class Times(TypedDict, total=False):
    """The time that a logger has written, in seconds since 1970.

    Attributes:
        sent_at: The time, if its zone is known.
        local_time: The time as if it were UTC's, if its zone isn't known.
    """

    sent_at: float
    local_time: float


def find_times(text: str, place: int) -> Times:
    """Return when a record was written; nothing if its logger has written no time.

    Args:
        text: The log.
        place: Where the record stands: the last time up to the end of its line counts, or else the
            first one behind it.
    """
    known = Times()
    end = text.find("\n", place)
    for match in _HEAD.finditer(text):
        if known and end >= 0 and match.start() > end:
            break
        known = _read(match) or known
    return known


def subtract(local_time: float, seconds: float) -> int:
    """Return how much later a time is whose zone isn't known: the least, of the usual zones."""
    return min((int(local_time - zone - seconds) for zone in _ZONES), key=abs)


def _read(match: re.Match[str]) -> Times:
    """Return a time; nothing if no calendar has it."""
    with suppress(ValueError):
        if match["nginx"]:
            moment = datetime.strptime(match["nginx"], "%d/%b/%Y:%H:%M:%S %z")
            return Times(sent_at=moment.timestamp())
        text = f"{match['day'].replace('/', '-')}T{match['clock']}{match['zone'] or ''}"
        moment = datetime.fromisoformat(text.upper())
        if moment.tzinfo is None:
            return Times(local_time=moment.replace(tzinfo=UTC).timestamp())
        return Times(sent_at=moment.timestamp())
    return Times()
