"""What a client is made of, checked before the first payment.

Each mistake gets an error that says what to do; none repeats a key.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .crypto import rsa
from .errors import UsageError
from .formatter import encode
from .keys import PlatformKeys
from .signing import TOKEN, UNSIGNED, Signer, SignerLike, VerifierLike, check_signer, check_verifier

__all__ = ["apiv3_key_of", "check_functions", "from_environ", "platform_keys_of", "signer_of"]


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
) -> PlatformKeys:
    """Return the platform's keys; without any if a verifier of the caller's own stands in.

    Raises:
        UsageError: They are missing, or hold the merchant's own; or as for `PlatformKeys`.
    """
    if verifier is UNSIGNED:
        raise UsageError(
            "verifier=chainpay.UNSIGNED is for single calls; a client that trusts any answer would"
            " believe anybody that an order is paid"
        )
    check_verifier(verifier)
    if not certs and verifier is None:
        raise UsageError(
            "certs= missing: pass {'PUB_KEY_ID_…': 'pub_key.pem'} (微信支付公钥), or {serial: path}"
            " of the platform certificate (平台证书)"
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


def check_functions(**functions: object) -> None:
    """Check the arguments that are called later.

    Raises:
        UsageError: One can't be.
    """
    for name, function in functions.items():
        if not callable(function):
            raise UsageError(f"{name}= takes a function, not {type(function).__name__}")


def apiv3_key_of(key: str | bytes | None) -> AESGCM | None:
    """Return the APIv3 key as an object that doesn't show it.

    Raises:
        UsageError: It hasn't 32 bytes.
    """
    if key is None:
        return None
    raw = encode(key, "the APIv3 key") if isinstance(key, (str, bytes)) else b""
    if len(raw) != 32:
        raise UsageError(f"the APIv3 key has {len(raw)} bytes; WeChat Pay's are a str of 32")
    return AESGCM(raw)


_VARIABLES = {
    "CHAINPAY_MCHID": "mchid",
    "CHAINPAY_SERIAL": "serial",
    "CHAINPAY_PRIVATE_KEY": "private_key",
    "CHAINPAY_PLATFORM_KEYS": "certs",
    "CHAINPAY_BASE_URI": "base_uri",
    "CHAINPAY_APIV3_KEY": "apiv3_key",
}
_OPTIONAL = ("base_uri", "apiv3_key")


def from_environ(environ: Mapping[str, str], overrides: Mapping[str, Any]) -> dict[str, Any]:
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
    if missing:
        raise UsageError(f"the environment lacks {', '.join(missing)}")
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
