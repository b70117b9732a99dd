"""Fund-flow bills, profit-sharing bills and those of APIv2; the folder."""

from __future__ import annotations

import datetime
import hashlib
import json
from pathlib import Path

import pytest

import chainpay
from chainpay import UsageError
from chainpay.reconciliation import BillProblem

from .planted import BillWriter
from .test_gateway_day import DAY, HEAD, NOON, ROWS, classes, place, reconcile, shop, write

__all__ = ["shop"]


@pytest.mark.parametrize("bill", ["fundflowbill", "downloadfundflow"])
def test_a_fund_flow_bill(shop: chainpay.SandboxClient, tmp_path: Path, bill: str) -> None:
    """What went is negative; the type tells the rows of one number apart."""
    content = tmp_path / f"{DAY}.csv"
    shop.download("v3/bill/fundflowbill", content, query={"bill_date": str(DAY)})
    with chainpay.bills.open(content) as rows:
        flows = [
            (
                row["业务凭证号"],
                row["收支金额(元)"] * (-1 if row["收支类型"] == "支出" else 1),
                row["业务类型"],
            )
            for row in rows
        ]
    assert len(flows) == 10
    is_v2 = bill == "downloadfundflow"  # the platform wants the merchant's certificate for it
    passed = {"bills": [content]} if is_v2 else {"client": shop, "into": tmp_path}
    own = write(tmp_path / "flows.csv", "number,amount,type", *flows[1:], ("X", 5, "交易"))
    with reconcile(orders=own, bill=bill, **passed) as report:
        number, amount, _ = flows[0]
        assert classes(report) == {
            "flows missing_here": [(number, -amount)],
            "flows missing_there": [("X", 5)],
        }
        (total,) = report.totals
        assert (total.sum_there, total.unexplained) == (3600 - 90, 0)


def test_a_bill_of_v2(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """The same columns, by another operation."""
    orders = write(tmp_path / "orders.csv", HEAD, *ROWS[1:])
    with reconcile(
        orders=orders, client=shop, bill="downloadbill", appid="wx1", into=tmp_path
    ) as report:
        assert classes(report) == {"payments missing_here": [("ORDER-0001", -100)]}


SHARING = (
    "分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,分账明细单号,商户分账/回退单号,"
    "订单金额,分账接收方,分账金额,业务类型,处理状态,分账描述,备注"
)


def test_a_profit_sharing_bill(tmp_path: Path) -> None:
    """A number has several receivers; released shares are compared with nothing."""
    path = tmp_path / "sharing-2026-11-27.csv"
    shares = [("S1", "A", "1.00", "分账"), ("S1", "B", "2.00", "分账"), ("S1", "M", "7.00", "解冻")]
    lines = [
        f"`2026-11-27 08:00:00,`M,`M,`42,`30,`31,`{number},`10.00,`{receiver},`{yuan},`{kind},`,`,`"
        for number, receiver, yuan, kind in [*shares, ("R1", "A", "0.50", "回退")]
    ]
    summary = ["总笔数,分账总金额,解冻总金额,回退总金额", "`4,`3.00,`7.00,`0.50", ""]
    path.write_text("\n".join([SHARING, *lines, *summary]), "utf-8")
    head = "out_order_no,amount,receiver"
    orders = write(tmp_path / "shares.csv", head, ("S1", 100, "A"), ("S1", 201, "B"))
    returns = write(tmp_path / "returns.csv", head, ("R1", 50, "A"))
    with chainpay.reconcile(
        "2026-11-27", orders=orders, refunds=returns, bills=[path], bill="sharing"
    ) as report:
        assert classes(report) == {"shares amount": [("S1", 1)]}
        assert [(rest.section, rest.count, rest.sum) for rest in report.rest] == [
            ("released", 1, 700)
        ]
        assert "released shares" in repr(report)


def test_an_order_that_was_reversed(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """It is equal if the own table says so, and another state if it doesn't."""
    for nth in (1, 2):
        number = f"CODE-000{nth}"
        fields = {"description": "书", "auth_code": f"13006109882801{nth:04}"}
        place_by_code(shop, number, fields)
    rows = [("CODE-0001", 100, f"{DAY} 08:00:00", "REVOKED")]
    rows += [("CODE-0002", 100, f"{DAY} 08:00:00", "SUCCESS"), *ROWS]
    orders = write(tmp_path / "orders.csv", HEAD, *rows)
    with reconcile(orders=orders, client=shop, into=tmp_path) as report:
        assert classes(report) == {"payments state": [("CODE-0002", 0)]}
        assert {rest.section for rest in report.rest} == {"refunds", "reversals"}
        assert report.totals[0].unexplained == 0


def place_by_code(client: chainpay.SandboxClient, number: str, fields: dict[str, str]) -> None:
    """Pay by a user's code, and reverse it."""
    body = {
        **{"appid": "wxd678efh567hg6787", "mchid": client.mchid, "out_trade_no": number},
        **{"description": fields["description"], "amount": {"total": 100}},
        **{"payer": {"auth_code": fields["auth_code"]}, "scene_info": {"store_info": {"id": "1"}}},
    }
    client.v3.pay.transactions.codepay.post(json=body)
    client.gateway.clock(20)
    path = "v3/pay/transactions/out-trade-no/{number}/reverse"
    client.request(
        "POST", path, number=number, json={"appid": body["appid"], "mchid": client.mchid}
    )


# The folder


def test_a_bill_is_not_downloaded_twice(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """A bill that was made by then is kept; one of a day that isn't over is fetched again."""
    orders = write(tmp_path / "orders.csv", HEAD, *ROWS)
    options = {"orders": orders, "client": shop, "into": tmp_path / "bills"}
    later = NOON + 3 * 86400

    def rows(clock: float) -> int:
        with reconcile(clock=lambda: clock, **options) as report:
            (file,) = report.files
            return file.rows

    assert rows(later - 3 * 86400) == 10
    place(shop, "ORDER-0100", 1)
    assert rows(later) == 11
    place(shop, "ORDER-0101", 1)
    assert rows(later) == 11


def test_a_bill_that_was_changed(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """Its digest is no longer that of the download."""
    orders = write(tmp_path / "orders.csv", HEAD, *ROWS)
    later = NOON + 3 * 86400
    options = {"orders": orders, "client": shop, "into": tmp_path, "clock": lambda: later}
    reconcile(**options).close()
    (bill,) = tmp_path.glob(f"*/tradebill-{DAY}.csv")
    bill.write_text(bill.read_text("utf-8").replace("1.00", "9.00"), "utf-8")
    with pytest.raises(BillProblem, match="isn't the file that was downloaded"):
        reconcile(**options)


NOTES = (
    *("", "{", "{}", "[]", "null", '{"sha256": 1, "size": 2, "fetched_at": 3}'),
    '{"sha256": "", "size": 0, "fetched_at": "2026-12-01T00:00:00"}',
)


@pytest.mark.parametrize("note", NOTES)
def test_a_note_that_is_damaged(shop: chainpay.SandboxClient, tmp_path: Path, note: str) -> None:
    """It is as if there were none: the bill is fetched again, and has a new note."""
    later = NOON + 3 * 86400
    orders = write(tmp_path / "orders.csv", HEAD, *ROWS)
    options = {"orders": orders, "client": shop, "into": tmp_path, "clock": lambda: later}
    reconcile(**options).close()
    (path,) = tmp_path.glob(f"*/tradebill-{DAY}.json")
    whole = path.read_text("utf-8")
    path.write_text(note, "utf-8")
    with reconcile(**options) as report:
        assert report.is_equal
    assert path.read_text("utf-8") == whole


def test_a_bill_of_another_merchant(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """One that lies in the folder of the merchant is refused."""
    later = NOON + 3 * 86400
    orders = write(tmp_path / "orders.csv", HEAD, *ROWS)
    options = {"orders": orders, "client": shop, "into": tmp_path, "clock": lambda: later}
    reconcile(**options).close()
    (path,) = tmp_path.glob(f"*/tradebill-{DAY}.csv")
    content = path.read_bytes().replace(shop.mchid.encode(), b"1999999999")
    path.write_bytes(content)
    note = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    note["fetched_at"] = "2026-12-01T00:00:00+08:00"
    path.with_suffix(".json").write_text(json.dumps(note), "utf-8")
    with pytest.raises(BillProblem, match=f"isn't the bill of {shop.mchid}: its rows are of 19999"):
        reconcile(**options)


def test_a_merchant_that_is_there_twice(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="one client of each merchant"):
        reconcile(orders=write(tmp_path / "o.csv", HEAD, *ROWS), client=[shop, shop])


def test_a_neighbour_that_was_changed(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """It isn't one that the platform has not made yet: it is an error, as any other bill."""
    later, after = NOON + 3 * 86400, DAY + datetime.timedelta(days=1)
    orders = write(tmp_path / "orders.csv", HEAD, *ROWS)
    reconcile(orders=orders, client=shop, into=tmp_path, clock=lambda: later).close()
    (bill,) = tmp_path.glob(f"*/tradebill-{DAY}.csv")
    bill.write_text("changed", "utf-8")
    orders = write(tmp_path / "orders.csv", HEAD, ("ORDER-0001", 100, f"{after} 8:00", "SUCCESS"))
    with pytest.raises(BillProblem, match="isn't the file that was downloaded"):
        chainpay.reconcile(after, orders=orders, client=shop, into=tmp_path, clock=lambda: later)


def test_days_with_a_gap(tmp_path: Path) -> None:
    """What lies between the days isn't compared, and each day has its neighbours."""
    days = [DAY, DAY + datetime.timedelta(days=4)]
    bills = []
    for nth, day in enumerate(days):
        bill = BillWriter(tmp_path / f"{day}.csv")
        bill.add(f"{day} 08:00:00", "1900000001", f"A{nth}", 100, 0, "SUCCESS")
        bill.close()
        bills.append(bill.path)
    between = DAY + datetime.timedelta(days=2)
    rows = ("A0", 100, f"{days[0]}"), ("A1", 100, f"{days[1]}"), ("A9", 1, f"{between}")
    orders = write(tmp_path / "orders.csv", "number,amount,time", *rows)
    with chainpay.reconcile(days, orders=orders, bills=bills) as report:
        assert report.is_equal
        assert report.span == "2026-11-27, 2026-12-01"
        assert report.totals[0].count_here == 2
    write(tmp_path / "orders.csv", "number,amount,time", *rows[1:], ("A8", 1, f"{DAY}"))
    with chainpay.reconcile(orders=orders, bills=bills) as report:
        assert [str(day)[5:] for day in report.missing] == ["11-26", "11-28", "11-30", "12-02"]


@pytest.mark.parametrize(
    ("hours", "reason"), [(-24, "comes at ten o'clock of the next day, in China"), (240, "")]
)
def test_a_day_without_a_bill(
    shop: chainpay.SandboxClient, tmp_path: Path, hours: int, reason: str
) -> None:
    """Before ten of the next day it isn't made yet; after that, nothing was traded."""
    day = DAY + datetime.timedelta(days=1)
    orders = write(tmp_path / "orders.csv", HEAD)
    now = NOON + hours * 3600
    options = {"orders": orders, "client": shop, "into": tmp_path, "clock": lambda: now}
    if reason:
        with pytest.raises(BillProblem, match=reason):
            chainpay.reconcile(day, **options)
        return
    with chainpay.reconcile(day, **options) as report:
        assert report.empty == [day]
        assert f"Nothing was traded on {day}" in repr(report)
        assert report.is_equal


def test_a_refusal_of_a_bill(tmp_path: Path) -> None:
    """It is the platform's, as any other."""
    client = chainpay.sandbox(clock=lambda: NOON, retry=None)
    client.gateway.faults.add("429")
    own = write(tmp_path / "own.csv", "number,amount", ("A", 5))
    with pytest.raises(chainpay.APIError):
        reconcile(orders=own, client=client, into=tmp_path)


def test_many_differences(tmp_path: Path, shop: chainpay.SandboxClient) -> None:
    """The page has the first ten of a class, and the rest is in the CSV."""
    own = write(tmp_path / "own.csv", "number,amount", *((f"N{nth:03}", nth) for nth in range(12)))
    with reconcile(orders=own, client=shop, into=tmp_path) as report:
        assert "N009" in repr(report)
        assert "N010" not in repr(report)
        assert "and 2 more: they are in the report's CSV" in repr(report)
        assert str(report) == f"Report(tradebill, {DAY}, differences=20)"
