"""The keys of a client: its arguments, checked, and how they are replaced.

The error for each mistake says what to do. No error repeats a key.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NoReturn, TypeAlias, TypedDict

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ...crypto import aes_gcm, pem, rsa
from ...encoding.secret import Secret, takes_secrets
from ...encoding.text import to_utf8, unquote
from ...errors import UsageError
from ...signing.certificates import read_folder
from ...signing.identity import (
    PUBLIC_KEY_PREFIX,
    TOKEN,
    check_brand,
    check_mchid,
    check_serial,
    is_serial,
    may_be_key,
    normalize_serial,
)
from ...signing.keys import PlatformKeys
from ...signing.signer import (
    UNSIGNED,
    BrandSigner,
    Signer,
    SignerLike,
    Verifier,
    VerifierLike,
    check_signer,
    check_verifier,
)
from ...transport.connections.tls import ClientCertificate
from .merchant import load_client_certificate

Merchant: TypeAlias = str | os.PathLike[str] | Mapping[str, Any]
"""The merchant's certificate: see `merchant.load_client_certificate`."""

Certs: TypeAlias = Mapping[str, rsa.PublicKey]
"""The platform's keys: serial or ``PUB_KEY_ID_…`` → key."""


_NOTHING_VERIFIES = (
    "the client has no certs=, so nothing would verify the answer: pass certs= to the client, or"
    " verifier= to this call; nothing was sent"
)
#: Where the platform's keys come from. A client of `Client.from_env` has never seen the argument.
_CERTS = "certs= (or CHAINPAY_PLATFORM_KEYS)"
_MAX_PATH = 1000  # characters: a longer text is no path


class NewKeys(TypedDict, total=False):
    """The keys that `Client.replace_keys` replaces. See `Client` for their forms."""

    serial: str | None
    private_key: rsa.PrivateKey | None
    certs: Certs | None
    apiv3_key: str | bytes | None
    secret: str | bytes | None
    merchant: Merchant | None
    signer: SignerLike | None
    verifier: VerifierLike | None


class MerchantKeys(NewKeys, total=False):
    """The keys of another merchant, for `Client.for_merchant`. See `Client` for their forms."""

    mchid: str | int | None
    brand_id: str | int | None
    certs_dir: str | os.PathLike[str] | None


@dataclass(frozen=True, repr=False, eq=False)
class Credentials:
    """A client's keys, and how it makes timestamps and nonces.

    Attributes:
        signer: Signs with the merchant's key.
        keys: The platform's keys.
        verifier: Verifies with `keys`; or the caller's own verifier.
        apiv3_key: Decrypts callbacks and certificates; None if there is none.
        secret: The key of APIv2; None if there is none.
        certificate: The merchant's certificate for TLS; None if there is none.
        certs_dir: The folder for downloaded certificates; None if there is none.
        clock: Returns the time in seconds since 1970.
        nonce: Returns a new text for one use.
        has_own_verifier: Whether the verifier is the caller's own.
    """

    signer: SignerLike
    keys: PlatformKeys
    verifier: VerifierLike
    apiv3_key: AESGCM | None
    secret: Secret | None
    certificate: ClientCertificate | None
    certs_dir: str | os.PathLike[str] | None
    clock: Callable[[], float]
    nonce: Callable[[], str]
    has_own_verifier: bool = False

    @property
    def mchid(self) -> str:
        """The merchant's number; empty for a brand."""
        return self.signer.mchid if self.brand_id is None else ""

    @property
    def brand_id(self) -> str | None:
        """The brand's number; None for a merchant."""
        return getattr(self.signer, "brand_id", None)

    @property
    def is_v2_alone(self) -> bool:
        """Whether there is the key of APIv2 alone, and nothing that signs for APIv3."""
        return isinstance(self.signer, V2Signer)

    @property
    def can_fetch(self) -> bool:
        """Whether the platform's certificates can be downloaded, and would be used."""
        has_key = self.apiv3_key is not None and not self.has_own_verifier
        return has_key and not self.is_v2_alone and self.brand_id is None

    @property
    def can_verify(self) -> bool:
        """Whether anything verifies answers of APIv3, now or once it is downloaded."""
        return self.has_own_verifier or bool(self.keys) or self.can_fetch

    @property
    def lacks(self) -> Mapping[str, str]:
        """What a call of APIv3 needs and is missing: the option that replaces it → the error."""
        texts = {}
        if self.is_v2_alone:
            texts["signer"] = V2Signer.refusal
        if not self.can_verify:
            texts["verifier"] = _NOTHING_VERIFIES
        return texts

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


class V2Signer:
    """The signer of a client that has the key of APIv2 alone: it signs nothing.

    Args:
        mchid: The merchant's number (商户号).
    """

    __slots__ = ("mchid",)

    serial = ""
    refusal = (
        "the client has only secret=, the key of APIv2; a call of APIv3 needs serial=,"
        " private_key= and certs= too: see 账户中心 → API安全 on the merchant platform (商户平台);"
        " nothing was sent"
    )

    def __init__(self, mchid: str) -> None:
        self.mchid = mchid

    def sign(self, message: bytes | str) -> NoReturn:
        """Refuse.

        Raises:
            UsageError: Always.
        """
        raise UsageError(self.refusal)

    decrypt = sign


def read_credentials(
    arguments: MerchantKeys, clock: Callable[[], float], nonce: Callable[[], str]
) -> Credentials:
    """Return a client's keys, checked.

    Raises:
        UsageError: A key is missing or invalid.
    """
    for name, function in (("clock", clock), ("nonce", nonce)):
        if not callable(function):
            raise UsageError(f"{name}= takes a function, not {type(function).__name__}")
    signer = _make_signer(arguments, has_secret=arguments.get("secret") is not None)
    return read_credentials_of(signer, arguments, clock, nonce)


def read_credentials_of(
    signer: SignerLike,
    arguments: MerchantKeys,
    clock: Callable[[], float],
    nonce: Callable[[], str],
) -> Credentials:
    """Return a client's keys, checked, with a signer that is made.

    Raises:
        UsageError: A key is missing or invalid.
    """
    draft = Credentials(
        signer=signer,
        keys=PlatformKeys({}),
        verifier=Verifier({}),
        apiv3_key=_load_apiv3_key(arguments.get("apiv3_key")),
        secret=load_secret(arguments.get("secret")),
        certificate=None,
        certs_dir=arguments.get("certs_dir"),
        clock=clock,
        nonce=nonce,
    )
    merchant = arguments.get("merchant")
    if merchant is not None:
        draft = replace(draft, certificate=load_client_certificate(merchant, draft.mchid))
    certs = _add_folder(arguments.get("certs"), draft.certs_dir)
    return _with_platform_keys(draft, certs, arguments.get("verifier"))


def replace_credentials(old: Credentials, arguments: NewKeys) -> Credentials:
    """Return keys of which some are replaced.

    Raises:
        UsageError: A key is invalid, or does not fit the others.
    """
    new = {name: value for name, value in arguments.items() if value is not None}
    if not new:
        raise UsageError("replace_keys() replaces nothing: pass private_key= and serial=, certs= …")
    changes: dict[str, Any] = {}
    if "signer" in new or "serial" in new or "private_key" in new:
        changes["signer"] = _replace_signer(old, arguments)
    if "apiv3_key" in new:
        changes["apiv3_key"] = _load_apiv3_key(arguments["apiv3_key"])
    if "secret" in new:
        changes["secret"] = load_secret(arguments["secret"])
    if "merchant" in new:
        changes["certificate"] = load_client_certificate(new["merchant"], old.mchid)
    draft: Credentials = replace(old, **changes)
    _check_merchant(draft, old)
    verifier = arguments.get("verifier")
    if verifier is None and old.has_own_verifier:
        verifier = old.verifier
    certs = arguments.get("certs")
    if certs is None and "verifier" not in new:  # the keys stay as they are, with their counts
        return _check_keys(draft)
    return _with_platform_keys(draft, old.keys if certs is None else certs, verifier)


def change_credentials(
    old: Credentials, signer: SignerLike | None, verifier: VerifierLike | None
) -> Credentials:
    """Return keys with another signer or verifier of the same merchant; None for the old one.

    Raises:
        UsageError: One has another shape, verifies nothing or is another merchant's; or as for
            `Client`: nothing verifies, or a platform key is the merchant's own.
    """
    changes: dict[str, Any] = {}
    if signer is not None:
        changes["signer"] = check_signer(signer)
    if verifier is not None:
        changes |= {"verifier": _check_verifier(verifier), "has_own_verifier": True}
    new: Credentials = replace(old, **changes)
    if signer is None:
        return new
    _check_merchant(new, old)
    return _check_keys(new)


def _replace_signer(old: Credentials, arguments: NewKeys) -> SignerLike:
    signer, serial = arguments.get("signer"), arguments.get("serial")
    key = arguments.get("private_key")
    if signer is None and (serial is None or key is None):
        raise UsageError(
            "replace_keys() takes private_key= and serial= together: the serial (商户API证书序列号)"
            " is that of the new key's certificate; nothing was replaced"
        )
    keys = MerchantKeys(signer=signer, serial=serial, private_key=key)
    if signer is None:
        keys |= {"mchid": old.mchid} if old.brand_id is None else {"brand_id": old.brand_id}
    return _make_signer(keys, has_secret=False)


def _check_merchant(new: Credentials, old: Credentials) -> None:
    if (new.mchid, new.brand_id) != (old.mchid, old.brand_id):
        raise UsageError(
            f"signer= is for the merchant {new.brand_id or new.mchid}, and this client for"
            f" {old.brand_id or old.mchid}: use client.for_merchant(…); nothing was changed"
        )


def _make_signer(arguments: MerchantKeys, *, has_secret: bool) -> SignerLike:
    """Return the caller's own signer, or a signer with the merchant's or a brand's key.

    Raises:
        UsageError: An argument is missing, invalid, or present beside `signer`.
    """
    signer, brand = arguments.get("signer"), arguments.get("brand_id")
    needed = ("mchid" if brand is None else "brand_id", "serial", "private_key")
    named = {name: arguments.get(name) for name in (*needed, "mchid")}
    if signer is not None:
        twice = [name for name, value in named.items() if value is not None]
        if twice:
            raise UsageError(f"signer= has its own {' and '.join(twice)}; leave out one of the two")
        return check_signer(signer)
    if brand is not None and arguments.get("mchid") is not None:
        raise UsageError("pass brand_id= or mchid=, not both")
    missing = [f"{name}=" for name in needed if named[name] is None]
    if missing[-2:] == ["serial=", "private_key="] and has_secret and brand is None:
        if named["mchid"] is None:
            raise UsageError(
                "mchid= missing: the merchant's number (商户号), see 账户中心 on the merchant"
                " platform (商户平台)"
            )
        return V2Signer(check_mchid(named["mchid"]))
    if missing:
        raise UsageError(
            f"{', '.join(missing)} missing: see 账户中心 → API安全 on the merchant platform"
            " (商户平台) for 商户号 and 商户API证书序列号; the private key is the apiclient_key.pem"
            " that you made with the certificate; chainpay.sandbox() needs none of them"
        )
    serial, key = check_serial(arguments["serial"]), arguments["private_key"]
    assert key is not None  # it would be missing
    if brand is not None:
        return BrandSigner(check_brand(brand), serial, key)
    return Signer(check_mchid(arguments["mchid"]), serial, key)


def _with_platform_keys(
    draft: Credentials, certs: Certs | None, verifier: VerifierLike | None
) -> Credentials:
    """Return the keys with those of the platform.

    These may be missing if the caller has a verifier of its own, if they can be fetched later, or
    for APIv2 alone.

    Raises:
        UsageError: They are missing, or one is the merchant's own; or as for `PlatformKeys`.
    """
    own = _check_verifier(verifier)
    keys = PlatformKeys(_check_ids(certs or {}))
    return _check_keys(
        replace(
            draft,
            keys=keys,
            verifier=Verifier(keys, keys.count) if own is None else own,
            has_own_verifier=own is not None,
        )
    )


def _check_verifier(verifier: VerifierLike | None) -> VerifierLike | None:
    if verifier is UNSIGNED:
        raise UsageError(
            "verifier=chainpay.UNSIGNED is for single calls; a client that verifies nothing would"
            " accept a forged callback as a payment"
        )
    return check_verifier(verifier)


def _check_keys(new: Credentials) -> Credentials:
    """Return the keys if something verifies, and the platform's are the platform's."""
    keys = new.keys
    if not new.can_verify and not new.is_v2_alone:
        raise UsageError(
            "certs= missing: pass {'PUB_KEY_ID_…': 'pub_key.pem'} (微信支付公钥), or {serial: path}"
            " of the platform certificate (平台证书), or apiv3_key= to download 平台证书"
        )
    _refuse_own_keys(new)
    for serial in keys:
        if not keys.is_certificate(serial) and not is_serial(serial):
            raise UsageError(
                f"{_CERTS} has a public key as {serial[:60]!r}; the id of a public key is"
                f" {PUBLIC_KEY_PREFIX} and digits, as API安全 → 微信支付公钥 on the merchant"
                " platform (商户平台) shows it"
            )
    if new.brand_id is not None and keys.has_certificates:
        raise UsageError(
            f"{_CERTS} has a certificate; a brand's answers are verified with the"
            " 微信支付公钥: {'PUB_KEY_ID_…': 'pub_key.pem'}"
        )
    return new


def _check_ids(certs: object) -> Mapping[str, rsa.PublicKey]:
    """Return the platform's keys by serials and ids in the platform's spelling."""
    if isinstance(certs, PlatformKeys):
        return certs
    if not isinstance(certs, Mapping):
        raise UsageError("certs= takes a dict of serial or PUB_KEY_ID_… → key")
    checked: dict[str, rsa.PublicKey] = {}
    for name, key in certs.items():
        serial = normalize_serial(name.strip()) if isinstance(name, str) else ""
        if not TOKEN.fullmatch(serial) or may_be_key(serial):
            raise UsageError(
                f"{_CERTS} takes {{serial or PUB_KEY_ID_…: key}}, and one of its names is neither"
            )
        checked[serial] = key
    return checked


def _refuse_own_keys(new: Credentials) -> None:
    signer = new.signer
    merchant_serial = signer.serial.upper().lstrip("0")
    for serial, key in new.keys.items():
        if serial.lstrip("0") == merchant_serial:
            raise UsageError(
                f"{_CERTS} has {serial!r}, the merchant's own serial: put the platform's key there"
                " (pub_key.pem or the platform certificate), not apiclient_cert.pem"
            )
        if isinstance(signer, Signer) and key == signer.public_key:
            raise UsageError(
                f"{_CERTS} has the merchant's own key as {serial!r}: put the platform's key there"
            )


def _add_folder(certs: Certs | None, folder: str | os.PathLike[str] | None) -> Certs | None:
    """Return the certificates of a folder, then the keys of `certs`.

    Raises:
        UsageError: The folder is a file.
    """
    if folder is None:
        return certs
    is_path = isinstance(folder, os.PathLike) or (
        isinstance(folder, str) and folder.isprintable() and len(folder) <= _MAX_PATH
    )
    if not is_path:
        raise UsageError("certs_dir= takes the path of a folder, as a str or a Path")
    if os.path.isfile(folder):
        raise UsageError(
            f"certs_dir= is the file{pem.shown_path(os.fsdecode(folder))}; name a folder"
        )
    own = _check_ids(certs or {})
    has_public_key = any(name.startswith(PUBLIC_KEY_PREFIX) for name in own)
    return {**read_folder(folder, has_public_key=has_public_key), **own}


def _load_apiv3_key(key: str | bytes | None) -> AESGCM | None:
    return None if key is None else aes_gcm.load_key(key, "apiv3_key= (the APIv3 key)")


@takes_secrets
def load_secret(secret: str | bytes | None) -> Secret | None:
    """Return the key of APIv2; None stays None.

    Raises:
        UsageError: It is empty, or no text.
    """
    if secret is None:
        return None
    raw = unquote(to_utf8(secret, "secret="))
    if not raw:
        raise UsageError("secret= is empty: pass the key of APIv2 (APIv2密钥), or leave it out")
    return Secret(raw)
