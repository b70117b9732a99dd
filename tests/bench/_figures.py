"""What the benchmarks print: a median with its spread, progress, and a verdict."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from statistics import median

__all__ = ["progress", "spread", "verdict"]


def spread(values: Sequence[float], digits: int = 0) -> str:
    """Return the median, and from where to where the values go."""
    shown = (f"{value:.{digits}f}" for value in (median(values), min(values), max(values)))
    return "{} ({} … {})".format(*shown)


def progress(text: str) -> None:
    """Show how far it is, if somebody watches; an empty text wipes the line."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def verdict(failures: Sequence[str]) -> None:
    """Exit with what is not met, if anything."""
    if failures:
        sys.exit("\n".join(f"NOT MET: {failure}" for failure in failures))
    print("requirements met")
