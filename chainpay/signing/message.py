"""The texts that are signed, and the header that carries the signature.

A message of APIv3 consists of lines; one ``\\n`` ends each line, also the last one, and also a line
whose value ends in a line break. A request has five lines: method, target, timestamp, nonce, body.
An answer or a callback has three: timestamp, nonce, body.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from ..errors import UsageError

SCHEME = "WECHATPAY2-SHA256-RSA2048"


def new_nonce(size: int = 32) -> str:
    """Return random characters, for one use.

    Raises:
        UsageError: The size is no int, or less than 1.
    """
    if not isinstance(size, int) or size < 1:
        raise UsageError("the size of a nonce is an int of 1 or more")
    return os.urandom((size + 1) // 2).hex()[:size]


def join_lines(*lines: str | bytes) -> bytes:
    """Join lines into the bytes that are signed.

    Args:
        lines: The values, in the protocol's order; text is encoded as UTF-8.

    Returns:
        The lines, each followed by one ``\\n``.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """
    return b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in lines)


def authorization_header(
    mchid: str, serial: str, timestamp: str, new_nonce: str, signature: str
) -> str:
    """Return the value of a request's ``Authorization`` header.

    Args:
        mchid: The merchant's number (商户号).
        serial: The serial of the merchant's API certificate.
        timestamp: Seconds since 1970, as signed.
        nonce: The random text, as signed.
        signature: The signature, in base64.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012365336
    """
    return (
        f'{SCHEME} mchid="{mchid}",serial_no="{serial}",timestamp="{timestamp}",'
        f'nonce_str="{new_nonce}",signature="{signature}"'
    )


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
