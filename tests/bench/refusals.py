"""What a refused call costs, with the advice that its error gets.

Method: create-order calls over a transport in this process that answers 403 `NO_AUTH`; counted is
the CPU time of this process (`time.process_time`). The median of the rounds counts.

Requirement: at most 1.10 of a call whose error gets no advice.

Usage: python tests/bench/refusals.py
"""

from __future__ import annotations

import time
from contextlib import suppress
from statistics import median

import httpx
from _orders import PATH, order

import chainpay
from chainpay.gateway import Gateway
from chainpay.transport import advice

ROUNDS = 15
CALLS = 300
BODY = {"code": "NO_AUTH", "message": "商户号该产品权限未开通"}


def main() -> None:
    """Print the figures."""
    transport = httpx.MockTransport(lambda request: httpx.Response(403, json=BODY))
    arguments = {**Gateway().credentials(), "transport": transport, "retry": None}
    with chainpay.Client(**arguments) as client:
        advised = median(measure(client) for _ in range(ROUNDS))
        advice.advise = lambda error: ""
        bare = median(measure(client) for _ in range(ROUNDS))
    print(f"refused {advised:8.1f} µs a call, {advised / bare:.2f} of one without advice")


def measure(client: chainpay.Client) -> float:
    """Return the microseconds of a call."""
    began = time.process_time()
    for number in range(CALLS):
        with suppress(chainpay.APIError):
            client.chain(PATH).post(json=order(number))
    return (time.process_time() - began) / CALLS * 1e6


if __name__ == "__main__":
    main()
