"""Who the gateway and its merchant are: their numbers, keys, certificates and secrets.

A gateway in a process makes a new identity. A served one keeps its own in a folder.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ...catalog import samples
from ...crypto import pem, rsa
from ...encoding.shown import shows_half_made
from ...signing.identity import PUBLIC_KEY_PREFIX
from .keys import new_key, new_secret, new_serial
from .merchants import Merchant


def new_public_key_id() -> str:
    """Return a new ``PUB_KEY_ID_…``."""
    return PUBLIC_KEY_PREFIX + "0119000000012026" + os.urandom(8).hex().upper()


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """A merchant of the gateway, and the platform's keys.

    Attributes:
        merchant_key: The merchant's private key (商户API私钥).
        public_key: The private half of the platform's public key (微信支付公钥).
        certified: The private key of the platform's first certificate; None for a new one.
        mchid: The merchant's number (商户号).
        serial: The serial of the merchant's certificate.
        public_key_id: The ``PUB_KEY_ID_…``.
        apiv3_key: The merchant's APIv3 key (APIv3密钥).
        secret: The merchant's secret of APIv2 (APIv2密钥).
        appid: The merchant's appid.
        certificate: The merchant's certificate (商户API证书); None if there is only its serial.
    """

    merchant_key: RSAPrivateKey = field(default_factory=new_key)
    public_key: RSAPrivateKey = field(default_factory=new_key)
    certified: RSAPrivateKey | None = None
    mchid: str = samples.MCHID
    serial: str = field(default_factory=lambda: f"{new_serial():X}")
    public_key_id: str = field(default_factory=new_public_key_id)
    apiv3_key: str = field(default_factory=new_secret)
    secret: str = field(default_factory=new_secret)
    appid: str = samples.APPID
    certificate: x509.Certificate | None = None

    def for_merchant(self, merchant: Merchant) -> Identity:
        """Return the identity of another merchant, with the same keys of the platform.

        Args:
            merchant: The merchant, whose private key is here.
        """
        key = rsa.load_private_key(merchant.private_key)
        text = merchant.certificate
        return replace(
            self,
            merchant_key=key,
            mchid=merchant.mchid,
            serial=merchant.serial_of(key.public_key()),
            apiv3_key=merchant.apiv3_key,
            secret=merchant.secret,
            appid=merchant.appids[0] if merchant.appids else self.appid,
            certificate=pem.certificate(text, "the certificate") if text else None,
        )

    @shows_half_made
    def __repr__(self) -> str:
        return f"Identity(mchid={self.mchid!r}, serial={self.serial!r})"
