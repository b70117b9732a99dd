"""The prompt: what it knows, shows and completes, in IPython and without."""

from __future__ import annotations

import code
import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from IPython.core.interactiveshell import InteractiveShell

import chainpay
from chainpay.__main__ import main
from chainpay.chain import Chain
from chainpay.cli import prompt as shell
from chainpay.encoding.install import install_command

REFUNDS = "client.v3.refund.domestic.refunds"
NUMBER = "20261125002"


def test_it_knows_what_the_banner_teaches(client: chainpay.Client) -> None:
    """Names, and how to find, show and call."""
    names = shell.namespace(client)
    assert set(names) == {"client", "catalog", "find", "show", "chainpay"}
    words = shell.banner(client, {})
    assert "for real. Merchant 1900000001" in words
    client.gateway = object()
    words = shell.banner(client, {"out_trade_no": "ORDER-0001"})
    assert "emulated in this process" in words
    assert "out_trade_no='ORDER-0001'" in words
    assert [name for name in ("find(", "show(", "<TAB>", ".get(") if name not in words] == []


def test_find_and_show_are_pages(client: chainpay.Client) -> None:
    """Of calls; of operations, places, chains, verbs and events; in a notebook they are HTML."""
    names = shell.namespace(client)
    matches = names["find"]("退款", limit=5)
    assert len(matches) == 5
    assert f"{REFUNDS}.post" in repr(matches)
    assert "<table>" in matches._repr_html_()
    assert "<h4>" in shell.show("v3.refund")._repr_html_()
    refunds = client.v3.refund.domestic.refunds
    for what in (
        refunds.post,
        "v3.refund.domestic.refunds.post",
        "POST v3/refund/domestic/refunds",
    ):
        assert repr(shell.show(what)).startswith("POST v3/refund/domestic/refunds  申请退款")
    assert "domestic" in repr(shell.show(client.v3.refund))
    assert "退款" in repr(shell.show("REFUND.SUCCESS"))
    with pytest.raises(chainpay.UsageError, match="did you mean 'refund'"):
        names["find"]("refnd")
    with pytest.raises(chainpay.UsageError, match="the nearest"):
        shell.show("v3/pay/transactions/nativ")


# IPython


@pytest.fixture(params=[True, False], ids=["jedi", "no jedi"])
def ipython(request: pytest.FixtureRequest, client: chainpay.Client) -> Iterator[InteractiveShell]:
    """Somebody's own IPython, which has loaded the extension."""
    own: Any = InteractiveShell()
    own.user_ns.update(client=client, orders=client.v3.payscore.payafterOrders)
    own.Completer.use_jedi = request.param
    own.run_line_magic("load_ext", "chainpay")
    yield own
    own.history_manager.end_session()
    own.history_manager.save_thread = None


def texts(own: Any, typed: str) -> set[str]:
    """Return what IPython would make of a line, for each of its completions."""
    from IPython.core.completer import provisionalcompleter

    with provisionalcompleter():
        matches = list(own.Completer.completions(typed, len(typed)))
    return {typed[: one.start] + one.text + typed[one.end :] for one in matches}


def test_ipython_completes(ipython: Any) -> None:
    """Paths with their variables, strings, fields: and nothing else beside them."""
    assert f"{REFUNDS}._out_refund_no_" in texts(ipython, f"{REFUNDS}.")
    assert texts(ipython, "client.v3.payscore.payafterO") == {"client.v3.payscore.payafterOrders"}
    assert texts(ipython, "orders._out") == {"orders._out_order_no_"}
    assert texts(ipython, "client['v3/refu") == {"client['v3/refund", "client['v3/refunds"}
    assert f"{REFUNDS}.post(json={{'amount" in texts(ipython, f"{REFUNDS}.post(json={{'")
    assert texts(ipython, f"{REFUNDS}.post(json={{'amount': {{'cur") == {
        f"{REFUNDS}.post(json={{'amount': {{'currency"
    }
    assert f"{REFUNDS}.post(\n  json={{'amount" in texts(ipython, f"{REFUNDS}.post(\n  json={{'am")
    assert "client.mchid" in texts(ipython, "client.mch")


def test_the_extension_goes_again(ipython: Any) -> None:
    """Loaded twice, it is there once; unloaded, it is gone."""
    ipython.run_line_magic("reload_ext", "chainpay")
    assert len(ipython.Completer.custom_matchers) == 1
    ipython.run_line_magic("unload_ext", "chainpay")
    assert ipython.Completer.custom_matchers == []


def run(program: str, *typed: str, **environment: str) -> str:
    """Type lines into a program's standard input, and return what it prints."""
    ran = subprocess.run(
        [sys.executable, "-c", program],
        input="\n".join((*typed, "")),
        env={**os.environ, "TERM": "dumb", "COLUMNS": "100", **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout + ran.stderr


SHELL = "import sys; from chainpay.__main__ import main; sys.exit(main(['shell', '--sandbox']))"


def test_from_the_shell_to_a_verified_query(tmp_path: Path) -> None:
    """What a newcomer types: find, then the call that the row shows; the answer shows itself."""
    printed = run(
        SHELL,
        "find('退款')",
        f"{REFUNDS}._out_refund_no_.get(out_refund_no='{NUMBER}')",
        "_.json()['status']",
        f"{REFUNDS}.get(out_refund_no='1')",
        "6 * 7",
        IPYTHONDIR=str(tmp_path),
    )
    assert f"out_refund_no='{NUMBER}'" in printed
    assert f"{REFUNDS}._out_refund_no_.get" in printed
    assert "200 OK  verified by PUB_KEY_ID_" in printed
    assert '"out_refund_no": "20261125002"' in printed
    assert "'SUCCESS'" in printed
    assert "nothing was sent" in printed  # in one line, not in frames
    assert "Traceback" not in printed
    assert "42" in printed


# Without IPython

PLAIN = f"import sys; sys.modules['IPython'] = None; {SHELL}"


def test_the_plain_prompt(tmp_path: Path) -> None:
    """The same names and answers, and what to install for more."""
    printed = run(
        PLAIN,
        "find('退款')",
        f"{REFUNDS}._out_refund_no_.get(out_refund_no='{NUMBER}')",
        "6 * 7",
    )
    assert install_command("cli") in printed
    assert f"{REFUNDS}._out_refund_no_.get" in printed
    assert "200 OK  verified" in printed
    assert '"status": "SUCCESS"' in printed
    assert "42" in printed


def test_the_plain_prompt_completes_at_a_terminal() -> None:
    """Tab, by readline, in a terminal of its own."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "200"}
    program = subprocess.Popen(
        [sys.executable, "-c", PLAIN], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    )
    os.close(theirs)
    try:
        assert "find('退款')" in shown(ours, ">>> ")
        os.write(ours, f"{REFUNDS}._out\t.get(out\t'{NUMBER}').status_code\n".encode())
        assert f"._out_refund_no_.get(out_refund_no='{NUMBER}')" in shown(ours, "\n200\n")
        os.write(ours, b"catalog.__nam\t\n")  # what is not ours, as Python completes it
        assert "\n'chainpay.catalog'\n" in shown(ours, "'\n>>> ")
        os.write(ours, b"\x04")
        assert program.wait(30) == 0
    finally:
        program.kill()
        program.wait()
        os.close(ours)


def shown(terminal: int, text: str) -> str:
    """Return what a terminal shows until it shows a text; or all there is in half a minute."""
    seen = b""
    until = time.monotonic() + 30
    while text.encode() not in seen.replace(b"\r", b"") and time.monotonic() < until:
        if select.select([terminal], [], [], 0.1)[0]:
            seen += os.read(terminal, 65_536)
    return seen.decode(errors="replace").replace("\r", "")


def test_readline_gets_the_rest_of_its_word(client: chainpay.Client) -> None:
    """A word ends where readline says, which is not where ours starts."""
    names = {"client": client}
    complete = shell.complete_word
    assert complete("x = client.v3.ref", "client.v3.ref", names) == [
        "client.v3.refund",
        "client.v3.refunds",
    ]
    assert complete("client['v3/ref", "ref", names) == ["refund", "refunds"]
    call = f"{REFUNDS}.post(json={{'amount': {{'cur"
    assert complete(call, "cur", names) == ["currency"]
    assert complete("client.mch", "client.mch", names) is None


def test_a_python_without_readline(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It asks all the same; and what shows answers is put back."""
    started: list[Any] = []
    monkeypatch.setitem(sys.modules, "IPython", None)
    monkeypatch.setitem(sys.modules, "IPython.terminal.ipapp", None)
    monkeypatch.setitem(sys.modules, "readline", None)
    monkeypatch.setattr(code, "interact", lambda *words, **more: started.append((words, more)))
    before = sys.displayhook
    assert main(["shell", "--sandbox"]) == 0
    (words,), more = started[0]
    assert "find('退款')" in words
    assert isinstance(more["local"]["client"].v3, Chain)
    assert sys.displayhook is before
    assert capsys.readouterr().out == ""


def test_without_a_merchant_the_shell_names_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An error, not a prompt."""
    for name in [name for name in os.environ if name.startswith("CHAINPAY_")]:
        monkeypatch.delenv(name)
    assert main(["shell"]) == 2
    assert "the environment lacks CHAINPAY_MCHID" in capsys.readouterr().err
