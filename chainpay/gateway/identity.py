"""Who the gateway and its merchant are: their numbers, keys, certificates and secrets.

A gateway in a process makes a new identity. A served one keeps its own in a folder.
"""

from __future__ import annotations

import os
import secrets
import string
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ..catalog import samples
from ..encoding.shown import shows_half_made
from ..signing.identity import PUBLIC_KEY_PREFIX
from .state.keys import PlatformKey, certify, new_key, new_serial

_ALPHABET = string.ascii_letters + string.digits


def new_secret() -> str:
    """Return a new APIv3 key, or a new secret of APIv2: 32 letters and digits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(32))


def _new_public_key_id() -> str:
    return PUBLIC_KEY_PREFIX + "0119000000012026" + os.urandom(8).hex().upper()


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """The merchant that every gateway has, and the platform's keys.

    Attributes:
        merchant_key: The merchant's private key (商户API私钥).
        public_key: The private half of the platform's public key (微信支付公钥).
        platform_keys: The platform's certificates with their keys, the newest last; none for a
            platform without certificates.
        mchid: The merchant's number (商户号).
        serial: The serial of the merchant's certificate.
        public_key_id: The ``PUB_KEY_ID_…``.
        apiv3_key: The merchant's APIv3 key (APIv3密钥).
        secret: The merchant's secret of APIv2 (APIv2密钥).
    """

    merchant_key: RSAPrivateKey
    public_key: RSAPrivateKey
    platform_keys: Sequence[PlatformKey]
    mchid: str = samples.MCHID
    serial: str = field(default_factory=lambda: f"{new_serial():X}")
    public_key_id: str = field(default_factory=_new_public_key_id)
    apiv3_key: str = field(default_factory=new_secret)
    secret: str = field(default_factory=new_secret)

    @classmethod
    def new(
        cls,
        keys: tuple[RSAPrivateKey, RSAPrivateKey, RSAPrivateKey] | None = None,
        certificates: bool = True,
    ) -> Identity:
        """Return a new identity.

        Args:
            keys: The private keys of the merchant, of the platform's certificate and of the
                platform's public key; by default new keys.
            certificates: Whether the platform has certificates.
        """
        merchant, certified, public = keys or (new_key(), new_key(), new_key())
        start = datetime.now(UTC) - timedelta(days=1)
        return cls(merchant, public, [certify(certified, start)] if certificates else [])

    @shows_half_made
    def __repr__(self) -> str:
        return f"Identity(mchid={self.mchid!r}, serial={self.serial!r})"
