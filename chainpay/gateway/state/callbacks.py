"""Callbacks (回调通知) that the platform owes its merchants, and its attempts to deliver them.

A callback is added by the same request that pays or refunds, so it is never lost. It is due at
once. If it isn't received, it is sent again, as often and as late as WeChat Pay does that. Those of
one host wait in a queue of their own, so that a shop that never answers holds up no other.

Source: https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_2_5.shtml
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from ...errors import UsageError, shorten
from ..store.base import Entry
from ..store.table import Table, UnitOfWork
from .schedule import format_moment
from .times import HOUR, MINUTE

PAUSES = (
    *(15, 15, 30),
    *(3 * MINUTE, 10 * MINUTE, 20 * MINUTE, 30 * MINUTE, 30 * MINUTE, 30 * MINUTE),
    *(HOUR, 3 * HOUR, 3 * HOUR, 3 * HOUR, 6 * HOUR, 6 * HOUR),
)
"""The seconds after each attempt that failed; after the last one there is no other."""

_MAX_ATTEMPTS = 30  # that are kept: those of the schedule, and some of `resend`
WAITING, RECEIVED, FAILED = "WAITING", "RECEIVED", "FAILED"
_ALL = "all"
_MAX_HOSTS = 20  # that one look goes through
#: In the index "queue", an entry is a host, a space and a moment. A host has neither spaces nor
#: characters above "~". So "!" begins what comes after all moments of a host.
_NOT_IN_HOST = re.compile("[^!-~]")


@dataclass(slots=True)
class Callback:
    """One callback.

    Attributes:
        id: Its number, the same in all attempts.
        mchid: The merchant who gets it.
        url: Where it is sent.
        event: The event, such as ``TRANSACTION.SUCCESS``; of APIv2 its name in the catalog.
        is_v2: Whether it is of APIv2.
        content: What is encrypted or signed.
        numbers: The merchant's numbers that it is about.
        created_at: When it was made, in seconds since 1970.
        due_at: When it is sent next.
        state: ``WAITING``, ``RECEIVED`` or ``FAILED``.
        attempts: What came of each attempt: ``at`` (when it ended, in seconds since 1970),
            ``seconds``, the ``url``, ``status`` and the beginning of the ``answer``, or ``error``.
    """

    mchid: str
    url: str
    event: str
    is_v2: bool
    content: dict[str, Any]
    numbers: list[str]
    created_at: float
    due_at: float
    id: str = field(default_factory=lambda: os.urandom(16).hex())
    state: str = WAITING
    attempts: list[dict[str, Any]] = field(default_factory=list)

    @property
    def host(self) -> str:
        """The host and the port of the address; ``?`` if it has none."""
        host = ""
        with suppress(ValueError):
            host = urlsplit(self.url).netloc.rpartition("@")[2].lower()
        return _NOT_IN_HOST.sub("?", host) or "?"

    def describe(self) -> dict[str, Any]:
        """Return what `Gateway.events` tells of it."""
        return {
            "id": self.id,
            "at": round(self.created_at, 3),
            "event": self.event,
            "numbers": self.numbers,
            "url": self.url,
            "state": self.state,
            "attempts": self.attempts,
            "due_at": round(self.due_at, 3) if self.state == WAITING else None,
        }


def _entries(callback: Callback) -> Iterator[Entry]:
    yield "made", ""
    if callback.state == WAITING:
        moment = format_moment(callback.due_at)
        yield "due", moment
        yield "queue", f"{callback.host} {moment}"
    for number in callback.numbers:
        yield "number", number


class Callbacks:
    """The callbacks of all merchants.

    Args:
        work: What the current request reads and changes.
        clock: Returns the time in seconds since 1970.

    Attributes:
        speed: The pauses between two attempts are divided by it.
        jumped_to: The time to which the clock was put forward last, in seconds since 1970.
    """

    def __init__(self, work: UnitOfWork, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last_host = ""  # where the last look ended
        self.speed = 1.0
        self.jumped_to = 0.0
        self._callbacks = Table(
            work, "callback", Callback, lambda callback: (_ALL, callback.id), _entries
        )

    def add(
        self,
        mchid: str,
        url: str,
        event: str,
        content: dict[str, Any],
        numbers: list[str],
        is_v2: bool,
    ) -> Callback:
        """Owe a merchant a callback, which is due at once."""
        now = self._clock()
        callback = Callback(mchid, url, event, is_v2, content, numbers, now, now)
        self._callbacks.add(callback)
        return callback

    def find(self, number: str | None = None, limit: int | None = None) -> list[Callback]:
        """Return the callbacks about a merchant's number, or all, in the order of their making.

        With `limit`, only so many of the newest are returned.
        """
        index, entry = ("made", "") if number is None else ("number", number)
        newest = self._callbacks.find(_ALL, index, entry, limit=limit, descending=True)
        return list(newest)[::-1]

    def get(self, id_: str) -> Callback:
        """Return a callback.

        Raises:
            UsageError: There is none with that number.
        """
        callback = self._callbacks.get(_ALL, id_)
        if callback is None:
            raise UsageError(f"there is no callback {shorten(repr(id_))}; `events` lists them")
        return callback

    def due(self, share: int, busy: Collection[str] = ()) -> list[Callback]:
        """Return callbacks that are to be sent now: of each host, those that are due longest.

        If many hosts wait, the next look goes on with the others.

        Args:
            share: How many of a host at most.
            busy: The hosts that get none now.
        """
        now, matches = format_moment(self._clock()), list[Callback]()
        if self.next_due() is None:
            return matches
        for _ in range(_MAX_HOSTS):
            waiting = self._callbacks.find(_ALL, "queue", f"{self._last_host}!", "\x7f", limit=1)
            first = next(waiting, None)
            self._last_host = host = first.host if first else ""
            if first is None:
                break
            if host not in busy:
                queue = self._callbacks.find(
                    _ALL, "queue", f"{host} ", f"{host} {now}", limit=share
                )
                matches += queue
        return matches

    def next_due(self) -> Callback | None:
        """Return the callback that is due longest, of any host; None if none is due."""
        now = format_moment(self._clock())
        return next(self._callbacks.find(_ALL, "due", "", now, limit=1), None)

    def newest(self, number: str) -> Callback:
        """Return the newest callback about a merchant's number.

        Raises:
            UsageError: There is none.
        """
        for callback in self.find(number, 1):
            return callback
        raise UsageError(f"there is no callback about {shorten(repr(number))}")

    def find_id(self, beginning: str) -> Callback:
        """Return the callback whose number begins so.

        Raises:
            UsageError: There is none, or several do.
        """
        known = [id_ for id_ in self._callbacks.numbers(_ALL) if id_.startswith(beginning)]
        if not beginning or len(known) != 1:
            what = f"{len(known)} callbacks begin" if known else "there is no callback that begins"
            raise UsageError(f"{what} with {shorten(repr(beginning))}; `events` lists them")
        return self.get(known[0])

    def resend(self, callback: Callback) -> None:
        """Let a callback be sent once more, now."""
        callback.state, callback.due_at = WAITING, self._clock()

    def note(self, sent: Callback, attempt: dict[str, Any], received: bool) -> Callback:
        """Note what came of an attempt, and when the next one is; return the callback.

        What fell due while the clock was put forward is sent at once, attempt by attempt.

        Args:
            sent: The callback, as it was when it was sent.
            attempt: What came of it.
            received: Whether the merchant has it now.
        """
        callback, now = self.get(sent.id), self._clock()
        callback.attempts.append({"at": now, **attempt})
        failures = len(callback.attempts)
        del callback.attempts[:-_MAX_ATTEMPTS]
        if callback.due_at != sent.due_at:  # `resend` meanwhile
            return callback
        if received:
            callback.state = RECEIVED
        elif failures > len(PAUSES):
            callback.state = FAILED
        else:
            pause = PAUSES[failures - 1] / self.speed
            planned = callback.due_at + pause
            is_missed = self.jumped_to < planned < now  # nobody was here to send it
            callback.due_at = now + pause if is_missed else planned
        return callback
