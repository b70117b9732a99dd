"""The platform's keys: certificates (平台证书) and the public key (微信支付公钥).

The newest certificate signs by default; without certificates the public key does. A request can
name another listed key. That key then decrypts the request and signs the answer. A certificate
that `PlatformKeyring.rotate` has replaced stays listed until `PlatformKeyring.retire`.
"""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import NamedTuple, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from ...crypto import aes_gcm, pem
from ...errors import UsageError
from ...signing.signer import Signer
from ...signing.v3 import SCHEME, join_lines, new_nonce

_ALPHABET = string.ascii_letters + string.digits
_LIFETIME = timedelta(days=5 * 365)
#: Returns the signature headers of a body. The second argument is the serial of the key that the
#: request names.
Sign: TypeAlias = Callable[[bytes, str], dict[str, str]]


def new_serial() -> int:
    """Return a serial as certificates have them: positive, below 2^159, of 40 digits in hex.

    Its first digit is not 0, because a few clients write a serial without leading zeros.
    """
    return 2**156 + secrets.randbelow(2**159 - 2**156)


def new_key() -> RSAPrivateKey:
    """Return a new key of 2048 bits."""
    return generate_private_key(public_exponent=65537, key_size=2048)


def private_pem(key: RSAPrivateKey | EllipticCurvePrivateKey) -> bytes:
    """Return a private key as PEM (PKCS#8)."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def new_secret() -> str:
    """Return a new APIv3 key, or a new secret of APIv2: 32 letters and digits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(32))


class PlatformKey(NamedTuple):
    """A private key of the platform, with its certificate and the certificate's serial."""

    serial: str
    key: RSAPrivateKey
    certificate: x509.Certificate


class PlatformKeyring:
    """The platform's keys; safe for threads.

    Readers take no lock: the dicts are replaced as a whole, never changed.

    Args:
        clock: Returns the time in seconds since 1970.
        public_key_id: The ``PUB_KEY_ID_…``.
        public: Its private half.
        certified: The certificates with their keys, the newest last; none for a platform without
            certificates.
        by_public_key: Whether the public key signs by default, in place of the newest certificate.

    Attributes:
        public_key_id: The ``PUB_KEY_ID_…``.
        keys: The private keys by serial or ``PUB_KEY_ID_…``.
        certificates: The listed certificates by serial. The newest is the last.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        public_key_id: str,
        public: RSAPrivateKey,
        certified: Iterable[PlatformKey],
        by_public_key: bool = False,
    ) -> None:
        self._clock = clock
        self._lock = Lock()
        self._by_public_key = by_public_key
        self.public_key_id = public_key_id
        self.keys = {public_key_id: public}
        self.certificates: dict[str, x509.Certificate] = {}
        for each in certified:
            self.add(each)

    @property
    def listed(self) -> list[PlatformKey]:
        """The listed certificates with their keys, the newest last."""
        keys = self.keys
        return [PlatformKey(name, keys[name], each) for name, each in self.certificates.items()]

    @property
    def current(self) -> str:
        """The serial or ``PUB_KEY_ID_…`` of the key that signs by default."""
        return self.public_key_id if self._by_public_key else self.newest or self.public_key_id

    @property
    def newest(self) -> str:
        """The serial of the newest certificate; empty if there is none."""
        return next(reversed(self.certificates), "")

    def rotate(self, key: RSAPrivateKey) -> str:
        """List a new certificate for a key. It signs by default from now on.

        Returns:
            The serial of the new certificate.

        Raises:
            UsageError: The platform has no certificates.
        """
        return self.add(self.certify_next(key))

    def certify_next(self, key: RSAPrivateKey) -> PlatformKey:
        """Return the next certificate, for a key. It is not listed yet.

        Raises:
            UsageError: The platform has no certificates.
        """
        if not self.certificates:
            raise UsageError("with certificates=False, the platform has none to rotate")
        # It expires at least a second later than the newest one: a client encrypts with the
        # certificate that expires last.
        newest = self.certificates[self.newest].not_valid_after_utc - _LIFETIME
        return certify(key, max(datetime.now(UTC), newest + timedelta(seconds=1)))

    def forge(self, kind: str, key: RSAPrivateKey) -> PlatformKey:
        """Return the key that signs for a fault: rotated, expired or unknown.

        Args:
            kind: ``rotated-key``, ``expired-key`` or ``unknown-key``.
            key: The private key.

        Raises:
            UsageError: The platform has no certificates to rotate.
        """
        if kind == "rotated-key":
            return self.certify_next(key)
        age = 2 * _LIFETIME if kind == "expired-key" else timedelta(days=1)
        return certify(key, datetime.now(UTC) - age)

    def retire(self, serial: str) -> None:
        """Forget a certificate.

        Raises:
            UsageError: The certificate is not listed, or is the newest.
        """
        with self._lock:
            if serial not in self.certificates or serial == self.newest:
                raise UsageError(
                    f"{serial!r} is not a listed certificate that another one has replaced"
                )
            self.certificates = {
                name: value for name, value in self.certificates.items() if name != serial
            }
            self.keys = {name: value for name, value in self.keys.items() if name != serial}

    def add(self, key: PlatformKey) -> str:
        """List a certificate. It signs by default from now on. Adding it again changes nothing.

        Returns:
            The serial of the certificate.
        """
        with self._lock:
            self.certificates = {**self.certificates, key.serial: key.certificate}
            self.keys = {**self.keys, key.serial: key.key}
        return key.serial

    def sign(
        self,
        content: bytes,
        serial: str,
        *,
        forged: PlatformKey | None = None,
        clock_offset: float = 0,
    ) -> dict[str, str]:
        """Return the signature headers of an answer or a callback.

        Args:
            content: The body.
            serial: The key that the request names. If it is unknown, the default key signs.
            forged: Signs in place of a listed key.
            clock_offset: How many seconds the timestamp is wrong.
        """
        keys = self.keys
        serial = serial if serial in keys else self.current
        serial, key = forged[:2] if forged else (serial, keys[serial])
        timestamp, nonce = str(int(self._clock() + clock_offset)), new_nonce()
        signer = Signer("platform", serial, key)
        return {
            "Wechatpay-Timestamp": timestamp,
            "Wechatpay-Nonce": nonce,
            "Wechatpay-Serial": serial,
            "Wechatpay-Signature": signer.sign(join_lines(timestamp, nonce, content)),
            "Wechatpay-Signature-Type": SCHEME,
        }


def encrypt_resource(content: bytes, key: str, associated_data: str) -> dict[str, str]:
    """Return a content encrypted with AES-256-GCM, in the fields that the platform has for it."""
    nonce = new_nonce()[:12]
    return {
        "algorithm": "AEAD_AES_256_GCM",
        "nonce": nonce,
        "associated_data": associated_data,
        "ciphertext": aes_gcm.encrypt(content, key, nonce, associated_data),
    }


def certify(key: RSAPrivateKey, start: datetime) -> PlatformKey:
    """Return a key of the platform, with a self-signed certificate that is valid from a time."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "chainpay emulated platform")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(new_serial())
        .not_valid_before(start)
        .not_valid_after(start + _LIFETIME)
        .sign(key, SHA256())
    )
    return PlatformKey(pem.serial(certificate), key, certificate)
