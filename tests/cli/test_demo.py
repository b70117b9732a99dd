"""The demo and the command line."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from contextlib import redirect_stdout
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.cli import demo
from chainpay.gateway import Gateway


def test_the_demo_shows_six_spellings_of_two_calls_and_three_refusals(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """All as expected, with what was signed, the verdict, and the verified answer of each."""
    assert main(["demo"]) == 0
    out = capsys.readouterr().out
    assert out.count("✓") == 15
    assert "✗" not in out
    assert "15 of 15 as expected" in out.splitlines()[-1]
    for word in ("signed    POST ⏎ /v3/payscore/payafter-orders", "verified  out_order_no demo-"):
        assert out.count(word) >= 6
    for error in ("BadSignature: ", "with 401 SIGN_ERROR", "with 400 PARAM_ERROR"):
        assert error in " ".join(out.split())


def test_the_demo_in_chinese(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """All but the errors, which are English everywhere."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    assert main(["demo"]) == 0
    out = capsys.readouterr().out
    assert out.splitlines()[-1].startswith("15 项符合预期，共 15 项")
    assert out.count("平台      验签通过：200") == 12
    lines = [line for line in out.splitlines() if not re.match("    |✓ (await )?client", line)]
    assert not re.search("[a-z]{2,} [a-z]{2,}", "\n".join(lines))


@pytest.mark.parametrize("raised", [chainpay.UsageError("no"), httpx.PoolTimeout("no")])
@pytest.mark.parametrize("place", [2, 7, 13])
def test_the_demo_fails_loudly(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    raised: Exception,
    place: int,
) -> None:
    """A call that fails is shown, counted, and makes the exit status non-zero."""
    answer = Gateway.answer
    calls: list[Any] = []

    def fail_once(self: Gateway, *request: Any) -> httpx.Response:
        calls.append(request)
        if len(calls) == place:
            raise raised
        return answer(self, *request)

    monkeypatch.setattr(Gateway, "answer", fail_once)
    assert main(["demo"]) == 1
    assert "14 of 15 as expected" in capsys.readouterr().out


def test_the_demo_notices_a_platform_that_does_not_check(monkeypatch: pytest.MonkeyPatch) -> None:
    """If nothing were verified, it would say so."""
    monkeypatch.setattr(chainpay.Verifier, "verify", lambda *arguments: None)
    out = io.StringIO()
    assert demo.run(out) is False
    assert "was accepted" in out.getvalue()


def test_the_demo_writes_wherever_stdout_goes() -> None:
    """Into a text that was put in its place, too."""
    with redirect_stdout(io.StringIO()) as out:
        assert main(["demo"]) == 0
    assert "15 of 15 as expected" in out.getvalue()


def test_python_m_chainpay_demo() -> None:
    """As a program, with an output that knows no Chinese, and one that closes early."""
    ran = subprocess.run(
        [sys.executable, "-m", "chainpay", "demo"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )
    assert b"15 of 15 as expected" in ran.stdout
    closed = subprocess.run(
        f"{sys.executable} -u -m chainpay demo | head -n 1",
        shell=True,
        capture_output=True,
        check=True,
    )
    assert closed.stderr == b""


def test_without_a_command_there_is_help(capsys: pytest.CaptureFixture[str]) -> None:
    """What there is, and a status that says that nothing was done."""
    assert main([]) == 2
    assert "demo" in capsys.readouterr().err


def test_an_interrupted_demo_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C is no traceback."""

    def interrupt(out: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(demo, "run", interrupt)
    assert main(["demo"]) == 130


def test_a_wrong_command_lists_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    """Usage, not a traceback."""
    assert main(["dmo"]) == 2
    assert "demo" in capsys.readouterr().err
