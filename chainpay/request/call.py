"""A call as a value: checked and encoded, but neither signed nor sent."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol, TypeGuard, TypeVar

import httpx

from ..encoding.sensitive import Sensitive
from ..errors import shorten
from ..signing.signer import SignerLike, VerifierLike
from .base_uri import BaseUri
from .fields import V2Fields
from .media import Media

T_co = TypeVar("T_co", covariant=True)

SAME_NUMBER = "same-number"
"""The ``retry=`` of a call whose body carries a number of the merchant's own."""


class Identity(Protocol):
    """Who a client is, and what it can do.

    Attributes:
        mchid: The merchant's number, which a message of APIv2 must name.
        has_secret: Whether there is the key of APIv2.
        has_certificate: Whether there is a certificate for TLS.
        lacks: What a call of APIv3 needs and the client has not: the option of a call that
            replaces it → the error without it. Empty if the client has all.
    """

    @property
    def mchid(self) -> str: ...
    @property
    def has_secret(self) -> bool: ...
    @property
    def has_certificate(self) -> bool: ...
    @property
    def lacks(self) -> Mapping[str, str]: ...


class Holder(Protocol[T_co]):
    """Holds keys, or what follows from them, which may be replaced as a whole.

    Attributes:
        current: What a call that begins now uses.
    """

    @property
    def current(self) -> T_co: ...


class ClientSettings(NamedTuple):
    """The settings of a client with which its calls are read.

    Attributes:
        base: Where the paths start.
        user_agent: The ``User-Agent`` of the requests.
        keys: Who the client is, and what it can do.
        carries_certificate: Whether the user's own transport or SSL context may show a certificate.
        check: ``warn`` or ``error`` if calls are compared with the catalog; else None.
        backup: The origin of the backup host; None if there is none.
    """

    base: BaseUri
    user_agent: str
    keys: Holder[Identity]
    carries_certificate: bool
    check: str | None = None
    backup: str | None = None

    @property
    def mchid(self) -> str:
        """The merchant's number."""
        return self.keys.current.mchid


class Policy(NamedTuple):
    """How long a call may take, and whether it is sent again.

    Attributes:
        timeout: Seconds, or an `httpx.Timeout`; None for the client's timeout.
        deadline: Seconds for all attempts together; None for the client's deadline.
        may_retry: Whether the call may be sent again at all.
        same_number: Whether the body carries a number of the merchant's own, so that the call may
            be sent twice.
    """

    timeout: httpx.Timeout | float | None = None
    deadline: float | None = None
    may_retry: bool = True
    same_number: bool = False


@dataclass(frozen=True, slots=True, repr=False)  # a repr must not show the body
class Call:
    """One request, checked and encoded, but neither signed nor sent.

    Attributes:
        method: In capitals.
        url: The whole address, encoded.
        path: The path as it is sent, without the prefix of a base address. Messages show it.
        headers: All headers but those that are added when the call is sent.
        body: The bytes to send; empty if there is no body.
        media: The upload that is sent in place of `body`, or None.
        sensitive: The values that are encrypted when the call is sent.
        v2: The fields of APIv2 and how they are signed; None for APIv3.
        signer: Signs in place of the client's signer, or None.
        verifier: Verifies in place of the client's verifier, or None.
        policy: How long the call may take, and whether it is sent again.
        on_primary: Whether the call goes to the client's own host, which may have a backup.
        is_address: Whether the caller passed a whole address in place of a path.
        has_constant_url: Whether there are no variables and no query, so that the next call of the
            operation has the same address.
        changes_nothing: Whether the call only reads: a GET, or a query of APIv2.
        names_key: Whether ``Wechatpay-Serial`` is sent, with the serial of the platform's key.
    """

    method: str
    url: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    media: Media | None
    sensitive: tuple[Sensitive, ...]
    v2: V2Fields | None
    signer: SignerLike | None
    verifier: VerifierLike | None
    policy: Policy
    on_primary: bool
    has_constant_url: bool
    changes_nothing: bool
    is_address: bool = False
    names_key: bool = True

    def __str__(self) -> str:
        return f"{self.method} {shorten(self.path)}"

    __repr__ = __str__


def is_above_zero(value: object) -> TypeGuard[float]:
    """Return whether a value is a finite number above 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return 0 < value < math.inf
