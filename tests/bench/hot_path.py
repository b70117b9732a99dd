"""What each thing gains that chainpay does once, or does not do, for a call.

Method: create-order calls over one loopback connection that is kept alive, to the emulated platform
in another process; counted is the client's CPU time (`time.process_time`). Each step is undone in
turn: by a client that lacks it, or by putting in its place what would be there without it. Calls as
they are and calls with one step undone take turns of 10; a round is `CALLS` calls of each, and
gives one ratio per step: how many times as long a call takes without it. What is loaded once takes
so long that fewer calls do; a shared SSL context is looked at with a new connection per call.

The free list of connections is no such step: calls one after another take 2 % longer with it. What
it gains is in `concurrency.py` and `threads.py`.

Requirement: the median ratio of each step is above 1: what gains nothing is not done.

Figures, of 11 rounds, on two cores of a shared Xeon, Python 3.11, httpx 0.28.1, cryptography 50:

                                          sync                     async
    connections without a pool inside     1.082 (1.062 … 1.102)    1.136 (1.081 … 1.219)
    head and body in one write            1.012 (1.007 … 1.032)    1.041 (1.018 … 1.063)
    no cookies                            1.061 (1.040 … 1.072)    1.057 (1.016 … 1.127)
    requests built directly               1.133 (1.114 … 1.160)    1.126 (1.095 … 1.289)
    headers written once                  1.007 (0.951 … 1.069)    1.015 (0.991 … 1.048)
    addresses parsed once                 1.059 (1.037 … 1.086)    1.030 (0.994 … 1.058)
    keys loaded once                      46 (34 … 49)             32 (31 … 34)
    one SSL context, connecting           18 (6 … 22)

Usage: python tests/bench/hot_path.py
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import ExitStack
from itertools import count
from statistics import median
from typing import Any, NamedTuple
from unittest.mock import patch

import httpx
from _by_hand import client_of
from _figures import progress, spread, verdict
from _loopback import Platform, platform
from _orders import PATH, order

import chainpay
from chainpay.crypto import rsa
from chainpay.request import build as writing
from chainpay.transport.connections import pool
from chainpay.transport.connections.backends.asyncio import ProtocolStream
from chainpay.transport.connections.connection import Connection
from chainpay.transport.connections.http11 import request_head

ROUNDS = 11
CALLS = 200
TURN = 10

Undo = Callable[[], Any]


class Step(NamedTuple):
    """One step: its name, what undoes it, the client without it, and every how many-th call."""

    name: str
    undo: Undo
    client: chainpay.Client
    share: int = 1


def built_by_httpx() -> Any:
    """Requests by ``httpx.Client.build_request``: merged, and with the headers of a client."""
    maker = httpx.Client()

    def build(method: str, url: Any, headers: Any, body: bytes, extensions: Any) -> httpx.Request:
        return maker.build_request(
            method, url, headers=headers, content=body, extensions=extensions
        )

    return patch.object(writing, "_make_request", build)


def headers_merged() -> Any:
    """Requests by ``httpx.Request(content=…)``, which writes the headers three times."""

    def build(method: str, url: Any, headers: Any, body: bytes, extensions: Any) -> httpx.Request:
        return httpx.Request(method, url, headers=headers, content=body, extensions=extensions)

    return patch.object(writing, "_make_request", build)


def addresses_parsed() -> Any:
    """Each call parses its address."""
    return patch.object(writing, "_parse_url", httpx.URL)


def two_writes() -> Any:
    """Head and body leave one after the other."""

    async def write(self: Any, request: httpx.Request, timeouts: Any) -> None:
        head = request_head(request.method, request.url.raw_path, request.headers.raw)
        await self._write_bytes(head, timeouts)
        await self._write_bytes(request.content, timeouts)

    return patch.object(Connection, "_write", write)


def headers_made() -> Any:
    """The headers of each answer are made, though nobody looks at them."""

    def make(*arguments: Any) -> httpx.Response:
        response = make_response(*arguments)
        assert response.headers
        return response

    make_response = pool.make_response
    return patch.object(pool, "make_response", make)


def timers_set() -> Any:
    """On asyncio, each read sets a timer of its own."""

    def limit(self: Any, seconds: float | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        usual(self, seconds)

    usual = ProtocolStream._limit
    return patch.object(ProtocolStream, "_limit", limit)


def through_httpx() -> dict[str, Any]:
    """Return the arguments of a client that has httpx's connections."""
    limits = httpx.Limits(max_connections=1, max_keepalive_connections=1)
    return {
        "transport": httpx.HTTPTransport(limits=limits),
        "async_transport": lambda: httpx.AsyncHTTPTransport(limits=limits),
    }


class Loading:
    """A signer that loads its key for each call."""

    def __init__(self, known: Platform) -> None:
        self.mchid, self.serial, self._text = known.mchid, known.serial, known.private_key

    def sign(self, message: bytes) -> str:
        return rsa.sign(message, rsa.load_private_key(self._text))


def steps(known: Platform, ours: chainpay.Client) -> list[Step]:
    """Return what is undone."""
    loading: dict[str, Any] = {"mchid": None, "serial": None, "private_key": None}
    return [
        Step("connections of our own", ExitStack, client_of(known, **through_httpx())),
        Step("head and body in one write", two_writes, ours),
        Step("answers' headers when looked at", headers_made, ours),
        Step("one timer for many reads", timers_set, ours),
        Step("requests built directly", built_by_httpx, ours),
        Step("headers written once", headers_merged, ours),
        Step("addresses parsed once", addresses_parsed, ours),
        Step("keys loaded once", ExitStack, client_of(known, signer=Loading(known), **loading), 10),
    ]


def measure(runtime: str, known: Platform, run: Callable[..., float]) -> list[str]:
    """Print the gain of each step; return what is not met."""
    numbers = count()
    ours = client_of(known)
    failures = []
    for step in steps(known, ours):
        if runtime == "sync" and step.undo is timers_set:
            continue
        ratios = []
        for number in range(-1, ROUNDS):  # the first one warms up
            progress(f"{runtime}: {step.name}, round {number + 1} of {ROUNDS}")
            as_is = without = 0.0
            for turn in range(CALLS // TURN // step.share):
                for undone in (turn % 2, 1 - turn % 2):
                    bodies = [order(next(numbers)) for _ in range(TURN)]
                    if undone:
                        with step.undo():
                            without += run(step.client, bodies)
                    else:
                        as_is += run(ours, bodies)
            if number >= 0:
                ratios.append(without / as_is)
        progress("")
        print(f"{runtime:<6} {step.name:<32} {spread(ratios, 3):>24}")
        if median(ratios) <= 1:
            failures.append(f"{runtime}: {step.name} gains nothing")
    return failures


def timed(client: chainpay.Client, bodies: list[dict[str, Any]]) -> float:
    """Return the CPU time of some calls, in seconds."""
    start = time.process_time()
    for body in bodies:
        client.chain(PATH).post(json=body)
    return time.process_time() - start


async def timed_async(client: chainpay.Client, bodies: list[dict[str, Any]]) -> float:
    """Do the same with one await after another."""
    start = time.process_time()
    for body in bodies:
        await client.chain(PATH).post_async(json=body)
    return time.process_time() - start


def main() -> None:
    print(f"A call without it: times as long, median of {ROUNDS} rounds (lowest … highest)")
    with platform() as known, asyncio.Runner() as runner:
        failures = measure("sync", known, timed)

        def run(client: chainpay.Client, bodies: list[dict[str, Any]]) -> float:
            return runner.run(timed_async(client, bodies))

        failures += measure("async", known, run)
    verdict(failures)


if __name__ == "__main__":
    main()
