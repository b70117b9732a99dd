"""Who the platform is: its certificates (平台证书) and its public key (微信支付公钥).

The newest certificate, or for a public-key merchant the public key, signs for whoever names no key.
Any other that is listed signs, and opens, for who names it. A rotated certificate stays until it is
retired. All that is asked without a lock is replaced as a whole, never changed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from .. import formatter
from ..crypto import aes_gcm, pem
from ..errors import UsageError
from ..keys import PUBLIC_KEY_PREFIX
from ..signing import Signer
from .merchants import Call
from .moments import rfc3339
from .refusal import Refusal

__all__ = ["Identity", "new_key", "sealed"]

_LIFE = timedelta(days=5 * 365)
_NONE_LISTED = "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。"


def new_key() -> RSAPrivateKey:
    """Return a fresh key of 2048 bits."""
    return generate_private_key(public_exponent=65537, key_size=2048)


class Identity:
    """The platform's keys.

    Args:
        clock: Returns the time in seconds since 1970.
        public: The key behind the ``PUB_KEY_ID_…``.
        certified: The key of the first certificate; None for a platform without certificates.

    Attributes:
        public_key_id: The ``PUB_KEY_ID_…``.
        keys: The private keys by serial or ``PUB_KEY_ID_…``; the newest certificate's is the last.
        certificates: The listed certificates by serial, the newest last.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        public: RSAPrivateKey,
        certified: RSAPrivateKey | None,
    ) -> None:
        self._clock = clock
        self.public_key_id = PUBLIC_KEY_PREFIX + "0119000000012026" + os.urandom(8).hex().upper()
        self.keys = {self.public_key_id: public}
        self.certificates: dict[str, x509.Certificate] = {}
        if certified is not None:
            self._list(certified, datetime.now(UTC) - timedelta(days=1))

    @property
    def current(self) -> str:
        """The serial of the key that signs for whoever names none: the last one of `keys`."""
        return next(reversed(self.keys))

    def rotate(self, key: RSAPrivateKey) -> str:
        """List a new certificate of a key, which signs from now on; return its serial.

        Raises:
            UsageError: This platform has no certificates.
        """
        if not self.certificates:
            raise UsageError("a platform of certificates=False has none to rotate")
        # Its life is longer by a second at least, for who seals takes the one that expires last.
        newest = self.certificates[self.current].not_valid_after_utc - _LIFE
        return self._list(key, max(datetime.now(UTC), newest + timedelta(seconds=1)))

    def retire(self, serial: str) -> None:
        """Forget a certificate.

        Raises:
            UsageError: It is not listed, or is the one that signs.
        """
        if serial not in self.certificates or serial == self.current:
            raise UsageError(
                f"{serial!r} is not a listed certificate that another one has replaced"
            )
        self.certificates = {
            name: value for name, value in self.certificates.items() if name != serial
        }
        self.keys = {name: value for name, value in self.keys.items() if name != serial}

    def _list(self, key: RSAPrivateKey, start: datetime) -> str:
        certificate = _certificate(key, start)
        serial = pem.serial(certificate)
        self.certificates = {**self.certificates, serial: certificate}
        self.keys = {**self.keys, serial: key}
        return serial

    def headers(self, content: bytes, serial: str) -> dict[str, str]:
        """Return the signature headers of an answer or a callback.

        Args:
            content: Its body.
            serial: The key that was asked for; if it is nobody's, the current one signs.
        """
        keys = self.keys
        serial = serial if serial in keys else next(reversed(keys))
        timestamp, nonce = str(int(self._clock())), formatter.nonce()
        signer = Signer("platform", serial, keys[serial])
        return {
            "Wechatpay-Timestamp": timestamp,
            "Wechatpay-Nonce": nonce,
            "Wechatpay-Serial": serial,
            "Wechatpay-Signature": signer.sign(formatter.message(timestamp, nonce, content)),
        }

    def listed(self, call: Call, given: dict[str, Any]) -> dict[str, Any]:
        """Answer with the certificates, sealed with the merchant's APIv3 key."""
        if not self.certificates:
            raise Refusal(404, "RESOURCE_NOT_EXISTS", _NONE_LISTED)
        if given.get("algorithm_type") == "SM2":
            return {"data": []}  # of its algorithm there is none
        return {
            "data": [
                {
                    "serial_no": serial,
                    "effective_time": rfc3339(certificate.not_valid_before_utc.timestamp()),
                    "expire_time": rfc3339(certificate.not_valid_after_utc.timestamp()),
                    "encrypt_certificate": sealed(
                        certificate.public_bytes(Encoding.PEM),
                        call.merchant.apiv3_key,
                        "certificate",
                    ),
                }
                for serial, certificate in self.certificates.items()
            ]
        }


def sealed(content: bytes, key: str, associated_data: str) -> dict[str, str]:
    """Return what a content is sealed in: AES-256-GCM, in the platform's fields."""
    nonce = formatter.nonce()[:12]
    return {
        "algorithm": "AEAD_AES_256_GCM",
        "nonce": nonce,
        "associated_data": associated_data,
        "ciphertext": aes_gcm.encrypt(content, key, nonce, associated_data),
    }


def _certificate(key: RSAPrivateKey, start: datetime) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "chainpay emulated platform")])
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + _LIFE)
        .sign(key, SHA256())
    )
