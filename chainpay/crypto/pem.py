"""PEM, wherever it is: as text, as bytes, in a file; and the serials of certificates.

An error about a key never repeats the input: what was meant to be a path may well be the key.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote

from cryptography import x509

from ..errors import UsageError

__all__ = ["certificate", "read", "serial"]

_BEGIN = b"-----BEGIN "
#: What can only be meant as a file's name, and may be told.
_FILE_NAME = re.compile(r"[^\n]{1,250}\.(pem|key|crt|cer)")


def read(source: str | bytes | os.PathLike[str], what: str) -> bytes:
    """Return the PEM that is meant: text or bytes of PEM, a path, or a ``file://`` address.

    Args:
        source: The PEM itself, or where it is.
        what: What it is for, in an error's words.

    Raises:
        UsageError: It is none of these, or the file can't be read or holds no PEM.
    """
    if isinstance(source, str) and _BEGIN.decode() in source:
        return source.encode(errors="replace")
    if isinstance(source, (str, os.PathLike)):
        source = _read_file(os.fspath(source), what)
    if not isinstance(source, bytes):
        raise UsageError(f"{what} can't be a {type(source).__name__}; pass PEM, a path or a key")
    if _BEGIN not in source:
        raise UsageError(f"{what} holds no PEM: there is no -----BEGIN line in it")
    return source


def _read_file(path: str, what: str) -> bytes:
    if path.startswith("file://"):
        path = unquote(path.removeprefix("file://"))
    try:
        return Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
    # Raised out here, for the error above holds what was given, which may be a key.
    named = f" {path!r}" if _FILE_NAME.fullmatch(path) else ""
    raise UsageError(
        f"{what} is neither PEM nor a readable file{named} ({reason}); pass the text that starts"
        " with -----BEGIN, or the path of a file that holds it"
    )


def certificate(pem: bytes, what: str) -> x509.Certificate:
    """Load an X.509 certificate.

    Raises:
        UsageError: It can't be read.
    """
    try:
        return x509.load_pem_x509_certificate(pem)
    except ValueError:
        raise UsageError(f"{what} is a certificate that can't be read: is it complete?") from None


def serial(certificate: x509.Certificate) -> str:
    """Return a certificate's serial as WeChat Pay writes it: capital hex, an even number of digits.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php
    """
    text = f"{certificate.serial_number:X}"
    return text.zfill(len(text) + len(text) % 2)
