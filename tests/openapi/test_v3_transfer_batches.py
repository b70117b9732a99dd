"""Batches of transfers (商家转账到零钱), and the callbacks of all transfers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import chainpay
from chainpay.catalog import event, operation
from chainpay.gateway import Gateway
from tests.gateway.serving.test_delivery import Shop, receive
from tests.openapi.test_v3_answers import faults
from tests.openapi.test_v3_bill import FUND, fetch, read
from tests.openapi.test_v3_transfers import AUTHORIZATION, BILL, GRANT, NAME, NOON
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client, refusal
from tests.support.loopback import eventually

BATCHES, PARTNER_BATCHES = "v3/transfer/batches", "v3/partner-transfer/batches"
BY_NUMBER = "/out-batch-no/{out_batch_no}"
DETAIL: dict[str, Any] = {
    "out_detail_no": "D1",
    "transfer_amount": 30,
    "transfer_remark": "奖励",
    "openid": "o1",
}
D2 = {**DETAIL, "out_detail_no": "D2", "transfer_amount": 50, "user_name": NAME}
BATCH: dict[str, Any] = {
    "appid": "wxd678efh567hg6787",
    "out_batch_no": "B1",
    "batch_name": "十一月奖励",
    "batch_remark": "十一月奖励",
    "total_amount": 80,
    "total_num": 2,
    "transfer_detail_list": [DETAIL, D2],
}


@pytest.fixture
def slow(keys: Any) -> Gateway:
    """A platform that takes its time."""
    return Gateway(keys=keys, clock=Clock(NOON), settle_delay="1m")


@pytest.fixture
def shopper(slow: Gateway) -> Iterator[chainpay.Client]:
    """A client of it."""
    with a_client(slow) as client:
        yield client


def create(client: chainpay.Client, path: str = BATCHES, **changes: Any) -> Any:
    """Create a batch."""
    return client.chain(path).post(json={**BATCH, **changes}).json()


def look(client: chainpay.Client, path: str = BATCHES, number: str = "B1", **query: Any) -> Any:
    """Return what a query for a batch answers, with its details."""
    query = {"need_query_detail": True, **query}
    return client.chain(path + BY_NUMBER).get(out_batch_no=number, query=query).json()


def look_at_detail(
    client: chainpay.Client, number: str, path: str = BATCHES, batch: str = "B1"
) -> Any:
    """Return what a query for a detail answers."""
    node = client.chain(path + BY_NUMBER + "/details/out-detail-no/{out_detail_no}")
    return node.get(out_batch_no=batch, out_detail_no=number).json()


def states(client: chainpay.Client) -> list[str]:
    """Return the state of the batch, and those of its details."""
    answer = look(client)
    details = [each["detail_status"] for each in answer.get("transfer_detail_list", ())]
    return [answer["transfer_batch"]["batch_status"], *details]


def test_a_batch(slow: Gateway, shopper: chainpay.Client, keys: Any) -> None:
    """It is finished when each detail is; what failed comes back, and the sums fit."""
    created = create(shopper)
    assert create(shopper) == created
    assert (created["batch_status"], states(shopper)) == ("ACCEPTED", ["ACCEPTED", "INIT", "INIT"])
    slow.clock(60)
    assert states(shopper) == ["PROCESSING", "PROCESSING", "PROCESSING"]
    with pytest.raises(chainpay.UsageError, match="user_name"):
        slow.move("B1/D1", "name_mismatch")
    slow.move("D2", "name_mismatch")
    slow.clock(60)
    assert states(shopper) == ["FINISHED", "SUCCESS", "FAIL"]
    answer = look(shopper, detail_status="FAIL")
    batch, (failed,) = answer["transfer_batch"], answer["transfer_detail_list"]
    assert failed["out_detail_no"] == "D2"
    sums = [batch[f"{name}_{what}"] for name in ("success", "fail") for what in ("amount", "num")]
    assert sums == [30, 1, 50, 1]
    detail = look_at_detail(shopper, "D2")
    assert (detail["fail_reason"], detail["user_name"]) == ("NAME_NOT_CORRECT", "张三")
    assert [slow.record(number)["reason"] for number in ("B1", "D1", "D2")] == [
        "",
        "",
        "NAME_NOT_CORRECT",
    ]
    by_id = BATCHES + "/batch-id/{batch_id}"
    assert shopper.chain(by_id).get(
        batch_id=created["batch_id"], query={"need_query_detail": False}
    ).json() == {"transfer_batch": batch}
    node = shopper.chain(by_id + "/details/detail-id/{detail_id}")
    one = node.get(batch_id=created["batch_id"], detail_id=failed["detail_id"]).json()
    assert one == detail
    other = create(shopper, out_batch_no="B2")["batch_id"]
    error = refusal(node.get, batch_id=other, detail_id=failed["detail_id"])
    assert (error.status, error.code) == (404, "NOT_FOUND")
    for path, known in (
        ("", created),
        (BY_NUMBER, answer),
        (BY_NUMBER + "/details/out-detail-no/{out_detail_no}", detail),
    ):
        method = "GET" if path else "POST"
        assert list(faults(operation(method, BATCHES + path).returns, known, keys[0])) == []
    assert slow.record("D1")["related"] == [{"kind": "transfer_batch", "number": "B1"}]
    assert slow.record("B1")["amount"] == 80
    assert slow.record("D1")["amount"] == 30
    day = batch["create_time"][:10]
    rows, _ = read(fetch(shopper, FUND, bill_date=day))
    moved = [(row["业务凭证号"], row["收支类型"], row["收支金额(元)"]) for row in rows]
    assert moved == [
        ("B1", "支出", 80),
        ("B1/D2", "收入", 50),
        ("B2", "支出", 80),
    ]


def test_a_batch_that_is_not_approved(slow: Gateway, shopper: chainpay.Client) -> None:
    """It waits for the merchant's approval for 24 hours; or the platform closes it."""
    create(shopper)
    slow.move("B1", "hold")
    assert states(shopper) == ["WAIT_PAY"] * 3
    with pytest.raises(chainpay.UsageError, match="not possible now"):
        slow.move("B1/D1", "succeed")
    slow.move("B1", "approve")
    assert states(shopper) == ["PROCESSING"] * 3
    with pytest.raises(chainpay.UsageError, match="PROCESSING"):
        slow.move("B1", "close")
    for number, wait, reason in (
        ("B2", "+24h", "OVERDUE_CLOSE"),
        ("B3", "0s", "TRANSFER_SCENE_INVALID"),
    ):
        create(shopper, out_batch_no=number)
        slow.move(number, "hold")
        slow.clock(wait)
        if number == "B3":
            slow.move(number, "close")
        answer = look(shopper, number=number)
        assert answer["transfer_batch"]["batch_status"] == "CLOSED"
        assert answer["transfer_batch"]["close_reason"] == reason
        assert look_at_detail(shopper, "D1", batch=number)["fail_reason"] == reason
        assert slow.record(number)["reason"] == slow.record(f"{number}/D1")["reason"] == reason
        closed = slow.record(f"{number}/D1")
        assert (closed["history"][-1]["name"], closed["history"][-1]["by"]) == ("close", "platform")
    with pytest.raises(chainpay.UsageError, match="there is no such move"):
        slow.move("B3/D1", "close")
    slow.clock("+31d")
    assert refusal(look, shopper).code == "NOT_FOUND"


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"total_num": 3}, "PARAM_ERROR", "total_num"),
        ({"total_amount": 81}, "PARAM_ERROR", "total_amount"),
        ({"transfer_detail_list": [DETAIL, {**D2, "out_detail_no": "D1"}]}, "PARAM_ERROR", "重复"),
        ({"transfer_detail_list": [{**DETAIL, "user_name": NAME, "transfer_amount": 10}]}, "", ""),
        ({"transfer_detail_list": []}, "INVALID_REQUEST", "1000"),
    ],
)
def test_refused(client: chainpay.Client, changes: Any, code: str, words: str) -> None:
    """Totals that are not those of the details, a number twice, a wrong detail, no details."""
    error = refusal(create, client, **changes)
    assert (error.status, error.code) == (400, code or "PARAM_ERROR")
    assert words in error.message
    assert refusal(look, client).code == "NOT_FOUND"


def test_numbers_and_pages(client: chainpay.Client) -> None:
    """Without a delay a batch is finished at once; its details come page by page."""
    details = [{**DETAIL, "out_detail_no": f"D{number}"} for number in range(25)]
    totals = {"total_amount": 750, "total_num": 25}
    create(client, transfer_detail_list=details, **totals)
    assert states(client) == ["FINISHED", *["SUCCESS"] * 20]
    rest = look(client, offset=20, limit=100)["transfer_detail_list"]
    assert [each["out_detail_no"] for each in rest] == [f"D{number}" for number in range(20, 25)]
    assert refusal(look, client, limit=101).code == "PARAM_ERROR"
    assert refusal(create, client).code == "ALREADY_EXISTS"
    assert refusal(look_at_detail, client, "D25").code == "NOT_FOUND"
    large = {**D2, "transfer_amount": 20_000_000}
    details = [{**large, "out_detail_no": f"D{number}"} for number in range(6)]
    totals = {"total_amount": 120_000_000, "total_num": 6}
    error = refusal(create, client, out_batch_no="B2", transfer_detail_list=details, **totals)
    assert (error.status, error.code) == (403, "NOT_ENOUGH")
    assert refusal(look, client, number="B2").code == "NOT_FOUND"


def test_a_partners_batch(client: chainpay.Client, keys: Any) -> None:
    """Its answers are those of its own operations."""
    own = {
        "sub_mchid": "1900000109",
        "out_batch_no": "BATCH1",
        "authorization_type": "FUND_AUTHORIZATION_TYPE",
    }
    details = [{**each, "out_detail_no": f"DETAIL{each['out_detail_no']}"} for each in (DETAIL, D2)]
    body = {**BATCH, **own, "transfer_detail_list": details}
    del body["appid"]
    client.chain(PARTNER_BATCHES).post(json=body)
    answer = look(client, PARTNER_BATCHES, "BATCH1")
    detail = look_at_detail(client, "DETAILD2", PARTNER_BATCHES, "BATCH1")
    assert (answer["batch_status"], answer["sp_mchid"]) == ("FINISHED", client.mchid)
    assert detail["username"] == "张三"
    for path, known in (
        (BY_NUMBER, answer),
        (BY_NUMBER + "/details/out-detail-no/{out_detail_no}", detail),
    ):
        returns = operation("GET", PARTNER_BATCHES + path).returns
        assert list(faults(returns, known, keys[0])) == []


# Callbacks


def test_callbacks(slow: Gateway, shopper: chainpay.Client, keys: Any) -> None:
    """Each final state is told once, in the fields of the catalog's event."""
    with slow.serve(delivers=True):
        shop = Shop(shopper)
        shop.answer = receive
        sends = shopper.chain("v3/fund-app/mch-transfer/transfer-bills")
        grants = shopper.chain("v3/fund-app/mch-transfer/user-confirm-authorization")
        named = {"authorization_notify_url": shop.url}
        for number in ("T1", "T2", "T3"):
            sends.post(json={**BILL, "out_bill_no": number, "notify_url": shop.url})
        for number in ("A1", "A2"):
            body = {**AUTHORIZATION, **named, "out_authorization_no": number, "openid": number}
            grants.post(json=body)
        bill = {**BILL, "out_bill_no": "T4", "authorization_info": {**GRANT, **named}}
        bill["authorization_info"]["out_authorization_no"] = "A3"
        sends["pre-transfer-with-authorization"].post(json=bill)
        for number in ("B1", "B2"):
            create(shopper, out_batch_no=number, notify_url=shop.url)
        slow.move("B2", "close")
        slow.fail("B1/D1")
        sends["out-bill-no"]["{n}"].cancel.post(n="T2", json={})
        slow.clock(60)
        for number in ("T1", "T4"):
            slow.confirm(number)
        slow.fail("T3")
        for number in ("A1", "A2"):
            slow.confirm(number)
        slow.cancel("A1")
        grants["out-authorization-no"]["{n}"].close.post(n="A2")
        slow.clock(60)
        assert eventually(lambda: len(shop.seen) == 10)
        shop.server.shutdown()
        shop.server.server_close()
    seen: dict[str, list[Any]] = {}
    for each in shop.seen:
        resource = each.resource
        wrong = list(faults(event(each.event_type).resource, resource, keys[0]))
        assert wrong == [], each.event_type
        seen.setdefault(each.event_type.removeprefix("MCHTRANSFER."), []).append(resource)
    bills = {each["out_bill_no"]: each["state"] for each in seen["BILL.FINISHED"]}
    assert bills == {"T1": "SUCCESS", "T2": "CANCELLED", "T3": "FAIL"}
    confirmed = {each["openid"] for each in seen["AUTHORIZATION.CONFIRMED"]}
    assert confirmed == {"A1", "A2", BILL["openid"]}
    closed = {each["openid"]: each["close_info"] for each in seen["AUTHORIZATION.CLOSED"]}
    reasons = {user: each["close_reason"] for user, each in closed.items()}
    assert reasons == {"A1": "USER_CLOSE", "A2": "CLOSE_VIA_MCH_API"}
    (batch,) = seen["BATCH.FINISHED"]
    sums = (batch["fail_amount"], batch["success_num"])
    assert (batch["out_batch_no"], *sums) == ("B1", 30, 1)
    (batch,) = seen["BATCH.CLOSED"]
    assert (batch["out_batch_no"], batch["close_reason"]) == ("B2", "TRANSFER_SCENE_INVALID")
