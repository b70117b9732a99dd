"""What an answer, or an error, says of a row: done, refused, in doubt, or to be repeated.

* An answer says DONE, unless it names a state in which the number has come to nothing.
* A refusal says REFUSED if `chainpay.outcome` does. Some refusals are not about the row: no money,
  no permission, a wrong key. They meet all rows, and the job stops.
* What asks for the same content again (202, 429, a busy platform) is repeated with it. Whatever
  else leaves the outcome open is DOUBTFUL: the number is asked for before it is repeated.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

import httpx

from ..encoding.text import json_object
from ..encoding.xml import from_xml
from ..errors import (
    SYSTEM_ERRORS,
    UNKNOWN_NUMBER,
    APIError,
    CatalogError,
    Outcome,
    Undecided,
    UsageError,
    VerificationError,
    outcome,
    shorten,
)
from ..transport.responses import Response
from ..transport.retry import retry_after
from .journal.postgres import JournalLost
from .operations import Subject

SENSELESS = frozenset(
    {
        *("NOTENOUGH", "NOT_ENOUGH", "NO_AUTH", "NOAUTH", "SIGN_ERROR", "SIGNERROR"),
        *("ACCOUNT_ERROR", "ACCOUNTERROR", "MCH_NOT_EXISTS", "MCHID_NOT_EXIST", "CA_ERROR"),
        *("APPID_MCHID_NOT_MATCH",),
    }
)
"""The codes of refusals that will meet the other rows too."""

SLOW = frozenset(
    {
        *("FREQUENCY_LIMITED", "FREQUENCY_LIMIT_EXCEED", "FREQUENCY_LIMIT", "FREQENCY_LIMIT"),
        *("RATELIMIT_EXCEEDED", "RATELIMIT_EXCEED", "RATE_LIMITED"),
    }
)
"""The codes by which the platform says that the calls come too fast."""

OTHER_CALL = "OTHER_CALL"
"""The code of a row whose number the platform has from a call with another content."""

_BUSY = (502, 503, 504)
_FAILED = "the platform has this number in this state"


class Kind(Enum):
    """What follows from an answer."""

    DONE = 1
    REFUSED = 2
    REPEAT = 3
    """The same content is to be sent again."""
    DOUBTFUL = 4
    """It may have been carried out."""
    UNSENT = 5
    """Nothing was sent: the network failed before."""
    ABSENT = 6
    """The platform doesn't know the number that it was asked for."""


class Verdict(NamedTuple):
    """What one call says of a row.

    Attributes:
        kind: What follows from it.
        code: The platform's code, or the state that it has the number in; or the error's type.
        message: The platform's words, or those of the error.
        request_id: The ``Request-ID`` of the answer.
        is_slow: Whether the platform wants fewer calls a second.
        pause: The seconds that the platform asks to wait; None if it doesn't.
        is_senseless: Whether it will meet all other rows too.
        is_answer: Whether the platform has answered at all.
        may_have_left: Whether the call may have been carried out.
        response: The verified answer; None if there is none.
    """

    kind: Kind
    code: str = ""
    message: str = ""
    request_id: str = ""
    is_slow: bool = False
    pause: float | None = None
    is_senseless: bool = False
    is_answer: bool = True
    may_have_left: bool = False
    response: Response | None = None


def judge_response(subject: Subject, response: Response) -> Verdict:
    """Return what the verified answer of a row's own call says."""
    state = ""
    if subject.query is not None:
        state = subject.state_of(read_fields(response))
        if state in subject.query.failed:
            return _of_answer(Kind.REFUSED, response, state, _FAILED)
    return _of_answer(Kind.DONE, response, state)


def judge_query(subject: Subject, options: Mapping[str, object], response: Response) -> Verdict:
    """Return what the verified answer to the query of a row's number says."""
    assert subject.query is not None
    fields = read_fields(response)
    if name := subject.differs(options, fields):
        return _of_answer(
            Kind.REFUSED,
            response,
            OTHER_CALL,
            f"the platform has this number from another call: its {name} differs",
        )
    state = subject.state_of(fields)
    if state in subject.query.failed:
        return _of_answer(Kind.REFUSED, response, state, _FAILED)
    if state in subject.query.repeated:
        return _of_answer(Kind.REPEAT, response, state)
    return _of_answer(Kind.DONE, response, state)


def judge_error(error: Exception, *, is_query: bool = False) -> Verdict:
    """Return what the error of a call says.

    Args:
        error: What the call has raised.
        is_query: Whether the call asked for a number.

    Raises:
        UsageError: The job can't be done so: no row can be sent. So is `JournalLost`.
    """
    if isinstance(error, (UsageError, CatalogError, TypeError, JournalLost)):
        raise error
    if isinstance(error, APIError):
        return _judge_refusal(error, is_query)
    if isinstance(error, VerificationError):
        return Verdict(
            Kind.DOUBTFUL,
            type(error).__name__,
            str(error),
            error.request_id or "",
            is_senseless=not getattr(error, "probe", False),
            may_have_left=True,
        )
    known = outcome(error)
    return Verdict(
        Kind.UNSENT if known is Outcome.NOT_SENT else Kind.DOUBTFUL,
        type(error).__name__,
        str(error),
        is_answer=not isinstance(error, httpx.TransportError),
        may_have_left=known is not Outcome.NOT_SENT,
    )


def is_final(subject: Subject, code: str) -> bool:
    """Return whether a refusal with a code is a state of the number that nothing changes."""
    return code == OTHER_CALL or (subject.query is not None and code in subject.query.failed)


def _judge_refusal(error: APIError, is_query: bool) -> Verdict:
    verdict = Verdict(
        Kind.DOUBTFUL,
        error.code or str(error.status),
        error.message or shorten(str(error)),
        error.request_id or "",
        is_slow=error.status == 429 or error.code in SLOW,
        pause=retry_after(error.response.headers),
        may_have_left=True,
    )
    if is_query and error.code in UNKNOWN_NUMBER:
        return verdict._replace(kind=Kind.ABSENT)
    if verdict.is_slow or isinstance(error, Undecided) or error.code in SYSTEM_ERRORS:
        return verdict._replace(kind=Kind.REPEAT)
    if error.status in _BUSY and error.code:
        return verdict._replace(kind=Kind.REPEAT)
    if outcome(error) is not Outcome.REFUSED:
        return verdict
    is_senseless = error.code in SENSELESS
    return verdict._replace(kind=Kind.REFUSED, is_senseless=is_senseless, may_have_left=False)


def read_fields(response: Response) -> dict[str, object]:
    """Return the fields of an answer; none of an answer that has no fields."""
    if response.content.lstrip()[:1] == b"<":
        return dict(from_xml(response.content))
    return json_object(response.content)


def _of_answer(kind: Kind, response: Response, code: str, message: str = "") -> Verdict:
    return Verdict(
        kind, code, message, _read_request_id(response), response=response, may_have_left=True
    )


def _read_request_id(response: Response) -> str:
    """Return the ``Request-ID``.

    ``headers.get`` first finds out the encoding of all headers: a fifth of what a row costs beside
    its call.
    """
    ids = (value for name, value in response.headers.raw if name.lower() == b"request-id")
    return next(ids, b"").decode("ascii", "replace")
