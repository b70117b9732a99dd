"""docs/sandbox-and-gateway.md: its tables are held to the code, and its fixture runs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from chainpay.gateway import Gateway, faults
from tests.support.pages import DOCS, ROOT, read_blocks, read_table

PAGE = DOCS / "sandbox-and-gateway.md"
_SERVES_REQUESTS = {
    *("answer", "answer_with_fault", "handle_request", "handle_async_request"),
    *("note", "keep_notes"),
}
_ELSEWHERE = {"serve", "export", "merchant_secrets", "close", "aclose"}


def test_the_table_of_faults_names_all_kinds() -> None:
    """In their order, and with `-after` where there is one."""
    names = [re.findall(r"`([\w-]+)`", row[0]) for row in read_table(PAGE, "Faults")]
    assert names == [
        [kind, f"{kind}{faults.AFTER}"] if kind in faults.EITHER else [kind]
        for kind in faults.KINDS
    ]


def test_the_table_of_methods_names_all() -> None:
    """All methods of a gateway that a test may call."""
    rows = read_table(PAGE, "An order, its payment, its callback")
    named = {name for row in rows for name in re.findall(r"`(\w+)\(", row[0])}
    methods = {
        name
        for name in dir(Gateway)
        if callable(getattr(Gateway, name)) and not name.startswith("_")
    }
    assert named == methods - _SERVES_REQUESTS - _ELSEWHERE


def test_the_fixture_runs(tmp_path: Path) -> None:
    """As a conftest.py of a project of its own."""
    (block,) = read_blocks(PAGE, 'python title="conftest.py"')
    (tmp_path / "conftest.py").write_text(block.text, "utf-8")
    (tmp_path / "test_shop.py").write_text(
        "def test_echo(client):\n"
        '    fields = {"echo_message": "hello"}\n'
        "    assert client.v3.security.echo.post(json=fields).json() == fields\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr
