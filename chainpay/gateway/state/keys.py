"""Who the platform is: its certificates (平台证书) and its public key (微信支付公钥).

The newest certificate, or for a public-key merchant the public key, signs for whoever names no key.
Any other that is listed signs, and opens, for who names it. A rotated certificate stays until it is
retired. All that is asked without a lock is replaced as a whole, never changed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Any, NamedTuple, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from ...crypto import aes_gcm, pem
from ...errors import UsageError
from ...signing.keys import PUBLIC_KEY_PREFIX
from ...signing.message import join_lines, new_nonce
from ...signing.signer import Signer
from ..errors import Refusal
from .merchants import Call
from .times import rfc3339

__all__ = ["Identity", "Pen", "Sign", "new_key", "sealed"]

_LIFE = timedelta(days=5 * 365)
#: Returns the signature headers of a body, signed by the key that is named.
Sign: TypeAlias = Callable[[bytes, str], dict[str, str]]

_NONE_LISTED = "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。"


def new_key() -> RSAPrivateKey:
    """Return a fresh key of 2048 bits."""
    return generate_private_key(public_exponent=65537, key_size=2048)


class Pen(NamedTuple):
    """A key of the platform's, its certificate, and the serial of that."""

    serial: str
    key: RSAPrivateKey
    certificate: x509.Certificate


class Identity:
    """The platform's keys; safe for threads.

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
        self._lock = Lock()
        self.public_key_id = PUBLIC_KEY_PREFIX + "0119000000012026" + os.urandom(8).hex().upper()
        self.keys = {self.public_key_id: public}
        self.certificates: dict[str, x509.Certificate] = {}
        if certified is not None:
            self.enlist(_pen(certified, datetime.now(UTC) - timedelta(days=1)))

    @property
    def current(self) -> str:
        """The serial of the key that signs for whoever names none: the last one of `keys`."""
        return next(reversed(self.keys))

    def rotate(self, key: RSAPrivateKey) -> str:
        """List a new certificate of a key, which signs from now on; return its serial.

        Raises:
            UsageError: This platform has no certificates.
        """
        return self.enlist(self.next(key))

    def next(self, key: RSAPrivateKey) -> Pen:
        """Return the next certificate, of a key; it isn't listed yet.

        Raises:
            UsageError: This platform has no certificates.
        """
        if not self.certificates:
            raise UsageError("a platform of certificates=False has none to rotate")
        # Its life is longer by a second at least, for who seals takes the one that expires last.
        newest = self.certificates[self.current].not_valid_after_utc - _LIFE
        return _pen(key, max(datetime.now(UTC), newest + timedelta(seconds=1)))

    def forge(self, kind: str, key: RSAPrivateKey) -> Pen:
        """Return what signs for a fault: ``rotated-key``, ``expired-key`` or ``unknown-key``.

        Raises:
            UsageError: This platform has no certificates to rotate.
        """
        if kind == "rotated-key":
            return self.next(key)
        age = 2 * _LIFE if kind == "expired-key" else timedelta(days=1)
        return _pen(key, datetime.now(UTC) - age)

    def retire(self, serial: str) -> None:
        """Forget a certificate.

        Raises:
            UsageError: It is not listed, or is the one that signs.
        """
        with self._lock:
            if serial not in self.certificates or serial == self.current:
                raise UsageError(
                    f"{serial!r} is not a listed certificate that another one has replaced"
                )
            self.certificates = {
                name: value for name, value in self.certificates.items() if name != serial
            }
            self.keys = {name: value for name, value in self.keys.items() if name != serial}

    def enlist(self, pen: Pen) -> str:
        """List a certificate, which signs from now on; once more changes nothing.

        Returns:
            Its serial.
        """
        with self._lock:
            self.certificates = {**self.certificates, pen.serial: pen.certificate}
            self.keys = {**self.keys, pen.serial: pen.key}
        return pen.serial

    def headers(
        self, content: bytes, serial: str, *, pen: Pen | None = None, off: float = 0
    ) -> dict[str, str]:
        """Return the signature headers of an answer or a callback.

        Args:
            content: Its body.
            serial: The key that was asked for; if it is nobody's, the current one signs.
            pen: Signs instead.
            off: By how many seconds the clock is wrong.
        """
        keys = self.keys
        serial = serial if serial in keys else next(reversed(keys))
        serial, key = pen[:2] if pen else (serial, keys[serial])
        timestamp, nonce = str(int(self._clock() + off)), new_nonce()
        signer = Signer("platform", serial, key)
        return {
            "Wechatpay-Timestamp": timestamp,
            "Wechatpay-Nonce": nonce,
            "Wechatpay-Serial": serial,
            "Wechatpay-Signature": signer.sign(join_lines(timestamp, nonce, content)),
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
    nonce = new_nonce()[:12]
    return {
        "algorithm": "AEAD_AES_256_GCM",
        "nonce": nonce,
        "associated_data": associated_data,
        "ciphertext": aes_gcm.encrypt(content, key, nonce, associated_data),
    }


def _pen(key: RSAPrivateKey, start: datetime) -> Pen:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "chainpay emulated platform")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + _LIFE)
        .sign(key, SHA256())
    )
    return Pen(pem.serial(certificate), key, certificate)
