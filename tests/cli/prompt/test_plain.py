"""The prompt in plain Python."""

from __future__ import annotations

import builtins
import code
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.chain import Chain
from chainpay.cli.prompt import plain
from chainpay.cli.prompt.mode import Mode
from chainpay.people.install import install_command

REFUNDS = "client.v3.refund.domestic.refunds"
MODE = Mode("sandbox", "1900000001")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("CHAINPAY_LANG", "en")


def type_lines(monkeypatch: pytest.MonkeyPatch, *lines: str) -> list[str]:
    """Type lines at the next prompt, and return the prompts, once it was left."""
    left, prompts = iter(lines), []

    def read(prompt: str = "") -> str:
        prompts.append(prompt)
        line = next(left, None)
        if line is None:
            raise EOFError
        return line

    monkeypatch.setattr(builtins, "input", read)
    return prompts


def test_readline_gets_the_rest_of_its_word(client: chainpay.Client) -> None:
    """A word ends where readline says, which is not where ours starts."""
    names = {"client": client}
    complete = plain.complete_word
    assert complete("x = client.v3.ref", "client.v3.ref", names) == [
        "client.v3.refund",
        "client.v3.refunds",
    ]
    assert complete("client['v3/ref", "ref", names) == ["refund", "refunds"]
    call = f"{REFUNDS}.post(json={{'amount': {{'cur"
    assert complete(call, "cur", names) == ["currency"]
    assert complete("client.mch", "client.mch", names) is None


def test_magics(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """They are called with the text behind their names; what they return is shown and kept."""
    seen: list[str] = []

    def fail(text: str) -> object:
        raise chainpay.UsageError(f"no {text}")

    magics: dict[str, Callable[[str], object]] = {
        "show": lambda text: seen.append(text) or [text],
        "fail": fail,
    }
    type_lines(monkeypatch, "%show a b ", "_[0] * 2", "%fail x", "%nothing", "6 % 4", "1 +")
    names: dict[str, object] = {}
    plain.run(names, magics, MODE, "the first lines")
    shown = capsys.readouterr()
    assert seen == ["a b"]
    assert shown.out.splitlines() == ["['a b']", "'a ba b'", "2"]
    assert "the first lines" in shown.err
    assert "UsageError: no x\n" in shown.err
    assert "there is no %nothing, but %fail, %show" in shown.err
    assert "SyntaxError" in shown.err
    assert "__magic__" not in names


def test_what_it_changes_is_put_back(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The prompts, and what shows values; the prompt is coloured at a terminal."""
    before = sys.displayhook
    monkeypatch.setattr(sys, "ps1", "mine> ", raising=False)
    monkeypatch.delattr(sys, "ps2", raising=False)
    monkeypatch.setattr(plain, "wants_colour", lambda: True)
    prompts = type_lines(monkeypatch, "def f():", "")
    plain.run({}, {}, MODE, "")
    assert prompts[0] == "\x01\x1b[1;32m\x02sandbox 1900000001> \x01\x1b[0m\x02"
    assert prompts[1] == "... ".rjust(len(MODE.text))
    assert (sys.ps1, hasattr(sys, "ps2")) == ("mine> ", False)
    monkeypatch.setitem(sys.modules, "readline", None)
    prompts = type_lines(monkeypatch)
    plain.run({}, {}, MODE, "")
    assert prompts[0] == "\x1b[1;32msandbox 1900000001> \x1b[0m"
    assert sys.displayhook is before
    capsys.readouterr()


@pytest.mark.parametrize("fault", ["read", "write", "folder"])
def test_a_history_that_can_not_be_kept(
    fault: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The prompt starts and ends all the same."""
    import readline

    def fail(path: object) -> None:
        raise OSError("disk full")

    if fault == "folder":
        (tmp_path / "state").touch()
    else:
        monkeypatch.setattr(readline, f"{fault}_history_file", fail)
    type_lines(monkeypatch, "6 * 7")
    plain.run({}, {}, MODE, "")
    assert capsys.readouterr().out.strip() == "42"


def test_an_ipython_that_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Plain Python is left."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "IPython"]:
        monkeypatch.delitem(sys.modules, name)
    (tmp_path / "IPython").mkdir()
    (tmp_path / "IPython" / "__init__.py").write_text("raise AttributeError('half an upgrade')")
    monkeypatch.syspath_prepend(tmp_path)
    type_lines(monkeypatch, "6 * 7")
    assert main(["shell", "--sandbox"]) == 0
    assert "42" in capsys.readouterr().out


def test_a_python_without_readline(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It asks all the same, says what to install for more, and shows answers."""
    for name in ("IPython", "readline"):
        monkeypatch.setitem(sys.modules, name, None)
    started: list[Any] = []
    run = code.InteractiveConsole.interact

    def interact(self: Any, banner: str, **more: Any) -> None:
        started.append((banner, self.locals["client"]))
        run(self, banner, **more)

    monkeypatch.setattr(code.InteractiveConsole, "interact", interact)
    type_lines(monkeypatch, f"{REFUNDS}._out_refund_no_.get(out_refund_no='SEED-REFUND')")
    assert main(["shell", "--sandbox"]) == 0
    ((banner, client),) = started
    assert install_command("cli") in banner
    assert isinstance(client.v3, Chain)
    shown = capsys.readouterr().out
    assert "200 OK  verified" in shown
    assert '"status": "SUCCESS"' in shown
