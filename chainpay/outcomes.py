"""Did it happen? What an error says about the operation, in one of three words.

* What the driver knows is recorded on the error: whether anything had left, in any attempt.
* Without such a record the type decides, and in doubt the outcome is unknown: a transport of
  somebody else may report what was sent as a failed connection.
* A refusal counts only in the platform's own JSON, with a 4xx; a 429 may come too late.
"""

from __future__ import annotations

import json
from enum import StrEnum

from .errors import APIError, UsageError

__all__ = [
    "SYSTEM_ERROR",
    "Outcome",
    "add_note_once",
    "outcome",
    "outcome_by_type",
    "record_outcome",
    "recorded_outcome",
]

SYSTEM_ERROR = ("SYSTEM_ERROR", "SYSTEMERROR")
"""The code, of APIv3 and of APIv2, with which the platform doesn't know itself."""

#: Too late to tell, or too many at once: it may have been carried out.
_DOUBTFUL = (408, 429, 499)
_SIGNATURE = "Wechatpay-Signature"
_RECORD = "chainpay_outcome"


class Outcome(StrEnum):
    """What an error says about the operation."""

    NOT_SENT = "not sent"
    """Nothing has left: repeat it as you like."""
    REFUSED = "refused"
    """The platform has read it, and did not carry it out: mend it first."""
    UNKNOWN = "unknown"
    """It may have been carried out: query it, or repeat it with the same number of yours."""


def outcome(error: BaseException) -> Outcome:
    """Return what an error says about the operation whose call has raised it.

    Args:
        error: Any error, also of another library: then it is UNKNOWN.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """
    return recorded_outcome(error) or outcome_by_type(error)


def recorded_outcome(error: BaseException) -> Outcome | None:
    """Return what is recorded on an error; None if nothing is."""
    known = getattr(error, _RECORD, None)
    return known if isinstance(known, Outcome) else None


def outcome_by_type(error: BaseException) -> Outcome:
    """Return what the error alone says, whatever is recorded."""
    if isinstance(error, UsageError):
        return Outcome.NOT_SENT
    if isinstance(error, APIError) and _refuses(error):
        return Outcome.REFUSED
    return Outcome.UNKNOWN


def record_outcome(error: BaseException, known: Outcome) -> None:
    """Write on an error what is known better than by its type; it survives pickle and copy."""
    setattr(error, _RECORD, known)


def add_note_once(error: BaseException, text: str) -> None:
    """Add a note to an error, once: those who share a failure get the same object."""
    if text not in getattr(error, "__notes__", ()):
        error.add_note(text)


def _refuses(error: APIError) -> bool:
    if not 400 <= error.status < 500 or error.status in _DOUBTFUL:
        return False
    if _SIGNATURE in error.response.headers and not error.verified:
        return False  # it was changed, or is somebody else's
    try:
        told = json.loads(error.response.content)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(told, dict)
        and isinstance(told.get("message"), str)
        and bool(error.code)
        and told.get("code") == error.code  # else it is of APIv2, which has no JSON
        and error.code not in SYSTEM_ERROR
    )
