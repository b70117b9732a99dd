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
from ...signing.signer import VerifierLike
from ...signing.slips.changes import undo_changes
from ...signing.slips.verdict import Slip
from ...signing.v3 import SignatureHeaders, verify_signature
from .callback import CallbackMerchant
from .v3 import find_refusal

#: Whether the key of a serial has made a signature that doesn't hold → what that means.
_WHOSE_KEY = {
    False: "Another key has signed it: the key for {} is another merchant's, or a wrong one.",
    True: "It was signed with the key for {}, so the headers belong to another request, or the"
    " body is incomplete or was changed otherwise.",
}


def explain(
    merchant: CallbackMerchant,
    headers: list[tuple[bytes, bytes]],
    body: object,
    describe_unknown: Callable[[CallbackMerchant, str], str],
) -> str:
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
        return f"The headers are refused before any signature is checked: {error}."
    try:
        return remark + _find_change(merchant, parsed, *as_bytes(body))
    except UnknownSerial as error:
        return f"{remark}{error}: {describe_unknown(merchant, error.serial).rstrip('.')}."


def _parse_headers(headers: list[tuple[bytes, bytes]], now: float) -> tuple[SignatureHeaders, str]:
    """Return the headers, and a remark if only their time is wrong."""
    try:
        return SignatureHeaders.parse(headers, now), ""
    except ClockSkew as error:
        reason = str(error)
    timestamp = next(value for name, value in headers if name.lower() == b"wechatpay-timestamp")
    parsed = SignatureHeaders.parse(headers, int(timestamp))
    return parsed, f"It is refused for its time: {reason}. "


def _find_change(
    merchant: CallbackMerchant, headers: SignatureHeaders, body: bytes, remark: str
) -> str:
    """Return what happened to the body.

    Raises:
        UnknownSerial: The verifier has no key of this serial.
    """
    try:
        _verify(merchant.verifier, headers, body)
    except UnknownSerial:
        raise
    except VerificationError as error:
        failure = error
        if isinstance(error, BadSignature) and error.probe:
            return f"No body matches: {error}. Answer 401: the true callback comes then."
    else:
        valid = f"The signature is valid{f' for its bytes, but {remark}' if remark else ''}."
        return valid + find_refusal(merchant, body)
    change = find_change(merchant.verifier, headers, body)
    if change is not None:
        return (
            "The signature matches another form of this body:"
            f" {f'{remark}, and ' if remark else ''}{change.words.en}. Pass the raw bytes of the"
            " request."
        )
    has_signed = getattr(merchant.verifier, "has_signed", lambda serial, signature: None)
    verdict = has_signed(headers.serial, headers.signature)
    if verdict is not None:
        return f"No usual change of the body explains it ({failure}). " + _WHOSE_KEY[
            verdict
        ].format(repr(headers.serial))
    return (
        f"No usual change of the body explains it ({failure}). Perhaps the key for"
        f" {headers.serial!r} is another merchant's, or the headers belong to another request, or"
        " the body is incomplete."
    )


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


def as_bytes(body: object) -> tuple[bytes, str]:
    """Return a body as bytes, and a remark if it was something else."""
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body), ""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass"), "it was passed as text"
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=str)
    remark = "you passed parsed JSON; written again, it has other spaces"
    return text.encode("utf-8", "surrogatepass"), remark


def _verify(verifier: VerifierLike, headers: SignatureHeaders, body: bytes) -> None:
    run_sync(verify_signature(verifier, headers, body), "the verifier")
