"""Why the signature of a callback does not hold.

Each usual change of the body is undone. If the signature then holds, the change is the reason.
Nothing of the body is repeated.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable

from ...concurrency.runtime import run_sync
from ...errors import BadSignature, ClockSkew, UnknownSerial, UsageError, VerificationError
from ...people.language import Text, join_texts
from ...people.outcomes import describe_doubt
from ...signing.signer import VerifierLike
from ...signing.slips.changes import undo_changes
from ...signing.slips.verdict import Slip
from ...signing.v3 import SignatureHeaders, verify_signature
from .callback import CallbackMerchant
from .v3 import find_refusal

#: Whether the key of a serial has made a signature that doesn't hold → what that means.
_WHOSE_KEY = {
    False: Text(
        "Another key has signed it: the key for {!r} is another merchant's, or a wrong one.",
        "签名的是另一个密钥：{!r} 对应的公钥是其他商户的，或填写有误。",
    ),
    True: Text(
        "It was signed with the key for {!r}, so the headers belong to another request, or the"
        " body is incomplete or was changed otherwise.",
        "签名的密钥是 {!r}，所以请求头属于另一个请求，或者报文主体不完整、有其他改动。",
    ),
    None: Text(
        "Perhaps the key for {!r} is another merchant's, or the headers belong to another request,"
        " or the body is incomplete.",
        "可能 {!r} 对应的公钥是其他商户的，或请求头属于另一个请求，或报文主体不完整。",
    ),
}
_HEADERS = Text(
    "The headers are refused before any signature is checked: {}.", "验签之前，签名头就被拒绝：{}。"
)
_MISSING_KEY = Text("{}: {}.", "{}：{}。")
_TIME = Text("It is refused for its time: {}. ", "因时间被拒绝：{}。")
_PROBE = Text(
    "No body matches: {}. Answer 401: the true callback comes then.",
    "{}：应答 401，随后会收到正确的回调。",
)
_VALID = Text("The signature is valid{}.{}", "验签通过{}。{}")
_FOR_BYTES = Text(" for its bytes, but {}", "，但{}")
_CHANGED = Text(
    "The signature matches another form of this body: {}{}. Pass the raw bytes of the request.",
    "签名对应的是这个报文主体的另一种形式：{}{}。请传入收到的原始字节。",
)
_AND = Text("{}, and ", "{}；")
_UNEXPLAINED = Text(
    "No usual change of the body explains it ({}). {}", "不是常见的报文主体改动（{}）。{}"
)
_TEXT = Text("it was passed as text", "传入的是文本")
_PARSED = Text(
    "you passed parsed JSON; written again, it has other spaces",
    "传入的是解析后的 JSON，重新序列化后空格等会不同",
)
_NONE = Text("", "")


def explain(
    merchant: CallbackMerchant,
    headers: list[tuple[bytes, bytes]],
    body: object,
    describe_unknown: Callable[[CallbackMerchant, str], Text],
) -> Text:
    """Return why the signature of a callback does not hold, as far as that can be known.

    Args:
        merchant: Has the platform's keys; its verifier must not be async.
        headers: All headers as raw pairs.
        body: What was passed as the body: bytes, text, or parsed JSON.
        describe_unknown: Returns why a merchant lacks the key of a serial.

    Raises:
        UsageError: The verifier is async.
    """
    if inspect.iscoroutinefunction(merchant.verifier.verify):
        raise UsageError("explain() takes no verifier that is async")
    try:
        parsed, remark = _parse_headers(headers, merchant.clock())
    except VerificationError as error:
        return _HEADERS.fill(describe_doubt(error))
    try:
        reason = _find_change(merchant, parsed, *as_bytes(body))
    except UnknownSerial as error:
        reason = _MISSING_KEY.fill(describe_doubt(error), describe_unknown(merchant, error.serial))
    return join_texts((remark, reason), "", "")


def _parse_headers(headers: list[tuple[bytes, bytes]], now: float) -> tuple[SignatureHeaders, Text]:
    """Return the headers, and a remark if only their time is wrong."""
    try:
        return SignatureHeaders.parse(headers, now), _NONE
    except ClockSkew as error:
        reason = describe_doubt(error)
    timestamp = next(value for name, value in headers if name.lower() == b"wechatpay-timestamp")
    parsed = SignatureHeaders.parse(headers, int(timestamp))
    return parsed, _TIME.fill(reason)


def _find_change(
    merchant: CallbackMerchant, headers: SignatureHeaders, body: bytes, remark: Text
) -> Text:
    """Return what happened to the body.

    Raises:
        UnknownSerial: The verifier has no key of this serial.
    """
    try:
        _verify(merchant.verifier, headers, body)
    except UnknownSerial:
        raise
    except VerificationError as error:
        failure = describe_doubt(error)
        if isinstance(error, BadSignature) and error.probe:
            return _PROBE.fill(failure)
    else:
        is_odd = _FOR_BYTES.fill(remark) if remark.en else _NONE
        return _VALID.fill(is_odd, find_refusal(merchant, body))
    change = find_change(merchant.verifier, headers, body)
    if change is not None:
        return _CHANGED.fill(_AND.fill(remark) if remark.en else _NONE, change.words)
    has_signed = getattr(merchant.verifier, "has_signed", lambda serial, signature: None)
    verdict = has_signed(headers.serial, headers.signature)
    return _UNEXPLAINED.fill(failure, _WHOSE_KEY[verdict].fill(headers.serial))


def find_change(verifier: VerifierLike, headers: SignatureHeaders, body: bytes) -> Slip | None:
    """Return what happened to a body whose signature doesn't hold; None if no usual change fits.

    Args:
        verifier: The platform's keys; not async.
        headers: The headers of the signature.
        body: The body.
    """
    for change, original in undo_changes(body):
        try:
            _verify(verifier, headers, original)
        except VerificationError:
            continue
        return change
    return None


def as_bytes(body: object) -> tuple[bytes, Text]:
    """Return a body as bytes, and a remark if it was something else."""
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body), _NONE
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass"), _TEXT
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=str)
    return text.encode("utf-8", "surrogatepass"), _PARSED


def _verify(verifier: VerifierLike, headers: SignatureHeaders, body: bytes) -> None:
    run_sync(verify_signature(verifier, headers, body), "the verifier")
