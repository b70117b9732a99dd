"""Live and sandbox: their prompts, their colours, their histories."""

from __future__ import annotations

from pathlib import Path

import pytest

from chainpay.cli.prompt.mode import Mode


def test_they_differ_at_first_sight() -> None:
    """The live one is red, the sandbox's is green."""
    live, sandbox = Mode("live", "1900000001"), Mode("sandbox", "1900000002")
    assert (live.text, sandbox.text) == ("live 1900000001> ", "sandbox 1900000002> ")
    assert (live.colour, sandbox.colour) == ("ansired", "ansigreen")
    assert live.paint("x") == "\x1b[1;31mx\x1b[0m"
    assert sandbox.paint("x") == "\x1b[1;32mx\x1b[0m"


def test_each_has_a_history_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the folder for the state of programs, which is this user's alone."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    files = {
        Mode(name, "1").history(prompt)
        for name in ("live", "sandbox")
        for prompt in ("ipython", "python")
    }
    assert len(files - {None}) == 4
    (folder,) = {file.parent for file in files if file}
    assert folder == tmp_path / "state" / "chainpay"
    assert folder.stat().st_mode & 0o77 == 0
    monkeypatch.setenv("HOME", str(tmp_path))
    at_home = tmp_path / ".local" / "state" / "chainpay"
    for unusable in ("", "relative", "~nouser/x"):
        monkeypatch.setenv("XDG_STATE_HOME", unusable)
        assert Mode("live", "1").history("ipython") == at_home / "live.ipython.history"


def test_a_home_that_can_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then there is no history, and the prompt starts all the same."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert Mode("live", "1").history("ipython") is None
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr("os.access", lambda path, mode: False)  # root may write everywhere
    assert Mode("live", "1").history("ipython") is None
