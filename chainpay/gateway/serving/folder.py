"""The folder of a served gateway: its identity and its state, from one start to the next.

    merchant.json        the numbers: mchid, appid, serials, PUB_KEY_ID
    apiclient_key.pem    the merchant's private key
    apiclient_cert.pem   its certificate; apiclient_cert.p12 has both, and mchid as its password
    pub_key.pem          the platform's public key; pub_key.private.pem is its private half
    platform_cert.pem    the platform's newest certificate
    apiv3_key, secret    the merchant's APIv3 key, and the secret of APIv2
    env, .env, env.ps1   the environment of a client: for sh, for dotenv, for PowerShell
    ca.pem …             the certificate authority of --tls: see `authority`
    server.json          the address while a gateway is running, and its token
    gateway.sqlite3      the state

What is there is used again. No folder is touched that a gateway hasn't made.
"""

from __future__ import annotations

import json
import os
import shlex
import ssl
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    pkcs12,
)

from ...catalog import samples
from ...crypto import pem, rsa
from ...encoding.text import json_object
from ...errors import UsageError
from ..identity import Identity, new_public_key_id
from ..state.keys import new_key, new_secret, new_serial
from ..store.sqlite import FileInUse, SqliteStore
from .authority import CA_FILE, Authority
from .tls import serve_with

_LIFETIME = timedelta(days=5 * 365)
_STATE = "gateway.sqlite3"
_IGNORE = "# Keys and state of a chainpay gateway, for tests: none of it belongs into git.\n*\n"
_FILES = (
    "merchant.json",
    "apiclient_key.pem",
    "apiclient_cert.pem",
    "apiclient_cert.p12",
    "pub_key.pem",
    "pub_key.private.pem",
    "platform_cert.pem",
    "apiv3_key",
    "secret",
    "env",
    ".env",
    "env.ps1",
    "server.json",
    *(f"{_STATE}{suffix}" for suffix in ("", "-wal", "-shm")),
)


class Folder:
    """A gateway's folder. It is in use until `close`.

    Args:
        path: Where it is; it is made if it doesn't exist.
        fresh: Whether what a gateway has left there is removed first.
        mchid: The merchant's number, if the folder has none.
        appid: The merchant's appid, if the folder has none.

    Attributes:
        path: The absolute path.
        identity: The merchant and the keys.
        appid: The merchant's appid.
        store: The state.

    Raises:
        UsageError: The folder can't be written, is in use by another gateway, or has a file that
            can't be read.
    """

    def __init__(
        self,
        path: Path,
        *,
        fresh: bool = False,
        mchid: str = samples.MCHID,
        appid: str = samples.APPID,
    ) -> None:
        self.path = path.absolute()
        try:
            self._claim()
            if fresh:
                self._remove()
            self.store = SqliteStore(self.path / _STATE)
            try:
                self.identity, self.appid = self._read(mchid, appid)
            except BaseException:
                self.store.close()
                raise
        except OSError as error:
            raise UsageError(
                f"the folder {self.path} can't be used: {error.strerror or error}; choose another"
                " one with --state"
            ) from None

    def close(self) -> None:
        """Close the state; another gateway may use the folder."""
        (self.path / "server.json").unlink(missing_ok=True)
        self.store.close()

    def serve_tls(self, host: str) -> ssl.SSLContext:
        """Return the context of a server that has a certificate of the folder's authority.

        Args:
            host: The name or the address at which it listens.

        Raises:
            UsageError: It is neither; or the folder's authority can't be used.
        """
        certificate = Authority(self.path, self._write).issue(host)
        return serve_with(certificate, self.path / "apiclient_cert.pem")

    def write_address(self, base_uri: str, token: str | None, certificate: bytes) -> None:
        """Write what a client of the running gateway needs, and what `connect` needs.

        Args:
            base_uri: The address of the gateway.
            token: The token of its control API.
            certificate: The platform's newest certificate, as PEM; empty if there is none.
        """
        self._write("server.json", json.dumps({"url": base_uri, "token": token}).encode())
        identity = self.identity
        variables = {
            "CHAINPAY_MCHID": identity.mchid,
            "CHAINPAY_SERIAL": identity.serial,
            "CHAINPAY_PRIVATE_KEY": str(self.path / "apiclient_key.pem"),
            "CHAINPAY_PLATFORM_KEYS": f"{identity.public_key_id}={self.path / 'pub_key.pem'}",
            "CHAINPAY_APIV3_KEY": identity.apiv3_key,
            "CHAINPAY_SECRET": identity.secret,
            "CHAINPAY_BASE_URI": base_uri,
            "CHAINPAY_CA_FILE": str(self.path / CA_FILE) if base_uri.startswith("https") else "",
            "CHAINPAY_CERTS_DIR": "",  # a real merchant's folder holds other certificates
        }
        lines = [f"{name}={shlex.quote(value)}\n" for name, value in variables.items()]
        # Requests to this machine don't go through a proxy of the terminal's environment.
        proxy = ['NO_PROXY="127.0.0.1,$NO_PROXY"\n', 'no_proxy="$NO_PROXY"\n']
        quoted = {name: value.replace("'", "''") for name, value in variables.items()}
        shell = [f"$env:{name} = '{value}'\n" for name, value in quoted.items()]
        self._write("platform_cert.pem", certificate)
        self._write("env", "".join([*lines, *proxy]).encode())
        self._write(".env", "".join(lines).encode())
        self._write("env.ps1", "".join(shell).encode("utf-8-sig"))

    # What is there, or is made

    def _claim(self) -> None:
        """Make the folder, unless a gateway has made it: others may hold a real merchant's keys."""
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        mark = self.path / ".gitignore"
        if any(self.path.iterdir()):
            if not mark.exists() or mark.read_text("utf-8") != _IGNORE:
                raise UsageError(
                    f"{self.path} holds files that no gateway has made, perhaps a real merchant's:"
                    " nothing was written. Choose a new folder with --state"
                )
        else:
            self._write(mark.name, _IGNORE.encode())

    def _read(self, mchid: str, appid: str) -> tuple[Identity, str]:
        known = self._numbers()
        mchid, appid = known.get("mchid", mchid), known.get("appid", appid)
        merchant_key = self._key("apiclient_key.pem")
        public_key = self._key("pub_key.private.pem")
        certificate = self._certificate(merchant_key, mchid)
        identity = Identity(
            merchant_key,
            public_key,
            mchid=mchid,
            serial=pem.serial(certificate),
            public_key_id=known.get("public_key_id") or new_public_key_id(),
            apiv3_key=self._text("apiv3_key", new_secret),
            secret=self._text("secret", new_secret),
        )
        self._write_numbers(identity, appid)
        return identity, appid

    def _numbers(self) -> dict[str, str]:
        path = self.path / "merchant.json"
        if not path.exists():
            return {}
        numbers = json_object(path.read_bytes())
        if not numbers or not all(isinstance(each, str) for each in numbers.values()):
            raise UsageError(f"{path} is no JSON object of texts: mend it, or remove it")
        return {name: str(value) for name, value in numbers.items()}

    def _write_numbers(self, identity: Identity, appid: str) -> None:
        numbers = {
            "mchid": identity.mchid,
            "appid": appid,
            "serial": identity.serial,
            "public_key_id": identity.public_key_id,
        }
        self._write("merchant.json", json.dumps(numbers, indent=2).encode() + b"\n")

    def _key(self, name: str) -> RSAPrivateKey:
        path = self.path / name
        if path.exists():
            return rsa.load_private_key(path, str(path))
        key = new_key()
        self._write(name, private_pem(key))
        if name.startswith("pub_key"):
            spki = PublicFormat.SubjectPublicKeyInfo
            self._write("pub_key.pem", key.public_key().public_bytes(Encoding.PEM, spki))
        return key

    def _certificate(self, key: RSAPrivateKey, mchid: str) -> x509.Certificate:
        path = self.path / "apiclient_cert.pem"
        if path.exists():
            certificate = pem.certificate(path, str(path))
            if certificate.public_key() != key.public_key():
                raise UsageError(f"{path} isn't the certificate of apiclient_key.pem beside it")
            return certificate
        certificate = _certify_merchant(key, mchid)
        self._write("apiclient_cert.pem", certificate.public_bytes(Encoding.PEM))
        password = BestAvailableEncryption(mchid.encode())
        self._write(
            "apiclient_cert.p12",
            pkcs12.serialize_key_and_certificates(b"", key, certificate, None, password),
        )
        return certificate

    def _text(self, name: str, make: Callable[[], str]) -> str:
        path = self.path / name
        if not path.exists():
            self._write(name, make().encode())
        return path.read_text("utf-8").strip()

    def _write(self, name: str, content: bytes) -> None:
        """Write a file that only this user can read, wholly or not at all."""
        handle, temporary = tempfile.mkstemp(dir=self.path, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.replace(temporary, self.path / name)
        except BaseException:
            with suppress(OSError):
                os.unlink(temporary)
            raise

    def _remove(self) -> None:
        """Remove what a gateway has left, unless it is still running."""
        with suppress(UsageError):  # a damaged file is removed too
            try:
                SqliteStore(self.path / _STATE).close()
            except FileInUse:
                raise OSError(f"{self.path / _STATE} is in use by another gateway") from None
        for name in _FILES:
            (self.path / name).unlink(missing_ok=True)


def find_address(path: Path) -> tuple[str, str | None]:
    """Return the address and the token of the gateway that runs on a folder.

    Raises:
        UsageError: None runs there.
    """
    try:
        known = json.loads((path / "server.json").read_bytes())
        return known["url"], known["token"]
    except (OSError, ValueError, KeyError, TypeError):
        raise UsageError(
            f"no gateway runs on the folder {path}: start one with `chainpay gateway`, or say where"
            " it is with --state or --url"
        ) from None


def private_pem(key: RSAPrivateKey) -> bytes:
    """Return a private key as PEM (PKCS#8)."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _certify_merchant(key: RSAPrivateKey, mchid: str) -> x509.Certificate:
    """Return a certificate as WeChat Pay issues them, signed by the merchant itself."""
    name = x509.Name(
        [
            x509.NameAttribute(x509.NameOID.COMMON_NAME, mchid),
            x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "chainpay emulated merchant"),
        ]
    )
    start = datetime.now(UTC) - timedelta(days=1)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(new_serial())
        .not_valid_before(start)
        .not_valid_after(start + _LIFETIME)
        .sign(key, SHA256())
    )
