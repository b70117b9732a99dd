"""``python -m chainpay.catalog [--check]``: see `chainpay.catalog.building`."""

from __future__ import annotations

import sys
from pathlib import Path

from .building import derived

__all__ = ["main"]


def main(arguments: list[str]) -> int:
    """Write what is derived from the facts, or check that it is written.

    Args:
        arguments: ``--check``, or nothing.

    Returns:
        The exit status: 0 if all is as it should be.
    """
    folder = Path(__file__).parent
    stale = []
    for name, text in derived(folder).items():
        file = folder / name
        if file.exists() and file.read_bytes() == text.encode():
            continue
        stale.append(name)
        if "--check" not in arguments:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
    for name in stale:
        print(f"{'stale' if '--check' in arguments else 'written'}: {name}")
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
