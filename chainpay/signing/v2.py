"""APIv2 on values: fields that are signed with a secret, in XML or in the query of a GET.

* The fields are signed as ``key=value``, sorted by key, with MD5 or HMAC-SHA256. The length of an
  answer's ``sign`` tells which one: 32 characters or 64.
* An answer refuses the request if its ``return_code`` or ``result_code`` is FAIL.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from ..crypto import hash as hashes
from ..crypto.hash import HMAC_SHA256, MD5
from ..encoding.quirks import ANSWER_FIELDS
from ..encoding.secret import Secret
from ..encoding.xml import from_xml
from ..errors import UsageError, XMLError
from .v3 import check_nonce

FAIL = "FAIL"
SUCCESS = "SUCCESS"

LOOKS_LIKE_FIELD = re.compile(r"&[A-Za-z_]\w*=", re.ASCII)
"""APIv2 signs values unescaped: a value that holds this could be read as several fields."""

_WRONG_SIGN = "签名错误"
_WRONG_SECRET = (
    "The platform checks the sign with another key: secret= is not this merchant's key of APIv2"
    " (APIv2密钥), which is not the key of APIv3; or the operation takes another sign_type."
)
#: The fields that hold the reason of a refusal; the first one with a text counts.
_CODES = ("err_code", "error_code", "result_code", "return_code")
_MESSAGES = ("err_code_des", "result_msg", "return_msg")
_ALGORITHM_BY_LENGTH = {32: MD5, 64: HMAC_SHA256}
#: The values that may hold what looks like a field: text of the merchant, and an address.
_ATTACH, _ADDRESS = "attach", "mweb_url"
_NUMBER = re.compile(r"_\d+", re.ASCII)


def join_fields(fields: Mapping[str, str | int | None]) -> str:
    """Return ``key=value`` joined by ``&``, in the order of the mapping.

    ``sign`` and fields that are empty or None are left out.

    Raises:
        UsageError: A value is no str or int.
    """
    pairs = []
    for name, value in fields.items():
        if isinstance(value, bool) or not isinstance(value, (str, int, type(None))):
            raise UsageError(f"the field {name!r} is a {type(value).__name__}; signed are str, int")
        if name != "sign" and value not in (None, ""):
            pairs.append(f"{name}={value}")
    return "&".join(pairs)


def join_sorted_fields(fields: Mapping[str, str | int | None]) -> str:
    """Return the text that APIv2 signs: `join_fields` sorted by key.

    Raises:
        UsageError: A value is no str or int.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """
    # Sorted by code points, which is also the order of the UTF-8 bytes.
    return join_fields({name: fields[name] for name in sorted(fields)})


def is_signed(fields: Mapping[str, object], secret: bytes | Secret) -> bool:
    """Return whether the ``sign`` of an answer's or a callback's fields holds.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """
    texts = {name: value for name, value in fields.items() if isinstance(value, str)}
    sign = texts.get("sign", "")
    if len(sign) not in _ALGORITHM_BY_LENGTH or len(texts) != len(fields):
        return False  # only flat fields can be signed
    if any("&" in text and _may_be_folded(name, texts) for name, text in texts.items()):
        return False
    expected = hashes.sign(_ALGORITHM_BY_LENGTH[len(sign)], join_sorted_fields(texts), secret)
    return hashes.equals(expected, sign)


def find_ambiguous_name(attach: str) -> str | None:
    """Return the name of a field that ``attach`` could be cut into in an answer, if there is one.

    Every answer has ``mch_id``, so only fields that are sorted before it can be meant: then the
    answer's own field would be missing, or the text would be taken for it.
    """
    names = (match[1:-1] for match in LOOKS_LIKE_FIELD.findall(attach))
    known = (name for name in names if _NUMBER.sub("_$", name) in ANSWER_FIELDS)
    return next((name for name in known if _ATTACH < name < "mch_id"), None)


def _may_be_folded(name: str, fields: Mapping[str, str]) -> bool:
    """Return whether the same signature could be that of other fields.

    What is signed is ``key=value`` joined by ``&``, in the order of the keys, and nothing is
    escaped. So a value that holds ``&key=`` could be several fields, or several fields could have
    been put into one value. Only two values may hold ``&key=``:

    * ``attach``, the merchant's own text: no field that APIv2 knows may have stood between it and
      the field that is next.
    * ``mweb_url``, the platform's address: the same; and no field before it may have been put into
      it.
    """
    names = [match[1:-1] for match in LOOKS_LIKE_FIELD.findall(fields[name])]
    is_address = name == _ADDRESS and fields.get("trade_type") == "MWEB"
    if not (name == _ATTACH or (is_address and fields[name].startswith("https://"))):
        return bool(names)
    # An empty field and the sign aren't signed, so they stand nowhere.
    signed = (other for other, text in fields.items() if text and other != "sign")
    behind = min((other for other in signed if other > name), default="\U0010ffff")
    return any(
        (other <= name and is_address)
        or (name < other < behind and _NUMBER.sub("_$", other) in ANSWER_FIELDS)
        for other in names
    )


def sign_fields(
    fields: Mapping[str, str],
    sign_type: str,
    secret: bytes | Secret,
    nonce: Callable[[], str] | None,
) -> dict[str, str]:
    """Return the fields as they are sent, with ``sign`` and, unless it is there, ``nonce_str``.

    Args:
        fields: The fields; encrypted ones hold their ciphertext.
        sign_type: ``MD5`` or ``HMAC-SHA256``.
        secret: The key of APIv2 (APIv2密钥).
        nonce: Returns a new text for one use; None if the operation takes no ``nonce_str``.

    Raises:
        UsageError: The nonce isn't letters and digits; nothing was sent.
    """
    signed = dict(fields)
    if nonce is not None and "nonce_str" not in signed:
        signed["nonce_str"] = check_nonce(nonce())
    signed["sign"] = hashes.sign(sign_type, join_sorted_fields(signed), secret)
    return signed


def read_answer(content: bytes) -> dict[str, object]:
    """Return the fields of an answer; none if it is no XML."""
    try:
        return from_xml(content)
    except XMLError:
        return {}


class Refusal(NamedTuple):
    """Why an answer of APIv2 refuses the request, in the platform's words."""

    code: str
    message: str
    diagnosis: str | None


def read_refusal(fields: Mapping[str, object]) -> Refusal:
    """Return why an answer refuses the request."""
    texts = {name: value for name, value in fields.items() if isinstance(value, str)}
    codes = [texts.get(name) for name in _CODES]
    code = next((code for code in codes if code and code != SUCCESS), texts.get("return_code", ""))
    message = next((texts[name] for name in _MESSAGES if texts.get(name)), "")
    is_wrong_secret = code == FAIL and _WRONG_SIGN in message
    return Refusal(code, message, _WRONG_SECRET if is_wrong_secret else None)
