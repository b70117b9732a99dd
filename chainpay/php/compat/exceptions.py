"""PHP's tree of exceptions."""

from __future__ import annotations

__all__: list[str] = []
