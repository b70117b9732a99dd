"""Why a signature is refused: a callback's by us, a request's by the platform.

* `explain`: frameworks, middleware and loggers parse a callback's body and write it again. Each
  usual change is undone, alone and after another one. If the signature then holds, the change is
  the reason. Nothing of the body is repeated.
* `diagnose_sign_error`: the platform's 401 ``SIGN_ERROR`` holds the message that it has checked.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from itertools import permutations

from ..concurrency.runtime import run_sync
from ..encoding.text import http_date, parse_json
from ..errors import BadSignature, ClockSkew, UnknownSerial, UsageError, VerificationError
from .signer import VerifierLike
from .v3 import CLOCK_WINDOW, SignatureHeaders, describe_local_clock, verify_signature

_BOM = b"\xef\xbb\xbf"
_MISMATCH = "sign not match"
_MAX_DETAILS = 3  # how deep a detail stands in another one
_MAX_LENGTH = 10**12  # bytes


def _rewrite_json(ascii_only: bool, compact: bool) -> Callable[[bytes], bytes]:
    separators = (",", ":") if compact else None
    return lambda body: json.dumps(
        parse_json(body), ensure_ascii=ascii_only, separators=separators
    ).encode("utf-8", "surrogatepass")


#: What happened to the body, and the function that undoes it; it may raise ValueError.
_CHANGES: dict[str, Callable[[bytes], bytes]] = {
    r"its slashes were escaped as \/": lambda body: body.replace(rb"\/", b"/"),
    r"its slashes came escaped as \/": lambda body: body.replace(b"/", rb"\/"),
    "white space was added around it": bytes.strip,
    "the line break at its end was cut off": lambda body: body + b"\n",
    "its line feeds became CRLF": lambda body: body.replace(b"\r\n", b"\n"),
    "its CRLF became line feeds": lambda body: body.replace(b"\n", b"\r\n"),
    "a byte order mark was put in front": lambda body: body.removeprefix(_BOM),
    "the byte order mark in front was cut off": lambda body: _BOM + body,
    "it was decoded as Latin-1": lambda body: body.decode().encode("latin-1"),
    "it was decoded as cp1252": lambda body: body.decode().encode("cp1252"),
    "it was parsed, and came compact": _rewrite_json(ascii_only=False, compact=True),
    r"it was parsed, and came compact with \u escapes": _rewrite_json(True, compact=True),
    "it was parsed, and came with spaces": _rewrite_json(ascii_only=False, compact=False),
    r"it was parsed, and came with spaces and \u escapes": _rewrite_json(True, compact=False),
}


def explain(
    verifier: VerifierLike, headers: list[tuple[bytes, bytes]], body: object, now: float
) -> str:
    """Return why the signature of a callback does not hold, as far as that can be known.

    Args:
        verifier: Holds the platform's keys; must not be async.
        headers: All headers as raw pairs.
        body: What was passed as the body: bytes, text, or parsed JSON.
        now: The local clock, in seconds since 1970.

    Raises:
        UsageError: The verifier is async.
    """
    if inspect.iscoroutinefunction(verifier.verify):
        raise UsageError("explain() takes no verifier that is async")
    try:
        parsed, remark = _parse_headers(headers, now)
    except VerificationError as error:
        return f"The headers are refused before any signature is checked: {error}."
    return remark + _find_change(verifier, parsed, *_as_bytes(body))


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
    verifier: VerifierLike, headers: SignatureHeaders, body: bytes, remark: str
) -> str:
    try:
        _verify(verifier, headers, body)
    except UnknownSerial as error:
        return f"{error}: fetch the certificates, or add the public key to certs=."
    except VerificationError as error:
        failure = error
        if isinstance(error, BadSignature) and error.probe:
            return f"No body matches: {error}. Answer 401: the true callback comes then."
    else:
        return f"The signature is valid{f' for its bytes, but {remark}' if remark else ''}."
    for change, original in _undo_changes(body):
        try:
            _verify(verifier, headers, original)
        except VerificationError:
            continue
        return (
            "The signature matches another form of this body:"
            f" {f'{remark}, and ' if remark else ''}{change}. Pass the bytes of the request"
            " unchanged."
        )
    return (
        f"No usual change of the body explains it ({failure}). Perhaps the key for"
        f" {headers.serial!r} is another merchant's, or the headers belong to another request, or"
        " the body is incomplete."
    )


def _undo_changes(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what may have happened to the body, and the body as it was before."""
    for count in (1, 2):
        for changes in permutations(_CHANGES, count):
            original = body
            try:
                for change in changes:
                    original = _CHANGES[change](original)
            except ValueError:
                continue
            yield ", and ".join(changes), original


def _as_bytes(body: object) -> tuple[bytes, str]:
    """Return a body as bytes, and a remark if it was something else."""
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body), ""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass"), "it was passed as text"
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=str)
    return text.encode("utf-8", "surrogatepass"), "it was passed already parsed"


def _verify(verifier: VerifierLike, headers: SignatureHeaders, body: bytes) -> None:
    run_sync(verify_signature(verifier, headers, body), "the verifier")


def diagnose_sign_error(signed: bytes, detail: object, date: str = "") -> str | None:
    """Compare the message that was signed with the message that the platform has checked.

    Args:
        signed: The message that was signed: method, target, timestamp, nonce, body.
        detail: The ``detail`` of a 401 ``SIGN_ERROR``. It holds the platform's own message, whose
            body is cut short, and the length of the whole message in bytes.
        date: The answer's ``Date``.

    Returns:
        How far the local clock is wrong, if it is. Else the first line that differs, or what it
        means if none does. None if the answer doesn't tell.
    """
    answered, timestamp = http_date(date), int(signed.split(b"\n", 3)[2])
    if answered is not None and abs(timestamp - answered) > CLOCK_WINDOW:
        return f"Going by the answer's Date, {describe_local_clock(timestamp - int(answered))}."
    return _compare_messages(signed, _read_sign_information(detail))


def _compare_messages(signed: bytes, information: Mapping[str, object]) -> str | None:
    theirs = information.get("truncated_sign_message")
    if not isinstance(theirs, str):
        return None
    *our_lines, our_body = signed.decode("utf-8", "replace").split("\n", 4)
    *their_lines, their_body = theirs.split("\n", 4)
    for name, ours, checked in zip(
        ("method", "URL", "timestamp", "nonce"), our_lines, their_lines, strict=False
    ):
        if ours != checked:
            return (
                f"The {name} line differs: the platform checked {checked[:200]!r}, chainpay signed"
                f" {ours[:200]!r}."
            )
    length = information.get("sign_message_length", len(signed))
    if length != len(signed) or not our_body.startswith(their_body.removesuffix("\n")):
        is_number = isinstance(length, int) and 0 <= length < _MAX_LENGTH
        return (
            "The body line differs: the platform checked a message of"
            f" {length if is_number else 'an unknown number of'} bytes, chainpay signed"
            f" {len(signed)}; something on the way changed the body."
        )
    if information["issue"] != _MISMATCH:
        return None  # the signature isn't the reason, but an old timestamp, say
    return (
        "The platform checked the same message that chainpay signed: the private key does not"
        " belong to the serial, or the serial is not this merchant's."
    )


def _read_sign_information(detail: object) -> Mapping[str, object]:
    """Return the members of ``sign_information``, and the ``issue``.

    They stand in the detail or in a detail inside of it, together or apart.
    """
    places: list[dict[str, object]] = []
    while isinstance(detail, dict) and len(places) < _MAX_DETAILS:
        places.append(detail)
        detail = detail.get("detail")
    for place in places:
        information = place.get("sign_information")
        if isinstance(information, dict):
            issues = (place["issue"] for place in places if "issue" in place)
            return {**information, "issue": next(issues, _MISMATCH)}
    return {}
