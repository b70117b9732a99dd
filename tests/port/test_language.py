"""Programs about one construct of PHP each print what PHP printed, or the converter says a word.

`language` has them, as PHP's own tests are written; ``record.py`` there says how to record them.
"""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from chainpay.php.compat import environment
from chainpay.php.compat.times.zones import set_default_zone
from chainpay.port.conversion import convert
from chainpay.port.refusal import Refusal

from .language.record import read_sections

pytestmark = pytest.mark.extras  # tree-sitter, ruff

FOLDER = Path(__file__).parent / "language"
PROGRAMS = sorted(file.stem for file in FOLDER.glob("*.phpt"))
#: Programs of a line or two, for what the others don't have.
SHORT = [json.loads(line) for line in (FOLDER / "short.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a program sets is not set in the next one."""
    monkeypatch.setattr(environment, "_SETTINGS", environment._SETTINGS.copy())
    yield
    set_default_zone(None)


def run(text: str) -> tuple[str, int]:
    """Return what a program prints, until the last of its objects is gone, and its exit status.

    255 is PHP's status of an exception that nobody caught.
    """
    status = 0
    printed = io.StringIO()
    scope: dict[str, Any] = {"__name__": "__main__", "__file__": "program.py"}
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(text, "program.py", "exec"), scope)
        except SystemExit as left:
            status = left.code if isinstance(left.code, int) else 0
        except Exception:
            status = 255
    with contextlib.redirect_stdout(printed):
        for name in [each for each in scope if each != "php"]:
            scope[name] = None
    return printed.getvalue(), status


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program(name: str) -> None:
    """It prints the same; what can't be the same is flagged."""
    sections = read_sections(FOLDER / f"{name}.phpt")
    data = sections["FILE"].encode("utf-8", "surrogateescape")
    if "FLAGS" in sections:
        assert find_flags(data)
        return
    converted = convert(data, f"{name}.php")
    assert converted.todos == []
    assert run(converted.text) == (sections["EXPECT"], int(sections.get("EXITS", 0)))


@pytest.mark.parametrize("row", SHORT, ids=lambda row: row["php"][:60])
def test_a_short_program(row: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """It prints the same, without a word."""
    monkeypatch.setattr("chainpay.port.python._format", lambda text: text)
    converted = convert(f"<?php\n{row['php']}\n".encode(), "short.php")
    assert converted.todos == []
    assert run(converted.text)[0] == row["prints"]


def find_flags(data: bytes) -> list[str]:
    """Return the words that the converter says of a program."""
    try:
        return [todo.code for todo in convert(data).todos]
    except Refusal as refusal:
        return [refusal.code]
