"""The folder of a served gateway: its identity and its state, from one start to the next.

    merchant.json, …     the files of the gateway's own merchant: see `merchant_files`
    pub_key.private.pem  the platform's private key
    merchants/<mchid>/   the files of each other merchant of a seed
    ca.pem …             the certificate authority of --tls: see `authority`
    server.json          the address while a gateway is running, and its token
    gateway.sqlite3      the state

What is there is used again. No folder is touched that a gateway hasn't made.
"""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

from ...catalog import samples
from ...crypto import pem
from ...encoding.text import json_object
from ...errors import UsageError
from ...people.language import Text
from ..seeding.own_values import OwnValues
from ..state.identity import Identity, new_public_key_id
from ..state.keys import new_key, new_secret, new_serial, private_pem
from ..store.sqlite import FileInUse, SqliteStore
from .authority import AUTHORITY_FILES, CA_FILE, Authority
from .merchant_files import CERTIFICATE, FILES, PLATFORM_KEY, MerchantFiles, write_file
from .private_files import check_file, check_folder, claim_folder, is_empty
from .tls import serve_with

_NO_GATEWAY = Text(
    "no gateway runs on the folder {}: start one with `chainpay gateway`, or say where it is with"
    " --state or --url",
    "文件夹 {} 没有正在运行的网关：先运行 `chainpay gateway`，或用 --state、--url 指明位置",
)

STATE = ".chainpay"
"""The folder of ``chainpay gateway``, unless another one is chosen."""

_LAST_PORT = re.compile(r"CHAINPAY_BASE_URI='?https?://.*:([0-9]{1,5})/")
_LIFETIME = timedelta(days=5 * 365)
_STATE = "gateway.sqlite3"
_MERCHANTS = "merchants"
_ADDRESS = "server.json"
_MARK = ".gitignore"
_IGNORE = b"# Keys and state of a chainpay gateway, for tests: none of it belongs into git.\n*\n"
_STATES = tuple(f"{_STATE}{suffix}" for suffix in ("", "-wal", "-shm", "-journal"))
_FILES = (*FILES, PLATFORM_KEY, _ADDRESS, *_STATES)


class Folder:
    """A gateway's folder. It is in use until `close`.

    Args:
        path: Where it is; it is made if it doesn't exist.
        fresh: Whether what a gateway has left there is removed first.
        own: Values that the folder takes if it has none.

    Attributes:
        path: The absolute path.
        identity: The merchant and the keys.
        store: The state.

    Raises:
        UsageError: The folder can't be written, isn't this user's alone, is in use by another
            gateway, has other values, or has a file that can't be read.
    """

    def __init__(self, path: Path, *, fresh: bool = False, own: OwnValues | None = None) -> None:
        self.path = path.absolute()
        self._files = MerchantFiles(self.path)
        self._tls: ssl.SSLContext | None = None
        try:
            self._claim()
            if fresh:
                self._remove()
            self._check()
            self.store = SqliteStore(self.path / _STATE)
            try:
                self.identity = self._load(own or OwnValues())
            except BaseException:
                self.store.close()
                raise
        except OSError as error:
            place = "" if error.filename in (None, str(self.path)) else f"{error.filename}: "
            raise UsageError(
                f"the folder {self.path} can't be used: {place}{error.strerror or error}; choose"
                " another one with --state"
            ) from None

    def close(self) -> None:
        """Close the state; another gateway may use the folder."""
        (self.path / _ADDRESS).unlink(missing_ok=True)
        self.store.close()

    def last_port(self) -> int | None:
        """Return the port of the last start; None if there was none."""
        try:
            match = _LAST_PORT.search((self.path / ".env").read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return int(match[1]) if match else None

    def serve_tls(self, host: str) -> ssl.SSLContext:
        """Return the context of a server that has a certificate of the folder's authority.

        Args:
            host: The name or the address at which it listens.

        Raises:
            UsageError: It is neither; or the folder's authority can't be used.
        """
        self._tls = serve_with(Authority(self.path, host).issue(), self.path / CERTIFICATE)
        return self._tls

    def write_address(self, base_uri: str, token: str | None, certificate: bytes) -> None:
        """Write what a client of the running gateway needs, and what `connect` needs.

        Args:
            base_uri: The address of the gateway.
            token: The token of its control API.
            certificate: The platform's newest certificate, as PEM; empty if there is none.
        """
        address = json.dumps({"url": base_uri, "token": token}).encode()
        write_file(self.path / _ADDRESS, address)
        self._files.write_environment(self.identity, base_uri, certificate, self.path / CA_FILE)

    def write_merchant(self, identity: Identity, base_uri: str, certificate: bytes) -> None:
        """Write the files of another merchant, for clients of the running gateway.

        Args:
            identity: The merchant, and the platform's keys.
            base_uri: The address of the gateway.
            certificate: The platform's newest certificate, as PEM; empty if there is none.

        Raises:
            UsageError: They can't be written.
        """
        files = MerchantFiles(self.path / _MERCHANTS / identity.mchid)
        try:
            for folder in (files.path.parent, files.path):
                folder.mkdir(mode=0o700, exist_ok=True)
                check_folder(folder)
            files.check()
            certified = identity.certificate or files.read_certificate()
            if certified is None or pem.serial(certified) != identity.serial:
                serial = int(identity.serial, 16)
                certified = certify_merchant(identity.merchant_key, identity.mchid, serial)
            files.write(identity, certified, renew=True)
            files.write_environment(identity, base_uri, certificate, self.path / CA_FILE)
            if self._tls is not None:
                self._tls.load_verify_locations(files.path / CERTIFICATE)
        except OSError as error:
            raise UsageError(
                f"the merchant {identity.mchid} is there, but the files in {files.path} can't be"
                f" written: {error.strerror or error}. They are written at the next start"
            ) from None

    # What is there, or is made

    def _claim(self) -> None:
        """Make the folder, unless a gateway has made it: others may hold a real merchant's keys."""
        claim_folder(self.path)
        mark = self.path / _MARK
        if is_empty(self.path):
            write_file(mark, _IGNORE)
        else:
            check_file(mark)
            if not mark.exists() or mark.read_bytes() != _IGNORE:
                raise UsageError(
                    f"{self.path} holds files that no gateway has made, perhaps a real merchant's:"
                    " nothing was written. Choose a new folder with --state"
                )

    def _check(self) -> None:
        """Check all files of a gateway: nobody else can have made them, and no symlink is there."""
        for name in (*_FILES, *AUTHORITY_FILES):
            check_file(self.path / name)
        for path in self._merchant_folders():
            check_folder(path)
            MerchantFiles(path).check()

    def _merchant_folders(self) -> Iterator[Path]:
        """Yield what is in the place of other merchants' folders."""
        folder = self.path / _MERCHANTS
        with suppress(FileNotFoundError):
            check_folder(folder)
            yield from [each for each in folder.iterdir() if each.name.isdecimal()]

    def _load(self, own: OwnValues) -> Identity:
        """Return the identity, and write the files that are missing."""
        values = self._files.read().join(own, self._refuse)
        mchid, key = values.mchid or samples.MCHID, values.key or new_key()
        certificate = values.cert or certify_merchant(key, mchid, new_serial())
        identity = Identity(
            key,
            values.platform_key or new_key(),
            mchid=mchid,
            serial=pem.serial(certificate),
            public_key_id=values.public_key_id or new_public_key_id(),
            apiv3_key=values.apiv3_key or new_secret(),
            secret=values.secret or new_secret(),
            appid=values.appid or samples.APPID,
            certificate=certificate,
        )
        if not (self.path / PLATFORM_KEY).exists():
            write_file(self.path / PLATFORM_KEY, private_pem(identity.public_key))
        self._files.write(identity, certificate, renew=False)
        return identity

    def _refuse(self, name: str, value: str) -> UsageError:
        """Return the error for a value that the folder has, and that is another one."""
        option = f"--{name.replace('_', '-')}"
        return UsageError(
            f"{option}: the folder {self.path} has another one{value and f', {value}'}. Nothing was"
            f" changed. Leave {option} out, choose a new folder with --state, or start anew with"
            " --fresh, which forgets all keys and orders"
        )

    def _remove(self) -> None:
        """Remove what a gateway has left, unless it is still running. No symlink is followed."""
        for path in (self.path / _MERCHANTS, *(self.path / name for name in _STATES)):
            if path.is_symlink():
                path.unlink()
        try:
            SqliteStore(self.path / _STATE).close()
        except FileInUse:
            raise
        except UsageError:
            pass  # a damaged file is removed too
        for name in _FILES:
            (self.path / name).unlink(missing_ok=True)
        for path in self._merchant_folders():
            if path.is_symlink():
                path.unlink()
            elif path.is_dir():
                MerchantFiles(path).remove()
                with suppress(OSError):  # somebody else's file is there
                    path.rmdir()


def find_address(path: Path) -> tuple[str, str | None]:
    """Return the address and the token of the gateway that runs on a folder.

    Raises:
        UsageError: None runs there, or the folder isn't this user's alone: others could have
            written the address.
    """
    known: dict[str, Any] = {}
    try:
        check_folder(path, follows=True, writes=False)
        for name in (_ADDRESS, CA_FILE):
            check_file(path / name, writes=False)
        known = json_object((path / _ADDRESS).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        pass
    except OSError as error:
        raise UsageError(f"the folder {path} can't be read: {error.strerror or error}") from None
    url, token = known.get("url"), known.get("token")
    if isinstance(url, str) and isinstance(token, str | None):
        return url, token
    raise UsageError(_NO_GATEWAY.format(path))


def certify_merchant(key: RSAPrivateKey, mchid: str, serial: int) -> x509.Certificate:
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
        .serial_number(serial)
        .not_valid_before(start)
        .not_valid_after(start + _LIFETIME)
        .sign(key, SHA256())
    )
