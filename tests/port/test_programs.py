"""Programs as shops write them become Python, without anything left to decide, and it pays."""

from __future__ import annotations

import builtins
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from chainpay import Client
from chainpay.gateway import Gateway
from chainpay.gateway.serving.folder import Folder, find_address
from tests.port import shop

pytestmark = pytest.mark.extras  # tree-sitter, ruff

FOLDER = Path(__file__).parent / "programs"
APPID = "wx8f3c0a5d2b7e4196"

CAPTURED = pytest.CaptureFixture[str]
Run = Callable[[str], dict[str, Any]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Folder]:
    """The merchant's files."""
    folder = Folder(tmp_path_factory.mktemp("shop") / ".chainpay")
    yield folder
    folder.close()


@pytest.fixture
def gateway(folder: Folder) -> Iterator[Gateway]:
    gateway = Gateway(identity=folder.identity)
    with gateway.serve() as server:
        folder.write_address(server.base_uri, None, gateway.certificate)
        yield gateway


@pytest.fixture
def settings(gateway: Gateway, folder: Folder) -> dict[str, str]:
    """The settings of the shop."""
    path = folder.path
    return {
        **{"mchid": gateway.mchid, "mch_id": gateway.mchid, "appid": APPID},
        **{"serial": gateway.serial, "serial_no": gateway.serial},
        **gateway.merchant_secrets(),
        "base_uri": find_address(path)[0],
        "notify_url": "https://shop.example/notify",
        "platform_serial": gateway.certificate_serial,
        "public_key_id": gateway.public_key_id,
        "key_path": str(path / "apiclient_key.pem"),
        "cert_path": str(path / "apiclient_cert.pem"),
        "platform_cert_path": str(path / "platform_cert.pem"),
        "public_key_path": str(path / "pub_key.pem"),
    }


@pytest.fixture
def client(settings: dict[str, str]) -> Iterator[Client]:
    """Another client of the merchant: it places what the programs expect."""
    with Client(
        mchid=settings["mchid"],
        serial=settings["serial"],
        private_key=Path(settings["key_path"]),
        certs={settings["public_key_id"]: Path(settings["public_key_path"])},
        base_uri=settings["base_uri"],
    ) as client:
        yield client


@pytest.fixture(params=[False, True], ids=["native", "names"])
def run(
    request: pytest.FixtureRequest,
    settings: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Run]:
    """Convert a program and run it, in both spellings, with what its framework brings."""
    from chainpay.port.conversion import convert
    from chainpay.port.options import Options

    monkeypatch.setenv("PORT_SETTINGS", json.dumps({"wechat": settings}))
    monkeypatch.setattr(sys, "argv", ["shop"])
    monkeypatch.setattr(shop.Cache, "kept", {})
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, shop.Finder()])
    for name in ("config", "response"):
        monkeypatch.setattr(builtins, name, shop.NAMES[name], raising=False)

    made: list[Client] = []
    begin = Client.__init__

    def note(client: Client, *arguments: Any, **named: Any) -> None:
        made.append(client)
        begin(client, *arguments, **named)

    monkeypatch.setattr(Client, "__init__", note)

    def run_program(name: str) -> dict[str, Any]:
        options = Options(keep_names=request.param)
        converted = convert((FOLDER / name).read_bytes(), name, options)
        assert converted.todos == []
        assert ("Builder.factory" in converted.text) == request.param
        names: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(converted.text, name, "exec"), names)
        return names

    before = set(sys.modules)
    yield run_program
    for each in made:  # as PHP does at its end
        each.close()
    for name in set(sys.modules) - before:
        if name.startswith(shop.ROOMS):
            del sys.modules[name]


def _place(client: Client, gateway: Gateway, number: str, total: int) -> None:
    """Have an order paid."""
    client.v3.pay.transactions.native.post(
        json={
            **{"appid": APPID, "mchid": gateway.mchid, "description": "茶杯"},
            **{"out_trade_no": number, "notify_url": "https://shop.example/notify"},
            "amount": {"total": total},
        }
    )
    gateway.pay(number)


def test_a_service_of_laravel(
    run: Run,
    gateway: Gateway,
    settings: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: CAPTURED,
) -> None:
    """An order is placed, paid, told by a callback, queried and refunded; another is closed."""
    service = run("laravel_payment.php")["PaymentService"](settings)
    signed = service.jsapi("ORDER-1", "0.58", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    assert signed["package"].startswith("prepay_id=")
    assert service.query("ORDER-1")["state_text"] == "未支付"
    assert service.query("NOTHING") is None
    gateway.pay("ORDER-1")
    trade = service.query("ORDER-1")
    assert (trade["state_text"], trade["amount"]["total"]) == ("支付成功", 58)

    monkeypatch.setenv("PORT_ROWS", json.dumps({"order": [{"no": "ORDER-1"}]}))
    headers, body = gateway.callback("TRANSACTION.SUCCESS", {**trade, "amount": {"total": 58}})
    request = SimpleNamespace(getContent=body.decode, header=headers.get)
    assert str(service.notify(request)) == 'HTTP 200 {"code":"SUCCESS","message":"成功"}'
    assert capsys.readouterr().out == 'DB update order {"status":"paid","paid":58}\n'
    assert "重复" in str(service.notify(request))
    request.getContent = lambda: body.decode().replace("2", "3", 1)
    assert str(service.notify(request)).startswith("HTTP 401")

    assert service.refund({"no": "ORDER-1", "total": "58"}, 50.0, "茶杯破损") == 29
    assert service.refund({"no": "ORDER-1", "total": "58", "refunds": 1}, 90.0) == 0
    assert "LOG warning 退款被拒绝" in capsys.readouterr().out
    with pytest.raises(Exception, match="退款金额不对：70"):
        service.refund({"no": "ORDER-1", "total": "58"}, 120.0)
    service.jsapi("ORDER-2", "10", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", {"attach": "x"})
    assert service.close("ORDER-2") is True
    assert service.query("ORDER-2")["state_text"] == "已关闭"


def test_refunds_and_bills_of_thinkphp(
    run: Run, gateway: Gateway, client: Client, capsys: CAPTURED
) -> None:
    """Three refunds are made, one is refused, and the bill of the day is summed up."""
    day = gateway.clock(0)[:10]
    totals = {"2026110101": 1990, "2026110102": 58, "A2026110103": 800, "A2026110104": 110}
    for number, total in totals.items():
        _place(client, gateway, number, total)
    gateway.clock("35h")  # the bill is there
    sys.argv.append(day)
    run("thinkphp_refunds.php")
    printed = capsys.readouterr().out
    assert "[A2026110103] => \n" in printed
    assert printed.count(" => SUCCESS") == 3
    assert "[sum] => 21.29\n    [count] => 3\n" in printed
    assert printed.endswith("退款 累计退款金额大于订单金额\n同一个\nSUCCESS 4 笔 29.58 元\n")
    refunds = {each["number"]: each["amount"] for each in gateway.records("refund")}
    assert refunds == {"RF2026110101": 1990, "RF2026110102": 29, "RFA2026110104": 110}


def test_a_shop_of_both_protocols(
    run: Run, gateway: Gateway, client: Client, capsys: CAPTURED
) -> None:
    """Payment codes are charged by APIv2, orders are queried together by APIv3."""
    for number in ("SHOP-1", "SHOP-3"):
        _place(client, gateway, number, 100)
    run("shop_v2_v3.php")
    paid, _, rest = capsys.readouterr().out.partition("\n")
    assert paid == "100,250"
    assert "[0] => 1.SHOP-1=SUCCESS\n    [1] => x\n    [2] => 3.SHOP-3=SUCCESS\n" in rest
    assert rest.endswith("[no] => R1\n    [fee] => 10.5\n)\nv2:SUCCESS | v2:SUCCESS | v3:3 1\n16\n")
