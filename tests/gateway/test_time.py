"""Time passes: refunds succeed, orders end, and the clock of a gateway never goes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay import UsageError
from chainpay.gateway import Gateway
from chainpay.gateway.store.base import Change, Store
from chainpay.gateway.store.memory import MemoryStore
from chainpay.gateway.store.sqlite import SqliteStore
from tests.support.clock import Clock
from tests.support.gateway_requests import OTHER, a_client

APPID = "wxd678efh567hg6787"
SHOP = "https://shop.example.com/notify"
DAY = 24 * 3600


@pytest.fixture(params=["memory", "SQLite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made: Store = (
        MemoryStore() if request.param == "memory" else SqliteStore(tmp_path / "gateway.sqlite3")
    )
    yield made
    made.close()


@pytest.fixture
def gateway(keys: Any, clock: Clock, store: Store) -> Gateway:
    """A gateway whose refunds take a minute."""
    return Gateway(keys=keys, clock=clock, store=store, settle_delay="1m")


@pytest.fixture
def client(gateway: Gateway) -> Iterator[chainpay.Client]:
    with a_client(gateway) as client:
        yield client


def place(client: chainpay.Client, number: str = "ORDER-0001", **more: Any) -> None:
    body = {"appid": APPID, "mchid": client.mchid, "description": "一本书", "notify_url": SHOP}
    amount = {"total": 100, "currency": "CNY"}
    client.v3.pay.transactions.native.post(
        json={**body, "out_trade_no": number, "amount": amount, **more}
    )


def query(client: chainpay.Client, number: str = "ORDER-0001") -> Any:
    chain = client.v3.pay.transactions.outTradeNo[number]
    return chain.get(query={"mchid": client.mchid}).json()["trade_state"]


def refund(client: chainpay.Client, number: str = "R1", amount: int = 60) -> Any:
    amounts = {"refund": amount, "total": 100, "currency": "CNY"}
    body = {"out_trade_no": "ORDER-0001", "out_refund_no": number, "notify_url": SHOP}
    return client.v3.refund.domestic.refunds.post(json={**body, "amount": amounts}).json()


def look(client: chainpay.Client, number: str = "R1") -> Any:
    return client.v3.refund.domestic.refunds[number].get().json()


def look_v2(client: chainpay.Client, **fields: str) -> dict[str, Any]:
    ours = {"appid": APPID, "mch_id": client.mchid, "nonce_str": "x" * 32, "sign_type": "MD5"}
    answer = client.v2.pay.refundquery.post(xml={**ours, **fields})
    return chainpay.from_xml(answer.content)


def events(gateway: Gateway, number: str) -> list[str]:
    return [each["event"] for each in gateway.events(number)]


@pytest.fixture
def paid(gateway: Gateway, client: chainpay.Client) -> None:
    place(client)
    gateway.pay("ORDER-0001")


# Refunds


@pytest.mark.usefixtures("paid")
def test_a_refund_takes_time(gateway: Gateway, client: chainpay.Client) -> None:
    """It is PROCESSING in both APIs, without a callback; after its time it has succeeded."""
    first = refund(client)
    assert (first["status"], "success_time" in first) == ("PROCESSING", False)
    gateway.clock(59)
    assert look(client)["status"] == "PROCESSING"
    assert refund(client)["status"] == "PROCESSING"
    known = look_v2(client, out_refund_no="R1")
    assert (known["refund_status_0"], "refund_success_time_0" in known) == ("PROCESSING", False)
    assert events(gateway, "R1") == []
    with pytest.raises(UsageError, match="PROCESSING"):
        gateway.notification("ORDER-0001", "R1")
    gateway.clock("+25h")
    after = look(client)
    assert (after["status"], after["success_time"]) == ("SUCCESS", "2019-04-02T20:35:20+08:00")
    known = look_v2(client, out_trade_no="ORDER-0001")
    assert known["refund_success_time_0"] == "2019-04-02 20:35:20"
    assert events(gateway, "R1") == ["REFUND.SUCCESS"]
    headers, body = gateway.notification("ORDER-0001", "R1")
    sent = client.callbacks.receive(headers, body).resource
    assert (sent["refund_status"], sent["success_time"]) == ("SUCCESS", after["success_time"])


@pytest.mark.parametrize("reader", ["events", "notification", "v2", "again", "bill"])
@pytest.mark.usefixtures("paid")
def test_whoever_looks_sees_that_it_has_succeeded(
    gateway: Gateway, client: chainpay.Client, reader: str
) -> None:
    """Each reader alone, and the callback is owed once."""
    refund(client)
    gateway.clock(60)
    if reader == "notification":
        assert gateway.notification("ORDER-0001", "R1")
    elif reader == "v2":
        assert look_v2(client, out_trade_no="ORDER-0001")["refund_status_0"] == "SUCCESS"
    elif reader == "again":
        assert refund(client)["status"] == "SUCCESS"
    elif reader == "bill":
        assert "`SUCCESS" in bill_of_refunds(client)
    for _ in range(2):
        assert events(gateway, "R1") == ["REFUND.SUCCESS"]
    assert look(client)["status"] == "SUCCESS"


def bill_of_refunds(client: chainpay.Client) -> str:
    fields = {"bill_date": "2019-04-02", "bill_type": "REFUND"}
    url = client.v3.bill.tradebill.get(query=fields).json()["download_url"]
    token = {"token": url.rpartition("=")[2]}
    bill = client.v3.billdownload.file.get(query=token).content.decode()
    *_, row, _, _, _ = bill.split("\r\n")
    return row


@pytest.mark.usefixtures("paid")
def test_a_bill_shows_the_state_of_a_refund(gateway: Gateway, client: chainpay.Client) -> None:
    """While it is PROCESSING, it has no time of success."""
    refund(client)
    assert "`2019-04-02 20:34:20,`," in bill_of_refunds(client)
    assert "`PROCESSING" in bill_of_refunds(client)
    gateway.clock(60)
    assert "`2019-04-02 20:34:20,`2019-04-02 20:35:20," in bill_of_refunds(client)


@pytest.mark.parametrize("status", ["SUCCESS", "ABNORMAL", "CLOSED"])
@pytest.mark.usefixtures("paid")
def test_a_refund_that_is_settled_by_hand(
    gateway: Gateway, client: chainpay.Client, status: str
) -> None:
    """It has its state and its callback at once, and time changes nothing more."""
    refund(client)
    gateway.clock(30)
    gateway.refund("R1", status)
    assert look(client)["status"] == status
    assert look(client).get("success_time") == (
        "2019-04-02T20:34:50+08:00" if status == "SUCCESS" else None
    )
    gateway.clock(60)
    assert look(client)["status"] == status
    assert events(gateway, "R1") == [f"REFUND.{status}"]
    if status == "SUCCESS":
        gateway.refund("R1")
        assert events(gateway, "R1") == ["REFUND.SUCCESS"]


@pytest.mark.usefixtures("paid")
def test_what_is_processing_counts(gateway: Gateway, client: chainpay.Client) -> None:
    """Nobody can refund it a second time, until it is closed."""
    refund(client)
    gateway.clock(30)
    gateway.clock(29)
    with pytest.raises(chainpay.APIError, match="累计退款金额"):
        refund(client, "R2")
    gateway.refund("R1", "CLOSED")
    gateway.clock(1)
    assert refund(client, "R2")["status"] == "PROCESSING"


@pytest.mark.usefixtures("paid")
def test_an_abnormal_refund_to_another_account(gateway: Gateway, client: chainpay.Client) -> None:
    """It takes its time once more."""
    refunded = refund(client)
    gateway.refund("R1", "ABNORMAL")
    otherwise = client.chain("v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund")
    answer = otherwise.post(
        refund_id=refunded["refund_id"],
        json={"out_refund_no": "R1", "type": "MERCHANT_BANK_CARD"},
    )
    assert answer.json()["status"] == "PROCESSING"
    gateway.clock(60)
    assert look(client)["status"] == "SUCCESS"
    assert events(gateway, "R1") == ["REFUND.ABNORMAL", "REFUND.SUCCESS"]


def test_a_seeded_refund_has_succeeded(gateway: Gateway, client: chainpay.Client) -> None:
    number = gateway.seed()["out_refund_no"]
    assert look(client, number)["status"] == "SUCCESS"
    assert events(gateway, number) == []


@pytest.mark.usefixtures("paid")
def test_a_reset_forgets_what_was_to_happen(gateway: Gateway, client: chainpay.Client) -> None:
    refund(client)
    gateway.reset()
    gateway.clock(60)
    assert gateway.events() == []


@pytest.mark.parametrize("delay", [-1, "soon", float("nan")])
def test_a_delay_that_is_none(keys: Any, delay: Any) -> None:
    with pytest.raises(UsageError, match="a duration is"):
        Gateway(keys=keys, settle_delay=delay)


# Orders


def test_an_order_that_nobody_pays(gateway: Gateway, client: chainpay.Client) -> None:
    """After time_expire it can't be paid; after 7 days it is closed, whoever looks."""
    place(client, time_expire="2019-04-02T20:54:20+08:00")
    place(client, "ORDER-0002")
    place(client, "ORDER-0003")
    gateway.clock("+25h")
    assert [query(client), query(client, "ORDER-0002")] == ["NOTPAY", "NOTPAY"]
    with pytest.raises(UsageError, match="过期"):
        gateway.pay("ORDER-0001")
    gateway.pay("ORDER-0002")
    gateway.clock("+6d")
    with pytest.raises(UsageError, match="关闭"):
        gateway.pay("ORDER-0003")
    states = [query(client, f"ORDER-000{number}") for number in (1, 2, 3)]
    assert states == ["CLOSED", "SUCCESS", "CLOSED"]
    ours = {"appid": APPID, "mch_id": client.mchid, "nonce_str": "x" * 32, "sign_type": "MD5"}
    order = client.v2.pay.orderquery.post(xml={**ours, "out_trade_no": "ORDER-0003"})
    assert chainpay.from_xml(order.content)["trade_state"] == "CLOSED"


def test_a_pay_after_order_that_nobody_confirms(gateway: Gateway, client: chainpay.Client) -> None:
    """It is EXPIRED after 30 days, also for who creates it again."""
    body = {
        "appid": APPID,
        "service_id": "500001",
        "out_order_no": "PAYAFTER-1",
        "service_start_time": "20190402203420",
        "service_introduction": "租借",
        "risk_amount": 100,
    }
    orders = client.v3.payscore.payafterOrders
    orders.post(json=body)
    gateway.clock("+30d")
    orders.post(json=body)
    with pytest.raises(UsageError, match="EXPIRED"):
        gateway.confirm("PAYAFTER-1")
    query = {name: body[name] for name in ("appid", "service_id", "out_order_no")}
    assert orders.get(query=query).json()["state"] == "EXPIRED"


# The clock


def test_a_clock_that_is_kept(keys: Any, clock: Clock, store: Store) -> None:
    """The next gateway of the same state is ahead too; a reset doesn't put it back."""
    first = Gateway(keys=keys, clock=clock, store=store)
    first.clock("+25h")
    first.clock(5)
    first.reset()
    second = Gateway(keys=keys, clock=clock, store=store)
    assert second.credentials()["clock"]() == clock.now + 25 * 3600 + 5
    second.clock(0)
    assert second.credentials()["clock"]() == clock.now + 25 * 3600 + 5


def test_threads_that_put_the_clock_forward(gateway: Gateway, clock: Clock) -> None:
    """None of their seconds is lost."""
    threads = [Thread(target=gateway.clock, args=(1,)) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert gateway.credentials()["clock"]() == clock.now + 50


def test_a_client_elsewhere_needs_no_other_clock(
    gateway: Gateway, clock: Clock, stranger: RSAPrivateKey
) -> None:
    """Its requests, the answers and callbacks have the time of the machine."""
    gateway.register(**OTHER, public_key=stranger.public_key())
    gateway.clock("+25h")
    with chainpay.Client(
        **OTHER,
        **gateway.merchant_secrets(OTHER["mchid"]),
        private_key=stranger,
        certs={gateway.certificate_serial: gateway.certificate},
        transport=gateway,
        clock=clock,
    ) as client:
        place(client)
        gateway.pay("ORDER-0001", client.mchid)
        assert query(client) == "SUCCESS"
        headers, body = gateway.notification("ORDER-0001", mchid=client.mchid)
        resource = client.callbacks.receive(headers, body).resource
    assert resource["success_time"] == "2019-04-03T21:34:20+08:00"


def test_within_a_millisecond(gateway: Gateway, client: chainpay.Client, clock: Clock) -> None:
    """A refund that is looked for a moment too early succeeds a moment later, with its callback."""
    clock.now += 0.0006
    place(client)
    gateway.pay("ORDER-0001")
    body = {"out_trade_no": "ORDER-0001", "out_refund_no": "R1", "notify_url": SHOP}
    amount = {"refund": 1, "total": 100, "currency": "CNY"}
    client.v3.refund.domestic.refunds.post(json={**body, "amount": amount})
    clock.now += 60 - 0.00005
    assert len(gateway.events()) == 1
    clock.now += 1
    assert [each["event"] for each in gateway.events()][1:] == ["REFUND.SUCCESS"]


def test_a_plan_without_its_refund(gateway: Gateway, store: Store) -> None:
    """It is dropped, and nothing waits for it."""
    body = '{"at": 1.0, "mchid": "1900000001", "kind": "refund", "number": "R9"}'
    entries = frozenset([("due", f"{1:020.3f}")])
    address = ("plan", "all", "1900000001 refund R9")
    store.write([Change(address, body, None, frozenset(), entries)])
    assert gateway.events() == []
    assert list(store.numbers("plan", "all")) == []
