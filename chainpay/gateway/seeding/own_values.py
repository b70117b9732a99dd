"""The values of an identity that a team has of its own: numbers, keys and secrets.

What it doesn't have, the gateway makes. Each value is checked before anything is kept. No error
repeats a secret.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ...crypto import aes_gcm, pem, rsa
from ...encoding.secret import hides_locals
from ...encoding.shown import shows_half_made
from ...encoding.text import unquote
from ...errors import UsageError
from ...signing.identity import PUBLIC_KEY_PREFIX, check_mchid, check_serial

_APPID = re.compile(r"[A-Za-z0-9_-]{1,32}")
_SECRET = re.compile(r"[A-Za-z0-9]{32}")
_PUBLIC_KEY_ID = re.compile(PUBLIC_KEY_PREFIX + r"[0-9A-Z]{1,64}")


@dataclass(frozen=True, slots=True, repr=False)
class OwnValues:
    """Some values of an identity; empty or None where there is none.

    Attributes:
        mchid: The merchant's number (商户号).
        appid: The merchant's appid.
        key: The merchant's private key (商户API私钥).
        cert: The certificate of that key (商户API证书).
        apiv3_key: The APIv3 key (APIv3密钥).
        secret: The secret of APIv2 (APIv2密钥).
        public_key_id: The ``PUB_KEY_ID_…`` (微信支付公钥ID).
        platform_key: The private half of the platform's public key (微信支付公钥).
    """

    mchid: str = ""
    appid: str = ""
    key: RSAPrivateKey | None = None
    cert: x509.Certificate | None = None
    apiv3_key: str = ""
    secret: str = ""
    public_key_id: str = ""
    platform_key: RSAPrivateKey | None = None

    @shows_half_made
    def __repr__(self) -> str:
        return f"OwnValues(mchid={self.mchid!r})"

    def join(self, others: OwnValues, refuse: Callable[[str, str], UsageError]) -> OwnValues:
        """Return these values, and the others where there are none.

        Args:
            others: Other values.
            refuse: Returns an error: it takes the name of a value that differs, and what the value
                is here; empty if that is a secret.

        Raises:
            UsageError: A value differs.
        """
        missing: dict[str, object] = {}
        for name in NAMES:
            here, there = getattr(self, name), getattr(others, name)
            if not here:
                missing[name] = there
            elif there and not _are_same(here, there):
                raise refuse(name, here if name in _SHOWN else "")
        return replace(self, **missing)  # type: ignore[arg-type]


NAMES = tuple(field.name for field in fields(OwnValues))
"""The names of the values."""

SECRETS = ("apiv3_key", "secret")
"""The names of the secrets, which are texts."""

PEMS = ("key", "cert")
"""The names of what a merchant has as PEM."""

_SHOWN = ("mchid", "appid", "public_key_id")


def _are_same(one: object, other: object) -> bool:
    if isinstance(one, RSAPrivateKey) and isinstance(other, RSAPrivateKey):
        return one.public_key() == other.public_key()
    return one == other


@hides_locals
def parse_own_values(texts: Mapping[str, str], name_of: Callable[[str], str]) -> OwnValues:
    """Return the values of texts: keys and certificates are PEM, or the names of files.

    Args:
        texts: The texts by the names of `OwnValues`; an empty one counts as none.
        name_of: Returns what an error calls a value, such as ``--apiv3-key``.

    Raises:
        UsageError: A value is wrong, or the certificate isn't that of the key.
    """
    values = OwnValues(
        **{name: _PARSERS[name](text, name_of(name)) for name, text in texts.items() if text}
    )
    check_pair(values.key, values.cert, name_of("cert"), name_of("key"))
    return values


def check_pair(
    key: RSAPrivateKey | None, cert: x509.Certificate | None, cert_name: str, key_name: str
) -> None:
    """Check that a certificate is that of a key, if there is one.

    Raises:
        UsageError: It is another key's, or there is no key.
    """
    if cert is None:
        return
    if key is None:
        raise UsageError(f"{cert_name} needs {key_name}, the private key of the certificate")
    if cert.public_key() != key.public_key():
        raise UsageError(f"{cert_name} isn't the certificate of {key_name}")


def _parse_appid(text: str, what: str) -> str:
    if not _APPID.fullmatch(text):
        raise UsageError(f"{what} is no appid, such as wxd678efh567hg6787")
    return text


def is_pem(text: str) -> bool:
    """Return whether a text is PEM, and not the name of a file."""
    return "-----BEGIN " in text


def parse_certificate(source: str | Path, what: str) -> x509.Certificate:
    """Return a merchant's certificate, whose serial is as long as those of WeChat Pay.

    Args:
        source: PEM, or a file.
        what: What an error calls it.

    Raises:
        UsageError: It can't be read, or has another serial.
    """
    certificate = pem.certificate(source, what)
    check_serial(pem.serial(certificate), f"the serial of {what}")
    return certificate


def _parse_apiv3_key(text: str, what: str) -> str:
    bare = unquote(text.encode(errors="replace"))
    aes_gcm.load_key(bare, what)
    return bare.decode()


def _parse_secret(text: str, what: str) -> str:
    bare = unquote(text.encode(errors="replace")).decode()
    if not _SECRET.fullmatch(bare):
        raise UsageError(
            f"{what} has {len(bare)} characters; the key of APIv2 (APIv2密钥) has 32 letters and"
            " digits"
        )
    return bare


def _parse_public_key_id(text: str, what: str) -> str:
    if not _PUBLIC_KEY_ID.fullmatch(text):
        raise UsageError(
            f"{what} is no {PUBLIC_KEY_PREFIX}… with digits and capitals (微信支付公钥ID)"
        )
    return text


_PARSERS: dict[str, Callable[[str, str], Any]] = {
    "mchid": check_mchid,
    "appid": _parse_appid,
    "key": rsa.load_private_key,
    "cert": parse_certificate,
    "apiv3_key": _parse_apiv3_key,
    "secret": _parse_secret,
    "public_key_id": _parse_public_key_id,
    "platform_key": rsa.load_private_key,
}
