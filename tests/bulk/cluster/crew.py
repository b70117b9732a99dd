"""What the workers of a test have: functions that can be imported by them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import chainpay
from chainpay.gateway import Gateway
from tests.bulk.shop import refunds

#: The platforms of the workers that are threads of this process; the last one is used.
PLATFORMS: list[Gateway] = []


def make_client() -> chainpay.Client:
    """Make the client of a thread."""
    return chainpay.Client(**PLATFORMS[-1].credentials())


def make_client_of_another() -> chainpay.Client:
    """Make the client of another merchant."""
    return chainpay.Client(**{**PLATFORMS[-1].credentials(), "mchid": "1900000009"})


def rows_40() -> Iterator[dict[str, Any]]:
    yield from refunds(40)


#: How often the rows that change were read.
READINGS: list[int] = []


def rows_that_change() -> Iterator[dict[str, Any]]:
    READINGS.append(1)
    for n, row in enumerate(refunds(40)):
        if n == 30 and len(READINGS) > 1:
            row["amount"]["refund"] = 99
        yield row


def read_row(row: Any) -> dict[str, Any]:
    return {"json": dict(row)}
