"""docs/testing.md and docs/testing-plugin.md: their tests run, and their tables name all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from chainpay.gateway import Gateway
from chainpay.testing import DeliveringGateway
from tests.support.pages import DOCS, read_blocks, read_table
from tests.support.plugin import run_pytest

SHOP, PLUGIN = DOCS / "testing.md", DOCS / "testing-plugin.md"


def test_the_table_of_the_platform_names_all() -> None:
    """What it has beside the methods of a gateway; a fixture has it served."""
    named = [re.findall(r"`(\w+)", row[0])[0] for row in read_table(PLUGIN, "The platform")]
    public = {name for name in dir(DeliveringGateway) if not name.startswith("_")}
    assert {*named} == public - {*dir(Gateway)} - {"served"}


def write_files(page: Path, folder: Path) -> list[str]:
    """Write the files of a page; return their names."""
    files = {}
    for block in read_blocks(page):
        if title := re.fullmatch(r'python title="(\w+\.py)"', block.info):
            files[title[1]] = block.text
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return [*files]


@pytest.mark.extras
def test_the_shop_and_its_five_tests(tmp_path: Path) -> None:
    """The shop has at most 80 lines, and its tests pass."""
    assert write_files(SHOP, tmp_path) == ["shop.py", "test_shop.py"]
    assert len((tmp_path / "shop.py").read_text("utf-8").splitlines()) <= 80
    printed = run_pytest(tmp_path)
    assert "5 passed" in printed, printed


@pytest.mark.extras
def test_the_tests_of_the_other_page(tmp_path: Path) -> None:
    """In Flask and in Django, with anyio, and by the environment."""
    names = ["test_flask.py", "test_django.py", "test_async.py", "test_environment.py"]
    assert write_files(PLUGIN, tmp_path) == names
    printed = run_pytest(tmp_path)
    assert "5 passed" in printed, printed
