"""Why a callback's signature does not hold: mostly, because its body is no longer the one signed.

Frameworks, middleware and loggers parse bodies and write them again. Each usual change is tried the
other way; the one with which the signature holds is the culprit. What is said repeats nothing of
the body.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from . import formatter
from .errors import BadSignature, UnknownSerial, VerificationError
from .signing import SignatureHeaders, VerifierLike
from .worlds import at_once, resolved

__all__ = ["ask", "explain"]


def _written(**how: Any) -> Callable[[bytes], bytes]:
    """Return what parses a body, and writes it as `json.dumps` does with these arguments."""
    return lambda body: json.dumps(json.loads(body), **how).encode("utf-8", "surrogatepass")


def _recoded(encoding: str) -> Callable[[bytes], bytes]:
    return lambda body: body.decode("utf-8").encode(encoding)


_AGAIN = "it was parsed and written again, while what is signed has "
_COMPACT = (",", ":")

#: What was done to the body, and how it is undone, if it can be; what tells most comes first.
_CHANGES: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    ("a byte order mark was put in front of it", lambda body: body.removeprefix(b"\xef\xbb\xbf")),
    ("a line break was added at its end", lambda body: body.rstrip(b"\r\n")),
    ("the line break at its end was cut off", lambda body: body + b"\n"),
    ("white space around it was added", lambda body: body.strip()),
    ("its line breaks were made CRLF", lambda body: body.replace(b"\r\n", b"\n")),
    ("its line breaks were made LF", lambda body: re.sub(b"\r?\n", b"\r\n", body)),
    ("its slashes were escaped", lambda body: body.replace(rb"\/", b"/")),
    ("its slashes were unescaped", lambda body: body.replace(b"/", rb"\/")),
    ("it was decoded as Latin-1 and encoded as UTF-8", _recoded("latin-1")),
    ("it was decoded as cp1252 and encoded as UTF-8", _recoded("cp1252")),
    (_AGAIN + "no spaces", _written(ensure_ascii=False, separators=_COMPACT)),
    (_AGAIN + "no spaces, and is all ASCII", _written(separators=_COMPACT)),
    (_AGAIN + "spaces", _written(ensure_ascii=False)),
    (_AGAIN + "spaces, and is all ASCII", _written()),
)


async def ask(verifier: VerifierLike, read: SignatureHeaders, body: bytes) -> None:
    """Return if a verifier says that a callback is signed.

    Raises:
        VerificationError: It says that it isn't; or it failed, with what as the cause.
    """
    message = formatter.message(read.timestamp, read.nonce, body)
    try:
        verdict = await resolved(verifier.verify(read.serial, message, read.signature))
    except VerificationError:
        raise
    except Exception as error:  # whatever it is: the callback has not been verified
        raise VerificationError(f"the verifier failed with {type(error).__name__}") from error
    if verdict is not None:
        raise VerificationError(f"the verifier returned {verdict!r}, but must return None or raise")


def explain(
    verifier: VerifierLike, pairs: Iterable[tuple[bytes, bytes]], body: Any, now: float
) -> str:
    """Say why a signature does not hold, as far as can be told.

    Args:
        verifier: Holds the platform's keys; not async.
        pairs: The headers, raw.
        body: What was taken for the body: bytes, text, or parsed JSON.
        now: The local clock, in seconds since 1970.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012071382
    """
    given, kind = _given(body)
    if given.lstrip().startswith(b"<"):
        return (
            "This is a callback of APIv2, whose sign is over its fields, however they are written:"
            " the secret= may be another's, or a field was changed or lost."
        )
    try:
        read = SignatureHeaders.read(pairs, now)
    except VerificationError as error:
        return f"The headers are refused before any signature is looked at: {error}."
    failure = _failure(verifier, read, given)
    if failure is None:
        return f"The signature holds{f', once the body is bytes: it was {kind}' if kind else ''}."
    if isinstance(failure, UnknownSerial):
        return f"{failure}: fetch the certificates, or add the public key to certs=."
    for change, undo in _CHANGES:
        try:
            before = undo(given)
        except (ValueError, RecursionError):
            continue
        if _failure(verifier, read, before) is None:
            return (
                f"The signature holds for another spelling of this body: {change}. Pass the bytes"
                " of the request as they came."
            )
    probe = isinstance(failure, BadSignature) and failure.probe
    more = ": answer 401, and it comes again with a true one" if probe else ""
    return (
        f"No usual change of the body explains it ({failure}{more}): the key filed under"
        f" {read.serial!r} may be another's, the headers may be of another request, or the body was"
        " cut."
    )


def _given(body: Any) -> tuple[bytes, str]:
    """Return a body as bytes, and how it was given if not so."""
    if isinstance(body, bytes):
        return body, ""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass"), "given as text"
    text = json.dumps(body, ensure_ascii=False, separators=_COMPACT, default=str)
    return text.encode("utf-8", "surrogatepass"), "given parsed"


def _failure(
    verifier: VerifierLike, read: SignatureHeaders, body: bytes
) -> VerificationError | None:
    try:
        at_once(ask(verifier, read, body))
    except VerificationError as failure:
        return failure
    return None
