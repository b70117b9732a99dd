"""PHP's `bc` functions: decimal numbers as texts."""

from __future__ import annotations

__all__: list[str] = []
