"""Keys and certificates from any source and in any form; and the serials of certificates.

A source is PEM or DER, in memory or in a file, or base64 behind a scheme such as
``private.pkcs8://``. The content decides what is loaded, and not the scheme.

An error about a key never repeats the input: a text that should be a path may be the key.
"""

from __future__ import annotations

import os
import re
from base64 import b64decode
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
    load_pem_public_key,
)

from ..encoding.text import to_utf8
from ..errors import UsageError

__all__ = ["Source", "certificate", "load", "read", "serial"]

Source: TypeAlias = "str | bytes | os.PathLike[str]"

_BEGIN = b"-----BEGIN "
#: PHP's schemes for the base64 of a DER.
_SCHEME = re.compile(r"(private\.pkcs[18]|public\.(pkcs1|spki))://")
#: A text that must be a file's name, and no key: an error may repeat it.
_FILE_NAME = re.compile(r"[^\n]{1,250}\.(pem|key|crt|cer)")


def read(source: Source, what: str) -> bytes:
    """Return the PEM or DER of a source.

    Args:
        source: PEM as text or bytes, DER as bytes, a path or ``file://`` address of either, or
            ``private.pkcs1://``, ``private.pkcs8://``, ``public.pkcs1://``, ``public.spki://``
            and base64.
        what: What the key or certificate is for. An error names it.

    Raises:
        UsageError: The source is none of these, or the file can't be read.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php
    """
    if isinstance(source, str):
        if _BEGIN.decode() in source:
            return source.encode(errors="replace")
        scheme = _SCHEME.match(source)
        if scheme:
            return _decode_base64(source[scheme.end() :], what)
    if isinstance(source, (str, os.PathLike)):
        source = _read_file(os.fspath(source), what)
    if not isinstance(source, bytes):
        raise UsageError(f"{what} can't be a {type(source).__name__}; pass PEM, a path or a key")
    return source


def _decode_base64(base64: str, what: str) -> bytes:
    try:
        return b64decode("".join(base64.split()), validate=True)
    except ValueError:
        raise UsageError(f"{what} is no base64") from None


def _read_file(path: str, what: str) -> bytes:
    if path.startswith("file://"):
        path = unquote(path.removeprefix("file://"))
    try:
        return Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
    # Raised outside of `except`: the error above holds the path, which may be a key.
    name = f" {path!r}" if _FILE_NAME.fullmatch(path) else ""
    raise UsageError(
        f"{what} is neither PEM nor a readable file{name} ({reason}); pass the text that starts"
        " with -----BEGIN, or the path of a file with that text"
    )


def load(source: Source, what: str, passphrase: str | bytes | None = None) -> object:
    """Load a key or certificate of any kind.

    Args:
        source: See `read`.
        what: What the key or certificate is for. An error names it.
        passphrase: The passphrase of a private key; None or empty if the key has none.

    Returns:
        A key object of the `cryptography` package, or an `x509.Certificate`.

    Raises:
        UsageError: The source can't be read, or the passphrase is wrong, missing or not needed.
    """
    data = read(source, what)
    secret = to_utf8(passphrase, f"the passphrase of {what}") if passphrase else None
    for loader in _loaders(data, secret):
        try:
            return loader(data)
        except TypeError:
            raise UsageError(
                f"{what} has no passphrase: remove passphrase="
                if secret
                else f"{what} is a private key with a passphrase: pass it decrypted"
            ) from None
        except (ValueError, UnsupportedAlgorithm):
            pass  # the data is of another kind, or damaged
    if _BEGIN not in data:
        raise UsageError(f"{what} holds no PEM, since it has no -----BEGIN line, and no DER")
    also = ", and is the passphrase right?" if secret else "?"
    raise UsageError(f"{what} can't be read: is it complete{also}")


def _loaders(data: bytes, secret: bytes | None) -> list[Callable[[bytes], object]]:
    """Return the functions that may load the data.

    If the data has a private key and a certificate, the key is loaded.
    """
    if _BEGIN not in data:
        private = partial(load_der_private_key, password=secret)
        return [private, load_der_public_key, x509.load_der_x509_certificate]
    if b"PRIVATE KEY-----" in data:
        return [partial(load_pem_private_key, password=secret)]
    if b"BEGIN CERTIFICATE-----" in data:
        return [x509.load_pem_x509_certificate]
    return [load_pem_public_key]


def certificate(source: Source | x509.Certificate, what: str) -> x509.Certificate:
    """Load an X.509 certificate; a private key beside it is ignored.

    Args:
        source: See `read`; or a loaded certificate.
        what: What the certificate is for. An error names it.

    Raises:
        UsageError: The source can't be read, or holds no certificate.
    """
    if isinstance(source, x509.Certificate):
        return source
    data = read(source, what)
    loader = x509.load_pem_x509_certificate if _BEGIN in data else x509.load_der_x509_certificate
    try:
        return loader(data)
    except ValueError:
        raise UsageError(f"{what} is no certificate that can be read: is it complete?") from None


def serial(certificate: x509.Certificate) -> str:
    """Return a certificate's serial as WeChat Pay writes it: upper-case hex, padded to full bytes.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php
    """
    text = f"{certificate.serial_number:X}"
    return text.zfill(len(text) + len(text) % 2)
