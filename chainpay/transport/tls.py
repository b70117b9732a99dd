"""The merchant's certificate for TLS (商户API证书), which APIv2 asks for where money leaves.

Python's `ssl` reads certificates from files only: what is given otherwise is written to a temporary
one, for this user alone and for that moment.
"""

from __future__ import annotations

import os
import ssl
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

from ..crypto import pem, rsa
from ..encoding.text import to_utf8
from ..errors import UsageError

__all__ = ["client_certificate_loader"]

_TAKES = (
    "merchant= takes {'cert': 'apiclient_cert.pem', 'key': 'apiclient_key.pem'}, or the path of"
    " apiclient_cert.p12, or {'p12': path, 'passphrase': …}"
)


def client_certificate_loader(merchant: Any, mchid: str) -> Callable[[ssl.SSLContext], None]:
    """Return what loads the merchant's certificate into an SSL context.

    Args:
        merchant: ``{'cert': …, 'key': …}``, each as `chainpay.crypto` takes it: PEM, a path …; or
            the path of a PKCS#12 file; or ``{'p12': path or bytes, 'passphrase': …}``.
        mchid: The passphrase of a PKCS#12 file, unless it is said: WeChat Pay's have that one.

    Raises:
        UsageError: It is none of these, can't be read, or key and certificate are of two pairs.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """
    if isinstance(merchant, (str, os.PathLike)):
        merchant = {"p12": merchant}
    given = dict(merchant) if isinstance(merchant, Mapping) else {}
    key: Any
    if given.keys() == {"cert", "key"}:
        key = rsa.load_private_key(given["key"], "the key of merchant=")
        certificate = pem.certificate(given["cert"], "the certificate of merchant=")
    elif "p12" in given and given.keys() <= {"p12", "passphrase"}:
        secret = to_utf8(given.get("passphrase", mchid), "the passphrase of merchant=")
        key, certificate = _opened(given["p12"], secret)
    else:
        raise UsageError(_TAKES)
    if certificate.public_key() != key.public_key():
        raise UsageError("the key of merchant= is not the one of its certificate")
    text = certificate.public_bytes(Encoding.PEM) + key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    return lambda context: _load(context, text)


def _opened(source: Any, secret: bytes) -> tuple[Any, x509.Certificate]:
    try:
        content = source if isinstance(source, bytes) else Path(source).read_bytes()
        key, certificate, _ = pkcs12.load_key_and_certificates(content, secret)
    except (OSError, TypeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "wrong passphrase, or no PKCS#12"
    else:
        if key is None or certificate is None:
            raise UsageError("the PKCS#12 of merchant= lacks a key or a certificate")
        return key, certificate
    # Raised out here, for the error above may hold what was given.
    raise UsageError(f"the PKCS#12 of merchant= can't be opened ({reason})")


def _load(context: ssl.SSLContext, text: bytes) -> None:
    descriptor, path = tempfile.mkstemp(prefix="chainpay-")  # readable for this user alone
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text)
        context.load_cert_chain(path)
    finally:
        os.unlink(path)
