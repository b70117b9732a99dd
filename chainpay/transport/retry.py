"""How often a call is sent again, and after which pause: `Retry`, a value of the client.

Whether a call may be sent again at all is a rule of `attempts`: only if its request has not left,
if it is a GET, or if the caller says that its body carries a number of its own.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from random import uniform

from ..encoding.text import http_date
from ..errors import UsageError
from ..request.call import is_above_zero
from ..request.options import check_seconds


@dataclass(frozen=True, slots=True)
class Retry:
    """How often a call is sent, and how long it waits between two attempts.

    The pause before the second attempt is at most `pause` seconds. Each later pause may be twice as
    long, but never longer than `longest`. The actual pause is random, between half of that time and
    all of it. If the answer has ``Retry-After``, the pause is at least so long; if that is longer
    than `longest`, there is no other attempt.

    Args:
        attempts: How often a call is sent at most; the first attempt counts.
        pause: Seconds, above 0.
        longest: Seconds, above 0.

    Raises:
        UsageError: `attempts` is no whole number from 1 on, or the seconds are not above 0.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    attempts: int = 3
    pause: float = 0.5
    longest: float = 10.0

    def __post_init__(self) -> None:
        if not is_above_zero(self.attempts) or self.attempts != int(self.attempts):
            raise UsageError("Retry(attempts=) takes a whole number, 1 or more")
        for name in ("pause", "longest"):
            check_seconds(getattr(self, name), f"Retry({name}=)")

    def pause_after(self, attempt: int, requested: float | None = None) -> float | None:
        """Return how many seconds to wait before the next attempt; None if there is none.

        Args:
            attempt: The number of the attempt that has just ended; the first is 1.
            requested: The seconds of ``Retry-After``, if the answer has it.
        """
        if attempt >= self.attempts or (requested or 0) > self.longest:
            return None
        longest = min(self.longest, self.pause * 2.0 ** min(attempt - 1, 64))
        return max(uniform(longest / 2, longest), requested or 0)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of an answer's ``Retry-After``, a number or a date; None without one."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    date = http_date(text)
    return None if date is None else max(0.0, date - time.time())
