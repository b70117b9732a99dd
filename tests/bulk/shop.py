"""A shop with paid orders, whose refunds a job sends; and what the gateway has of them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import chainpay
from chainpay.bulk import Job
from tests.support.recording import Recording

REFUND = "v3.refund.domestic.refunds.post"
PATH = "/v3/refund/domestic/refunds"
#: A job as a file, of the table refunds.csv beside it.
JOB = f"""
operation = "{REFUND}"
rows = "refunds.csv"
rate = 5000

[mapping]
out_refund_no = "退款单号"
out_trade_no = "订单号"
"amount.refund" = "fen(金额)"

[constants]
"amount.total" = 100
"amount.currency" = "CNY"
"""
_PAID = {"amount": {"total": 100}, "trade_state": "SUCCESS"}


def seed_lines(count: int) -> str:
    """Return the seed of paid orders of 1.00 yuan each."""
    orders = (
        {"order": {"out_trade_no": f"ORDER-{n:06}", "description": "演出票", **_PAID}}
        for n in range(count)
    )
    return "\n".join(map(json.dumps, orders))


def refunds(count: int, start: int = 0) -> list[dict[str, Any]]:
    """Return a refund of 0.60 yuan for each order."""
    return [
        {
            "out_trade_no": f"ORDER-{n:06}",
            "out_refund_no": f"REFUND-{n:06}",
            "amount": {"refund": 60, "total": 100, "currency": "CNY"},
        }
        for n in range(start, start + count)
    ]


class Shop:
    """A merchant with some paid orders, and a folder for journals."""

    def __init__(self, gateway: Recording, client: chainpay.Client, folder: Path) -> None:
        self.gateway, self.client, self.folder = gateway, client, folder

    def job(self, rows: Any, operation: str = REFUND, **more: Any) -> Job:
        more = {"journal": self.folder / "job.journal", "rate": 5000, **more}
        return self.client.bulk(rows, operation, **more)

    def refunded(self) -> Counter[str]:
        """How often each order was refunded."""
        records = self.gateway.records("refund", limit=10_000)
        return Counter(record["number"] for record in records)

    def sent(self, method: str = "POST") -> int:
        """How many refunds were sent; or how many queries of them."""
        return sum(
            request.method == method and request.url.path.startswith(PATH)
            for request in self.gateway.requests
        )


def states(results: Iterable[chainpay.bulk.Result]) -> Counter[str]:
    return Counter(result.state for result in results)
