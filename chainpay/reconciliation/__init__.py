"""Reconciliation (对账): the platform's bills of some days against the shop's own table.

    report = chainpay.reconcile("yesterday", orders="orders.csv", client=client)
    print(report)              # what differs, by class, and whether the totals add up
    report.write_csv("differences.csv")

The bills are downloaded into a folder, judged as a whole, and compared with the table by the
merchant's own numbers. See `reconcile`. It needs the extra ``reconcile`` (DuckDB).
"""

from __future__ import annotations

from . import pages as pages  # shows reports
from .bills.problem import BillProblem
from .own.problem import TableProblem
from .queries import query
from .reconciler import reconcile
from .report import Difference, Report, Total

__all__ = ["BillProblem", "Difference", "Report", "TableProblem", "Total", "query", "reconcile"]
