"""Why the signature of a callback does not hold.

Frameworks, cloud functions, middleware and loggers change a callback's body. Each usual change is
undone, alone and after another one. If the signature then holds, the change is the reason. Nothing
of the body is repeated.
"""

from __future__ import annotations

import ast
import base64
import html
import inspect
import json
import zlib
from collections.abc import Callable, Iterator
from urllib.parse import unquote_to_bytes

from ...concurrency.runtime import run_sync
from ...encoding.text import parse_json
from ...errors import BadSignature, ClockSkew, UnknownSerial, UsageError, VerificationError
from ...signing.signer import VerifierLike
from ...signing.v3 import SignatureHeaders, verify_signature
from .callback import CallbackMerchant
from .v3 import find_refusal

_MAX_UNPACKED = 1024 * 1024
_BOM = b"\xef\xbb\xbf"


def _rewrite_json(ascii_only: bool, compact: bool) -> Callable[[bytes], bytes]:
    separators = (",", ":") if compact else None
    return lambda body: json.dumps(
        parse_json(body), ensure_ascii=ascii_only, separators=separators
    ).encode("utf-8", "surrogatepass")


def _undo_json_encode(body: bytes) -> bytes:
    r"""Return the compact JSON of a body as PHP's ``json_encode`` writes it: ``\/``, ``\uXXXX``.

    ``JSON_PRETTY_PRINT`` counts too, alone and with ``JSON_UNESCAPED_UNICODE``.
    """
    value = parse_json(body)
    forms = (
        json.dumps(value, separators=(",", ":")),
        json.dumps(value, indent=4),
        json.dumps(value, indent=4, ensure_ascii=False),
    )
    if rb"\/" not in body or all(
        form.replace("/", r"\/").encode("utf-8", "surrogatepass") != body for form in forms
    ):
        raise ValueError
    return _rewrite_json(ascii_only=False, compact=True)(body)


def _read_base64(body: bytes) -> bytes:
    standard = body.translate(bytes.maketrans(b"-_", b"+/"), b"\r\n").rstrip(b"=")
    return base64.b64decode(standard + b"=" * (-len(standard) % 4), validate=True)


def _read_repr(body: bytes) -> bytes:
    """Return the bytes of ``b'…'``, or the JSON of a dict that was written by `str`."""
    if not body.startswith((b"b'", b'b"', b"{'", b"'", b'"')):
        raise ValueError
    value = ast.literal_eval(body.decode())
    if isinstance(value, bytes):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def _read_gzip(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        raise ValueError
    return zlib.decompressobj(wbits=31).decompress(body, _MAX_UNPACKED)


def _read_json_string(body: bytes) -> bytes:
    text = parse_json(body)
    if not isinstance(text, str):
        raise ValueError
    return text.encode("utf-8", "surrogatepass")


#: What happened to the body, and the function that undoes it; it may raise an error of `_ERRORS`.
_CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "it was parsed, and written again by PHP's json_encode": _undo_json_encode,
    r"its slashes were escaped as \/, as PHP's json_encode does": lambda body: body.replace(
        rb"\/", b"/"
    ),
    r"its slashes came escaped as \/": lambda body: body.replace(b"/", rb"\/"),
    "white space was added around it": bytes.strip,
    "the line break at its end was cut off": lambda body: body + b"\n",
    "its line feeds became CRLF": lambda body: body.replace(b"\r\n", b"\n"),
    "its CRLF became line feeds": lambda body: body.replace(b"\n", b"\r\n"),
    "a byte order mark was put in front": lambda body: body.removeprefix(_BOM),
    "the byte order mark in front was cut off": lambda body: _BOM + body,
    "it was decoded as Latin-1": lambda body: body.decode().encode("latin-1"),
    "it was decoded as cp1252": lambda body: body.decode().encode("cp1252"),
    "it was decoded as GBK": lambda body: body.decode().encode("gbk"),
    "it was encoded as GBK": lambda body: body.decode("gbk").encode(),
    "it was encoded as Latin-1": lambda body: body.decode("latin-1").encode(),
    "it was encoded as UTF-16": lambda body: body.decode("utf-16").encode(),
    "it was parsed, and came compact": _rewrite_json(ascii_only=False, compact=True),
    r"it was parsed, and came compact with \u escapes": _rewrite_json(True, compact=True),
    "it was parsed, and came with spaces": _rewrite_json(ascii_only=False, compact=False),
    r"it was parsed, and came with spaces and \u escapes": _rewrite_json(True, compact=False),
    "the body is in base64: decode it first (isBase64Encoded of a cloud function's event)": (
        _read_base64
    ),
    "it is hexadecimal": lambda body: bytes.fromhex(body.decode("ascii")),
    "it came as a JSON string, in quotes": _read_json_string,
    "it is what str() or repr() makes of the body, not the body": _read_repr,
    "it was URL-encoded": unquote_to_bytes,
    "it was URL-encoded as a form": lambda body: unquote_to_bytes(body.replace(b"+", b" ")),
    "it was read as a form, which puts '=' behind it": lambda body: body.removesuffix(b"="),
    "its HTML characters were escaped": lambda body: html.unescape(body.decode()).encode(),
    "it is compressed with gzip: unpack it first": _read_gzip,
    "NUL bytes were put behind it": lambda body: body.rstrip(b"\0"),
}
_ERRORS = (ValueError, SyntaxError, MemoryError, RecursionError, TypeError, zlib.error)


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
    for change, original in undo_changes(body):
        try:
            _verify(merchant.verifier, headers, original)
        except VerificationError:
            continue
        return (
            "The signature matches another form of this body:"
            f" {f'{remark}, and ' if remark else ''}{change}. Pass the raw bytes of the"
            " request."
        )
    return (
        f"No usual change of the body explains it ({failure}). Perhaps the key for"
        f" {headers.serial!r} is another merchant's, or the headers belong to another request, or"
        " the body is incomplete."
    )


def undo_changes(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what may have happened to the body, and the body as it was before.

    A form of the body that was yielded before is left out.
    """
    known = {body}
    once = list(_undo_once(body, known))
    yield from once
    for change, changed in once:
        for another, original in _undo_once(changed, known):
            yield f"{change}, and {another}", original


def _undo_once(body: bytes, known: set[bytes]) -> Iterator[tuple[str, bytes]]:
    for change, undo in _CHANGES.items():
        try:
            original = undo(body)
        except _ERRORS:
            continue
        if original not in known:
            known.add(original)
            yield change, original


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
