"""Every error chainpay raises, and the question each one answers: did it happen?

    ChainpayError
    ├─ UsageError(ValueError)       nothing was sent: the call or the configuration is wrong
    │  └─ CheckError                check="error" is set, and the call does not fit the catalog
    ├─ CatalogError                 nothing was sent: the catalog's data can't be read
    ├─ APIError                     the platform refused: status >= 400
    │  └─ Undecided                 202: the platform has accepted it, and not carried it out
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
  means REFUSED only if its body is the platform's own JSON, or a page by which the host refuses.
"""

from __future__ import annotations

import json
import re
import sys
import warnings
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, NoReturn

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
    "Undecided",
    "UnknownSerial",
    "UsageError",
    "VerificationError",
    "XMLError",
    "outcome",
]


MAX_SHOWN = 300
"""How many characters of a path or a value a message repeats."""

_MAX_TEXT = 500  # characters of a server's text that an error repeats

#: This pattern and those like it are compiled when they are used: few programs need them.
CONTROL = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""Characters that move the cursor, set a title, change the direction, or are invisible."""


def printable(text: str) -> str:
    """Return a text in which each control character is a ``?``: it can't change a terminal."""
    return re.sub(CONTROL, "?", text)


def shorten(text: str) -> str:
    """Return a path or a value for a message: of a long one, its beginning, … and its end."""
    return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN // 2]}…{text[-MAX_SHOWN // 2 :]}"


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
    """The base of every error that chainpay itself raises.

    Attributes:
        advice: What it means, and what to do: the last line of the message, in the language of
            ``CHAINPAY_LANG`` or the locale; empty if the message itself has said so.
    """

    advice = ""

    def __str__(self) -> str:
        return "\n".join(filter(None, (self._words(), self.advice)))

    def _words(self) -> str:  # without the advice
        return super().__str__()

    def __reduce__(self) -> tuple[Any, ...]:
        # The default would call the class with `args` alone, and lose the keyword-only fields.
        return type(self).__new__, (type(self), *self.args), self.__dict__


#: What errors of other libraries call it → what to write here.
_OTHER_NAMES = {
    "getResponse": "use .response",
    "hasResponse": "compare .response with None",
    "getRequest": "use .response.request",
    "getCode": "use .status (of HTTP), or .code (the platform's, such as 'PARAM_ERROR')",
    "getErrorCode": "use .code",
    "getMessage": "use str(error)",
    "getErrorMessage": "use .message",
    "getStatusCode": "use .status",
    "getHttpStatusCode": "use .status",
    "getReason": "use .response",
    "getHeaders": "use .response.headers",
    "getHeaderLine": "use .response.headers",
    "getBody": "use .response.text",
    "getResponseBody": "use .response.text",
    "getPrevious": "use .__cause__",
    "getTraceAsString": "use the module traceback",
    "getFile": "use the module traceback",
    "getLine": "use the module traceback",
    "status_code": "use .status",
    "statusCode": "use .status",
    "headers": "use .response.headers",
    "request": "use .response.request",
    "body": "use .response.text",
    "text": "use .response.text",
    "json": "use .response.json()",
    "err_code": "use .code",
    "err_code_des": "use .message",
    "return_code": "use .code",
    "return_msg": "use .message",
    "result_code": "use .code",
}
#: What errors have that lack an attribute of `APIError`.
_LACKING = {
    "status": "use .response.status_code",
    "message": "use str(error)",
    "code": "only a chainpay.APIError has a code",
    "response": "it has no .response, for no answer belongs to it",
}


def _refuse_name(error: BaseException, name: str) -> NoReturn:
    """Refuse an attribute that doesn't exist, and name what replaces another library's."""
    hint = _OTHER_NAMES.get(name, "")
    for needed, lacking in _LACKING.items():
        if f".{needed}" in hint and not hasattr(error, needed):
            hint = lacking
    hint = f": {hint}" if hint else ""
    raise AttributeError(f"{type(error).__name__} has no {name!r}{hint}", name=name, obj=error)


# Not in the class body: type checkers would then take every name for an attribute.
ChainpayError.__getattr__ = _refuse_name  # type: ignore[attr-defined]


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
        return f"{self.severity} at {shorten(self.pointer)!r}: {self.message}"


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

    Nothing was sent. Without the catalog chainpay can't know the right path, so it sends
    nothing.
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
        page: The title of the page, if the answer is a page in HTML; else empty.
        response: The `chainpay.Response`, whose request no longer holds the Authorization.
        verified: Whether the answer's signature held: True, or False if it is absent or wrong.
        diagnosis: What chainpay knows of the reason, in words: for a 401 ``SIGN_ERROR``, how the
            message that the platform checked differs from the one that was signed; for a 404 or 405
            of what the catalog doesn't know, what is nearest; for wrong parameters, where the call
            does not fit the catalog; else None.
        advice: What the code means, what to do, and whether it happened; empty of an unknown code.
        changes_nothing: Whether the call only reads: a GET, or a query of APIv2.

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
        self.page = "" if code or message else _page_title(response)
        self.diagnosis = diagnosis or _find_host_refusal(self.page)
        self.changes_nothing = request.method == "GET"
        super().__init__()
        self._write_message()

    def add_advice(self, advice: str) -> None:
        """Note what is known of the code; the message then says so, and all that was noted."""
        self.advice = advice
        self._write_message()

    def mark_verified(self) -> None:
        """Note that the answer's signature holds after all; the message then says so."""
        self.verified = True
        self._write_message()

    def _write_message(self) -> None:
        # One line: a server's text must not look like a second entry of a log.
        words = self._describe() + self._describe_outcome()
        self.args = (re.sub(r"[\n\t]", " ", printable(words)),)

    def _describe(self) -> str:
        verb = "refused" if self.status < 500 and self.status != 429 else "answered"
        words = f"{self.method} {shorten(self.path)} was sent and {verb} with {self.status}"
        if self.code or self.message:
            words += self._describe_code()
        elif self.page:
            words += f", and the answer is not the platform's, but a page in HTML: {self.page!r}"
        else:
            words += ", and the answer is not the platform's JSON"
        detail = self.detail if isinstance(self.detail, dict) else {}
        parts = [detail.get("field"), detail.get("issue")]
        news = [shorten(part) for part in parts if isinstance(part, str) and part not in words]
        if any(news):
            words += f" [{': '.join(filter(None, news))}]"
        if self.request_id:
            words += f" (Request-ID {shorten(self.request_id)})"
        words += "."
        if self.diagnosis:
            words += f" {self.diagnosis}"
        return words

    def _describe_code(self) -> str:
        words = f" {self.code[:_MAX_TEXT]}" if self.code else ""
        return f"{words}: {self.message[:_MAX_TEXT]}" if self.message else words

    def _describe_outcome(self) -> str:
        """Return what the answer says about the operation, and what the advice doesn't say."""
        is_advised = bool(self.advice)
        signed = self.verified or _SIGNATURE in self.response.headers
        unknown = " The call may have been carried out"
        words = ""
        if self.changes_nothing:
            pass
        elif refuses_certificate(self):
            words = "" if is_advised else " Without the certificate nothing was carried out."
        elif self.status == 429 or self.status >= 500 or self.status < 400:  # FAIL of APIv2
            reason = _MEANING_OF_FAIL if self.status < 400 else ""
            end = ": query it, or repeat it with the same number."
            words = "" if is_advised else f"{unknown}{reason}{end}"
        elif _find_host_refusal(self.page):
            words = " The host refused it before the platform got it: nothing was carried out."
        elif not self.code:
            words = f"{unknown}: query it before you repeat it."
        elif signed and not (self.verified or blames_serial(self)):
            keys = "see certs= (or CHAINPAY_PLATFORM_KEYS)"
            where = "" if is_signature_test(self.response) else f": {keys}"
            end = f", so the call may have been carried out{where}. Query it before you repeat it."
            end = f"{where}." if is_advised else end
            words = f" The answer's signature can't be verified{end}"
        elif not signed:
            words = (
                " The answer isn't signed. This is usual for refusals. If your own proxy decrypts"
                " TLS, query the call before you repeat it."
            )
        return words


class Undecided(APIError):
    """The platform has accepted the call, but not carried it out yet: it answered 202.

    It is raised only if 202 isn't the operation's usual answer, and after the repetitions that
    ``retry=`` allows. Repeat the call with the same number, or query it.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354972
    """

    def _describe(self) -> str:
        words = f"{self.method} {shorten(self.path)} was sent and answered with {self.status}"
        words += self._describe_code()
        if self.request_id:
            words += f" (Request-ID {shorten(self.request_id)})"
        return f"{words}. The platform has accepted it, but not carried it out yet"

    def _describe_outcome(self) -> str:
        if self.advice:
            return "."
        same = "" if self.changes_nothing else " with the same number, or query it"
        return f": repeat it later{same}."


#: Titles of the pages by which nginx, in front of the platform, refuses a request that it does not
#: pass on. Source: https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors
_HOST_REFUSALS = {
    "No required SSL certificate was sent": "This call needs the merchant's certificate"
    " (商户API证书): Client(merchant=…), and security=True in the call.",
    "The SSL certificate error": "The certificate of Client(merchant=…) was not accepted: it is"
    " another merchant's, has expired or was replaced. Download it again (商户平台, API安全).",
    "The plain HTTP request was sent to HTTPS port": "The address begins with http://, and this"
    " host takes https:// alone: see base_uri=.",
    "Request Header Or Cookie Too Large": "The headers are larger than the host takes: see"
    " headers=, and the length of the path and the query.",
    "Request-URI Too Large": "The path and the query are longer than the host takes.",
    "Request Entity Too Large": "The body or the file is larger than the host takes.",
}
_TITLE = rb"(?is)<(title|h1)\b[^>]*>(.*?)</\1\s*>"
_MAX_PAGE = 65_536  # bytes in which a title is looked for


def _page_title(response: httpx.Response) -> str:
    """Return the title of a page in HTML; empty if the answer is none, or wasn't read."""
    try:
        head = response.content[:_MAX_PAGE]
    except RuntimeError:  # it is streamed
        return ""
    title = re.search(_TITLE, head)
    text = re.sub(r"<[^>]*>", " ", title[2].decode(errors="replace")) if title else ""
    if not text.strip() and re.match(rb"\s*<(!doctype )?html", head, re.IGNORECASE):
        return "without a title"
    from html import unescape  # few errors need it

    return " ".join(unescape(text).split())[:_MAX_TEXT]


def _find_host_refusal(page: str) -> str | None:
    """Return what to do about a page by which the host refuses; None of any other page."""
    matches = (advice for title, advice in _HOST_REFUSALS.items() if title.lower() in page.lower())
    return next(matches, None)


def refuses_certificate(error: APIError) -> bool:
    """Return whether APIv2 refuses a call for the merchant's certificate, before it does anything.

    Source: https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_4&index=3
    """
    is_refusal = error.status < 300 and error.code in ("FAIL", "CA_ERROR")
    return is_refusal and "证书" in error.message


class VerificationError(ChainpayError):
    """An answer cannot be trusted: it may come from somebody else, or have been changed.

    The request was sent, and the operation may have been carried out: query before repeating.

    Attributes:
        response: The `chainpay.Response` that was refused; None outside of a call.
        diagnosis: What chainpay knows of the reason, in words; or None.
        changes_nothing: Whether the call only reads: a GET, or a query of APIv2.

    Source: https://pay.weixin.qq.com/doc/global/v3/zh/4012354982
    """

    response: httpx.Response | None = None
    diagnosis: str | None = None
    changes_nothing = False

    @property
    def request_id(self) -> str | None:
        """The answer's ``Request-ID``, which WeChat Pay's support asks for."""
        return None if self.response is None else self.response.headers.get("Request-ID")

    def _words(self) -> str:
        reason = super()._words()
        if self.response is None:
            return reason
        request = self.response.request
        kind = " (a redirect, never followed)" if self.response.has_redirect_location else ""
        path = shorten(path_without_query(request))
        words = (
            f"The {self.response.status_code}{kind} answer to {request.method} {path} can't be"
            f" trusted: {reason}. The request was sent"
        )
        if not self.changes_nothing and request.method != "GET":
            words += " and may have been carried out: query it before you repeat it"
        return f"{words}." + (f" {self.diagnosis}" if self.diagnosis else "")


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

    It isn't sent a second time. Query it, or repeat it with the same number.
    """


class StillPending(ChainpayError):
    """The deadline of a `Client.wait` has passed: the order or refund has no final state yet.

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

UNKNOWN_NUMBER = frozenset(
    {
        *("ORDER_NOT_EXIST", "ORDERNOTEXIST", "REFUND_NOT_EXIST", "REFUNDNOTEXIST"),
        *("RESOURCE_NOT_EXISTS", "NOT_FOUND"),
    }
)
"""The codes by which the platform says that it doesn't know a number, or doesn't know it yet."""

#: The codes whose record in the catalog's errors.jsonl says that the outcome is unknown, but for
#: those that come with a 429 or 5xx alone, which say so themselves. The catalog stands behind this
#: file, so tests/transport/test_error_codes.py compares the two.
_UNKNOWN_CODES = (
    *SYSTEM_ERRORS,
    "BANKERROR",
    "BANK_ERROR",
    "BIZERR_NEED_RETRY",
    "BIZ_ERR_NEED_RETRY",
    "CompressGZip Error",
    "PROCESSING",
    "SEND_FAILED",
    "USERPAYING",
    "UnCompressGZip Error",
)

#: A timeout, too many requests, a closed connection: it may have been carried out.
_DOUBTFUL = (408, 429, 499)
_SIGNATURE = "Wechatpay-Signature"
TEST_SIGNATURE = "WECHATPAY/SIGNTEST/"
"""How the signatures begin that the platform makes wrong on purpose."""
SERIAL = "Wechatpay-Serial"
_MEANING_OF_FAIL = ", for a FAIL of APIv2 may come unsigned, or for an outcome that is unknown"
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


def is_signature_test(answer: httpx.Response) -> bool:
    """Return whether the signature of an answer is wrong on purpose: it says nothing of keys."""
    return bool(answer.headers.get(_SIGNATURE, "").startswith(TEST_SIGNATURE))


def blames_serial(error: APIError) -> bool:
    """Return whether it blames the serial that was sent; a key may sign it that is unknown."""
    field = error.detail.get("field") if isinstance(error.detail, dict) else ""
    headers, sent = error.response.headers, error.response.request.headers.get(SERIAL)
    is_about_it = SERIAL.lower() in f"{error.message} {field}".lower()
    is_doubtful = _SIGNATURE in headers and not error.verified and headers.get(SERIAL) == sent
    return error.status == 400 and bool(error.code and sent) and is_about_it and not is_doubtful


def _refuses(error: APIError) -> bool:
    if isinstance(error, Undecided) or error.status >= 500 or error.status in _DOUBTFUL:
        return False
    if _find_host_refusal(error.page) or refuses_certificate(error):
        return True
    if error.changes_nothing and (error.method != "GET" or error.status < 400):  # of APIv2
        return bool(error.code) and error.code not in _UNKNOWN_CODES
    is_certain = error.verified or _SIGNATURE not in error.response.headers or blames_serial(error)
    if error.status < 400 or not is_certain:
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
        and error.code not in _UNKNOWN_CODES
    )
