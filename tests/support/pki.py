"""An authority, and certificates that it has signed."""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    pkcs12,
)

import chainpay
from chainpay.crypto import pem
from tests.support.keys import new_serial

MCHID = "1900000001"
SECRET = "exposed_your_key_here_have_risks"


class Pki(NamedTuple):
    """An authority, and what it has certified."""

    authority: x509.Certificate
    server: x509.Certificate
    server_key: RSAPrivateKey
    merchant: x509.Certificate
    key: RSAPrivateKey


def new_pki(keys: Any) -> Pki:
    """Return an authority that has certified a server on 127.0.0.1, and a merchant."""
    root, server, merchant = keys
    signs = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
    return Pki(
        certified(root, "authority", root, x509.BasicConstraints(True, None), signs),
        certified(server, "server", root, named("127.0.0.1")),
        server,
        certified(merchant, "merchant", root),
        merchant,
    )


def named(address: str) -> x509.SubjectAlternativeName:
    """Return what makes a certificate that of an IP address."""
    return x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))])


def certified(
    key: RSAPrivateKey,
    name: str,
    issuer: RSAPrivateKey,
    *extensions: x509.ExtensionType,
    days_ago: int = 0,
) -> x509.Certificate:
    """Return a certificate as strict verifiers want it, valid for the day before and after."""
    now = datetime.now(UTC) - timedelta(days=days_ago)
    issuer_id = x509.SubjectKeyIdentifier.from_public_key(issuer.public_key())
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "authority")]))
        .public_key(key.public_key())
        .serial_number(new_serial())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer_id), False
        )
    )
    for extension in extensions:
        builder = builder.add_extension(extension, isinstance(extension, x509.BasicConstraints))
    return builder.sign(issuer, SHA256())


def as_pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.PEM)


def as_p12(pki: Pki, passphrase: str = MCHID) -> bytes:
    lock = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"x", pki.key, pki.merchant, None, lock)


def a_client(pki: Pki, address: str, **others: Any) -> chainpay.Client:
    arguments: dict[str, Any] = {
        "mchid": MCHID,
        "serial": pem.serial(pki.merchant),
        "private_key": pki.key,
        "certs": {"PUB_KEY_ID_1": pki.server_key.public_key()},
        "secret": SECRET,
        "base_uri": address,
    }
    return chainpay.Client(**{**arguments, **others})
