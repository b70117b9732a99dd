"""Keys and certificates from any source and in any form; and the serials of certificates.

A source is PEM or DER, in memory or in a file, or base64 behind a scheme such as
``private.pkcs8://``. The content decides what is loaded, and not the scheme.

Configurations change a PEM on its way: line breaks become ``\\n`` in two characters, or spaces, or
get lost; quotes stay around it; only the base64 is kept, or it is base64 once more. None of these
can be anything else, so they are read.

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
from urllib.parse import unquote as percent_decode

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
    load_pem_public_key,
)

from ..encoding.secret import takes_secrets
from ..encoding.small_file import read_small
from ..encoding.text import to_utf8, unquote
from ..errors import UsageError

__all__ = ["Source", "certificate", "load", "read", "serial"]

Source: TypeAlias = "str | bytes | os.PathLike[str]"

_BEGIN = b"-----BEGIN "
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
#: PHP's schemes for the base64 of a DER.
_SCHEME = re.compile(r"(private\.pkcs[18]|public\.(pkcs1|spki))://")
#: A line break in two characters; a PEM has no backslash.
_ESCAPED_BREAK = re.compile(rb"(\\+[rnt])+")
_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
#: Base64 of a DER, or of a PEM; the shortest is a public key's, and no path is so long.
_BASE64 = re.compile(rb"(MI|LS0tLS1CRUdJT)[A-Za-z0-9+/_-]{200,}={0,2}")
#: The beginning of a PKCS#12: a sequence with the version 3, and the type of its content.
_PKCS12 = re.compile(rb"0(\x80|[\x81-\x84].{1,4}?|.)\x02\x01\x030", re.DOTALL)
#: A text that must be a file's name, and no key: an error may repeat it.
_FILE_NAME = re.compile(
    r"[^\n]{1,250}\.(pem|key|crt|cer|der|p12|pfx|txt)"
    r"|([~.]{0,2}|[A-Za-z]:)([/\\][\w .@-]{1,30}){2,12}"
)


@takes_secrets
def read(source: Source, what: str) -> bytes:
    """Return the PEM or DER of a source.

    Args:
        source: PEM as text or bytes, DER as bytes, a path or ``file://`` address of either, base64
            of a DER or of a PEM, or ``private.pkcs1://``, ``private.pkcs8://``,
            ``public.pkcs1://``, ``public.spki://`` and base64. A ``~`` at the beginning of a path
            is the home folder.
        what: What the key or certificate is for. An error names it.

    Raises:
        UsageError: The source is none of these, or the file can't be read.

    Source: https://github.com/wechatpay-apiv3/wechatpay-php
    """
    if isinstance(source, (str, bytes)) and not source.strip():
        raise UsageError(f"{what} is empty: pass PEM text or the path of {_file_of(what)}")
    if isinstance(source, str):
        text = unquote(source.encode(errors="replace"))
        scheme = _SCHEME.match(text.decode())
        if scheme:
            return _decode_base64(text[scheme.end() :], what)
        if _BEGIN in text or _BASE64.fullmatch(_join(text)):
            return _repair(text, what)
        source = _read_file(text.decode(), what)
    elif isinstance(source, os.PathLike):
        source = _read_file(os.fsdecode(source), what)
    if not isinstance(source, bytes):
        raise UsageError(f"{what} can't be a {type(source).__name__}; pass PEM, a path or a key")
    return _repair(source, what)


def _join(text: bytes) -> bytes:
    """Return base64 in one piece."""
    return b"".join(_ESCAPED_BREAK.sub(b" ", text).split())


def _repair(data: bytes, what: str) -> bytes:
    """Return the PEM or DER that configurations have changed; other data as it is."""
    if data.startswith(_UTF16):  # as PowerShell writes it
        data = data.decode("utf-16", "replace").encode()
    if _BASE64.fullmatch(joined := _join(unquote(data))):
        decoded = _decode_base64(joined, what)
        return _repair(decoded, what) if decoded.startswith(_BEGIN) else decoded
    if _BEGIN not in data:
        return data
    return _BLOCK.sub(_rewrite_block, _ESCAPED_BREAK.sub(b"\n", data))


def _rewrite_block(block: re.Match[bytes]) -> bytes:
    label, body = block.groups()
    if b":" in body:  # the headers of an encrypted key
        return block[0]
    joined = b"".join(body.split())
    lines = b"\n".join(joined[start : start + 64] for start in range(0, len(joined), 64))
    return b"-----BEGIN %b-----\n%b\n-----END %b-----" % (label, lines, label)


def _decode_base64(base64: bytes, what: str) -> bytes:
    try:
        return b64decode(_join(base64), b"-_" if b"-" in base64 or b"_" in base64 else None, True)
    except ValueError:
        raise UsageError(f"{what} is no base64: is it complete?") from None


def _read_file(path: str, what: str) -> bytes:
    if path.startswith("file://"):
        path = percent_decode(path.removeprefix("file://"))
    try:
        return read_small(Path(path).expanduser())
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
    # Raised outside of `except`: the error above holds the path, which may be a key.
    raise UsageError(
        f"{what} is neither PEM nor a readable file{shown_path(path)} ({reason}); pass the text"
        " that starts with -----BEGIN, or the path of a file with that text"
    )


def _file_of(what: str) -> str:
    """Return the file that the platform's documents name for a key."""
    if "certificate of merchant=" in what:
        return "apiclient_cert.pem"
    if re.search("platform|public", what, re.IGNORECASE):
        return "pub_key.pem"
    return "apiclient_key.pem" if re.search("key", what, re.IGNORECASE) else "a file"


def shown_path(path: str) -> str:
    """Return a space and a path, for an error; nothing if the text may be a key."""
    return f" {path!r}" if _FILE_NAME.fullmatch(path) else ""


@takes_secrets
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
    _refuse_pkcs12(data, what)
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
        raise UsageError(
            f"{what} holds no PEM, since it has no -----BEGIN line, and no DER: if it is base64, a"
            " part of it is missing"
        )
    kind = ", and is it a private key (apiclient_key.pem)" if b"PRIVATE KEY-----" in data else ""
    also = f"{kind}, and is the passphrase right?" if secret else f"{kind}?"
    raise UsageError(
        f"{what} can't be read: is the text complete, from -----BEGIN to -----END{also}"
    )


def _refuse_pkcs12(data: bytes, what: str) -> None:
    """Refuse a PKCS#12 file: a sequence of version 3 and another one, by its first bytes."""
    if _PKCS12.match(data):
        raise UsageError(
            f"{what} is a .p12 file (PKCS#12, such as apiclient_cert.p12), which only merchant="
            " takes: pass the file beside it, apiclient_key.pem as private_key=; the platform's"
            " keys (微信支付公钥, 平台证书) stand in no such file"
        )


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


@takes_secrets
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
    _refuse_pkcs12(data, what)
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
