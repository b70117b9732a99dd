"""`signing.slips.v2`: which slip fits a sign of APIv2."""

from __future__ import annotations

import hmac
from urllib.parse import quote

import pytest

from chainpay.crypto import hash as hashes
from chainpay.signing.slips.v2 import judge_v2
from chainpay.signing.v2 import join_sorted_fields

SECRET, APIV3 = "0123456789abcdef0123456789abcdef", "z" * 32
FIELDS = {"mch_id": "1900000001", "Body": "商品 a", "attach": "", "total_fee": "100"}
SORTED = "Body=商品 a&mch_id=1900000001&total_fee=100"


def md5(text: str, secret: str = SECRET) -> str:
    return hashes.sign("MD5", text, secret).upper()


SIGNS: dict[str, tuple[str, str]] = {
    "": (md5(SORTED), ""),
    "it is HMAC-SHA256, and MD5 is checked": (
        hashes.sign("HMAC-SHA256", SORTED, SECRET).upper(),
        "other-sign-type",
    ),
    "it is in small letters": (md5(SORTED).lower(), "sign-in-small-letters"),
    "empty fields were signed": (
        md5("Body=商品 a&attach=&mch_id=1900000001&total_fee=100"),
        "empty-fields-signed",
    ),
    "the empty field sign was signed": (
        md5("Body=商品 a&mch_id=1900000001&sign=&total_fee=100"),
        "empty-fields-signed",
    ),
    "not sorted": (md5("mch_id=1900000001&Body=商品 a&total_fee=100"), "fields-not-sorted"),
    "the field total_fee was left out": (
        md5("Body=商品 a&mch_id=1900000001"),
        "field-not-signed",
    ),
    "encoded as in a URL": (
        md5(f"Body={quote('商品 a')}&mch_id=1900000001&total_fee=100"),
        "values-encoded",
    ),
    "the APIv3 key was the secret": (md5(SORTED, APIV3), "apiv3-key-as-secret"),
    "&key= was left out": (hashes.md5(f"{SORTED}{SECRET}".encode()).upper(), "secret-not-appended"),
    "the secret was left out": (hashes.md5(SORTED.encode()).upper(), "secret-not-appended"),
    "no usual slip fits": ("0" * 32, "secret-wrong"),
    "the field sign is missing": ("", "sign-missing"),
}


@pytest.mark.parametrize("words", SIGNS)
def test_a_sign(words: str) -> None:
    """Each slip is named in both languages; without the secret, what was signed is shown."""
    sign, cause = SIGNS[words]
    verdict = judge_v2({**FIELDS, "sign": sign}, "MD5", SECRET, APIV3)
    assert (verdict.cause, words in verdict.words.en) == (cause, True), verdict
    assert bool(verdict.words.en) == bool(verdict.words.zh) == bool(cause)
    assert SECRET.encode() not in verdict.signed


def test_hmac() -> None:
    """Two slips at once; and what only an HMAC can lack."""
    small = hashes.sign("HMAC-SHA256", SORTED, SECRET).lower()
    verdict = judge_v2({**FIELDS, "sign": small}, "MD5", SECRET, None)
    assert verdict.words.zh == "sign 错误：用的是 HMAC-SHA256，而校验的是 MD5；是小写，而不是大写"
    bare = hmac.new(SECRET.encode(), SORTED.encode(), "sha256").hexdigest().upper()
    verdict = judge_v2({**FIELDS, "sign": bare}, "HMAC-SHA256", SECRET, None)
    assert verdict.cause == "secret-not-appended"
    assert verdict.signed == SORTED.encode()


def test_the_order_of_small_and_capital_letters() -> None:
    """As a database sorts."""
    fields = {"b": "1", "B": "2", "a": "3", "C": "4"}
    sign = md5("a=3&b=1&B=2&C=4")
    verdict = judge_v2({**fields, "sign": sign}, "MD5", SECRET, None)
    assert "without regard to case" in verdict.words.en


@pytest.mark.parametrize(
    ("size", "leave_out", "cause"),
    [
        (3000, True, "secret-wrong"),
        (3000, False, "fields-not-sorted"),
        (20000, False, "secret-wrong"),
    ],
)
def test_of_a_long_text_fewer_slips_are_tried(size: int, leave_out: bool, cause: str) -> None:
    """A field that was left out only of a short one; nothing of a very long one."""
    fields = {"b": "1", "a": "x" * size}
    text = f"a={'x' * size}" if leave_out else f"b=1&a={'x' * size}"
    assert judge_v2({**fields, "sign": md5(text)}, "MD5", SECRET, None).cause == cause
    assert join_sorted_fields(fields).startswith("a=x")
