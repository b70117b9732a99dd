"""``chainpay gateway``: what it prints and writes, whom it serves, and how it ends."""

from __future__ import annotations

import errno
import json
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.gateway import gateway as gateway_module
from chainpay.gateway.faults import KINDS
from chainpay.gateway.serving import folder as folder_module
from chainpay.gateway.serving.server import Server
from tests.support.orders import NATIVE, order

CAPTURED = pytest.CaptureFixture[str]
WRITTEN = {
    *("merchant.json", "apiclient_key.pem", "apiclient_cert.pem", "apiclient_cert.p12"),
    *("pub_key.pem", "pub_key.private.pem", "platform_cert.pem", "apiv3_key", "secret"),
    *("env", ".env", "env.ps1", ".gitignore", "gateway.sqlite3"),
}


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch, keys: tuple[Any, ...], tmp_path: Path) -> None:
    """Keys that are made already, temporary folders that can be looked at, a folder to be in."""
    ready = cycle(keys)
    for module in (gateway_module, folder_module):
        monkeypatch.setattr(module, "new_key", lambda: next(ready))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)


def environment(folder: Path) -> dict[str, str]:
    """Return what a shell makes of the file."""
    command = ["sh", "-c", 'set -a; . "$0"; env', str(folder / "env")]
    done = subprocess.run(command, capture_output=True, check=True, text=True, env={})
    return dict(line.split("=", 1) for line in done.stdout.splitlines() if "CHAINPAY" in line)


def serving(monkeypatch: pytest.MonkeyPatch, use: Callable[[], None], *arguments: str) -> int:
    """Run the command; once it waits, use it, and press Ctrl-C."""

    class Ready(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            if threading.current_thread() is threading.main_thread() and timeout is None:
                use()
                signal.raise_signal(signal.SIGINT)
            return super().wait(timeout)

    from chainpay.cli.gateway import serve as serving

    monkeypatch.setattr(serving, "Event", Ready)
    return main(["gateway", *arguments])


def from_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> chainpay.Client:
    for name, value in environment(folder).items():
        monkeypatch.setenv(name, value)
    return chainpay.Client.from_env()


def test_it_serves_until_ctrl_c(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """A client of its environment is answered; faults strike; at last, what happened."""
    out = tmp_path / "a folder"

    def use() -> None:
        printed = capsys.readouterr().out
        assert re.search(r"at http://127\.0\.0\.1:[0-9]+/, until Ctrl-C", printed)
        assert f"set -a; . '{out}/env'; set +a" in printed
        with from_folder(out, monkeypatch) as client:
            for number in ("ORDER-0002", "ORDER-0001", "ORDER-0002"):
                client.chain(NATIVE).post(json=order(number))
            with pytest.raises(chainpay.APIError):
                client.chain(NATIVE).post(json=order("ORDER-0003"))
            client.v2.pay.orderquery.post(
                xml={"appid": "wx1", "mch_id": client.mchid, "out_trade_no": "ORDER-0001"}
            )

        there = {path.name for path in out.iterdir()} - {"gateway.sqlite3-wal"}
        assert there == {*WRITTEN, "server.json"}
        assert {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()} == {0o600}

    fault = "500 path=v3/pay/* method=POST nth=4-5 times=1 probability=1 seed=3"
    assert serving(monkeypatch, use, "--fault", fault, "--state", str(out)) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "number      happened  repeated  operation",
        "ORDER-0001  1         0         POST v3/pay/transactions/native",
        "ORDER-0002  1         1         POST v3/pay/transactions/native",
    ]
    assert printed.err == ""
    assert {path.name for path in out.iterdir()} == WRITTEN
    assert stat.S_IMODE(out.stat().st_mode) == 0o700


@pytest.mark.parametrize("is_there", [False, pytest.param(True, marks=pytest.mark.extras)])
def test_the_console_is_named_where_it_can_be_opened(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED, is_there: bool
) -> None:
    if not is_there:
        monkeypatch.setitem(sys.modules, "segno", None)
    assert serving(monkeypatch, lambda: None, "--state", str(tmp_path / "f"), "--port", "0") == 0
    words = r"is http://127\.0\.0\.1:\d+/-/" if is_there else "needs the extra gateway"
    assert re.search(f"its console for people {words}; in another", capsys.readouterr().out)


def test_at_a_terminal_each_request_is_a_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """Time, number, method, path, status, fault and refusal; and the temporary folder goes."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    def use() -> None:
        (folder,) = tmp_path.iterdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        with from_folder(folder, monkeypatch) as client:
            for number in range(102):
                client.chain(NATIVE).post(json=order(f"ORDER-{number:04}"))
            with pytest.raises(chainpay.VerificationError):
                client.chain("v3/certificates").get()
            with pytest.raises(chainpay.APIError):
                client.chain(NATIVE).post(json={**order("A1"), "appid": 1})

    faults = ("--fault", "stripped method=GET", "--fault", "delay seconds=0 nth=1,3")
    assert serving(monkeypatch, use, *faults, "--memory", "--no-color") == 0
    printed = capsys.readouterr()
    lines = [
        re.sub(r"^[0-9:]{8}\+08:00 ", "", line)
        for line in printed.err.splitlines()
        # neither the log of the client in this process nor the port
        if " failed: " not in line and not line.startswith("port ")
    ]
    assert lines[:3] == [
        f"#1 POST /{NATIVE} 200 delay",
        f"#2 POST /{NATIVE} 200",
        f"#3 POST /{NATIVE} 200 delay",
    ]
    assert lines[-2] == "#103 GET /v3/certificates 200 stripped"
    assert lines[-1].startswith(f"#104 POST /{NATIVE} 400 PARAM_ERROR ")
    assert lines[-1].endswith("(body /appid = 1)")
    assert printed.out.splitlines()[-1] == "and 2 numbers more"
    assert list(tmp_path.iterdir()) == []


BAD = [
    ("--fault 'rest': there is no fault 'rest'; did you mean 'reset'?", ["--fault", "rest"]),
    ("write it as KIND KEY=VALUE …, with the keys path, method, nth", ["--fault", "reset nth"]),
    ("nth= takes a number such as 2, a range such as 2-5", ["--fault", "reset nth=x"]),
    ("write it as KIND KEY=VALUE …", ["--fault", "reset what=5"]),
    (
        "after the request was carried out, write KIND-after",
        ["--fault", "reset after=0"],
    ),
    ("write KIND-after", ["--fault", "reset after=true"]),
    ("nth= takes 1 or more", ["--fault", "reset nth=0-3"]),
    ("nth= takes 1 or more", ["--fault", "reset nth=5-2"]),
    ("write it as KIND KEY=VALUE …", ["--fault", "reset path='"]),
    ("there is no fault ''", ["--fault", ""]),
    ("probability= takes a number from 0 to 1", ["--fault", "reset probability=3"]),
    ("the folder /dev/null can't be used: File exists", ["--state", os.devnull]),
    ("the folder /proc/nowhere can't be used", ["--state", "/proc/nowhere"]),
    ("can't be served at 203.0.113.1", ["--host", "203.0.113.1", "--token", "t"]),
    ("--host 0.0.0.0: other machines can reach it, so it needs --token", ["--host", "0.0.0.0"]),
    ("70000 is not in the range", ["--port", "70000"]),
]


@pytest.mark.parametrize(("message", "arguments"), BAD)
def test_what_can_not_be_served_is_an_error(
    capsys: CAPTURED, message: str, arguments: list[str]
) -> None:
    """In one message, before anything is served."""
    assert main(["gateway", *arguments]) == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.out == ""


def test_a_folder_of_somebody_else(tmp_path: Path, capsys: CAPTURED) -> None:
    """It may hold a real merchant's key: it is left alone."""
    there = tmp_path / "apiclient_key.pem"
    there.write_text("real")
    for more in ([], ["--fresh"]):
        assert main(["gateway", "--state", str(tmp_path), *more]) == 2
        printed = " ".join(capsys.readouterr().err.split())
        assert f"{tmp_path} holds files that no gateway has made" in printed
        assert (list(tmp_path.iterdir()), there.read_text()) == ([there], "real")


def test_the_next_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED) -> None:
    """Keys and orders are there again; --fresh makes new ones; --memory touches none."""
    seen = []

    def use() -> None:
        with from_folder(tmp_path / ".chainpay", monkeypatch) as client:
            answer = client.chain(NATIVE).post(json=order("ORDER-0001"))
            assert answer.json()
        seen.append((tmp_path / ".chainpay" / "merchant.json").read_bytes())

    assert serving(monkeypatch, use) == 0
    assert serving(monkeypatch, use) == 0
    assert seen[0] == seen[1]
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "ORDER-0001  1         1         POST v3/pay/transactions/native"
    assert serving(monkeypatch, use, "--fresh", "--appid", "wx2") == 0
    assert b'"appid": "wx2"' in seen[2]
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "ORDER-0001  1         0         POST v3/pay/transactions/native"
    assert serving(monkeypatch, lambda: None, "--memory") == 0
    assert [path.name for path in tmp_path.iterdir()] == [".chainpay"]


def test_acts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED) -> None:
    """A command finds the gateway by its folder, or by its address."""
    state = ["--state", str(tmp_path / "shop")]

    def use() -> None:
        with from_folder(tmp_path / "shop", monkeypatch) as client:
            client.chain(NATIVE).post(json=order("ORDER-0001"))
            capsys.readouterr()
            assert main(["gateway", *state, "pay", "ORDER-0001"]) == 0
            assert capsys.readouterr().out == '"SUCCESS"\n'
            assert main(["gateway", *state, "pay", "ORDER-0001"]) == 2
            assert "ORDER_PAID" in capsys.readouterr().err
            url = environment(tmp_path / "shop")["CHAINPAY_BASE_URI"]
            assert main(["gateway", "--url", url, "events"]) == 0
            assert '"TRANSACTION.SUCCESS"' in capsys.readouterr().out
            there = ["--url", "http://127.0.0.1:1/", "--content"]
            assert main(["gateway", *state, "trigger", "COMPLAINT.CREATE", *there, "{}"]) == 0
            assert len(capsys.readouterr().out) > 32
            assert main(["gateway", *state, "trigger", "COMPLAINT.CREATE", *there, "{"]) == 2
            assert "it is no JSON" in capsys.readouterr().err
            assert main(["gateway", *state, "refund"]) == 2
            assert "Missing argument 'NUMBER'" in capsys.readouterr().err
            assert main(["gateway", *state, "fly"]) == 2
            assert "No such command 'fly'" in capsys.readouterr().err

    assert serving(monkeypatch, use, *state) == 0
    capsys.readouterr()
    assert main(["gateway", *state, "pay", "ORDER-0001"]) == 2
    assert "no gateway runs on the folder" in " ".join(capsys.readouterr().err.split())


def test_a_port_in_use(monkeypatch: pytest.MonkeyPatch, capsys: CAPTURED) -> None:
    """If none was asked for, another is taken; else it is an error."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setattr("chainpay.cli.gateway.serve.PORT", port)
        assert serving(monkeypatch, lambda: None, "--memory") == 0
        assert f":{port}/" not in capsys.readouterr().out
        assert main(["gateway", "--memory", "--port", str(port)]) == 2
        assert f"port {port}" in capsys.readouterr().err


def test_help_has_a_line_for_each_fault(capsys: CAPTURED) -> None:
    """And tells which can be after."""
    assert main(["gateway", "faults", "add", "--help"]) == 0
    printed = capsys.readouterr().out
    assert [kind for kind in KINDS if not re.search(rf"^  {kind}[ \[]", printed, re.M)] == []
    assert "  reset[-after]  " in printed
    assert "  cut  " in printed


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_as_a_process_of_its_own(tmp_path: Path, number: signal.Signals) -> None:
    """It ends at Ctrl-C and at ``kill``; one that keeps nothing takes its keys with it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "chainpay", "gateway", "--memory", "--port", "0"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    with process:
        assert process.stdout is not None
        assert "an emulated platform at http://127.0.0.1:" in process.stdout.readline()
        assert process.stdout.readline().startswith("set -a; . ")
        assert len(list(tmp_path.iterdir())) == 1
        process.send_signal(number)
        assert process.stdout.read().splitlines() == ["number  happened  repeated  operation"]
        assert process.wait(timeout=20) == 0
    assert list(tmp_path.iterdir()) == []


def test_time(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED) -> None:
    """A refund takes the time of the option; the next start has the clock of the last one."""
    state = ["--state", str(tmp_path / "shop")]
    amount = {"refund": 1, "total": 1, "currency": "CNY"}
    refund = {"out_trade_no": "ORDER-0001", "out_refund_no": "R1", "amount": amount}
    states = []

    def look() -> None:
        with from_folder(tmp_path / "shop", monkeypatch) as client:
            answer = client.v3.refund.domestic.refunds["R1"].get().json()
        states.append(answer["status"])

    def use() -> None:
        with from_folder(tmp_path / "shop", monkeypatch) as client:
            client.chain(NATIVE).post(json=order("ORDER-0001"))
            assert main(["gateway", *state, "pay", "ORDER-0001"]) == 0
            client.v3.refund.domestic.refunds.post(json=refund)
        look()
        assert main(["gateway", *state, "clock", "+59m"]) == 0
        look()

    def use_again() -> None:
        look()
        assert main(["gateway", *state, "clock", "+1m"]) == 0
        look()

    assert serving(monkeypatch, use, *state, "--settle-delay", "1h") == 0
    assert serving(monkeypatch, use_again, *state, "--speed", "60") == 0
    assert states == ["PROCESSING"] * 3 + ["SUCCESS"]


@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        ("--settle-delay: a duration is", ["--settle-delay", "5x"]),
        ("Invalid value for '--speed'", ["--speed", "0"]),
        ("--speed is a number above 0, and not inf", ["--speed", "inf"]),
        ("--speed is a number above 0, and not nan", ["--speed", "nan"]),
        ("--forward-to: the address doesn't begin with http://", ["--forward-to", "ftp://x"]),
        ("--forward-to: the address doesn't begin", ["--forward-to", "shop"]),
        ("--forward-to: the address is no URL", ["--forward-to", "http://shop:x/"]),
        ("is the gateway's own", ["--forward-to", "http://localhost:8420/notify"]),
        ("is the gateway's own", ["--forward-to", "http://127.0.0.1:99/", "--port", "99"]),
    ],
)
def test_what_is_refused_before_a_folder_is_made(
    tmp_path: Path, capsys: CAPTURED, message: str, arguments: list[str]
) -> None:
    """The error begins with the option."""
    assert main(["gateway", *arguments]) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / ".chainpay").exists()


def test_the_last_port(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED) -> None:
    """It is taken again; or another one, which is said."""
    state, urls = ["--state", str(tmp_path / "shop")], []

    def use() -> None:
        urls.append(environment(tmp_path / "shop")["CHAINPAY_BASE_URI"])

    assert serving(monkeypatch, use, *state, "--port", "0") == 0
    assert serving(monkeypatch, use, *state) == 0
    assert urls[0] == urls[1]
    assert capsys.readouterr().err == ""
    port = int(urls[0].rsplit(":", 1)[1].strip("/"))
    with socket.create_server(("127.0.0.1", port)):
        assert serving(monkeypatch, use, *state) == 0
    assert urls[2] != urls[0]
    assert f"port {port} is in use: the address is another one now" in capsys.readouterr().err


def test_a_start_in_chinese(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED
) -> None:
    """Its first line, how programs trust it, and the table at the end."""
    monkeypatch.setenv("CHAINPAY_LANG", "zh")
    state = ["--state", str(tmp_path / "shop"), "--tls", "--port", "0"]
    assert serving(monkeypatch, lambda: None, *state) == 0
    lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"本地模拟的微信支付：https://.+，按 Ctrl-C 结束；控制台.+执行：", lines[0])
    assert "让其他程序信任它：" in lines
    assert any(line.startswith("  任何程序     在 /etc/hosts 中写入：") for line in lines)
    assert lines[-1].split()[0] == "单号"


def test_no_port_at_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: CAPTURED) -> None:
    """The last port is in use, and no other one can be had: the error says so."""

    def refuse(server: Server) -> Server:
        raise OSError(errno.EADDRINUSE, "Address already in use")

    monkeypatch.setattr(Server, "__enter__", refuse)
    assert main(["gateway", "--state", str(tmp_path / "shop")]) == 2
    printed = capsys.readouterr().err
    assert "port 8420 is in use: the address is another one now" in printed
    assert "can't be served at 127.0.0.1, port 0" in " ".join(printed.split())


def test_a_token_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Other users of the machine see command lines."""
    file = tmp_path / "token"
    file.write_text("visible-t0ken\n")
    token = ["--token", f"@{file}"]

    def use() -> None:
        folder = tmp_path / "shop"
        url = environment(folder)["CHAINPAY_BASE_URI"]
        assert json.loads((folder / "server.json").read_text())["token"] == "visible-t0ken"
        assert main(["gateway", "--url", url, *token, "reset"]) == 0
        assert main(["gateway", "--url", url, "reset"]) == 2

    options = ["--state", str(tmp_path / "shop"), "--port", "0"]
    assert serving(monkeypatch, use, *options, *token) == 0


def test_a_merchant_of_today(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without certificates there is nothing to download, and the public key verifies."""

    def use() -> None:
        (folder,) = tmp_path.iterdir()
        assert not (folder / "platform_cert.pem").exists()
        with from_folder(folder, monkeypatch) as client:
            with pytest.raises(chainpay.APIError) as caught:
                client.v3.certificates.get()
            assert (caught.value.status, caught.value.code) == (404, "RESOURCE_NOT_EXISTS")
            client.chain(NATIVE).post(json=order("ORDER-0001"))

    assert serving(monkeypatch, use, "--memory", "--no-certificates", "--port", "0") == 0
