"""Why the sign of a message of APIv2 is wrong.

A sign is a hash with a secret. So it shows neither what was signed nor with which key: only the
usual slips can be tried.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from itertools import islice
from urllib.parse import quote

from ...crypto import hash as hashes
from ...encoding.secret import Secret
from ...encoding.text import to_utf8
from ...errors import shorten
from ..v2 import join_fields, join_sorted_fields
from .verdict import Slip, Verdict

_MAX_TRIED = 16 * 1024  # characters of a text for which slips are tried
_SECRET_OR_FIELDS = Verdict(
    "other-secret",
    "no usual slip fits: the secret (APIv2密钥) is another one, or other fields were signed",
)
_NO_SLIP = Slip("", "")


def judge_v2(
    fields: Mapping[str, str],
    accepted: str,
    secret: str | bytes | Secret,
    apiv3_key: str | bytes | Secret | None,
) -> Verdict:
    """Return what is wrong with a sign; nothing if it holds.

    Args:
        fields: The fields, with the sign.
        accepted: The type of sign that is checked: ``MD5`` or ``HMAC-SHA256``.
        secret: The key of APIv2 (APIv2密钥).
        apiv3_key: The key of APIv3, which may have been taken for it; None if it isn't known.
    """
    sign, text = fields.get("sign", ""), join_sorted_fields(fields)
    if not sign:
        return Verdict("sign-missing", "the field sign is missing")
    if len(text) > _MAX_TRIED:
        return _SECRET_OR_FIELDS
    for slip, tried in _other_texts(fields, text):
        for sign_type in (hashes.MD5, hashes.HMAC_SHA256):
            for more, computed in _other_signs(sign_type, tried, secret, apiv3_key):
                if hashes.equals(computed.lower(), sign.lower()):
                    slips = [slip, more, *_other_kinds(sign, sign_type, accepted)]
                    return _describe(list(filter(any, slips)), tried)
    return _SECRET_OR_FIELDS


def _other_kinds(sign: str, sign_type: str, accepted: str) -> Iterator[Slip]:
    """Yield the slips of a sign that belongs to the text."""
    if sign_type != accepted:
        words = f"it is {sign_type}, and {accepted} is checked"
        yield Slip("other-sign-type", words)
    if sign != sign.upper():
        yield Slip("sign-in-small-letters", "it is in small letters, and not in capitals")


def _describe(slips: list[Slip], text: str) -> Verdict:
    if not slips:
        return Verdict("", "", text.encode("utf-8", "replace"))
    key = "" if any(slip.cause == "secret-not-appended" for slip in slips) else "&key=..."
    words = f"the sign is wrong: {'; '.join(slip.words for slip in slips)}"
    return Verdict(slips[0].cause, words, f"{text}{key}".encode("utf-8", "replace"))


def _other_texts(fields: Mapping[str, str], text: str) -> Iterator[tuple[Slip, str]]:
    """Yield other texts that may have been signed, each with its slip."""
    yield _NO_SLIP, text
    unsigned = {name: value for name, value in fields.items() if name != "sign"}
    ordered = {name: unsigned[name] for name in sorted(unsigned)}
    whole = "&".join(f"{name}={each}" for name, each in ordered.items())
    yield Slip("empty-fields-signed", "empty fields were signed"), whole
    yield Slip("empty-fields-signed", "the empty field sign was signed"), _join_with_sign(ordered)
    yield Slip("fields-not-sorted", "the fields were not sorted"), join_fields(unsigned)
    folded = {name: unsigned[name] for name in sorted(unsigned, key=str.lower)}
    words = "the fields were sorted without regard to case"
    yield Slip("fields-not-sorted", words), join_fields(folded)
    for name in islice(ordered, 64):
        if len(text) <= _MAX_TRIED // 8:
            others = {other: value for other, value in ordered.items() if other != name}
            words = f"the field {shorten(name)} was left out"
            yield Slip("field-not-signed", words), join_fields(others)
    encoded = {name: quote(value, safe="", errors="replace") for name, value in ordered.items()}
    words = "the values were encoded as in a URL"
    yield Slip("values-encoded", words), join_fields(encoded)


def _join_with_sign(fields: Mapping[str, str]) -> str:
    """Return the sorted fields with an empty ``sign``."""
    signed = {**fields, "sign": ""}
    return "&".join(
        f"{name}={signed[name]}" for name in sorted(signed) if signed[name] or name == "sign"
    )


def _other_signs(
    sign_type: str, text: str, secret: str | bytes | Secret, apiv3_key: str | bytes | Secret | None
) -> Iterator[tuple[Slip, str]]:
    """Yield the signs of a text: the right one, and those with another key or no ``&key=``."""
    yield _NO_SLIP, hashes.sign(sign_type, text, secret)
    if apiv3_key:
        slip = Slip("apiv3-key-as-secret", "the APIv3 key was the secret")
        yield slip, hashes.sign(sign_type, text, apiv3_key)
    data, key = text.encode("utf-8", "replace"), to_utf8(secret, "the key")
    name = "secret-not-appended"
    if sign_type == hashes.MD5:
        yield Slip(name, "&key= was left out"), hashes.md5(data + key)
        yield Slip(name, "the secret was left out"), hashes.md5(data)
    else:
        words = "&key= and the secret were not appended"
        yield Slip(name, words), hmac.new(key, data, "sha256").hexdigest()
