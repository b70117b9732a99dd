"""PHP's functions of text."""

from __future__ import annotations

__all__: list[str] = []
