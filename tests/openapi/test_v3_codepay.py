"""Code payments (付款码支付) and how they are reversed (撤销), in both APIs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

import chainpay
from chainpay import bills
from chainpay.catalog import operation
from chainpay.encoding.xml import from_xml
from chainpay.gateway import Gateway
from tests.openapi.test_v3_answers import faults
from tests.support.clock import Clock
from tests.support.gateway_requests import a_client, refusal

PAY, PARTNER = "v3/pay/transactions", "v3/pay/partner/transactions"
BY_NUMBER = "/out-trade-no/{out_trade_no}"
APPID, OURS, SUB = "wxd678efh567hg6787", "1900000001", "1900000109"
NUMBER, CODE = "CODE-0001", "130061098828009406"
XML = {"appid": APPID, "mch_id": OURS, "out_trade_no": NUMBER}
MERCHANT: dict[str, Any] = {"appid": APPID, "mchid": OURS}
SP: dict[str, Any] = {
    "sp_appid": APPID,
    "sp_mchid": OURS,
    "sub_mchid": SUB,
    "sub_appid": "wx8888888888888888",
}
#: A sum that needs a password.
LARGE = 100_001
OPENING = 100_000_000  # 分 that each merchant has at first
DAY = 24 * 3600


@pytest.fixture
def gateway(keys: Any) -> Gateway:
    """A platform at noon."""
    return Gateway(keys=keys, clock=Clock(1795406340.0))


@pytest.fixture
def client(gateway: Gateway) -> Iterator[chainpay.Client]:
    """A client of that platform."""
    with a_client(gateway) as client:
        yield client


def pay(client: chainpay.Client, total: int = 100, code: str = CODE, **more: Any) -> Any:
    owner = {**MERCHANT, **more}
    body = {
        **(SP if "sp_mchid" in owner else MERCHANT),
        "description": "公仔",
        "out_trade_no": NUMBER,
        "attach": "附加",
        "payer": {"auth_code": code},
        "amount": {"total": total},
        "scene_info": {"store_info": {"id": "1"}},
        **more,
    }
    base = PARTNER if "sp_mchid" in owner else PAY
    return client.chain(f"{base}/codepay").post(json=body).json()


def pay_v2(
    client: chainpay.Client, total: int = 100, code: str = CODE, **more: str
) -> dict[str, str]:
    fields = {"body": "公仔", "total_fee": total, "spbill_create_ip": "127.0.0.1"}
    answer = client.v2.pay.micropay.post(xml={**XML, **fields, "auth_code": code, **more})
    return from_xml(answer.content)


def query(client: chainpay.Client) -> Any:
    return client.chain(PAY + BY_NUMBER).get(query={"mchid": OURS}, out_trade_no=NUMBER).json()


def reverse(client: chainpay.Client, number: str = NUMBER) -> Any:
    node = client.chain(f"{PAY}{BY_NUMBER}/reverse")
    return node.post(json=MERCHANT, out_trade_no=number).json()


def reverse_v2(client: chainpay.Client, **more: str) -> dict[str, str]:
    answer = client.v2.secapi.pay.reverse.post(xml={**XML, **more}, security=True)
    return from_xml(answer.content)


def bill(client: chainpay.Client, kind: str, day: str) -> tuple[list[Any], dict[str, Any]]:
    """Return the rows and the summary of the bill of the day of the order."""
    answer = client.chain(f"v3/bill/{kind}").get(query={"bill_date": day}).json()
    query = dict(parse_qsl(urlsplit(answer["download_url"]).query))
    with bills.open(client.chain("v3/billdownload/file").get(query=query).content) as rows:
        return list(rows), rows.summary


@pytest.mark.parametrize("owner", [MERCHANT, SP], ids=["merchant", "partner"])
def test_paid_at_once(
    gateway: Gateway, client: chainpay.Client, keys: Any, owner: dict[str, Any]
) -> None:
    """A small sum; the answer is the payment, and there is no callback."""
    answer = pay(client, **owner)
    assert (answer["trade_state"], answer["amount"]["payer_total"]) == ("SUCCESS", 100)
    path = f"{PARTNER if owner is SP else PAY}/codepay"
    assert list(faults(operation("POST", path).returns, answer, keys[0])) == []
    assert "auth_code" not in answer["payer"]
    assert gateway.events() == []
    gateway.clock(15)
    path = f"{PARTNER if owner is SP else PAY}{BY_NUMBER}/reverse"
    reversed_ = client.chain(path).post(json=owner, out_trade_no=NUMBER).json()
    assert reversed_ == {**owner, "out_trade_no": NUMBER}
    assert gateway.record(NUMBER)["state"] == "REVOKED"


@pytest.mark.parametrize(("total", "code"), [(LARGE, CODE), (100, "130061098828000001")])
@pytest.mark.parametrize(
    ("act", "state", "refused"),
    [("pay", "SUCCESS", "ORDER_PAID"), ("fail", "PAYERROR", "TRADE_ERROR")],
)
def test_with_a_password(
    gateway: Gateway,
    client: chainpay.Client,
    keys: Any,
    total: int,
    code: str,
    act: str,
    state: str,
    refused: str,
) -> None:
    """The order waits; a repeated request finds it so, until the user has paid or has failed."""
    for _ in range(2):
        answer = pay(client, total, code)
        assert answer["trade_state"] == query(client)["trade_state"] == "USERPAYING"
        assert list(faults(operation("POST", f"{PAY}/codepay").returns, answer, keys[0])) == []
        assert "payer" not in answer
    assert gateway.happened(NUMBER).repeated == {f"POST {PAY}/codepay": 1}
    getattr(gateway, act)(NUMBER)
    assert query(client)["trade_state"] == state
    assert refusal(pay, client, total, code).code == refused


def test_1000_yuan_need_no_password(client: chainpay.Client) -> None:
    """The bound is in."""
    assert pay(client, LARGE - 1)["trade_state"] == "SUCCESS"


@pytest.mark.parametrize(
    ("ending", "status", "code", "code_v2"),
    [
        ("000002", 403, "AUTH_CODE_EXPIRE", "AUTHCODEEXPIRE"),
        ("000003", 403, "NOT_ENOUGH", "NOTENOUGH"),
        ("000004", 400, "AUTH_CODE_INVALID", "AUTH_CODE_INVALID"),
    ],
)
def test_codes_that_are_refused(
    gateway: Gateway, client: chainpay.Client, ending: str, status: int, code: str, code_v2: str
) -> None:
    """By their last digits; no order is made."""
    error = refusal(pay, client, code=CODE[:-6] + ending)
    assert (error.status, error.code) == (status, code)
    with pytest.raises(chainpay.APIError) as caught:
        pay_v2(client, code=CODE[:-6] + ending)
    assert caught.value.code == code_v2
    assert gateway.records() == []


@pytest.mark.parametrize("total", [0, -5])
def test_an_amount(gateway: Gateway, client: chainpay.Client, total: int) -> None:
    """Nothing, or less, can't be paid, and the code is not used up."""
    error = refusal(pay, client, total)
    assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/amount/total")
    with pytest.raises(chainpay.APIError, match="/total_fee"):
        pay_v2(client, total)
    assert gateway.records() == []
    pay(client)


def test_a_password_that_does_not_come(gateway: Gateway, client: chainpay.Client) -> None:
    """The payment fails by itself, at time_expire or after a minute; it is reversed then."""
    later = {"out_trade_no": "CODE-0002", "time_expire": "20261123120300"}
    with pytest.raises(chainpay.APIError, match="USERPAYING"):
        pay_v2(client, LARGE, "130061098828009407", **later)
    pay(client, LARGE)
    gateway.clock(59)
    assert query(client)["trade_state"] == "USERPAYING"
    gateway.clock(1)
    assert query(client)["trade_state"] == "PAYERROR"
    with pytest.raises(chainpay.UsageError, match="PAYERROR"):
        gateway.pay(NUMBER)
    assert gateway.record("CODE-0002")["state"] == "USERPAYING"
    gateway.clock(180)
    assert gateway.record("CODE-0002")["state"] == "PAYERROR"
    assert gateway.record("CODE-0002")["history"][-1]["by"] == "platform"
    reverse(client)
    assert query(client)["trade_state"] == "REVOKED"


def test_a_code_serves_once(gateway: Gateway, client: chainpay.Client) -> None:
    """For one order of one merchant, in both APIs; and a number is one order's."""
    pay(client)
    gateway.seed('{"merchant": {"mchid": "1900000002"}}')
    with chainpay.Client(**gateway.credentials("1900000002")) as other:
        error = refusal(pay, other, mchid=other.mchid)
        assert error.code == "AUTH_CODE_INVALID"
    assert refusal(pay, client, out_trade_no="CODE-0002").code == "AUTH_CODE_INVALID"
    with pytest.raises(chainpay.APIError) as caught:
        pay_v2(client, out_trade_no="CODE-0002")
    assert caught.value.code == "AUTH_CODE_ERROR"
    assert refusal(pay, client, code="130061098828009407").code == "ORDER_PAID"


def test_the_number_of_another_order(client: chainpay.Client) -> None:
    """Of one that is paid in another way, or with other parameters."""
    order = {**MERCHANT, "description": "公仔", "amount": {"total": 100}}
    order |= {"out_trade_no": NUMBER, "notify_url": "https://pay.example.com/notify"}
    client.chain(f"{PAY}/native").post(json=order)
    assert refusal(pay, client).code == "OUT_TRADE_NO_USED"
    assert refusal(reverse, client).code == "TRADE_ERROR"
    pay(client, LARGE, out_trade_no="CODE-0002")
    error = refusal(pay, client, LARGE + 1, out_trade_no="CODE-0002")
    assert error.code == "INVALID_REQUEST"
    assert refusal(pay, client, amount={"currency": "CNY"}).detail["field"] == "/amount/total"


def test_it_is_not_closed(gateway: Gateway, client: chainpay.Client) -> None:
    """It is reversed."""
    for total, number in ((LARGE, "CODE-0001"), (100, "CODE-0002")):
        pay(client, total, code=f"13{number:0>16}", out_trade_no=number)
        node = client.chain(f"{PAY}{BY_NUMBER}/close")
        error = refusal(node.post, json={"mchid": OURS}, out_trade_no=number)
        assert (error.status, error.code) == (403, "TRADE_ERROR")
        assert str(error.request_id).endswith("268449641")


@pytest.mark.parametrize("send", [reverse, reverse_v2], ids=["v3", "v2"])
@pytest.mark.parametrize(
    ("total", "act", "paid"), [(100, None, 100), (LARGE, "fail", 0), (LARGE, None, 0)]
)
def test_reversed(
    gateway: Gateway, client: chainpay.Client, send: Any, total: int, act: str | None, paid: int
) -> None:
    """What was paid is paid back, once, and the bills have both; it is no order any more."""
    pay(client, total)
    day = query(client).get("success_time", "")[:10]
    if act:
        getattr(gateway, act)(NUMBER)
    gateway.clock(15)
    assert [send(client) for _ in range(2)]
    assert query(client)["trade_state"] == "REVOKED"
    if not paid:
        return
    rows, summary = bill(client, "tradebill", day)
    assert [(row["交易状态"], row["应结订单金额"], row["退款金额"]) for row in rows] == [
        ("SUCCESS", 100, 0),
        ("REVOKED", 0, 100),
    ]
    assert (summary["应结订单总金额"], summary["退款总金额"]) == (100, 100)
    rows, summary = bill(client, "fundflowbill", day)
    assert [(row["业务名称"], row["收支类型"]) for row in rows] == [
        ("交易", "收入"),
        ("撤销", "支出"),
    ]
    assert summary["收入金额"] == summary["支出金额"] == 100
    assert rows[-1]["账户结余(元)"] == OPENING


@pytest.mark.parametrize(
    ("seconds", "code", "recall"),
    [(14, "TRADE_ERROR", "Y"), (7 * DAY + 1, "REVERSE_EXPIRE", "N")],
)
def test_too_soon_or_too_late(
    gateway: Gateway, client: chainpay.Client, seconds: float, code: str, recall: str
) -> None:
    """From 15 seconds to 7 days after the payment; before, it is requested again."""
    pay(client, LARGE)
    gateway.clock(30)
    gateway.pay(NUMBER)
    gateway.clock(seconds)
    assert refusal(reverse, client).code == "TRADE_ERROR"
    with pytest.raises(chainpay.APIError) as caught:
        reverse_v2(client)
    assert caught.value.code == code
    assert from_xml(caught.value.response.content)["recall"] == recall
    assert query(client)["trade_state"] == "SUCCESS"


def test_what_was_shared_is_not_reversed(gateway: Gateway, client: chainpay.Client) -> None:
    """As it is not refunded. What isn't paid can't be shared."""
    shared = {"settle_info": {"profit_sharing": True}}
    sharing = client.v3.profitsharing
    receiver = {"type": "PERSONAL_OPENID", "account": "o-staff"}
    sharing.receivers.add.post(json={**receiver, "appid": APPID, "relation_type": "STAFF"})

    def find_left() -> int:
        node = sharing.transactions._transaction_id_.amounts
        answer = node.get(transaction_id=gateway.record(NUMBER, kind="order")["id"]).json()
        return int(answer["unsplit_amount"])

    pay(client, LARGE, **shared)
    assert find_left() == 0
    gateway.pay(NUMBER)
    assert find_left() == LARGE
    gateway.clock(60)
    body = {"appid": APPID, "out_order_no": "P1", "unfreeze_unsplit": False}
    body["transaction_id"] = gateway.record(NUMBER, kind="order")["id"]
    body["receivers"] = [{**receiver, "amount": 1, "description": "分账"}]
    sharing.orders.post(json=body)
    assert refusal(reverse, client).code == "NOT_ENOUGH"
    assert query(client)["trade_state"] == "SUCCESS"
    pay(client, 100, "130061098828009407", out_trade_no="CODE-0002", **shared)
    gateway.clock(15)
    reverse(client, "CODE-0002")
    node = sharing.transactions._transaction_id_.amounts
    known = node.get(transaction_id=gateway.record("CODE-0002")["id"]).json()
    assert known["unsplit_amount"] == 0


def test_not_reversed(gateway: Gateway, client: chainpay.Client) -> None:
    """What is refunded, even in part; and what there isn't. What is reversed isn't paid again."""
    assert refusal(reverse, client).code == "ORDER_NOT_EXIST"
    pay(client)
    amount = {"refund": 30, "total": 100, "currency": "CNY"}
    body = {"out_trade_no": NUMBER, "out_refund_no": "R1", "amount": amount}
    client.chain("v3/refund/domestic/refunds").post(json=body)
    gateway.clock(15)
    assert refusal(reverse, client).code == "TRADE_ERROR"
    pay(client, code="130061098828009407", out_trade_no="CODE-0002")
    gateway.clock(15)
    reverse(client, "CODE-0002")
    error = refusal(pay, client, code="130061098828009407", out_trade_no="CODE-0002")
    assert (error.status, error.code) == (400, "ORDER_REVERSED")
    with pytest.raises(chainpay.UsageError):
        gateway.pay("CODE-0002")


def test_apiv2(gateway: Gateway, client: chainpay.Client) -> None:
    """Paid at once, or USERPAYING; the sub-merchant is named; the order is that of APIv3."""
    answer = pay_v2(client, sub_mch_id=SUB, sub_appid="wx8888888888888888")
    assert (answer["trade_type"], answer["total_fee"]) == ("MICROPAY", "100")
    assert (answer["sub_mch_id"], answer["out_trade_no"]) == (SUB, NUMBER)
    known = client.chain(PARTNER + BY_NUMBER).get(
        query={"sp_mchid": OURS, "sub_mchid": SUB}, out_trade_no=NUMBER
    )
    assert known.json()["transaction_id"] == answer["transaction_id"]
    for _ in range(2):
        with pytest.raises(chainpay.APIError) as caught:
            pay_v2(client, LARGE, "130061098828009407", out_trade_no="CODE-0002")
        assert caught.value.code == "USERPAYING"
    gateway.pay("CODE-0002")
    with pytest.raises(chainpay.APIError) as caught:
        pay_v2(client, LARGE, "130061098828009407", out_trade_no="CODE-0002")
    assert caught.value.code == "ORDERPAID"
    gateway.clock(15)
    with pytest.raises(chainpay.APIError) as caught:
        reverse_v2(client, transaction_id=answer["transaction_id"], out_trade_no="CODE-0002")
    assert caught.value.code == "ORDERNOTEXIST"
    assert reverse_v2(client, sub_mch_id=SUB)["recall"] == "N"


def test_whose_code_it_is(client: chainpay.Client) -> None:
    """The payer of its order; unless it has expired."""
    node = client.v2.tools.authcodetoopenid
    fields = {"appid": APPID, "mch_id": OURS, "auth_code": CODE}
    plain = from_xml(node.post(xml=fields).content)
    sub = {"sub_mch_id": SUB, "sub_appid": "wx8888888888888888"}
    with_sub = from_xml(node.post(xml={**fields, **sub}).content)
    assert with_sub["sub_openid"]
    assert sub.items() <= with_sub.items()
    assert "sub_openid" not in plain
    assert pay(client)["payer"]["openid"] == plain["openid"] == with_sub["openid"]
    with pytest.raises(chainpay.APIError) as caught:
        node.post(xml={**fields, "auth_code": "130061098828000002"})
    assert caught.value.code == "AUTHCODEEXPIRE"
