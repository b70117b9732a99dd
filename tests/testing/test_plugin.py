"""The pytest plugin: its fixtures, its markers, and what a failed test shows.

Each test runs a pytest of its own: a plugin that imports chainpay here would come before coverage.
"""

from __future__ import annotations

import configparser
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.pages import ROOT
from tests.support.plugin import run_pytest

_SHOP = """
import pytest
import chainpay

ORDER = {
    "appid": "wxd678efh567hg6787", "out_trade_no": "ORDER-0001", "description": "1",
    "notify_url": "https://shop.example/notify", "amount": {"total": 100},
}
NATIVE = "v3/pay/transactions/native"

def place(client):
    client.request("POST", NATIVE, json={**ORDER, "mchid": client.mchid})
"""
_SYNC = """
import httpx

def test_a_fresh_platform(wechatpay):
    assert wechatpay.gateway.happened() == {}
    place(wechatpay)

def test_another_fresh_platform(wechatpay):
    assert wechatpay.gateway.happened() == {}
    place(wechatpay)

@pytest.mark.wechatpay_fault("reset-after", path="v3/pay/*", nth=1)
def test_a_fault(wechatpay):
    with pytest.raises(httpx.ReadError):
        place(wechatpay)
    assert wechatpay.gateway.happened("ORDER-0001") == {f"POST {NATIVE}": 1}
    place(wechatpay)

@pytest.mark.wechatpay_fault("500", times=1)
@pytest.mark.wechatpay_options(certificates=False)
class TestOfAClass:
    @pytest.mark.wechatpay_fault("reset", times=1)
    @pytest.mark.wechatpay_options(settle_delay="5m")
    def test_the_nearest_markers_come_first(self, wechatpay):
        assert not wechatpay.gateway.certificate
        with pytest.raises(httpx.ReadError):
            place(wechatpay)
        assert [rule.kind for rule in wechatpay.gateway.faults] == ["reset", "500"]

@pytest.mark.wechatpay_fault("500", times=2)
def test_retries_take_no_time(wechatpay):
    echo = {"echo_message": "x"}
    wechatpay.v3.security.echo.post(json=echo, retry="same-number", timeout=0.9)

def test_a_served_platform(wechatpay_gateway, wechatpay, tmp_path, monkeypatch):
    assert wechatpay.gateway is wechatpay_gateway
    for name, value in wechatpay_gateway.write_environment(tmp_path / "keys").items():
        monkeypatch.setenv(name, value)
    with chainpay.Client.from_env() as client:
        place(client)
    wechatpay_gateway.pay("ORDER-0001")
    answer = wechatpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(
        out_trade_no="ORDER-0001", query={"mchid": wechatpay.mchid}
    )
    assert answer.json()["trade_state"] == "SUCCESS"

def test_time_passes_for_a_shop_elsewhere(wechatpay_gateway, tmp_path, monkeypatch):
    for name, value in wechatpay_gateway.write_environment(tmp_path).items():
        monkeypatch.setenv(name, value)
    wechatpay_gateway.clock("+25h")
    with chainpay.Client.from_env() as client:
        place(client)
"""
_ASYNC = """
@pytest.mark.MARK
async def test_async(wechatpay):
    seen = []
    wechatpay.callbacks.on("TRANSACTION.SUCCESS")(seen.append)
    await wechatpay[NATIVE].post_async(json={**ORDER, "mchid": wechatpay.mchid})
    wechatpay.gateway.deliver_to(wechatpay.callbacks.asgi())
    wechatpay.gateway.pay("ORDER-0001")
    (delivery,) = await wechatpay.gateway.deliver_async()
    assert delivery.received and len(seen) == 1
"""


def write(folder: Path, tests: str) -> None:
    """Write a file of tests."""
    (folder / "test_it.py").write_text(_SHOP + tests, "utf-8")


def test_it_is_installed() -> None:
    """The entry point is there, and the module is in the wheel."""
    settings = configparser.ConfigParser()
    settings.read(ROOT / "setup.cfg", "utf-8")
    assert settings["options.entry_points"]["pytest11"].strip() == "chainpay = pytest_chainpay"
    assert settings["options"]["py_modules"] == "pytest_chainpay"


def test_it_imports_chainpay_in_fixtures_only() -> None:
    """Who has it installed, and tests something else, waits for nothing."""
    code = "import sys, pytest_chainpay; sys.exit('chainpay' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


@pytest.mark.slow
def test_fixtures_and_markers(tmp_path: Path) -> None:
    """Each test has a platform as its markers say, also in the processes of pytest-xdist."""
    write(tmp_path, _SYNC)
    printed = run_pytest(tmp_path, "-n", "2", "-p", "no:anyio")
    assert "7 passed" in printed, printed


def test_tests_of_anyio(tmp_path: Path) -> None:
    """A test may be async, on asyncio and on trio."""
    write(tmp_path, _ASYNC.replace("MARK", "anyio"))
    printed = run_pytest(tmp_path)
    assert "2 passed" in printed, printed


@pytest.mark.extras
def test_tests_of_pytest_asyncio(tmp_path: Path) -> None:
    """A test may be async with its marker, too."""
    write(tmp_path, _ASYNC.replace("MARK", "asyncio"))
    printed = run_pytest(tmp_path)
    assert "1 passed" in printed, printed


def test_a_failed_test_shows_what_its_platform_has_seen(tmp_path: Path) -> None:
    """Requests and callbacks, without secrets; a test that passes, or has none, shows nothing."""
    write(
        tmp_path,
        """
def test_passed(wechatpay):
    place(wechatpay)

def test_without_a_platform():
    assert False

@pytest.mark.wechatpay_fault("500-after", path="v3/pay/*", nth=1)
def test_failed(wechatpay):
    with pytest.raises(chainpay.APIError):
        place(wechatpay)
    wechatpay.gateway.deliver_to(wechatpay.callbacks.wsgi())
    wechatpay.gateway.pay("ORDER-0001")
    wechatpay.gateway.trigger("COMPLAINT.CREATE", url="https://me:pass@shop.example/n?key=secret")
    wechatpay.gateway.deliver()
    wechatpay.v2.pay.orderquery.post(xml={"mch_id": wechatpay.mchid, "out_trade_no": "UNKNOWN"})

@pytest.mark.wechatpay_fault("rest")
def test_a_wrong_marker(wechatpay):
    pass
""",
    )
    printed = run_pytest(tmp_path, "--tb=short")
    assert "2 failed, 1 passed, 1 error" in printed, printed
    assert printed.count("Captured wechatpay") == 1
    report = printed.partition("Captured wechatpay call")[2].partition("====")[0]
    assert "POST /v3/pay/transactions/native -> 500 SYSTEM_ERROR" in report
    assert "POST /pay/orderquery -> 200 " in report
    assert "callback TRANSACTION.SUCCESS of ORDER-0001" in report
    assert "to https://shop.example/notify: WAITING\n  attempt -> 500 " in report
    assert "to https://...@shop.example/n: WAITING\n" in report
    assert not any(word in report for word in ("pass@", "secret", "sign"))
    assert "did you mean" in printed


def test_wrong_arguments_of_markers(tmp_path: Path) -> None:
    """The message names the marker, what was probably meant, and what there is."""
    write(
        tmp_path,
        """
@pytest.mark.wechatpay_options(settle="5m")
def test_a_wrong_option(wechatpay):
    pass

@pytest.mark.wechatpay_options("5m")
def test_an_option_without_a_name(wechatpay):
    pass

@pytest.mark.wechatpay_fault("reset", pth="v3/*")
def test_a_wrong_argument(wechatpay):
    pass

@pytest.mark.wechatpay_fault(nth=1)
def test_no_kind(wechatpay):
    pass

@pytest.mark.wechatpay_fault("reset", zzz=1)
def test_an_argument_like_no_other(wechatpay):
    pass
""",
    )
    printed = run_pytest(tmp_path, "--tb=line")
    assert "5 errors" in printed, printed
    options = (
        "clock=, keys=, certificates=, appids=, identity=, store=, by_public_key=, settle_delay="
    )
    assert f"takes no settle= (did you mean settle_delay=?); it takes {options}" in printed
    assert "wechatpay_options: too many positional arguments; it takes clock=" in printed
    assert "wechatpay_fault takes no pth= (did you mean path=?); it takes kind=, path=" in printed
    assert "wechatpay_fault: missing a required argument: 'kind'; it takes kind=" in printed
    assert "wechatpay_fault takes no zzz=; it takes kind=" in printed
