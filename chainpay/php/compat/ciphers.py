"""PHP's functions that encrypt by AES: of OpenSSL, and of sodium.

What fails in PHP with a warning returns False, and `openssl_error_string` says why. A cipher that
is not here is a ValueError.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC, CTR, ECB, GCM

from ...encoding.secret import takes_secrets
from .crypto import fail
from .exceptions import Throwable
from .standard.values import Value, from_bytes, text, to_bytes

# fmt: off
__all__ = [
    "OPENSSL_RAW_DATA", "OPENSSL_ZERO_PADDING", "SODIUM_CRYPTO_AEAD_AES256GCM_ABYTES",
    "SODIUM_CRYPTO_AEAD_AES256GCM_KEYBYTES", "SODIUM_CRYPTO_AEAD_AES256GCM_NPUBBYTES",
    "SodiumException", "openssl_cipher_iv_length", "openssl_decrypt", "openssl_encrypt",
    "openssl_get_cipher_methods", "sodium_crypto_aead_aes256gcm_decrypt",
    "sodium_crypto_aead_aes256gcm_encrypt", "sodium_crypto_aead_aes256gcm_is_available",
]
# fmt: on

OPENSSL_RAW_DATA = 1
OPENSSL_ZERO_PADDING = 2
SODIUM_CRYPTO_AEAD_AES256GCM_KEYBYTES = 32
SODIUM_CRYPTO_AEAD_AES256GCM_NPUBBYTES = 12
SODIUM_CRYPTO_AEAD_AES256GCM_ABYTES = 16
_BLOCK_BITS = 128


class SodiumException(Throwable):
    """PHP's `SodiumException`."""


class _Method(NamedTuple):
    """A cipher of AES by its size and mode."""

    key_bytes: int
    mode: str

    @property
    def iv_bytes(self) -> int:
        return {"gcm": 12, "ecb": 0}.get(self.mode, 16)

    def key(self, passphrase: Value) -> bytes:
        """Return the key: filled with zeros or cut, as PHP does silently."""
        return to_bytes(passphrase)[: self.key_bytes].ljust(self.key_bytes, b"\0")

    def cipher(self, passphrase: Value, iv: Value) -> Cipher[CBC | CTR | ECB]:
        vector = to_bytes(iv)[: self.iv_bytes].ljust(self.iv_bytes, b"\0")
        key = AES(self.key(passphrase))
        if self.mode == "ecb":
            return Cipher(key, ECB())
        return Cipher(key, CBC(vector) if self.mode == "cbc" else CTR(vector))


_METHODS = {
    f"aes-{size}-{mode}": _Method(size // 8, mode)
    for size in (128, 192, 256)
    for mode in ("cbc", "ctr", "ecb", "gcm")
}


def _method(name: Value, function: str) -> _Method:
    method = _METHODS.get(text(name).lower())
    if method is None:
        raise ValueError(
            f"{function}(): the cipher {name!r} is not here; {', '.join(_METHODS)} are"
        )
    return method


def openssl_get_cipher_methods(aliases: bool = False) -> list[str]:
    """PHP's `openssl_get_cipher_methods`: those that are here."""
    return [*_METHODS]


def openssl_cipher_iv_length(cipher_algo: Value) -> int:
    """PHP's `openssl_cipher_iv_length`.

    Raises:
        ValueError: The cipher is not here.
    """
    return _method(cipher_algo, "openssl_cipher_iv_length").iv_bytes


@takes_secrets
def openssl_encrypt(
    data: Value,
    cipher_algo: Value,
    passphrase: Value,
    options: int = 0,
    iv: Value = "",
    aad: Value = "",
    tag_length: int = 16,
) -> str | bool | tuple[str | bool, str | None]:
    """PHP's `openssl_encrypt`: returns the ciphertext, or False; with GCM, it and the tag.

    Args:
        data: The text.
        cipher_algo: The name of a cipher, such as ``aes-256-gcm``.
        passphrase: The key: filled with zeros, or cut, to the size of the cipher's.
        options: ``OPENSSL_RAW_DATA``, ``OPENSSL_ZERO_PADDING``, or both; base64 without the first.
        iv: The initialization vector.
        aad: What GCM authenticates besides.
        tag_length: The bytes of GCM's tag.

    Raises:
        ValueError: The cipher is not here.
    """
    method = _method(cipher_algo, "openssl_encrypt")
    if method.mode == "gcm":
        return _encrypt_gcm(method, data, passphrase, options, iv, aad, tag_length)
    plain = to_bytes(data)
    if method.mode != "ctr" and not options & OPENSSL_ZERO_PADDING:
        padder = padding.PKCS7(_BLOCK_BITS).padder()
        plain = padder.update(plain) + padder.finalize()
    try:
        encrypted = _run(method.cipher(passphrase, iv).encryptor(), plain)
    except ValueError:
        return fail("without padding, the text must have full blocks of 16 bytes")
    return _written(encrypted, options)


def _written(data: bytes, options: int) -> str:
    return from_bytes(data if options & OPENSSL_RAW_DATA else b64encode(data))


def _run(context: CipherContext, data: bytes) -> bytes:
    return context.update(data) + context.finalize()


def _encrypt_gcm(
    method: _Method, data: Value, passphrase: Value, options: int, iv: Value, aad: Value, size: int
) -> tuple[str | bool, str | None]:
    try:
        sealing = AESGCM(method.key(passphrase))
        both = sealing.encrypt(to_bytes(iv), to_bytes(data), to_bytes(aad))
    except ValueError:
        return fail("GCM needs an initialization vector of 8 to 128 bytes"), None
    if not 1 <= size <= 16:
        return fail("GCM's tag has 1 to 16 bytes"), None
    return _written(both[:-16], options), from_bytes(both[-16:][:size])


@takes_secrets
def openssl_decrypt(
    data: Value,
    cipher_algo: Value,
    passphrase: Value,
    options: int = 0,
    iv: Value = "",
    tag: Value = None,
    aad: Value = "",
) -> str | bool:
    """PHP's `openssl_decrypt`: returns the text, or False.

    Args:
        data: The ciphertext.
        cipher_algo: See `openssl_encrypt`.
        passphrase: The key.
        options: See `openssl_encrypt`.
        iv: The initialization vector.
        tag: GCM's tag.
        aad: What GCM authenticates besides.

    Raises:
        ValueError: The cipher is not here.
    """
    method = _method(cipher_algo, "openssl_decrypt")
    encrypted = to_bytes(data)
    try:
        if not options & OPENSSL_RAW_DATA:
            encrypted = b64decode(encrypted + b"==")
        if method.mode == "gcm":
            return _decrypt_gcm(method, encrypted, passphrase, iv, tag, aad)
        plain = _run(method.cipher(passphrase, iv).decryptor(), encrypted)
        if method.mode != "ctr" and not options & OPENSSL_ZERO_PADDING:
            unpadder = padding.PKCS7(_BLOCK_BITS).unpadder()
            plain = unpadder.update(plain) + unpadder.finalize()
    except (ValueError, InvalidTag):
        return fail("the text can't be decrypted")
    return from_bytes(plain)


def _decrypt_gcm(
    method: _Method, encrypted: bytes, passphrase: Value, iv: Value, tag: Value, aad: Value
) -> str:
    key, end = AES(method.key(passphrase)), to_bytes(tag or "")
    decryptor = Cipher(key, GCM(to_bytes(iv), end, min_tag_length=max(len(end), 4))).decryptor()
    decryptor.authenticate_additional_data(to_bytes(aad))
    return from_bytes(_run(decryptor, encrypted))


# Sodium


def sodium_crypto_aead_aes256gcm_is_available() -> bool:
    """PHP's `sodium_crypto_aead_aes256gcm_is_available`: always True."""
    return True


def _check_sodium(function: str, nonce: Value, key: Value) -> None:
    checks = (("nonce", nonce, "NPUBBYTES", 12), ("key", key, "KEYBYTES", 32))
    for place, (name, value, constant, size) in enumerate(checks, 3):
        if len(to_bytes(value)) != size:
            raise SodiumException(
                f"{function}(): Argument #{place} (${name}) must be"
                f" SODIUM_CRYPTO_AEAD_AES256GCM_{constant} bytes long"
            )


@takes_secrets
def sodium_crypto_aead_aes256gcm_encrypt(
    message: Value, additional_data: Value, nonce: Value, key: Value
) -> str:
    """PHP's `sodium_crypto_aead_aes256gcm_encrypt`: the ciphertext and its tag."""
    _check_sodium("sodium_crypto_aead_aes256gcm_encrypt", nonce, key)
    encrypted = AESGCM(to_bytes(key)).encrypt(
        to_bytes(nonce), to_bytes(message), to_bytes(additional_data)
    )
    return from_bytes(encrypted)


@takes_secrets
def sodium_crypto_aead_aes256gcm_decrypt(
    ciphertext: Value, additional_data: Value, nonce: Value, key: Value
) -> str | bool:
    """PHP's `sodium_crypto_aead_aes256gcm_decrypt`: the text, or False."""
    _check_sodium("sodium_crypto_aead_aes256gcm_decrypt", nonce, key)
    try:
        decrypted = AESGCM(to_bytes(key)).decrypt(
            to_bytes(nonce), to_bytes(ciphertext), to_bytes(additional_data)
        )
    except InvalidTag:
        return False
    return from_bytes(decrypted)
