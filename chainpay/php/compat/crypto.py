"""PHP's `openssl_` and `sodium_` functions."""

from __future__ import annotations

__all__: list[str] = []
