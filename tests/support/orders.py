"""An order to place, and what is counted of it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from chainpay.catalog import samples

NATIVE = "v3/pay/transactions/native"
PLACED = {f"POST {NATIVE}": 1}


def order(number: str) -> dict[str, Any]:
    return {
        "appid": "wxd678efh567hg6787",
        "mchid": samples.MCHID,
        "description": "一本书",
        "out_trade_no": number,
        "notify_url": "https://pay.example.com/notify",
        "amount": {"total": 1},
    }


#: A reset in the midst of a request may be noticed as it is sent, or as the answer is awaited.
RESET = httpx.NetworkError, httpx.RemoteProtocolError
#: trio tells that httpx leaves the body of a request behind, if a reset comes while it is sent.
LEFT_BEHIND = pytest.mark.filterwarnings(
    "ignore:.*Async generator 'httpx:Warning", "ignore:.*<async_generator object ByteStream:Warning"
)
