"""The events of a call, as values: for one hook, and for the ``chainpay`` logger.

* Each attempt emits ``Signed`` → ``Sent`` → ``Answered`` → ``Verified``, or ends with ``Refused``
  or ``Failed``. ``Retried`` and ``Switched`` come between two attempts. ``Ended`` is the last event
  of a call with an attempt. ``Refreshed`` belongs to no call.
* The hook runs in the thread or task of the call. An error of the hook is logged, and does not
  change the call.
* No event holds a secret: no key, signature, header, body or query.
* If there is neither a hook nor a logger that listens, no event is made.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, fields
from typing import ClassVar

from .errors import Outcome, shorten

__all__ = [
    "Answered",
    "CallEvent",
    "Ended",
    "Event",
    "Failed",
    "Pending",
    "Refreshed",
    "Refused",
    "Retried",
    "Sent",
    "Signed",
    "Switched",
    "Verified",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event."""

    level: ClassVar[int] = logging.DEBUG

    def __str__(self) -> str:
        names = (field.name for field in fields(self) if field.name not in _COMMON_FIELDS)
        values = "".join(f" {name}={_format_value(getattr(self, name))}" for name in names)
        return f"{type(self).__name__.lower()}{values}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEvent(Event):
    """An event of a call.

    Attributes:
        call: The number of the call, which is unique in this process.
        method: The HTTP method, in capitals.
        path: The path as sent, without the query.
        attempt: The number of the attempt, from 1.
    """

    call: int
    method: str
    path: str
    attempt: int

    def __str__(self) -> str:
        number = f"#{self.call}" + (f".{self.attempt}" if self.attempt > 1 else "")
        return f"{number} {self.method} {shorten(self.path)} {Event.__str__(self)}"


def _format_value(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3f}"
    return repr(str(value) if isinstance(value, Outcome) else value)


_COMMON_FIELDS = frozenset(field.name for field in fields(CallEvent))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed(CallEvent):
    """The request is signed.

    Attributes:
        serial: The serial of the merchant's certificate; empty for APIv2.
    """

    serial: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent(CallEvent):
    """The request was passed to the transport. The next event shows whether it was sent.

    Attributes:
        host: The host that the request goes to.
    """

    host: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(CallEvent):
    """The status and headers of an answer have arrived. They are not verified yet.

    Attributes:
        status: The HTTP status.
        request_id: The answer's ``Request-ID``, or None.
        seconds: The time since the request was sent.
    """

    status: int
    request_id: str | None
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified(CallEvent):
    """The answer's signature is valid: the answer is the platform's.

    Attributes:
        serial: The serial of the platform key that signed the answer; empty for APIv2.
    """

    serial: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(CallEvent):
    """The platform refused the request: an `APIError`.

    Attributes:
        status: The HTTP status.
        code: The platform's error code.
        request_id: The answer's ``Request-ID``, or None.
        outcome: The outcome of the operation, as this attempt and the earlier ones show it.
    """

    level = logging.INFO
    status: int
    code: str
    request_id: str | None
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed(CallEvent):
    """There is no answer, or the answer can't be trusted.

    Attributes:
        error: The type of the error.
        outcome: The outcome of the operation, as this attempt and the earlier ones show it.
    """

    level = logging.INFO
    error: str
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Retried(CallEvent):
    """Another attempt follows; `attempt` is the number of the one that has just ended.

    Attributes:
        pause: Seconds until the next attempt begins.
        reason: The error's type, or the answer's status and code.
    """

    level = logging.WARNING
    pause: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Switched(CallEvent):
    """From now on all calls use another host.

    Attributes:
        before: The host that was used.
        after: The host that is used now.
    """

    level = logging.WARNING
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended(CallEvent):
    """The call has returned or raised.

    Attributes:
        error: The type of the error that the call raised; None if it has returned.
        outcome: The outcome of the operation, by that error; None if the call has returned.
        seconds: The time of all attempts and pauses together.
    """

    error: str | None
    outcome: Outcome | None
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending(Event):
    """An order or a refund that `Client.wait` waits for is not final yet; a pause follows.

    Attributes:
        number: The number that is waited for.
        state: The last known state, such as ``NOTPAY``; empty if the platform has not told it.
        reason: Why the last query has told no state: the platform's code, such as
            ``ORDER_NOT_EXIST``, or the error's type; empty if it has.
        queries: How often it was queried.
        pause: Seconds until the next query.
    """

    level = logging.INFO
    number: str
    state: str
    reason: str
    queries: int
    pause: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed(Event):
    """The platform's certificates were fetched.

    Attributes:
        serials: The serials of all platform certificates and public keys that are known now.
    """

    level = logging.INFO
    serials: tuple[str, ...]
