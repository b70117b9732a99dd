"""How often a call is sent again, and after which pause: `Retry`, a value of the client.

Whether a call may be sent again at all is a rule of `attempts`: only if its request has not left, if
it is a GET, or if the caller says that its body carries a number of its own.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from random import uniform

from ..encoding.text import http_date
from ..errors import UsageError
from ..request.call import is_above_zero


@dataclass(frozen=True, slots=True)
class Retry:
    """How often a call is sent, and how long it waits in between.

    Before the second attempt it waits up to `pause`, and up to twice as long before each further
    one, never more than `longest`: at random between the half of that and all of it. If the answer
    has a ``Retry-After``, it waits that long at least; or does not repeat, if that is more than
    `longest`.

    Args:
        attempts: How often a call is sent at most, the first one counted.
        pause: Seconds.
        longest: Seconds.

    Raises:
        UsageError: One is no number above 0, or `attempts` is no whole one.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    attempts: int = 3
    pause: float = 0.5
    longest: float = 10.0

    def __post_init__(self) -> None:
        if not is_above_zero(self.attempts) or self.attempts != int(self.attempts):
            raise UsageError("Retry(attempts=) takes a whole number, 1 or more")
        if not is_above_zero(self.pause) or not is_above_zero(self.longest):
            raise UsageError("Retry(pause=, longest=) takes seconds above 0")

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
