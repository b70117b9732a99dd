"""One day of a gateway's shop, whose own table has differences of each class."""

from __future__ import annotations

import csv
import datetime
from pathlib import Path
from typing import Any

import pytest

import chainpay
from chainpay.reconciliation import Report

DAY = datetime.date(2026, 11, 27)
NOON = 1795752000.0  # of that day, in China


def reconcile(**options: Any) -> Report:
    """Reconcile the day at noon, when the gateway has its bill already."""
    return chainpay.reconcile(DAY, **{"clock": lambda: NOON, **options})


def place(client: chainpay.SandboxClient, number: str, total: int) -> None:
    fields = {
        "appid": "wxd678efh567hg6787",
        "mchid": client.mchid,
        "out_trade_no": number,
        "description": '一本书, "好"',
        "notify_url": "https://example.com/notify",
        "amount": {"total": total},
    }
    client.v3.pay.transactions.native.post(json=fields)
    client.gateway.pay(number)


def write(path: Path, head: str, *rows: tuple[object, ...]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head.split(","))
        writer.writerows(rows)
    return path


@pytest.fixture
def shop() -> chainpay.SandboxClient:
    client = chainpay.sandbox(clock=lambda: NOON)
    for nth in range(1, 9):
        place(client, f"ORDER-000{nth}", 100 * nth)
    for nth in (1, 2):
        refund = {
            "out_trade_no": f"ORDER-000{nth}",
            "out_refund_no": f"REFUND-000{nth}",
            "amount": {"refund": 30 * nth, "total": 100 * nth, "currency": "CNY"},
        }
        client.v3.refund.domestic.refunds.post(json=refund)
    return client


ROWS = [(f"ORDER-000{nth}", nth * 100, f"{DAY} 12:00:00", "SUCCESS") for nth in range(1, 9)]
HEAD = "number,amount,time,state"


def classes(report: Report) -> dict[str, list[tuple[str, int]]]:
    found: dict[str, list[tuple[str, int]]] = {}
    for each in report.differences():
        found.setdefault(f"{each.section} {each.kind}", []).append((each.number, each.effect))
    return found


def test_a_day_without_differences(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """Both tables equal the bill: nothing differs, and the sums are its own."""
    orders = write(tmp_path / "orders.csv", HEAD, *ROWS)
    refunds = write(
        tmp_path / "refunds.csv", "number,amount", ("REFUND-0001", 30), ("REFUND-0002", 60)
    )
    with reconcile(orders=orders, refunds=refunds, client=shop, into=tmp_path / "bills") as report:
        assert report.is_equal
        assert classes(report) == {}
        payments, refunded = report.totals
    assert (payments.count_here, payments.sum_here) == (8, 3600)
    assert (payments.count_there, payments.sum_there) == (8, 3600)
    assert (refunded.count_there, refunded.sum_there, refunded.unexplained) == (2, 90, 0)


def test_each_class(shop: chainpay.SandboxClient, tmp_path: Path) -> None:
    """Every planted difference is found, in its class, and the totals add up."""
    rows = [list(row) for row in ROWS]
    tomorrow = DAY + datetime.timedelta(days=1)
    rows[0][1] = 101  # amount
    rows[1][3] = "NOTPAY"  # state
    rows[2][2] = f"{tomorrow}T00:00:05+08:00"  # day
    del rows[3]  # missing here
    rows.append(["ORDER-0005", 500, f"{DAY} 12:00:01", "SUCCESS"])  # duplicate
    rows.append(["ORDER-9999", 7, f"{DAY} 12:00:01", "SUCCESS"])  # missing there
    rows.append(["ORDER-9998", 9, "", "CLOSED"])  # never paid: nothing differs
    rows.append(["ORDER-9997", 9, f"{tomorrow} 08:00:00", "SUCCESS"])  # of another day
    orders = write(tmp_path / "orders.csv", HEAD, *map(tuple, rows))
    with reconcile(orders=orders, client=shop, into=tmp_path / "bills") as report:
        assert not report.is_equal
        assert classes(report) == {
            "payments amount": [("ORDER-0001", 1)],
            "payments day": [("ORDER-0003", -300)],
            "payments duplicate_here": [("ORDER-0005", 500)],
            "payments missing_here": [("ORDER-0004", -400)],
            "payments missing_there": [("ORDER-9999", 7)],
            "payments state": [("ORDER-0002", -200)],
        }
        (total,) = report.totals
        assert total.sum_here - total.sum_there == 1 - 300 + 500 - 400 + 7 - 200
        assert total.unexplained == 0
        (rest,) = report.rest
        assert (rest.section, rest.count, rest.sum) == ("refunds", 2, 90)
        assert report.write_csv(tmp_path / "differences.csv") == 6
        assert tomorrow in report.missing  # its bill may have what is missing there
