"""What happens to a call, as values: for one hook, and for the ``chainpay`` logger.

* Each attempt goes ``Signed`` → ``Sent`` → ``Answered`` → ``Verified``, or ends in ``Refused`` or
  ``Failed``; ``Retried`` and ``Switched`` stand between two of them, ``Ended`` is the last of a
  call that was attempted. ``Refreshed`` belongs to none.
* The hook is called where the call is made, in its thread or task. What it raises is logged, and
  does no harm to the call.
* Nothing secret is in any of them: no key, signature, header, body or query.
* Nobody listens, nothing is made.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, fields
from typing import ClassVar

from .errors import Outcome

__all__ = [
    "Answered",
    "CallEvent",
    "Ended",
    "Event",
    "Failed",
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
    """Something that has happened."""

    level: ClassVar[int] = logging.DEBUG

    def __str__(self) -> str:
        own = (one.name for one in fields(self) if one.name not in _COMMON)
        told = "".join(f" {name}={_shown(getattr(self, name))}" for name in own)
        return f"{type(self).__name__.lower()}{told}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEvent(Event):
    """Something that has happened to a call.

    Attributes:
        call: A number that all events of a call share, and no other call of this process has.
        method: In capitals.
        path: As sent, without the query.
        attempt: 1 for the first.
    """

    call: int
    method: str
    path: str
    attempt: int

    def __str__(self) -> str:
        which = f"#{self.call}" + (f".{self.attempt}" if self.attempt > 1 else "")
        return f"{which} {self.method} {self.path} {Event.__str__(self)}"


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3f}"
    return repr(str(value) if isinstance(value, Outcome) else value)


_COMMON = frozenset(one.name for one in fields(CallEvent))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed(CallEvent):
    """The request is signed.

    Attributes:
        serial: That of the merchant's certificate; empty for APIv2.
    """

    serial: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent(CallEvent):
    """The request is handed to the transport; whether it leaves, the next event tells.

    Attributes:
        host: To whom.
    """

    host: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(CallEvent):
    """The head of an answer has come; nothing of it is trusted yet.

    Attributes:
        status: The HTTP status.
        request_id: Its ``Request-ID``, or None.
        seconds: Since the request was sent.
    """

    status: int
    request_id: str | None
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified(CallEvent):
    """The answer's signature holds: it is the platform's.

    Attributes:
        serial: The platform key that has signed; empty for APIv2.
    """

    serial: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(CallEvent):
    """The platform refused: an `APIError`.

    Attributes:
        status: The HTTP status.
        code: The platform's error code.
        request_id: Its ``Request-ID``, or None.
        outcome: What this attempt and those before it say about the operation.
    """

    level = logging.INFO
    status: int
    code: str
    request_id: str | None
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed(CallEvent):
    """There is no answer, or none that can be trusted.

    Attributes:
        error: The error's type.
        outcome: What this attempt and those before it say about the operation.
    """

    level = logging.INFO
    error: str
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Retried(CallEvent):
    """Another attempt will be made; `attempt` is the one that has just ended.

    Attributes:
        pause: Seconds until it begins.
        reason: Why: the error's type, or the answer's status and code.
    """

    level = logging.WARNING
    pause: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Switched(CallEvent):
    """From now on another host is used, by all calls.

    Attributes:
        before: The one that was used.
        after: The one that is used now.
    """

    level = logging.WARNING
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended(CallEvent):
    """The call is over: it has returned, or raised.

    Attributes:
        error: The type of what it raised; None if it has returned.
        outcome: What that error says about the operation; None if it has returned.
        seconds: For all attempts and pauses.
    """

    error: str | None
    outcome: Outcome | None
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed(Event):
    """The platform's certificates were fetched.

    Attributes:
        serials: Those that are known now, and public keys.
    """

    level = logging.INFO
    serials: tuple[str, ...]
