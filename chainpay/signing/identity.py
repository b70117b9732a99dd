"""The texts that name somebody: a merchant's number, a serial, the id of a public key.

A text whose form can't be right is refused when a client is made. What can only be meant in one way
is corrected: lower case, ``0x``, ``serial=`` as openssl prints it, colons between the bytes, spaces
and quotes around it.
"""

from __future__ import annotations

import re

from ..encoding.text import unquote
from ..errors import UsageError

PUBLIC_KEY_PREFIX = "PUB_KEY_ID_"
"""The beginning of a public key's id; any other serial is a certificate's."""

TOKEN = re.compile(r"[0-9A-Za-z_-]+")
"""The characters of a merchant's number, a serial and a nonce."""

DIGITS = re.compile(r"[0-9]{1,18}")
"""The characters of a merchant's number and of a timestamp."""

APPID = re.compile("wx[0-9a-z]{16}", re.IGNORECASE)
"""What an appid looks like."""

_HEX = re.compile(r"[0-9A-F]+")
_DECIMAL = re.compile(r"[0-9]{41,49}")
_SERIAL_DIGITS = 40
#: A serial, with zeros lost or added, or the digits of an id; a key has 32 characters.
_NEARLY_SERIAL = re.compile("[0-9A-F]{37,42}|[0-9]{1,28}")
_MAX_NAME = 20
_PLACE = "账户中心 → API安全 on the merchant platform (商户平台)"
_WHERE = f"see {_PLACE}"


def check_mchid(mchid: object, what: str = "mchid=") -> str:
    """Return a merchant's number (商户号) as text.

    Args:
        mchid: The number, as text or int.
        what: Where it comes from. An error names it.

    Raises:
        UsageError: It is no number of up to 18 digits. The message never repeats it, as it may be
            a key.
    """
    if isinstance(mchid, int) and not isinstance(mchid, bool):
        mchid = str(mchid)
    text = _strip(mchid)
    if DIGITS.fullmatch(text):
        return text
    if APPID.fullmatch(text):
        raise UsageError(
            f"{what} is an appid, which belongs into the body of each call; the merchant's number"
            f" (商户号) has digits alone, such as 1900000001: {_WHERE}"
        )
    raise UsageError(
        f"{what} must be digits only, such as '1900000001' (商户号){_not_a(mchid)}: {_WHERE}"
    )


def check_serial(serial: object, what: str = "serial=") -> str:
    """Return the serial of a merchant's certificate as the platform writes it.

    Args:
        serial: 40 hex digits.
        what: Where it comes from. An error names it.

    Raises:
        UsageError: It is no such serial. The message repeats no more than how it differs.
    """
    text = normalize_serial(_strip(serial))
    if _HEX.fullmatch(text) and len(text) == _SERIAL_DIGITS:
        return text
    if text.startswith(PUBLIC_KEY_PREFIX):
        raise UsageError(
            f"{what} is the id of the platform's public key, which belongs into certs=; it takes"
            f" the serial of the merchant's API certificate (商户API证书序列号): {_WHERE}"
        )
    if _DECIMAL.fullmatch(text):
        raise UsageError(
            f"{what} is written as a decimal number; in hex, as the platform wants it, it is"
            f" {int(text):0{_SERIAL_DIGITS}X}"
        )
    if _HEX.fullmatch(text):
        is_short = len(text) < _SERIAL_DIGITS
        then = " If it is as short there, write zeros before it." if is_short else ""
        raise UsageError(
            f"{what} has {len(text)} hex digits and needs {_SERIAL_DIGITS} (商户API证书序列号)."
            f" See {_PLACE}, or: openssl x509 -in apiclient_cert.pem -noout -serial.{then}"
        )
    raise UsageError(
        f"{what} must be {_SERIAL_DIGITS} hex digits, the serial of the merchant's API certificate"
        f" (商户API证书序列号){_not_a(serial)}: {_WHERE}"
    )


def check_brand(brand_id: object) -> str:
    """Return a brand's number (品牌ID) as text.

    Raises:
        UsageError: It is no number of up to 18 digits.
    """
    text = _strip(str(brand_id) if type(brand_id) is int else brand_id)
    if not DIGITS.fullmatch(text):
        raise UsageError(
            f"brand_id= must be digits only, such as '10001' (品牌ID){_not_a(brand_id)}"
        )
    return text


def is_serial(text: str) -> bool:
    """Return whether a text can be a certificate's serial or the id of a public key."""
    is_id = text.startswith(PUBLIC_KEY_PREFIX)
    return is_id or (_HEX.fullmatch(text) is not None and len(text) == _SERIAL_DIGITS)


def may_be_key(text: str) -> bool:
    """Return whether a text in the place of a platform key's name may be a key.

    Then no message may show it. A short text is none, nor is a serial that has lost a few digits.
    """
    is_id = text.startswith(PUBLIC_KEY_PREFIX) or _NEARLY_SERIAL.fullmatch(text) is not None
    return len(text) > _MAX_NAME and not is_id


def normalize_serial(text: str) -> str:
    """Return a serial or an id in the platform's spelling: upper case, no ``0x``, no colons."""
    text = text.upper().removeprefix("SERIAL=").removeprefix("0X")
    if text.startswith(PUBLIC_KEY_PREFIX):
        return text
    bare = text.replace(":", "").replace(" ", "")
    return bare if _HEX.fullmatch(bare) else text


def _not_a(value: object) -> str:
    """Return what a value is if it has a wrong type, or is empty."""
    if isinstance(value, str):
        return "" if value.strip() else ", and is empty"
    return f", not {type(value).__name__}"


def _strip(value: object) -> str:
    return unquote(value.encode(errors="replace")).decode() if isinstance(value, str) else ""
