"""The platform's certificates (平台证书) as they come: a list, each sealed with the APIv3 key.

* The first answer is verified with the certificates that it carries: whoever could seal them knows
  the APIv3 key. Nothing is trusted before both hold. Who has the platform's public key trusts no
  list but one that is signed with a known key.
* In a folder each has the name ``wechatpay_<serial>.pem``, as PHP's downloader writes it: by the
  serial that is in the certificate, once that is verified.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding

from ..crypto import aes_gcm, pem, rsa
from ..errors import DecryptionError, UsageError, VerificationError
from .keys import PUBLIC_KEY_PREFIX
from .signer import Verifier

__all__ = ["CertificateListVerifier", "decrypt_list", "read_folder", "write_folder"]

_PREFIX = "wechatpay_"


class CertificateListVerifier:
    """Verifies a list of certificates, with those that it carries or that are known already.

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
        """Return if the signature of the list is true; else raise.

        Raises:
            VerificationError: It isn't, or the list can't be opened.
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
    """Open the answer of ``v3/certificates``.

    Args:
        body: The answer's body.
        key: The APIv3 key.

    Returns:
        Serial → certificate; the serial is the certificate's own.

    Raises:
        DecryptionError: A certificate doesn't open with this key, or the answer is none of them.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012551764
    """
    try:
        sealed = [item["encrypt_certificate"] for item in json.loads(body)["data"]]
        parts = [(one["ciphertext"], one["nonce"], one.get("associated_data")) for one in sealed]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise DecryptionError("the answer is no list of sealed certificates") from None
    found = {}
    for ciphertext, nonce, associated in parts:
        text = aes_gcm.decrypt(ciphertext, key, nonce, associated or "")
        certificate = _loaded(text)
        found[pem.serial(certificate)] = certificate
    return found


def _loaded(text: bytes) -> x509.Certificate:
    try:
        certificate = pem.certificate(text, "a downloaded certificate")
        rsa.load_public_key(certificate, "a downloaded certificate")
    except UsageError as error:
        raise DecryptionError(f"the list holds something else: {error}") from None
    return certificate


def read_folder(folder: str | os.PathLike[str]) -> dict[str, Path]:
    """Return the certificates of a folder, by the serials that their names say."""
    return {
        path.stem.removeprefix(_PREFIX): path
        for path in sorted(Path(folder).glob(f"{_PREFIX}*.pem"))
    }


def write_folder(
    folder: str | os.PathLike[str], certificates: Mapping[str, x509.Certificate]
) -> dict[str, Path]:
    """Write verified certificates into a folder, which is made if it isn't there.

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
    """Write a file so that nobody ever reads half of it."""
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        part.write_bytes(content)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
