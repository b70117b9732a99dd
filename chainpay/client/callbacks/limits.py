"""What is refused before any work is done for it, how it is answered, and how it is logged."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Iterable

from .response import FAIL, CallbackResponse, response_v3

MAX_BYTES = 1024 * 1024
"""The size of the largest body that is received."""
MAX_XML_BYTES = 64 * 1024
"""XML is smaller than JSON may be, because it is parsed before it is verified."""

_MAX_HEADERS = 100
_MAX_HEADER_BYTES = 32 * 1024
_MAX_DIGITS = 9
_MIN_PAUSE = 60  # seconds between two warnings for the same reason: anybody can send a callback


class RefusalLog:
    """Decides at which level a refused callback is logged: one warning a minute for each reason.

    Args:
        clock: Returns seconds since whenever.
    """

    __slots__ = ("_clock", "_counts", "_warned_at")

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._warned_at: dict[type[Exception], float] = {}
        self._counts: dict[type[Exception], int] = {}

    def choose_level(self, error: Exception) -> tuple[int, str]:
        """Return the level, and for a warning how many refusals were left out before it.

        A signature that WeChat Pay has made wrong on purpose is no reason for a warning.
        """
        reason = type(error)
        if getattr(error, "probe", False):
            return logging.INFO, ""
        now = self._clock()
        if now - self._warned_at.get(reason, -math.inf) < _MIN_PAUSE:
            self._counts[reason] = self._counts.get(reason, 0) + 1
            return logging.INFO, ""
        self._warned_at[reason] = now
        count = self._counts.pop(reason, 0)
        return logging.WARNING, f" (and {count} more since the last warning)" if count else ""


def is_v2(body: bytes) -> bool:
    """Return whether a body is one of APIv2."""
    return body.lstrip().startswith(b"<")


def refuse_headers(
    method: str, sizes: Iterable[int], lengths: Iterable[str]
) -> CallbackResponse | None:
    """Return the answer to a request whose head is refused; else None.

    Args:
        method: The method.
        sizes: The size of each header, with its name.
        lengths: The values of ``Content-Length``.
    """
    if method != "POST":
        answer = refuse(405, "a callback is a POST")
        answer.headers["Allow"] = "POST"
        return answer
    known = list(sizes)
    if len(known) > _MAX_HEADERS or sum(known) > _MAX_HEADER_BYTES:
        return refuse(431, "the headers are too large")
    for length in lengths:
        if not (length.isascii() and length.isdigit()):
            return refuse(400, "the Content-Length is no number")
        if len(length) > _MAX_DIGITS or int(length) > MAX_BYTES:
            return refuse(413, "the body is too large")
    return None


def refuse_body(body: bytes) -> CallbackResponse | None:
    """Return the answer to a request whose body is refused; else None."""
    if not body:
        return refuse(400, "there is no body")
    if len(body) > (MAX_XML_BYTES if is_v2(body) else MAX_BYTES):
        return refuse(413, "the body is too large")
    return None


def refuse(status: int, message: str) -> CallbackResponse:
    """Return the answer to a request that is no callback."""
    return response_v3(status, FAIL, message, {})
