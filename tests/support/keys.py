"""Keys as PEM, certificates of them, and whether an error shows any of it."""

from __future__ import annotations

import secrets
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)


def private_pem(
    key: Any, form: PrivateFormat = PrivateFormat.PKCS8, passphrase: bytes | None = None
) -> bytes:
    encryption = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    return key.private_bytes(Encoding.PEM, form, encryption)  # type: ignore[no-any-return]


def public_pem(key: Any, form: PublicFormat = PublicFormat.SubjectPublicKeyInfo) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, form)  # type: ignore[no-any-return]


def new_serial() -> int:
    """Return a serial of 40 hex digits, as the platform's have; a random one may have fewer."""
    return 2**156 + secrets.randbelow(2**159 - 2**156)


def certificate(
    key: Any, serial: int | None = None, expires: timedelta = timedelta(days=365)
) -> x509.Certificate:
    """Return a certificate of a key that ends so far from now; the past is allowed."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "tests")])
    end = datetime.now(UTC) + expires
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(serial or new_serial())
        .not_valid_before(end - timedelta(days=730))
        .not_valid_after(end)
        .sign(key, SHA256())
    )


def certificate_pem(key: Any) -> bytes:
    return certificate(key).public_bytes(Encoding.PEM)


def as_file(content: bytes, folder: Path, name: str = "a key.pem") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def full_text(error: BaseException) -> str:
    """Return all that an error tells: itself, what is behind it, and its traceback."""
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in seen:
            seen.append(one)
            waiting += [one.__cause__, one.__context__]
    texts = [f"{one} {one!r} {one.args!r} {vars(one)!r}" for one in seen]
    return "\n".join([*texts, *traceback.format_exception(error)])


def frames_of(error: BaseException) -> str:
    """Return a traceback with the locals of all frames of the package."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    parts, chained = [], [shown]
    while chained:
        one = chained.pop()
        parts += [
            f"{frame.name} {frame.locals}" for frame in one.stack if "chainpay/" in frame.filename
        ]
        parts += [*one.format_exception_only()]
        chained += filter(None, (one.__cause__, one.__context__))
    return "\n".join(parts)


def secrets_of(key: Any) -> list[str]:
    """Return a distinctive part of each line of a key's PEM, in each form."""
    forms = (PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL)
    lines = [line for form in forms for line in private_pem(key, form).decode().splitlines()]
    return [line[8:32] for line in lines if len(line) == 64]
