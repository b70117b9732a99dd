"""Record what PHP does: ``python -m tests.php.compat.record``, with PHP 8.2 on the PATH.

Each module of `cases` has ``CASES``, a dict of names to lists of arguments. What PHP returned,
threw and printed goes to ``recorded/<module>.jsonl``. `record.php` says what the names are that
are not PHP's.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from . import cases
from .forms import to_form

HERE = Path(__file__).parent


def record(calls: Iterable[tuple[str, list[object]]]) -> list[str]:
    """Run calls in PHP, and return their lines."""
    lines = [
        json.dumps([name, [to_form(one) for one in arguments]], ensure_ascii=False)
        for name, arguments in calls
    ]
    command = ["php", "-d", "precision=14", "-d", "serialize_precision=-1", "record.php"]
    done = subprocess.run(
        command, input="\n".join(lines), stdout=subprocess.PIPE, text=True, check=True, cwd=HERE
    )
    recorded = done.stdout.splitlines()
    assert len(recorded) == len(lines), (len(recorded), len(lines), lines[len(recorded)])
    return recorded


def main(*names: str) -> None:
    for name in names or [module.name for module in pkgutil.iter_modules(cases.__path__)]:
        module = importlib.import_module(f"{cases.__name__}.{name}")
        calls = [(function, list(one)) for function, all_ in module.CASES.items() for one in all_]
        lines = record(calls)
        file = HERE / "recorded" / f"{name}.jsonl"
        file.write_text("\n".join(lines) + "\n", "utf-8")
        print(f"{name}: {len(lines)} calls, {file.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main(*sys.argv[1:])
