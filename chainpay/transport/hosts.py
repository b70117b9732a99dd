"""Two hosts of one platform: the primary, and a backup for when the network fails.

* Only a failure of the transport switches to the other host, for all calls: at once if there was no
  connection, after three failures in a row otherwise.
* While the backup is used, at most one call in a hundred tries the primary: a call that may be sent
  again if that fails. An answer of the primary switches back. So does a failure of the backup, and
  so does one hour.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from ..concurrency.fork import call_after_fork
from ..encoding.shown import shows_half_made

_PROBE_EVERY = 100  # calls
_MAX_AWAY = 3600  # seconds
_MAX_DOUBTS = 3  # failures in a row


class Switch(NamedTuple):
    """All calls go to another host from now on: the origins of before and after."""

    before: str
    after: str


class Hosts:
    """What a client knows of its hosts.

    Args:
        primary: The origin that is used first.
        backup: The origin that is used if the primary fails; None if there is none.
        clock: Returns seconds that never go back.

    Attributes:
        current: The origin that is used now.
        failures: How often each has failed since it answered last, by origin.
        is_calm: Whether the primary is used, and no host has failed since it answered last.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    def __init__(
        self, primary: str, backup: str | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.primary = primary
        self.backup = backup
        self.current = primary
        self.failures = {primary: 0} if backup is None else {primary: 0, backup: 0}
        self.is_calm = True
        self._clock = clock
        self._since = 0.0
        self._calls_since_probe = 0
        self.after_fork()
        call_after_fork(self)

    def after_fork(self) -> None:
        """Make a new lock; called in the child of a fork."""
        self._lock = threading.Lock()

    def return_if_due(self) -> Switch | None:
        """Switch back to the primary if the backup has been used for an hour."""
        if self.current == self.primary:
            return None
        with self._lock:
            is_due = self._clock() - self._since >= _MAX_AWAY
            return self._switch(self.primary) if is_due else None

    def choose(self, is_repeatable: bool) -> str:
        """Return the origin that the next request is sent to.

        Args:
            is_repeatable: Whether the call may be sent again whatever happens: it can try the
                primary.
        """
        if self.current == self.primary:
            return self.primary
        with self._lock:
            self._calls_since_probe += 1
            if is_repeatable and self._calls_since_probe >= _PROBE_EVERY:
                self._calls_since_probe = 0
                return self.primary
            return self.current

    def note_answer(self, origin: str, sent: float) -> Switch | None:
        """Note that a host has answered; return the switch if that is a reason for one.

        Args:
            origin: The host.
            sent: When the request was sent, by the clock. An older request says nothing about the
                host that was switched to meanwhile.
        """
        if not self.failures[origin] and self.current in (origin, self.primary):
            return None
        with self._lock:
            self.failures[origin] = 0
            returns = origin == self.primary and sent >= self._since
            switch = self._switch(origin) if returns else None
            self.is_calm = self.current == self.primary and not any(self.failures.values())
            return switch

    def note_failure(self, origin: str, sent: float, certain: bool = True) -> Switch | None:
        """Note that the network to a host has failed; return the switch if there is one.

        Args:
            origin: The host.
            sent: As for `note_answer`.
            certain: Whether there was no connection. If there was one, the answer may only be slow,
                or the connection was old: then three failures in a row are needed.
        """
        with self._lock:
            self.is_calm = False
            self.failures[origin] += 1
            certain = certain or self.failures[origin] >= _MAX_DOUBTS
            if not certain or self.backup is None or origin != self.current or sent < self._since:
                return None
            return self._switch(self.backup if origin == self.primary else self.primary)

    def _switch(self, origin: str) -> Switch | None:
        before, self.current = self.current, origin
        self._since, self._calls_since_probe = self._clock(), 0
        return Switch(before, origin) if before != origin else None

    @shows_half_made
    def __repr__(self) -> str:
        parts = [
            f"{origin}{' (current)' if origin == self.current else ''}: failed {failures}"
            for origin, failures in self.failures.items()
        ]
        return f"<Hosts {', '.join(parts)}>"
