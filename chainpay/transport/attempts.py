"""The attempts of one call: what has become of it, whether there is another one, and who hears it.

* An attempt whose request had not left is NOT_SENT; of one that had, the error's type decides. What
  may have happened once stays UNKNOWN, whatever a later attempt is told; of a GET the last tells.
* Sent again is what has not left, a GET, and what is marked ``retry="same-number"``; and only after
  a failure of the network, or an answer that asks for it. A SIGNTEST answer (wrong on purpose) to
  a GET is asked for once more.
* A deadline counts from the first step on, over all attempts and pauses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from time import monotonic
from typing import Any

import httpx

from ..errors import (
    SYSTEM_ERROR,
    APIError,
    BadSignature,
    ChainpayError,
    Outcome,
    add_note_once,
    outcome_by_type,
    record_outcome,
    recorded_outcome,
)
from .exceptions import LOCAL_ERRORS
from .instrumentation import Emitter
from .retry import Retry, retry_after

ATTEMPTS = "chainpay.attempts"
"""The extension of a request that is told how far it has come."""

OVER = "the deadline of the call has passed"

_BUSY = (429, 502, 503, 504)
_RANKS = list(Outcome)
_LEAST = 0.001  # seconds: a socket takes 0 for "don't wait"

_numbers = count(1)


class Attempts:
    """Where a call stands.

    Args:
        name: The method, and the path for people.
        retry: How often and when it is sent again; None for never.
        same_number: Whether the caller says that its body carries its own number.
        deadline: Seconds for all of it; None for no end.
        emitter: Who hears of it.

    Attributes:
        repeatable: Whether it may be sent again whatever happens.
        number: The number of the attempt that is under way.
        sent: When its request was handed to the transport, by the monotonic clock.
        listened: Whether somebody hears of every step.
        ends: The deadline, by the monotonic clock; None if there is none.
    """

    def __init__(
        self,
        name: tuple[str, str],
        retry: Retry | None,
        same_number: bool,
        deadline: float | None,
        emitter: Emitter,
    ) -> None:
        self._name = name
        self._retry = retry
        self.repeatable = retry is not None and (same_number or name[0] == "GET")
        self._emitter = emitter
        self.listened = emitter.is_listening
        self._call = next(_numbers)
        self._began = monotonic()
        self.ends = None if deadline is None else self._began + deadline
        self.number = 0
        self.sent = 0.0
        self._left = False
        self._outcome = Outcome.NOT_SENT
        self._probed = self._moved = False
        self._reason = ""
        self._hooked: BaseException | None = None

    def __str__(self) -> str:
        return " ".join(self._name)

    # Time

    @property
    def seconds_left(self) -> float | None:
        """The seconds until the deadline; None if there is none."""
        return None if self.ends is None else max(self.ends - monotonic(), _LEAST)

    @property
    def are_over(self) -> bool:
        """Whether the deadline has passed."""
        return self.ends is not None and monotonic() >= self.ends

    def timeouts(self, given: Mapping[str, float | None]) -> Mapping[str, float | None]:
        """Return the timeouts of a request, none of which outlasts the deadline."""
        return given if self.ends is None else _Clipped(given, self)

    # Steps

    def begin(self) -> None:
        """Begin the next attempt."""
        self.number += 1
        self._left = self._moved = False
        self._hooked = None

    def signed(self, serial: str) -> None:
        """The request is signed."""
        if self.listened:
            self.emit("Signed", serial=serial)

    def leaves(self, host: str) -> None:
        """The request is handed to the transport: from now on it may have been sent.

        Raises:
            httpx.ConnectTimeout: The deadline has passed.
        """
        if self.are_over:
            raise httpx.ConnectTimeout(OVER)
        self._left = True
        self.sent = monotonic()
        if self.listened:
            self.emit("Sent", host=host)

    def answered(self, status: int, request_id: str | None) -> None:
        """The head of an answer has come."""
        if self.listened:
            seconds = monotonic() - self.sent
            self.emit("Answered", status=status, request_id=request_id, seconds=seconds)

    def hook_failed(self, error: BaseException, answered: bool) -> None:
        """An event hook has failed, with an error that says nothing of the call."""
        if answered:
            self._hooked = error
        else:
            self._left = False

    def verified(self, serial: str) -> None:
        """The answer's signature holds; said only if somebody listens."""
        self.emit("Verified", serial=serial)

    def switched(self, before: str, after: str) -> None:
        """Another host is used from now on, and by the next attempt without a pause."""
        self._moved = True
        self.emit("Switched", before=before, after=after)

    def emit(self, kind: str, **more: Any) -> None:
        """Tell an event of this attempt, by the name of its class."""
        method, path = self._name
        told = {"call": self._call, "method": method, "path": path, "attempt": self.number}
        self._emitter.emit(kind, **told, **more)

    # Another one?

    def failed(self, error: BaseException, unsent: bool) -> float | None:
        """Note that this attempt has failed; return after how many seconds another one follows.

        Args:
            error: What it ended with.
            unsent: Whether the transport says for certain that the request has not left.

        Returns:
            None if that was the last one.
        """
        here = self._outcome_of(error, unsent)
        self._add(here)
        self._reason = _reason(error)
        if isinstance(error, APIError):
            self.emit(
                "Refused",
                status=error.status,
                code=error.code,
                request_id=error.request_id,
                outcome=self._outcome,
            )
        else:
            self.emit("Failed", error=type(error).__name__, outcome=self._outcome)
        if not (self.repeatable or here is Outcome.NOT_SENT) or not self._asks_for_another(error):
            return None
        return self._pause(error.response.headers if isinstance(error, APIError) else {})

    def _outcome_of(self, error: BaseException, unsent: bool) -> Outcome:
        if error is self._hooked:
            return Outcome.UNKNOWN
        if unsent or not self._left:
            return Outcome.NOT_SENT
        return outcome_by_type(error) if isinstance(error, APIError) else Outcome.UNKNOWN

    def blames_the_network(self, error: BaseException) -> bool:
        """Return whether it is the network to the host that has failed."""
        theirs = self._left and error is not self._hooked
        return (
            theirs
            and isinstance(error, httpx.TransportError)
            and not isinstance(error, LOCAL_ERRORS)
        )

    def accepted(self, response: httpx.Response) -> float | None:
        """Note a 202, accepted but not carried out; return as `failed` does."""
        pause = self._pause(response.headers) if self.repeatable else None
        if pause is not None:
            self._add(Outcome.UNKNOWN)
            self._reason = str(response.status_code)
        return pause

    def _asks_for_another(self, error: BaseException) -> bool:
        if error is self._hooked:
            return False
        if isinstance(error, BadSignature) and error.probe and self._name[0] == "GET":
            first, self._probed = not self._probed, True
            return first
        if isinstance(error, APIError):
            return error.status in _BUSY or error.code in SYSTEM_ERROR
        return self.blames_the_network(error)

    def _pause(self, headers: Mapping[str, str]) -> float | None:
        if self._retry is None:
            return None
        pause = self._retry.pause_after(self.number, retry_after(headers))
        if pause is not None and self._moved and self.number == 1:
            pause = 0.0  # the other host is not to blame
        if pause is None or (self.ends is not None and monotonic() + pause >= self.ends):
            return None
        return pause

    def repeats(self, pause: float) -> None:
        """Another attempt follows."""
        self.emit("Retried", pause=pause, reason=self._reason)
        self._left = False

    def _add(self, here: Outcome) -> None:
        if self._name[0] == "GET":  # it changes nothing, so the last one tells
            self._outcome = here
        else:
            self._outcome = max(self._outcome, here, key=_RANKS.index)

    # The end

    @contextmanager
    def settling(self) -> Iterator[None]:
        """Record on an error that ends the call what it says about the operation."""
        try:
            yield
        except Exception as error:
            self._settle(error)
            self._end(error)
            raise
        except BaseException as error:  # cancelled, or interrupted
            if self._left and recorded_outcome(error) is not Outcome.NOT_SENT:
                self._add(Outcome.UNKNOWN)
            record_outcome(error, self._outcome)
            self._end(error)
            raise
        else:
            self._end(None)

    def _end(self, error: BaseException | None) -> None:
        if self.listened and self.number:
            self.emit(
                "Ended",
                error=None if error is None else type(error).__name__,
                outcome=None if error is None else self._outcome,
                seconds=monotonic() - self._began,
            )

    def _settle(self, error: Exception) -> None:
        record_outcome(error, self._outcome)
        earlier = self._outcome is Outcome.UNKNOWN is not outcome_by_type(error)
        if isinstance(error, ChainpayError) and not earlier:
            return  # it says so itself
        if self._outcome is Outcome.NOT_SENT:
            means = "nothing was sent"
        elif error is self._hooked:
            means = "it was sent and answered, and then an event hook failed"
        elif earlier:
            means = "an earlier attempt may have been carried out: query it before you repeat it"
        elif self._name[0] == "GET":
            means = "it may have been sent; it changes nothing"
        else:
            means = "it may have been sent; query it before you repeat it, with the same number"
        tried = f" (attempt {self.number})" if self.number > 1 else ""
        add_note_once(error, f"{self}: {means}{tried}")


def _reason(error: BaseException) -> str:
    if isinstance(error, APIError):
        return f"{error.status} {error.code}".strip()
    return type(error).__name__


class _Clipped(Mapping[str, float | None]):
    """Timeouts that are asked when a phase begins, and then know what is left."""

    def __init__(self, given: Mapping[str, float | None], attempts: Attempts) -> None:
        self._given = given
        self._attempts = attempts

    def __getitem__(self, phase: str) -> float | None:
        given = (self._given[phase], self._attempts.seconds_left)
        return min((seconds for seconds in given if seconds is not None), default=None)

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)
