"""``python -m chainpay.catalog [--check]``: see `chainpay.catalog.building`."""

from __future__ import annotations

import sys
from pathlib import Path

from .building import OPENAPI, derived

__all__ = ["main"]


def main(arguments: list[str], folder: Path = Path(__file__).parent / "data") -> int:
    """Write what is derived from the facts, or check that it is written, and nothing else is.

    Args:
        arguments: ``--check``, or nothing.
        folder: Where the facts are.

    Returns:
        The exit status: 0 if all is as it should be.
    """
    check = "--check" in arguments
    made = derived(folder)
    stale = [name for name, text in made.items() if not _is(folder / name, text)]
    extra = [name for name in _declared(folder) if name not in made]
    for name in () if check else stale:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(made[name].encode())
    for name in () if check else extra:
        (folder / name).unlink()
    for name in stale:
        print(f"{'stale' if check else 'written'}: {name}")
    for name in extra:
        print(f"{'superfluous' if check else 'removed'}: {name}")
    return 1 if check and (stale or extra) else 0


def _is(file: Path, text: str) -> bool:
    return file.exists() and file.read_bytes() == text.encode()


def _declared(folder: Path) -> list[str]:
    """Return the files that are generated as stubs: all in folders; others are written by hand."""
    openapi = folder / OPENAPI
    files = sorted(openapi.glob("*/**/*.pyi"))
    return [f"{OPENAPI}{file.relative_to(openapi).as_posix()}" for file in files]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
