"""What a refused call costs, and what it costs to look at its message with the advice.

Method: create-order calls over a transport in this process that answers 403 `NO_AUTH`; counted is
the CPU time of this process (`time.process_time`). Rounds of `CALLS` calls: the error is caught and
not looked at, or its `str` is taken. The median of the rounds counts.

Requirement: a call that nobody looks at costs what it did without advice.

Usage: python tests/bench/refusals.py
"""

from __future__ import annotations

import time
from statistics import median

import httpx
from _orders import PATH, order

import chainpay
from chainpay.gateway import Gateway

ROUNDS = 15
CALLS = 300
BODY = {"code": "NO_AUTH", "message": "商户号该产品权限未开通"}


def main() -> None:
    """Print the figures."""
    transport = httpx.MockTransport(lambda request: httpx.Response(403, json=BODY))
    arguments = {**Gateway().credentials(), "transport": transport, "retry": None}
    with chainpay.Client(**arguments) as client:
        for name, is_read in (("refused", False), ("refused, and read", True)):
            rounds = [measure(client, is_read) for _ in range(ROUNDS)]
            print(f"{name:20} {median(rounds):8.1f} µs a call")


def measure(client: chainpay.Client, is_read: bool) -> float:
    """Return the microseconds of a call."""
    began = time.process_time()
    for number in range(CALLS):
        try:
            client.chain(PATH).post(json=order(number))
        except chainpay.APIError as error:
            if is_read:
                str(error)
    return (time.process_time() - began) / CALLS * 1e6


if __name__ == "__main__":
    main()
