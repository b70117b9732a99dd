"""``%load_ext chainpay`` in somebody's own IPython, without a terminal."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell

import chainpay

REFUNDS = "client.v3.refund.domestic.refunds"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder where no gateway runs, and a language."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHAINPAY_LANG", "en")


@pytest.fixture
def fresh() -> Iterator[Any]:
    """Somebody's own IPython."""
    shell: Any = InteractiveShell()
    shell.colors = "nocolor"
    yield shell
    shell.history_manager.end_session()
    shell.history_manager.save_thread = None


@pytest.fixture(params=[True, False], ids=["jedi", "no jedi"])
def ipython(request: pytest.FixtureRequest, fresh: Any, client: chainpay.Client) -> Any:
    """An IPython that has a client, and has loaded the extension."""
    fresh.user_ns.update(client=client, orders=client.v3.payscore.payafterOrders)
    fresh.Completer.use_jedi = request.param
    fresh.run_line_magic("load_ext", "chainpay")
    return fresh


def texts(own: Any, typed: str) -> set[str]:
    """Return what IPython would make of a line, for each of its completions."""
    with provisionalcompleter():
        matches = list(own.Completer.completions(typed, len(typed)))
    return {typed[: one.start] + one.text + typed[one.end :] for one in matches}


def test_it_completes(ipython: Any) -> None:
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


def test_it_takes_no_name(
    ipython: Any, client: chainpay.Client, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the user has stays, and only what was added goes again."""
    ipython.run_line_magic("reload_ext", "chainpay")
    assert capsys.readouterr().out == (
        "Calls of a live client are sent without a question here;"
        " chainpay shell asks before each.\n"
    )
    assert ipython.user_ns["client"] is client
    assert len(ipython.Completer.custom_matchers) == 1
    ipython.user_ns["find"] = "my own"
    ipython.run_line_magic("unload_ext", "chainpay")
    assert ipython.Completer.custom_matchers == []
    assert ipython.user_ns["client"] is client
    assert ipython.user_ns["find"] == "my own"
    assert "show" not in ipython.user_ns
    assert {"find", "show"} & {*ipython.magics_manager.magics["line"]} == set()


def test_it_takes_no_name_of_a_function_or_a_magic(fresh: Any) -> None:
    """Of the user's, before the extension is loaded; and unloading what isn't there is nothing."""
    fresh.register_magic_function(lambda line: "my own", "line", "find")
    fresh.user_ns["show"] = "my own"
    chainpay.unload_ipython_extension(fresh)
    chainpay.load_ipython_extension(fresh)
    assert fresh.user_ns["show"] == "my own"
    assert fresh.run_line_magic("find", "退款") == "my own"
    assert "申请退款" in repr(fresh.run_line_magic("show", f"{REFUNDS}.post"))
    chainpay.unload_ipython_extension(fresh)
    assert fresh.run_line_magic("find", "退款") == "my own"


def test_without_a_client_there_is_a_sandbox(
    fresh: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says so, with numbers to copy; ``find`` and ``show`` are there."""
    fresh.run_line_magic("load_ext", "chainpay")
    words = capsys.readouterr().out
    assert "client is a sandbox's" in words
    assert "SEED-PAID" in words
    refund = f"{REFUNDS}._out_refund_no_.get(out_refund_no='SEED-REFUND').json()['status']"
    assert fresh.run_cell(refund).result == "SUCCESS"
    assert fresh.run_cell("find('退款'), show('v3.refund')").success
    assert fresh.run_cell("%find 退款").result is not None
    assert "refunds" not in fresh.run_line_magic("who_ls", "")  # what isn't the user's own
    assert "client" not in fresh.run_line_magic("who_ls", "")


def fails(shell: Any, cell: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Run a cell, and return what is shown of its error."""
    capsys.readouterr()
    assert not shell.run_cell(cell).success
    return capsys.readouterr().out


def test_a_refusal_is_one_paragraph(
    fresh: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sync and awaited; in a cell of several lines with the line; a setting shows all frames."""
    fresh.run_line_magic("load_ext", "chainpay")
    shown = fails(fresh, f"{REFUNDS}.post(json={{}})", capsys)
    assert shown.startswith("APIError: POST /v3/refund/domestic/refunds was sent and refused")
    assert len(shown.strip().splitlines()) <= 2
    shown = fails(fresh, f"await {REFUNDS}.post_async(json={{}})", capsys)
    assert len(shown.strip().splitlines()) <= 2
    shown = fails(fresh, f"a = 1\nb = {REFUNDS}.post(json={{}})\nc = 2", capsys)
    assert shown.strip().endswith(f"line 2: b = {REFUNDS}.post(json={{}})")
    fresh.colors = "linux"
    assert "\x1b[31mAPIError\x1b[0m: POST" in fails(fresh, f"{REFUNDS}.post(json={{}})", capsys)
    monkeypatch.setenv("CHAINPAY_TRACEBACK", "full")
    assert "driver.py" in fails(fresh, f"{REFUNDS}.post(json={{}})", capsys)


def test_other_errors_show_as_ever(fresh: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """The user's own with all frames; those through chainpay without its frames."""
    cells = ("1 / 0", "def f(): return {}['x']\nf()", "%nothing", "1 +")
    before = [fails(fresh, cell, capsys) for cell in cells]
    fresh.run_line_magic("load_ext", "chainpay")
    after = [fails(fresh, cell, capsys) for cell in cells]
    for one, other in zip(before, after, strict=True):
        assert one.splitlines()[-1:] == other.splitlines()[-1:]
        assert one.count("Cell In") == other.count("Cell In")
    fresh.run_cell(f"def pay():\n    return {REFUNDS}.post(json={{}})")
    shown = fails(fresh, "pay()", capsys)
    assert "in pay()" in shown
    assert "APIError: POST" in shown
    assert "driver.py" not in shown
    fresh.run_line_magic("unload_ext", "chainpay")
    fresh.user_ns["client"] = chainpay.sandbox()
    assert "Traceback (most" in fails(fresh, f"{REFUNDS}.post(json={{}})", capsys)


def test_a_part_of_a_traceback(fresh: Any) -> None:
    """Other extensions may have IPython format any frames, or none: these are left as they are."""
    fresh.run_line_magic("load_ext", "chainpay")
    assert fresh.InteractiveTB.structured_traceback(ValueError, ValueError("x"), None)
    with pytest.raises(chainpay.UsageError) as raised:
        fresh.user_ns["show"]("v3/nothing/at/all")
    error = raised.value
    assert error.__traceback__ is not None
    rest = error.__traceback__.tb_next
    shown = fresh.InteractiveTB.structured_traceback(type(error), error, rest)
    assert "names.py" in "".join(shown)


def test_a_failure_is_shown_once(ipython: Any, capfd: pytest.CaptureFixture[str]) -> None:
    """Nobody has configured a log, so there is none; without the extension, there is again."""
    line = "chainpay.Client(mchid='1', secret='a' * 32, proxy='http://127.0.0.1:1')"
    line += ".v2.pay.orderquery.post(xml={'mch_id': '1', 'appid': 'wx'}, retry=None)"
    kept = list(logging.getLogger().handlers)
    logging.getLogger().handlers[:] = []
    try:
        ipython.run_cell(line)
        assert "".join(capfd.readouterr()).count("ConnectError: ") == 1
        handlers = len(logging.getLogger("chainpay").handlers)
        ipython.run_line_magic("unload_ext", "chainpay")
        assert len(logging.getLogger("chainpay").handlers) == handlers - 1
    finally:
        logging.getLogger().handlers[:] = kept
