"""Why a callback's signature does not hold: mostly, because its body is no longer the one signed.

Frameworks, middleware and loggers parse bodies and write them again. Each usual change is tried the
other way; the one with which the signature holds is the culprit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from . import formatter
from .errors import BadSignature, UnknownSerial, VerificationError
from .signing import SignatureHeaders, VerifierLike
from .worlds import at_once, resolved

__all__ = ["explain"]


def _dumped(**how: Any) -> Callable[[bytes], bytes]:
    return lambda body: json.dumps(json.loads(body), **how).encode("utf-8", "surrogatepass")


#: What was done to the body, and how it is undone; any of them may fail.
_CHANGES: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    (
        "it was parsed and written again with spaces",
        _dumped(ensure_ascii=False, separators=(",", ":")),
    ),
    (
        "it was parsed and written again, and its characters escaped or not",
        _dumped(ensure_ascii=True, separators=(",", ":")),
    ),
    ("it was parsed and written again without spaces", _dumped(ensure_ascii=False)),
    ("it was parsed and written again as plain characters", _dumped(ensure_ascii=True)),
    ("its slashes were escaped", lambda body: body.replace(rb"\/", b"/")),
    ("its escaped slashes were unescaped", lambda body: body.replace(b"/", rb"\/")),
    ("a line break was added at its end", lambda body: body.rstrip(b"\r\n")),
    ("the line break at its end was cut off", lambda body: body + b"\n"),
    ("its line breaks were changed", lambda body: body.replace(b"\r\n", b"\n")),
    ("a byte order mark was put in front", lambda body: body.removeprefix(b"\xef\xbb\xbf")),
    ("white space around it was added", lambda body: body.strip()),
    (
        "it was decoded as Latin-1 and encoded as UTF-8",
        lambda body: body.decode("utf-8").encode("latin-1"),
    ),
    (
        "it was decoded as cp1252 and encoded as UTF-8",
        lambda body: body.decode("utf-8").encode("cp1252"),
    ),
)


def explain(
    verifier: VerifierLike, pairs: Iterable[tuple[bytes, bytes]], body: Any, now: float
) -> str:
    """Say why a signature does not hold, as far as can be told; nothing of the body is repeated.

    Args:
        verifier: Holds the platform's keys; not async.
        pairs: The headers, raw.
        body: What was taken for the body: bytes, text, or parsed JSON.
        now: The local clock, in seconds since 1970.
    """
    given, changed = _given(body)
    try:
        read = SignatureHeaders.read(pairs, now)
    except VerificationError as error:
        return f"The headers are refused before any signature is looked at: {error}."
    try:
        _verify(verifier, read, given)
    except UnknownSerial as error:
        return f"{error}: fetch the certificates, or add the public key to certs=."
    except VerificationError as error:
        failure = error
    else:
        return f"The signature holds{f', once the body is bytes: {changed}' if changed else ''}."
    for change, undo in _CHANGES:
        try:
            _verify(verifier, read, undo(given))
        except (VerificationError, ValueError, RecursionError):
            continue
        return (
            f"The signature holds for another spelling of this body: {change}. Pass the bytes of"
            " the request as they came."
        )
    more = ": answer 401, and it comes again with a true one" if _is_probe(failure) else ""
    return (
        f"No usual change of the body explains it ({failure}{more}): the key filed under"
        f" {read.serial!r} may be another's, the headers may be of another request, or the body was"
        " cut."
    )


def _is_probe(failure: VerificationError) -> bool:
    return isinstance(failure, BadSignature) and failure.probe


def _given(body: Any) -> tuple[bytes, str | None]:
    """Return a body as bytes, and what it was if it was something else."""
    if isinstance(body, bytes):
        return body, None
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass"), "it was given as text"
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=str)
    return text.encode("utf-8", "surrogatepass"), "it was given parsed"


def _verify(verifier: VerifierLike, read: SignatureHeaders, body: bytes) -> None:
    message = formatter.message(read.timestamp, read.nonce, body)
    at_once(resolved(verifier.verify(read.serial, message, read.signature)))
