"""One tree's chainpay in a process of its own: the program of a `_sides.Side`.

Its argument is JSON: see `main`. Each line that it reads is a kind, how many at once, and how many
in all; each is answered with three figures: see `_sides.Taken`. It imports little that a shop's
process wouldn't, for its memory is measured too.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import json
import logging
import ssl
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice
from typing import Any

import httpx
from _orders import order
from _turns import in_flight

import chainpay


def make_client(
    arguments: dict[str, Any],
    authority: str | None,
    limits: dict[str, Any] | None,
    through_httpx: bool,
) -> chainpay.Client:
    """Return the client: with connections of its own, or with those of an `httpx.Client`."""
    options: dict[str, Any] = {}
    if authority is not None:
        options["verify"] = ssl.create_default_context(cadata=authority)
    if limits is not None:
        options["limits"] = httpx.Limits(**limits)
    if through_httpx:
        options = {"transport": httpx.HTTPTransport(**options)}
    return chainpay.Client(**arguments, **options)


class Kinds:
    """What is measured, by name; each takes how many at once and how many in all.

    Attributes:
        failed: How many calls have failed in the network.
    """

    def __init__(self, client: chainpay.Client, start: int) -> None:
        self._client = client
        self._numbers = count(start)
        self._runner = asyncio.Runner()
        self.failed = 0

    def _bodies(self, calls: int) -> Iterator[dict[str, Any]]:
        return map(order, islice(self._numbers, calls))

    def sync(self, at_once: int, calls: int) -> None:
        """Make calls, one after another or in so many threads."""
        if at_once == 1:
            for body in self._bodies(calls):
                self._call(body)
        else:
            with ThreadPoolExecutor(at_once) as threads:
                list(threads.map(self._call, self._bodies(calls)))

    def _call(self, body: dict[str, Any]) -> None:
        try:
            self._client.v3.payscore.payafterOrders.post(json=body)
        except httpx.TransportError:
            self.failed += 1

    def awaited(self, at_once: int, calls: int) -> None:
        """Make calls on an event loop, so many in flight."""
        self._runner.run(in_flight(self._call_async, self._bodies(calls), at_once))

    async def _call_async(self, body: dict[str, Any]) -> None:
        try:
            await self._client.v3.payscore.payafterOrders.post_async(json=body)
        except httpx.TransportError:
            self.failed += 1

    def chain(self, _: int, chains: int) -> None:
        """Build chains."""
        client = self._client
        for _ in range(chains):
            client.v3.payscore.payafterOrders  # noqa: B018

    def rest(self, _: int, times: int) -> None:
        """Collect garbage, and give memory back that is free."""
        for _ in range(times):
            gc.collect()
            ctypes.CDLL(None).malloc_trim(0)

    def close(self) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()


def main() -> None:
    logging.getLogger("chainpay").addHandler(logging.NullHandler())  # or it would be printed
    settings = json.loads(sys.argv[1])
    kinds = Kinds(make_client(**settings["client"]), settings["start"])
    for line in sys.stdin:
        kind, at_once, calls = line.split()
        kinds.failed = 0
        cpu, clock = time.process_time(), time.perf_counter()
        getattr(kinds, kind)(int(at_once), int(calls))
        cpu, clock = time.process_time() - cpu, time.perf_counter() - clock
        print(cpu, clock, kinds.failed, flush=True)
    kinds.close()


if __name__ == "__main__":
    main()
