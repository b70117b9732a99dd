"""Differences of each class among many rows: none is missed, none is reported wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest

import chainpay

from .planted import FIRST, LAST, Planted, group, plant

MAP = {"number": "order_no", "mchid": "merchant", "time": "at", "state": "status"}
STATES = {"已付款": "SUCCESS", "待付款": "NOTPAY", "处理中": "PROCESSING"}


def check(planted: Planted) -> None:
    """Reconcile, and compare with what was planted."""
    with chainpay.reconcile(
        f"{FIRST}..{LAST}",
        orders=planted.orders,
        refunds=planted.refunds,
        bills=planted.bills,
        columns={**MAP, "amount": "money:yuan", "currency": "currency", "fee": "cost:yuan"},
        refund_columns={**MAP, "amount": "money"},
        states=STATES,
    ) as report:
        found = [(e.section, e.kind, e.number, e.mchid) for e in report.differences()]
        assert len({*found}) == len(found)
        assert dict(group({*found} - planted.expected)) == {}
        assert dict(group(planted.expected - {*found})) == {}
        assert [total.unexplained for total in report.totals] == [0, 0]
        assert report.unequal == {}


def test_a_few(tmp_path: Path) -> None:
    """Each class among 1,000 rows of two merchants and three days."""
    planted = plant(tmp_path, 1_000, 400, 1)
    assert len([*group(planted.expected)]) == 9 + 7
    check(planted)


@pytest.mark.slow
def test_many(tmp_path: Path) -> None:
    """2,000 differences among 60,000 rows; `tests/bench/reconcile.py` has a million."""
    check(plant(tmp_path, 60_000, 2_000, 3))
