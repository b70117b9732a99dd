"""PHP's hashes and random bytes."""

from __future__ import annotations

__all__: list[str] = []
