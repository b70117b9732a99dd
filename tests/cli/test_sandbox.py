"""What ``--sandbox`` opens: orders to try, or the gateway that runs in this folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

import chainpay
from chainpay.__main__ import main
from chainpay.cli import sandbox
from chainpay.cli.prompt.banner import banner
from chainpay.cli.prompt.mode import Mode
from chainpay.gateway import Gateway, RemoteGateway
from chainpay.gateway.serving.folder import Folder


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to be in, and a proxy that nothing may go through."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("NO_PROXY", "example.com")
    return tmp_path


@contextmanager
def serve(path: Path, tls: bool = False) -> Iterator[Gateway]:
    """Run a gateway on a folder, as ``chainpay gateway`` does."""
    with ExitStack() as stack:
        folder = Folder(path)
        stack.callback(folder.close)
        gateway = Gateway(identity=folder.identity, store=folder.store)
        context = folder.serve_tls("127.0.0.1") if tls else None
        server = stack.enter_context(gateway.serve(ssl_context=context, token="secret"))
        folder.write_address(server.base_uri, "secret", gateway.certificate)
        yield gateway


def state_of(client: chainpay.Client, number: str) -> tuple[str, int]:
    query = {"mchid": client.mchid}
    order = client["v3/pay/transactions/out-trade-no/{n}"].get(n=number, query=query).json()
    return order["trade_state"], order["amount"]["total"]


def test_a_sandbox_has_orders_to_try() -> None:
    """An unpaid one, a paid one of 100 fen, one partly refunded; the first lines have numbers."""
    with sandbox.open_sandbox(timeout=7) as client:
        text = banner(client)
        unpaid, paid, refunded = (
            next(word for line in text.splitlines() for word in line.split()[:1] if end in word)
            for end in ("UNPAID", "-PAID", "REFUNDED")
        )
        assert state_of(client, unpaid) == ("NOTPAY", 100)
        assert state_of(client, paid) == ("SUCCESS", 100)
        assert state_of(client, refunded) == ("REFUND", 100)
        refund = text.partition("refunded by ")[2].split()[0]
        answer = client["v3/refund/domestic/refunds/{n}"].get(n=refund).json()
        assert (answer["amount"]["refund"], answer["status"]) == (30, "SUCCESS")
        client.gateway.pay(unpaid)
        assert state_of(client, unpaid) == ("SUCCESS", 100)
        assert state_of(client, "20261125001") == ("REFUND", 1)
        assert "emulated in this process. Merchant 1900000001" in text
        assert Mode.of(client).text == "sandbox 1900000001> "
    assert client.gateway.requests() != []


@pytest.mark.parametrize("tls", [False, True])
def test_the_gateway_of_this_folder_is_used(here: Path, tls: bool) -> None:
    """It keeps its own orders, no proxy is used, and the first lines say so."""
    with (
        serve(here / ".chainpay", tls) as gateway,
        sandbox.open_sandbox(),
        sandbox.open_sandbox() as client,
    ):
        assert client.mchid == gateway.mchid
        assert gateway.records() == []
        gateway.seed()
        assert state_of(client, "20261125001") == ("REFUND", 1)
        assert isinstance(client.gateway, RemoteGateway)
        text = banner(client)
        assert f"emulated by the gateway at {client.gateway.url}" in text
        assert "runs in this folder" in text
        assert "SEED-" not in text
        assert Mode.of(client).name == "sandbox"
    assert os.environ["NO_PROXY"] == "example.com"
    assert "no_proxy" not in os.environ


def test_calls_go_to_the_gateway_of_this_folder(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --sandbox, each command has the same one, and a POST needs no confirmation."""
    number = ["-p", "out_refund_no=20261125002"]
    call = ["call", "--sandbox", "v3.refund.domestic.refunds._out_refund_no_.get", *number]
    close = "v3/pay/transactions/out-trade-no/20261125001/close"
    with serve(here / ".chainpay") as gateway:
        assert main(call) == 1
        gateway.seed()
        assert main(call) == 0
        assert main(["call", "--sandbox", "POST", close, "-j", f"mchid={gateway.mchid}"]) == 1
        assert "to ask at" not in capsys.readouterr().err
        assert [each["method"] for each in gateway.requests()] == ["GET", "GET", "POST"]
    assert main(call) == 0


def test_a_person_reads_which_sandbox_answers(
    here: Path,
    terminal: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The gateway of this folder; with -v, everybody reads it, also of a new sandbox."""
    monkeypatch.setenv("CHAINPAY_LANG", "en")
    call = ["call", "--sandbox", "GET", "v3/certificates"]
    with serve(here / ".chainpay") as gateway:
        gateway.seed()
        assert main([*call, "-v"]) == 0
        running = capsys.readouterr().err.splitlines()[0]
        assert running.startswith("sandbox: the gateway at http://127.0.0.1:")
        assert main(call) == 0
        assert "sandbox:" not in capsys.readouterr().err
        terminal()
        for each in (
            call,
            ["download", *call[1:], "-o", "x"],
            ["wait", "--sandbox", "20261125001"],
        ):
            main(each)
            assert running in capsys.readouterr().err
    assert main(call) == 0
    assert "sandbox:" not in capsys.readouterr().err
    assert main([*call, "-v"]) == 0
    assert "sandbox: a new one in this process answers" in capsys.readouterr().err


def test_a_gateway_that_ran(here: Path) -> None:
    """A folder without a gateway, or whose gateway was killed, is left alone."""
    with serve(here / ".chainpay"):
        address = (here / ".chainpay" / "server.json").read_bytes()
    assert sandbox.find_running() is None
    (here / ".chainpay" / "server.json").write_bytes(address)
    assert sandbox.find_running() is None
    with sandbox.open_sandbox() as client:
        assert isinstance(client.gateway, Gateway)


def test_a_folder_that_can_not_be_read(here: Path) -> None:
    """The error names the file."""
    with serve(here / ".chainpay"):
        (here / ".chainpay" / ".env").unlink()
        with pytest.raises(chainpay.UsageError, match=r"\.env can't be read"):
            sandbox.open_sandbox()


def test_a_client_of_the_environment(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the one whose calls go to the gateway of this folder is no live one, in any folder."""
    with serve(here / ".chainpay") as gateway:
        keys = {**gateway.credentials(), "transport": None, "proxy": False}
        running = sandbox.find_running()
        assert running is not None
        for address in ("https://api.mch.weixin.qq.com/", "http://127.0.0.1:1/"):
            with chainpay.Client(**keys, base_uri=address) as client:
                sandbox.recognize(client)
                assert Mode.of(client).name == "live"
                assert client.gateway is None
        with chainpay.Client(**keys, base_uri=running.gateway.url.rstrip("/")) as client:
            sandbox.recognize(client)
            monkeypatch.chdir("/")
            assert Mode.of(client).name == "sandbox"
            assert isinstance(client.gateway, RemoteGateway)
