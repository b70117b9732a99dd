"""The arguments of a client, checked before the first payment.

The error for each mistake says what to do. No error repeats a key.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .._version import __version__
from ..crypto import aes_gcm, rsa
from ..encoding.text import to_utf8
from ..errors import UsageError
from ..request.base_uri import BaseUri, backup_origin
from ..request.call import ClientSettings
from ..request.options import check_seconds
from ..signing.certificates import read_folder
from ..signing.keys import PlatformKeys
from ..signing.signer import (
    TOKEN,
    UNSIGNED,
    Signer,
    SignerLike,
    Verifier,
    VerifierLike,
    check_signer,
    check_verifier,
)
from ..transport.connections.tls import client_certificate_loader
from ..transport.driver import DriverSettings
from ..transport.hosts import Hosts
from ..transport.instrumentation import Emitter
from ..transport.retry import Retry

if TYPE_CHECKING:
    import ssl

    from ..transport.connections.clients import AsyncTransport, TransportSettings
    from ..transport.instrumentation import Hook

Merchant: TypeAlias = str | os.PathLike[str] | Mapping[str, Any]
"""The merchant's certificate: see `transport.tls.client_certificate_loader`."""


@dataclass(frozen=True, repr=False)
class Credentials:
    """A client's keys, and how it makes timestamps and nonces.

    Attributes:
        signer: Signs with the merchant's key.
        keys: The platform's keys.
        verifier: Verifies with `keys`; or the caller's own verifier.
        apiv3_key: Decrypts callbacks and certificates; None if there is none.
        secret: The key of APIv2; None if there is none.
        clock: Returns the time in seconds since 1970.
        nonce: Returns a new text for one use.
        can_fetch: Whether the platform's certificates can be downloaded.
    """

    signer: SignerLike
    keys: PlatformKeys
    verifier: VerifierLike
    apiv3_key: AESGCM | None
    secret: bytes | None
    clock: Callable[[], float]
    nonce: Callable[[], str]
    can_fetch: bool

    def decrypt(self, ciphertext: str) -> bytes:
        """Decrypt with the merchant's key.

        Raises:
            UsageError: The signer is the caller's own, and can't decrypt.
            DecryptionError: The value is encrypted for another key, or was changed.
        """
        decrypt: Callable[[str], bytes] | None = getattr(self.signer, "decrypt", None)
        if not callable(decrypt):
            raise UsageError("the client's own signer= has no decrypt(ciphertext) -> bytes")
        return decrypt(ciphertext)


@dataclass(frozen=True, repr=False)
class Config:
    """The arguments of a client, checked.

    Attributes:
        credentials: The keys.
        network: The arguments of the httpx clients.
        certify: Loads the merchant's certificate into an SSL context; None if there is none.
        driver_settings: How often and to which hosts calls are sent, and who gets their events.
        base: Where paths start.
        timeout: Seconds, or an `httpx.Timeout`; None for the default.
        check: ``warn`` or ``error`` if calls are compared with the catalog; else None.
        certs_dir: The folder for downloaded certificates; None if there is none.
    """

    credentials: Credentials
    network: TransportSettings
    certify: Callable[[ssl.SSLContext], None] | None
    driver_settings: DriverSettings
    base: BaseUri
    timeout: httpx.Timeout | float | None
    check: str | None
    certs_dir: str | os.PathLike[str] | None

    def call_settings(self) -> ClientSettings:
        """Return the settings with which the calls of the client are read."""
        keys = self.credentials
        return ClientSettings(
            base=self.base,
            user_agent=user_agent(),
            mchid=keys.signer.mchid,
            has_secret=keys.secret is not None,
            has_certificate=self.certify is not None or self.network.carries_certificate,
            check=self.check,
            backup=self.driver_settings.hosts.backup,
        )


def read_credentials(
    signer: SignerLike,
    certs: Mapping[str, rsa.PublicKey] | None,
    verifier: VerifierLike | None,
    apiv3_key: str | bytes | None,
    secret: str | bytes | None,
    clock: Callable[[], float],
    nonce: Callable[[], str],
) -> Credentials:
    """Return a client's keys, checked.

    Raises:
        UsageError: A key is missing or invalid.
    """
    _check_functions(clock=clock, nonce=nonce)
    key = None if apiv3_key is None else aes_gcm.load_key(apiv3_key)
    can_fetch = key is not None and verifier is None
    keys = _load_platform_keys(certs, signer, verifier, can_fetch)
    if verifier is None:
        verifier = Verifier(keys, keys.count)
    return Credentials(signer, keys, verifier, key, _load_secret(secret), clock, nonce, can_fetch)


def make_signer(
    signer: SignerLike | None,
    mchid: str | None,
    serial: str | None,
    private_key: rsa.PrivateKey | None,
) -> SignerLike:
    """Return the caller's own signer, or a signer with the merchant's key.

    Raises:
        UsageError: An argument is missing, invalid, or present beside `signer`.
    """
    arguments = {"mchid": mchid, "serial": serial, "private_key": private_key}
    if signer is not None:
        twice = [name for name, value in arguments.items() if value is not None]
        if twice:
            raise UsageError(f"signer= has its own {' and '.join(twice)}; leave out one of the two")
        check_signer(signer)
    elif mchid is None or serial is None or private_key is None:
        missing = ", ".join(f"{name}=" for name, value in arguments.items() if value is None)
        raise UsageError(
            f"{missing} missing: see 账户中心 → API安全 on the merchant platform (商户平台)"
            " for 商户号 and 商户API证书序列号; the private key is the apiclient_key.pem that you"
            " made with the certificate; chainpay.sandbox() needs none of them"
        )
    else:
        signer = Signer(mchid, serial, private_key)
        check_signer(signer)
    return signer


def _load_platform_keys(
    certs: Mapping[str, rsa.PublicKey] | None,
    signer: SignerLike,
    verifier: VerifierLike | None,
    can_fetch: bool,
) -> PlatformKeys:
    """Return the platform's keys.

    They may be missing if the caller has a verifier of its own, or if they can be fetched later.

    Raises:
        UsageError: The keys are missing, or one is the merchant's own; or as for `PlatformKeys`.
    """
    if verifier is UNSIGNED:
        raise UsageError(
            "verifier=chainpay.UNSIGNED is for single calls; a client that verifies nothing would"
            " accept a forged callback as a payment"
        )
    check_verifier(verifier)
    if not certs and verifier is None and not can_fetch:
        raise UsageError(
            "certs= missing: pass {'PUB_KEY_ID_…': 'pub_key.pem'} (微信支付公钥), or {serial: path}"
            " of the platform certificate (平台证书), or apiv3_key= to download 平台证书"
        )
    if certs is not None and not isinstance(certs, Mapping):
        raise UsageError("certs= takes a dict of serial or PUB_KEY_ID_… → key")
    merchant_serial = signer.serial.upper().lstrip("0")
    for serial in certs or ():
        if not isinstance(serial, str) or not TOKEN.fullmatch(serial):
            raise UsageError(
                "certs= takes {serial or PUB_KEY_ID_…: key}, and one of its names is neither"
            )
        if serial.upper().lstrip("0") == merchant_serial:
            raise UsageError(
                f"certs= has {serial!r}, the merchant's own serial: put the platform's key there"
                " (pub_key.pem or the platform certificate), not apiclient_cert.pem"
            )
    keys = PlatformKeys(certs or {})
    for serial, key in keys.items():
        if isinstance(signer, Signer) and key == signer.public_key:
            raise UsageError(
                f"certs= has the merchant's own key as {serial!r}: put the platform's key there"
            )
    return keys


def add_folder(
    certs: Mapping[str, rsa.PublicKey] | None, folder: str | os.PathLike[str] | None
) -> Mapping[str, rsa.PublicKey] | None:
    """Return the certificates of a folder, then the keys of `certs`.

    Raises:
        UsageError: The folder is a file.
    """
    if folder is None:
        return certs
    if os.path.isfile(folder):
        raise UsageError(f"certs_dir= is the file {os.fspath(folder)!r}; name a folder")
    return {**read_folder(folder), **(certs or {})}


def make_driver_settings(
    retry: Retry | None,
    deadline: float | None,
    base: BaseUri,
    backup_uri: str | bool | None,
    on_event: Hook | None,
) -> DriverSettings:
    """Return how often and to which hosts calls are sent, and who gets their events.

    Raises:
        UsageError: An argument is invalid.
    """
    if retry is not None and not isinstance(retry, Retry):
        raise UsageError("retry= takes a chainpay.Retry(attempts=…), or None for never")
    return DriverSettings(
        retry,
        check_seconds(deadline, "deadline="),
        Hosts(base.origin, backup_origin(backup_uri, base)),
        Emitter(on_event),
    )


def load_certificate(
    merchant: Merchant | None, signer: SignerLike
) -> Callable[[ssl.SSLContext], None] | None:
    """Return what loads the merchant's certificate into an SSL context; None without one.

    Raises:
        UsageError: The certificate or its key can't be read, or they don't belong together.
    """
    return None if merchant is None else client_certificate_loader(merchant, signer.mchid)


def choose_async_transport(
    transport: httpx.BaseTransport | None, async_transport: AsyncTransport | None
) -> AsyncTransport | None:
    """Return the transport of asynchronous calls: `transport` itself, if it can serve them."""
    if async_transport is None and isinstance(transport, httpx.AsyncBaseTransport):
        return transport
    return async_transport


def _check_functions(**functions: object) -> None:
    for name, function in functions.items():
        if not callable(function):
            raise UsageError(f"{name}= takes a function, not {type(function).__name__}")


def _load_secret(secret: str | bytes | None) -> bytes | None:
    if secret is None:
        return None
    raw = to_utf8(secret, "secret=")
    if not raw:
        raise UsageError("secret= is empty: pass the key of APIv2 (APIv2密钥), or leave it out")
    return raw


def user_agent() -> str:
    """Return the client's ``User-Agent``."""
    python = ".".join(map(str, sys.version_info[:3]))
    return f"chainpay/{__version__} httpx/{httpx.__version__} (Python/{python}; {sys.platform})"


_VARIABLES = {
    "CHAINPAY_MCHID": "mchid",
    "CHAINPAY_SERIAL": "serial",
    "CHAINPAY_PRIVATE_KEY": "private_key",
    "CHAINPAY_PLATFORM_KEYS": "certs",
    "CHAINPAY_BASE_URI": "base_uri",
    "CHAINPAY_APIV3_KEY": "apiv3_key",
    "CHAINPAY_SECRET": "secret",
    "CHAINPAY_CERTS_DIR": "certs_dir",
}
_OPTIONAL = ("base_uri", "apiv3_key", "secret", "certs_dir")


def read_environment(
    environ: Mapping[str, str], overrides: Mapping[str, object]
) -> dict[str, object]:
    """Return the arguments of a client from environment variables, without those in `overrides`.

    Raises:
        UsageError: A variable is missing, or can't be read.
    """
    replaced = {"signer": ("mchid", "serial", "private_key"), "verifier": ("certs",)}
    unneeded = {name for key, names in replaced.items() if key in overrides for name in names}
    values: dict[str, str] = {}
    missing = []
    for variable, name in _VARIABLES.items():
        value = environ.get(variable, "").strip()
        if name in overrides or name in unneeded:
            continue
        if value:
            values[name] = value
        elif name not in _OPTIONAL:
            missing.append(variable)
    if "apiv3_key" in values or "apiv3_key" in overrides:
        missing = [name for name in missing if name != "CHAINPAY_PLATFORM_KEYS"]
    if missing:
        hint = " (or CHAINPAY_APIV3_KEY, to have certificates downloaded)"
        downloads = "CHAINPAY_PLATFORM_KEYS" in missing
        raise UsageError(
            f"the environment lacks {', '.join(missing)}" + (hint if downloads else "")
        )
    return {name: _parse_variable(name, value) for name, value in values.items()}


def _parse_variable(name: str, value: str) -> str | dict[str, str]:
    if name == "private_key" and "-----BEGIN" in value:
        # Many places that hold environment variables can't hold line breaks.
        return value.replace("\\n", "\n")
    if name == "certs":
        entries = [_parse_platform_key(entry) for entry in value.rstrip(", ").split(",")]
        certs = dict(entries)
        if len(certs) != len(entries):
            raise UsageError("CHAINPAY_PLATFORM_KEYS takes id=path, each id once")
        return certs
    return value


def _parse_platform_key(entry: str) -> tuple[str, str]:
    serial, equals, path = (part.strip() for part in entry.partition("="))
    if not (serial and equals and path):
        raise UsageError("CHAINPAY_PLATFORM_KEYS takes id=path, comma separated")
    return serial, path
