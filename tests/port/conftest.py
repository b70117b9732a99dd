"""PHP that is written for a test, and the command that converts it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from chainpay.__main__ import main

CAPTURED = pytest.CaptureFixture[str]


class Done(NamedTuple):
    """A run of the command."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]
Write = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No taste of whoever runs the tests; the folder of the test."""
    for name in list(os.environ):
        if name.startswith(("CHAINPAY_", "NO_COLOR")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def port(plain: None, capsys: CAPTURED) -> Run:
    """Run ``chainpay port`` with these words."""

    def run(*words: str) -> Done:
        capsys.readouterr()
        code = main(["port", *words])
        done = capsys.readouterr()
        return Done(code, done.out, done.err)

    return run


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write files into the folder of the test, and return it."""

    def write_files(files: Mapping[str, str | bytes]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write_files
