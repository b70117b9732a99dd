"""`getopt` reads the command line as PHP 8.2 did."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from chainpay.php import compat

#: Arguments, and what ``getopt('f:vo::x1', ['file:', 'dry-run', 'limit::'])`` gave.
RECORDED: list[tuple[list[str], Any]] = [
    ([], []),
    (["-f", "a", "-v"], {"f": "a", "v": False}),
    (["-fa", "-f=b"], {"f": ["a", "b"]}),
    (["-vx1"], {"v": False, "x": False, 1: False}),
    (["-vfval", "rest"], {"v": False, "f": "val"}),
    (["-o", "a"], {"o": False}),
    (["-oa", "-o=b"], {"o": ["a", "b"]}),
    (["-f"], []),
    (["-v", "stop", "-x"], {"v": False}),
    (["-v", "--", "-x"], {"v": False}),
    (["-v", "-", "-x"], {"v": False}),
    (["-zv"], {"v": False}),
    (["-:", "-v"], {"v": False}),
    (["-v:x"], {"v": False}),
    (["--file", "a", "--file=b", "--file==c"], {"file": ["a", "b", "c"]}),
    (["--file=", "-v"], {"v": False}),
    (["--limit", "5"], {"limit": False}),
    (["--limit=5", "--limit="], {"limit": "5"}),
    (["--dry-run", "--dry-run=1"], {"dry-run": [False, False]}),
    (["--dry-run=", "--fil", "--nope=1", "-v"], {"v": False}),
]


@pytest.mark.parametrize(("arguments", "options"), RECORDED)
def test_options(arguments: list[str], options: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["pay.php", *arguments])
    assert compat.getopt("f:vo::x1", ["file:", "dry-run", "limit::"]) == options
