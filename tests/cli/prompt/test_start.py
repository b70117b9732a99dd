"""``chainpay shell``: its first lines, and both prompts at a terminal, live and in the sandbox."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.cli.prompt.banner import banner
from chainpay.gateway import Gateway
from tests.support.terminal import PLAIN, SHELL, Terminal, live_environment, terminal

REFUNDS = "client.v3.refund.domestic.refunds"
ORDER = {
    "appid": "wxd678efh567hg6787",
    "mchid": "1900000001",
    "description": "1",
    "notify_url": "https://example.com/",
    "amount": {"total": 100},
}
PROMPTS = pytest.mark.parametrize("program", [SHELL, PLAIN], ids=["IPython", "Python"])


@pytest.mark.parametrize(
    ("language", "real", "asks"),
    [("en", "for real. Merchant 1900000001", "%auto on"), ("zh", "真实环境", "先询问")],
)
def test_the_first_lines_of_a_live_prompt(
    language: str,
    real: str,
    asks: str,
    platform: Gateway,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """They say so, and how to find, show and call."""
    monkeypatch.setenv("CHAINPAY_LANG", language)
    text = banner(chainpay.Client(**{**platform.credentials(), "transport": None}))
    words = (real, asks, "find(", "show(", "<TAB>", ".get(", "{'")
    assert [each for each in words if each not in text] == []
    assert "SEED" not in text


def test_without_a_merchant_the_shell_names_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An error, not a prompt."""
    for name in [name for name in os.environ if name.startswith("CHAINPAY_")]:
        monkeypatch.delenv(name)
    assert main(["shell"]) == 2
    assert "the environment lacks CHAINPAY_MCHID" in capsys.readouterr().err


@pytest.fixture
def live(tmp_path: Path) -> Iterator[tuple[Gateway, dict[str, str]]]:
    """What is the real platform to the prompt, and the environment of its merchant."""
    gateway = Gateway()
    with gateway.serve() as server:
        yield gateway, live_environment(gateway, server.base_uri, tmp_path)


def leave(shown: Terminal) -> None:
    """Leave the prompt, so that it ends by itself."""
    shown.type("import os, sys; sys.stdout.flush(); exit()")
    shown.wait_for_end()


@PROMPTS
def test_a_live_prompt(program: str, live: tuple[Gateway, dict[str, str]], tmp_path: Path) -> None:
    """It is red, asks before a POST whatever the way to it, and sends nothing without a yes."""
    gateway, environ = live
    order = {**ORDER, "out_trade_no": "ORDER-0001"}
    prompt = "live 1900000001> "
    with terminal(program.format([]), environ, tmp_path) as shown:
        start = shown.wait_for_raw(prompt)
        assert "31" in start.rpartition("live")[0].rpartition("\x1b[0m")[2]
        assert "for real" in start
        shown.type(f"order = {order}", prompt)
        shown.type("send = client.v3.pay.transactions.native.post", prompt)
        question = shown.type("send(json=order)", "[y/N] ")
        assert "\n  amount.total  100 fen (1.00 yuan)" in question
        assert "merchant 1900000001" in question
        assert "you answered no" in shown.type("n", prompt)
        shown.type("send(json=order)", "[y/N] ")
        shown.press("c")
        stopped = shown.wait_for(prompt)
        assert "nothing was sent" in stopped
        assert "File" not in stopped
        assert gateway.requests() == []
        shown.type("client.v3.pay.transactions.native.post_async(json=order).wait()", "[y/N] ")
        assert "200 OK" in shown.type("y", "code_url", prompt)
        shown.type("%auto on", "auto is on", prompt)
        assert "200 OK" in shown.type("send(json=order)", "code_url", prompt)
        shown.type("%auto off", "auto is off", prompt)
        shown.type("send(json=order)", "[y/N] ")
        shown.type("", prompt)
        leave(shown)
    assert len(gateway.requests()) == 2


@pytest.mark.slow
@PROMPTS
def test_what_is_pasted_below_a_call_does_not_answer(
    program: str, live: tuple[Gateway, dict[str, str]], tmp_path: Path
) -> None:
    """Lines below it, and what was typed while a line before it ran."""
    gateway, environ = live
    prompt = "live 1900000001> "
    with terminal(program.format([]), environ, tmp_path) as shown:
        shown.wait_for(prompt)
        shown.type("delete = client.v3.some.thing.delete", prompt)
        shown.type("delete()\ry\ryes", "[y/N] ")
        assert "you answered no" in shown.type("n", "nothing was sent")
        shown.type("", prompt)
        shown.type("import sys; print('ty' + 'pe'); (sys.stdin.readline(), delete())", "type")
        shown.type("first\ry", "[y/N] ")
        assert "you answered no" in shown.type("n", "nothing was sent")
        shown.type("", prompt)
        leave(shown)
    assert gateway.requests() == []


@pytest.mark.slow
@PROMPTS
def test_the_sandbox_is_green_and_asks_for_live_clients_alone(
    program: str, live: tuple[Gateway, dict[str, str]], tmp_path: Path
) -> None:
    """An answer shows itself, an error is one paragraph, TAB completes, magics find."""
    _, environ = live
    prompt = "sandbox 1900000001> "
    with terminal(program.format(["--sandbox"]), environ, tmp_path) as shown:
        start = shown.wait_for_raw(prompt)
        assert "32" in start.rpartition("sandbox")[0].rpartition("\x1b[0m")[2]
        assert "SEED-UNPAID" in start
        shown.write(f"{REFUNDS}._out\t")
        shown.wait_for("_refund_no_")
        shown.write(".get(out\t")
        shown.wait_for("_refund_no=")
        answer = shown.type("'SEED-REFUND')", '"SUCCESS"', prompt)
        assert "200 OK  verified" in answer
        refusal = shown.type(f"{REFUNDS}.post(json={{}})", "PARAM_ERROR", prompt)
        assert "Traceback" not in refusal
        assert "File" not in refusal
        assert f"{REFUNDS}.post" in shown.type("%find 退款", "申请退款", prompt)
        shown.type("%show REFUND.SUCCESS", "退款", prompt)
        shown.type("def f(): return client.v9\n", prompt)
        frames = shown.type("f()", "AttributeError", "client has no 'v9'", prompt)
        assert "in f" in frames
        assert "chainpay/" not in frames
        shown.type("6 * 7", "42", prompt)
        asked = "chainpay.Client.from_env()" + REFUNDS.removeprefix("client") + ".post(json={})"
        shown.type(asked, "POST v3/refund/domestic/refunds", "[y/N] ")
        assert "you answered no" in shown.type("n", prompt)
        shown.write("catalog.__nam\t")  # what is not ours, as Python completes it
        shown.wait_for("e__")
        shown.type("", "'chainpay.catalog'", prompt)
        leave(shown)


@pytest.mark.slow
@PROMPTS
def test_what_was_typed_in_the_sandbox_is_not_offered_to_the_live_prompt(
    program: str, live: tuple[Gateway, dict[str, str]], tmp_path: Path
) -> None:
    """Each mode keeps what was typed in it: arrow up finds it, in the next session too."""
    _, environ = live
    for mode, options, typed in (
        ("sandbox", ["--sandbox"], "'of the sandbox'"),
        ("live", [], "'of the live one'"),
    ):
        with terminal(program.format(options), environ, tmp_path) as shown:
            shown.wait_for(f"{mode} 1900000001> ")
            shown.type(typed, typed, typed, f"{mode} 1900000001> ")
            leave(shown)
    with terminal(program.format([]), environ, tmp_path) as shown:
        shown.wait_for("live 1900000001> ")
        shown.write("\x1b[A\x1b[A")  # the last one is exit()
        shown.wait_for("'of the live one'")
        shown.write("\x1b[A\x1b[A")
        shown.press("u")  # Ctrl-C might come in the middle of an arrow's bytes
        shown.write("'of")
        assert "sandbox" not in shown.wait_for("'of")
        shown.press("u")
        leave(shown)


@PROMPTS
def test_a_warning_has_the_words_of_python(program: str, tmp_path: Path) -> None:
    """A prompt takes ``wait()``; ``chainpay wait`` is a shell's."""
    with terminal(program.format(["--sandbox"]), {"CHAINPAY_LANG": "en"}, tmp_path) as shown:
        shown.wait_for("sandbox 1900000001> ")
        shown.type("promise = client.v3.certificates.get_async()", "sandbox 1900000001> ")
        warned = shown.type("del promise", "was never sent: await it, or call its wait()")
        assert "chainpay: warning: " in warned
        leave(shown)
