"""Every error chainpay raises, and the question each one answers: did it happen?

    ChainpayError
    ├─ UsageError(ValueError)       nothing was sent: the call or the configuration is wrong
    │  └─ CheckError                check="error" is set, and the call does not fit the catalog
    ├─ CatalogError                 nothing was sent: the catalog's data can't be read
    ├─ APIError                     the platform refused: status >= 400
    ├─ VerificationError            the answer cannot be trusted; the request was sent
    │  ├─ MissingHeader             one of the four signature headers is absent
    │  ├─ MalformedHeader           repeated with another value, not digits, not ASCII
    │  ├─ ClockSkew                 signed more than 300 s before or after our clock
    │  ├─ UnknownSerial             no platform key has this serial
    │  └─ BadSignature              does not match, or is not canonical base64
    ├─ DecryptionError              a value can't be decrypted with this key
    ├─ XMLError(ValueError)         a text that should be XML of APIv2 can't be read
    ├─ StillPending                 an order that was waited for is not final yet
    └─ Cancelled                    the sending of a promise was cancelled: outcome unknown

* Network errors stay httpx's own.
* All errors here survive pickle and copy. None carries a key or an ``Authorization``.
* A `CheckWarning` stops nothing: it says what may be wrong with a call.
* `outcome` tells what an error means for the operation. What the driver knows is recorded on the
  error. Without a record the type of the error decides, and in doubt the outcome is UNKNOWN. A 4xx
  means REFUSED only if its body is the platform's own JSON.
"""

from __future__ import annotations

import json
import re
import sys
import warnings
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    import httpx

__all__ = [
    "APIError",
    "BadSignature",
    "Cancelled",
    "CatalogError",
    "ChainpayError",
    "CheckError",
    "CheckWarning",
    "ClockSkew",
    "DecryptionError",
    "MalformedHeader",
    "MissingHeader",
    "Outcome",
    "StillPending",
    "UnknownSerial",
    "UsageError",
    "VerificationError",
    "XMLError",
    "outcome",
]


_MAX_TEXT = 500  # characters of a server's text that an error repeats


#: Characters that move the cursor, set a title, or change the direction of writing.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """Return a text in which each control character is a ``?``: it can't change a terminal."""
    return _CONTROL.sub("?", text)


def path_without_query(request: httpx.Request) -> str:
    """Return the path of a request as it was sent, without its query."""
    return request.url.raw_path.partition(b"?")[0].decode("ascii")


def warn(text: str, category: type[Warning] = UserWarning) -> None:
    """Warn at the first line outside of chainpay."""
    level, frame = 1, sys._getframe()
    while frame.f_back and frame.f_globals.get("__name__", "").partition(".")[0] == __package__:
        level, frame = level + 1, frame.f_back
    warnings.warn(text, category, stacklevel=level)


class ChainpayError(Exception):
    """The base of every error that chainpay itself raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The default would call the class with `args` alone, and lose the keyword-only fields.
        return type(self).__new__, (type(self), *self.args), self.__dict__


class UsageError(ChainpayError, ValueError):
    """The call or the configuration is wrong; nothing was sent. The message names the culprit."""


class Finding(NamedTuple):
    """One thing that is wrong with a call, or may be wrong.

    Attributes:
        pointer: The place in the call, as a JSON pointer: its first part names the option.
        message: What is wrong, in plain words; never the value.
        severity: ``error``; or ``warning`` if the call may be right all the same.
    """

    pointer: str
    message: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        return f"{self.severity} at {self.pointer!r}: {self.message}"


class CheckError(UsageError):
    """The client has ``check="error"``, and the call does not fit the catalog; nothing was sent.

    Attributes:
        findings: All errors and warnings; none holds a value of the call.
    """

    def __init__(self, message: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings


class CatalogError(ChainpayError):
    """The catalog's data can't be read: this installation, or the packed app, lacks them.

    Nothing was sent. Without its catalog chainpay sends no other path in place of the right one.
    """


class CheckWarning(UserWarning):
    """A call may not fit the catalog: see the ``check=`` of `Client`."""


class APIError(ChainpayError):
    """The platform refused the request, in its own words.

    An error answer is usually not signed: use it to report, not as proof that no money moved.
    After a 429 or a 5xx the operation may have been carried out all the same.

    Attributes:
        status: The HTTP status, 400 or above.
        code: The platform's error code, such as ``PARAM_ERROR``; empty if the answer is not
            the platform's JSON (HTML from a proxy, say).
        message: The platform's message, usually Chinese; empty as above.
        detail: The platform's ``detail``, as it came: a dict with ``field`` (a JSON pointer),
            ``value``, ``issue``, ``location``; or None.
        request_id: The ``Request-ID`` header, which WeChat Pay's support asks for; or None.
        method: The HTTP method of the request.
        path: The path of the request as sent, without its query.
        response: The `httpx.Response`, whose request no longer holds the Authorization.
        verified: Whether the answer's signature held: True, or False if it is absent or wrong.
        diagnosis: For a 401 ``SIGN_ERROR``, how the message that the platform checked differs
            from the one that was signed; for a 404 or 405 of what the catalog doesn't know, what is
            nearest; else None.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """

    def __init__(
        self,
        response: httpx.Response,
        *,
        code: str = "",
        message: str = "",
        detail: Any = None,
        verified: bool = False,
        diagnosis: str | None = None,
    ) -> None:
        request = response.request
        self.status = response.status_code
        self.code = code
        self.message = message
        self.detail = detail
        self.request_id: str | None = response.headers.get("Request-ID")
        self.method = request.method
        self.path = path_without_query(request)
        self.response = response
        self.verified = verified
        self.diagnosis = diagnosis
        super().__init__()
        self._write_message()

    def mark_verified(self) -> None:
        """Note that the answer's signature holds after all; the message then says so."""
        self.verified = True
        self._write_message()

    def _write_message(self) -> None:
        # One line: a server's text must not look like a second entry of a log.
        self.args = (re.sub(r"[\n\t]", " ", printable(self._describe())),)

    def _describe(self) -> str:
        verb = "refused" if self.status < 500 and self.status != 429 else "answered"
        words = f"{self.method} {self.path} was sent and {verb} with {self.status}"
        if self.code or self.message:
            words += f" {self.code[:_MAX_TEXT]}: {self.message[:_MAX_TEXT]}".rstrip(": ")
        else:
            words += ", and the answer is not the platform's JSON"
        field = self.detail.get("field") if isinstance(self.detail, dict) else None
        if field and isinstance(field, str) and field not in words:
            words += f" [{field[:_MAX_TEXT]}]"
        if self.request_id:
            words += f" (Request-ID {self.request_id})"
        words += "."
        if self.diagnosis:
            words += f" {self.diagnosis}"
        if self.method == "GET":  # it changes nothing
            return words
        signed = self.verified or "Wechatpay-Signature" in self.response.headers
        if self.status == 429 or self.status >= 500 or self.status < 400:  # that is FAIL of APIv2
            words += " The call may have been carried out: query it, or repeat it with the same"
            words += " number of yours."
        elif not self.code:
            words += " The call may have been carried out: query it before you repeat it."
        elif signed and not self.verified:
            words += (
                " The answer's signature can't be verified, so the call may have been carried out:"
            )
            words += " see certs=, and query it before you repeat it."
        elif not signed:
            words += (
                " The answer isn't signed. This is usual for refusals. If your own proxy decrypts"
            )
            words += " TLS, query the call before you repeat it."
        return words


class VerificationError(ChainpayError):
    """An answer cannot be trusted: it may come from somebody else, or have been changed.

    The request was sent, and the operation may have been carried out: query before repeating.

    Attributes:
        response: The `httpx.Response` that was refused; None outside of a call.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354982
    """

    response: httpx.Response | None = None

    @property
    def request_id(self) -> str | None:
        """The answer's ``Request-ID``, which WeChat Pay's support asks for."""
        return None if self.response is None else self.response.headers.get("Request-ID")

    def __str__(self) -> str:
        reason = super().__str__()
        if self.response is None:
            return reason
        request = self.response.request
        kind = " (a redirect, never followed)" if self.response.has_redirect_location else ""
        words = (
            f"The {self.response.status_code}{kind} answer to {request.method}"
            f" {path_without_query(request)} can't be trusted: {reason}. The request was sent"
        )
        if request.method == "GET":  # it changes nothing
            return words + "."
        return words + " and may have been carried out: query it before you repeat it."


class MissingHeader(VerificationError):
    """One of the four ``Wechatpay-*`` signature headers is absent."""


class MalformedHeader(VerificationError):
    """A signature header is repeated with another value, not digits where due, or not ASCII."""


class ClockSkew(VerificationError):
    """The answer was signed more than 300 seconds before or after the local clock."""


class UnknownSerial(VerificationError):
    """No platform key has the serial that the answer names.

    Attributes:
        serial: The serial, as it came.
    """

    def __init__(self, reason: str, serial: str = "") -> None:
        super().__init__(reason)
        self.serial = serial


class BadSignature(VerificationError):
    """The signature does not match, or is not canonical base64.

    Attributes:
        probe: True for WeChat Pay's own test traffic (SIGNTEST), which is wrong on purpose in a
            very small share of answers.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4016241880
    """

    def __init__(self, reason: str, probe: bool = False) -> None:
        super().__init__(reason)
        self.probe = probe


class DecryptionError(ChainpayError):
    """A value can't be decrypted with this key: it is another key, or the value was changed."""


class XMLError(ChainpayError, ValueError):
    """A text that should be the platform's XML can't be read.

    The message says why. It repeats nothing of the text.
    """


class Cancelled(ChainpayError):
    """The sending of this promise was cancelled: whether it was carried out is unknown.

    It isn't sent a second time. Query it, or repeat it with the same number of yours.
    """


class StillPending(ChainpayError):
    """The deadline of a `Client.wait` has passed: the order, or the refund, is not final yet.

    The queries have changed nothing. The order may still be paid.

    Attributes:
        state: The last state, such as ``NOTPAY``; empty if there was no answer.
        response: The last verified answer; None if there was none.
    """

    def __init__(
        self, reason: str, state: str = "", response: httpx.Response | None = None
    ) -> None:
        super().__init__(reason)
        self.state = state
        self.response = response


# Did it happen?

SYSTEM_ERRORS = ("SYSTEM_ERROR", "SYSTEMERROR")
"""The codes of APIv3 and of APIv2 for: the platform itself doesn't know the outcome."""

#: A timeout, too many requests, a closed connection: it may have been carried out.
_DOUBTFUL = (408, 429, 499)
_SIGNATURE = "Wechatpay-Signature"
_RECORD = "chainpay_outcome"


class Outcome(StrEnum):
    """What an error says about the operation, in order of severity."""

    NOT_SENT = "not sent"
    """Nothing was sent: you may repeat it."""
    REFUSED = "refused"
    """The platform read it and did not carry it out: correct it before you repeat it."""
    UNKNOWN = "unknown"
    """It may have been carried out: query it, or repeat it with the same number."""


def outcome(error: BaseException) -> Outcome:
    """Return what an error says about the operation whose call raised it.

    Args:
        error: Any error. An error of another library is UNKNOWN.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """
    return recorded_outcome(error) or outcome_by_type(error)


def recorded_outcome(error: BaseException) -> Outcome | None:
    """Return the outcome that is recorded on an error; None if there is none."""
    known = getattr(error, _RECORD, None)
    return known if isinstance(known, Outcome) else None


def outcome_by_type(error: BaseException) -> Outcome:
    """Return the outcome by the type of the error alone."""
    if isinstance(error, (UsageError, CatalogError)):
        return Outcome.NOT_SENT
    if isinstance(error, APIError) and _refuses(error):
        return Outcome.REFUSED
    return Outcome.UNKNOWN


def record_outcome(error: BaseException, known: Outcome) -> None:
    """Record on an error what is known better than by its type; pickle and copy keep it."""
    setattr(error, _RECORD, known)


def note_nothing_sent(error: Exception) -> None:
    """Note on an error in the arguments of a call that nothing was sent."""
    record_outcome(error, Outcome.NOT_SENT)
    if "nothing was sent" not in str(error):
        error.add_note("nothing was sent")


def add_note_once(error: BaseException, text: str) -> None:
    """Add a note to an error unless it has it: several callers may share one error."""
    if text not in getattr(error, "__notes__", ()):
        error.add_note(text)


def _refuses(error: APIError) -> bool:
    if not 400 <= error.status < 500 or error.status in _DOUBTFUL:
        return False
    if _SIGNATURE in error.response.headers and not error.verified:
        return False  # it was changed, or doesn't come from the platform
    try:
        body = json.loads(error.response.content)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(body, dict)
        and isinstance(body.get("message"), str)
        and bool(error.code)
        and body.get("code") == error.code  # else the answer is XML of APIv2
        and error.code not in SYSTEM_ERRORS
    )
