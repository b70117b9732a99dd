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
from ...people.language import Text
from ..v2 import join_fields, join_sorted_fields
from .verdict import Slip, Verdict, describe, holds, make_slip

_MAX_TRIED = 16 * 1024  # characters of a text for which slips are tried
_SECRET_OR_FIELDS = Verdict(
    "secret-wrong",
    Text(
        "no usual slip fits: the secret (APIv2密钥) is another one, or other fields were signed",
        "未匹配到常见错误：APIv2 密钥不同，或签名的字段不同",
    ),
)
_WRONG = Text("the sign is wrong: {}", "sign 错误：{}")
_OTHER_TYPE = Text("it is {}, and {} is checked", "用的是 {}，而校验的是 {}")
_FIELD = Text("the field {} was left out", "漏掉了字段 {}")
_SMALL = make_slip(
    "sign-in-small-letters", "it is in small letters, and not in capitals", "是小写，而不是大写"
)
_EMPTY = make_slip("empty-fields-signed", "empty fields were signed", "空字段也参与了签名")
_EMPTY_SIGN = make_slip(
    "empty-fields-signed", "the empty field sign was signed", "空的 sign 字段也参与了签名"
)
_UNSORTED = make_slip("fields-not-sorted", "the fields were not sorted", "字段没有排序")
_SORTED_WITHOUT_CASE = make_slip(
    "fields-not-sorted",
    "the fields were sorted without regard to case",
    "排序时忽略了大小写",
)
_ENCODED = make_slip("values-encoded", "the values were encoded as in a URL", "值按 URL 编码了")
_OTHER_KEY = make_slip("apiv3-key-as-secret", "the APIv3 key was the secret", "误用了 APIv3 密钥")
_NOT_APPENDED = "secret-not-appended"
_NO_KEY_NAME = make_slip(_NOT_APPENDED, "&key= was left out", "漏掉了 &key=")
_NO_SECRET = make_slip(_NOT_APPENDED, "the secret was left out", "漏掉了密钥")
_NEITHER = make_slip(
    _NOT_APPENDED,
    "&key= and the secret were not appended",
    "没有在末尾加上 &key= 和密钥",
)


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
        return Verdict("sign-missing", Text("the field sign is missing", "缺少字段 sign"))
    if len(text) > _MAX_TRIED:
        return _SECRET_OR_FIELDS
    for slip, tried in _other_texts(fields, text):
        for sign_type in (hashes.MD5, hashes.HMAC_SHA256):
            for more, computed in _other_signs(sign_type, tried, secret, apiv3_key):
                if hashes.equals(computed.lower(), sign.lower()):
                    slips = [slip, more, *_other_kinds(sign, sign_type, accepted)]
                    return _describe([each for each in slips if each is not None], tried)
    return _SECRET_OR_FIELDS


def _other_kinds(sign: str, sign_type: str, accepted: str) -> Iterator[Slip]:
    """Yield the slips of a sign that belongs to the text."""
    if sign_type != accepted:
        yield Slip("other-sign-type", _OTHER_TYPE.fill(sign_type, accepted))
    if sign != sign.upper():
        yield _SMALL


def _describe(slips: list[Slip], text: str) -> Verdict:
    if not slips:
        return holds(text.encode("utf-8", "replace"))
    key = "" if any(slip.cause == _NOT_APPENDED for slip in slips) else "&key=..."
    signed = f"{text}{key}".encode("utf-8", "replace")
    return Verdict(slips[0].cause, describe(_WRONG, slips), signed)


def _other_texts(fields: Mapping[str, str], text: str) -> Iterator[tuple[Slip | None, str]]:
    """Yield other texts that may have been signed, each with its slip."""
    yield None, text
    unsigned = {name: value for name, value in fields.items() if name != "sign"}
    ordered = {name: unsigned[name] for name in sorted(unsigned)}
    whole = "&".join(f"{name}={each}" for name, each in ordered.items())
    yield _EMPTY, whole
    yield _EMPTY_SIGN, _join_with_sign(ordered)
    yield _UNSORTED, join_fields(unsigned)
    folded = {name: unsigned[name] for name in sorted(unsigned, key=str.lower)}
    yield _SORTED_WITHOUT_CASE, join_fields(folded)
    for name in islice(ordered, 64):
        if len(text) <= _MAX_TRIED // 8:
            others = {other: value for other, value in ordered.items() if other != name}
            yield Slip("field-not-signed", _FIELD.fill(shorten(name))), join_fields(others)
    encoded = {name: quote(value, safe="", errors="replace") for name, value in ordered.items()}
    yield _ENCODED, join_fields(encoded)


def _join_with_sign(fields: Mapping[str, str]) -> str:
    """Return the sorted fields with an empty ``sign``."""
    signed = {**fields, "sign": ""}
    return "&".join(
        f"{name}={signed[name]}" for name in sorted(signed) if signed[name] or name == "sign"
    )


def _other_signs(
    sign_type: str, text: str, secret: str | bytes | Secret, apiv3_key: str | bytes | Secret | None
) -> Iterator[tuple[Slip | None, str]]:
    """Yield the signs of a text: the right one, and those with another key or no ``&key=``."""
    yield None, hashes.sign(sign_type, text, secret)
    if apiv3_key:
        yield _OTHER_KEY, hashes.sign(sign_type, text, apiv3_key)
    data, key = text.encode("utf-8", "replace"), to_utf8(secret, "the key")
    if sign_type == hashes.MD5:
        yield _NO_KEY_NAME, hashes.md5(data + key)
        yield _NO_SECRET, hashes.md5(data)
    else:
        yield _NEITHER, hmac.new(key, data, "sha256").hexdigest()
