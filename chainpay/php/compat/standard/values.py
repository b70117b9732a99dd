"""PHP's kinds of values: casts and questions."""

from __future__ import annotations

__all__: list[str] = []
