"""What to do about an error: chainpay's words behind those of the platform or of the network.

It runs once for a call, when the call has ended with an error. It may load the catalog. Nothing in
it may fail: the error itself must not be lost.

* A refusal for wrong parameters: the request that was sent is compared with the catalog, as
  ``check=`` would have done before.
* An encrypted field that the platform can't decrypt.
* A signature that does not match, from a client that has never verified an answer.
* A code that the catalog knows: what it means, what to do, and whether the call was carried out.
* A failure of the network: where to, through which proxy, at which attempt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import httpx

from ..encoding.text import nearest_word, parse_json
from ..errors import (
    SERIAL,
    APIError,
    BadSignature,
    Outcome,
    Undecided,
    VerificationError,
    blames_serial,
    is_signature_test,
    outcome,
    refuses_certificate,
    shorten,
)
from ..people.language import Text
from ..request.call import Call
from ..signing.identity import PUBLIC_KEY_PREFIX
from ..signing.keys import PlatformKeys
from .exceptions import PROXY

if TYPE_CHECKING:
    from ..catalog import Operation
    from ..catalog.error_codes import ErrorCode
    from ..request.check import RuleFinding

#: The code by which APIv2 refuses whatever it can't read or trust.
_GENERAL_CODE = "FAIL"
_BROKEN_RULE = "INVALID_REQUEST"
#: The codes by which the platform refuses the parameters of a request.
_PARAMETER_CODES = frozenset(
    (
        _GENERAL_CODE,
        "INVALID_PARAMETER",
        _BROKEN_RULE,
        "LACK_PARAMS",
        "PARAM_ERROR",
        "PARAM_INVALID",
        "PARAMETER_ERROR",
        "PARAMS_ERROR",
        "XML_FORMAT_ERROR",
    )
)
#: How the platform says that a number was used before, with other content.
_REENTRY_CODES = frozenset(("OUT_TRADE_NO_USED", "268498688"))
_REENTRY = "重入|订单号重复"
#: How the platform says that a field is plaintext, or encrypted with another key.
_NOT_DECRYPTED = "(?i)解密|加密|密文|encrypt|decrypt|ciphertext"
#: The codes among them that mostly mean the state of an order. Then no mere doubt is worth a word.
_STATE_CODES = frozenset((_GENERAL_CODE, _BROKEN_RULE))
_NO_CERTIFICATE = (
    "This call needs the merchant's certificate (商户API证书): pass security=True, and Client("
    "merchant={'cert': 'apiclient_cert.pem', 'key': 'apiclient_key.pem'})."
)
_REFUSED_CERTIFICATE = (
    "The certificate of Client(merchant=…) was not accepted: it is another merchant's, has expired"
    " or was replaced. Download it again (商户平台, API安全)."
)
_SIGNATURE_TEST = (
    "The platform sends such answers (签名探测流量) to see that they are refused: the keys are not"
    " in doubt."
)
_MAX_FINDINGS = 3
_IF_NOT = Text("If it was not: {}", "查明未执行后：{}")
_SPACE = Text(" ", "")  # between sentences
_MAX_MOVED = 6
#: How a finding begins that says where a field belongs.
_MOVED = ("is unknown to the catalog; write ", "is unknown to the catalog; it is ")
_PORTS = {"https": 443, "http": 80}
#: The fields that hold the number of the client's own merchant.
_MCHID_FIELDS = frozenset(("mchid", "sp_mchid", "mch_id"))


class Adviser:
    """Explains the errors of one client.

    Args:
        keys: Returns the platform's keys.
        mchid: Returns the merchant's number.
    """

    def __init__(self, keys: Callable[[], PlatformKeys], mchid: Callable[[], str]) -> None:
        self._keys = keys
        self._mchid = mchid

    def explain(self, error: APIError | VerificationError, call: Call) -> None:
        """Add to an error what is known about its reason, beside what it says itself."""
        try:
            diagnosis = " ".join(self._diagnose(error, call)) or None
        except Exception:
            diagnosis = None
        error.changes_nothing = call.changes_nothing
        error.diagnosis = error.diagnosis or diagnosis
        if isinstance(error, APIError):
            error.add_advice(advise(error))

    def _diagnose(self, error: APIError | VerificationError, call: Call) -> Iterator[str]:
        response = error.response
        if response is not None and is_signature_test(response):
            yield _SIGNATURE_TEST
        elif isinstance(error, BadSignature) or (
            isinstance(error, APIError)
            and not error.verified
            and "Wechatpay-Signature" in error.response.headers
        ):
            yield from self._doubt_key(response)
        if isinstance(error, APIError) and (error.status == 400 or error.status < 300):
            if blames_serial(error):
                yield _doubt_serial(error.response)
            else:
                yield from self._advise_on_parameters(error, call)

    def _doubt_key(self, response: httpx.Response | None) -> Iterator[str]:
        serial = "" if response is None else response.headers.get("Wechatpay-Serial", "")
        keys = self._keys()
        if serial not in keys or any(keys.counts.values()):
            return
        yield f"This client has verified no answer yet, so the key under {serial!r} may be wrong."
        if serial.startswith(PUBLIC_KEY_PREFIX):
            yield (
                "Download 微信支付公钥 again (商户平台, 账户中心, API安全), compare its id, and"
                " pass both in certs= (or CHAINPAY_PLATFORM_KEYS)."
            )
        else:
            yield (
                "Leave the certificate out of certs= (or CHAINPAY_PLATFORM_KEYS) and pass"
                " apiv3_key=: then the right one is downloaded."
            )

    def _advise_on_parameters(self, error: APIError, call: Call) -> Iterator[str]:
        from ..catalog import diagnose  # the catalog is loaded when it is needed
        from ..catalog.index import find_operation

        if call.v2 is not None and refuses_certificate(error):
            yield _REFUSED_CERTIFICATE if call.v2.security else _NO_CERTIFICATE
            return
        operation = find_operation(call.method, call.path)
        words = f"{error.message} {error.detail}"
        if _is_reentry(error):
            return  # the advice says so
        is_encryption = re.search(_NOT_DECRYPTED, words) is not None
        if operation is None and call.v2 is not None and error.code == _GENERAL_CODE:
            yield diagnose(call.method, call.path) or ""  # APIv3 has a 404 for such a path
        if operation is None or not (is_encryption or error.code in _PARAMETER_CODES):
            return
        findings = _compare(operation, call, error.response.request)
        if is_encryption:
            yield _advise_on_encryption(error, findings)
        elif call.method != "GET" and not call.body and "?" in call.url and call.v2 is None:
            if fields := operation.fields_in("json"):
                yield f"This operation takes its fields ({fields[0].name} …) as json=, not query=."
        else:
            yield from self._describe_all(findings, operation, error.code not in _STATE_CODES)

    def _describe_all(
        self, findings: list[RuleFinding], operation: Operation, is_sure: bool
    ) -> Iterator[str]:
        """Yield the findings that may explain a refusal, each in words.

        A field in the wrong place comes first: it explains why another is missing. Then come all
        that are certain, or else the others, if the platform surely refused for the parameters.
        """
        moved = [each for each in findings if each.message.startswith(_MOVED)]
        certain = [each for each in findings if each.severity == "error"]
        rest = certain or [each for each in findings if is_sure and each not in moved]
        explained = [each.pointer for each in moved]
        rest = [each for each in rest if not _find_near(each.pointer, explained)]
        unknown = [each.pointer for each in findings if each.kind == "unknown"]
        rest.sort(key=lambda each: not _find_near(each.pointer, unknown))
        count = max(min(len(moved), _MAX_MOVED), _MAX_FINDINGS)
        for each in [*moved, *rest][:count]:
            yield self._describe(each, operation, unknown)
        if len(moved) + len(rest) > count:
            yield f"And {len(moved) + len(rest) - count} more: check='error' shows all."

    def _describe(self, finding: RuleFinding, operation: Operation, unknown: list[str]) -> str:
        option, _, field = finding.pointer.removeprefix("/").partition("/")
        text = f"{repr(shorten(finding.pointer)) if option else 'The call'} {finding.message}"
        is_missing = finding.kind in ("missing", "identity")
        if is_missing and (passed := _find_near(finding.pointer, unknown)):
            text += f"; you passed {passed!r}"
        elif is_missing and field in _MCHID_FIELDS:
            text += f": add {option}={{{field!r}: {self._mchid()!r}}}"
        elif "分" not in text and finding.field and finding.field.unit:
            text += f"; an amount is an int, in {operation.money_unit.en}"
        return f"{text}."


def _is_reentry(error: APIError) -> bool:
    """Return whether a number was used before, and the content differs now (请求重入)."""
    number = (error.request_id or "").rpartition("-")[2]
    return bool({error.code, number} & _REENTRY_CODES or re.search(_REENTRY, error.message))


def _find_near(pointer: str, unknown: list[str]) -> str:
    """Return the name of an unknown field that may stand for a missing one, beside it."""
    place, _, name = pointer.rpartition("/")
    beside = [each.rpartition("/")[2] for each in unknown if each.rpartition("/")[0] == place]
    plain = {re.sub("[-_]", "", each).lower(): each for each in beside}
    near = nearest_word(re.sub("[-_]", "", name).lower(), plain, 0.7)
    return plain[near] if near else ""


def _doubt_serial(response: httpx.Response) -> str:
    """Return what is wrong with the serial that a request named, and the platform refused."""
    sent = response.request.headers.get(SERIAL, "")
    own = response.headers.get(SERIAL, "")
    kind = "id" if sent.startswith(PUBLIC_KEY_PREFIX) else "serial"
    answer = f" This answer names {own!r}." if own and own != sent else ""
    return (
        f"The {kind} {sent!r} in certs= (or CHAINPAY_PLATFORM_KEYS) is not this merchant's, or was"
        " replaced: look at API安全 on the merchant platform (商户平台), and pass the"
        f" {kind} and its key there.{answer}"
    )


def _compare(operation: Operation, call: Call, request: httpx.Request) -> list[RuleFinding]:
    """Return where a request that was sent does not fit its operation."""
    from ..request.check import compare

    options: dict[str, object] = {"xml": {}}  # the fields of APIv2 are those of the call
    if call.v2 is None or call.method == "GET":
        options = {"query": request.url.query.decode()}
    if call.body:
        options["json"] = parse_json(request.content)
    return compare(operation, call, options)


def _advise_on_encryption(error: APIError, findings: list[RuleFinding]) -> str:
    plain = [each.pointer for each in findings if each.kind == "plaintext"]
    if plain:
        places = ", ".join(repr(shorten(each)) for each in plain[:_MAX_FINDINGS])
        return (
            f"Plaintext stands where the platform wants a ciphertext, at {places}: write the value"
            " as chainpay.Sensitive(…), or pass encrypt=True, which encrypts all such fields."
        )
    detail = error.detail if isinstance(error.detail, dict) else {}
    place = f" at {shorten(detail['field'])!r}" if isinstance(detail.get("field"), str) else ""
    return (
        f"The platform could not decrypt a value{place}: it is plaintext, or was encrypted with"
        " another key than Wechatpay-Serial names. Write it as chainpay.Sensitive(…): then"
        " it is encrypted with that key."
    )


def advise(error: APIError) -> str:
    """Return what the code of an error means, what to do, and whether it happened.

    The language is that of `Text`; the text is empty if the catalog has no such code, or if what it
    says of the code doesn't fit this answer.
    """
    try:
        from ..catalog.error_codes import begins_with_query, describe_outcome, find_error
        from ..catalog.error_codes.messages import translate
        from ..catalog.index import match_request

        api = "v3" if "v3" in error.path.split("/") else "v2"
        operation = next(iter(match_request(error.method, error.path)), None)
        record = find_error(api, error.status, _choose_code(error), operation)
        if record is None or not _fits(record, error, is_known=operation is not None):
            return ""
        meaning = record.meaning
        if record.code == _BROKEN_RULE:  # the message alone says which rule
            meaning = str(Text(translate(error.message) or record.meaning_en, record.meaning_zh))
        words = [meaning, record.advice]
        if not error.changes_nothing:
            is_refused = outcome(error) is Outcome.REFUSED
            happened = describe_outcome(record, is_refused=is_refused)
            if is_refused or record.outcome == "unknown" or begins_with_query(record):
                words.append(happened)
            else:  # the advice after a refusal, such as another number, could do it twice
                words = [meaning, happened, _IF_NOT.format(record.advice)]
        return str(_SPACE).join(words)
    except Exception:
        return ""


def _fits(record: ErrorCode, error: APIError, *, is_known: bool) -> bool:
    """Return whether what the catalog says of a code can be meant by an answer.

    Args:
        record: What the code means.
        error: The answer.
        is_known: Whether the catalog has the operation.
    """
    if record.code == _GENERAL_CODE:  # with another status it isn't APIv2's
        return is_known and error.status == record.status
    if error.status == 404 and not is_known:
        return False  # it is the path that doesn't exist, and no number in it
    return not isinstance(error, Undecided) or record.outcome == "unknown"


def _choose_code(error: APIError) -> str:
    """Return the code of an error; of a general one, the code that says what it is about."""
    if refuses_certificate(error):
        return "CA_ERROR"
    is_reentry = error.code == _BROKEN_RULE and _is_reentry(error)
    return "OUT_TRADE_NO_USED" if is_reentry else error.code


def describe_failure(error: httpx.RequestError, call: Call) -> str:
    """Return where a request went that failed: method, path, host, port, and proxy."""
    try:
        url = error.request.url
    except RuntimeError:  # the error has no request: it didn't come so far
        url = httpx.URL(call.url)
    port = url.port or _PORTS.get(url.scheme)
    proxy = getattr(error, PROXY, None)
    through = f" through the proxy {proxy}" if proxy else ""
    return f"{call} to {url.host}:{port}{through}"
