"""The newest requests of a gateway: why each was refused, without secrets, and after a restart."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import chainpay
from chainpay.gateway import Gateway, connect
from chainpay.gateway.request import IncomingRequest
from chainpay.gateway.serving.server import Server
from chainpay.gateway.state.requests import MAX_KEPT
from chainpay.gateway.store.sqlite import SqliteStore
from tests.gateway.serving.test_server import LONG, a_client, exchange
from tests.support.loopback import eventually
from tests.support.orders import NATIVE, order

V2 = {"appid": "wx1", "out_trade_no": "ORDER-0009"}


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    return Gateway(keys=keys)


@pytest.fixture
def server(gateway: Gateway) -> Iterator[Server]:
    with gateway.serve() as server:
        yield server


def refused(client: chainpay.Client, **changes: Any) -> None:
    with pytest.raises(chainpay.APIError):
        client.chain(NATIVE).post(json={**order("ORDER-0002"), **changes})


def test_what_a_person_sees(gateway: Gateway, server: Server) -> None:
    """Each request of the API, and why it was refused; none of the control API."""
    remote = connect(server.base_uri)
    with a_client(gateway, server) as client:
        client.chain(NATIVE).post(json=order("ORDER-0001"))
        refused(client, amount={"total": 0})
        remote.pay("ORDER-0001")
        client.v3.pay.transactions.outTradeNo["ORDER-0001"].get(query={"mchid": client.mchid})
    placed, wrong, queried = remote.requests()
    assert (
        placed.items()
        >= {
            "id": 1,
            "method": "POST",
            "target": f"/{NATIVE}",
            "status": 200,
            "code": "",
            "faults": [],
            "mchid": gateway.mchid,
            "numbers": ["ORDER-0001"],
        }.items()
    )
    assert placed["seconds"] > 0
    assert abs(placed["at"] - gateway.credentials()["clock"]()) < 60
    assert (wrong["status"], wrong["code"]) == (400, "PARAM_ERROR")
    assert "/amount/total" in wrong["message"]
    assert wrong["wrong"] == "body /amount/total = 0"
    assert queried["numbers"] == ["ORDER-0001"]
    assert "request" not in placed


def test_one_request_whole(gateway: Gateway, server: Server) -> None:
    """Head and body, and those of the answer, without the signature of the request."""
    with a_client(gateway, server) as client:
        client.chain(NATIVE).post(json={**order("ORDER-0001"), "attach": "附加"})
    whole = connect(server.base_uri).request(1)
    sent, answer = whole["request"], whole["answer"]
    assert f'mchid="{gateway.mchid}"' in sent["headers"]["authorization"]
    assert sent["headers"]["authorization"].endswith('signature="..."')
    assert '"attach":"附加"' in sent["body"]
    assert (sent["size"], sent["is_cut"]) == (len(sent["body"].encode()), False)
    assert '"code_url"' in answer["body"]
    assert answer["headers"]["wechatpay-serial"]
    assert connect(server.base_uri).requests(limit=1)[0].items() <= whole.items()
    with pytest.raises(chainpay.UsageError, match=r"there is no request 7; the newest 1,000"):
        gateway.request(7)


def test_the_secrets_of_apiv2(gateway: Gateway, server: Server) -> None:
    """Neither the sign nor a key that a shop sends by mistake."""
    secret = gateway.merchant_secrets()["secret"]
    with a_client(gateway, server) as client, pytest.raises(chainpay.APIError):
        client.v2.pay.orderquery.post(xml={**V2, "mch_id": client.mchid, "key": secret})
    httpx.get(
        f"{server.base_uri}pay/orderquery?mch_id=1&key={secret}&sign=ABC&out_trade_no=A%2F1",
        trust_env=False,
        headers={"Authorization": f"Bearer {secret}", "Cookie": secret, "X": "1"},
    )
    one, two = gateway.requests()
    assert (one["code"], one["status"]) == ("ORDERNOTEXIST", 200)
    assert (one["mchid"], one["numbers"]) == (gateway.mchid, ["ORDER-0009"])
    assert (two["code"], two["message"]) == ("FAIL", "请使用post方法")
    assert (two["mchid"], two["numbers"]) == ("1", ["A/1"])
    assert two["target"] == "/pay/orderquery?mch_id=1&key=...&sign=...&out_trade_no=A%2F1"
    whole = gateway.request(one["id"]), gateway.request(two["id"])
    assert "<sign>...</sign>" in whole[0]["request"]["body"]
    assert whole[1]["request"]["headers"]["authorization"] == "Bearer ..."
    assert secret not in str(whole)
    assert gateway.requests(refused=True) == [one, two]
    assert gateway.requests(number="A/1") == [two]


def test_the_tokens_of_downloads(gateway: Gateway, server: Server, tmp_path: Path) -> None:
    """Neither in the address of a file, nor in the answer that names it."""
    with a_client(gateway, server) as client:
        client.chain(NATIVE).post(json=order("ORDER-0001"))
        gateway.pay("ORDER-0001")
        gateway.clock("25h")
        today = {"bill_date": time.strftime("%Y-%m-%d", time.gmtime(time.time() + 8 * 3600))}
        bill = client.v3.bill.tradebill.get(query=today).json()
        client.download(bill["download_url"], tmp_path / "bill")
    token = bill["download_url"].partition("token=")[2]
    assert len(token) > 10
    kept = [gateway.request(id_) for id_ in ids(gateway)]
    assert token not in str(kept)
    assert kept[-1]["target"] == "/v3/billdownload/file?token=..."
    assert '/v3/billdownload/file?token=..."' in kept[-2]["answer"]["body"]


UPLOAD = (
    "POST /secapi/mch/submchmanage HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n"
    "Connection: close\r\n"
    'Content-Type: multipart/form-data; boundary="x"\r\n\r\n'
)
FORM = '--x\r\nContent-Disposition: form-data; name="sign"\r\n\r\nSECRET\r\n--x--\r\n'


def test_requests_that_are_no_requests(gateway: Gateway, server: Server) -> None:
    """What isn't HTTP, a body over the limit, no Authorization, one that isn't the platform's."""
    exchange(server, b"\x16\x03\x01 TLS\r\n\r\n")
    exchange(
        server, b"POST /v3/x HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n", LONG, b"x"
    )
    exchange(server, (UPLOAD % len(FORM)).encode() + FORM.encode())
    headers = {"Authorization": "WECHATPAY2-SHA256-RSA2048 mchid=1,signature=SECRET,serial_no=2"}
    address = f"{server.base_uri}{NATIVE}"
    httpx.post(address, content=b'{"out_trade_no": "CUT', headers=headers, trust_env=False)
    malformed, large, upload, signed = gateway.requests()
    assert (malformed["status"], malformed["method"], malformed["target"]) == (400, "", "")
    assert malformed["message"].startswith("malformed HTTP: ")
    assert (large["status"], large["target"]) == (413, "/v3/x")
    assert large["message"] == "the body has more than 8388608 bytes"
    assert "SECRET" not in str(gateway.request(upload["id"]))
    assert "signature=...,serial_no=2" in str(gateway.request(signed["id"]))
    assert signed["numbers"] == ["CUT"]
    assert signed["wrong"] == "authorization: malformed"
    assert all(request["seconds"] < 60 for request in gateway.requests(refused=True))


def test_only_the_beginning_is_kept(gateway: Gateway) -> None:
    """Of a body and of a head; the record says so, and the numbers are found before the cut."""
    headers = {"accept": "x" * 9000, "b": "y" * 9000, "c": "z"}
    body = b'{"out_trade_no": "A1", "x": "' + b"x" * 20_000
    request = IncomingRequest("POST", "/v3/x?sub_mchid=1", headers, body)
    long = httpx.Response(200, content=b"FAIL" * 9000, headers={"Content-Type": "text/xml"})
    gateway.note(request, long, (), 0.1)
    whole = gateway.request(gateway.requests()[0]["id"])
    sent, answer = whole["request"], whole["answer"]
    assert (len(sent["body"]), sent["size"], sent["is_cut"]) == (16384, len(body), True)
    assert list(sent["headers"]) == ["accept", "b"]
    assert len(sent["headers"]["b"]) < 9000
    assert (len(answer["body"]), answer["size"], answer["is_cut"]) == (16384, 36_000, True)
    assert (whole["numbers"], whole["code"]) == (["A1"], "")
    bill = httpx.Response(200, content=b"<a>FAILED</a>", headers={"Content-Type": "text/xml"})
    gateway.note(request, bill, (), 0.1)
    assert gateway.requests(refused=True) == []


def test_what_a_fault_leaves_unanswered(gateway: Gateway, server: Server) -> None:
    """It has no status and no answer; an error of a fault has both."""
    gateway.faults.add("reset-after", nth=1)
    gateway.faults.add("429", nth=2)
    gateway.faults.add("502", nth=3)
    with a_client(gateway, server, retry=None) as client:
        with pytest.raises(httpx.NetworkError):
            client.chain(NATIVE).post(json=order("ORDER-0001"))
        refused(client)
        refused(client)
    lost, limited, proxy = gateway.requests(number="ORDER-0001") + gateway.requests(refused=True)
    assert (lost["status"], lost["code"], lost["faults"]) == (None, "", ["reset-after"])
    assert gateway.request(lost["id"])["answer"] is None
    assert (limited["status"], limited["code"]) == (429, "FREQUENCY_LIMITED")
    assert limited["faults"] == ["429"]
    assert (proxy["status"], proxy["code"], proxy["message"]) == (502, "", "Bad Gateway")


def test_in_this_process(door: Any, gateway: Gateway) -> None:
    """A gateway that isn't served keeps them too."""
    gateway.faults.add("cut", nth=2)
    with chainpay.Client(**gateway.credentials(), retry=None) as client:
        door(client.chain(NATIVE), "post", json=order("ORDER-0001"))
        with pytest.raises(httpx.RemoteProtocolError):
            door(client.chain(NATIVE), "post", json=order("ORDER-0002"))
    one, two = gateway.requests()
    assert (one["status"], one["numbers"]) == (200, ["ORDER-0001"])
    assert (two["status"], two["faults"]) == (None, ["cut"])


def note(gateway: Gateway, times: int = 1) -> None:
    for _ in range(times):
        gateway.note(IncomingRequest("GET", "/v3/x", {}), httpx.Response(200), (), 0.1)


def ids(gateway: Any, **values: Any) -> list[int]:
    return [request["id"] for request in gateway.requests(**values)]


def test_the_newest_are_kept(gateway: Gateway) -> None:
    """A limit counts the newest; after a number it counts the next ones; the oldest go."""
    note(gateway, 5)
    assert ids(gateway) == [1, 2, 3, 4, 5]
    assert ids(gateway, limit=2) == [4, 5]
    assert ids(gateway, limit=2, number="A1") == []
    assert ids(gateway, after=1, limit=2) == [2, 3]
    assert ids(gateway, after=5) == []
    note(gateway, MAX_KEPT - 1)
    assert ids(gateway, after=0, limit=2) == [5, 6]
    assert len(ids(gateway, limit=2000)) == MAX_KEPT
    note(gateway, 3 * MAX_KEPT)
    assert ids(gateway, after=1, limit=1) == [3 * MAX_KEPT + 5]
    with pytest.raises(chainpay.UsageError, match="the limit is a number from 1"):
        gateway.requests(limit=0)


def test_reset_forgets_them(gateway: Gateway) -> None:
    """Also those that aren't written yet. The numbers go on, so who follows misses none."""
    note(gateway)
    assert ids(gateway) == [1]
    note(gateway)
    gateway.reset()
    assert ids(gateway) == []
    note(gateway)
    assert ids(gateway, after=2) == [3]


def test_after_a_restart(keys: Any, tmp_path: Path) -> None:
    """They are there, the last ones too; a new state begins anew, for who follows as well."""
    store = SqliteStore(tmp_path / "gateway.sqlite3")
    with Gateway(keys=keys, store=store).serve() as server:
        note(server.gateway, 250)
    store.close()
    store = SqliteStore(tmp_path / "gateway.sqlite3")
    gateway = Gateway(keys=keys, store=store)
    assert ids(gateway, limit=2) == [249, 250]
    note(gateway)
    assert ids(gateway, after=249) == [250, 251]
    store.close()
    fresh = Gateway(keys=keys)
    assert ids(fresh, after=250) == []
    note(fresh)
    assert ids(fresh, after=250) == [1]


def test_they_are_written_each_second(keys: Any, tmp_path: Path) -> None:
    """Nobody has to look for that. While they are written, others are answered."""
    path = tmp_path / "gateway.sqlite3"
    store = SqliteStore(path)
    with Gateway(keys=keys, store=store).serve(patience=0.1) as server:
        note(server.gateway, 250)
        assert eventually(lambda: len(list(store.numbers("request", "all"))) == 250)
    store.close()


def test_a_disk_that_is_full(keys: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What can't be written is lost, which is logged; the server goes on."""
    store = SqliteStore(tmp_path / "gateway.sqlite3")
    gateway = Gateway(keys=keys, store=store)
    store._database.execute("PRAGMA max_page_count = 1")
    note(gateway, 250)
    gateway.keep_notes()
    assert "full" in caplog.text
    store._database.execute("PRAGMA max_page_count = 100000")
    note(gateway)
    assert ids(gateway, limit=1) == [251]
    store.close()
