"""What a client is made of, checked before the first payment.

Each mistake gets an error that says what to do; none repeats a key.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .._version import __version__
from ..crypto import aes_gcm, rsa
from ..encoding.text import to_utf8
from ..errors import UsageError
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
from ..transport.retry import Retry

__all__ = [
    "Credentials",
    "arguments_from_environ",
    "check_retry",
    "read_credentials",
    "signer_of",
    "user_agent",
    "with_folder",
]


@dataclass(frozen=True, repr=False)
class Credentials:
    """Who we are and whom we trust: a client's keys.

    Attributes:
        signer: Our key.
        keys: The platform's.
        verifier: Holds them, or stands in their place.
        apiv3_key: Opens callbacks and certificates; None if there is none.
        secret: The key of APIv2; None if there is none.
        clock: Returns the time in seconds since 1970.
        nonce: Returns a new text for one use.
        fetches: Whether the platform's certificates can be downloaded.
    """

    signer: SignerLike
    keys: PlatformKeys
    verifier: VerifierLike
    apiv3_key: AESGCM | None
    secret: bytes | None
    clock: Callable[[], float]
    nonce: Callable[[], str]
    fetches: bool


def read_credentials(
    signer: SignerLike,
    certs: Mapping[str, rsa.PublicKey] | None,
    verifier: VerifierLike | None,
    apiv3_key: str | bytes | None,
    secret: str | bytes | None,
    clock: Callable[[], float],
    nonce: Callable[[], str],
) -> Credentials:
    """Check a client's keys.

    Raises:
        UsageError: One is missing, or can't be right.
    """
    check_functions(clock=clock, nonce=nonce)
    key = None if apiv3_key is None else aes_gcm.load_key(apiv3_key)
    fetches = key is not None and verifier is None
    keys = platform_keys_of(certs, signer, verifier, fetches)
    if verifier is None:
        verifier = Verifier(keys, keys.count)
    return Credentials(signer, keys, verifier, key, secret_of(secret), clock, nonce, fetches)


def signer_of(
    signer: SignerLike | None,
    mchid: str | None,
    serial: str | None,
    private_key: rsa.PrivateKey | None,
) -> SignerLike:
    """Return what signs: the given signer, or one of the merchant's key.

    Raises:
        UsageError: Something is missing, given twice, or can't be right.
    """
    given = {"mchid": mchid, "serial": serial, "private_key": private_key}
    if signer is not None:
        twice = [name for name, value in given.items() if value is not None]
        if twice:
            raise UsageError(f"signer= brings its own {' and '.join(twice)}; drop one or the other")
        check_signer(signer)
    elif mchid is None or serial is None or private_key is None:
        missing = ", ".join(f"{name}=" for name, value in given.items() if value is None)
        raise UsageError(
            f"{missing} missing: WeChat Pay's merchant platform (商户平台) shows the number and the"
            " serial under API security, where the private key (apiclient_key.pem) was made;"
            " chainpay.sandbox() needs none of them"
        )
    else:
        signer = Signer(mchid, serial, private_key)
        check_signer(signer)
    return signer


def platform_keys_of(
    certs: Mapping[str, rsa.PublicKey] | None,
    signer: SignerLike,
    verifier: VerifierLike | None,
    fetched: bool,
) -> PlatformKeys:
    """Return the platform's keys; without any if a verifier of the caller's own stands in.

    They may be missing as well if they are `fetched` later, with an APIv3 key.

    Raises:
        UsageError: They are missing, or hold the merchant's own; or as for `PlatformKeys`.
    """
    if verifier is UNSIGNED:
        raise UsageError(
            "verifier=chainpay.UNSIGNED is for single calls; a client that trusts any answer would"
            " believe anybody that an order is paid"
        )
    check_verifier(verifier)
    if not certs and verifier is None and not fetched:
        raise UsageError(
            "certs= missing: pass {'PUB_KEY_ID_…': 'pub_key.pem'} (微信支付公钥), or {serial: path}"
            " of the platform certificate (平台证书), or apiv3_key= to have them downloaded"
        )
    if certs is not None and not isinstance(certs, Mapping):
        raise UsageError("certs= takes a dict of serial or PUB_KEY_ID_… → key")
    own = signer.serial.upper().lstrip("0")
    for serial in certs or ():
        if not isinstance(serial, str) or not TOKEN.fullmatch(serial):
            raise UsageError("certs= takes {serial or PUB_KEY_ID_…: key}, and has another name")
        if serial.upper().lstrip("0") == own:
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


def with_folder(
    certs: Mapping[str, rsa.PublicKey] | None, folder: str | os.PathLike[str] | None
) -> Mapping[str, rsa.PublicKey] | None:
    """Return the given keys, and before them the certificates that a folder holds.

    Raises:
        UsageError: The folder is a file.
    """
    if folder is None:
        return certs
    from ..signing.certificates import read_folder

    if os.path.isfile(folder):
        raise UsageError(f"certs_dir= is the file {os.fspath(folder)!r}; name a folder")
    return {**read_folder(folder), **(certs or {})}


def check_functions(**functions: object) -> None:
    """Check the arguments that are called later.

    Raises:
        UsageError: One can't be.
    """
    for name, function in functions.items():
        if not callable(function):
            raise UsageError(f"{name}= takes a function, not {type(function).__name__}")


def check_retry(retry: Any) -> Retry | None:
    """Return how often calls are sent again; None for never.

    Raises:
        UsageError: It is no `Retry`.
    """
    if retry is not None and not isinstance(retry, Retry):
        raise UsageError("retry= takes a chainpay.Retry(attempts=…), or None for never")
    return retry


def secret_of(secret: str | bytes | None) -> bytes | None:
    """Return the key of APIv2.

    Raises:
        UsageError: It is empty, or no text.
    """
    if secret is None:
        return None
    raw = to_utf8(secret, "secret=")
    if not raw:
        raise UsageError("secret= is empty: pass the key of APIv2 (APIv2密钥), or leave it out")
    return raw


def user_agent() -> str:
    """Return what the client calls itself."""
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


def arguments_from_environ(
    environ: Mapping[str, str], overrides: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the arguments of a client that the environment holds, but for those in `overrides`.

    Raises:
        UsageError: A variable is missing, or can't be read.
    """
    replaced = {"signer": ("mchid", "serial", "private_key"), "verifier": ("certs",)}
    unneeded = {name for key, names in replaced.items() if key in overrides for name in names}
    found: dict[str, Any] = {}
    missing = []
    for variable, name in _VARIABLES.items():
        value = environ.get(variable, "").strip()
        if name in overrides or name in unneeded:
            continue
        if value:
            found[name] = value
        elif name not in _OPTIONAL:
            missing.append(variable)
    if "apiv3_key" in found or "apiv3_key" in overrides:
        missing = [name for name in missing if name != "CHAINPAY_PLATFORM_KEYS"]
    if missing:
        hint = " (or CHAINPAY_APIV3_KEY, to have certificates downloaded)"
        downloads = "CHAINPAY_PLATFORM_KEYS" in missing
        raise UsageError(
            f"the environment lacks {', '.join(missing)}" + (hint if downloads else "")
        )
    if "-----BEGIN" in found.get("private_key", ""):
        # Many places that hold environment variables can't hold line breaks.
        found["private_key"] = found["private_key"].replace("\\n", "\n")
    if "certs" in found:
        entries = [_platform_key(entry) for entry in found["certs"].rstrip(", ").split(",")]
        found["certs"] = dict(entries)
        if len(found["certs"]) != len(entries):
            raise UsageError("CHAINPAY_PLATFORM_KEYS takes id=path, each id once")
    return found


def _platform_key(entry: str) -> tuple[str, str]:
    serial, equals, path = (part.strip() for part in entry.partition("="))
    if not (serial and equals and path):
        raise UsageError("CHAINPAY_PLATFORM_KEYS takes id=path, comma separated")
    return serial, path
