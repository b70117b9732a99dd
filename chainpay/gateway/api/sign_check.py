"""Why a signature is wrong: what the gateway has checked of a request, and which slip fits.

The platform's answer names no cause; this is for the people who own the gateway. A signature of RSA
holds the digest of what was signed, and the merchant's public key shows it. So a signature of
another key and one of another message can be told apart, and the usual slips can be tried. A sign
of APIv2 is a hash with a secret: only the slips can be tried.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from base64 import b64decode
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice, product
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS, PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from ...catalog import load
from ...crypto import hash as hashes
from ...errors import shorten
from ...request.fields import MCHID_NAMES
from ...signing.v2 import join_fields, join_sorted_fields
from ...signing.v3 import join_lines
from ..errors import RequestRefusal, UnsignedRefusal
from ..operations.uploads import is_upload, parse_form
from ..request import IncomingRequest
from ..state.merchants import Merchant
from ..state.requests import SignCheck
from ..state.state import GatewayState
from .authentication import Claim, is_brand, parse_authorization
from .router import find_entries
from .v2 import find_operation, is_v2, sign_types
from .v2_messages import parse_message

_MAX_TRIED = 16 * 1024  # bytes of a message for which many slips are tried
_MAX_KEYS = 8  # of a merchant, the newest
_CLOCK_SLIP = 60  # seconds between the timestamp of the header and that of the message
_HEX = re.compile(rb"[0-9A-Fa-f]+")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
#: How a digest begins in a signature (DigestInfo): RFC 8017, 9.2.
_DIGEST_HEADS = {
    "sha256": bytes.fromhex("3031300d060960864801650304020105000420"),
    "sha1": bytes.fromhex("3021300906052b0e03021a05000414"),
    "md5": bytes.fromhex("3020300c06082a864886f70d020505000410"),
    "sha512": bytes.fromhex("3051300d060960864801650304020305000440"),
}
_COMPARE = "no usual slip fits; compare it with the one that was checked"
_PSS = "the padding is PSS: the platform takes PKCS#1 v1.5 (SHA256-RSA2048)"
_NO_BASE64 = "the signature isn't canonical base64"
#: How JSON is written otherwise, as arguments of `json.dumps`, and whether slashes are escaped.
_FORMS_OF_JSON: list[tuple[dict[str, Any], str]] = [
    ({"separators": separators, "ensure_ascii": is_ascii, "sort_keys": is_sorted}, slash)
    for separators, is_ascii, is_sorted, slash in product(
        ((",", ":"), (", ", ": ")), (False, True), (False, True), ("/", r"\/")
    )
]
_FORMS_OF_JSON.append(({"indent": 2, "ensure_ascii": False}, "/"))
_STRING_OR_BLANKS = re.compile(r'"(?:[^"\\]|\\.)*"|\s+')
_SERIALISED = "the body was serialised anew after signing"
_SECRET_OR_FIELDS = (
    "no usual slip fits: the secret (APIv2密钥) is another one, or other fields were signed"
)


def check_sign(state: GatewayState, request: IncomingRequest) -> SignCheck | None:
    """Return what was checked of a request whose signature is wrong, and which slip fits.

    It takes no lock.

    Args:
        state: The merchants and brands.
        request: The request.

    Returns:
        None if the request can't be parsed so far that its signature can be checked.
    """
    with suppress(RequestRefusal, UnsignedRefusal):
        return _check_v2(state, request) if is_v2(request) else _check_v3(state, request)
    return None


# APIv3


def _check_v3(state: GatewayState, request: IncomingRequest) -> SignCheck:
    claim, body = parse_authorization(request), _signed_part(request)
    message = join_lines(request.method, request.target, claim.timestamp, claim.nonce, body)
    known = state.brands if is_brand(request.path) else state.merchants
    merchant = known.get(claim.number)
    if merchant is None:
        return SignCheck(message, f"there is no merchant {shorten(claim.number)} here")
    return _judge(request, claim, merchant, body, message)


def _signed_part(request: IncomingRequest) -> bytes:
    """Return the part of the body that is signed."""
    for entry in find_entries(request.path, request.method):
        operation = load(entry)
        if is_upload(operation):
            return parse_form(operation, request.content_type, request.body).get("meta", b"")
    return request.body


class _Recovered(NamedTuple):
    """What a signature shows.

    Attributes:
        serial: The certificate whose key has signed.
        info: The digest of what was signed, after its head.
        encoding: How the signature is encoded, if not in base64.
    """

    serial: str
    info: bytes
    encoding: str

    @property
    def name(self) -> str:
        """The name of the digest."""
        heads = _DIGEST_HEADS.items()
        return next((name for name, head in heads if self.info.startswith(head)), "")

    @property
    def algorithm(self) -> str:
        """What is wrong with the digest itself; empty if nothing is."""
        if self.name == "sha256":
            return ""
        return f"its digest is {self.name.upper() or 'not named'}, and not SHA256"

    def is_digest_of(self, message: bytes) -> bool:
        """Return whether this message was signed."""
        digest = hashlib.new(self.name or "sha256", message, usedforsecurity=False).digest()
        return self.info == _DIGEST_HEADS.get(self.name, b"") + digest


def _judge(
    request: IncomingRequest, claim: Claim, merchant: Merchant, body: bytes, message: bytes
) -> SignCheck:
    """Return what is wrong with a signature."""
    serial = shorten(claim.serial)
    others = ", ".join(shorten(each) for each in [*merchant.keys][-_MAX_KEYS:])
    recovered = _recover(claim, merchant)
    if claim.serial not in merchant.keys:
        owner = f"; the key is that of {recovered.serial}" if recovered else f": it has {others}"
        return SignCheck(message, f"the merchant has no certificate {serial}{owner}")
    if recovered is None:
        is_pss = _is_pss(claim.signature, merchant.keys[claim.serial], message)
        another = f"another key has signed: the private key isn't that of certificate {serial}"
        return SignCheck(message, _PSS if is_pss else another)
    if recovered.serial != claim.serial:
        verdict = f"the key of certificate {recovered.serial} has signed, and not that of {serial}"
        return SignCheck(message, verdict)
    slips = list(filter(None, (recovered.encoding, recovered.algorithm)))
    if recovered.is_digest_of(message):
        slip = "; ".join(slips) or _NO_BASE64
        verdict = f"the right key has signed the right message, but {slip}"
        return SignCheck(message, verdict, message)
    tried = _slips(request, claim, body, message)
    known = ((words, each) for words, each in tried if recovered.is_digest_of(each))
    slip, signed = next(known, (_COMPARE, b""))
    verdict = f"the right key has signed another message: {'; '.join([slip, *slips])}"
    return SignCheck(message, verdict, signed)


def _recover(claim: Claim, merchant: Merchant) -> _Recovered | None:
    """Return what a signature shows, if a key of the merchant has made it."""
    newest = dict([*merchant.keys.items()][-_MAX_KEYS:])
    if claim.serial in merchant.keys:  # the most likely one is the first
        newest = {claim.serial: merchant.keys[claim.serial], **newest}
    for raw, encoding in _decode(claim.signature):
        for serial, key in newest.items():
            with suppress(InvalidSignature, ValueError):
                info = key.recover_data_from_signature(raw, PKCS1v15(), None)
                return _Recovered(shorten(serial), info, encoding)
    return None


def _decode(signature: str) -> Iterator[tuple[bytes, str]]:
    """Yield the bytes that a signature may be, and how they are encoded if it isn't base64."""
    text = signature.encode()
    if _HEX.fullmatch(text) and not len(text) % 2:
        yield bytes.fromhex(signature), "the signature is in hex, and not in base64"
    with suppress(ValueError):
        raw = b64decode(text, validate=True)
        yield raw, ""
        if _HEX.fullmatch(raw) and not len(raw) % 2:
            words = "the signature is the base64 of hex, and not of the bytes"
            yield bytes.fromhex(raw.decode()), words
    with suppress(ValueError):
        standard = text.rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
        raw = b64decode(standard + b"=" * (-len(standard) % 4), validate=True)
        yield raw, "the signature is base64 of another kind: for URLs, or without its ="


def _is_pss(signature: str, key: RSAPublicKey, message: bytes) -> bool:
    with suppress(InvalidSignature, ValueError):
        padding = PSS(MGF1(SHA256()), PSS.AUTO)
        key.verify(b64decode(signature, validate=True), message, padding, SHA256())
        return True
    return False


def _slips(
    request: IncomingRequest, claim: Claim, body: bytes, message: bytes
) -> Iterator[tuple[str, bytes]]:
    """Yield other messages that may have been signed, in words and whole."""
    lines = [line.encode() for line in (request.method, request.target, *claim[2:4])]
    yield from _other_ends([*lines, body])
    hashed = hashlib.sha256(message)
    yield "the digest of the message was signed in its place", hashed.digest()
    yield "the digest of the message, in hex, was signed in its place", hashed.hexdigest().encode()
    yield "the answer's three lines were signed, and not five", join_lines(*lines[2:], body)
    swapped = [*lines[:2], lines[3], lines[2], body]
    yield "the nonce stands before the timestamp", join_lines(*swapped)
    if body != request.body:
        yield "the whole form was signed, and not its meta alone", join_lines(*lines, request.body)
    yield "the body was left out", join_lines(*lines, b"")
    if len(message) > _MAX_TRIED:
        return
    for words, place, value in _other_values(request, body):
        changed = [*lines, body]
        changed[place] = value
        yield words, join_lines(*changed)
        for more, tried in _other_ends(changed):
            yield f"{words}; {more}", tried
    for second in _near(claim.timestamp):
        tried = join_lines(*lines[:2], second, lines[3], body)
        yield "the timestamp isn't that of the header", tried


def _near(timestamp: str) -> Iterator[str]:
    middle = int(timestamp)
    yield f"{middle}000"
    for seconds in range(1, _CLOCK_SLIP + 1):
        yield str(middle - seconds)
        yield str(middle + seconds)


def _other_ends(lines: list[bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield the lines with other line breaks."""
    yield r"the \n at the end is missing", b"\n".join(lines)
    yield r"there is one \n too many at the end", join_lines(*lines, b"")
    yield r"the lines end in \r\n, and not in \n", b"\r\n".join([*lines, b""])
    yield r"\n was signed as two characters", rb"\n".join([*lines, b""])
    yield "there are no line breaks", b"".join(lines)
    if not lines[-1]:
        yield r"the empty line of the body is missing, and the \n before it", b"\n".join(lines[:-1])


def _other_values(request: IncomingRequest, body: bytes) -> Iterator[tuple[str, int, bytes]]:
    """Yield other values of a line: in words, which line, the value."""
    method, target, path = request.method, request.target, request.path
    yield "the method is in small letters", 0, method.lower().encode()
    for other in _METHODS:
        if other != method:
            yield f"the method is {other}, and {method} was sent", 0, other.encode()
    for base in (request.base_uri, "https://api.mch.weixin.qq.com"):
        yield "the URL has its host", 1, f"{base}{target}".encode("utf-8", "replace")
        yield "the URL has its host, and no query", 1, f"{base}{path}".encode("utf-8", "replace")
    yield "the query is missing", 1, path.encode()
    yield "the URL is decoded", 1, unquote(target).encode("utf-8", "replace")
    yield "the URL is encoded twice", 1, quote(target, safe="/?&=").encode()
    yield "the slash at the beginning of the URL is missing", 1, target[1:].encode()
    yield "the URL ends in a slash", 1, f"{path}/".encode()
    yield "the URL ends in ?", 1, f"{target}?".encode()
    for words, other_body in _other_bodies(request, body):
        yield words, 4, other_body


def _other_bodies(request: IncomingRequest, body: bytes) -> Iterator[tuple[str, bytes]]:
    if not body:
        for text in ("{}", "null", "[]", '""'):
            yield f"the body {text} was signed, and none was sent", text.encode()
        yield "the query was signed as the body", request.query.encode()
        return
    yield "the white space around the body was left out", body.strip()
    with suppress(ValueError, RecursionError):
        value = json.loads(body)
        sent = body.decode("utf-8-sig", "replace")
        for options, slash in _FORMS_OF_JSON:
            text = json.dumps(value, **options).replace("/", slash)
            yield _name_differences(sent, text), text.encode("utf-8", "replace")


def _name_differences(sent: str, signed: str) -> str:
    """Return in words how a body was written otherwise when it was signed."""
    tokens = [_STRING_OR_BLANKS.findall(text) for text in (sent, signed)]
    blanks, others = ([each for each in known if each[0] != '"'] for known in tokens)
    parts = []
    if blanks != others:
        spaces = "with spaces" if others else "without spaces"
        parts.append("indented" if "\n" in signed else spaces)
    if sent.isascii() != signed.isascii():
        escapes = r"other characters than ASCII as \uXXXX", r"no \uXXXX"
        parts.append(escapes[sent.isascii()])
    if _keys_of(sent) != _keys_of(signed):
        parts.append("keys sorted")
    if (r"\/" in sent) != (r"\/" in signed):
        parts.append(r"/ as \/" if r"\/" in signed else r"no \/")
    return ": ".join(filter(None, (_SERIALISED, ", ".join(parts))))


def _keys_of(text: str) -> list[str]:
    """Return the names of all members of JSON, in their order."""
    keys: list[str] = []
    json.loads(text, object_pairs_hook=lambda pairs: keys.extend(name for name, _ in pairs))
    return keys


# APIv2


def _check_v2(state: GatewayState, request: IncomingRequest) -> SignCheck | None:
    operation = find_operation(request)
    fields = parse_message(operation, request).fields
    number = next((fields[name] for name in MCHID_NAMES if name in fields), "")
    merchant = state.merchants.get(number)
    if merchant is None:
        return None
    text = join_sorted_fields(fields)
    accepted = fields.get("sign_type") or sign_types(operation)[0]
    verdict, signed = _judge_v2(fields, text, accepted, merchant)
    message = f"{text}&key=...".encode("utf-8", "replace")
    return SignCheck(message, verdict, signed.encode("utf-8", "replace"))


def _judge_v2(
    fields: dict[str, str], text: str, accepted: str, merchant: Merchant
) -> tuple[str, str]:
    """Return what is wrong with a sign of APIv2, and what was signed, if that is known."""
    sign = fields.get("sign", "")
    if not sign:
        return "the field sign is missing", ""
    if len(text) > _MAX_TRIED:
        return _SECRET_OR_FIELDS, ""
    for words, tried in _other_texts(fields, text):
        for sign_type in (hashes.MD5, hashes.HMAC_SHA256):
            for more, computed in _other_signs(sign_type, tried, merchant):
                if hashes.equals(computed.lower(), sign.lower()):
                    slips = [words, more]
                    if sign_type != accepted:
                        slips.append(f"it is {sign_type}, and {accepted} is checked")
                    if sign != sign.upper():
                        slips.append("it is in small letters, and not in capitals")
                    key = "" if "left out" in more or "not appended" in more else "&key=..."
                    return f"the sign is wrong: {'; '.join(filter(None, slips))}", f"{tried}{key}"
    return _SECRET_OR_FIELDS, ""


def _other_texts(fields: dict[str, str], text: str) -> Iterator[tuple[str, str]]:
    """Yield other texts that may have been signed, in words and whole."""
    yield "", text
    unsigned = {name: value for name, value in fields.items() if name != "sign"}
    ordered = {name: unsigned[name] for name in sorted(unsigned)}
    yield "empty fields were signed", "&".join(f"{name}={each}" for name, each in ordered.items())
    yield "the empty field sign was signed", _join_with_sign(ordered)
    yield "the fields were not sorted", join_fields(unsigned)
    folded = {name: unsigned[name] for name in sorted(unsigned, key=str.lower)}
    yield "the fields were sorted without regard to case", join_fields(folded)
    for name in islice(ordered, 64):
        if len(text) <= _MAX_TRIED // 8:
            others = {other: value for other, value in ordered.items() if other != name}
            yield f"the field {shorten(name)} was left out", join_fields(others)
    encoded = {name: quote(value, safe="") for name, value in ordered.items()}
    yield "the values were encoded as in a URL", join_fields(encoded)


def _join_with_sign(fields: dict[str, str]) -> str:
    """Return the sorted fields with an empty ``sign``."""
    signed = {**fields, "sign": ""}
    return "&".join(
        f"{name}={signed[name]}" for name in sorted(signed) if signed[name] or name == "sign"
    )


def _other_signs(sign_type: str, text: str, merchant: Merchant) -> Iterator[tuple[str, str]]:
    """Yield the signs of a text: the right one, and those with another key or no ``&key=``."""
    yield "", hashes.sign(sign_type, text, merchant.secret)
    yield "the APIv3 key was the secret", hashes.sign(sign_type, text, merchant.apiv3_key)
    data = text.encode("utf-8", "replace")
    if sign_type == hashes.MD5:
        yield "&key= was left out", hashes.md5(data + merchant.secret.encode())
        yield "the secret was left out", hashes.md5(data)
    else:
        yield (
            "&key= and the secret were not appended",
            hmac.new(merchant.secret.encode(), data, "sha256").hexdigest(),
        )
