"""The cryptographic primitives of WeChat Pay, as functions over the `cryptography` package."""

from . import aes_ecb, aes_gcm, hash, pem, rsa

__all__ = ["aes_ecb", "aes_gcm", "hash", "pem", "rsa"]
