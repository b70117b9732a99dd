"""The platform's certificates (平台证书): the downloaded list, and the folder that keeps them.

* The list holds each certificate encrypted with the APIv3 key. Its signature is verified with the
  certificates that it carries: whoever could encrypt them knows the APIv3 key. Nothing is trusted
  before both hold. If the client has the platform's public key, only a list that is signed with a
  known key is trusted.
* In the folder a file is named ``wechatpay_<serial>.pem``, as PHP's downloader does. The serial is
  the certificate's own, written after the verification.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding

from ..crypto import aes_gcm, pem, rsa
from ..encoding.text import parse_json
from ..errors import DecryptionError, UsageError, VerificationError
from .identity import PUBLIC_KEY_PREFIX
from .signer import Verifier

_PREFIX = "wechatpay_"


class CertificateListVerifier:
    """Verifies a list of certificates with those that it carries, or with known keys.

    Args:
        known: Serial → key.
        key: The APIv3 key.

    Attributes:
        certificates: Serial → certificate, once the list is verified.
    """

    def __init__(self, known: Mapping[str, RSAPublicKey], key: AESGCM) -> None:
        self._known = known
        self._key = key
        self.certificates: dict[str, x509.Certificate] = {}

    def verify(self, serial: str, message: bytes, signature: str) -> None:
        """Return if the signature of the list holds; else raise.

        Raises:
            VerificationError: It does not hold, or the list can't be decrypted.
        """
        body = message.split(b"\n", 2)[2].removesuffix(b"\n")
        try:
            carried = decrypt_list(body, self._key)
        except DecryptionError as error:
            raise VerificationError(str(error)) from None
        keys = {each: rsa.load_public_key(one) for each, one in carried.items()}
        pinned = any(each.startswith(PUBLIC_KEY_PREFIX) for each in self._known)
        trusted = self._known if pinned else {**keys, **self._known}
        Verifier(trusted).verify(serial, message, signature)
        self.certificates = carried


def decrypt_list(body: bytes, key: AESGCM) -> dict[str, x509.Certificate]:
    """Decrypt the answer of ``v3/certificates``.

    Args:
        body: The answer's body.
        key: The APIv3 key.

    Returns:
        Serial → certificate; the serial is the certificate's own.

    Raises:
        DecryptionError: A certificate can't be decrypted with this key, or the answer is no list of
            certificates.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012551764
    """
    try:
        encrypted = [item["encrypt_certificate"] for item in parse_json(body)["data"]]
        parts = [
            (each["ciphertext"], each["nonce"], each.get("associated_data")) for each in encrypted
        ]
    except (ValueError, KeyError, TypeError, AttributeError):
        raise DecryptionError("the answer is no list of encrypted certificates") from None
    certificates = {}
    for ciphertext, nonce, associated in parts:
        text = aes_gcm.decrypt(ciphertext, key, nonce, associated or "")
        certificate = _load_certificate(text)
        certificates[pem.serial(certificate)] = certificate
    return certificates


def _load_certificate(text: bytes) -> x509.Certificate:
    try:
        certificate = pem.certificate(text, "a downloaded certificate")
        rsa.load_public_key(certificate, "a downloaded certificate")
    except UsageError as error:
        raise DecryptionError(f"the list holds something else: {error}") from None
    return certificate


def read_folder(folder: str | os.PathLike[str]) -> dict[str, Path]:
    """Return the certificates of a folder: serial, as in the file's name → file."""
    return {
        path.stem.removeprefix(_PREFIX): path
        for path in sorted(Path(folder).glob(f"{_PREFIX}*.pem"))
    }


def write_folder(
    folder: str | os.PathLike[str], certificates: Mapping[str, x509.Certificate]
) -> dict[str, Path]:
    """Write verified certificates into a folder; the folder is made if it is missing.

    Returns:
        Serial → file.

    Raises:
        OSError: It can't be written.
    """
    Path(folder).mkdir(parents=True, exist_ok=True)
    written: dict[str, Path] = {}
    for serial, certificate in certificates.items():
        path = Path(folder) / f"{_PREFIX}{serial}.pem"
        _replace(path, certificate.public_bytes(Encoding.PEM))
        written[serial] = path
    return written


def _replace(path: Path, content: bytes) -> None:
    """Write a file under a temporary name, and rename it: no reader sees half of it."""
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        part.write_bytes(content)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
