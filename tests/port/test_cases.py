"""Whole programs, recorded with PHP: converted, they do what PHP did.

The recordings were made with PHP 8.2 and wechatpay-php 1.4.12, or with a stand-in of it where
``about`` says so. PHP is not needed here.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.port.platform import (
    FOLDER,
    Platform,
    callback,
    compare,
    environment,
    read_case,
    values_in,
)

pytestmark = pytest.mark.extras  # tree-sitter, ruff

NAMES = sorted(file.stem for file in FOLDER.glob("*.php"))
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("keep_names", [False, True], ids=["native", "names"])
@pytest.mark.parametrize("name", NAMES)
def test_a_case(name: str, keep_names: bool, tmp_path: Path) -> None:
    """The same requests, the same values printed, the same end; and nothing left to decide."""
    from chainpay.port.conversion import convert
    from chainpay.port.options import Options

    case = read_case(name)
    source = (FOLDER / f"{name}.php").read_bytes()
    converted = convert(source, f"{name}.php", Options(keep_names=keep_names))
    assert converted.todos == []
    program = tmp_path / f"{name}.py"
    program.write_text(converted.text, "utf-8")
    shutil.copytree(FOLDER / "certs", tmp_path / "certs")
    for file, text in case.get("files", {}).items():
        (tmp_path / file).write_text(text, "utf-8")

    with Platform(case.get("behaviours", [])) as platform:
        threading.Thread(target=platform.serve_forever, daemon=True).start()
        variables, body = callback(case) if case["kind"] == "callback" else ({}, b"")
        done = subprocess.run(
            [sys.executable, "-m", "tests.port.shop", str(program)],
            env={**os.environ, **environment(case, tmp_path, platform.address), **variables},
            input=body,
            capture_output=True,
            check=False,
            timeout=60,
            cwd=ROOT,
        )
        platform.shutdown()
    assert (done.returncode == 0) == (case["php"]["rc"] == 0), done.stderr.decode()
    assert compare(case, platform.requests) == []
    printed = done.stdout.decode().replace(str(tmp_path), "{DIR}")
    assert values_in(printed) == values_in(case["php"]["stdout"])
