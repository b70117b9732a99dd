"""The command ``python -m tools.catalog [--check]``: see `tools.catalog`."""

from __future__ import annotations

import sys
from pathlib import Path

from chainpay.catalog import Event, Operation
from chainpay.catalog.details import group_corrections, merge_details

from .quirks import write_quirks
from .search import write_names, write_titles
from .stub_events import write_event_stub
from .stubs import write_stubs
from .tables import read_lines, write_events, write_fields, write_operations

_ROOT = Path(__file__).parents[2]
_DATA = "chainpay/catalog/data"
_STUBS = "chainpay/openapi"


def generate(root: Path) -> dict[str, str]:
    """Return the texts of all generated files, by their path from the root.

    Args:
        root: The root of the repository. Only the facts are read.
    """
    operations = list(read_lines(root / _DATA / "operations.jsonl"))
    details = list(read_lines(root / _DATA / "details.jsonl"))
    events = list(read_lines(root / _DATA / "events.jsonl"))
    names = read_lines(root / _DATA / "words.jsonl")
    corrections = group_corrections(
        line.record for line in read_lines(root / _DATA / "corrections.jsonl")
    )
    loaded = [
        Operation.load(merge_details(line.record, detail.record, corrections))
        for line, detail in zip(operations, details, strict=True)
    ]
    happenings = [Event.load(line.record) for line in events]
    return {
        f"{_DATA}/operations.tsv": write_operations(operations, details),
        f"{_DATA}/fields.tsv": write_fields(operations),
        f"{_DATA}/events.tsv": write_events(events),
        f"{_DATA}/titles.tsv": write_titles(operations, details),
        f"{_DATA}/names.tsv": write_names(names, operations),
        f"{_STUBS}/events/__init__.pyi": write_event_stub(happenings),
        "chainpay/encoding/quirks.py": write_quirks(loaded, happenings),
        **{f"{_STUBS}/{path}": text for path, text in write_stubs(loaded).items()},
    }


def main(arguments: list[str], root: Path = _ROOT) -> int:
    """Write the generated files, or check them; then print each file that differs.

    Args:
        arguments: ``--check``, or nothing.
        root: The root of the repository.

    Returns:
        The exit status: 1 if a check has failed, else 0.
    """
    check = "--check" in arguments
    files = generate(root)
    stale = [path for path, text in files.items() if not _has_content(root / path, text)]
    superfluous = [path for path in _stub_files(root) if path not in files]
    if not check:
        for path in stale:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(files[path].encode())
        for path in superfluous:
            (root / path).unlink()
    for path in stale:
        print(f"{'stale' if check else 'written'}: {path}")
    for path in superfluous:
        print(f"{'superfluous' if check else 'removed'}: {path}")
    return 1 if check and (stale or superfluous) else 0


def _has_content(file: Path, text: str) -> bool:
    return file.exists() and file.read_bytes() == text.encode()


def _stub_files(root: Path) -> list[str]:
    """Return the stubs in folders. The stubs beside the folders are written by hand."""
    files = sorted((root / _STUBS).glob("*/**/*.pyi"))
    return [file.relative_to(root).as_posix() for file in files]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
