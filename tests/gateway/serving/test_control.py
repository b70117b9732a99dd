"""The control API: the acts of a gateway, over HTTP and from another process; and who may ask."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from chainpay import Client, UsageError
from chainpay.gateway import Gateway, RemoteGateway, connect
from chainpay.gateway.serving import control
from chainpay.gateway.serving import remote as remote_module
from chainpay.gateway.serving.server import Server

ORDER = {
    "appid": "wxd678efh567hg6787",
    "mchid": "1900000001",
    "description": "一本书",
    "out_trade_no": "ORDER-0001",
    "notify_url": "https://shop.example.com/notify",
    "amount": {"total": 100},
}


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def server(gateway: Gateway) -> Iterator[Server]:
    with gateway.serve() as server:
        yield server


@pytest.fixture
def shop(gateway: Gateway, server: Server) -> Iterator[Client]:
    arguments = {**gateway.credentials(), "transport": None, "base_uri": server.base_uri}
    with Client(**arguments) as client:
        yield client


@pytest.fixture
def remote(server: Server) -> RemoteGateway:
    return connect(server.base_uri)


def state_of(shop: Client) -> str:
    answer = shop.v3.pay.transactions.outTradeNo["ORDER-0001"].get(query={"mchid": shop.mchid})
    state: str = answer.json()["trade_state"]
    return state


def test_an_order_is_paid(shop: Client, remote: RemoteGateway) -> None:
    """Each act has its effect, and says the new state."""
    shop.v3.pay.transactions.native.post(json=ORDER)
    assert state_of(shop) == "NOTPAY"
    assert remote.pay("ORDER-0001") == "SUCCESS"
    assert state_of(shop) == "SUCCESS"
    refund = {"refund": 100, "total": 100, "currency": "CNY"}
    body = {"out_trade_no": "ORDER-0001", "out_refund_no": "R1", "amount": refund}
    shop.v3.refund.domestic.refunds.post(json=body)
    assert remote.refund("R1", status="ABNORMAL") == "ABNORMAL"
    assert shop.v3.refund.domestic.refunds["R1"].get().json()["status"] == "ABNORMAL"
    assert remote.seed()["out_refund_no"] == "20261125002"
    remote.reset()
    with pytest.raises(UsageError, match="没有这个单号"):
        remote.pay("ORDER-0001")


def test_time_passes(gateway: Gateway, remote: RemoteGateway) -> None:
    """Seconds, or a text with a unit."""
    clock = gateway.credentials()["clock"]
    before = clock()
    remote.clock("+25h")
    remote.clock(60)
    assert 25 * 3600 + 60 <= clock() - before < 25 * 3600 + 120


def test_what_happened(gateway: Gateway, shop: Client, remote: RemoteGateway) -> None:
    """As in one process; as JSON, repeated requests are beside the others."""
    place = {"POST v3/pay/transactions/native": 1}
    assert remote.happened("ORDER-0001") == {}
    shop.v3.pay.transactions.native.post(json=ORDER)
    assert remote.happened("ORDER-0001") == place
    shop.v3.pay.transactions.native.post(json=ORDER)
    here, there = gateway.happened("ORDER-0001"), remote.happened("ORDER-0001")
    assert (there, there.repeated) == (here, here.repeated) == (place, place)
    assert remote.happened() == {"ORDER-0001": place}
    assert remote.happened("ORDER-0001", gateway.mchid) == place
    with pytest.raises(UsageError, match="not registered"):
        remote.happened("ORDER-0001", mchid="9")
    answer = httpx.post(
        f"{remote.url}-/api/happened", json={"number": "ORDER-0001"}, trust_env=False
    )
    assert answer.json() == {**place, "repeated": place}


def test_too_much_has_happened(gateway: Gateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then a number is needed."""
    monkeypatch.setattr(control, "_MAX_NUMBERS", 1)
    gateway.seed()
    with Client(**gateway.credentials()) as client:
        for number in ("ORDER-0001", "ORDER-0002"):
            client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": number})
    with pytest.raises(UsageError, match="under 2 numbers: name one"):
        control.to_json(gateway.happened())


def test_the_newest_events(gateway: Gateway, remote: RemoteGateway) -> None:
    """No more than are asked for; the newest last."""
    made = [remote.trigger("TRANSACTION.SUCCESS", url="http://127.0.0.1:1/") for _ in range(3)]
    assert [event["id"] for event in remote.events()] == made
    assert [event["id"] for event in remote.events(limit=2)] == made[1:]
    number = remote.events()[0]["numbers"][0]
    assert [event["id"] for event in remote.events(number, limit=1)] == made[2:]
    with pytest.raises(UsageError, match="the limit is a number from 1"):
        remote.events(limit=0)
    with pytest.raises(UsageError, match="limit of events is an integer"):
        remote.events(limit=1.5)


@pytest.mark.parametrize("duration", ["-1", "+1x", "h", "", "1e9", "9" * 30, -1, 1e300])
def test_durations(remote: RemoteGateway, duration: object) -> None:
    with pytest.raises(UsageError, match="such as"):
        remote.clock(duration)


def test_the_end_of_time(gateway: Gateway, remote: RemoteGateway) -> None:
    """A clock that goes too far is refused, and the gateway goes on."""
    for _ in range(70):
        remote.clock(99 * 366 * 86400)
    with pytest.raises(UsageError, match="the year 9000; nothing has changed"):
        remote.clock(99 * 366 * 86400)
    assert remote.seed()["out_trade_no"]


def test_a_mistake_of_ours(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever asks is told; the log says what it was; the server goes on."""

    def fails(self: Gateway) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Gateway, "reset", fails)
    answer = post(server, "-/api/reset")
    assert (answer.status_code, "made a mistake" in answer.json()["error"]) == (500, True)
    assert "ZeroDivisionError" in caplog.text
    assert post(server, "-/api/events").json() == []


def test_an_act_that_takes_long(remote: RemoteGateway, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says that it may be carried out all the same."""
    goes_on = threading.Event()
    monkeypatch.setattr(remote_module, "_PATIENCE", 0.05)
    monkeypatch.setattr(Gateway, "reset", lambda self: goes_on.wait(5) and None)
    with pytest.raises(UsageError, match="perhaps reset is carried out all the same"):
        remote.reset()
    goes_on.set()


def test_mistakes_of_a_caller(remote: RemoteGateway) -> None:
    """They are found here or there; the text says what is wrong."""
    with pytest.raises(UsageError, match=r"^pay NONE: .*没有这个单号"):
        remote.pay("NONE")
    with pytest.raises(UsageError, match="number of pay is a string"):
        remote.pay(1)
    with pytest.raises(UsageError, match="status of refund is one of SUCCESS, CLOSED, ABNORMAL"):
        remote.refund("R1", "LOST")
    with pytest.raises(UsageError, match="api of trigger is one of v2, v3"):
        remote.trigger("TRANSACTION.SUCCESS", api="v1")
    with pytest.raises(TypeError, match="number"):
        remote.pay()
    with pytest.raises(AttributeError, match="pay, confirm"):
        remote.fly("ORDER-0001")
    with pytest.raises(UsageError, match=r"there is no gateway at http://127\.0\.0\.1:1/"):
        connect("http://127.0.0.1:1/").reset()
    assert "pay" in dir(remote)
    assert repr(remote) == f"<RemoteGateway {remote.url}>"


def post(server: Server, path: str, body: bytes = b"{}", **headers: str) -> httpx.Response:
    usual = {"Content-Type": "application/json"}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    address = f"{server.base_uri}{path}"
    return httpx.post(address, content=body, headers={**usual, **named}, trust_env=False)


@pytest.mark.parametrize(
    ("path", "body", "status", "error"),
    [
        ("-/api/pay", b"{", 400, "no JSON"),
        ("-/api/pay", b"[]", 400, "no JSON object"),
        ("-/api/pay", b"{}", 400, "pay needs number"),
        ("-/api/pay", b'{"number":"A","x":1}', 400, "pay takes no x, but number, mchid"),
        ("-/api/reset", b'{"x":1}', 400, "but nothing"),
        ("-/api/__init__", b"{}", 404, "GET /-/api"),
        ("-/api/faults", b"{}", 404, "GET /-/api"),
        ("-/other", b"{}", 404, "GET /-/api"),
        ("-/api/pay", b'{"number":"\\ud83d"}', 400, "half a character"),
        ("-/api/add_fault", b'{"fault":"500 path=\\ud83d"}', 400, "half a character"),
        ("-/api/trigger", b'{"event":"A","content":' + b'{"a":' * 9999 + b"}", 400, "no JSON"),
        ("-/api/events", b'{"limit":' + b"9" * 30 + b"}", 400, "from 1 to 1,000,000"),
        ("-/api/requests", b'{"after":' + b"9" * 30 + b"}", 200, ""),
        ("-/api/trigger", b'{"event":"COMPLAINT.CREATE","url":"x","mchid":"9"}', 400, "registered"),
    ],
)
def test_requests_that_are_wrong(
    server: Server, path: str, body: bytes, status: int, error: str
) -> None:
    answer = post(server, path, body)
    assert answer.status_code == status
    assert error in answer.json()["error"] if status != 200 else answer.json() == []
    assert httpx.get(f"{server.base_uri}-/api/pay", trust_env=False).status_code == 405


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:8420"}, 200),
        ({"Host": "evil.example.com"}, 403),
        ({"Host": "127.0.0.1.evil.example.com"}, 403),
        ({"Host": "["}, 403),
        ({"Host": "[::1"}, 403),
        ({"Host": "[::1]:8420"}, 200),
        ({"Origin": "https://evil.example.com"}, 403),
        ({"Origin": "null"}, 403),
        ({"Content_Type": "text/plain"}, 415),
        ({"Content_Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
def test_web_pages_of_others(server: Server, headers: dict[str, str], status: int) -> None:
    """They can neither post a form nor rebind a name."""
    assert post(server, "-/api/reset", **headers).status_code == status


def test_a_request_of_the_platform(server: Server) -> None:
    """What bears an Authorization is never for the control API."""
    answer = post(server, "-/api/reset", Authorization="WECHATPAY2-SHA256-RSA2048 x")
    assert answer.status_code == 401


def test_a_token(gateway: Gateway) -> None:
    """Whoever has it may come from anywhere."""
    with gateway.serve(host="0.0.0.0", token="t0ken") as server:
        assert post(server, "-/api/reset").status_code == 401
        assert post(server, "-/api/reset", Chainpay_Token="other").status_code == 401
        headers = {"Chainpay_Token": "t0ken", "Host": "shop.internal"}
        assert post(server, "-/api/reset", **headers).status_code == 200
        remote = connect(server.base_uri, "t0ken")
        assert remote.reset() is None
        assert "t0ken" not in repr(vars(remote))
        with pytest.raises(UsageError, match="Chainpay-Token"):
            connect(server.base_uri, "other").reset()
    with pytest.raises(UsageError, match="needs a token="):
        gateway.serve(host="0.0.0.0")
    for token in ("", "a b", "ключ", "a\n"):
        with pytest.raises(UsageError, match="visible ASCII"):
            gateway.serve(host="0.0.0.0", token=token)


def test_openapi(server: Server) -> None:
    """It lists each act with its arguments."""
    document = httpx.get(f"{server.base_uri}-/api", trust_env=False).json()
    pay = document["paths"]["/-/api/pay"]["post"]
    schema = pay["requestBody"]["content"]["application/json"]["schema"]
    assert pay["summary"] == "The user pays an order."
    assert schema["required"] == ["number"]
    assert schema["properties"]["mchid"] == {"type": ["string", "null"]}
    known = {
        f"{act} {name}": each
        for act in ("refund", "trigger")
        for name, each in document["paths"][f"/-/api/{act}"]["post"]["requestBody"]["content"][
            "application/json"
        ]["schema"]["properties"].items()
    }
    assert known["refund status"] == {"type": ["string"], "enum": ["SUCCESS", "CLOSED", "ABNORMAL"]}
    assert known["trigger api"] == {"type": ["string", "null"], "enum": ["v2", "v3", None]}
    assert known["trigger content"] == {"type": ["object", "null"]}
    assert set(document["paths"]) >= {f"/-/api/{act}" for act in ("pay", "clock", "reset")}
    assert json.dumps(document)
