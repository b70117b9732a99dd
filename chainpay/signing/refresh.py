"""When the platform's keys are fetched: once for all who need them, not as an attacker likes.

* First of all if there are none; when the certificates are 12 hours old, by the first call after
  that; and when somebody names an unknown serial, then at most once a minute whatever is named.
* There is no background thread. Whoever comes while they are fetched shares that one fetch.
* A fetch that fails changes nothing: the old keys stay. One that is cancelled doesn't count: the
  next of those who wait for it fetches.
"""

from __future__ import annotations

import logging
import math
import os
import threading
from collections.abc import Callable, Coroutine
from typing import Any

from ..concurrency.fork import reset_after_fork
from ..concurrency.promise import Promise
from ..concurrency.runtime import ASYNC, SYNC, Runtime, run_sync
from ..errors import Cancelled, UnknownSerial, add_note_once
from .keys import PlatformKeys

__all__ = ["KeyRefresher", "learnt"]

_MOST_AGE = 12 * 3600  # seconds
_LEAST_PAUSE = 60  # seconds

_log = logging.getLogger("chainpay")


class KeyRefresher:
    """Decides when the keys are fetched.

    Args:
        keys: What they are added to.
        fetch: Fetches and adds them, in a world.
        clock: Returns the time in seconds since 1970.
        possible: Whether they can be fetched at all: the client has an APIv3 key.
        emit: Called with ``"Refreshed"`` and the serials that are known then.
    """

    def __init__(
        self,
        keys: PlatformKeys,
        fetch: Callable[[Runtime], Coroutine[Any, Any, object]],
        clock: Callable[[], float],
        possible: bool,
        emit: Callable[..., None],
    ) -> None:
        self._keys = keys
        self._fetch = fetch
        self._clock = clock
        self._possible = possible
        self._emit = emit
        self.renew()
        reset_after_fork(self)
        self._flight: Promise[Exception | None] | None = None
        self._pid = 0
        self._fetched = clock() if keys else -math.inf
        self._asked = -math.inf

    def renew(self) -> None:
        """Have locks of one's own after a fork."""
        self._lock = threading.Lock()
        self._keys.renew()

    async def prepare(self, runtime: Runtime) -> None:
        """See to it that there are keys before a call is sent, and that they are not old.

        Raises:
            Exception: There are none, and fetching them failed; nothing was sent.
        """
        if not self._possible:
            return
        while (first := self._first()) is not None:
            failure: Exception | None = await runtime.wait_for(first)
            if failure is not None and not isinstance(failure, Cancelled) and not self._keys:
                add_note_once(
                    failure,
                    "the platform's certificates are needed first, so the call was not sent; who"
                    " has none passes certs={'PUB_KEY_ID_…': 'pub_key.pem'} (微信支付公钥)",
                )
                raise failure
        if self._keys.has_certificates and self._clock() - self._fetched >= _MOST_AGE:
            with self._lock:
                mine = not self._is_under_way() and self._take_turn()
            if mine:  # the others go on with what there is
                failure = await runtime.wait_for(self._shared())
                if failure is not None:
                    _log.warning(
                        "the platform's certificates are 12 hours old and can't be fetched anew"
                        " (%s); the old ones stay",
                        type(failure).__name__,
                    )

    def learn(self, serial: str) -> Promise[Exception | None] | None:
        """Return the promise of fetching the keys because somebody named an unknown serial.

        Its value is what went wrong, or None. There is no promise if the serial is known by now, if
        the last fetch is less than a minute ago, or if keys can't be fetched.
        """
        if not self._possible or serial in self._keys:
            return None
        with self._lock:
            if not self._is_under_way() and not self._take_turn():
                return None
        return self._shared()

    async def relearn(self, error: UnknownSerial, runtime: Runtime) -> None:
        """Fetch the keys because of an answer's serial; return if it is known now.

        Raises:
            UnknownSerial: It is not, the very error that was given.
        """
        failure = await learnt(self.learn, error.serial, runtime)
        if error.serial not in self._keys:
            if failure is not None:
                error.add_note(
                    f"the platform's keys could not be fetched anew: {type(failure).__name__}"
                )
            raise error

    def _take_turn(self) -> bool:
        """Take the turn to fetch, which comes once a minute; return whether it has come."""
        rested = self._clock() - self._asked >= _LEAST_PAUSE
        if rested:
            self._asked = self._clock()
        return rested

    def _is_under_way(self) -> bool:
        here = self._pid == os.getpid()  # one that was under way at a fork is the parent's
        return here and self._flight is not None and self._flight.state == "pending"

    def _first(self) -> Promise[Exception | None] | None:
        """Return the promise of a fetch, unless there are keys: they are there before it lands."""
        with self._lock:
            return None if self._keys else self._in_flight()

    def _shared(self) -> Promise[Exception | None]:
        """Return the promise of the fetch that is under way, or of a new one."""
        with self._lock:
            return self._in_flight()

    def _in_flight(self) -> Promise[Exception | None]:
        if self._flight is None or not self._is_under_way():
            self._pid = os.getpid()
            self._flight = Promise(_Fetching(self._fetch)).then(self._landed, self._failed)
        return self._flight

    def _landed(self, _: None) -> None:
        self._fetched = self._clock()
        self._emit("Refreshed", serials=tuple(self._keys))

    def _failed(self, error: Exception) -> Exception:
        if isinstance(error, Cancelled):
            self._asked = -math.inf  # the turn is given back
        return error


async def learnt(
    learn: Callable[[str], Promise[Exception | None] | None], serial: str, runtime: Runtime
) -> Exception | None:
    """Fetch the keys because of a serial, if that is allowed; return what went wrong, or None.

    Args:
        learn: `KeyRefresher.learn`, or what does the same.
        serial: The serial.
        world: Where it is waited.
    """
    failure: Exception | None = None
    promise = learn(serial)
    while promise is not None:
        failure = await runtime.wait_for(promise)
        promise = learn(serial) if isinstance(failure, Cancelled) else None
    return failure


class _Fetching:
    """The source of a fetch's promise."""

    __slots__ = ("_fetch",)

    def __init__(self, fetch: Callable[[Runtime], Coroutine[Any, Any, object]]) -> None:
        self._fetch = fetch

    def send(self) -> None:
        run_sync(self._fetch(SYNC))

    async def send_async(self) -> None:
        await self._fetch(ASYNC)

    def __str__(self) -> str:
        return "the platform's certificates"
