"""PHP's output: echo, print_r, var_dump, var_export."""

from __future__ import annotations

__all__: list[str] = []
