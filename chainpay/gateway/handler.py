"""What a handler of an operation takes and returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from .state.merchants import Merchant

SAMPLE = "Chainpay-Sample"
"""The header of an answer whose values are samples; its value is ``true``."""

#: The fields of a request or of an answer, by name: JSON values.
Fields: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RequestContext:
    """What a handler knows of a request, beside its checked parameters.

    Attributes:
        merchant: The merchant who signed the request.
        base: Scheme and host of the request, such as ``https://api.mch.weixin.qq.com``.
        now: The platform's time, in seconds since 1970.
        key: The merchant's public key, with which the answer is encrypted.
    """

    merchant: Merchant
    base: str
    now: float
    key: RSAPublicKey

    @property
    def mchid(self) -> str:
        """The merchant's number."""
        return self.merchant.mchid


@dataclass(frozen=True, slots=True)
class File:
    """An answer that is a file, or a redirect. Most files are not signed.

    Attributes:
        content: The bytes of the file.
        content_type: The ``Content-Type``.
        signed: Whether the answer carries a signature. It signs the SHA-1 of the content.
        location: The address of a redirect; empty if the answer is the file.
    """

    content: bytes
    content_type: str = "text/plain"
    signed: bool = False
    location: str = ""


def pick(fields: Mapping[str, Any], *names: str) -> Fields:
    """Return those of the fields that are there, under their names."""
    return {name: fields[name] for name in names if name in fields}


def rename(fields: Mapping[str, Any], names: Mapping[str, str]) -> Fields:
    """Return those of the fields that are there, under the new names that `names` has for them."""
    return {new: fields[name] for name, new in names.items() if name in fields}


class RepeatedAnswer(Fields):
    """The answer of an earlier request, returned again. The new request changed nothing."""


def mark_repeated(fields: Fields, *, is_repeated: bool) -> Fields:
    """Return the fields of an answer, as a `RepeatedAnswer` if the request was a repetition."""
    return RepeatedAnswer(fields) if is_repeated else fields


#: Fields, a file, or no content.
Answer: TypeAlias = "Fields | File | None"
#: Answers a request from its context and its checked parameters. It runs inside ``with state:``.
Handler: TypeAlias = Callable[[RequestContext, Fields], Answer]
