"""PHP's hashes, the equality that takes the same time for all texts, and random bytes."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import zlib

from ...encoding.secret import takes_secrets
from .files.paths import as_path
from .standard.values import as_bytes, as_text, from_bytes, get_debug_type, text, to_bytes

__all__ = [
    "HASH_HMAC",
    "HashContext",
    "crc32",
    "hash",
    "hash_algos",
    "hash_copy",
    "hash_equals",
    "hash_file",
    "hash_final",
    "hash_hmac",
    "hash_hmac_algos",
    "hash_hmac_file",
    "hash_init",
    "hash_update",
    "hash_update_file",
    "md5",
    "md5_file",
    "openssl_random_pseudo_bytes",
    "random_bytes",
    "sha1",
    "sha1_file",
]

HASH_HMAC = 1
_BLOCK = 65536
#: PHP's names of cryptographic hashes; hashlib has `_` for `/` and `-`.
_CRYPTOGRAPHIC = (
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512/224", "sha512/256", "sha512",
    "sha3-224", "sha3-256", "sha3-384", "sha3-512",
)  # fmt: skip
_CHECKSUMS = {"adler32": zlib.adler32, "crc32b": zlib.crc32}


class _Checksum:
    """A checksum of zlib with the methods of a hash."""

    def __init__(self, name: str, value: int | None = None) -> None:
        self._name = name
        self._value = _CHECKSUMS[name](b"") if value is None else value

    def update(self, data: bytes) -> None:
        self._value = _CHECKSUMS[self._name](data, self._value)

    def digest(self) -> bytes:
        return self._value.to_bytes(4, "big")

    def copy(self) -> _Checksum:
        return _Checksum(self._name, self._value)


class HashContext:
    """What `hash_init` returns: a hash that is computed in parts."""

    def __init__(self, state: hmac.HMAC | hashlib._Hash | _Checksum) -> None:
        self._state = state

    def update(self, data: bytes) -> None:
        """Add bytes."""
        self._state.update(data)

    def read(self, function: str, filename: object) -> bool:
        """Add the bytes of a file; False if it can't be read."""
        path = as_path(filename, function, place=2)
        try:
            with open(to_bytes(path), "rb") as file:
                while block := file.read(_BLOCK):
                    self.update(block)
        except OSError:
            return False
        return True

    def copy(self) -> HashContext:
        """Return a copy, which goes on by itself."""
        return HashContext(self._state.copy())

    def write(self, binary: bool) -> str:
        """Return the hash, as hex or as bytes."""
        digest = self._state.digest()
        return from_bytes(digest) if binary else digest.hex()


def _context(function: str, algo: object, key: object = None) -> HashContext:
    """Return the hash of a name, or its HMAC; of nothing yet."""
    name = as_text(algo).lower()
    if name in _CRYPTOGRAPHIC:
        name = name.translate({ord("/"): "_", ord("-"): "_"})
        if key is not None:
            return HashContext(hmac.new(as_bytes(key), digestmod=name))
        return HashContext(hashlib.new(name, usedforsecurity=False))
    if name in _CHECKSUMS and key is None:
        return HashContext(_Checksum(name))
    kind = "hashing" if key is None else "cryptographic hashing"
    raise ValueError(f"{function}(): Argument #1 ($algo) must be a valid {kind} algorithm")


def _of_text(context: HashContext, data: object, binary: bool) -> str:
    context.update(as_bytes(data))
    return context.write(binary)


def _of_file(function: str, context: HashContext, path: object, binary: bool) -> str | bool:
    return context.write(binary) if context.read(function, path) else False


def hash_algos() -> list[str]:
    """PHP's `hash_algos`: those that are here."""
    return [*_CRYPTOGRAPHIC, *_CHECKSUMS]


def hash_hmac_algos() -> list[str]:
    """PHP's `hash_hmac_algos`: those that are here."""
    return [*_CRYPTOGRAPHIC]


def hash(algo: object, data: object, binary: bool = False) -> str:
    """PHP's `hash`."""
    return _of_text(_context("hash", algo), data, binary)


def hash_file(algo: object, filename: object, binary: bool = False) -> str | bool:
    """PHP's `hash_file`; False if the file can't be read."""
    return _of_file("hash_file", _context("hash_file", algo), filename, binary)


@takes_secrets
def hash_hmac(algo: object, data: object, key: object, binary: bool = False) -> str:
    """PHP's `hash_hmac`."""
    return _of_text(_context("hash_hmac", algo, as_text(key)), data, binary)


@takes_secrets
def hash_hmac_file(algo: object, filename: object, key: object, binary: bool = False) -> str | bool:
    """PHP's `hash_hmac_file`; False if the file can't be read."""
    return _of_file(
        "hash_hmac_file", _context("hash_hmac_file", algo, as_text(key)), filename, binary
    )


@takes_secrets
def hash_init(algo: object, flags: int = 0, key: object = "") -> HashContext:
    """PHP's `hash_init`."""
    if flags & HASH_HMAC and not as_bytes(key):
        raise ValueError("hash_init(): Argument #3 ($key) cannot be empty when HMAC is requested")
    return _context("hash_init", algo, text(key) if flags & HASH_HMAC else None)


def hash_update(context: HashContext, data: object) -> bool:
    """PHP's `hash_update`."""
    context.update(as_bytes(data))
    return True


def hash_update_file(context: HashContext, filename: object) -> bool:
    """PHP's `hash_update_file`; False if the file can't be read."""
    return context.read("hash_update_file", filename)


def hash_copy(context: HashContext) -> HashContext:
    """PHP's `hash_copy`."""
    return context.copy()


def hash_final(context: HashContext, binary: bool = False) -> str:
    """PHP's `hash_final`."""
    return context.write(binary)


def hash_equals(known_string: object, user_string: object) -> bool:
    """PHP's `hash_equals`: in the same time, whatever differs."""
    for place, (name, value) in enumerate(
        (("known_string", known_string), ("user_string", user_string)), 1
    ):
        if not isinstance(value, str | bytes):
            raise TypeError(
                f"hash_equals(): Argument #{place} (${name}) must be of type string,"
                f" {get_debug_type(value)} given"
            )
    return hmac.compare_digest(as_bytes(known_string), as_bytes(user_string))


def md5(string: object, binary: bool = False) -> str:
    """PHP's `md5`."""
    return hash("md5", string, binary)


def md5_file(filename: object, binary: bool = False) -> str | bool:
    """PHP's `md5_file`; False if the file can't be read."""
    return hash_file("md5", filename, binary)


def sha1(string: object, binary: bool = False) -> str:
    """PHP's `sha1`."""
    return hash("sha1", string, binary)


def sha1_file(filename: object, binary: bool = False) -> str | bool:
    """PHP's `sha1_file`; False if the file can't be read."""
    return hash_file("sha1", filename, binary)


def crc32(string: object) -> int:
    """PHP's `crc32`."""
    return zlib.crc32(as_bytes(string))


def random_bytes(length: int) -> str:
    """PHP's `random_bytes`."""
    return _random("random_bytes", length)


def openssl_random_pseudo_bytes(length: int) -> str:
    """PHP's `openssl_random_pseudo_bytes`."""
    return _random("openssl_random_pseudo_bytes", length)


def _random(function: str, length: int) -> str:
    if length < 1:
        raise ValueError(f"{function}(): Argument #1 ($length) must be greater than 0")
    return from_bytes(secrets.token_bytes(length))
