"""What the doctor knows of a configuration: its raw values, and what the checks learnt of them.

The values are raw because a client of them may be refused. Each check adds what it has read, so a
later one can compare it; what is still None could not be read. Secrets stay hidden: see `Secret`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

import httpx
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ...concurrency.runtime import Runtime
from ...encoding.secret import Secret, reveal
from ...errors import APIError
from ...people.language import Text
from ...request.base_uri import BaseUri
from ...signing.identity import PUBLIC_KEY_PREFIX
from ..core import Core
from .reading.exchange import Exchange

SECONDS = 5.0
"""How long a single step of the network may take."""

BASE_URI = "https://api.mch.weixin.qq.com/"


class PlatformKey(NamedTuple):
    """A key of the platform, which could be read.

    Attributes:
        serial: Its serial or ``PUB_KEY_ID_…`` in the platform's spelling.
        key: The key.
        expires: When the certificate ends that it came in; None for a public key.
    """

    serial: str
    key: RSAPublicKey
    expires: datetime | None

    @property
    def is_public_key(self) -> bool:
        """Whether it is the platform's public key (微信支付公钥)."""
        return self.serial.startswith(PUBLIC_KEY_PREFIX)


class Answer(NamedTuple):
    """What the platform answered to a call.

    Attributes:
        response: The answer.
        refusal: What the platform refused it with; None for 2xx.
        signed: The message that the call has signed, if the platform refuses its signature.
        serial: The key that has signed the answer, by its header; empty if it is not signed.
        message: The message that it has signed.
        signature: Its signature.
        sent_at: The local time of sending, in seconds since 1970.
    """

    response: httpx.Response
    refusal: APIError | None
    signed: bytes
    serial: str
    message: bytes
    signature: str
    sent_at: float


@dataclass(repr=False)  # it holds keys
class Facts:
    """What is known.

    Attributes:
        values: The raw values, by the names of a client's arguments; secrets are hidden.
        names: How the user names a value, such as ``CHAINPAY_SERIAL``; else its argument.
        notify_url: The address for callbacks; empty if none was named.
        is_offline: Whether nothing is sent.
        probes: Whether a forged callback is sent to `notify_url`.
        runtime: Where the doctor waits.
        core: The core of the client that is examined; None if the values are of none.
        clock: Returns the time in seconds since 1970.
        merchant_public_key: The public half of the merchant's key.
        key: The merchant's key, to sign with.
        caller: What sends the doctor's calls.
        certificates: The answer to ``GET v3/certificates``.
        has_failed: Whether a check has failed.
        is_unreachable: Whether there is no way to the host: nothing is sent to it.
        absent: What was not configured, and need not be: nothing is tested of it.
        downloaded: The platform's certificates in that answer.
    """

    values: Mapping[str, Any]
    names: Mapping[str, str]
    runtime: Runtime
    notify_url: str = ""
    is_offline: bool = False
    probes: bool = False
    core: Core | None = None
    clock: Callable[[], float] = time.time

    mchid: str | None = None
    serial: str | None = None
    key: RSAPrivateKey | None = None
    merchant_public_key: RSAPublicKey | None = None
    certificate: x509.Certificate | None = None
    platform_keys: dict[str, PlatformKey] | None = None
    apiv3_key: AESGCM | None = None
    secret: Secret | None = None
    base: BaseUri | None = None
    caller: Core | None = None
    certificates: Answer | None = None
    has_failed: bool = False
    is_unreachable: bool = False
    absent: set[str] = field(default_factory=set)
    downloaded: dict[str, PlatformKey] = field(default_factory=dict)

    @property
    def configuration(self) -> Facts:
        """Itself: what is known of a record has a configuration, too."""
        return self

    @property
    def answer(self) -> Answer:
        """The answer to ``GET v3/certificates``, for a step that needs it."""
        assert self.certificates is not None
        return self.certificates

    def has(self, name: str) -> bool:
        """Return whether a value was configured."""
        return self.values.get(name) is not None

    def concerns(self, fact: str) -> bool:
        """Return whether a fact was configured: what was not, needs no test."""
        sources = _SOURCES.get(fact, ((),))
        is_configured = any(all(map(self.has, names)) for names in sources)
        return is_configured and fact not in self.absent

    @property
    def can_fetch(self) -> bool:
        """Whether a client would download the platform's certificates."""
        signs = not self.is_v2_alone and not self.has("brand_id")
        return signs and self.apiv3_key is not None

    def value(self, name: str) -> Any:
        """Return a raw value, revealed; None if there is none."""
        return reveal(self.values.get(name))

    def name(self, argument: str) -> str:
        """Return how the user names a value."""
        return self.names.get(argument, f"{argument}=")

    @property
    def apiv3_text(self) -> str | bytes | None:
        """The APIv3 key as it was configured; None if a client has loaded it."""
        value = self.value("apiv3_key")
        return value if isinstance(value, str | bytes) else None

    @property
    def is_v2_alone(self) -> bool:
        """Whether only the key of APIv2 was configured."""
        signs = any(self.has(name) for name in ("serial", "private_key", "signer"))
        return self.has("secret") and not signs


@dataclass(repr=False)
class RecordFacts:
    """What is known of a request or a callback that somebody has kept.

    Attributes:
        configuration: What is known of the configuration.
        exchange: The record.
        has_failed: Whether a check of the record has failed.
    """

    configuration: Facts
    exchange: Exchange
    has_failed: bool = False


#: What a check may need → why it can't be made without it.
NEEDED = {
    "mchid": Text("the merchant's number can't be read", "商户号有误"),
    "serial": Text("the serial can't be read", "商户 API 证书序列号有误"),
    "merchant_public_key": Text("the private key can't be read", "商户 API 私钥未能读取"),
    "certificate": Text("the merchant's certificate can't be read", "商户 API 证书未能读取"),
    "platform_keys": Text("the platform's keys can't be read", "微信支付公钥或平台证书未能读取"),
    "base": Text("the address of the platform can't be used", "微信支付的地址有误"),
    "certificates": Text("the platform has not answered", "未取得微信支付的应答"),
}

#: What a check may need → the arguments of which it comes: all of one of these.
_SOURCES = {
    "mchid": (("mchid",),),
    "serial": (("serial",),),
    "merchant_public_key": (("private_key",), ("signer",)),
    "platform_keys": (("certs",), ("certs_dir",), ("apiv3_key",), ("verifier",)),
    "certificates": (("mchid", "serial", "private_key"), ("signer",)),
}
