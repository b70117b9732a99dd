"""The fields of an APIv2 message, checked before the message is signed.

The fields are ``xml=``, or the ``query=`` of a GET. They must hold the merchant's number, and it
must be the client's. The operation must take the ``sign_type``. ``sign`` and ``nonce_str`` are
added when the message is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import parse_qsl

from ..crypto.hash import HMAC_SHA256, MD5
from ..encoding.quirks import HMAC_ONLY, NOT_XML_ANSWERS, UNSIGNED_ANSWERS, WITH_QUERY
from ..encoding.sensitive import Sensitive, SensitiveValues
from ..encoding.values import to_fields
from ..errors import UsageError, shorten
from ..signing.v2 import LOOKS_LIKE_FIELD, find_ambiguous_name

MCHID_NAMES = ("mch_id", "mchid", "combine_mch_id")
"""The names of the merchant's number in APIv2."""


class V2Fields(NamedTuple):
    """The fields of an APIv2 message, and how they are signed.

    Attributes:
        values: The fields, each a str or a `Sensitive`.
        sign_type: ``MD5`` or ``HMAC-SHA256``.
        nonceless: Whether the message has no ``nonce_str``.
        security: Whether the message is sent with the merchant's certificate.
        unsigned: Whether the answer carries no ``sign``.
        not_xml: Whether the answer may be something else than XML: a bill, a page.
    """

    values: dict[str, str | Sensitive]
    sign_type: str
    nonceless: bool
    security: bool
    unsigned: bool
    not_xml: bool

    def __repr__(self) -> str:
        return f"V2Fields({list(self.values)})"


def read_fields(
    method: str, path: str, options: Mapping[str, object], mchid: str, sensitive: SensitiveValues
) -> V2Fields:
    """Check the fields of a message.

    Args:
        method: In capitals.
        path: The path as it is sent, without ``v2/``.
        options: The options of the call.
        mchid: The merchant's number.
        sensitive: The list to which the sensitive values are added.

    Raises:
        UsageError: The merchant's number is missing, or is another merchant's; or the operation
            doesn't take the ``sign_type``; or a field can't be written, or can't be told from
            others once it is signed.
    """
    values: dict[str, str | Sensitive] = to_fields(_find_fields(method, path, options))
    if method == "GET":
        _refuse_spliced(values)
    attach = values.get("attach")
    if isinstance(attach, str) and "&" in attach:
        _refuse_ambiguous(attach)
    sensitive.extend(value for value in values.values() if isinstance(value, Sensitive))
    name = next((name for name in MCHID_NAMES if name in values), None)
    if name is None:
        raise UsageError(f"xml= has no mch_id; the client's is {mchid!r}")
    if values[name] != mchid:
        raise UsageError(f"xml= has another {name} than the client's {mchid!r}")
    allowed = (HMAC_SHA256,) if path in HMAC_ONLY else (MD5, HMAC_SHA256)
    sign_type = values.get("sign_type") or allowed[0]
    if not isinstance(sign_type, str) or sign_type not in allowed:
        raise UsageError(f"{shorten(path)!r} takes the sign_type {' or '.join(allowed)}")
    if sign_type == HMAC_SHA256:
        values["sign_type"] = sign_type  # without it, the platform checks an MD5
    return V2Fields(
        values,
        sign_type,
        nonceless=_read_flag(options, "nonceless"),
        security=_read_flag(options, "security"),
        unsigned=path in UNSIGNED_ANSWERS,
        not_xml=path in NOT_XML_ANSWERS,
    )


def _find_fields(method: str, path: str, options: Mapping[str, object]) -> object:
    """Return the option that holds the fields; a ready query is parsed."""
    if method != "GET":
        if "query" in options and path not in WITH_QUERY:
            raise UsageError(f"a {method} of APIv2 has no query=; pass its fields as xml=")
        return options.get("xml", {})
    if "xml" in options and "query" in options:
        raise UsageError("both xml= and query= are given; a GET has its fields in one of them")
    value = options.get("xml", options.get("query", {}))
    if not isinstance(value, str):
        return value
    # Bytes that are no UTF-8 become surrogates, which `to_fields` refuses: XML can't hold them.
    pairs = parse_qsl(value, keep_blank_values=True, errors="surrogateescape")
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise UsageError("query= has a field twice, which can't be signed")
    return fields


def _refuse_spliced(values: Mapping[str, str | Sensitive]) -> None:
    """Refuse values that may be read as more fields: a user gets the signed address of a GET."""
    for name, value in values.items():
        if (
            isinstance(value, str)
            and not value.startswith("http")
            and LOOKS_LIKE_FIELD.search(value)
        ):
            raise UsageError(
                f"query= at {name!r} holds text that looks like another field (&…=): whoever gets"
                " the address could use its sign for another message"
            )


def _refuse_ambiguous(attach: str) -> None:
    """Refuse a text that the platform would sign in its answers as if it were fields."""
    name = find_ambiguous_name(attach)
    if name is not None:
        raise UsageError(
            f"the field 'attach' holds '&{name}=': APIv2 signs values unescaped, so in the answers"
            " and callbacks of this order it could not be told from the field of that name;"
            " URL-encode the text"
        )


def _read_flag(options: Mapping[str, object], name: str) -> bool:
    value = options.get(name, False)
    if not isinstance(value, bool):
        raise UsageError(f"{name}= takes a bool, not {type(value).__name__}")
    return value
