"""The merchant's certificate for TLS (商户API证书): APIv2 requires it where money leaves.

Python's `ssl` reads certificates from files only. So a certificate is written to a temporary file
that only this user can read, loaded, and deleted at once.
"""

from __future__ import annotations

import os
import ssl
import tempfile
from collections.abc import Mapping
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
from ...encoding.secret import Secret, reveal, takes_secrets
from ...encoding.text import to_utf8
from ...errors import UsageError

_EXPECTED = (
    "merchant= takes {'cert': 'apiclient_cert.pem', 'key': 'apiclient_key.pem'}, or the path of"
    " apiclient_cert.p12, or {'p12': path, 'passphrase': …}"
)


class ClientCertificate:
    """The merchant's certificate and its key.

    Args:
        content: Both, as PEM.
    """

    __slots__ = ("__weakref__", "_content")

    def __init__(self, content: bytes) -> None:
        self._content = Secret(content)

    def load_into(self, context: ssl.SSLContext) -> None:
        """Load the certificate into an SSL context, which then shows it to servers that ask."""
        descriptor, path = tempfile.mkstemp(prefix="chainpay-")  # only this user can read it
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(to_utf8(self._content, "the certificate"))
            context.load_cert_chain(path)
        finally:
            os.unlink(path)


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
    return Path(path.strip("\"' \n") if isinstance(path, str) else path).expanduser().read_bytes()


def copy_context(context: ssl.SSLContext) -> ssl.SSLContext:
    """Return a new SSL context with the settings of another one.

    The merchant's certificate is loaded into the copy: the other context may serve other hosts too.

    Raises:
        UsageError: The context has settings that can't be read.
    """
    authorities, known = context.get_ca_certs(binary_form=True), context.cert_store_stats()
    is_complete = len(authorities) == known["x509"] and not known["crl"]
    has_authorities = authorities or context.verify_mode is ssl.CERT_NONE
    if type(context) is not ssl.SSLContext or not (is_complete and has_authorities):
        raise UsageError(
            "verify= has an SSLContext that can't be copied for the certificate of merchant=; load"
            " the certificate into it, verify.load_cert_chain(…), and leave out merchant=; or make"
            " it with ssl.create_default_context(cafile=…)"
        )
    copy = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    copy.check_hostname = context.check_hostname
    copy.verify_mode = context.verify_mode
    copy.verify_flags = context.verify_flags
    copy.options = context.options
    copy.minimum_version = context.minimum_version
    copy.maximum_version = context.maximum_version
    copy.set_ciphers(":".join(cipher["name"] for cipher in context.get_ciphers()))
    if authorities:
        copy.load_verify_locations(cadata=b"".join(authorities))
    return copy


def make_context(verify: ssl.SSLContext | bool) -> ssl.SSLContext:
    """STUB"""
    import httpx

    return httpx.create_ssl_context(verify)
