"""Sensitive: a value that is encrypted when it is sent (敏感信息加密).

A `Sensitive` may stand for a text anywhere in a call. The encoder of the call writes a placeholder:
random letters and digits, which need no escaping in any format. When the call is sent, the
ciphertext replaces the placeholder. So the objects of the caller stay unchanged, and the encryption
uses the platform key of that moment, which ``Wechatpay-Serial`` names.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from typing import NoReturn

from ..errors import UsageError
from .text import to_utf8

_MAX_BYTES = 214  # a key of 2048 bits encrypts no more
_CIPHERTEXT = r"[A-Za-z0-9+/]{342}==|[A-Za-z0-9+/]{512}|[A-Za-z0-9+/]{683}="  # 256, 384, 512 bytes


class Sensitive:
    """A text that the platform wants encrypted: a name, a bank card, a telephone number.

        client.v3.….post(json={"user_name": chainpay.Sensitive("张三")})

    Args:
        text: At most 214 bytes of UTF-8.

    Raises:
        UsageError: The text is longer, or is not a text.

    Source: https://pay.weixin.qq.com/docs/merchant/development/interface-rules/sensitive-data-encryption.html
    """

    __slots__ = ("placeholder", "plaintext")

    def __init__(self, text: str | bytes) -> None:
        self.plaintext = to_utf8(text, "Sensitive()")
        if len(self.plaintext) > _MAX_BYTES:
            raise UsageError(
                f"Sensitive() encrypts up to {_MAX_BYTES} bytes, not {len(self.plaintext)}"
            )
        self.placeholder = f"sensitive{os.urandom(16).hex()}"

    def __format__(self, spec: str) -> NoReturn:
        raise TypeError(
            "a Sensitive can't be part of a text: it is encrypted as a value of its own"
        )

    def __repr__(self) -> str:
        return "Sensitive(…)"


class SensitiveValues(list[Sensitive]):
    """The sensitive values that an encoder has replaced by placeholders."""

    def replace(self, value: object) -> str:
        """Add a value that the encoder doesn't know, and return its placeholder.

        Raises:
            TypeError: The value is no `Sensitive`. The message is the `json` module's.
        """
        if not isinstance(value, Sensitive):
            raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")
        self.append(value)
        return value.placeholder


def replace_placeholders(
    text: str, values: Iterable[Sensitive], encrypt: Callable[[bytes], str]
) -> str:
    """Return a text with each placeholder replaced by its ciphertext.

    Args:
        text: The encoded text, with placeholders.
        values: The values of the placeholders.
        encrypt: Returns the ciphertext of a plaintext, as the text must hold it.
    """
    for value in values:
        text = text.replace(value.placeholder, encrypt(value.plaintext))
    return text


def is_encrypted(value: object) -> bool:
    """Return whether a value has the form of RSA ciphertext: base64 of a key's length."""
    return isinstance(value, str) and re.fullmatch(_CIPHERTEXT, value) is not None
