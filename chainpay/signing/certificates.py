"""The platform's certificates (平台证书): the downloaded list, and the folder that keeps them.

* The list holds each certificate encrypted with the APIv3 key. Its signature is verified with the
  certificates that it carries: whoever could encrypt them knows the APIv3 key. Nothing is trusted
  before both hold. If the client has the platform's public key, only a list that is signed with a
  known key is trusted.
* In the folder a file is named ``wechatpay_<serial>.pem``, as PHP's downloader does. The serial is
  the certificate's own, written after the verification. Nothing in the folder proves that: whoever
  may write there makes a certificate trusted. So others than this user and root should not, neither
  there nor in the folders above. If they may, there is a warning; and beside the platform's public
  key the folder is not used, because the client works without it.
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
from ..errors import DecryptionError, UsageError, VerificationError, warn
from .identity import PUBLIC_KEY_PREFIX
from .signer import Verifier
from .writers import find_openings

_PREFIX = "wechatpay_"
_OTHER_KEY = (
    "a certificate can't be decrypted: it was encrypted with another APIv3 key, so check apiv3_key="
    " (APIv3密钥: 商户平台 > 账户中心 > API安全); or it was changed"
)


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
        try:
            text = aes_gcm.decrypt(ciphertext, key, nonce, associated or "")
        except DecryptionError:
            raise DecryptionError(_OTHER_KEY) from None
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


def read_folder(
    folder: str | os.PathLike[str], *, has_public_key: bool = False
) -> dict[str, x509.Certificate]:
    """Return the certificates of a folder by their serials.

    A file counts only if it holds a certificate, and has the serial of this certificate in its
    name. So nothing else becomes a trusted key by lying there.

    Args:
        folder: The folder.
        has_public_key: Whether the client has the platform's public key too. Then nothing is taken
            if others may change a file of the folder.

    Warns:
        UserWarning: A file doesn't count; or others than this user and root may change it, by its
            own rights or by those of a folder or link that leads to it.
    """
    certificates: dict[str, x509.Certificate] = {}
    files = sorted(Path(os.path.expanduser(folder)).glob(f"{_PREFIX}*.pem"))
    openings = {each.path: each for path in files for each in find_openings(path)}
    effect = "and so make certificates trusted"
    if has_public_key:
        effect = "so certs_dir= is not used beside the platform's public key (PUB_KEY_ID_…)"
    for each in openings.values():
        warn(f"{each.who} may write {str(each.path)!r}, {effect}: {each.remedy}")
    if openings and has_public_key:
        return {}
    for path in files:
        if not os.path.isfile(path):  # a pipe would be read for ever
            warn(f"{path.name!r} in certs_dir= is no file that can be reached; it is not used")
            continue
        try:
            certificate = pem.certificate(path, f"{path.name!r} in certs_dir=")
        except UsageError as error:
            warn(f"{error}; it is not used")
            continue
        serial = pem.serial(certificate)
        if path.stem.removeprefix(_PREFIX) == serial:
            certificates[serial] = certificate
        else:
            warn(
                f"{path.name!r} in certs_dir= holds the certificate {serial}, and is not used: its"
                f" name must be {_PREFIX}{serial}.pem"
            )
    return certificates


def write_folder(
    folder: str | os.PathLike[str], certificates: Mapping[str, x509.Certificate]
) -> dict[str, Path]:
    """Write verified certificates into a folder; the folder is made if it is missing.

    Returns:
        Serial → file.

    Raises:
        OSError: It can't be written.
    """
    place = Path(os.path.expanduser(folder))
    _make_folder(place)
    written: dict[str, Path] = {}
    for serial, certificate in certificates.items():
        path = place / f"{_PREFIX}{serial}.pem"
        _replace(path, certificate.public_bytes(Encoding.PEM))
        written[serial] = path
    return written


def _make_folder(folder: Path) -> None:
    """Make a folder and those above it, into which no other user may write."""
    if not folder.is_dir():
        _make_folder(folder.parent)
        folder.mkdir(mode=0o755, exist_ok=True)


def _replace(path: Path, content: bytes) -> None:
    """Write a file under a temporary name, and rename it: no reader sees half of it."""
    part = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644), "wb") as file:
            file.write(content)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
