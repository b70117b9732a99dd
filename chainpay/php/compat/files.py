"""PHP's files, streams and process."""

from __future__ import annotations

__all__: list[str] = []
