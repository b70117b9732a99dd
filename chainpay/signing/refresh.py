"""When the platform's keys are fetched: once for all calls that need them, and never too often.

* Before the first call, if there are no keys; by the first call after 12 hours; and when an answer
  or callback names an unknown serial, at most once a minute. After a fetch that failed the pause
  is shorter, so that a forged callback and a short failure of the network don't stop the next one;
  it doubles with each failure, up to the minute.
* There is no background thread. Calls that need the keys at the same time share one fetch.
* Anybody can send a callback. So the fetch that a callback starts is brief, and a callback that
  finds a fetch under way waits no longer than that.
* If a fetch fails, the old keys stay. If it is cancelled, it doesn't count: the next caller that
  waits for it fetches.
"""

from __future__ import annotations

import logging
import math
import os
import threading
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from ..concurrency.fork import call_after_fork
from ..concurrency.promise import Promise
from ..concurrency.runtime import Runtime
from ..errors import (
    Cancelled,
    ChainpayError,
    UnknownSerial,
    add_note_once,
)
from .identity import PUBLIC_KEY_PREFIX
from .keys import PlatformKeys

_MAX_AGE = 12 * 3600  # seconds
_MIN_PAUSE = 60.0  # seconds between two fetches because of unknown serials
_FIRST_PAUSE = 5.0  # seconds after a fetch that failed; twice as many after the next
_MAX_FAILURES = 5  # further ones make the pause no longer
_BRIEF = 3.0  # seconds that a callback waits; the platform wants its answer after 5
_LOOKS = 60  # how often a callback looks meanwhile whether the fetch of somebody else has ended

_log = logging.getLogger("chainpay")

Failure = Exception | None


class TooSoon(Exception):
    """The keys are not fetched again yet: the last fetch began a short time ago."""


class Fetch(Protocol):
    """Fetches the keys and adds them."""

    def __call__(self, runtime: Runtime, deadline: float | None) -> Coroutine[Any, Any, object]:
        """Fetch.

        Args:
            runtime: Where the fetch waits.
            deadline: Seconds for one attempt; None for the client's deadline and attempts.
        """


class KeyRefresher:
    """Decides when the platform's keys are fetched.

    Args:
        keys: The keys that the fetch adds to.
        fetch: Fetches the keys and adds them.
        clock: Returns seconds since whenever. It should not be set back, as a wall clock may be.
        can_fetch: Whether the keys can be fetched at all: the client has an APIv3 key.
        emit: Called with ``"Refreshed"`` and all known serials after a fetch.

    Attributes:
        clock: The clock.
        due_at: When `prepare` has something to do, by the clock.
    """

    def __init__(
        self,
        keys: PlatformKeys,
        fetch: Fetch,
        clock: Callable[[], float],
        can_fetch: bool,
        emit: Callable[..., None],
    ) -> None:
        self._keys = keys
        self._fetch = fetch
        self.clock = clock
        self._can_fetch = can_fetch
        self._emit = emit
        self.after_fork()
        call_after_fork(self)
        self._fetching: Promise[Failure] | None = None
        self._pid = 0
        self._fetched_at = clock() if keys else -math.inf
        self._tried_at = -math.inf
        self._failures = 0
        self._last_failure = ""
        self._update_due()
        if can_fetch:  # another refresher of the same keys may fetch them
            keys.on_added = self._update_due

    def after_fork(self) -> None:
        """Make new locks; called in the child of a fork."""
        self._lock = threading.Lock()
        self._keys.after_fork()

    def _update_due(self) -> None:
        if not self._keys and self._can_fetch:
            self.due_at = -math.inf
        elif self._keys.has_certificates and self._can_fetch:
            self.due_at = self._fetched_at + _MAX_AGE
        else:
            self.due_at = math.inf

    async def prepare(self, runtime: Runtime) -> None:
        """Fetch the keys before a call is sent, if there are none or they are old.

        There is nothing to do before `due_at`.

        Raises:
            Exception: There are no keys, and the fetch failed; the call was not sent.
        """
        while (first := self._first_fetch()) is not None:
            failure = await runtime.wait_for(first)
            if failure is not None and not isinstance(failure, Cancelled) and not self._keys:
                add_note_once(
                    failure,
                    "the platform's certificates are needed first, so the call was not sent; if"
                    " the merchant has none, pass certs={'PUB_KEY_ID_…': 'pub_key.pem'}"
                    " (微信支付公钥)",
                )
                raise failure
        if self._keys.has_certificates and self.clock() - self._fetched_at >= _MAX_AGE:
            await self._renew_old_keys(runtime)

    async def _renew_old_keys(self, runtime: Runtime) -> None:
        with self._lock:
            if self._is_fetching() or self._claim_turn() is not None:
                return  # another call fetches; this one goes on with the old keys
            fetching = self._current_fetch()
        failure = await runtime.wait_for(fetching)
        if failure is not None:
            _log.warning(
                "the platform's certificates are 12 hours old and can't be fetched again (%s); the"
                " old ones are still used",
                type(failure).__name__,
            )

    def start_fetch(self, serial: str) -> Promise[Failure] | TooSoon | None:
        """Return the promise of a fetch because a message named an unknown serial.

        The promise's value is the error of the fetch, or None. It is a `TooSoon` in place of the
        promise if the pause since the last fetch isn't over. It is None if the serial is known by
        now or is a public key's, or if keys can't be fetched.
        """
        if not self.may_help(serial):
            return None
        with self._lock:
            return (None if self._is_fetching() else self._claim_turn()) or self._current_fetch()

    def start_brief_fetch(self, serial: str) -> Promise[Failure] | TooSoon | None:
        """Return the promise of a fetch because a callback named an unknown serial.

        It is that of `start_fetch`, but ends after 3 seconds and one attempt. If a fetch is under
        way, the promise waits so long for it; then its value is a `TimeoutError`.
        """
        if not self.may_help(serial):
            return None
        with self._lock:
            if self._fetching is not None and self._is_fetching():
                return Promise(_Joined(self._fetching))
            return self._claim_turn() or self._current_fetch(_BRIEF)

    def may_help(self, serial: str) -> bool:
        """Return whether a fetch may bring the key of a serial: a certificate that is unknown."""
        is_certificate = not serial.startswith(PUBLIC_KEY_PREFIX)
        return self._can_fetch and is_certificate and serial not in self._keys

    async def fetch_for_answer(self, error: UnknownSerial, runtime: Runtime) -> bool:
        """Fetch the keys because of an answer's serial; return whether it is known then."""
        failure = await fetch_for_serial(self.start_fetch, error.serial, runtime)
        is_known = error.serial in self._keys
        if failure is not None and not is_known:
            error.add_note(
                f"the platform's keys could not be fetched again: {describe_failure(failure)}"
            )
        return is_known

    def _claim_turn(self) -> TooSoon | None:
        """Begin a new pause and return None, if the pause since the last try is over."""
        now, pause = self.clock(), _MIN_PAUSE
        if self._failures:
            pause = min(pause, _FIRST_PAUSE * 2 ** (self._failures - 1))
        # A clock of the caller's own may be set back: then the last try is in the future.
        if 0 <= now - self._tried_at < pause:
            reason = f"the last one failed ({self._last_failure})"
            if not self._failures:
                reason = f"the last one was {now - self._tried_at:.0f} s ago"
            left = math.ceil(pause - (now - self._tried_at))
            return TooSoon(f"the next fetch is allowed in {left} s; {reason}")
        self._tried_at = now
        return None

    def _is_fetching(self) -> bool:
        is_ours = self._pid == os.getpid()  # a fetch that ran during a fork is the parent's
        return is_ours and self._fetching is not None and self._fetching.state == "pending"

    def _first_fetch(self) -> Promise[Failure] | None:
        """Return the promise of a fetch; None if there are keys, also while a fetch still ends."""
        with self._lock:
            return None if self._keys else self._current_fetch()

    def _current_fetch(self, deadline: float | None = None) -> Promise[Failure]:
        """Return the promise of the fetch that is running, or of a new one; under the lock."""
        if self._fetching is None or not self._is_fetching():
            self._pid = os.getpid()
            source = _FetchSource(self._fetch, deadline)
            self._fetching = Promise(source).then(self._on_fetched, self._on_failed)
        return self._fetching

    def _on_fetched(self, _: object) -> None:
        self._fetched_at = self.clock()
        self._failures = 0
        self._update_due()
        self._emit("Refreshed", serials=tuple(self._keys))

    def _on_failed(self, error: Exception) -> Exception:
        if isinstance(error, Cancelled):
            self._tried_at = -math.inf  # a cancelled fetch doesn't count
        else:
            self._failures = min(self._failures + 1, _MAX_FAILURES)
            self._last_failure = describe_failure(error)
        return error


async def fetch_for_serial(
    start_fetch: Callable[[str], Promise[Failure] | Exception | None],
    serial: str,
    runtime: Runtime,
) -> Failure:
    """Fetch the keys because of a serial, if that is allowed; return the error, or None.

    Args:
        start_fetch: `KeyRefresher.start_fetch`, or a function that does the same.
        serial: The unknown serial.
        runtime: Where the fetch is awaited.
    """
    failure: Failure = None
    started = start_fetch(serial)
    while isinstance(started, Promise):
        failure = await runtime.wait_for(started)
        started = start_fetch(serial) if isinstance(failure, Cancelled) else None
    return started or failure


def describe_failure(failure: Exception) -> str:
    """Return why the keys were not fetched, for a note."""
    if isinstance(failure, TooSoon):
        return str(failure)
    name = type(failure).__name__
    # The text of another library's error may hold the password of a proxy.
    return f"{name}: {failure}" if isinstance(failure, ChainpayError) else name


class _FetchSource:
    """The source of a fetch's promise."""

    __slots__ = ("_deadline", "_fetch")

    def __init__(self, fetch: Fetch, deadline: float | None) -> None:
        self._fetch = fetch
        self._deadline = deadline

    def __call__(self, runtime: Runtime) -> Coroutine[Any, Any, object]:
        return self._fetch(runtime, self._deadline)

    def __str__(self) -> str:
        return "the platform's certificates"


class _Joined:
    """The source of the promise of a callback that finds a fetch under way."""

    __slots__ = ("_fetching",)

    def __init__(self, fetching: Promise[Failure]) -> None:
        self._fetching = fetching

    async def __call__(self, runtime: Runtime) -> Failure:
        for _ in range(_LOOKS):
            if self._fetching.state != "pending":
                return await runtime.wait_for(self._fetching)
            await runtime.sleep(_BRIEF / _LOOKS)
        return TimeoutError("the platform's certificates are still being fetched")

    def __str__(self) -> str:
        return "the platform's certificates"
