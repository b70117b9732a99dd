"""Why the signature of a request of APIv3 is wrong.

The platform's answer names no cause. This is for those who have the merchant's keys: the doctor,
and the people who own a gateway.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from itertools import permutations
from typing import NamedTuple
from urllib.parse import quote, unquote

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ...errors import shorten
from ..v3 import join_lines
from .bodies import is_form, other_bodies, query_as_body
from .recovery import Recovered, is_pss, recover
from .verdict import Slip, Verdict

_MAX_TRIED = 16 * 1024  # bytes of a message for which many slips are tried
_MAX_KEYS = 8
_CLOCK_SLIP = 60  # seconds between the timestamp of the header and that of the message
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_HASH = re.compile("(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{64})")
_COMPARE = Slip("other-message", "no usual slip fits; compare it with the one that was checked")
_FORM = Slip("body-serialised-anew", "a form was sent (name=value&…), and the platform takes JSON")
_MAX_ORDERED = 5  # parameters of a query whose orders are tried
_PSS = Verdict("pss-padding", "the padding is PSS: the platform takes PKCS#1 v1.5 (SHA256-RSA2048)")
_IS_HASH = Verdict("hash-as-signature", "the signature is a hash, as APIv2 has it, and not RSA")
_NO_BASE64 = Slip("signature-encoding", "the signature isn't canonical base64")
_TIMESTAMP = Slip("other-timestamp-signed", "the timestamp isn't that of the header")


class SignedRequest(NamedTuple):
    """A request and what its Authorization claims.

    Attributes:
        method: The method, as sent.
        target: Path and query, as sent.
        timestamp: The timestamp.
        nonce: The random text.
        body: The part of the body that is signed.
        whole_body: The whole body.
        base_uri: Scheme and host, without a slash at the end.
    """

    method: str
    target: str
    timestamp: str
    nonce: str
    body: bytes
    whole_body: bytes
    base_uri: str

    @property
    def message(self) -> bytes:
        """What must be signed."""
        return join_lines(self.method, *self._encoded_lines[1:], self.body)

    @property
    def _encoded_lines(self) -> list[bytes]:
        lines = (self.method, self.target, self.timestamp, self.nonce)
        return [line.encode("utf-8", "replace") for line in lines]


def judge(
    request: SignedRequest, serial: str, signature: str, keys: Mapping[str, RSAPublicKey]
) -> Verdict:
    """Return what is wrong with a signature; nothing if it holds.

    Args:
        request: The request.
        serial: The serial of the certificate that the Authorization names.
        signature: The signature, as sent.
        keys: The keys of the merchant, by the serials of their certificates.
    """
    name = shorten(serial)
    recovered = recover(signature, serial, keys)
    if serial not in keys:
        others = ", ".join(shorten(each) for each in [*keys][-_MAX_KEYS:])
        words = f"the merchant has no certificate {name}: it has {others}"
        if recovered:
            owner = shorten(recovered.serial)
            words = f"the merchant has no certificate {name}; the key is that of {owner}"
        return Verdict("unknown-serial", words)
    if recovered is None:
        if _HASH.fullmatch(signature):
            return _IS_HASH
        if is_pss(signature, keys[serial], request.message):
            return _PSS
        words = f"another key has signed: the private key isn't that of certificate {name}"
        return Verdict("another-key", words)
    if recovered.serial != serial:
        other = shorten(recovered.serial)
        words = f"the key of certificate {other} has signed, and not that of {name}"
        return Verdict("key-of-another-certificate", words)
    return _judge_message(request, recovered, signature)


def _judge_message(request: SignedRequest, recovered: Recovered, signature: str) -> Verdict:
    """Return what is wrong with a signature of the right key."""
    slips = [slip for slip in (recovered.encoding, recovered.algorithm) if slip.words]
    if recovered.is_digest_of(request.message):
        if not slips:
            if _is_canonical(signature):
                return Verdict("", "", request.message)
            slips = [_NO_BASE64]
        words = "; ".join(slip.words for slip in slips)
        words = f"the right key has signed the right message, but {words}"
        return Verdict(slips[0].cause, words, request.message)
    known = ((slip, each) for slip, each in _slips(request) if recovered.is_digest_of(each))
    slip, signed = next(known, (_FORM if is_form(request.body) else _COMPARE, b""))
    words = "; ".join(each.words for each in (slip, *slips))
    return Verdict(slip.cause, f"the right key has signed another message: {words}", signed)


def _is_canonical(signature: str) -> bool:
    return b64encode(b64decode(signature)).decode() == signature


def _slips(request: SignedRequest) -> Iterator[tuple[Slip, bytes]]:
    """Yield other messages that may have been signed, each with its slip."""
    message, body = request.message, request.body
    lines = request._encoded_lines
    yield from _other_ends([*lines, body])
    hashed, name = hashlib.sha256(message), "digest-signed"
    yield Slip(name, "the digest of the message was signed in its place"), hashed.digest()
    words = "the digest of the message, in hex, was signed in its place"
    yield Slip(name, words), hashed.hexdigest().encode()
    words = "the answer's three lines were signed, and not five"
    yield Slip("three-lines-signed", words), join_lines(*lines[2:], body)
    swapped = [*lines[:2], lines[3], lines[2], body]
    words = "the nonce stands before the timestamp"
    yield Slip("lines-in-another-order", words), join_lines(*swapped)
    if body != request.whole_body:
        words = "the whole form was signed, and not its meta alone"
        yield Slip("upload-form-signed", words), join_lines(*lines, request.whole_body)
    yield Slip("body-left-out", "the body was left out"), join_lines(*lines, b"")
    if len(message) > _MAX_TRIED:
        return
    for slip, place, value in _other_values(request):
        changed = [*lines, body]
        changed[place] = value
        yield slip, join_lines(*changed)
        for more, tried in _other_ends(changed):
            yield Slip(slip.cause, f"{slip.words}; {more.words}"), tried
    path, _, query = request.target.partition("?")
    for slip, signed in () if body or not query else query_as_body(query):
        yield slip, join_lines(*lines, signed)
        words = "the URL has no query, which was signed as the body"
        yield Slip(slip.cause, words), join_lines(lines[0], path, *lines[2:], signed)
    for second in _near(request.timestamp):
        yield _TIMESTAMP, join_lines(*lines[:2], second, lines[3], body)


def _near(timestamp: str) -> Iterator[str]:
    middle = int(timestamp)
    yield f"{middle}000"
    for seconds in range(1, _CLOCK_SLIP + 1):
        yield str(middle - seconds)
        yield str(middle + seconds)


def _other_ends(lines: list[bytes]) -> Iterator[tuple[Slip, bytes]]:
    """Yield the lines with other line breaks."""
    name = "line-breaks"
    yield Slip(name, r"the \n at the end is missing"), b"\n".join(lines)
    yield Slip(name, r"there is one \n too many at the end"), join_lines(*lines, b"")
    yield Slip(name, r"the lines end in \r\n, and not in \n"), b"\r\n".join([*lines, b""])
    yield Slip(name, r"\n was signed as two characters"), rb"\n".join([*lines, b""])
    yield Slip(name, "there are no line breaks"), b"".join(lines)
    if not lines[-1]:
        words = r"the empty line of the body is missing, and the \n before it"
        yield Slip(name, words), b"\n".join(lines[:-1])


def _other_values(request: SignedRequest) -> Iterator[tuple[Slip, int, bytes]]:
    """Yield other values of a line: the slip, which line, the value."""
    method, target = request.method, request.target
    path, _, query = target.partition("?")
    yield (
        Slip("method-in-small-letters", "the method is in small letters"),
        0,
        _utf8(method.lower()),
    )
    for other in _METHODS:
        if other != method:
            words = f"the method is {other}, and {method} was sent"
            yield Slip("other-method-signed", words), 0, other.encode()
    for base in (request.base_uri, "https://api.mch.weixin.qq.com"):
        yield Slip("url-with-host", "the URL has its host"), 1, _utf8(f"{base}{target}")
        words = "the URL has its host, and no query"
        yield Slip("url-with-host", words), 1, _utf8(f"{base}{path}")
    yield Slip("url-without-query", "the query is missing"), 1, _utf8(path)
    yield Slip("url-decoded", "the URL is decoded"), 1, _utf8(unquote(target))
    encoded = _utf8(quote(target, safe="/?&=", errors="replace"))
    yield Slip("url-encoded-twice", "the URL is encoded twice"), 1, encoded
    words = "the slash at the beginning of the URL is missing"
    yield Slip("url-without-slash", words), 1, _utf8(target[1:])
    yield Slip("url-ends-otherwise", "the URL ends in a slash"), 1, _utf8(f"{path}/")
    yield Slip("url-ends-otherwise", "the URL ends in ?"), 1, _utf8(f"{target}?")
    for version in re.findall("^/v[0-9](?=/)", path):
        words = f"the {version} at the beginning of the URL is missing"
        yield Slip("url-without-version", words), 1, _utf8(target.removeprefix(version))
    for other_query in _other_orders(query):
        words = "the query has another order"
        yield Slip("url-query-order", words), 1, _utf8(f"{path}?{other_query}")
    for slip, other_body in other_bodies(request.body):
        yield slip, 4, other_body


def _other_orders(query: str) -> Iterator[str]:
    """Yield a query with its parameters in other orders."""
    parts = query.split("&")
    orders = permutations(parts) if len(parts) <= _MAX_ORDERED else [sorted(parts)]
    yield from ("&".join(order) for order in orders if [*order] != parts)


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")
