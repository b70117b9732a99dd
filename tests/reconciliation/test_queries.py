"""Which side is right: what the platform says of each difference."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

import chainpay
from chainpay import reconciliation
from chainpay.gateway import Gateway
from chainpay.gateway.state.identity import Identity

from .test_gateway_day import DAY, HEAD, NOON, ROWS, classes, reconcile, shop, write
from .test_other_bills import place_by_code

__all__ = ["shop"]

OTHER_DAY = DAY + datetime.timedelta(days=1)


def verdicts(report: reconciliation.Report, client: chainpay.Client) -> dict[str, str]:
    """Ask the platform, and return which side is right: by class and number."""
    counts = reconciliation.query(report, client, rate=1000)
    assert sum(counts.values()) == len(report.right) == len([*report.differences()])
    return {f"{each.kind} {each.number}": side for each, side in report.right.items()}


def test_which_side_is_right(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """The platform is asked for each number, and nothing is changed."""
    rows = [[*row, "CNY"] for row in ROWS]
    rows[0][1] = 101
    rows[1][3] = "NOTPAY"
    rows[2][2] = f"{OTHER_DAY} 00:00:05"
    rows[3][4] = "USD"
    del rows[5]
    rows += [["ORDER-0005", 500, f"{DAY} 12:00:01", "SUCCESS", "CNY"]]
    rows += [["ORDER-9999", 7, f"{DAY} 12:00:01", "SUCCESS", "CNY"]]
    orders = write(tmp_path / "orders.csv", f"{HEAD},currency", *map(tuple, rows))
    refunds = write(
        *(tmp_path / "refunds.csv", "number,amount,state"),
        *(("REFUND-0001", 30, "处理中"), ("REFUND-0003", 1, "SUCCESS")),
    )
    options = {"states": {"处理中": "PROCESSING"}, "client": shop, "into": tmp_path}
    with reconcile(orders=orders, refunds=refunds, **options) as report:
        assert verdicts(report, shop) == dict.fromkeys(
            (
                *("amount ORDER-0001", "state ORDER-0002", "day ORDER-0003"),
                *("currency ORDER-0004", "duplicate_here ORDER-0005", "missing_here ORDER-0006"),
                *("missing_there ORDER-9999", "state REFUND-0001", "missing_here REFUND-0002"),
                "missing_there REFUND-0003",
            ),
            "there",
        )
        assert "the bill is right" in repr(report)
        report.write_csv(tmp_path / "d.csv")
        assert "there" in (tmp_path / "d.csv").read_text("utf-8")
        json.dumps(report.to_json())


def test_the_bill_is_wrong(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """A bill that lacks a payment, has one twice, and has another amount."""
    path = tmp_path / f"{DAY}.csv"
    shop.download("v3/bill/tradebill", path, query={"bill_date": str(DAY), "bill_type": "SUCCESS"})
    lines = path.read_text("utf-8").splitlines()
    lines[1], lines[2] = lines[1].replace("`1.00", "`1.50"), lines[3]
    path.write_text("\n".join(lines), "utf-8")
    orders = write(tmp_path / "orders.csv", HEAD, *ROWS[:7], ("ORDER-0008", 801, *ROWS[7][2:]))
    with reconcile(orders=orders, bills=[path]) as report:
        assert verdicts(report, shop) == {
            "amount ORDER-0001": "here",
            "amount ORDER-0008": "there",
            "duplicate_there ORDER-0003": "here",
            "missing_there ORDER-0002": "here",
        }


def test_an_order_of_another_day(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """It is paid, but not on the day of the own table: rightly the bill of that day lacks it."""
    later = DAY + datetime.timedelta(days=3)
    orders = write(tmp_path / "orders.csv", HEAD, ("ORDER-0001", 100, f"{later} 8:00", "SUCCESS"))
    bills = [tmp_path / f"{DAY}.csv", tmp_path / f"{later}.csv"]
    for path in bills:
        shop.download("v3/bill/tradebill", path, query={"bill_date": str(DAY)})
    lines = bills[1].read_text("utf-8").splitlines()
    empty = [lines[0], lines[-2], "`0" + ",`0.00" * 6]
    bills[1].write_text("\n".join(empty), "utf-8")
    with chainpay.reconcile(later, orders=orders, bills=bills[1:]) as report:
        assert verdicts(report, shop) == {"missing_there ORDER-0001": "there"}


def test_an_order_that_was_reversed(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """The own table says that it is paid."""
    place_by_code(shop, "CODE-0001", {"description": "书", "auth_code": "130061098828010001"})
    orders = write(tmp_path / "orders.csv", HEAD, ("CODE-0001", 100, f"{DAY} 8:00", "SUCCESS"))
    with reconcile(orders=orders, client=shop, into=tmp_path) as report:
        assert verdicts(report, shop)["state CODE-0001"] == "there"


def test_what_the_platform_does_not_know(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """Both sides have the number with different amounts, and the platform has none."""
    path = tmp_path / f"{DAY}.csv"
    shop.download("v3/bill/tradebill", path, query={"bill_date": str(DAY)})
    path.write_text(path.read_text("utf-8").replace("ORDER-0008", "ORDER-0009"), "utf-8")
    rows = [*ROWS[:7], ("ORDER-0009", 801, f"{DAY} 12:00:00", "SUCCESS")]
    orders = write(tmp_path / "orders.csv", HEAD, *rows)
    with reconcile(orders=orders, bills=[path]) as report:
        assert verdicts(report, shop) == {"amount ORDER-0009": "neither"}


def test_what_no_query_answers(tmp_path: Path, shop: chainpay.SandboxClient) -> None:
    """Fees, flows, days of refunds, numbers that it can't have, a merchant without a client."""
    path = tmp_path / f"{DAY}.csv"
    shop.download("v3/bill/fundflowbill", path, query={"bill_date": str(DAY)})
    head = "number,amount,mchid,fee"
    own = write(tmp_path / "own.csv", head, ("X", 5, "1900000009", 0))
    with reconcile(orders=own, bills=[path], bill="fundflowbill") as report:
        assert {*verdicts(report, shop).values()} == {"unasked"}
    shop.download("v3/bill/tradebill", path, query={"bill_date": str(DAY)})
    rows = [(number, amount, shop.mchid, 0) for number, amount, *_ in ROWS[1:]]
    rows += [("ORDER-0001", 100, shop.mchid, 1), ("不是订单号", 5, shop.mchid, 0)]
    own = write(tmp_path / "own.csv", head, *rows, ("X", 5, "1900000009", 0))
    late = ("REFUND-0001", 30, f"{OTHER_DAY} 0:00:05"), ("REFUND-0002", 60, f"{DAY} 12:00:00")
    refunds = write(tmp_path / "refunds.csv", "number,amount,time", *late)
    with reconcile(orders=own, refunds=refunds, bills=[path]) as report:
        assert verdicts(report, shop) == dict.fromkeys(
            (
                *("fee ORDER-0001", "missing_there X", "missing_there 不是订单号"),
                "day REFUND-0001",
            ),
            "unasked",
        )


def test_queries_that_are_stopped(tmp_path: Path, shop: chainpay.SandboxClient) -> None:
    """No answer can be trusted: the report says that, and is whole."""
    own = write(tmp_path / "own.csv", HEAD, *ROWS[1:])
    refunds = write(tmp_path / "refunds.csv", "number,amount", ("REFUND-0001", 30))
    with reconcile(orders=own, refunds=refunds, client=shop, into=tmp_path) as report:
        shop.gateway.faults.add("unknown-key")
        assert {*verdicts(report, shop).values()} == {"unasked"}
        assert "The platform was not asked for all differences. stopped at" in repr(report)
        assert classes(report) == {
            "payments missing_here": [("ORDER-0001", -100)],
            "refunds missing_here": [("REFUND-0002", -60)],
        }


@pytest.mark.parametrize("section", ["orders", "refunds"])
def test_the_queries_of_a_partner(tmp_path: Path, section: str) -> None:
    """They name the sub-merchant (特约商户) of the row; a number without one is not asked for."""
    partner = chainpay.sandbox(clock=lambda: NOON)
    fields = {
        **{"sp_appid": "wx8888888888888888", "sp_mchid": partner.mchid, "sub_mchid": "1900000109"},
        **{"out_trade_no": "PARTNER-1", "description": "书", "amount": {"total": 100}},
        "notify_url": "https://example.com/notify",
    }
    partner.v3.pay.partner.transactions.native.post(json=fields)
    partner.gateway.pay("PARTNER-1")
    refund = {"sub_mchid": "1900000109", "out_trade_no": "PARTNER-1", "out_refund_no": "PARTNER-R"}
    amount = {"refund": 30, "total": 100, "currency": "CNY"}
    partner.v3.refund.domestic.refunds.post(json={**refund, "amount": amount})
    number, total = ("PARTNER-1", 100) if section == "orders" else ("PARTNER-R", 30)
    rows = (number, total + 1), ("UNKNOWN-1", 5)
    own = write(tmp_path / "own.csv", "number,amount", *rows)
    with reconcile(**{section: own}, client=partner, into=tmp_path) as report:
        assert reconciliation.query(report, partner) == {"there": 1, "unasked": 1}


def test_several_merchants_and_an_order_that_nobody_has_paid(
    tmp_path: Path, shop: chainpay.SandboxClient
) -> None:
    """Each is asked for its own; an order that isn't paid is rightly in no bill."""
    gateway = Gateway(identity=Identity(mchid="1900000007"), clock=lambda: NOON)
    other = chainpay.Client(**gateway.credentials())
    order = {"appid": "wxd678efh567hg6787", "mchid": other.mchid, "description": "书"}
    order["notify_url"] = "https://example.com/notify"
    for number, total in (("OTHER-0001", 700), ("OTHER-0002", 9)):
        amount = {"total": total}
        other.v3.pay.transactions.native.post(
            json={**order, "out_trade_no": number, "amount": amount}
        )
    gateway.pay("OTHER-0001")
    rows = [(*row, shop.mchid) for row in ROWS[:7]]
    rows += [("OTHER-0001", 701, *ROWS[0][2:], other.mchid)]
    rows += [("OTHER-0002", 9, *ROWS[0][2:], other.mchid)]
    orders = write(tmp_path / "orders.csv", f"{HEAD},mchid", *rows)
    merchants = [shop, other]
    with reconcile(orders=orders, client=merchants, into=tmp_path) as report:
        reconciliation.query(report, merchants, rate=1000)
        assert {each.number: side for each, side in report.right.items()} == {
            "ORDER-0008": "there",
            "OTHER-0001": "there",
            "OTHER-0002": "there",
        }
