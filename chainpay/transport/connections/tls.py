"""The merchant's certificate for TLS (商户API证书): APIv2 requires it where money leaves.

Python's `ssl` reads certificates from files only. So a certificate is written to a temporary file
that only this user can read, loaded, and deleted at once.
"""

from __future__ import annotations

import os
import ssl
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

from ...crypto import pem, rsa
from ...encoding.text import to_utf8
from ...errors import UsageError

_EXPECTED = (
    "merchant= takes {'cert': 'apiclient_cert.pem', 'key': 'apiclient_key.pem'}, or the path of"
    " apiclient_cert.p12, or {'p12': path, 'passphrase': …}"
)


def client_certificate_loader(merchant: object, mchid: str) -> Callable[[ssl.SSLContext], None]:
    """Return a function that loads the merchant's certificate into an SSL context.

    Args:
        merchant: ``{'cert': …, 'key': …}``, each as `chainpay.crypto` takes it: PEM, a path …; or
            the path of a PKCS#12 file; or ``{'p12': path or bytes, 'passphrase': …}``.
        mchid: The passphrase of a PKCS#12 file without ``passphrase``: WeChat Pay's files have it.

    Raises:
        UsageError: It has another shape, can't be read, or the key doesn't belong to the
            certificate.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """
    if isinstance(merchant, (str, os.PathLike)):
        merchant = {"p12": merchant}
    parts = dict(merchant) if isinstance(merchant, Mapping) else {}
    key: PrivateKeyTypes
    if parts.keys() == {"cert", "key"}:
        key = rsa.load_private_key(parts["key"], "the key of merchant=")
        certificate = pem.certificate(parts["cert"], "the certificate of merchant=")
    elif "p12" in parts and parts.keys() <= {"p12", "passphrase"}:
        secret = to_utf8(parts.get("passphrase", mchid), "the passphrase of merchant=")
        key, certificate = _load_pkcs12(parts["p12"], secret)
    else:
        raise UsageError(_EXPECTED)
    if certificate.public_key() != key.public_key():
        raise UsageError("the key of merchant= does not belong to its certificate")
    text = certificate.public_bytes(Encoding.PEM) + key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    return lambda context: _load_into(context, text)


def _load_pkcs12(source: object, secret: bytes) -> tuple[PrivateKeyTypes, x509.Certificate]:
    try:
        content = source if isinstance(source, bytes) else Path(cast("str", source)).read_bytes()
        key, certificate, _ = pkcs12.load_key_and_certificates(content, secret)
    except (OSError, TypeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "wrong passphrase, or no PKCS#12"
    else:
        if key is None or certificate is None:
            raise UsageError("the PKCS#12 of merchant= lacks a key or a certificate")
        return key, certificate
    # Raised outside of except: the error above may hold the file's content.
    raise UsageError(f"the PKCS#12 of merchant= can't be opened ({reason})")


def _load_into(context: ssl.SSLContext, text: bytes) -> None:
    descriptor, path = tempfile.mkstemp(prefix="chainpay-")  # only this user can read it
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text)
        context.load_cert_chain(path)
    finally:
        os.unlink(path)
