"""Programs as shops write them become Python that compiles, without anything left to decide."""

from __future__ import annotations

from pathlib import Path

import pytest

pytestmark = pytest.mark.extras  # tree-sitter, ruff

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.php"))


@pytest.mark.parametrize("keep_names", [False, True])
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_a_program(program: Path, keep_names: bool) -> None:
    """In both spellings of the library's calls."""
    from chainpay.port.conversion import convert
    from chainpay.port.options import Options

    converted = convert(program.read_bytes(), program.name, Options(keep_names=keep_names))
    assert converted.todos == []
    compile(converted.text, program.name, "exec")
    assert ("Builder.factory" in converted.text) == keep_names
