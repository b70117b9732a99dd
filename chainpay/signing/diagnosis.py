"""Why a callback's signature does not hold: mostly, because its body is no longer the one signed.

Frameworks, middleware and loggers parse bodies and write them again. Each usual change is tried the
other way, alone and after another; those with which the signature holds are the culprits. Nothing
of the body is repeated.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from itertools import permutations
from typing import Any

from ..concurrency.runtime import run_sync
from ..errors import BadSignature, ClockSkew, UnknownSerial, UsageError, VerificationError
from .message import join_lines
from .signer import SignatureHeaders, VerifierLike, call_verifier

__all__ = ["explain"]

_BOM = b"\xef\xbb\xbf"


def _written(**how: Any) -> Callable[[bytes], bytes]:
    return lambda body: json.dumps(json.loads(body), **how).encode("utf-8", "surrogatepass")


_COMPACT = {"separators": (",", ":")}

#: What was done to the body, and how it is undone; any of them may fail.
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
    "it was parsed, and came compact": _written(**_COMPACT, ensure_ascii=False),
    r"it was parsed, and came compact with \u escapes": _written(**_COMPACT),
    "it was parsed, and came with spaces": _written(ensure_ascii=False),
    r"it was parsed, and came with spaces and \u escapes": _written(),
}


def explain(verifier: VerifierLike, pairs: list[tuple[bytes, bytes]], body: Any, now: float) -> str:
    """Say why a signature does not hold, as far as can be told.

    Args:
        verifier: Holds the platform's keys; not async.
        pairs: The headers, raw.
        body: What was taken for the body: bytes, text, or parsed JSON.
        now: The local clock, in seconds since 1970.

    Raises:
        UsageError: The verifier is async.
    """
    if inspect.iscoroutinefunction(verifier.verify):
        raise UsageError("explain() takes no verifier that is async")
    try:
        read, aside = _read(pairs, now)
    except VerificationError as error:
        return f"The headers are refused before any signature is looked at: {error}."
    return aside + _compare(verifier, read, *_given(body))


def _read(pairs: list[tuple[bytes, bytes]], now: float) -> tuple[SignatureHeaders, str]:
    """Return the headers, and what to say of them if they are only too old."""
    try:
        return SignatureHeaders.parse(pairs, now), ""
    except ClockSkew as error:
        told = str(error)
    timestamp = next(value for name, value in pairs if name.lower() == b"wechatpay-timestamp")
    return SignatureHeaders.parse(pairs, int(timestamp)), f"It is refused for its time: {told}. "


def _compare(verifier: VerifierLike, read: SignatureHeaders, body: bytes, given: str) -> str:
    try:
        _verify(verifier, read, body)
    except UnknownSerial as error:
        return f"{error}: fetch the certificates, or add the public key to certs=."
    except VerificationError as error:
        failure = error
        if isinstance(error, BadSignature) and error.probe:
            return f"No body would do: {error}. Answer 401, and it comes again with a true one."
    else:
        return f"The signature holds{f' for its bytes, but {given}' if given else ''}."
    for change, other in _spellings(body):
        try:
            _verify(verifier, read, other)
        except VerificationError:
            continue
        return (
            "The signature holds for another spelling of this body:"
            f" {f'{given}, and ' if given else ''}{change}. Pass the bytes of the request as they"
            " came."
        )
    return (
        f"No usual change of the body explains it ({failure}): the key filed under"
        f" {read.serial!r} may be another's, the headers may be of another request, or the body was"
        " cut."
    )


def _spellings(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what may have been done to the body, and the body before that."""
    for count in (1, 2):
        for changes in permutations(_CHANGES, count):
            other = body
            try:
                for change in changes:
                    other = _CHANGES[change](other)
            except (ValueError, RecursionError):
                continue
            yield ", and ".join(changes), other


def _given(body: Any) -> tuple[bytes, str]:
    """Return a body as bytes, and what it was if it was something else."""
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body), ""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass"), "it was given as text"
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=str)
    return text.encode("utf-8", "surrogatepass"), "it was given parsed"


def _verify(verifier: VerifierLike, read: SignatureHeaders, body: bytes) -> None:
    message = join_lines(read.timestamp, read.nonce, body)
    run_sync(call_verifier(verifier, read, message), "the verifier")
