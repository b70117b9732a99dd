"""Bills (账单): asked for, downloaded, and read again."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

import chainpay
from chainpay import bills
from chainpay.gateway import Gateway
from tests.support.clock import Clock
from tests.support.doors import Door
from tests.support.loopback import serving

TRADE = "v3/bill/tradebill"
FUND = "v3/bill/fundflowbill"
#: 2026-11-23 23:59:00 in China, which is another day in London.
EVENING = 1795449540.0
OPENING = 100_000_000  # 分 that each merchant has at first
DAY, NEXT = "2026-11-23", "2026-11-24"


@pytest.fixture
def clock() -> Clock:
    """The time on the platform, and on the merchant's side."""
    return Clock(EVENING)


@pytest.fixture
def gateway(keys: Any, clock: Clock) -> Gateway:
    """A platform whose clock the test sets."""
    return Gateway(keys=keys, clock=clock)


@pytest.fixture
def client(gateway: Gateway, clock: Clock) -> Iterator[chainpay.Client]:
    """A client of a platform with two days of orders.

    On the first A (1.00) and B (2.34) are paid, and 0.50 of A refunded; on the second 0.04 of B.
    """
    with chainpay.Client(**gateway.credentials()) as client:
        for number, total, name in (
            ("ORDER-A", 100, "甲,乙\r\n丙"),
            ("ORDER-B", 234, "丁"),
            ("ORDER-C", 1, "戊"),
        ):
            place(client, number, total, name)
        gateway.pay("ORDER-A")
        clock.now += 1
        gateway.pay("ORDER-B")
        clock.now += 1
        refund(client, "ORDER-A", "RA", 50, 100)
        clock.now += 120
        refund(client, "ORDER-B", "RB", 4, 234)
        yield client


def place(client: chainpay.Client, number: str, total: int, name: str) -> None:
    """Place an order."""
    order = {
        "appid": "wxd678efh567hg6787",
        "mchid": client.mchid,
        "description": name,
        "out_trade_no": number,
        "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
        "amount": {"total": total},
    }
    client.chain("v3/pay/transactions/native").post(json=order)


def refund(client: chainpay.Client, number: str, out: str, amount: int, total: int) -> None:
    """Refund a part of an order."""
    amounts = {"refund": amount, "total": total, "currency": "CNY"}
    body = {"out_trade_no": number, "out_refund_no": out, "amount": amounts}
    client.chain("v3/refund/domestic/refunds").post(json=body)


def fetch(client: chainpay.Client, path: str, door: Door | None = None, **query: str) -> bytes:
    """Ask for a bill and download it; check it against its digest."""
    door = door or (lambda node, verb, **options: getattr(node, verb)(**options))
    ticket = door(client.chain(path), "get", query=query).json()
    assert ticket["hash_type"] == "SHA1"
    start = "https://api.mch.weixin.qq.com/v3/billdownload/file?"
    assert ticket["download_url"].startswith(start)
    query = dict(part.split("=") for part in ticket["download_url"].removeprefix(start).split("&"))
    answer = door(client.chain("v3/billdownload/file"), "get", query=query)
    assert not any(name.startswith("wechatpay-") for name in answer.headers)
    content: bytes = answer.content
    if "tartype" in query:
        assert answer.headers["Content-Type"] == "application/x-gzip"
        content = gzip.decompress(content)
    else:
        assert answer.headers["Content-Type"] == "text/plain"
    assert hashlib.sha1(content, usedforsecurity=False).hexdigest() == ticket["hash_value"]
    return content


def read(content: bytes) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return a bill's rows and its summary."""
    with bills.open(content) as bill:
        return list(bill), bill.summary


def refusal(call: Callable[..., Any], *arguments: Any, **named: Any) -> chainpay.APIError:
    """Return how the platform refuses a call, in an answer that it signed."""
    with pytest.raises(chainpay.APIError) as caught:
        call(*arguments, **named)
    assert caught.value.verified
    return caught.value


def test_a_trade_bill_has_the_days_payments_and_refunds(
    client: chainpay.Client, door: Door
) -> None:
    """Rows in their order, in yuan, behind backticks; and a summary that adds them up."""
    content = fetch(client, TRADE, door, bill_date=DAY)
    assert fetch(client, TRADE, bill_date=DAY) == content
    rows, summary = read(content)
    assert [
        (row["商户订单号"], row["交易状态"], row["订单金额"], row["退款金额"]) for row in rows
    ] == [
        ("ORDER-A", "SUCCESS", 100, 0),
        ("ORDER-B", "SUCCESS", 234, 0),
        ("ORDER-A", "REFUND", 0, 50),
    ]
    assert rows[0]["交易时间"] == "2026-11-23 23:59:00"
    assert rows[0]["商品名称"] == "甲,乙 丙"
    assert rows[2]["商户退款单号"] == "RA"
    assert (summary["总交易单数"], summary["订单总金额"], summary["退款总金额"]) == (3, 334, 50)
    assert content.decode("utf-8-sig").startswith("交易时间,公众账号ID,商户号,")
    assert b",`1.00," in content


@pytest.mark.parametrize(
    ("kind", "rows"),
    [
        ("ALL", ["ORDER-A", "ORDER-B", "ORDER-A"]),
        ("SUCCESS", ["ORDER-A", "ORDER-B"]),
        ("REFUND", ["ORDER-A"]),
    ],
)
def test_a_trade_bill_is_of_a_kind(client: chainpay.Client, kind: str, rows: list[str]) -> None:
    """Payments alone and refunds alone have columns of their own."""
    bill, _ = read(fetch(client, TRADE, bill_date=DAY, bill_type=kind))
    assert [row["商户订单号"] for row in bill] == rows
    assert ("退款金额" in bill[0]) == (kind != "SUCCESS")
    assert ("退款成功时间" in bill[0]) == (kind == "REFUND")


def test_a_fund_flow_bill_keeps_the_balance(client: chainpay.Client, door: Door) -> None:
    """What came and what went, and what was there after each, from day to day."""
    rows, summary = read(fetch(client, FUND, door, bill_date=DAY, account_type="BASIC"))
    assert [(row["收支类型"], row["收支金额(元)"], row["账户结余(元)"]) for row in rows] == [
        ("收入", 100, OPENING + 100),
        ("收入", 234, OPENING + 334),
        ("支出", 50, OPENING + 284),
    ]
    assert (summary["资金流水总笔数"], summary["收入金额"], summary["支出金额"]) == (3, 334, 50)
    rows, summary = read(fetch(client, FUND, bill_date=NEXT))
    assert [(row["业务凭证号"], row["账户结余(元)"]) for row in rows] == [("RB", OPENING + 280)]
    assert (summary["收入笔数"], summary["支出笔数"]) == (0, 1)


def test_flows_of_one_moment(gateway: Gateway, client: chainpay.Client) -> None:
    """They stand as they were booked."""
    gateway.pay("ORDER-C")
    refund(client, "ORDER-C", "RC", 1, 1)
    place(client, "ORDER-D", 5, "己")
    gateway.pay("ORDER-D")
    rows, _ = read(fetch(client, FUND, bill_date=NEXT))
    assert [(row["业务凭证号"], row["账户结余(元)"] - OPENING) for row in rows] == [
        ("RB", 280),
        ("ORDER-C", 281),
        ("RC", 280),
        ("ORDER-D", 285),
    ]


def test_a_closed_refund(gateway: Gateway, client: chainpay.Client) -> None:
    """The money comes back when it is closed; the bills of the day before stay."""
    trade, fund = (fetch(client, path, bill_date=DAY) for path in (TRADE, FUND))
    gateway.refund("RA", "CLOSED")
    assert fetch(client, FUND, bill_date=DAY) == fund
    before, summary = read(trade)
    after, summary_after = read(fetch(client, TRADE, bill_date=DAY))
    assert summary_after == summary
    assert before[2].pop("退款状态") == "SUCCESS"
    assert after[2].pop("退款状态") == "CLOSED"
    assert after == before
    rows, _ = read(fetch(client, FUND, bill_date=NEXT))
    last = rows[-1]
    assert (last["业务名称"], last["业务凭证号"]) == ("退款退回", "RA")
    assert (last["收支金额(元)"], last["账户结余(元)"]) == (50, OPENING + 330)


@pytest.mark.parametrize("path", [TRADE, FUND])
def test_a_bill_may_be_zipped(client: chainpay.Client, path: str, door: Door) -> None:
    """The digest is of what is in the archive."""
    zipped = fetch(client, path, door, bill_date=DAY, tar_type="GZIP")
    assert zipped == fetch(client, path, bill_date=DAY)


@pytest.mark.parametrize(
    ("path", "query"),
    [
        (TRADE, {"bill_date": "2026-11-22"}),
        (FUND, {"bill_date": "2026-11-22"}),
        (TRADE, {"bill_date": NEXT, "bill_type": "SUCCESS"}),
        (TRADE, {"bill_date": DAY, "bill_type": "ALL_SPECIAL"}),
        (FUND, {"bill_date": DAY, "account_type": "FEES"}),
    ],
)
def test_a_day_without_anything_has_no_bill(
    client: chainpay.Client, path: str, query: dict[str, str]
) -> None:
    """There is no bill of nothing."""
    error = refusal(client.chain(path).get, query=query)
    assert (error.status, error.code) == (400, "NO_STATEMENT_EXIST")


@pytest.mark.parametrize("path", [TRADE, FUND])
@pytest.mark.parametrize(
    "day", ["20261125", "yesterday", "2026-13-40", "2026-02-30", "2026-1-5", "2026-W01-1", ""]
)
def test_what_is_no_date_is_refused(client: chainpay.Client, path: str, day: str) -> None:
    """The date has hyphens, and is a day of the calendar."""
    error = refusal(client.chain(path).get, query={"bill_date": day})
    assert (error.status, error.code) == (400, "PARAM_ERROR")
    assert error.detail["field"] == "/bill_date"


def token(client: chainpay.Client) -> str:
    """Ask for a bill, and return the token it is downloaded with."""
    ticket = client.chain(TRADE).get(query={"bill_date": DAY}).json()
    return str(ticket["download_url"].partition("token=")[2])


@pytest.mark.parametrize(("late", "good"), [(0, True), (300, True), (301, False)])
def test_an_address_is_good_for_five_minutes(
    client: chainpay.Client, clock: Clock, late: int, good: bool
) -> None:
    """Then it is gone, and another one has to be asked for, which changes nothing for the first."""
    known = token(client)
    clock.now += late
    token(client)
    node = client.chain("v3/billdownload/file")
    if good:
        assert node.get(query={"token": known}).content
        assert node.get(query={"token": known}).content
    else:
        error = refusal(node.get, query={"token": known})
        assert (error.code, error.detail["field"]) == ("PARAM_ERROR", "/token")


def test_an_address_is_for_the_merchant_who_requested_it(
    gateway: Gateway, client: chainpay.Client, stranger: RSAPrivateKey
) -> None:
    """Nobody else reads the bill, nor has orders of his in his own."""
    gateway.register("1900000002", "0A" * 20, stranger.public_key())
    identity = {"mchid": "1900000002", "serial": "0A" * 20, "private_key": stranger}
    with chainpay.Client(**{**gateway.credentials(), **identity}) as other:
        node = other.chain("v3/billdownload/file")
        assert refusal(node.get, query={"token": token(client)}).code == "PARAM_ERROR"
        assert refusal(node.get, query={"token": "0"}).code == "PARAM_ERROR"
        error = refusal(other.chain(TRADE).get, query={"bill_date": DAY})
        assert error.code == "NO_STATEMENT_EXIST"


def test_the_address_is_at_the_host_of_the_request(
    gateway: Gateway, client: chainpay.Client, tmp_path: Path
) -> None:
    """Over a real socket too, the bill comes from where its address was given out."""
    with serving(gateway) as server:
        known = gateway.credentials()
        del known["transport"]
        with chainpay.Client(**known, base_uri=server.base_uri) as remote:
            ticket = remote.chain(TRADE).get(query={"bill_date": DAY}).json()
            assert ticket["download_url"].startswith(f"{server.base_uri}v3/billdownload/file?")
            remote.download(TRADE, tmp_path / "bill.csv", query={"bill_date": DAY})
    assert read((tmp_path / "bill.csv").read_bytes())[1]["总交易单数"] == 3
