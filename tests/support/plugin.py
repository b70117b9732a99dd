"""A pytest of its own, with the plugin of chainpay, for tests of the plugin."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support.pages import ROOT


def run_pytest(folder: Path, *options: str) -> str:
    """Run the tests of a folder; return what is printed.

    The plugin is named, since an installed chainpay may be another one, or none.
    """
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n")
    plugins = ["-p", "no:cacheprovider", "-p", "no:chainpay", "-p", "pytest_chainpay"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *plugins, *options],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return done.stdout + done.stderr
