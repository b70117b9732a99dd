"""PHP's functions of numbers."""

from __future__ import annotations

__all__: list[str] = []
