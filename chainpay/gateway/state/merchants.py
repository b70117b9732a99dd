"""The merchants of the emulated platform, and what a handler is told of who is asking.

A merchant's APIv3 key and APIv2 secret are made when it is let in, never given: no key of a real
merchant has any business here. Neither is in a repr.
"""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

__all__ = ["Again", "Call", "File", "Handler", "Merchant", "again_if"]

_ALPHABET = string.ascii_letters + string.digits


def _secret() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(32))


@dataclass(slots=True)
class Merchant:
    """One merchant.

    Attributes:
        mchid: The merchant's number (商户号).
        keys: The public keys of its API certificates, by serial.
        apiv3_key: What callbacks and certificates are sealed with (APIv3密钥).
        secret: What signs APIv2 (APIv2密钥).
    """

    mchid: str
    keys: dict[str, RSAPublicKey] = field(default_factory=dict)
    apiv3_key: str = field(default_factory=_secret, repr=False)
    secret: str = field(default_factory=_secret, repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """What a handler knows of a request beside its parameters.

    Attributes:
        merchant: Who is asking.
        base: Scheme and host that the request came to, such as ``https://api.mch.weixin.qq.com``.
        now: The platform's time, in seconds since 1970.
    """

    merchant: Merchant
    base: str
    now: float

    @property
    def mchid(self) -> str:
        """The merchant's number."""
        return self.merchant.mchid


@dataclass(frozen=True, slots=True)
class File:
    """An answer that is a file, or an address to go to; few are signed.

    Attributes:
        content: What is in it.
        content_type: What it is.
        signed: Whether it carries a signature, which is over its SHA-1.
        location: Where to go instead; empty if it is the file itself.
    """

    content: bytes
    content_type: str = "text/plain"
    signed: bool = False
    location: str = ""


class Again(dict[str, Any]):
    """An answer that was given before: the same was asked again, and nothing has happened anew."""


def again_if(again: bool, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an answer, and whether they were answered before, as one value."""
    return Again(fields) if again else fields


#: Answers a call with its checked parameters: by fields, by a file, or by nothing.
Handler: TypeAlias = Callable[[Call, dict[str, Any]], "dict[str, Any] | File | None"]
