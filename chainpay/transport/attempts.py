"""The attempts of one call: when there is another one, and what became of the operation.

* An attempt whose request had not left is NOT_SENT. If it had left, the error's type decides. Once
  the outcome of a call is UNKNOWN, it stays so, whatever a later attempt answers. If the call
  changes nothing, its last attempt decides.
* A request is sent again only if it has not left, if it changes nothing (a GET, or a query of
  APIv2), or if the caller says ``retry="same-number"``; and only after a failure of the network, or
  after an answer that asks for it. If it changes nothing, a SIGNTEST answer (wrong on purpose) is
  requested once more.
* The transport knows nothing of attempts. It calls the `trace` in the request's extensions.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from itertools import count
from time import monotonic
from types import TracebackType

import httpx

from ..errors import (
    SYSTEM_ERRORS,
    APIError,
    BadSignature,
    ChainpayError,
    Outcome,
    Undecided,
    UsageError,
    VerificationError,
    add_note_once,
    outcome_by_type,
    printable,
    record_outcome,
    recorded_outcome,
)
from ..people.outcomes import advise
from ..request.call import Call
from .advice import Adviser, describe_failure
from .deadline import PASSED, Deadline
from .exceptions import LOCAL_ERRORS, is_untrusted
from .hosts import Switch
from .instrumentation import LOG, Emitter
from .retry import Retry, retry_after

_BUSY = (429, 502, 503, 504)
_BY_SEVERITY = list(Outcome)

#: The attribute of a network error that holds the reason alone.
_REASON = "chainpay_reason"

FAILURE_LEVEL = ContextVar("FAILURE_LEVEL", default=logging.WARNING)
"""The level at which a call that fails is logged. Whoever repeats calls, a job, lowers it."""

_numbers = count(1)

#: The calls that have begun and not ended, in any thread and on any loop.
_under_way: set[Attempts] = set()


def describe_under_way() -> list[str]:
    """Return what each call that has not ended may have come to, a sentence for each.

    Ctrl-C can stop an event loop and leave its calls as they are. They go on if the loop does, so
    nobody can say of one that it is not sent.
    """
    return [each.describe() for each in list(_under_way)]


class Attempts:
    """All attempts of one call, as a context manager around them.

    Args:
        call: The call.
        retry: How often and when it is sent again; None for never.
        deadline: When it must end; None for no end.
        emitter: Takes the events.
        adviser: Explains the error that ends the call.
        is_certainly_unsent: Whether an error of the transport proves that nothing has left.

    Attributes:
        deadline: As above.
        is_repeatable: Whether the call may be sent again whatever happens.
        is_traced: Whether somebody takes the events of every step.
        hook_error: What an event hook of the current attempt raised after the answer.
    """

    def __init__(
        self,
        call: Call,
        retry: Retry | None,
        deadline: Deadline | None,
        emitter: Emitter,
        adviser: Adviser,
        is_certainly_unsent: Callable[[BaseException], bool],
    ) -> None:
        self.deadline = deadline
        self.is_repeatable = retry is not None and (call.policy.same_number or call.changes_nothing)
        self.is_traced = emitter.hook is not None or LOG.isEnabledFor(logging.DEBUG)
        self._call = call
        self._retry = retry
        self._emitter = emitter
        self._adviser = adviser
        self._is_certainly_unsent = is_certainly_unsent
        self._id = next(_numbers)
        self._began = monotonic()
        self._number = 0
        self._outcome = Outcome.NOT_SENT
        self._saw_signtest = False
        self.hook_error: BaseException | None = None

    def next(self) -> Attempt:
        """Return the next attempt."""
        self._number += 1
        self.hook_error = None
        return Attempt(self, self._number)

    def __enter__(self) -> Attempts:
        _under_way.add(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Record on the error that ends the call what it says about the operation."""
        _under_way.discard(self)
        if error is not None:
            record_outcome(error, self._outcome)
            if isinstance(error, APIError | VerificationError):
                self._adviser.explain(error, self._call)
            if not isinstance(error, GeneratorExit):
                self._explain(error)
                advise(error)
        self._emit_ended(error)

    def emit(self, kind: str, **attributes: object) -> None:
        """Emit an event of the current attempt, by the name of its class."""
        self._emitter.emit(
            kind,
            call=self._id,
            method=self._call.method,
            path=self._call.path,
            attempt=self._number,
            **attributes,
        )

    def _emit_ended(self, error: BaseException | None) -> None:
        if self.is_traced and self._number:
            self.emit(
                "Ended",
                error=None if error is None else type(error).__name__,
                outcome=None if error is None else self._outcome,
                seconds=monotonic() - self._began,
            )

    def add_outcome(self, outcome: Outcome) -> Outcome:
        """Note the outcome of an attempt; return that of the call so far."""
        if self._call.changes_nothing:
            self._outcome = outcome
        else:
            self._outcome = max(self._outcome, outcome, key=_BY_SEVERITY.index)
        return self._outcome

    def outcome_of(self, error: BaseException, has_left: bool) -> Outcome:
        """Return what an error says about the attempt that it has ended."""
        if not has_left or self._is_certainly_unsent(error):
            return Outcome.NOT_SENT
        if not isinstance(error, APIError):
            return Outcome.UNKNOWN
        error.changes_nothing = self._call.changes_nothing
        return outcome_by_type(error)

    def take_retry_request(self, error: BaseException) -> bool:
        """Return whether the platform's answer asks for another attempt; SIGNTEST counts once."""
        if isinstance(error, BadSignature) and error.probe and self._call.changes_nothing:
            is_first, self._saw_signtest = not self._saw_signtest, True
            return is_first
        return isinstance(error, Undecided) or (
            isinstance(error, APIError) and (error.status in _BUSY or error.code in SYSTEM_ERRORS)
        )

    def pause_before_next(self, headers: Mapping[str, str], on_other_host: bool) -> float | None:
        """Return the seconds before the next attempt; None if there is none.

        Args:
            headers: Of the answer; they may hold ``Retry-After``.
            on_other_host: Whether it goes to another host, which has not failed yet.
        """
        if self._retry is None:
            return None
        pause = self._retry.pause_after(self._number, retry_after(headers))
        if pause is not None and on_other_host and self._number == 1:
            pause = 0.0
        if pause is None or (self.deadline and not self.deadline.leaves_time_for(pause)):
            return None
        return pause

    def describe(self) -> str:
        """Return what the call may have come to, as a sentence."""
        return f"{self._call}: {self._possible_meaning}"

    @property
    def _possible_meaning(self) -> str:
        """What it means that nobody knows what became of the call."""
        if self._call.changes_nothing:
            return "it may have been sent; it changes nothing"
        return "it may have been sent; query it before you repeat it, with the same number"

    def _explain(self, error: BaseException) -> None:
        is_unknown = self._outcome is Outcome.UNKNOWN
        was_unknown = is_unknown and outcome_by_type(error) is not Outcome.UNKNOWN
        if isinstance(error, ChainpayError) and not was_unknown:
            self._log_failure(error)
            return  # its own message says so
        if self._outcome is Outcome.NOT_SENT:
            meaning = "nothing was sent"
        elif error is self.hook_error:
            meaning = "it was sent and answered, and then an event hook failed"
        elif was_unknown:
            meaning = "an earlier attempt may have been carried out: query it before you repeat it"
        else:
            meaning = self._possible_meaning
        if isinstance(error, httpx.RequestError) and error is not self.hook_error:
            self._write_failure(error, meaning)
        else:
            number = f" (attempt {self._number})" if self._number > 1 else ""
            add_note_once(error, f"{self._call}: {meaning}{number}")
        self._log_failure(error)

    def _write_failure(self, error: httpx.RequestError, meaning: str) -> None:
        """Write into the message of a network error where it happened, and what it means."""
        reason = getattr(error, _REASON, None) or str(error) or type(error).__name__
        setattr(error, _REASON, reason)  # several calls may share one error
        place = describe_failure(error, self._call)
        number = f", attempt {self._number}" if self._number else ""
        error.args = (f"{reason} ({place}{number}): {meaning}",)

    def _log_failure(self, error: BaseException) -> None:
        """Log the failure that ends a call, unless it was an answer, or nothing was tried."""
        is_failure = isinstance(error, Exception) and not isinstance(error, (APIError, UsageError))
        if self._number and is_failure:
            words = f"#{self._id} {self._call} failed: {type(error).__name__}: {error}"
            LOG.log(FAILURE_LEVEL.get(), "%s", printable(words))


class Attempt:
    """One attempt, as a context manager: it swallows an error after which there is another one.

    Attributes:
        number: The first is 1.
        sent_at: When the request was handed to the transport, by the monotonic clock.
        pause: The seconds before the next attempt.
    """

    def __init__(self, attempts: Attempts, number: int) -> None:
        self.number = number
        self.sent_at = 0.0
        self.pause = 0.0
        self._attempts = attempts
        self._has_left = False
        self._has_switched = False

    def __enter__(self) -> Attempt:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        if isinstance(error, Exception):
            return self._end_with(error)
        if error is None:
            return False
        # The call was cancelled or interrupted.
        if self._has_left and recorded_outcome(error) is not Outcome.NOT_SENT:
            self._attempts.add_outcome(Outcome.UNKNOWN)
        return False

    def _end_with(self, error: Exception) -> bool:
        """Record the failure of this attempt; return whether there is another one."""
        attempts = self._attempts
        is_hook_error = error is attempts.hook_error
        here = Outcome.UNKNOWN if is_hook_error else attempts.outcome_of(error, self._has_left)
        total = attempts.add_outcome(here)
        if isinstance(error, APIError):
            attempts.emit(
                "Refused",
                status=error.status,
                code=error.code,
                request_id=error.request_id,
                outcome=total,
            )
        else:
            attempts.emit("Failed", error=type(error).__name__, outcome=total)
        may_repeat = attempts.is_repeatable or here is Outcome.NOT_SENT
        if is_hook_error or not may_repeat:
            return False
        if not (attempts.take_retry_request(error) or self.blames_network(error)):
            return False
        if isinstance(error, APIError):
            return self._repeat(error.response.headers, f"{error.status} {error.code}".strip())
        return self._repeat({}, type(error).__name__)

    def _repeat(self, headers: Mapping[str, str], reason: str) -> bool:
        pause = self._attempts.pause_before_next(headers, self._has_switched)
        if pause is None:
            return False
        self.pause = pause
        self._attempts.emit("Retried", pause=pause, reason=reason)
        return True

    def blames_network(self, error: BaseException) -> bool:
        """Return whether the network to the host has failed."""
        return (
            self._has_left
            and error is not self._attempts.hook_error
            and isinstance(error, httpx.TransportError)
            and not isinstance(error, LOCAL_ERRORS)
            and not is_untrusted(error)  # of a transport of the user
        )

    def note_switch(self, switch: Switch) -> None:
        """Note that calls go to another host: the next attempt follows without a pause."""
        self._has_switched = True
        self._attempts.emit("Switched", before=switch.before, after=switch.after)

    def on_signed(self, serial: str) -> None:
        if self._attempts.is_traced:
            self._attempts.emit("Signed", serial=serial)

    def on_sending(self, request: httpx.Request) -> None:
        deadline = self._attempts.deadline
        if deadline is not None and deadline.has_passed:
            raise httpx.ConnectTimeout(PASSED)
        self._has_left = True  # from now on it may have been sent
        self.sent_at = monotonic()
        if self._attempts.is_traced:
            self._attempts.emit("Sent", host=request.url.netloc.decode("ascii"))

    def on_answered(self, response: httpx.Response) -> None:
        if self._attempts.is_traced:
            self._attempts.emit(
                "Answered",
                status=response.status_code,
                request_id=response.headers.get("Request-ID"),
                seconds=monotonic() - self.sent_at,
            )

    def on_hook_failed(self, error: BaseException, answered: bool) -> None:
        # The error of a hook says nothing about the network or the platform.
        if answered:
            self._attempts.hook_error = error
        else:
            self._has_left = False

    def note_verified(self, serial: str) -> None:
        """Note that the answer's signature holds."""
        self._attempts.emit("Verified", serial=serial)
