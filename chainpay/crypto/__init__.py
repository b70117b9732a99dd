"""The primitives of WeChat Pay, as plain functions over the `cryptography` package."""

__all__ = ["pem", "rsa"]
