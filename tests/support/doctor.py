"""A merchant of an emulated platform, with the files that the merchant platform hands out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PublicFormat,
    pkcs12,
)

from chainpay.client.doctor.check import Report
from chainpay.client.doctor.doctor import examine_values
from chainpay.concurrency.runtime import SYNC, run_sync
from chainpay.gateway import Gateway
from tests.support.keys import private_pem


def merchant_certificate(
    key: RSAPrivateKey, serial: str, number: str, days: int = 400, began: int = -400
) -> x509.Certificate:
    """Return a certificate as a merchant has it: its name is the merchant's number."""
    now = datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, number)])
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(int(serial, 16))
        .not_valid_before(now + timedelta(days=began))
        .not_valid_after(now + timedelta(days=days))
        .sign(key, SHA256())
    )


class Shop:
    """A merchant, its folder, and a configuration that is right.

    Attributes:
        gateway: The platform.
        folder: The files.
        values: The arguments of a client; a test spoils them.
    """

    def __init__(self, gateway: Gateway, folder: Path, *, by_certificate: bool = False) -> None:
        self.gateway, self.folder = gateway, folder
        credentials = gateway.credentials()
        self.key: RSAPrivateKey = credentials["private_key"]
        self.platform_key = credentials["certs"][gateway.public_key_id]
        self.mchid, self.serial = credentials["mchid"], credentials["serial"]
        self.write("apiclient_key.pem", private_pem(self.key))
        self.certify()
        certs: dict[str, Any] = {gateway.public_key_id: str(self.public_key_file())}
        if by_certificate:
            path = self.write("platform_cert.pem", gateway.certificate)
            certs = {gateway.certificate_serial: str(path)}
        self.values: dict[str, Any] = {
            "mchid": self.mchid,
            "serial": self.serial,
            "private_key": self.path("apiclient_key.pem"),
            "certs": certs,
            "apiv3_key": credentials["apiv3_key"],
            "secret": credentials["secret"],
            "transport": gateway,
            "clock": credentials["clock"],
        }
        self.options: dict[str, Any] = {}

    @property
    def public_key_id(self) -> str:
        """The id of the platform's public key."""
        return self.gateway.public_key_id

    def public_key_file(self) -> Path:
        """Write ``pub_key.pem``."""
        spki = PublicFormat.SubjectPublicKeyInfo
        return self.write("pub_key.pem", self.platform_key.public_bytes(Encoding.PEM, spki))

    def path(self, name: str) -> str:
        """Return the path of a file."""
        return str(self.folder / name)

    def write(self, name: str, content: bytes | str) -> Path:
        """Write a file that its owner alone may read, and return its path."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        path.chmod(0o600)
        return path

    def certify(self, key: RSAPrivateKey | None = None, **changes: Any) -> x509.Certificate:
        """Write ``apiclient_cert.pem`` and ``apiclient_cert.p12``."""
        arguments = {"serial": self.serial, "number": self.mchid, **changes}
        made = merchant_certificate(key or self.key, **arguments)
        self.write("apiclient_cert.pem", made.public_bytes(Encoding.PEM))
        lock = BestAvailableEncryption(self.mchid.encode())
        bag = pkcs12.serialize_key_and_certificates(b"", key or self.key, made, None, lock)
        self.write("apiclient_cert.p12", bag)
        return made

    def examine(self, **options: Any) -> Report:
        """Return what the doctor says of the configuration."""
        wanted = {**self.options, **options}
        return run_sync(examine_values(self.values, SYNC, **wanted))
