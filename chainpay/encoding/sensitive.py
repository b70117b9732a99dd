"""Sensitive: a value that is sealed as it is sent (敏感信息加密).

It may stand for a text anywhere in a call. Whoever encodes the call writes a placeholder in its
place, random and of letters and digits only, so that it needs no escaping in any format; the
sending puts the ciphertext there, sealed with the key that ``Wechatpay-Serial`` names. So the
caller's objects stay as they are, and the key is the one in use at that moment.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from ..errors import UsageError
from .text import to_utf8

__all__ = ["Sensitive", "SensitiveValues", "replace_placeholders"]

_MOST = 214  # bytes: what a key of 2048 bits seals


class Sensitive:
    """A text that the platform wants sealed: a name, a bank card, a telephone number.

        client.v3.….post(json={"user_name": chainpay.Sensitive("张三")})

    Args:
        text: At most 214 bytes of UTF-8.

    Raises:
        UsageError: It is longer, or no text.

    Source: https://pay.weixin.qq.com/docs/merchant/development/interface-rules/sensitive-data-encryption.html
    """

    __slots__ = ("placeholder", "plaintext")

    def __init__(self, text: str | bytes) -> None:
        self.plaintext = to_utf8(text, "Sensitive()")
        if len(self.plaintext) > _MOST:
            raise UsageError(f"Sensitive() seals up to {_MOST} bytes, not {len(self.plaintext)}")
        self.placeholder = f"sensitive{os.urandom(16).hex()}"

    def __format__(self, spec: str) -> NoReturn:
        raise TypeError("a Sensitive can't be part of a text: it is sealed as a value of its own")

    def __repr__(self) -> str:
        return "Sensitive(…)"


class SensitiveValues(list[Sensitive]):
    """The sensitive values that an encoder has met."""

    def take(self, value: Any) -> str:
        """Return what stands for a value that the encoder doesn't know.

        Raises:
            TypeError: It is no `Sensitive`, in the words of the `json` module.
        """
        if not isinstance(value, Sensitive):
            raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")
        self.append(value)
        return value.placeholder


def replace_placeholders(
    text: str, found: Iterable[Sensitive], seal: Callable[[bytes], str]
) -> str:
    """Return a text with each placeholder replaced by its sealed value.

    Args:
        text: What was encoded with the placeholders.
        found: The values that were met.
        seal: Returns the ciphertext of a plaintext, as it is written there.
    """
    for value in found:
        text = text.replace(value.placeholder, seal(value.plaintext))
    return text
