"""docs/testing.md and docs/testing-plugin.md: their shops and tests run, by a pytest of their own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.pages import DOCS, read_blocks
from tests.support.plugin import run_pytest

pytestmark = pytest.mark.extras


def write_files(page: Path, folder: Path) -> list[str]:
    """Write the files of a page; return their names."""
    files = {}
    for block in read_blocks(page):
        if title := re.fullmatch(r'python title="(\w+\.py)"', block.info):
            files[title[1]] = block.text
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return [*files]


def test_the_shop_and_its_five_tests(tmp_path: Path) -> None:
    """The shop has at most 80 lines, and its tests pass."""
    assert write_files(DOCS / "testing.md", tmp_path) == ["shop.py", "test_shop.py"]
    assert len((tmp_path / "shop.py").read_text("utf-8").splitlines()) <= 80
    printed = run_pytest(tmp_path)
    assert "5 passed" in printed, printed
