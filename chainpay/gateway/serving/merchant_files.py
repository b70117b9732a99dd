"""The files of a merchant, as the merchant platform (商户平台) hands them out.

    merchant.json        the numbers: mchid, appid, serials, PUB_KEY_ID
    apiclient_key.pem    the merchant's private key
    apiclient_cert.pem   its certificate; apiclient_cert.p12 has both, and mchid as its password
    pub_key.pem          the platform's public key
    platform_cert.pem    the platform's newest certificate
    apiv3_key, secret    the merchant's APIv3 key, and the secret of APIv2
    env, .env, env.ps1   the environment of a client: for sh, for dotenv, for PowerShell

Only this user can read them.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PublicFormat,
    pkcs12,
)

from ...crypto import pem, rsa
from ...encoding.secret import hides_locals
from ...encoding.text import json_object
from ...errors import UsageError
from ..seeding.own_values import SECRETS, OwnValues, check_pair, parse_certificate, parse_own_values
from ..state.identity import Identity
from ..state.keys import private_pem
from .private_files import check_file

FILES = (
    "merchant.json",
    "apiclient_key.pem",
    "apiclient_cert.pem",
    "apiclient_cert.p12",
    "pub_key.pem",
    "platform_cert.pem",
    "apiv3_key",
    "secret",
    "env",
    ".env",
    "env.ps1",
)
"""The names of the files."""

CERTIFICATE = "apiclient_cert.pem"
"""The name of the file with the merchant's certificate."""

_NUMBERS = ("mchid", "appid", "public_key_id")
_POWERSHELL_QUOTE = re.compile("['\u2018\u2019\u201a\u201b]")  # each of them ends a text in '…'

PLATFORM_KEY = "pub_key.private.pem"
"""The private half of ``pub_key.pem``. Only the gateway's own folder has it."""


class MerchantFiles:
    """The files of one merchant.

    Args:
        path: Their folder.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def check(self) -> None:
        """Check that the files that are there are plain files, and this user's alone.

        Raises:
            UsageError: One isn't.
        """
        for name in FILES:
            check_file(self.path / name)

    @hides_locals
    def read(self) -> OwnValues:
        """Return what the files hold; a file that isn't there is no value.

        Raises:
            UsageError: A file is damaged, a value is wrong, or the certificate isn't that of the
                key.
            OSError: A file can't be read.
        """
        numbers = self._read_numbers()
        texts = {name: numbers.get(name, "") for name in _NUMBERS}
        texts |= {name: self._read_text(name) for name in SECRETS}
        values = parse_own_values(texts, self._describe)
        key = self._read_key("apiclient_key.pem")
        path = self.path / CERTIFICATE
        certificate = parse_certificate(path, str(path)) if path.exists() else None
        check_pair(key, certificate, str(path), "apiclient_key.pem beside it")
        platform_key = self._read_key(PLATFORM_KEY)
        return replace(values, key=key, cert=certificate, platform_key=platform_key)

    def write(self, identity: Identity, certificate: x509.Certificate, *, renew: bool) -> None:
        """Write an identity.

        Args:
            identity: The identity.
            certificate: The merchant's certificate.
            renew: Whether files that hold something else are replaced. If not, only those that
                are missing are written.

        Raises:
            OSError: A file can't be written.
        """
        self._write_numbers(identity)
        key, spki = identity.merchant_key, PublicFormat.SubjectPublicKeyInfo
        public_key = identity.public_key.public_key().public_bytes(Encoding.PEM, spki)
        contents = {
            "apiclient_key.pem": private_pem(key),
            "pub_key.pem": public_key,
            "apiv3_key": identity.apiv3_key.encode(),
            "secret": identity.secret.encode(),
        }
        for name, content in contents.items():
            if not self._has(name, content if renew else None):
                write_file(self.path / name, content)
        content = certificate.public_bytes(Encoding.PEM)
        is_there = self._has(CERTIFICATE, content if renew else None)
        if not is_there or not self._has("apiclient_cert.p12"):
            password = BestAvailableEncryption(identity.mchid.encode())
            bag = pkcs12.serialize_key_and_certificates(b"", key, certificate, None, password)
            write_file(self.path / "apiclient_cert.p12", bag)
        if not is_there:
            write_file(self.path / CERTIFICATE, content)

    def write_environment(
        self, identity: Identity, base_uri: str, certificate: bytes, ca: Path
    ) -> dict[str, str]:
        """Write what a client of the running gateway needs.

        Args:
            identity: The merchant.
            base_uri: The address of the gateway.
            certificate: The platform's newest certificate, as PEM; empty if there is none.
            ca: The file with the certificate of the gateway's authority, which https needs.

        Returns:
            The variables of `Client.from_env`.

        Raises:
            OSError: A file can't be written.
        """
        variables = {
            "CHAINPAY_MCHID": identity.mchid,
            "CHAINPAY_SERIAL": identity.serial,
            "CHAINPAY_PRIVATE_KEY": str(self.path / "apiclient_key.pem"),
            "CHAINPAY_PLATFORM_KEYS": f"{identity.public_key_id}={self.path / 'pub_key.pem'}",
            "CHAINPAY_APIV3_KEY": identity.apiv3_key,
            "CHAINPAY_SECRET": identity.secret,
            "CHAINPAY_BASE_URI": base_uri,
            "CHAINPAY_CA_FILE": str(ca) if base_uri.startswith("https") else "",
            "CHAINPAY_CERTS_DIR": "",  # a real merchant's folder holds other certificates
        }
        lines = [f"{name}={shlex.quote(value)}\n" for name, value in variables.items()]
        # Requests to this machine don't go through a proxy of the terminal's environment.
        proxy = ['NO_PROXY="127.0.0.1,$NO_PROXY"\n', 'no_proxy="$NO_PROXY"\n']
        quoted = {
            name: _POWERSHELL_QUOTE.sub(r"\g<0>\g<0>", value) for name, value in variables.items()
        }
        shell = [f"$env:{name} = '{value}'\n" for name, value in quoted.items()]
        if certificate:
            write_file(self.path / "platform_cert.pem", certificate)
        else:
            (self.path / "platform_cert.pem").unlink(missing_ok=True)
        write_file(self.path / "env", "".join([*lines, *proxy]).encode())
        write_file(self.path / ".env", "".join(lines).encode())
        write_file(self.path / "env.ps1", "".join(shell).encode("utf-8-sig"))
        return variables

    def read_certificate(self) -> x509.Certificate | None:
        """Return the certificate; None if there is none that can be read."""
        with suppress(UsageError):
            return pem.certificate(self.path / CERTIFICATE, "the certificate")
        return None

    def remove(self) -> None:
        """Remove the files."""
        for name in FILES:
            (self.path / name).unlink(missing_ok=True)

    def _has(self, name: str, content: bytes | None = None) -> bool:
        """Return whether there is a file, with this content if any."""
        path = self.path / name
        return path.exists() and content in (None, path.read_bytes())

    def _read_numbers(self) -> dict[str, str]:
        path = self.path / "merchant.json"
        if not path.exists():
            return {}
        numbers = json_object(path.read_bytes())
        if not numbers or not all(isinstance(each, str) for each in numbers.values()):
            raise UsageError(f"{path} is no JSON object of texts: mend it, or remove it")
        return {name: str(value) for name, value in numbers.items()}

    def _write_numbers(self, identity: Identity) -> None:
        numbers = {
            "mchid": identity.mchid,
            "appid": identity.appid,
            "serial": identity.serial,
            "public_key_id": identity.public_key_id,
        }
        write_file(self.path / "merchant.json", json.dumps(numbers, indent=2).encode() + b"\n")

    def _read_key(self, name: str) -> RSAPrivateKey | None:
        path = self.path / name
        return rsa.load_private_key(path, str(path)) if path.exists() else None

    def _read_text(self, name: str) -> str:
        path = self.path / name
        if not path.exists():
            return ""
        text = path.read_bytes().decode(errors="replace").strip()
        if not text or "\ufffd" in text:
            raise UsageError(f"{path} is empty, or no UTF-8: mend it, or remove it")
        return text

    def _describe(self, name: str) -> str:
        """Return what an error calls a value."""
        return str(self.path / name) if name in SECRETS else f"{name} in {self.path}/merchant.json"


def write_file(path: Path, content: bytes) -> None:
    """Write a file that only this user can read, wholly or not at all.

    Raises:
        OSError: It can't be written.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
