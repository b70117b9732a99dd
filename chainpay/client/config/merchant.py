"""The argument ``merchant=``: the merchant's certificate for TLS (商户API证书), and its key.

APIv2 requires it where money leaves.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
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
from ...encoding.secret import reveal, takes_secrets
from ...encoding.small_file import read_small
from ...encoding.text import to_utf8
from ...errors import UsageError
from ...transport.connections.tls import ClientCertificate

_EXPECTED = (
    "merchant= takes {'cert': 'apiclient_cert.pem', 'key': 'apiclient_key.pem'}, or the path of"
    " apiclient_cert.p12, or {'p12': path, 'passphrase': …}"
)


@takes_secrets
def load_client_certificate(merchant: object, mchid: str) -> ClientCertificate:
    """Load the merchant's certificate.

    Args:
        merchant: ``{'cert': …, 'key': …}``, each as `chainpay.crypto` takes it: PEM, a path …; or
            the path of a PKCS#12 file; or ``{'p12': path or bytes, 'passphrase': …}``.
        mchid: The passphrase of a PKCS#12 file without ``passphrase``: WeChat Pay's files have it.

    Raises:
        UsageError: It has another shape, can't be read, or the key doesn't belong to the
            certificate.

    Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """
    if merchant == "":
        raise UsageError(f"merchant= is empty; {_EXPECTED}")
    if isinstance(merchant, (str, os.PathLike)):
        merchant = {"p12": merchant}
    parts = dict(merchant) if isinstance(merchant, Mapping) else {}
    parts = {name: reveal(value) for name, value in parts.items()}
    key: PrivateKeyTypes
    if parts.keys() == {"cert", "key"}:
        for name in ("cert", "key"):
            if isinstance(parts[name], (list, tuple)):  # Guzzle's [path, passphrase]
                raise UsageError(
                    f"merchant= has a list as {name!r}, as Guzzle takes it; pass PEM or a path,"
                    " and a key without passphrase"
                )
        key = rsa.load_private_key(parts["key"], "the key of merchant=")
        certificate = pem.certificate(parts["cert"], "the certificate of merchant=")
    elif "p12" in parts and parts.keys() <= {"p12", "passphrase"}:
        secret = to_utf8(parts.get("passphrase", mchid), "the passphrase of merchant=")
        key, certificate = _load_pkcs12(parts["p12"], secret)
    else:
        known = ", ".join(repr(name) for name in parts if name in ("cert", "key", "passphrase"))
        raise UsageError(_EXPECTED + (f"; this has only {known}" if known else ""))
    if certificate.public_key() != key.public_key():
        raise UsageError("the key of merchant= does not belong to its certificate")
    return ClientCertificate(
        certificate.public_bytes(Encoding.PEM)
        + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )


def _load_pkcs12(source: object, secret: bytes) -> tuple[PrivateKeyTypes, x509.Certificate]:
    try:
        content = source if isinstance(source, bytes) else _read_file(cast("str", source))
        key, certificate, _ = pkcs12.load_key_and_certificates(content, secret)
    except (OSError, TypeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "wrong passphrase, or no PKCS#12"
    else:
        if key is None or certificate is None:
            raise UsageError("the PKCS#12 of merchant= lacks a key or a certificate")
        return key, certificate
    # Raised outside of except: the error above may hold the file's content.
    path = os.fsdecode(source) if isinstance(source, (str, os.PathLike)) else ""
    name = pem.shown_path(path).replace(" ", ": ", 1)
    raise UsageError(f"the PKCS#12 of merchant= can't be opened ({reason}){name}")


def _read_file(path: str | os.PathLike[str]) -> bytes:
    bare = path.strip("\"' \n") if isinstance(path, str) else path
    return read_small(os.path.expanduser(bare))
