"""Two hosts of one platform: the primary, and a backup for when the network fails.

* A failure of the transport, and nothing else, makes the other one current, for all calls: at once
  if there is no connection, after three in a row if connections fail otherwise.
* While the backup is used, at most one call in a hundred tries the primary: one that may be sent
  again if that fails. Its answer brings the primary back, and so do a failure of the backup, and an
  hour.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from ..concurrency.fork import reset_after_fork

_PROBE_EVERY = 100  # calls
_FORGIVEN_AFTER = 3600  # seconds
_DOUBTS = 3


class Hosts:
    """What a client knows of its hosts.

    Args:
        primary: The origin that is used first.
        backup: The one that is used when that fails; None if there is none.
        clock: Returns seconds that never go back.

    Attributes:
        current: The origin that is used now.
        failures: How often each has failed since it answered last, by origin.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    def __init__(
        self, primary: str, backup: str | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.primary = primary
        self.backup = backup
        self.current = primary
        self.failures = {primary: 0} if backup is None else {primary: 0, backup: 0}
        self._clock = clock
        self._since = 0.0
        self._unprobed = 0
        self.renew()
        reset_after_fork(self)

    def renew(self) -> None:
        """Have a lock of one's own after a fork."""
        self._lock = threading.Lock()

    def choose(self, repeatable: bool) -> str:
        """Return the origin that the next request is sent to.

        Args:
            repeatable: Whether it may be sent again whatever happens.
        """
        if self.current == self.primary:
            return self.primary
        with self._lock:
            if self._clock() - self._since >= _FORGIVEN_AFTER:
                self._switch(self.primary)
            self._unprobed += 1
            if repeatable and self._unprobed >= _PROBE_EVERY:
                self._unprobed = 0
                return self.primary
            return self.current

    def answered(self, origin: str, sent: float) -> str | None:
        """Note that a host has answered; return the one that was used before, if that changes.

        Args:
            origin: The host.
            sent: When the request was sent, by the clock: what is older than the last switch says
                nothing about now.
        """
        if not self.failures[origin] and self.current in (origin, self.primary):
            return None
        with self._lock:
            self.failures[origin] = 0
            returns = origin == self.primary and sent >= self._since
            return self._switch(origin) if returns else None

    def failed(self, origin: str, sent: float, certain: bool = True) -> str | None:
        """Note that the network to a host has failed; return the one to use now, if it is new.

        Args:
            origin: The host.
            sent: As for `answered`.
            certain: Whether there was no connection. An answer that did not come may be slow, and a
                connection that broke may have been an old one: three of those in a row are certain.
        """
        with self._lock:
            self.failures[origin] += 1
            certain = certain or self.failures[origin] >= _DOUBTS
            if not certain or self.backup is None or origin != self.current or sent < self._since:
                return None
            self._switch(self.backup if origin == self.primary else self.primary)
            return self.current

    def _switch(self, origin: str) -> str | None:
        before, self.current = self.current, origin
        self._since, self._unprobed = self._clock(), 0
        return before if before != origin else None

    def __repr__(self) -> str:
        told = [
            f"{origin}{' (current)' if origin == self.current else ''}: failed {failures}"
            for origin, failures in self.failures.items()
        ]
        return f"<Hosts {', '.join(told)}>"
