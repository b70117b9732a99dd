"""The fields of an APIv2 message, checked before it is signed.

They are ``xml=``, or the ``query=`` of a GET. The merchant's number must be among them and be the
client's, the ``sign_type`` must be one that the operation takes. ``sign`` and ``nonce_str`` are
added as the message is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from ..crypto.hash import HMAC_SHA256, MD5
from ..encoding.sensitive import Sensitive, SensitiveValues
from ..encoding.values import to_fields
from ..errors import UsageError
from ..signing.v2 import LOOKS_LIKE_FIELD

__all__ = ["MCHID_NAMES", "V2Fields", "read_fields"]

MCHID_NAMES = ("mch_id", "mchid", "combine_mch_id")
"""How APIv2 calls the merchant's number."""


class V2Fields(NamedTuple):
    """What of an APIv2 message is known before it is signed.

    Attributes:
        values: The fields, each a str or a `Sensitive`.
        sign_type: ``MD5`` or ``HMAC-SHA256``.
        nonceless: Whether it has no ``nonce_str``.
        security: Whether it is sent with the merchant's certificate.
        unsigned: Whether its answer carries no ``sign``.
        formless: Whether its answer may be something else than XML: a bill, a page.
    """

    values: dict[str, Any]
    sign_type: str
    nonceless: bool
    security: bool
    unsigned: bool
    formless: bool

    def __repr__(self) -> str:
        return f"Fields({list(self.values)})"


def read_fields(
    method: str, path: str, options: Mapping[str, Any], mchid: str, found: SensitiveValues
) -> V2Fields:
    """Check the fields of a message.

    Args:
        method: In capitals.
        path: As it is sent, without ``v2/``.
        options: The options of the call.
        mchid: The merchant's number.
        found: Takes the sensitive values.

    Raises:
        UsageError: The merchant's number is missing or another's, the ``sign_type`` isn't taken, or
            a field can't be written.
    """
    from ..encoding.quirks import HMAC_ONLY, NOT_XML_ANSWERS, UNSIGNED_ANSWERS

    values = to_fields(_given(method, path, options))
    if method == "GET":
        _refuse_spliced(values)
    found.extend(value for value in values.values() if isinstance(value, Sensitive))
    name = next((name for name in MCHID_NAMES if name in values), None)
    if name is None:
        raise UsageError(f"xml= has no mch_id; the client's is {mchid!r}")
    if values[name] != mchid:
        raise UsageError(f"xml= has another {name} than the client's {mchid!r}")
    taken = (HMAC_SHA256,) if path in HMAC_ONLY else (MD5, HMAC_SHA256)
    sign_type = values.get("sign_type") or taken[0]
    if sign_type not in taken:
        raise UsageError(f"{path!r} takes the sign_type {' or '.join(taken)}")
    if sign_type == HMAC_SHA256:
        values["sign_type"] = sign_type  # or the platform would check another
    return V2Fields(
        values,
        sign_type,
        nonceless=_flag(options, "nonceless"),
        security=_flag(options, "security"),
        unsigned=path in UNSIGNED_ANSWERS,
        formless=path in NOT_XML_ANSWERS,
    )


def _given(method: str, path: str, options: Mapping[str, Any]) -> Any:
    from ..encoding.quirks import WITH_QUERY

    if method != "GET":
        if "query" in options and path not in WITH_QUERY:
            raise UsageError(f"a {method} of APIv2 has no query=; its fields are xml=")
        return options.get("xml", {})
    if "xml" in options and "query" in options:
        raise UsageError("both xml= and query= are given; a GET has its fields in one of them")
    given = options.get("xml", options.get("query", {}))
    if not isinstance(given, str):
        return given
    pairs = parse_qsl(given, keep_blank_values=True, errors="surrogateescape")
    fields = dict(pairs)  # what is no UTF-8 in it is refused as no character of XML
    if len(fields) != len(pairs):
        raise UsageError("query= has a field twice, which can't be signed")
    return fields


def _refuse_spliced(values: Mapping[str, Any]) -> None:
    """Refuse what could be read as more fields: the address is signed, and given to a user."""
    for name, value in values.items():
        if (
            isinstance(value, str)
            and not value.startswith("http")
            and LOOKS_LIKE_FIELD.search(value)
        ):
            raise UsageError(
                f"query= at {name!r} holds what looks like another field (&…=): with the sign of"
                " such an address its reader could sign another message"
            )


def _flag(options: Mapping[str, Any], name: str) -> bool:
    value = options.get(name, False)
    if not isinstance(value, bool):
        raise UsageError(f"{name}= takes a bool, not {type(value).__name__}")
    return value
