"""The call that the benchmarks make: it creates an order."""

from __future__ import annotations

from typing import Any

__all__ = ["PATH", "order"]

PATH = "v3/payscore/payafter-orders"


def order(number: int) -> dict[str, Any]:
    """Return the body of a typical create-order call."""
    return {
        "appid": "wxd678efh567hg6787",
        "service_id": "500001",
        "out_order_no": f"P20260101{number:012d}",
        "service_introduction": "某某酒店",
        "fees": [{"fee_name": "房费", "fee_amount": 40000, "fee_desc": "两晚", "fee_count": 2}],
        "risk_amount": 40000,
        "attach": "Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald",
        "notify_url": "https://pay.example.com/notify",
        "need_user_confirm": True,
        "service_start_time": "20260101120000",
        "service_end_time": "20260103120000",
    }
